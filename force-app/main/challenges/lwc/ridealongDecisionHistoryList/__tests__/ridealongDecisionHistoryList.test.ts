import DecisionHistoryList from 'c/ridealongDecisionHistoryList';
import { allById, mount, settle } from 'test/lwcTestUtils';

const { getPicklistValues } = jest.requireActual<{ getPicklistValues: { emit(data: unknown): void } }>(
  'lightning/uiObjectInfoApi'
);
const decisions = [
  { key: '0', day: '2026-11-20', decision: 'Will Act', by: 'Jonas Feldkamp', reason: 'Six customers.' },
  { key: '1', day: '2026-10-01', decision: 'Gone', by: 'Ada Admin', reason: '' }
];
type Pill = HTMLElement & { label: string; tone: string };
type Row = HTMLElement & { parts: { text: string }[] };

it('says what was decided, when, by whom and why, in the words of the org', async () => {
  const list = mount('c-ridealong-decision-history-list', DecisionHistoryList, { decisions });
  getPicklistValues.emit({ values: [{ value: 'Will Act', label: 'Wird umgesetzt' }] });
  await settle();

  const rows = allById(list, 'decision');
  expect(rows.map((row) => row.querySelector<Pill>('c-ridealong-state-pill'))).toMatchObject([
    { label: 'Wird umgesetzt', tone: 'good' },
    { label: 'Gone', tone: 'plain' }
  ]);
  expect(
    rows.map((row) => row.querySelector<Row>('c-ridealong-meta-row')?.parts.map(({ text }) => text))
  ).toEqual([
    ['Nov 20', 'Jonas Feldkamp'],
    ['Oct 1', 'Ada Admin']
  ]);
  expect(allById(list, 'reason').map(({ textContent }) => textContent)).toEqual(['Six customers.']);
  await expect(list).toBeAccessible();
});
