import HealthRow from 'c/ridealongHealthRow';
import { allById, byId, mount } from 'test/lwcTestUtils';

it.each([
  ['ok', 'OK', 'good', 'utility:success'],
  ['look', 'Look', 'warning', 'utility:warning'],
  ['broken', 'Broken', 'bad', 'utility:error']
] as const)('%s is a pill, in a word', async (state, label, tone, iconName) => {
  const finding = { name: 'Sync', state, what: 'An hour ago', todo: 'Start it.' };
  const row = mount('c-ridealong-health-row', HealthRow, { finding });

  expect(row.shadowRoot?.querySelector('c-ridealong-state-pill')).toMatchObject({ label, tone, iconName });
  expect([byId(row, 'what').textContent, byId(row, 'todo').textContent]).toEqual([
    'An hour ago',
    'Start it.'
  ]);
  await expect(row).toBeAccessible();
});

it('says nothing of what to do where there is nothing', () => {
  const finding = { name: 'Sync', state: 'ok', what: 'None', todo: '' } as const;
  const row = mount('c-ridealong-health-row', HealthRow, { finding });

  expect(allById(row, 'todo')).toEqual([]);
});
