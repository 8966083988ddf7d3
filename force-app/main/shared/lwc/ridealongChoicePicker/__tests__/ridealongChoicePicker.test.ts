import ChoicePicker from 'c/ridealongChoicePicker';
import { allById, labelOf, listen, mount, settle } from 'test/lwcTestUtils';

const OPTIONS = [
  { value: 'a', label: 'Bad', iconName: 'utility:error' },
  { value: 'b', label: 'So so' }
];
const open = (more: object = {}): HTMLElement =>
  mount('c-ridealong-choice-picker', ChoicePicker, { label: 'How bad', options: OPTIONS, ...more });

it('shows all values, and which one is chosen', async () => {
  const picker = open({ value: 'b' });
  await settle();
  const buttons = allById(picker, 'choice');
  expect(buttons.map(labelOf)).toEqual(['Bad', 'So so']);
  expect(buttons.map(({ ariaPressed }) => ariaPressed)).toEqual(['false', 'true']);
  expect(buttons[1]).toMatchObject({ variant: 'brand' });
  await expect(picker).toBeAccessible();
});

it.each([
  ['another one is chosen', {}, 0, ['a']],
  ['the chosen one stays', {}, 1, []],
  ['the chosen one is let go where nothing has to be chosen', { canClear: true }, 1, ['']]
])('%s', async (_name, more, index, told) => {
  const picker = open({ value: 'b', ...more });
  const chosen = listen(picker, 'choose');
  await settle();
  allById(picker, 'choice')[index]?.click();
  expect(chosen.mock.calls.map(([{ detail }]) => detail as string)).toEqual(told);
});

it('takes the focus to what is chosen', async () => {
  const picker = open({ value: 'b' });
  await settle();
  const focus = jest.fn();
  Object.assign(allById(picker, 'choice')[1] ?? {}, { focus });
  picker.focus();
  expect(focus).toHaveBeenCalledTimes(1);
});

it('takes the focus once there is something to choose', async () => {
  const picker = open({ options: [], value: 'b' });
  await settle();
  picker.focus();
  const focus = jest.spyOn(HTMLElement.prototype, 'focus');
  Object.assign(picker, { options: OPTIONS });
  await settle();
  expect(focus.mock.contexts.map((one) => (one as HTMLElement).textContent)).toEqual(['So so']);
  focus.mockRestore();
});
