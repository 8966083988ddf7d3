import { TRIAGE, ofAllAreas, partnerlessOf, restOf, unansweredOf, waitingOf } from '../triageQuery';
import { withoutHidden } from 'c/ridealongShared';
import type { PartedQuery } from 'c/ridealongShared';
import { triageAnswer } from 'test/challenges/triageAnswer';

it('reads what waits for a theme', () => {
  const [first, second] = waitingOf(triageAnswer()) ?? [];
  expect(first).toEqual({
    id: 'a0C000000000001AAA',
    statement: 'A clerk types each order twice',
    words: 'All day!',
    sameAs: undefined,
    area: 'Integration',
    areaLabel: 'Schnittstellen',
    severity: 'Schmerzhaft',
    severityValue: 'Painful',
    stakes: [],
    amount: 0,
    since: '2026-11-01',
    heardBy: 'Priya Nair',
    dealId: '006000000000001AAA',
    deal: 'Nordlicht returns',
    account: 'Nordlicht'
  });
  expect(second).toMatchObject({
    id: 'a0C000000000002AAA',
    area: undefined,
    account: undefined,
    words: undefined
  });
});

it('puts first what is at stake: how bad it is, then how much money, then how long it waits', () => {
  const node = (id: string, severity?: string, amount?: number): object => ({
    Id: id,
    Statement__c: { value: id },
    Severity__c: severity ? { value: severity, displayValue: severity } : null,
    Opportunity__r: {
      Id: `deal ${id}`,
      Amount: { value: amount ?? null },
      StageName: { value: 'Negotiation', displayValue: 'Verhandlung' }
    }
  });
  const waiting =
    waitingOf(
      triageAnswer([
        node('old nuisance', 'Nuisance', 10),
        node('small pain', 'Painful', 10),
        node('breaker', 'Deal Breaker', 5),
        node('big pain', 'Painful', 90_000),
        node('unrated', undefined, 10),
        node('own value', 'Of the org', 20)
      ])
    ) ?? [];
  expect(waiting.map(({ id }) => id)).toEqual([
    'breaker',
    'big pain',
    'small pain',
    'own value',
    'old nuisance',
    'unrated'
  ]);
  expect(waiting[1]?.stakes).toMatchObject([{ text: '€90K' }, { text: 'Verhandlung' }]);
});

it('reads which themes owe an answer, or a sales partner', () => {
  expect(unansweredOf(triageAnswer())).toEqual([
    { id: 'a0T000000000021AAA', name: 'Late', day: '2026-11-11', customers: 2, owner: 'Jonas Weber' },
    { id: 'a0T000000000022AAA', name: 'Soon', day: '2026-11-25', customers: 1, owner: undefined }
  ]);
  expect(partnerlessOf(triageAnswer())).toEqual([
    { id: 'a0T000000000023AAA', name: 'Alone', day: '2026-11-17', customers: 0, owner: 'Amara Obi' }
  ]);
});

it('says nothing about what the reader may not see', () => {
  const nothing = { uiapi: { query: {} } };
  expect([waitingOf(nothing), unansweredOf(nothing), partnerlessOf(nothing)]).toEqual([
    undefined,
    undefined,
    undefined
  ]);
  const answer = triageAnswer();
  for (const edge of answer.uiapi.query.partnerless?.edges ?? []) {
    delete edge?.node?.Sales_Partner__c;
  }
  expect(partnerlessOf(answer)).toBeUndefined();
});

it('counts what waits beyond what was read', () => {
  expect([
    restOf(triageAnswer()),
    restOf(triageAnswer(undefined, 503)),
    restOf({ uiapi: { query: {} } })
  ]).toEqual([0, 500, 0]);
});

describe('with a field hidden', () => {
  const without = (field: string): PartedQuery | undefined =>
    withoutHidden(ofAllAreas(TRIAGE), [
      {
        message: `Validation error (WrongType@[uiapi/query]) : argument 'where' contains a field not in 'Customer_Challenge__c_Filter': '${field}'`
      }
    ]);

  it.each(['Is_Repeat__c', 'Snoozed_Until__c'])('%s, asks for the queue without it', (field) => {
    const [queue] = without(field)?.parts ?? [];
    expect(queue).toContain('{ Theme__c: { eq: null } }');
    expect(queue).not.toContain(field);
    expect(without(field)?.parts).toHaveLength(3);
  });

  it('Theme__c, asks for the themes only', () => {
    expect(without('Theme__c')?.parts.map((part) => part.trim().split(':')[0])).toEqual([
      'unanswered',
      'partnerless'
    ]);
  });
});

it('asks for one area, or for all', () => {
  expect(TRIAGE.parts.join()).toContain('{ Area__c: { eq: $area } }');
  expect(ofAllAreas(TRIAGE).parts.join()).not.toContain('$area');
});
