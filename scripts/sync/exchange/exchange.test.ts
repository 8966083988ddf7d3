/** Out into Parquet files that other engines read, and back through the sync's own comparison. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { EXIT_CODE } from '../exitCode.ts';
import { COLLEAGUE, FIELD_TIME, OPPORTUNITY, THEME } from '../plan/mapping.ts';
import type { ObjectMapping } from '../plan/mapping.ts';
import { epochSeconds } from '../plan/canonical.ts';
import { runSync } from '../runSync.ts';
import type { SyncOutcome } from '../runTypes.ts';
import { user } from '../testing/builders.ts';
import { anOrgWithHistory } from '../testing/history.ts';
import type { ModelRow } from '../testing/modelRows.ts';
import type { ModelRun } from '../testing/modelRun.ts';
import { leftToDo } from '../testing/oracle.ts';
import { planApply } from './applyFrom.ts';
import { columnsOf, EXPORT_OBJECTS } from './columns.ts';
import type { Columns } from './columns.ts';
import { exportOrg, MANIFEST } from './exportOrg.ts';
import { readParquet, writeParquet } from './parquetFiles.ts';

const MINUTE = 60_000;
let folder: string;
let count = 0;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ridealong-exchange-'));
});
after(() => rm(folder, { recursive: true, force: true }));

const fresh = (): string => join(folder, String(count++));

async function syncedOrg(): Promise<ModelRun> {
  const org = anOrgWithHistory();
  await runSync({ transport: org.transport(), allowMassChange: true });
  org.server.rows.now += 10 * MINUTE;
  return org;
}

async function rowsIn(path: string): Promise<Record<string, unknown>[]> {
  const rows = [];
  for await (const page of readParquet(path)) {
    rows.push(...page);
  }
  return rows;
}

/** What a file should say of a row that the org holds. */
function expected(row: ModelRow, columns: Columns): Record<string, unknown> {
  return Object.fromEntries(
    columns.map(([name, kind]): [string, unknown] => {
      const value = row[name] ?? null;
      if (value === null || (kind !== 'dateTime' && kind !== 'date')) {
        return [name, value];
      }
      const day = Date.parse(`${String(value)}T00:00:00Z`);
      return [name, new Date(kind === 'date' ? day : epochSeconds(String(value)) * 1000)];
    })
  );
}

async function query(sql: string): Promise<unknown[]> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

