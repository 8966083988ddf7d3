/** SQLite, PostgreSQL and DuckDB come to the same figures, to the cent, as the TypeScript that plans a whole snapshot. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { OrgSnapshot } from '../../plan/rows.ts';
import type { Settings } from '../../plan/settings.ts';
import { clockOf } from '../../planSync.ts';
import type { ProjectionStore } from '../../projection/store.ts';
import { SETTINGS } from '../../testing/builders.ts';
import { DuckdbFigures } from '../../testing/duckdbFigures.ts';
import { comparable, contextOf, oracle } from '../../testing/figureOracle.ts';
import type { Figures } from '../../testing/figureOracle.ts';
import { anyFigureOrg } from '../../testing/figureOrgs.ts';
import { projectionOf } from '../../testing/figureProjection.ts';
import { PostgresServer, skipWithoutPostgres } from '../../testing/postgresServer.ts';
import { runs } from '../../testing/runs.ts';
import { currenciesFrom } from '../currency.ts';
import type { ResultName } from './core.ts';
import type { FigureEngine, FigureRow } from './engine.ts';
import { PostgresFigures } from './postgresFigures.ts';
import { RESULT_SPECS } from './results.ts';
import { inputRows, sqliteFigures } from './sqliteFigures.ts';

const anySettings: fc.Arbitrary<Settings> = fc.record({
  timeZone: fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'Asia/Kathmandu'),
  countAcceptedAsAttended: fc.boolean(),
  weights: fc.constantFrom(
    SETTINGS.weights,
    { dealBreaker: 0, painful: 0, nuisance: 0 },
    { dealBreaker: 3.7, painful: 1.1, nuisance: 0 }
  ),
  keepFieldTimeMonths: fc.constantFrom(undefined, undefined, 2)
});

async function figuresBy(
  engine: FigureEngine | undefined,
  store: ProjectionStore,
  org: OrgSnapshot
): Promise<Figures> {
  const figures: Figures = {};
  const corporate = currenciesFrom(org.currencyTypes, org.datedRates)?.corporate;
  const idOf = (value: string | number | null): string => store.idOf(Number(value));
  const onRows = (result: ResultName, rows: FigureRow[]): void => {
    const desired = rows.map((row) => RESULT_SPECS[result].desired(row, { idOf, corporate }));
    figures[result] = [...(figures[result] ?? []), ...desired];
  };
  const db = store.database;
  if (engine === undefined) {
    sqliteFigures(db, onRows);
  } else {
    await engine.figures((table) => inputRows(db, table), onRows);
  }
  return figures;
}

async function agrees(
  engine: () => FigureEngine | undefined,
  inTheGate: number,
  multiplied: number
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyFigureOrg, anySettings, async (org, settings) => {
      const store = projectionOf(org, settings);
      const figures = await figuresBy(engine(), store, org);
      store.close();
      assert.deepEqual(comparable(figures), comparable(oracle(org, settings)));
    }),
    { numRuns: runs(inTheGate, multiplied) }
  );
}

describe('figures in SQL are those of planSync', () => {
  it('on SQLite', () => agrees(() => undefined, 60, 200));

  it('on DuckDB', () => agrees(() => new DuckdbFigures(), 8, 20));

  describe('on PostgreSQL', { skip: skipWithoutPostgres() }, () => {
    let server: PostgresServer;
    before(async () => {
      server = await PostgresServer.start();
    });
    after(() => server.stop());

    it('whatever the data', () => agrees(() => new PostgresFigures(server.url), 8, 20));

    it('again, over what the last run has left there', async () => {
      const engine = new PostgresFigures(server.url);
      const [org] = fc.sample(anyFigureOrg, { numRuns: 1, seed: 9 });
      assert.ok(org !== undefined);
      for (let run = 0; run < 2; run++) {
        const store = projectionOf(org, SETTINGS);
        const figures = await figuresBy(engine, store, org);
        store.close();
        assert.deepEqual(comparable(figures), comparable(oracle(org, SETTINGS)));
      }
    });
  });

  it('compares something: orgs have figures that are not nothing', () => {
    const sums = fc
      .sample(anyFigureOrg, { numRuns: 50, seed: 7 })
      .flatMap((org) =>
        (oracle(org, SETTINGS).theme_figures ?? []).map(({ owned }) => owned['Pipeline_Share__c'])
      );
    assert.ok(
      sums.filter((share) => typeof share === 'number' && share > 0).length > 20,
      String(sums.length)
    );
    assert.equal(clockOf(contextOf(SETTINGS)).today, '2026-11-24');
  });
});
