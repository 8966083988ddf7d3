/** Makes a small database of the local org a large one: rows are copied in SQL, each with an id and keys of its own. */
import { DatabaseSync } from 'node:sqlite';
import { to18 } from '../sync/plan/canonical.ts';

/** What is copied how often, in the order of its lookups. Copy n of a row points to copy n of what it points to, modulo. */
const COPIES: readonly Copied[] = [
  { table: 'Account', times: 40, keys: [] },
  { table: 'Opportunity', times: 100, keys: [], lookups: { AccountId: 'Account' } },
  {
    table: 'Customer_Meeting__c',
    times: 200,
    keys: ['Event_Id__c'],
    lookups: { Account__c: 'Account', Opportunity__c: 'Opportunity' }
  },
  {
    table: 'Customer_Challenge__c',
    times: 100,
    keys: ['Submission_Key__c'],
    lookups: { Customer_Meeting__c: 'Customer_Meeting__c', Opportunity__c: 'Opportunity' }
  },
  {
    table: 'Internal_Attendee__c',
    times: 1250,
    keys: ['Attendee_Key__c'],
    lookups: { Customer_Meeting__c: 'Customer_Meeting__c' }
  }
];

interface Copied {
  table: string;
  times: number;
  /** Unique fields. */
  keys: readonly string[];
  lookups?: Readonly<Record<string, string>>;
}

/** How many rows each table has then. */
export function multiply(file: string): Map<string, number> {
  const database = new DatabaseSync(file);
  database.function('copyOf', (id, copy) => (id === null ? null : copyOfId(String(id), Number(copy))));
  database.exec('BEGIN');
  for (const copied of COPIES) {
    copy(database, copied);
  }
  database.exec('COMMIT; ANALYZE');
  const counts = new Map(
    COPIES.map(({ table }) => [
      table,
      Number(database.prepare(`SELECT count(*) AS n FROM "${table}"`).get()?.['n'])
    ])
  );
  database.close();
  return counts;
}

function copy(database: DatabaseSync, { table, times, keys, lookups = {} }: Copied): void {
  const columns = database
    .prepare(`SELECT name FROM pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => String(name));
  const timesOf = new Map(COPIES.map((each) => [each.table, each.times]));
  const values = columns.map((column) => {
    const of = lookups[column];
    if (column === 'Id') {
      return 'copyOf(Id, copies.n)';
    }
    if (of !== undefined) {
      return `copyOf("${column}", copies.n % ${timesOf.get(of) ?? 1})`;
    }
    return keys.includes(column)
      ? `CASE WHEN "${column}" IS NULL THEN NULL ELSE substr("${column}", 1, 30) || '-' || copies.n END`
      : `"${column}"`;
  });
  database.exec(`
    WITH RECURSIVE copies (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copies WHERE n < ${times - 1})
    INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
    SELECT ${values.join(', ')} FROM (SELECT * FROM "${table}") CROSS JOIN copies`);
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Copy 0 is the row itself; the number of the copy stands where small databases have zeros. */
function copyOfId(id: string, copy: number): string {
  if (copy === 0) {
    return id;
  }
  const [high, low] = [Math.floor(copy / DIGITS.length), copy % DIGITS.length];
  const short = `${id.slice(0, 5)}${DIGITS[high]}${DIGITS[low]}${id.slice(7, 15)}`;
  return to18(short);
}
