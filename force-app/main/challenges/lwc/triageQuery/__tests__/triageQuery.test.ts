import { partnerlessOf, unansweredOf, waitingOf } from 'c/triageQuery';
import { triageAnswer } from 'test/challenges/triageAnswer';

it('reads what waits for a theme', () => {
  const [first, second] = waitingOf(triageAnswer());
  expect(first).toEqual({
    id: 'a0C000000000001AAA',
    statement: 'A clerk types each order twice',
    words: 'All day!',
    area: 'Integration',
    areaLabel: 'Schnittstellen',
    severity: 'Schmerzhaft',
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

it('reads which themes owe an answer, or a sales partner', () => {
  expect(unansweredOf(triageAnswer())).toEqual([
    { id: 'a0T000000000021AAA', name: 'Late', day: '2026-11-11', customers: 2, owner: 'Jonas Weber' },
    { id: 'a0T000000000022AAA', name: 'Soon', day: '2026-11-25', customers: 1, owner: undefined }
  ]);
  expect(partnerlessOf(triageAnswer())).toEqual([
    { id: 'a0T000000000023AAA', name: 'Alone', day: '2026-11-17', customers: 0, owner: 'Amara Obi' }
  ]);
});

it('makes do with nothing', () => {
  const nothing = { uiapi: { query: {} } };
  expect([waitingOf(nothing), unansweredOf(nothing), partnerlessOf(nothing)]).toEqual([[], [], []]);
});
