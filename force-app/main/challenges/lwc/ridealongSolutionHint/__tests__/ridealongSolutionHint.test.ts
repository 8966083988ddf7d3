import SolutionHint from 'c/ridealongSolutionHint';
import { byId, listen, mount, settle, textOf } from 'test/lwcTestUtils';

type Element = HTMLElement & { text: string };
const question = (hint: HTMLElement): string | null => byId(hint, 'hint').textContent;
const open = (text: string): Element => mount<Element>('c-ridealong-solution-hint', SolutionHint, { text });

beforeEach(() => window.localStorage.clear());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

it('asks a question at a solution and moves it on one tap', async () => {
  const hint = open('Add an export button');
  const move = listen(hint, 'move');
  expect(textOf(hint)).toContain("Sounds like a solution: what can't they do today?");
  await expect(hint).toBeAccessible();
  byId(hint, 'move').click();
  expect(move).toHaveBeenCalledTimes(1);
});

it('keeps quiet at a problem', async () => {
  const hint = open('They cannot export the list');
  expect(question(hint)).toBe('');
  hint.text = 'They need an export';
  await settle();
  expect(question(hint)).not.toBe('');
});

it('keeps quiet for the rest of the day when it is asked to', async () => {
  jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z'), doNotFake: ['queueMicrotask', 'nextTick'] });
  const hint = open('Add an export button');
  const muted = listen(hint, 'mute');
  byId(hint, 'mute').click();
  await settle();
  expect(muted).toHaveBeenCalledTimes(1);
  expect(question(hint)).toBe('');
  expect(question(open('Add an export button'))).toBe('');

  jest.setSystemTime(new Date('2026-11-23T10:00:00Z'));
  expect(question(open('Add an export button'))).not.toBe('');
});

it('keeps quiet at least in this form where the device keeps nothing', async () => {
  const refuse = (): never => {
    throw new Error('SecurityError');
  };
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  const hint = open('Add an export button');
  byId(hint, 'mute').click();
  await settle();
  expect(question(hint)).toBe('');
});

it('says when it comes and goes, so that it gets room', async () => {
  const hint = open('');
  const told = listen(hint, 'hint');
  hint.text = 'Add an export button';
  await settle();
  hint.text = 'Add an export button to it';
  await settle();
  hint.text = 'They cannot export the list';
  await settle();
  expect(told.mock.calls.map(([event]) => event.detail as unknown)).toEqual([true, false]);
});