describe('sync export', () => {
  it('leaves a folder for each object, with its rows as the org holds them', async () => {
    const org = await syncedOrg();
    const to = fresh();
    const rows = await exportOrg(org.transport({ readOnly: true }), to, undefined);
    assert.deepEqual((await readdir(to)).sort(), [...EXPORT_OBJECTS, MANIFEST].sort());
    for (const object of [
      'Opportunity',
      'Event',
      'EventRelation',
      'Field_Time__c',
      'Internal_Attendee__c'
    ] as const) {
      const columns = columnsOf(object);
      const withDeleted = object === 'Event' || object === 'EventRelation';
      const held = org.server.rows.list(object, withDeleted).filter((row) => row['IsChild'] !== true);
      const read = await rowsIn(join(to, object));
      const byId = (a: Record<string, unknown>, b: Record<string, unknown>): number =>
        String(a['Id']) < String(b['Id']) ? -1 : 1;
      assert.deepEqual(read.sort(byId), held.map((row) => expected(row, columns)).sort(byId), object);
      assert.equal(rows[object], held.length);
      assert.ok(held.length > 0, object);
    }
    const manifest = JSON.parse(await readFile(join(to, MANIFEST), 'utf8')) as Record<string, unknown>;
    assert.equal(manifest['version'], 1);
  });

  it('has no subject, quote or name in it, and asks for none', async () => {
    const org = await syncedOrg();
    const before = org.server.requests.length;
    const to = fresh();
    await exportOrg(org.transport({ readOnly: true }), to, undefined);
    const asked = org.server.requests.slice(before).map(({ path }) => decodeURIComponent(path));
    assert.deepEqual(
      asked.filter((path) => /\b(?:Subject|Statement__c|Customer_Words__c)\b/.test(path)),
      []
    );
    const names = EXPORT_OBJECTS.flatMap((object) => columnsOf(object).map(([name]) => name));
    assert.deepEqual(
      names.filter((name) => /Subject|Name|Words|Statement/.test(name)),
      []
    );
  });

  it('is read by DuckDB, with the types that the documentation names', async () => {
    const org = await syncedOrg();
    const to = fresh();
    await exportOrg(org.transport({ readOnly: true }), to, undefined);
    const described = (await query(`DESCRIBE SELECT * FROM read_parquet('${to}/Opportunity/*.parquet')`)) as {
      column_name: string;
      column_type: string;
    }[];
    const types = new Map(described.map((row) => [row.column_name, row.column_type]));
    assert.deepEqual(
      ['Id', 'Amount', 'IsClosed', 'CloseDate'].map((name) => types.get(name)),
      ['VARCHAR', 'DOUBLE', 'BOOLEAN', 'DATE']
    );
    const amount = org.server.rows.list('Opportunity').reduce((sum, row) => sum + Number(row['Amount']), 0);
    assert.deepEqual(
      await query(
        `SELECT round(sum(o.Amount), 2) AS amount FROM read_parquet('${to}/Opportunity/*.parquet') AS o
         WHERE o.Id IN (SELECT Opportunity__c FROM read_parquet('${to}/Customer_Challenge__c/*.parquet'))`
      ),
      [{ amount: Math.round(amount * 100) / 100 }]
    );
    assert.deepEqual(
      await query(`SELECT count(*)::INT AS n FROM read_parquet('${to}/CurrencyType/*.parquet')`),
      [{ n: 0 }]
    );
  });

  it('takes the place of an earlier export, and of nothing else', async () => {
    const org = await syncedOrg();
    const to = fresh();
    await exportOrg(org.transport(), to, undefined);
    await exportOrg(org.transport(), to, undefined);
    const other = fresh();
    await mkdir(other);
    await writeFile(join(other, 'letters.txt'), 'mine');
    await assert.rejects(exportOrg(org.transport(), other, undefined), { exitCode: EXIT_CODE.usage });
  });
});

const RESULTS = [COLLEAGUE, OPPORTUNITY, FIELD_TIME, THEME];

function resultColumns({ keyField, owned }: ObjectMapping): Columns {
  const kinds = Object.entries(owned).map(
    ([name, { kind }]) =>
      [name, kind === 'date' ? 'date' : kind === 'count' || kind === 'number' ? 'number' : 'text'] as const
  );
  return [[keyField, 'text'], ...kinds.filter(([name]) => name !== 'CurrencyIsoCode')];
}

async function* onePage<T>(rows: T[]): AsyncGenerator<T[]> {
  yield await Promise.resolve(rows);
}

/** The figures of the org as a warehouse might leave them. */
async function leaveResults(org: ModelRun, to: string): Promise<void> {
  for (const mapping of RESULTS) {
    await mkdir(join(to, mapping.object), { recursive: true });
    const rows = onePage(org.server.rows.list(mapping.object));
    await writeParquet(join(to, mapping.object, 'data_0.parquet'), resultColumns(mapping), rows);
  }
}

const apply = (org: ModelRun, from: string): Promise<SyncOutcome> =>
  runSync({
    transport: org.transport(),
    planner: (transport, capabilities) => planApply(transport, capabilities, from)
  });

