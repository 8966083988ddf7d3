/** The physical floor: the same bytes, of which nothing is done but counting lines. */
const ROWS_A_PAGE = 100_000;
const NEWLINE = 10;
const [url = ''] = process.argv.slice(2);
const jobs = `${url}/services/data/v66.0/jobs/query`;
const made = (await (await fetch(jobs)).json()) as { records: { id: string }[] };
let [bytes, rows] = [0, 0];
for (const { id } of made.records) {
  for (let locator = '0'; locator !== 'null';) {
    const page = await fetch(`${jobs}/${id}/results?maxRecords=${ROWS_A_PAGE}&locator=${locator}`);
    for await (const chunk of (page.body ?? []) as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) {
        rows++;
      }
    }
    rows--;
    locator = page.headers.get('sforce-locator') ?? 'null';
  }
}
console.log(JSON.stringify({ rows, bytes }));
