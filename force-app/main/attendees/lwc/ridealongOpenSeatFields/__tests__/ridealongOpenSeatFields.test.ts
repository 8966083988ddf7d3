import OpenSeatFields from 'c/ridealongOpenSeatFields';
import { allById, byId, listen, mount, settle } from 'test/lwcTestUtils';

interface Emitter {
  emit(data: unknown): void;
  getLastConfig(): Record<string, unknown> | undefined;
}
const { getPicklistValuesByRecordType: picklistWire } = jest.requireActual<{
  getPicklistValuesByRecordType: Emitter;
}>('lightning/uiObjectInfoApi');
type Combobox = HTMLElement & { options: { label: string; value: string }[]; value: string };
const fire = (element: HTMLElement, name: string, detail?: unknown): boolean =>
  element.dispatchEvent(new CustomEvent(name, { detail }));

it('opens the seat to anybody with one tick', () => {
  const seat = mount('c-ridealong-open-seat-fields', OpenSeatFields);
  const told = listen(seat, 'seat');
  expect(allById(seat, 'function')).toHaveLength(0);
  const box = byId<HTMLInputElement>(seat, 'open');
  box.checked = true;
  fire(box, 'change');

  expect(told.mock.calls[0]?.[0].detail).toEqual({ isOpen: true, openTo: undefined });
});

it('shows the chosen function without asking for the others until somebody wants to choose', async () => {
  const seat = mount('c-ridealong-open-seat-fields', OpenSeatFields, {
    isOpen: true,
    openTo: 'IT',
    openToLabel: 'Informatik'
  });
  const combobox = byId<Combobox>(seat, 'function');
  expect(combobox.value).toBe('IT');
  expect(combobox.options.map(({ label }) => label)).toEqual(['Any function', 'Informatik']);

  fire(combobox, 'focus');
  await settle();
  picklistWire.emit({
    picklistFieldValues: {
      Open_To_Function__c: {
        values: [
          { label: 'Produkt', value: 'Product' },
          { label: 'Informatik', value: 'IT' }
        ]
      }
    }
  });
  await settle();

  expect(combobox.options.map(({ label }) => label)).toEqual(['Any function', 'Produkt', 'Informatik']);
});

it('changes the function, and back to any', () => {
  const seat = mount('c-ridealong-open-seat-fields', OpenSeatFields, { isOpen: true, openTo: 'IT' });
  const told = listen(seat, 'seat');
  fire(byId(seat, 'function'), 'change', { value: 'Product' });
  fire(byId(seat, 'function'), 'change', { value: '*' });

  expect(told.mock.calls.map(([event]) => event.detail as unknown)).toEqual([
    { isOpen: true, openTo: 'Product' },
    { isOpen: true, openTo: undefined }
  ]);
});

it('remembers the function when the seat is closed', () => {
  const seat = mount('c-ridealong-open-seat-fields', OpenSeatFields, { isOpen: true, openTo: 'IT' });
  const told = listen(seat, 'seat');
  const box = byId<HTMLInputElement>(seat, 'open');
  box.checked = false;
  fire(box, 'change');

  expect(told.mock.calls[0]?.[0].detail).toEqual({ isOpen: false, openTo: 'IT' });
});

it('is accessible', async () => {
  await expect(mount('c-ridealong-open-seat-fields', OpenSeatFields, { isOpen: true })).toBeAccessible();
});
