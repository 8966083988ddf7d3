/** Orgs full of what figures are made from: months, currencies, merged themes, amounts that do not divide. */
import fc from 'fast-check';
import type { MeetingRow, OrgSnapshot } from '../plan/rows.ts';
import {
  aChallenge,
  aColleague,
  account,
  aFieldTime,
  aMeeting,
  anAttendee,
  anOpportunity,
  aSnapshot,
  aTheme,
  deal,
  idOf,
  meetingId,
  user
} from './builders.ts';

const USERS = 6;
const DEALS = 12;
const THEMES = 5;
const MEETINGS = 14;

const to = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });
const day = (from: string, days: number): fc.Arbitrary<string> =>
  fc.nat(days).map((n) => new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10));
const moment = (from: string, days: number): fc.Arbitrary<string> =>
  fc.nat(days * 86_400).map((n) => new Date(Date.parse(from) + n * 1000).toISOString().replace('.000Z', 'Z'));
const anyOf = <T>(arbitrary: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { minLength: length, maxLength: length });
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { maxLength, size: 'max' });

const ATTENDANCE = [
  'Requested',
  'Invited',
  'Accepted',
  'Declined',
  'Attended',
  'Attended',
  'Did Not Attend',
  'Removed'
];

const meetings = anyOf(
  fc.record({
    starts: moment('2026-08-20T00:00:00Z', 120),
    seconds: fc.option(fc.constantFrom(0, 18, 1800, 5400, 5418, 30_000, 90_000, 200_000)),
    Opportunity__c: fc.option(to(DEALS).map(deal)),
    Account__c: fc.option(to(4).map(account)),
    Is_All_Day__c: fc.boolean(),
    Is_Cancelled__c: fc.constantFrom(false, false, false, true),
    hasDay: fc.constantFrom(true, true, true, true, false)
  }),
  MEETINGS
).map((all) =>
  all.map(({ starts, seconds, hasDay, ...fields }, index) => {
    const at = Date.parse(starts);
    const moment = (millis: number): string => new Date(millis).toISOString().replace('.000Z', 'Z');
    const midnight = at - (at % 86_400_000);
    const [from, until] = fields.Is_All_Day__c
      ? [midnight, midnight + 86_400_000 * (1 + (index % 3))]
      : [at, at + (seconds ?? 0) * 1000];
    return aMeeting(index + 1, {
      ...fields,
      Starts_At__c: moment(from),
      Ends_At__c: seconds === null ? null : moment(until),
      Meeting_Date__c: hasDay ? moment(from).slice(0, 10) : null
    });
  })
);

const attendees = some(
  fc.record({
    meeting: to(MEETINGS),
    person: to(USERS),
    Attendance__c: fc.option(fc.constantFrom(...ATTENDANCE), { freq: 12 }),
    Debriefed_At__c: fc.option(fc.constant('2026-11-20T10:00:00Z')),
    Heard_Nothing_New__c: fc.constantFrom(false, false, true),
    saidYesTo: fc.constantFrom('this day', 'this day', 'another day', undefined)
  }),
  50
).map((all) => [...new Map(all.map((row) => [`${row.meeting}-${row.person}`, row])).values()]);

const amount = fc.option(
  fc.oneof(
    fc.integer({ min: -5000, max: 200_000_000 }),
    fc.constantFrom(1, 100, 101, 99_999_999_999, 1_000_000_000_001),
    // Half a cent, as it stands and after conversion; 1.005 is a little less than that in binary
    fc.constantFrom(100.5, -100.5, 0.5, -0.5, 200.5, 1_000_000_000.5),
    fc.integer({ min: -2000, max: 2000 }).map((halves) => halves / 2)
  ),
  { freq: 8 }
);

const deals = anyOf(
  fc.record({
    Amount: amount.map((cents) => (cents === null ? null : cents / 100)),
    state: fc.constantFrom('open', 'open', 'won', 'lost'),
    AccountId: fc.option(to(6).map(account), { freq: 8 }),
    CloseDate: day('2026-05-01', 300),
    CurrencyIsoCode: fc.constantFrom('EUR', 'USD', 'JPY', 'CHF', null)
  }),
  DEALS
).map((all) =>
  all.map(({ state, ...fields }, index) =>
    anOpportunity(index + 1, { ...fields, IsClosed: state !== 'open', IsWon: state === 'won' })
  )
);

