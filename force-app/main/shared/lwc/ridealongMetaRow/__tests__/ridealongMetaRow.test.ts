import MetaRow from 'c/ridealongMetaRow';
import { metaOf } from 'c/ridealongShared';
import { allById, mount } from 'test/lwcTestUtils';

it('says each fact on its own, what is short with the exact amount on hover', async () => {
  const amount = { text: '€303K', exact: '€303,400.50', isBold: true };
  const line = mount('c-ridealong-meta-row', MetaRow, {
    parts: metaOf(amount, '', 'Negotiation', undefined, false, 'closes Dec 12')
  });
  const parts = allById<HTMLElement>(line, 'part');
  expect(parts.map(({ textContent }) => textContent)).toEqual(['€303K', ', Negotiation', ', closes Dec 12']);
  expect(parts.map(({ title }) => title)).toEqual(['€303,400.50', '', '']);
  await expect(line).toBeAccessible();
});

it('is nothing without facts', () => {
  const line = mount('c-ridealong-meta-row', MetaRow, { parts: metaOf('', null) });
  expect(line.shadowRoot?.childElementCount).toBe(0);
});
