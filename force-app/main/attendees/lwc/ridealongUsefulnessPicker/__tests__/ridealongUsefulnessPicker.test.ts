import UsefulnessPicker from 'c/ridealongUsefulnessPicker';
import { allById, listen, mount, settle, textOf, labelOf } from 'test/lwcTestUtils';

const { getPicklistValues } = jest.requireActual<{ getPicklistValues: { emit(data: unknown): void } }>(
  'lightning/uiObjectInfoApi'
);
const values = [
  { label: 'Ja', value: 'Yes' },
  { label: 'Teils', value: 'Partly' }
];

it('takes one tap, in the words of the org', async () => {
  const element = mount('c-ridealong-usefulness-picker', UsefulnessPicker, {
    name: 'Priya Nair',
    value: 'Partly'
  });
  const useful = listen(element, 'useful');
  expect(textOf(element)).toBe('');
  getPicklistValues.emit({ values });
  await settle();

  const choices = allById(element, 'choice');
  expect(choices.map((choice) => [labelOf(choice), choice.ariaPressed])).toEqual([
    ['Ja', 'false'],
    ['Teils', 'true']
  ]);
  choices[0]?.click();
  expect(useful.mock.calls[0]?.[0].detail).toBe('Yes');
  expect(element.shadowRoot?.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe(
    'Did it help to have Priya Nair with you?'
  );
  await expect(element).toBeAccessible();
});
