import HeadingRow from 'c/ridealongHeadingRow';
import { byId, mount } from 'test/lwcTestUtils';

it('says the heading; its icon says nothing', async () => {
  const title = mount('c-ridealong-heading-row', HeadingRow, {
    label: 'What colleagues heard at your meetings',
    iconName: 'standard:live_chat'
  });
  expect(byId(title, 'text').textContent).toBe('What colleagues heard at your meetings');
  const icon = title.shadowRoot?.querySelector<HTMLElement & { iconName: string; alternativeText?: string }>(
    'lightning-icon'
  );
  expect(icon?.iconName).toBe('standard:live_chat');
  expect(icon?.alternativeText).toBeUndefined();
  await expect(title).toBeAccessible();
});
