/**
 * Figures of what is marked, worked out in SQL: in the projection's own SQLite, or by an engine that was named. For most people
 * nothing of long ago has changed: they are asked about from the month on in which something may have, and no later than the
 * window of ninety days begins. Who met nobody since then met somebody last when it is said to be, if that was before; whose last
 * meeting since then is none any more is asked about once more, with all there ever was.
 */
import { currenciesFrom } from '../figures/currency.ts';
import { WINDOW_DAYS } from '../figures/clocks.ts';
import type { ResultName } from '../figures/sql/core.ts';
import type { FigureEngine, FigureRow } from '../figures/sql/engine.ts';
import type { InputValue } from '../figures/sql/inputs.ts';
import { RESULT_SPECS } from '../figures/sql/results.ts';
import { dropFigures, inputRows, sqliteFigures } from '../figures/sql/sqliteFigures.ts';
import type { ReadObject } from '../org/probe.ts';
import { addDays } from '../plan/days.ts';
import { diffRows } from '../plan/diff.ts';
import { clockOf, indexBy } from '../planSync.ts';
import type { PlanContext } from '../planSync.ts';
import type { Collected } from './collected.ts';
import { ALL_TIME } from './dirty.ts';
import { askFor, EVERYTHING_MARKED, fillInputs } from './figureInputs.ts';
import type { Rates } from './figureInputs.ts';
import type { PlannedStates } from './states.ts';
import type { ProjectionStore } from './store.ts';

export interface FigureWork {
  rates: Rates;
  states: PlannedStates;
  collected: Collected;
  engine: FigureEngine | undefined;
}

type OnRows = (result: ResultName, rows: FigureRow[]) => void;

export async function planDirtyFigures(
  store: ProjectionStore,
  context: PlanContext,
  work: FigureWork
): Promise<void> {
  if (!FIGURES.some((kind) => store.isDirty(kind))) {
    return;
  }
  const onRows = differingFrom(store, work);
  const since = firstMonthAsked(store, context);
  if (since === ALL_TIME) {
    askFor(store.database, EVERYTHING_MARKED);
    await figuresAsked(store, context, { ...work, since }, onRows);
    return;
  }
  const late = new Set<number>();
  askFor(store.database, `${EVERYTHING_MARKED} WHERE kind <> 'user' OR since > ${ALL_TIME}`);
  await figuresAsked(store, context, { ...work, since }, withLastMeetings(store, { since, late }, onRows));
  const users = usersOf(store, late);
  askFor(
    store.database,
    `${EVERYTHING_MARKED} WHERE kind = 'user' AND (since = ${ALL_TIME} OR id IN (${[...users].join()}))`
  );
  await figuresAsked(store, context, { ...work, since: ALL_TIME }, withoutMonthsOf(users, onRows));
}

const FIGURES = ['user', 'deal', 'theme'] as const;

/** The first of a month as a number, or ALL_TIME when nobody can be asked about in part. */
function firstMonthAsked(store: ProjectionStore, context: PlanContext): number {
  const marked = store.database
    .prepare(`SELECT min(since) AS since FROM dirty WHERE kind = 'user' AND since > ${ALL_TIME}`)
    .get()?.['since'];
  if (typeof marked !== 'number') {
    return ALL_TIME;
  }
  const window = Number(addDays(clockOf(context).today, -WINDOW_DAYS).replaceAll('-', ''));
  const first = Math.min(marked, window);
  return first - (first % 100) + 1;
}

async function figuresAsked(
  store: ProjectionStore,
  context: PlanContext,
  { engine, ...inputs }: Omit<FigureWork, 'collected'> & { since: number },
  onRows: OnRows
): Promise<void> {
  const db = store.database;
  if (db.prepare('SELECT 1 FROM temp.asked LIMIT 1').get() === undefined) {
    return;
  }
  fillInputs(store, context, inputs);
  if (engine === undefined) {
    sqliteFigures(db, onRows);
  } else {
    await engine.figures((table) => inputRows(db, table), onRows);
    dropFigures(db);
  }
}

/** @param late takes those whose last meeting, of before what was looked at, is not known */
function withLastMeetings(
  store: ProjectionStore,
  { since, late }: { since: number; late: Set<number> },
  onRows: OnRows
): OnRows {
  const held = store.database.prepare(
    'SELECT Last_Customer_Meeting__c AS day FROM Ridealong_Colleague__c WHERE Id = ?'
  );
  return (result, rows) => {
    if (result !== 'colleague_figures') {
      onRows(result, rows);
      return;
    }
    const known = rows.flatMap((row) => {
      if (Number(row['last_day'] ?? 0) >= since) {
        return [row];
      }
      const before = held.get(row['colleague_id'] ?? null)?.['day'] ?? null;
      if (Number(before ?? 0) < since) {
        return [{ ...row, last_day: before === null ? null : Number(before) }];
      }
      late.add(Number(row['colleague_id']));
      return [];
    });
    onRows(result, known);
  };
}

/** Their later months have been worked out already. */
function withoutMonthsOf(users: ReadonlySet<number>, onRows: OnRows): OnRows {
  return (result, rows) => {
    const isNew = (row: FigureRow): boolean => !users.has(Number(row['user_id']));
    onRows(result, result === 'field_time' ? rows.filter(isNew) : rows);
  };
}

function usersOf(store: ProjectionStore, colleagues: ReadonlySet<number>): Set<number> {
  const rows = store.database
    .prepare('SELECT User__c AS id FROM Ridealong_Colleague__c WHERE Id IN (SELECT value FROM json_each(?))')
    .all(JSON.stringify([...colleagues]));
  return new Set(rows.map(({ id }) => Number(id)));
}

/** Figures against what the org holds, a page at a time. */
function differingFrom(store: ProjectionStore, { rates, collected }: FigureWork): OnRows {
  const corporate = currenciesFrom(rates.currencyTypes, rates.datedRates)?.corporate;
  const idOf = (value: InputValue): string => store.idOf(Number(value));
  return (result, rows) => {
    const { mapping, desired } = RESULT_SPECS[result];
    const wanted = rows.map((row) => desired(row, { idOf, corporate }));
    const held = store.rows(
      mapping.object as ReadObject,
      mapping.keyField,
      wanted.map(({ key }) => key)
    );
    const current = indexBy(held, (row) => String(row[mapping.keyField]));
    collected.add(diffRows(mapping, wanted, current));
  };
}
