/** The physical floor: the same bytes, of which nothing is done but counting lines. */
import { READ } from '../../sync/org/probe.ts';

const ROWS_A_PAGE = 100_000;
const NEWLINE = 10;
const [url = ''] = process.argv.slice(2);
const root = `${url}/services/data/v66.0`;
let [bytes, rows] = [0, 0];
for (const object of ['Event', 'EventRelation'] as const) {
  const query = `SELECT ${Object.keys(READ[object].row.shape).join(', ')} FROM ${object}`;
  const made = await fetch(`${root}/jobs/query`, { method: 'POST', body: JSON.stringify({ query }) });
  const { id } = (await made.json()) as { id: string };
  for (let locator = '0'; locator !== 'null';) {
    const page = await fetch(`${root}/jobs/query/${id}/results?maxRecords=${ROWS_A_PAGE}&locator=${locator}`);
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
