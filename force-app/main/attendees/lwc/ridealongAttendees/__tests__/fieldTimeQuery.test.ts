import { queryOf } from 'c/ridealongShared';
import { parse } from 'graphql';
import { fieldTime, readFieldTime } from '../fieldTimeQuery';

const field = (value: unknown, displayValue: string | null = null) => ({ value, displayValue });
const connection = (...found: unknown[]) => ({ edges: found.map((node) => ({ node })) });
const answer = (query: unknown) => ({ uiapi: { query } }) as Parameters<typeof readFieldTime>[0];

it('is a query that GraphQL accepts, within ten subqueries', () => {
  const [operation] = parse(String(queryOf(fieldTime()))).definitions;
  expect(operation?.kind).toBe('OperationDefinition');
  expect(
    String(queryOf(fieldTime())).match(/\w+: (Internal_Attendee|Customer_Meeting|Ridealong_Colleague)__c\(/g)
      ?.length
  ).toBe(9);
});

it('reads clock, entries and days', () => {
  const row = {
    Id: 'row',
    Attendance__c: field('Invited'),
    Customer_Meeting__c: field('A'),
    Customer_Meeting__r: {
      Name: field('Workshop'),
      Starts_At__c: field('2026-11-27T13:30:00.000Z'),
      Meeting_Date__c: field('2026-11-27'),
      Is_All_Day__c: field(false),
      Owner: { Name: field('Lena Brandt') },
      Account__r: { Name: field('Nordlicht') }
    }
  };
  const time = readFieldTime(
    answer({
      own: connection({ Clock__c: field('Overdue'), Days_Since_Meeting__c: field(47) }),
      ahead: connection(row),
      owed: connection({ Id: 'row2', Customer_Meeting__c: field('B') }),
      visited: connection(
        { Customer_Meeting__r: { Meeting_Date__c: field('2026-10-06') } },
        { Customer_Meeting__r: null }
      )
    })
  );

  expect(time.clock).toEqual({ state: 'Overdue', days: 47 });
  expect(time.ahead).toEqual([
    {
      id: 'row',
      attendance: 'Invited',
      meetingId: 'A',
      meetingName: 'Workshop',
      startsAt: '2026-11-27T13:30:00.000Z',
      day: '2026-11-27',
      isAllDay: false,
      ownerName: 'Lena Brandt',
      accountName: 'Nordlicht',
      deal: []
    }
  ]);
  expect(time.owed).toMatchObject([{ id: 'row2', meetingId: 'B', meetingName: '', attendance: '' }]);
  expect(time.visitDays).toEqual(['2026-10-06']);
});

it('names who is due and was along before, longest wait first, each customer once', () => {
  const visit = (userId: string, name: string, account: string | null) => ({
    Attendee__c: field(userId),
    Attendee__r: { Name: field(name) },
    Customer_Meeting__r: { Account__r: account === null ? null : { Name: field(account) } }
  });
  const due = (userId: string, days: number | null) => ({
    User__c: field(userId),
    Business_Function__c: field('IT', 'Informatik'),
    Days_Since_Meeting__c: field(days)
  });
  const time = readFieldTime(
    answer({
      due: connection(due('M', 47), due('J', 90), due('X', 400)),
      companions: connection(
        visit('M', 'Mei', 'Nordlicht'),
        visit('P', 'Priya', 'Nordlicht'),
        visit('M', 'Mei', 'Südwerk'),
        visit('M', 'Mei', 'Nordlicht'),
        visit('J', 'Jonas', null)
      )
    })
  );

  expect(time.companions).toEqual([
    { userId: 'J', name: 'Jonas', businessFunction: 'Informatik', days: 90, accounts: [] },
    { userId: 'M', name: 'Mei', businessFunction: 'Informatik', days: 47, accounts: ['Nordlicht', 'Südwerk'] }
  ]);
});

it('knows nothing without an answer', () => {
  expect(readFieldTime(undefined)).toEqual({
    clock: undefined,
    ahead: [],
    answered: [],
    owed: [],
    owedNotShown: 0,
    visitDays: [],
    repMeetings: [],
    repMeetingsInAll: 0,
    companions: [],
    newcomers: [],
    acquaintances: []
  });
});

describe('the own clock, where clocks are hidden', () => {
  const DAY = 86_400_000;
  const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
  const clockOf = (target: number, last?: number) =>
    readFieldTime(
      answer({
        own: connection({ Clock_Target__c: field(target) }),
        last: connection(
          ...(last === undefined ? [] : [{ Customer_Meeting__r: { Meeting_Date__c: field(daysAgo(last)) } }])
        )
      })
    ).clock;

  it.each([
    [30, 0, 'On Track'],
    [30, 23, 'On Track'],
    [30, 24, 'Due Soon'],
    [30, 30, 'Due Soon'],
    [30, 31, 'Overdue'],
    [60, 45, 'On Track']
  ])('of a target of %s days says after %s days: %s', (target, days, state) => {
    expect(clockOf(target, days)).toEqual({ state, days, target });
  });

  it('says that there was no visit yet', () => {
    expect(clockOf(30)).toEqual({ state: 'Never', target: 30 });
  });
});