describe('sync apply', () => {
  it('writes what differs, makes what is missing, and then nothing', async () => {
    const org = await syncedOrg();
    const from = fresh();
    await leaveResults(org, from);
    assert.equal((await apply(org, from)).rowsWritten, 0, 'all is right');

    const [deal] = org.server.rows.list('Opportunity');
    const [theme] = org.server.rows.list('Challenge_Theme__c');
    const [month] = org.server.rows.list('Field_Time__c');
    assert.ok(deal !== undefined && theme !== undefined && month !== undefined);
    org.edit('Opportunity', deal.Id, { Ridealong_Joint_Meetings__c: 99 }, user(1));
    org.edit('Challenge_Theme__c', theme.Id, { Opportunities__c: 99, Last_Heard_On__c: null }, user(1));
    org.server.rows.delete('Field_Time__c', month.Id);
    const outcome = await apply(org, from);
    assert.equal(outcome.rowsWritten, 3);
    assert.deepEqual(outcome.problems, []);
    org.server.rows.now += 3 * MINUTE;
    assert.deepEqual(leftToDo(org), []);
    assert.equal((await apply(org, from)).rowsWritten, 0);
  });

  it('shows no amount of a theme with few deals or customers, whatever the file says', async () => {
    const org = await syncedOrg();
    const Id = org.server.rows.list('Challenge_Theme__c')[0]?.Id ?? '';
    const shown = async (figures: Record<string, number>): Promise<unknown[]> => {
      const from = fresh();
      await mkdir(join(from, THEME.object), { recursive: true });
      const columns = Object.keys(figures).map((name) => [name, 'number'] as const);
      const rows = onePage([{ Id, ...figures }]);
      await writeParquet(join(from, THEME.object, 'x.parquet'), [['Id', 'text'], ...columns], rows);
      assert.deepEqual((await apply(org, from)).problems, []);
      org.server.rows.now += 10 * MINUTE;
      const row = org.row(THEME.object, Id);
      return ['Open_Pipeline__c', 'Pipeline_Share__c', 'Won_Amount__c', 'Lost_Amount__c'].map(
        (name) => row[name]
      );
    };
    const none = [null, null, null, null];
    const all = [4, 3, 2, 1];
    const amounts = { Open_Pipeline__c: 4, Pipeline_Share__c: 3, Won_Amount__c: 2, Lost_Amount__c: 1 };
    assert.deepEqual(await shown({ Opportunities__c: 3, Accounts__c: 2, ...amounts }), none);
    assert.deepEqual(await shown(amounts), none, 'the org knows of two customers');
    assert.deepEqual(await shown({ Opportunities__c: 3, Accounts__c: 3, ...amounts }), all);
    assert.deepEqual(await shown(amounts), all);
    assert.deepEqual(await shown({ Opportunities__c: 2 }), none, 'what stood there goes');
  });

  it('takes figures alone, well formed and each once', async () => {
    const org = await syncedOrg();
    const rows = org.server.rows.list('Opportunity').slice(0, 2);
    const columns: Columns = [
      ['Id', 'text'],
      ['Ridealong_Joint_Meetings__c', 'number']
    ];
    const [first] = rows;
    assert.ok(first !== undefined);
    const bad: [string, Columns, Record<string, unknown>[]][] = [
      ['Customer_Meeting__c', columns, rows],
      ['Opportunity', [...columns, ['Amount', 'number']], rows],
      ['Opportunity', columns, [first, first]],
      ['Opportunity', columns, [{ ...first, Id: 'Acme' }]],
      [
        'Opportunity',
        [
          ['Id', 'text'],
          ['Ridealong_Joint_Meetings__c', 'text']
        ],
        [{ ...first, Ridealong_Joint_Meetings__c: 'many' }]
      ],
      ['Field_Time__c', [['Field_Time_Key__c', 'text']], [{ Field_Time_Key__c: 'x-2026-13' }]]
    ];
    for (const [object, of, records] of bad) {
      const from = fresh();
      await mkdir(join(from, object), { recursive: true });
      await writeParquet(join(from, object, 'x.parquet'), of, onePage(records));
      await assert.rejects(apply(org, from), { exitCode: EXIT_CODE.usage }, object);
    }
    await assert.rejects(apply(org, fresh()), { exitCode: EXIT_CODE.usage });
    assert.deepEqual(leftToDo(org), []);
  });
});
