import { dealFacts } from 'c/ridealongAttendees';
import { DEAL_BREAKERS } from '../dealBreakers';

const deal = (count: number | null, isClosed = false): object => ({
  StageName: { value: 'Negotiation', displayValue: 'Verhandlung' },
  IsClosed: { value: isClosed },
  Ridealong_Deal_Breakers__c: { value: count }
});

it.each([
  [deal(2), ['Verhandlung', '2 deal breakers']],
  [deal(1), ['Verhandlung', '1 deal breaker']],
  [deal(0), ['Verhandlung']],
  [deal(null), ['Verhandlung']],
  [deal(2, true), ['Verhandlung']],
  [null, []]
])('says what stands in the way of an open deal: %#', (node, facts) => {
  expect(dealFacts(node, DEAL_BREAKERS).map(({ text }) => text)).toEqual(facts);
});

it('leaves the deal as it is without it', () => {
  expect(dealFacts(deal(2)).map(({ text }) => text)).toEqual(['Verhandlung']);
});
