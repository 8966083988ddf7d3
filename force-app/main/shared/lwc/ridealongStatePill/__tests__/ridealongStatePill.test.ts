import StatePill from 'c/ridealongStatePill';
import { allById, byId, mount } from 'test/lwcTestUtils';

it.each(['bad', 'warning', 'good', 'open', 'plain'])('says a state in a word, %s', async (tone) => {
  const pill = mount('c-ridealong-state-pill', StatePill, {
    label: 'Deal breaker',
    tone,
    iconName: 'utility:error'
  });
  expect(byId(pill, 'label').textContent).toBe('Deal breaker');
  expect(pill.shadowRoot?.querySelector('.pill')?.className).toBe(`pill ${tone}`);
  await expect(pill).toBeAccessible();
});

it('is nothing without a word', () => {
  expect(allById(mount('c-ridealong-state-pill', StatePill), 'label')).toHaveLength(0);
});
