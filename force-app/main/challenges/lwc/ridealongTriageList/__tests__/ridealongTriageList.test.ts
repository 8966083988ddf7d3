import { waitingOf } from 'c/ridealongThemes';
import TriageList from 'c/ridealongTriageList';
import { triageAnswer } from 'test/challenges/triageAnswer';
import { listen, mount } from 'test/lwcTestUtils';

const waiting = waitingOf(triageAnswer()) ?? [];
const open = (): HTMLElement & { focus(): void } =>
  mount<HTMLElement & { focus(): void }>('c-ridealong-triage-list', TriageList, {
    waiting,
    current: waiting[1]?.id,
    selection: [waiting[2]?.id]
  });
const entries = (element: HTMLElement): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[data-item]') ?? [])
];

it('lists what waits, with customer, age, area and how bad it is', async () => {
  jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') });
  const element = open();
  jest.useRealTimers();
  expect(
    [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement & { label: string; tone: string }>(
        'c-ridealong-state-pill'
      ) ?? [])
    ].map(({ label, tone }) => [label, tone])[0]
  ).toEqual(['Schmerzhaft', 'warning']);
  const words = (entry: HTMLElement): (string | null)[] =>
    [...entry.querySelectorAll('.statement, [data-id="fact"]')].map(({ textContent }) => textContent);
  expect(entries(element).map(words)).toEqual([
    ['A clerk types each order twice', 'Nordlicht', '21 days ago', 'Schnittstellen'],
    ['Nobody answers the hotline at night', 'Second deal', '20 days ago'],
    ['Trucks come late', 'Second deal', '19 days ago', 'Delivery']
  ]);
  await expect(element).toBeAccessible();
});

it('says which one is open, is one stop for the Tab key, and takes the cursor there', () => {
  const element = open();
  expect(entries(element).map((entry) => [entry.getAttribute('aria-current'), entry.tabIndex])).toEqual([
    [null, -1],
    ['true', 0],
    [null, -1]
  ]);
  const focus = jest.spyOn(entries(element)[1] as HTMLElement, 'focus');
  element.focus();
  expect(focus).toHaveBeenCalledTimes(1);
});

it('says which one is opened or selected', () => {
  const element = open();
  const [opened, selected] = [listen(element, 'open'), listen(element, 'select')];
  entries(element)[0]?.click();
  expect(opened.mock.calls[0]?.[0].detail).toBe('a0C000000000001AAA');
  const boxes = element.shadowRoot?.querySelectorAll<HTMLInputElement>('input') ?? [];
  expect([...boxes].map((box) => box.checked)).toEqual([false, false, true]);
  boxes[0]?.dispatchEvent(new CustomEvent('change'));
  expect(selected.mock.calls[0]?.[0].detail).toBe('a0C000000000001AAA');
});