const challenges = some(
  fc.record({
    deal: to(DEALS + 1),
    theme: fc.option(to(THEMES + 1), { freq: 8 }),
    Severity__c: fc.option(fc.constantFrom('Deal Breaker', 'Painful', 'Nuisance')),
    meeting: fc.option(to(MEETINGS + 1)),
    by: fc.option(to(USERS)),
    CreatedDate: moment('2026-09-01T00:00:00Z', 90)
  }),
  60
);

const rate = fc.oneof(
  fc.integer({ min: 5000, max: 2_000_000 }).map((millionths) => millionths / 1_000_000),
  fc.integer({ min: 5000, max: 300_000_000 }).map((millionths) => millionths / 1_000_000),
  // By which odd cents end on a half
  fc.constantFrom(2, 0.4, 1.6, 8, 200)
);

const currencies = fc.option(fc.record({ USD: rate, JPY: rate, dated: rate, later: rate })).map((rates) => {
  if (rates === null) {
    return { currencyTypes: [], datedRates: [] };
  }
  const type = (n: number, IsoCode: string, ConversionRate: number) => ({
    Id: idOf('01L', n),
    IsoCode,
    ConversionRate,
    IsCorporate: IsoCode === 'EUR'
  });
  const dated = (n: number, StartDate: string, NextStartDate: string | null, ConversionRate: number) => ({
    Id: idOf('04w', n),
    IsoCode: 'USD',
    StartDate,
    NextStartDate,
    ConversionRate
  });
  return {
    currencyTypes: [type(1, 'EUR', 1), type(2, 'USD', rates.USD), type(3, 'JPY', rates.JPY)],
    datedRates: [dated(1, '2026-07-01', '2026-10-15', rates.dated), dated(2, '2026-10-15', null, rates.later)]
  };
});

function acceptedFor(saidYesTo: string | undefined, meeting: MeetingRow | undefined): string | null {
  if (saidYesTo === undefined) {
    return null;
  }
  return saidYesTo === 'this day' ? (meeting?.Meeting_Date__c ?? null) : '2026-01-05';
}

export const anyFigureOrg: fc.Arbitrary<OrgSnapshot> = fc
  .record({
    meetings,
    attendees,
    deals,
    challenges,
    currencies,
    colleagues: anyOf(
      fc.record({
        state: fc.constantFrom('active', 'active', 'inactive', 'none'),
        Business_Function__c: fc.constantFrom('Product', 'Engineering', null),
        CreatedDate: moment('2026-07-01T00:00:00Z', 140),
        IsActive: fc.constantFrom(true, true, false)
      }),
      USERS
    ),
    merged: anyOf(fc.option(to(THEMES + 1)), THEMES),
    fieldTime: some(
      fc.record({ person: to(USERS), month: fc.constantFrom('2026-06-01', '2026-10-01', '2026-11-01') }),
      4
    )
  })
  .map((o) =>
    aSnapshot({
      ...o.currencies,
      users: o.colleagues.map(({ IsActive }, index) => ({ Id: user(index + 1), IsActive })),
      colleagues: o.colleagues.flatMap(({ state, IsActive: _, ...fields }, index) =>
        state === 'none'
          ? []
          : [aColleague(index + 1, user(index + 1), { ...fields, Is_Active__c: state === 'active' })]
      ),
      meetings: o.meetings,
      attendees: o.attendees.map(({ meeting, person, saidYesTo, ...fields }, index) =>
        anAttendee(index + 1, meetingId(meeting), user(person), {
          ...fields,
          Accepted_For__c: acceptedFor(saidYesTo, o.meetings[meeting - 1])
        })
      ),
      opportunities: o.deals,
      themes: o.merged.map((into, index) =>
        aTheme(index + 1, { Merged_Into__c: into === null ? null : idOf('a04', into) })
      ),
      challenges: o.challenges.map(({ deal: n, theme, meeting, by, ...fields }, index) =>
        aChallenge(index + 1, deal(n), {
          ...fields,
          Theme__c: theme === null ? null : idOf('a04', theme),
          Customer_Meeting__c: meeting === null ? null : meetingId(meeting),
          Heard_By__c: by === null ? null : user(by)
        })
      ),
      fieldTime: [...new Map(o.fieldTime.map((row) => [`${row.person}${row.month}`, row])).values()].map(
        ({ person, month }, index) =>
          aFieldTime(index + 1, user(person), month, { Function_Then__c: 'Sales' })
      )
    })
  );
