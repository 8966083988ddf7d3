/**
 * What the figures of marked buckets are worked out from, out of the projection: rows as they are held, and in their place
 * what this run has planned. More than what decides may be there; less never.
 */
import type { DatabaseSync } from 'node:sqlite';
import { currenciesFrom, inBillionths } from '../figures/currency.ts';
import { toCents } from '../figures/splitAmount.ts';
import { WINDOW_DAYS } from '../figures/clocks.ts';
import { firstKeptMonth, monthOfKey } from '../figures/fieldTime.ts';
import { insertInto, makeInputs } from '../figures/sql/sqliteFigures.ts';
import type { InputRow } from '../figures/sql/inputs.ts';
import { compareText } from '../plan/calendar.ts';
import { epochSeconds } from '../plan/canonical.ts';
import { addDays, dayOf, monthOf } from '../plan/days.ts';
import type { OrgSnapshot, ThemeRow } from '../plan/rows.ts';
import type { MeetingState } from '../plan/states.ts';
import { clockOf } from '../planSync.ts';
import type { PlanContext } from '../planSync.ts';
import { ALL_TIME, themeGroups } from './dirty.ts';
import type { PlannedStates } from './states.ts';
import type { DirtyKind, ProjectionStore } from './store.ts';

export type Rates = Pick<OrgSnapshot, 'currencyTypes' | 'datedRates'>;

/** Marks, as far as figures are worked out from them now: `temp.asked` has their kinds and ids. */
export function askFor(db: DatabaseSync, select: string): void {
  db.exec(`DROP TABLE IF EXISTS temp.asked;
    CREATE TEMP TABLE asked (kind TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
    INSERT INTO temp.asked ${select}`);
}
export const EVERYTHING_MARKED = 'SELECT kind, id FROM dirty';

export interface AskedInputs {
  states: PlannedStates;
  rates: Rates;
  /** The first of a month, as a number: people are asked about from then on. 0: about all of their time. */
  since?: number;
}

/** @param asked what `askFor` has noted: as far as that goes, nothing is left out */
export function fillInputs(
  store: ProjectionStore,
  context: PlanContext,
  { states, rates, since = 0 }: AskedInputs
): void {
  const db = store.database;
  makeInputs(db);
  db.function('local_day', { deterministic: true }, localDays(context.settings.timeZone));
  db.function('cents', { deterministic: true }, (amount) => toCents(Number(amount)));
  insertInto(db, 'run', [runRow(context, rates, since)]);
  fillWanted(store, since);
  fillFromHeld(db);
  insertInto(db, 'field_time_row', heldMonths(store, since));
  fillThemes(store);
  fillPlanned(store, states);
  insertInto(
    db,
    'currency_rate',
    rates.currencyTypes.map((type) => [type.IsoCode, Number(inBillionths(type.ConversionRate))])
  );
  insertInto(
    db,
    'dated_rate',
    rates.datedRates.map((rate) => [
      rate.IsoCode,
      dayNumber(rate.StartDate),
      dayNumber(rate.NextStartDate),
      Number(inBillionths(rate.ConversionRate))
    ])
  );
}

function runRow(context: PlanContext, rates: Rates, since: number): InputRow {
  const { settings } = context;
  const clock = clockOf(context);
  const { dealBreaker, painful, nuisance } = settings.weights;
  return [
    epochSeconds(clock.now),
    dayNumber(clock.today),
    dayNumber(monthOf(clock.today)),
    dayNumber(addDays(clock.today, -WINDOW_DAYS)),
    Math.max(since, Number(firstKeptMonth(clock, settings).replaceAll('-', ''))),
    settings.countAcceptedAsAttended ? 1 : 0,
    ...[dealBreaker, painful, nuisance].map((weight) => Math.max(0, Math.round(weight * 10))),
    currenciesFrom(rates.currencyTypes, rates.datedRates)?.corporate ?? null
  ];
}

