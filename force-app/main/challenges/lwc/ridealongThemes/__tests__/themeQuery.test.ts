import { heardCount, heardOf, themeOf, decisionsOf } from '../themeQuery';
import { FULL_HEARD, THEME_ID, heardNode, themeAnswer, themeNode } from 'test/challenges/themeAnswer';

it('reads everything about a theme', () => {
  expect(themeOf(themeAnswer())).toEqual({
    id: THEME_ID,
    name: 'Orders are typed twice',
    ownerId: '005000000000099AAA',
    owner: 'Jonas Weber',
    area: 'Integration',
    areaLabel: 'Schnittstellen',
    decision: 'Will Act',
    decisionLabel: 'Will act',
    reason: 'Six customers wait',
    decidedOn: '2026-11-04',
    decisions: [],
    answerDue: '2026-10-29',
    answeredOn: '2026-10-22',
    interim: 'Import by CSV',
    initiative: 'Order intake',
    partnerId: '005000000000077AAA',
    partner: 'Marlene Voss',
    figures: {
      accounts: 6,
      opportunities: 7,
      openPipeline: 539_500,
      share: 281_216.67,
      won: 241_900,
      lost: 77_000
    },
    answeredIn: undefined,
    splitFrom: { id: 'a0T000000000003AAA', name: 'All of it' },
    merged: [
      {
        id: 'a0T000000000004AAA',
        name: 'Goods in',
        ownerId: '005000000000099AAA',
        on: '2026-11-10T09:00:00.000Z',
        by: 'Ada Admin'
      }
    ]
  });
});

it('reads where a merged theme is answered', () => {
  const node = themeNode({
    Answering_Theme__c: { value: 'a0T000000000009AAA' },
    Answering_Theme__r: { Name: { value: 'The big one' } }
  });
  expect(themeOf(themeAnswer(node))?.answeredIn).toEqual({ id: 'a0T000000000009AAA', name: 'The big one' });
});

it('makes do with what the reader may see', () => {
  expect(themeOf(themeAnswer({ Id: THEME_ID }))).toMatchObject({
    name: '',
    // An amount that is hidden is no amount: a zero would be a lie
    figures: { accounts: 0, openPipeline: undefined },
    merged: []
  });
  expect(themeOf(themeAnswer(undefined, []))).toBeDefined();
  expect(themeOf({ uiapi: { query: {} } })).toBeUndefined();
  expect(heardOf({ uiapi: { query: {} } })).toEqual([]);
  expect([heardCount({ uiapi: { query: {} } }), heardCount(themeAnswer())]).toEqual([0, 1]);
});

it('reads what was heard, by whom, when and on which deal', () => {
  expect(heardOf(themeAnswer(undefined, [FULL_HEARD, heardNode('a0C2', { Opportunity__r: null })]))).toEqual([
    {
      id: 'a0C000000000001AAA',
      statement: 'Statement a0C000000000001AAA',
      words: 'We pay a student to copy it',
      facts: { cost: 'Two clerks', workaround: 'A student copies it', solution: 'An export' },
      filedUnder: undefined,
      severity: 'Deal Breaker',
      severityLabel: 'Deal breaker',
      day: '2026-11-12',
      saidBy: 'Ana Ruiz',
      heardBy: 'Priya Nair',
      isTold: false,
      isUntold: false,
      dealId: '006000000000001AAA',
      deal: 'Nordlicht returns',
      accountId: '001000000000002AAA',
      account: 'Nordlicht',
      rep: undefined,
      openAmount: 0,
      stakes: []
    },
    expect.objectContaining({ id: 'a0C2', day: '2026-11-20', dealId: undefined, severityLabel: '' })
  ]);
});

it('reads the log of decisions, and leaves out what was cut off at its end', () => {
  const log =
    '2026-11-20\u241fWill Act\u241fJonas\u241fSix customers,\none about to sign.\u241e2026-10-01\u241fConsidering\u241fAda\u241f\u241e2026-09';
  expect(decisionsOf(log)).toEqual([
    {
      key: '0',
      day: '2026-11-20',
      decision: 'Will Act',
      by: 'Jonas',
      reason: 'Six customers,\none about to sign.'
    },
    { key: '1', day: '2026-10-01', decision: 'Considering', by: 'Ada', reason: '' }
  ]);
  expect(decisionsOf(undefined)).toEqual([]);
});
