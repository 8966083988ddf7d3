import { dealText } from '../dealText';

const NOW = new Date('2026-11-22T10:00:00Z');
const deal = {
  Amount: { value: 303_400 },
  StageName: { value: 'Negotiation', displayValue: 'Verhandlung' },
  CloseDate: { value: '2026-12-01' },
  IsClosed: { value: false }
};

it.each([
  ['worth, stage and days left', deal, '€303K · Verhandlung · closes Dec 1 (in 9 days)'],
  [
    'that it is late',
    { ...deal, CloseDate: { value: '2026-11-20' } },
    '€303K · Verhandlung · should have closed Nov 20 (2 days ago)'
  ],
  ['nothing of time once it is closed', { ...deal, IsClosed: { value: true } }, '€303K · Verhandlung'],
  ['what the reader may see', { StageName: deal.StageName }, 'Verhandlung'],
  ['nothing of a deal without an amount', { Amount: { value: null } }, ''],
  ['nothing of a deal that is hidden', null, '']
])('says %s', (_what, node, text) => {
  expect(dealText(node, NOW)).toBe(text);
});
