/**
 * The models of dbt/, run without dbt: what dbt would put in the place of its braces is put there, and the SQL runs on DuckDB and
 * PostgreSQL over tables as Fivetran and Airbyte spell them. What comes out is what `planSync` says.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { Client } from 'pg';
import { RESULT_SPECS } from '../figures/sql/results.ts';
import type { ResultName } from '../figures/sql/core.ts';
import { canonical } from '../plan/canonical.ts';
import type { OrgSnapshot } from '../plan/rows.ts';
import type { Settings } from '../plan/settings.ts';
import { NOW, SETTINGS } from '../testing/builders.ts';
import { oracle } from '../testing/figureOracle.ts';
import { anyFigureOrg } from '../testing/figureOrgs.ts';
import { PostgresServer, skipWithoutPostgres } from '../testing/postgresServer.ts';
import { runs } from '../testing/runs.ts';
import { expressionOf, MACROS } from './dialects.ts';
import type { Dialect, MacroName } from './dialects.ts';
import { landedColumns, models, OBJECTS, PREFIX, snakeCase, VARIABLES } from './models.ts';
import { RESULT_MODELS } from './resultModels.ts';
import { staleFiles } from './writeModels.ts';

type Loader = 'fivetran' | 'airbyte';
type Query = (sql: string) => Promise<Record<string, string | null>[]>;

interface Project {
  loader: Loader;
  dialect: Dialect;
  variables: Readonly<Record<string, string>>;
}

/** What dbt makes of a model. */
function rendered(model: string, { loader, dialect, variables }: Project): string {
  const variable = (name: string): string => variables[name] ?? assert.fail(`no variable ${name}`);
  const zone = variable('time_zone');
  const sql = model
    .replaceAll(/\{#-?[^]*?-?#\}/g, '')
    .replaceAll(
      /\{% if var\('ridealong_(\w+)'\) %\}([^]*?)\{% else %\}([^]*?)\{% endif %\}/g,
      (_, name: string, then: string, otherwise: string) => (variable(name) === 'true' ? then : otherwise)
    )
    .replaceAll(/\{\{ ref\('(\w+)'\) \}\}/g, '$1')
    .replaceAll(/\{\{ source\('salesforce', '(\w+)'\) \}\}/g, (_, object: string) => tableOf(object, loader))
    .replaceAll(/\{\{ ridealong_field\('(\w+)'\) \}\}/g, (_, name: string) => fieldOf(name, loader))
    .replaceAll('{{ ridealong_is_current() }}', '1 = 1')
    .replaceAll('{{ ridealong_now() }}', NOW.replace('T', ' ').replace('Z', '+00'))
    .replaceAll(/\{\{ var\('ridealong_(\w+)'\) \}\}/g, (_, name: string) => variable(name))
    .replaceAll(/\{\{ ridealong_(\w+)\('([\w.]+)'\) \}\}/g, (_, name: string, column: string) => {
      assert.ok(name in MACROS, name);
      return expressionOf(name as MacroName, dialect, column, zone);
    });
  assert.doesNotMatch(sql, /\{\{|\{%|[#$][a-z]/);
  return sql;
}

const tableOf = (object: string, loader: Loader): string =>
  `"${loader === 'fivetran' ? snakeCase(object) : object.toLowerCase()}"`;
const fieldOf = (name: string, loader: Loader): string => (loader === 'fivetran' ? snakeCase(name) : name);

const TYPES = {
  id: 'VARCHAR(18)',
  word: 'VARCHAR(80)',
  text: 'VARCHAR(80)',
  flag: 'BOOLEAN',
  number: 'DOUBLE PRECISION',
  date: 'DATE',
  dateTime: 'TIMESTAMP WITH TIME ZONE'
} as const;

const ROWS = {
  Event: 'events',
  EventRelation: 'relations',
  User: 'users',
  Opportunity: 'opportunities',
  Customer_Meeting__c: 'meetings',
  Internal_Attendee__c: 'attendees',
  Ridealong_Colleague__c: 'colleagues',
  Field_Time__c: 'fieldTime',
  Challenge_Theme__c: 'themes',
  Customer_Challenge__c: 'challenges',
  CurrencyType: 'currencyTypes',
  DatedConversionRate: 'datedRates'
} as const satisfies Record<(typeof OBJECTS)[number], keyof OrgSnapshot>;

/** The org as a loader leaves it, with a row that was deleted meanwhile. */
async function land(query: Query, org: OrgSnapshot, loader: Loader): Promise<void> {
  for (const object of OBJECTS) {
    const columns = landedColumns(object).filter(([name]) => name !== 'IsDeleted');
    const list = columns.map(([name, kind]) => `${fieldOf(name, loader)} ${TYPES[kind]}`);
    const table = tableOf(object, loader);
    await query(`CREATE TABLE ${table} (${[...list, `${fieldOf('IsDeleted', loader)} BOOLEAN`].join(', ')})`);
    const rows = org[ROWS[object]] as readonly Record<string, unknown>[];
    const literal = (value: unknown): string =>
      value === null || value === undefined
        ? 'NULL'
        : typeof value === 'string'
          ? `'${value.replaceAll("'", "''")}'`
          : JSON.stringify(value);
    const valuesOf = (row: Record<string, unknown>, isDeleted: boolean): string =>
      `(${[...columns.map(([name]) => literal(row[name])), String(isDeleted)].join(', ')})`;
    const [first] = rows;
    if (first !== undefined) {
      const values = rows.map((row) => valuesOf(row, false));
      const gone =
        object === 'User' || object.includes('Rate') || object === 'CurrencyType'
          ? []
          : [valuesOf(first, true)];
      await query(`INSERT INTO ${table} VALUES ${[...values, ...gone].join(', ')}`);
    }
  }
}

/** Figures of the result models, as the sync compares them. */
async function resultsOf(query: Query): Promise<Record<string, unknown>> {
  const results: [string, unknown][] = [];
  for (const [result, { mapping }] of Object.entries(RESULT_SPECS)) {
    const columns = Object.keys(RESULT_MODELS[mapping.object]?.columns ?? {});
    const list = columns.map((name) => `CAST(${name} AS VARCHAR) AS "${name}"`).join(', ');
    const rows = await query(`SELECT ${list} FROM ${PREFIX}result_${snakeCase(mapping.object)}`);
    const entries = rows.map(({ [mapping.keyField]: key = null, ...values }): [string, unknown] => {
      const owned = Object.entries(values).map(([name, value]) => {
        const kind = mapping.owned[name] ?? assert.fail(name);
        return [name, canonical(value, kind)];
      });
      return [String(key), Object.fromEntries(owned)];
    });
    results.push([result, Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))]);
  }
  return Object.fromEntries(results);
}

function expectedOf(org: OrgSnapshot, settings: Settings): Record<string, unknown> {
  const figures = oracle(org, settings);
  return Object.fromEntries(
    Object.entries(RESULT_SPECS).map(([result, { mapping }]) => {
      const entries = (figures[result as ResultName] ?? []).map(({ key, owned }): [string, unknown] => {
        const fields = Object.entries(owned).filter(([name]) => name !== 'CurrencyIsoCode');
        const spelled = fields.map(([name, value]) => [
          name,
          canonical(value, mapping.owned[name] ?? assert.fail(name))
        ]);
        return [key, Object.fromEntries(spelled)];
      });
      return [result, Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))];
    })
  );
}

const anyProject = fc.record({
  loader: fc.constantFrom<Loader>('fivetran', 'airbyte'),
  timeZone: fc.constantFrom('Europe/Berlin', 'America/Los_Angeles'),
  countAcceptedAsAttended: fc.boolean(),
  keepFieldTimeMonths: fc.constantFrom(undefined, 2, 11)
});

async function agrees(
  dialect: Dialect,
  database: () => Promise<{ query: Query; end: () => Promise<void> }>
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyFigureOrg, anyProject, async (org, { loader, ...more }) => {
      const settings = { ...SETTINGS, ...more };
      const variables = {
        ...VARIABLES,
        time_zone: settings.timeZone,
        count_accepted: String(settings.countAcceptedAsAttended),
        keep_field_time_months: String(settings.keepFieldTimeMonths ?? 0),
        several_currencies: String(org.currencyTypes.length > 0)
      };
      const { query, end } = await database();
      try {
        await land(query, org, loader);
        for (const [folder, name, sql] of models()) {
          const kind = folder === 'landed' ? 'VIEW' : 'TABLE';
          await query(`CREATE ${kind} ${name} AS ${rendered(sql, { loader, dialect, variables })}`);
        }
        assert.deepEqual(await resultsOf(query), expectedOf(org, settings));
      } finally {
        await end();
      }
    }),
    { numRuns: runs(3, 8), endOnFailure: true }
  );
}

describe('the models of dbt/', () => {
  it('are current', async () => {
    assert.deepEqual(await staleFiles(), []);
  });

  it('come to the figures of planSync on DuckDB', async () => {
    await agrees('duckdb', async () => {
      const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
      const connection = await instance.connect();
      return {
        query: async (sql) =>
          (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, string | null>[],
        end: () => {
          connection.closeSync();
          instance.closeSync();
          return Promise.resolve();
        }
      };
    });
  });

  describe('on PostgreSQL', { skip: skipWithoutPostgres() }, () => {
    let server: PostgresServer;
    let schemas = 0;
    before(async () => {
      server = await PostgresServer.start();
    });
    after(() => server.stop());

    it('come to the figures of planSync', async () => {
      await agrees('postgres', async () => {
        const client = new Client({ connectionString: server.url });
        await client.connect();
        const schema = `run_${schemas++}`;
        await client.query(`CREATE SCHEMA ${schema}; SET search_path TO ${schema}`);
        return {
          query: async (sql) => (await client.query<Record<string, string | null>>(sql)).rows,
          end: () => client.end()
        };
      });
    });
  });
});