/** Which meetings and deals have to be there for what is marked. */
function fillWanted(store: ProjectionStore, since: number): void {
  const { database: db } = store;
  const { membersOf } = themeGroups(store);
  const members = new Set(asked(store, 'theme').flatMap((theme) => [theme, ...membersOf(theme)]));
  const themes = JSON.stringify([...members].map((id) => store.idNumber(id)));
  db.exec(`DROP TABLE IF EXISTS temp.wanted_deal; DROP TABLE IF EXISTS temp.wanted_meeting;
    CREATE TEMP TABLE wanted_deal (id INTEGER PRIMARY KEY); CREATE TEMP TABLE wanted_meeting (id INTEGER PRIMARY KEY)`);
  db.prepare(
    `INSERT OR IGNORE INTO wanted_deal SELECT Opportunity__c FROM Customer_Challenge__c
     WHERE Theme__c IN (SELECT value FROM json_each(?))`
  ).run(themes);
  // With a plus, which keeps SQLite from asking for the attendees of each of these meetings.
  const isLate = `+Customer_Meeting__c IN (SELECT Id FROM Customer_Meeting__c WHERE Meeting_Date__c >= ${since} OR Meeting_Date__c IS NULL)`;
  db.exec(`INSERT OR IGNORE INTO wanted_meeting
    SELECT Customer_Meeting__c FROM Internal_Attendee__c WHERE Attendee__c IN (SELECT id FROM asked WHERE kind = 'user')
      AND Customer_Meeting__c IS NOT NULL ${since === ALL_TIME ? '' : `AND ${isLate}`};
    INSERT OR IGNORE INTO wanted_meeting
    SELECT Id FROM Customer_Meeting__c WHERE Opportunity__c IN (SELECT id FROM asked WHERE kind = 'deal');
    INSERT OR IGNORE INTO wanted_meeting
    SELECT Customer_Meeting__c FROM Customer_Challenge__c
    WHERE Customer_Meeting__c IS NOT NULL AND (Opportunity__c IN (SELECT id FROM wanted_deal)
      OR Heard_By__c IN (SELECT id FROM asked WHERE kind = 'user'))`);
}

function asked(store: ProjectionStore, kind: DirtyKind): string[] {
  return store.database
    .prepare('SELECT id FROM temp.asked WHERE kind = ? ORDER BY id')
    .all(kind)
    .map(({ id }) => store.idOf(Number(id)));
}

const WORD = (column: string): string => `(SELECT text FROM word WHERE number = ${column})`;

function fillFromHeld(db: DatabaseSync): void {
  db.exec(`INSERT INTO temp.meeting
    SELECT Event_Id__c, Meeting_Date__c, Starts_At__c, Ends_At__c,
      CAST(strftime('%Y%m%d', Ends_At__c, 'unixepoch') AS INTEGER),
      Is_All_Day__c, Is_Cancelled__c, Opportunity__c, Account__c
    FROM Customer_Meeting__c WHERE Id IN (SELECT id FROM wanted_meeting);
    INSERT INTO temp.attendee
    SELECT m.Event_Id__c, a.Attendee__c, ${WORD('a.Attendance__c')},
      CASE WHEN a.Debriefed_At__c IS NOT NULL OR a.Heard_Nothing_New__c = 1 THEN 1 ELSE 0 END, 0,
      CASE WHEN a.Accepted_For__c <> m.Meeting_Date__c THEN 1 ELSE 0 END
    FROM wanted_meeting AS w JOIN Customer_Meeting__c AS m ON m.Id = w.id
    JOIN Internal_Attendee__c AS a ON a.Customer_Meeting__c = m.Id;
    INSERT INTO temp.colleague
    SELECT Id, User__c, ${WORD('Business_Function__c')}, Is_Active__c,
      CASE WHEN is_asked = 1 THEN local_day(CreatedDate) - local_day(CreatedDate) % 100 + 1 ELSE 0 END, is_asked
    FROM (SELECT *, User__c IN (SELECT id FROM asked WHERE kind = 'user') AS is_asked FROM Ridealong_Colleague__c);
    INSERT INTO temp.challenge
    SELECT c.Opportunity__c, c.Theme__c, ${WORD('c.Severity__c')}, m.Event_Id__c, c.Heard_By__c, local_day(c.CreatedDate)
    FROM Customer_Challenge__c AS c LEFT JOIN Customer_Meeting__c AS m ON m.Id = c.Customer_Meeting__c
    WHERE c.Opportunity__c IN (SELECT id FROM wanted_deal) OR c.Heard_By__c IN (SELECT id FROM asked WHERE kind = 'user');
    INSERT INTO temp.opportunity_row
    SELECT Id, AccountId, cents(coalesce(Amount, 0)), ${WORD('CurrencyIsoCode')}, CloseDate,
      IsClosed, IsWon, Id IN (SELECT id FROM asked WHERE kind = 'deal')
    FROM Opportunity
    WHERE Id IN (SELECT id FROM wanted_deal UNION SELECT id FROM asked WHERE kind = 'deal')`);
}

