/**
 * The script that people write with jsforce: everything is queried, the same arithmetic as ours (`planSync`) decides, and every
 * row is sent again, 200 at a time; or, with the word `bulk2`, by jobs of jsforce's Bulk API 2.0 client; or, with `sfdmu HOME`, by
 * that tool, which compares by itself. A yardstick for
 * `bench -- sync`, nothing else.
 */
import { Connection } from 'jsforce';
import { READ } from '../sync/org/probe.ts';
import type { ReadObject } from '../sync/org/probe.ts';
import type { Cell } from '../sync/csv/writeCsv.ts';
import type { ObjectMapping } from '../sync/plan/mapping.ts';
import { settingRow } from '../sync/plan/rows.ts';
import type { OrgSnapshot } from '../sync/plan/rows.ts';
import { settingsFrom } from '../sync/plan/settings.ts';
import { planSync } from '../sync/planSync.ts';
import { TABLES } from '../sync/projection/tables.ts';
import { runSfdmu } from './sfdmu.ts';
import type { SfdmuObject } from './sfdmu.ts';

const { SF_INSTANCE_URL: instanceUrl = '', SF_ACCESS_TOKEN: accessToken = '' } = process.env;
const connection = new Connection({ instanceUrl, accessToken, version: '66.0' });
const BATCH = 200;
const [, , how, home = ''] = process.argv;
const isBulk = how === 'bulk2';
connection.bulk2.pollTimeout = 600_000;

type Rows = Record<string, unknown>[];
type Sent = { Id: string } & Record<string, unknown>;

async function all(object: ReadObject, scanAll: boolean, where = ''): Promise<Rows> {
  const optional: readonly string[] = ['CurrencyIsoCode', 'IsInvitee', 'Is_Verified__c'];
  const fields = Object.keys(READ[object].row.shape).filter((name) => !optional.includes(name));
  const soql = `SELECT ${fields.join(', ')} FROM ${object}${where}`;
  if (isBulk) {
    const stream = await connection.bulk2.query(soql, { scanAll });
    const records = (await stream.toArray()) as Rows;
    return records.map((record) => READ[object].row.parse(typed(object, record)));
  }
  const { records } = await connection.query(soql, { autoFetch: true, maxFetch: 10_000_000, scanAll });
  return records.map((record) => READ[object].row.parse(record));
}

/** CSV has texts alone. */
function typed(object: ReadObject, record: Record<string, unknown>): Record<string, unknown> {
  const { columns } = TABLES[object];
  return Object.fromEntries(
    Object.entries(record).map(([name, text]) => {
      const kind = columns[name];
      const value = kind === 'flag' ? text === 'true' : kind === 'number' ? Number(text) : text;
      return [name, text === '' || text === null ? (kind === 'flag' ? false : null) : value];
    })
  );
}

async function send(object: string, rows: Sent[]): Promise<{ sent: number; refused: number }> {
  if (isBulk) {
    const done = await connection.bulk2.loadAndWaitForResults({
      object,
      operation: 'update',
      input: rows
    });
    return { sent: rows.length, refused: done.failedResults.length + done.unprocessedRecords.length };
  }
  let refused = 0;
  for (let start = 0; start < rows.length; start += BATCH) {
    const results = await connection.sobject(object).update(rows.slice(start, start + BATCH));
    refused += results.filter(({ success }) => !success).length;
  }
  return { sent: rows.length, refused };
}

/** Rows with a key of their own, and values that name no other record: of all that can be sent this is what it takes. */
function withoutReferences(
  { object, keyField, owned: kinds }: ObjectMapping,
  owned: readonly string[],
  rows: readonly Sent[]
): SfdmuObject[] {
  const held = new Map((HELD[object] ?? []).map((row) => [(row as Sent).Id, row as Sent]));
  const keyed = rows.map((row) => ({ ...row, [keyField]: held.get(row.Id)?.[keyField] }));
  const fields = owned.filter((name) => kinds[name]?.kind !== 'id');
  const hasKey = keyField !== 'Id' && keyed.length > 0 && keyed[0]?.[keyField] !== undefined;
  return hasKey ? [{ object, keyField, fields, rows: keyed as Record<string, Cell>[] }] : [];
}

const setting = await connection.query(
  `SELECT ${Object.keys(settingRow.shape).join(', ')} FROM Ridealong_Setting__mdt WHERE DeveloperName = 'Default'`
);
const snapshot = {
  events: await all('Event', true, ' WHERE IsChild = false'),
  relations: await all('EventRelation', true),
  users: await all('User', false),
  opportunities: await all('Opportunity', false),
  meetings: await all('Customer_Meeting__c', false),
  attendees: await all('Internal_Attendee__c', false),
  colleagues: await all('Ridealong_Colleague__c', false),
  fieldTime: await all('Field_Time__c', false),
  themes: await all('Challenge_Theme__c', false),
  challenges: await all('Customer_Challenge__c', false),
  currencyTypes: [],
  datedRates: []
} as unknown as OrgSnapshot;
const { user_id: syncUserId = '' } = await connection.identity();
const context = {
  settings: settingsFrom(settingRow.parse(setting.records[0])),
  now: new Date().toISOString(),
  syncUserId
};
const HELD: Record<string, readonly object[]> = {
  Customer_Meeting__c: snapshot.meetings,
  Internal_Attendee__c: snapshot.attendees,
  Ridealong_Colleague__c: snapshot.colleagues,
  Opportunity: snapshot.opportunities,
  Field_Time__c: snapshot.fieldTime,
  Challenge_Theme__c: snapshot.themes
};

let [sent, refused] = [0, 0];
const forSfdmu: SfdmuObject[] = [];
for (const { mapping, changes } of planSync(snapshot, context).objects) {
  const owned = Object.keys(mapping.owned).filter((name) => name !== 'CurrencyIsoCode');
  const changed = new Map(changes.map((change) => [change.id, change.fields]));
  const rows = (HELD[mapping.object] ?? []).map((row) => {
    const fields = row as Record<string, unknown>;
    const values = Object.fromEntries(owned.map((name) => [name, fields[name] ?? null]));
    return { Id: String(fields['Id']), ...values, ...changed.get(String(fields['Id'])) };
  });
  if (how === 'sfdmu') {
    forSfdmu.push(...withoutReferences(mapping, owned, rows));
  } else if (rows.length > 0) {
    const done = await send(mapping.object, rows);
    sent += done.sent;
    refused += done.refused;
  }
}
if (how === 'sfdmu') {
  sent = runSfdmu(home, { instanceUrl, accessToken }, forSfdmu);
}
console.log(`${sent - refused} rows written, ${refused} refused.`);
