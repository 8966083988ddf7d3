import ThemePicker from 'c/ridealongThemePicker';
import { allById, byId, listen, mount, settle } from 'test/lwcTestUtils';

interface Input extends HTMLElement {
  value: string;
  disabled: boolean;
  filter: unknown;
}
const open = (properties = {}): HTMLElement =>
  mount('c-ridealong-theme-picker', ThemePicker, {
    heading: 'File 2 selected under',
    confirmLabel: 'File here',
    canMakeNew: true,
    canAnswer: true,
    ...properties
  });
const pick = async (element: HTMLElement, id: string, recordId: string | null): Promise<void> => {
  byId(element, id).dispatchEvent(new CustomEvent('change', { detail: { recordId } }));
  await settle();
};
const enter = async (element: HTMLElement, id: string, value: string): Promise<void> => {
  byId(element, id).dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await settle();
};
const choose = (element: HTMLElement): unknown => {
  const chosen = listen(element, 'choose');
  byId(element, 'choose').click();
  return chosen.mock.calls[0]?.[0].detail;
};

it('chooses a theme that answers for itself, and not the one they come from', async () => {
  const element = open({ excluded: 'a0T1' });
  expect(byId<Input>(element, 'theme').filter).toEqual({
    criteria: [
      { fieldPath: 'Merged_Into__c', operator: 'eq', value: null },
      { fieldPath: 'Id', operator: 'ne', value: 'a0T1' }
    ]
  });
  expect(byId<Input>(element, 'choose').disabled).toBe(true);
  await pick(element, 'theme', 'a0T2');
  expect(byId<Input>(element, 'name').disabled).toBe(true);
  expect(choose(element)).toEqual({ themeId: 'a0T2' });
  await expect(element).toBeAccessible();
});

it('names a new theme; anyone who can answer for it does', async () => {
  const element = open({ suggestedArea: 'Delivery' });
  await enter(element, 'name', ' Late trucks ');
  expect(byId<Input>(element, 'area').value).toBe('Delivery');
  expect(allById(element, 'owner')).toHaveLength(0);
  await enter(element, 'area', 'Service');
  expect(choose(element)).toEqual({ name: 'Late trucks', area: 'Service', ownerId: '005000000000099AAA' });
});

it('asks the person who cannot answer to name somebody who can', async () => {
  const element = open({ canAnswer: false });
  await enter(element, 'name', 'Late trucks');
  expect(byId<Input>(element, 'choose').disabled).toBe(true);
  await pick(element, 'owner', '005000000000055AAA');
  expect(choose(element)).toEqual({ name: 'Late trucks', area: '', ownerId: '005000000000055AAA' });
  await expect(element).toBeAccessible();
});

it('starts with a name where one is suggested, and makes none where none may be made', () => {
  expect(byId<Input>(open({ suggestedName: 'Typed twice' }), 'name').value).toBe('Typed twice');
  expect(allById(open({ canMakeNew: false, suggestedName: '' }), 'name')).toHaveLength(0);
});

it('can be left', () => {
  const element = open();
  const cancel = listen(element, 'cancel');
  byId(element, 'cancel').click();
  expect(cancel).toHaveBeenCalledTimes(1);
});
