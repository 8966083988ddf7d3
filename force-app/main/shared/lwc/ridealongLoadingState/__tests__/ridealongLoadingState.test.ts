import LoadingState from 'c/ridealongLoadingState';
import { mount, settle, textOf } from 'test/lwcTestUtils';

it('holds the place of as many rows as asked for, and says that it loads', async () => {
  const element = mount('c-ridealong-loading-state', LoadingState, { rows: '2' });
  await settle();

  expect(element.shadowRoot?.querySelectorAll('.row')).toHaveLength(2);
  expect(textOf(element)).toBe('Loading');
  await expect(element).toBeAccessible();
});
