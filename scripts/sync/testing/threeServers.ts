/**
 * By hand: the figures on three PostgreSQL servers. One holds foreign tables (postgres_fdw), partitioned by event, whose rows
 * lie on the other two; the sync sends its rows there and fetches figures as from one server. Prints whether they are those of
 * `planSync`, how many rows lie where, and the plans.
 *
 *     node_modules/.bin/node scripts/sync/testing/threeServers.ts
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Client } from 'pg';
import { currenciesFrom } from '../figures/currency.ts';
import { RESULTS, viewsSql } from '../figures/sql/core.ts';
import { columnsOf } from '../figures/sql/inputs.ts';
import type { InputName } from '../figures/sql/inputs.ts';
import { PostgresFigures } from '../figures/sql/postgresFigures.ts';
import { RESULT_SPECS } from '../figures/sql/results.ts';
import { inputRows } from '../figures/sql/sqliteFigures.ts';
import type { OrgSnapshot } from '../plan/rows.ts';
import { SETTINGS } from './builders.ts';
import { comparable, oracle } from './figureOracle.ts';
import type { Figures } from './figureOracle.ts';
import { anyFigureOrg } from './figureOrgs.ts';
import { projectionOf } from './figureProjection.ts';
import { PostgresServer } from './postgresServer.ts';

/** What grows with the calendar; the rest is small, and stays on the first server. */
const SHARDED: readonly InputName[] = ['meeting', 'attendee'];

async function connected<T>(server: PostgresServer, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const listOf = (table: InputName): string =>
  columnsOf(table)
    .map(([name, kind]) => `${name} ${kind === 'text' ? 'TEXT COLLATE "C"' : 'BIGINT'}`)
    .join(', ');

async function spread(first: PostgresServer, shards: readonly PostgresServer[]): Promise<void> {
  for (const shard of shards) {
    await connected(shard, async (client) => {
      for (const table of SHARDED) {
        await client.query(`CREATE TABLE ${table} (${listOf(table)})`);
      }
    });
  }
  await connected(first, async (client) => {
    await client.query(
      'CREATE EXTENSION postgres_fdw; CREATE SCHEMA ridealong_sync; SET search_path TO ridealong_sync, public'
    );
    for (const table of SHARDED) {
      await client.query(`CREATE TABLE ${table} (${listOf(table)}) PARTITION BY HASH (event_id)`);
    }
    for (const [index, shard] of shards.entries()) {
      await client.query(
        `CREATE SERVER shard_${index} FOREIGN DATA WRAPPER postgres_fdw
           OPTIONS (host '127.0.0.1', port '${shard.port}', dbname 'postgres', batch_size '1000');
         CREATE USER MAPPING FOR ridealong SERVER shard_${index} OPTIONS (user 'ridealong')`
      );
      for (const table of SHARDED) {
        await client.query(
          `CREATE FOREIGN TABLE ${table}_${index} PARTITION OF ${table}
             FOR VALUES WITH (MODULUS ${shards.length}, REMAINDER ${index}) SERVER shard_${index}
             OPTIONS (schema_name 'public', table_name '${table}')`
        );
      }
    }
    await client.query(
      'ALTER DATABASE postgres SET enable_partitionwise_join = on; ALTER DATABASE postgres SET enable_partitionwise_aggregate = on'
    );
  });
}

async function figuresOn(server: PostgresServer, org: OrgSnapshot): Promise<Figures> {
  const store = projectionOf(org, SETTINGS);
  const figures: Figures = {};
  const corporate = currenciesFrom(org.currencyTypes, org.datedRates)?.corporate;
  const idOf = (value: string | number | null): string => store.idOf(Number(value));
  await new PostgresFigures(server.url).figures(
    (table) => inputRows(store.database, table),
    (result, rows) => {
      const desired = rows.map((row) => RESULT_SPECS[result].desired(row, { idOf, corporate }));
      figures[result] = [...(figures[result] ?? []), ...desired];
    }
  );
  store.close();
  return figures;
}

async function printPlans(server: PostgresServer): Promise<void> {
  await connected(server, async (client) => {
    await client.query('SET search_path TO ridealong_sync, pg_temp');
    for (const view of viewsSql()) {
      await client.query(view);
    }
    for (const result of RESULTS) {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN (VERBOSE, COSTS OFF) SELECT * FROM ${result}`
      );
      console.log(`\n${result}\n${rows.map((row) => row['QUERY PLAN']).join('\n')}`);
    }
  });
}

const servers: PostgresServer[] = [];
try {
  for (let n = 0; n < 3; n++) {
    servers.push(await PostgresServer.start());
  }
  const [first, ...shards] = servers;
  assert.ok(first !== undefined);
  await spread(first, shards);
  const orgs = fc.sample(anyFigureOrg, { numRuns: 5, seed: 1 });
  for (const org of orgs) {
    assert.deepEqual(comparable(await figuresOn(first, org)), comparable(oracle(org, SETTINGS)));
  }
  console.log(`${orgs.length} orgs: figures from three servers are those of planSync.`);
  for (const [index, shard] of shards.entries()) {
    const counts = SHARDED.map((table) => `(SELECT count(*) FROM ${table}) AS ${table}`);
    const { rows } = await connected(shard, (client) => client.query(`SELECT ${counts.join(', ')}`));
    console.log(`rows on shard ${index}: ${JSON.stringify(rows[0])}`);
  }
  await printPlans(first);
} finally {
  for (const server of servers) {
    await server.stop();
  }
}
