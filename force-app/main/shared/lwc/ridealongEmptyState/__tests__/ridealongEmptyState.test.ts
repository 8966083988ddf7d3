import EmptyState from 'c/ridealongEmptyState';
import { mount, settle, textOf } from 'test/lwcTestUtils';

it('says what is missing and what to do', async () => {
  const element = mount('c-ridealong-empty-state', EmptyState, {
    heading: 'Nobody yet',
    text: 'Tag a colleague.'
  });
  await settle();

  expect(textOf(element)).toBe('Nobody yetTag a colleague.');
  await expect(element).toBeAccessible();
});