function* heldMonths(store: ProjectionStore, since: number): Generator<InputRow> {
  const first =
    since === 0
      ? ''
      : `${Math.floor(since / 10_000)}-${String(Math.floor(since / 100) % 100).padStart(2, '0')}`;
  const rows = store.database.prepare(
    `SELECT Field_Time_Key__c AS key, ${WORD('Function_Then__c')} AS function_then FROM Field_Time__c
     WHERE Field_Time_Key__c BETWEEN ? AND ?`
  );
  for (const user of asked(store, 'user')) {
    for (const { key, function_then: then } of rows.all(`${user}-${first}`, `${user}.`)) {
      const month = monthOfKey(String(key));
      if (month !== undefined) {
        yield [store.idNumber(user), dayNumber(month), then as string | null];
      }
    }
  }
}

/** All of them, because any may have been merged into another. */
function fillThemes(store: ProjectionStore): void {
  const themesAsked = new Set(asked(store, 'theme'));
  const themes = (store.rows('Challenge_Theme__c') as unknown as ThemeRow[]).sort((a, b) =>
    compareText(a.Id, b.Id)
  );
  insertInto(
    store.database,
    'theme',
    themes.map(({ Id, Merged_Into__c: into }, rank) => [
      store.idNumber(Id),
      into === null ? null : store.idNumber(into),
      rank,
      themesAsked.has(Id) ? 1 : 0
    ])
  );
}

/** In the place of what is held. */
function fillPlanned(store: ProjectionStore, states: PlannedStates): void {
  const { database: db } = store;
  const planned = [...states.entries()];
  const events = JSON.stringify(planned.map(([event]) => store.idNumber(event)));
  for (const table of ['meeting', 'attendee']) {
    db.prepare(`DELETE FROM temp.${table} WHERE event_id IN (SELECT value FROM json_each(?))`).run(events);
  }
  insertInto(
    db,
    'meeting',
    planned.flatMap(([, { meeting }]) => (meeting === undefined ? [] : [meetingRow(store, meeting)]))
  );
  insertInto(
    db,
    'attendee',
    planned.flatMap(([event, { attendees }]) =>
      attendees.map(({ userId, attendance, debriefed, isOtherDay = false }): InputRow => [
        store.idNumber(event),
        store.idNumber(userId),
        attendance,
        debriefed ? 1 : 0,
        0,
        isOtherDay ? 1 : 0
      ])
    )
  );
  db.exec('UPDATE temp.attendee SET has_left = 1 WHERE user_id IN (SELECT Id FROM User WHERE IsActive = 0)');
}

function meetingRow(store: ProjectionStore, meeting: MeetingState): InputRow {
  const { startsAt, endsAt, opportunityId, accountId } = meeting;
  return [
    store.idNumber(meeting.eventId),
    dayNumber(meeting.day),
    startsAt === null ? null : epochSeconds(startsAt),
    endsAt === null ? null : epochSeconds(endsAt),
    dayNumber(endsAt?.slice(0, 10) ?? null),
    meeting.allDay ? 1 : 0,
    meeting.cancelled ? 1 : 0,
    opportunityId === null ? null : store.idNumber(opportunityId),
    accountId === null ? null : store.idNumber(accountId)
  ];
}

const dayNumber = (day: string | null): number | null =>
  day === null ? null : Number(day.replaceAll('-', ''));

const QUARTER_SECONDS = 15 * 60;

/** The day in a time zone; a day begins on a quarter of an hour everywhere. */
export function localDays(timeZone: string): (seconds: unknown) => number {
  const known = new Map<number, number>();
  return (seconds) => {
    const quarter = Math.floor(Number(seconds) / QUARTER_SECONDS);
    const day =
      known.get(quarter) ??
      Number(dayOf(new Date(quarter * QUARTER_SECONDS * 1000).toISOString(), timeZone).replaceAll('-', ''));
    known.set(quarter, day);
    return day;
  };
}
