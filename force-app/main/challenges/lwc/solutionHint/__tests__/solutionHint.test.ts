import SolutionHint from 'c/solutionHint';
import { allById, byId, listen, mount, settle, textOf } from 'test/lwcTestUtils';

type Element = HTMLElement & { text: string };
const open = (text: string): Element => mount<Element>('c-solution-hint', SolutionHint, { text });

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
  expect(allById(hint, 'hint')).toHaveLength(0);
  hint.text = 'They need an export';
  await settle();
  expect(allById(hint, 'hint')).toHaveLength(1);
});

it('keeps quiet for the rest of the day when it is asked to', async () => {
  jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z'), doNotFake: ['queueMicrotask', 'nextTick'] });
  const hint = open('Add an export button');
  byId(hint, 'mute').click();
  await settle();
  expect(allById(hint, 'hint')).toHaveLength(0);
  expect(allById(open('Add an export button'), 'hint')).toHaveLength(0);

  jest.setSystemTime(new Date('2026-11-23T10:00:00Z'));
  expect(allById(open('Add an export button'), 'hint')).toHaveLength(1);
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
  expect(allById(hint, 'hint')).toHaveLength(0);
});
