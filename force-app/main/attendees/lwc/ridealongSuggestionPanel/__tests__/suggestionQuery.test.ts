import { queryOf } from 'c/ridealongShared';
import { parse } from 'graphql';
import { ACCOUNT_SUGGESTIONS, SUGGESTIONS, readFacts } from '../suggestionQuery';

const field = (value: unknown, displayValue: string | null = null) => ({ value, displayValue });
const connection = (...found: unknown[]) => ({ edges: found.map((node) => ({ node })) });
const visit = (userId: string, name: string, day: string | null) => ({
  Attendee__c: field(userId),
  Attendee__r: { Name: field(name) },
  Business_Function__c: field('IT', 'IT'),
  Customer_Meeting__r: { Meeting_Date__c: field(day) }
});
const answer = (query: unknown) => ({ uiapi: { query } }) as Parameters<typeof readFacts>[0];

it('are queries that GraphQL accepts', () => {
  expect(() => parse(String(queryOf(SUGGESTIONS)))).not.toThrow();
  expect(() => parse(String(queryOf(ACCOUNT_SUGGESTIONS)))).not.toThrow();
});

it('counts visits by person and knows the last one, whatever order they come in', () => {
  const facts = readFacts(
    answer({
      atCustomer: connection(
        visit('A', 'Ana', '2026-05-04'),
        visit('B', 'Ben', null),
        visit('A', 'Ana', '2026-10-06')
      ),
      withRep: connection(visit('B', 'Ben', '2026-01-01'))
    })
  );
  expect(facts).toEqual([
    { userId: 'B', name: 'Ben', businessFunction: 'IT', functionLabel: 'IT', withRep: 1 },
    {
      userId: 'A',
      name: 'Ana',
      businessFunction: 'IT',
      functionLabel: 'IT',
      visits: 2,
      lastVisit: '2026-10-06'
    },
    { userId: 'B', name: 'Ben', businessFunction: 'IT', functionLabel: 'IT', visits: 1, lastVisit: undefined }
  ]);
});

it('reads the clock, and gaps where the reader may not see something', () => {
  const clock = {
    User__c: field('C'),
    User__r: { Name: field('Cem') },
    Business_Function__c: field('Product', 'Produkt'),
    Clock__c: field('Overdue'),
    Days_Since_Meeting__c: field(47, '47')
  };
  const hidden = { User__c: field('D'), User__r: { Name: field('Dee') } };
  const nameless = { User__c: field('E'), User__r: null };
  expect(readFacts(answer({ colleagues: connection(clock, hidden, nameless) }))).toEqual([
    {
      userId: 'C',
      name: 'Cem',
      businessFunction: 'Product',
      functionLabel: 'Produkt',
      isDue: false,
      clock: 'Overdue',
      daysSinceMeeting: 47
    },
    {
      userId: 'D',
      name: 'Dee',
      businessFunction: undefined,
      functionLabel: undefined,
      isDue: false,
      clock: undefined,
      daysSinceMeeting: undefined
    }
  ]);
});

it('finds nothing in an empty or missing answer', () => {
  expect(readFacts(answer({}))).toEqual([]);
  expect(readFacts(undefined)).toEqual([]);
});
