import { lastHeld, lookupsOf } from '../challengeLookups';
import { lookupAnswer } from 'test/challenges/lookupAnswer';

beforeAll(() => jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') }));
afterAll(() => jest.useRealTimers());

it('offers the people of the deal first, then those of its account, each once', () => {
  expect(lookupsOf(lookupAnswer()).people).toEqual([
    { value: '003000000000041AAA', label: 'Ana Ruiz · Decision maker' },
    { value: '003000000000043AAA', label: 'Björn Åkesson · Head of returns' },
    { value: '003000000000044AAA', label: 'Zoë Grün' }
  ]);
});

it('preselects the last meeting that took place, not the one to come', () => {
  const { meetings } = lookupsOf(lookupAnswer());
  expect(meetings.map(({ label }) => label)).toEqual([
    'Dec 4, Kick-off',
    'Nov 12, Quarterly review',
    'Oct 2, Demo'
  ]);
  expect(lastHeld(meetings)).toBe('a00000000000012AAA');
  expect(lastHeld([])).toBeUndefined();
});

it.each(['Removed', 'Declined', 'Did Not Attend'])('asks nobody for a debrief who is %s', (attendance) => {
  const answer = lookupAnswer();
  const node =
    answer.uiapi.query.Customer_Meeting__c?.edges?.[1]?.node?.Internal_Attendees__r?.edges?.[0]?.node;
  if (node) {
    node.Attendance__c = { value: attendance };
  }
  expect(lookupsOf(answer).meetings[1]?.attendee).toBeUndefined();
});

it('reads the deal: closed or not, and its account', () => {
  expect(lookupsOf(lookupAnswer())).toMatchObject({
    isReadable: true,
    isClosed: false,
    accountId: '001000000000002AAA',
    canAddContact: true
  });
});

it('knows which fields this person may fill in', () => {
  const answer = lookupAnswer();
  expect(lookupsOf(answer).writable).toBeUndefined();
  answer.uiapi.objectInfos?.push({
    ApiName: 'Customer_Challenge__c',
    createable: true,
    fields: [
      { ApiName: 'Statement__c', createable: true },
      { ApiName: 'Told_Note__c', createable: false },
      null,
      { ApiName: 'Area__c', createable: true }
    ]
  });
  expect(lookupsOf(answer)).toMatchObject({ canAddContact: true, writable: ['Statement__c', 'Area__c'] });
});

it('makes do with what the reader may see: no deal, no fields, no contacts', () => {
  expect(lookupsOf({ uiapi: { query: {} } })).toEqual({
    isReadable: false,
    isClosed: false,
    accountId: undefined,
    meetingsNotShown: 0,
    peopleNotShown: 0,
    meetings: [],
    people: [],
    canAddContact: false
  });
});

it('knows how many people and meetings an answer left out', () => {
  const answer = lookupAnswer();
  const { Contact, Customer_Meeting__c, OpportunityContactRole } = answer.uiapi.query;
  expect(lookupsOf(answer)).toMatchObject({ peopleNotShown: 0, meetingsNotShown: 0 });
  Object.assign(Contact ?? {}, { totalCount: 503 });
  Object.assign(OpportunityContactRole ?? {}, { totalCount: 3 });
  Object.assign(Customer_Meeting__c ?? {}, { totalCount: 4 });
  expect(lookupsOf(answer)).toMatchObject({ peopleNotShown: 500, meetingsNotShown: 1 });
});
