/** Longer than files are elsewhere: every state of one component, over one set of mocked answers. */
import { executeMutation, graphql } from 'lightning/graphql';
import { deleteRecord } from 'lightning/uiRecordApi';
import { registerRefreshHandler } from 'lightning/refresh';
import { getPicklistValuesByRecordType } from 'lightning/uiObjectInfoApi';
import TriageBoard from 'c/ridealongTriageBoard';
import { NIGHT, TYPED_TWICE, corpusPage } from 'test/challenges/corpus';
import { REP_INFOS } from 'test/challenges/themeAnswer';
import { WAITING, accessAnswer, triageAnswer, waitingNode } from 'test/challenges/triageAnswer';
import { allById, byId, inCard, mount, settle } from 'test/lwcTestUtils';

const execute = executeMutation as unknown as jest.Mock;
type Config = { query?: unknown; variables?: Record<string, unknown> };
const wire = graphql as unknown as {
  emit(data: unknown, filter?: (config: Config) => boolean): void;
  emitErrors(errors: unknown[], filter?: (config: Config) => boolean): void;
  refresh: jest.Mock;
};
// eslint-disable-next-line @lwc/lwc/no-unexpected-wire-adapter-usages -- the mock's side of the adapter
const picklists = getPicklistValuesByRecordType as unknown as { emit(data: unknown): void };
const asks =
  (name: string) =>
  ({ query }: Config): boolean =>
    new RegExp(`\\b${name}\\b`).test(String(query));
const isAccess = asks('WhoMayFile');
const isCorpus = asks('WhatWasHeardBefore');
const isTriage = asks('WhatWaits');

interface Child extends HTMLElement {
  waiting: { id: string }[];
  current: string;
  selection: string[];
  challenge: { id: string };
  candidates: { known: { name: string } }[];
  canSnooze: boolean;
  canMakeNew: boolean;
  canAnswer: boolean;
  suggestedName: string;
  suggestedArea: string;
  message: string;
  canUndo: boolean;
  options: object[];
}
const [ONE, TWO, THREE] = ['a0C000000000001AAA', 'a0C000000000002AAA', 'a0C000000000003AAA'];

const open = async (waiting: unknown[] = WAITING, infos?: unknown[]): Promise<HTMLElement> => {
  const board = mount('c-ridealong-triage-board', TriageBoard, {});
  await settle();
  wire.emit(accessAnswer(infos), isAccess);
  wire.emit(triageAnswer(waiting), isTriage);
  await settle();
  wire.emit(corpusPage([TYPED_TWICE, NIGHT], []), isCorpus);
  await settle(12);
  return board;
};
const fire = async (board: HTMLElement, id: string, name: string, detail?: unknown): Promise<void> => {
  byId(board, id).dispatchEvent(new CustomEvent(name, { detail }));
  await settle(14);
};
const press = async (board: HTMLElement, key: string): Promise<void> => {
  byId(board, 'queue').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await settle(14);
};
const queue = (board: HTMLElement): string[] => byId<Child>(board, 'queue').waiting.map(({ id }) => id);
const current = (board: HTMLElement): string => byId<Child>(board, 'item').challenge.id;
const sent = (call = 0): unknown => (execute.mock.calls[call] as [{ variables: unknown }])[0].variables;

beforeEach(() =>
  execute.mockReset().mockResolvedValue({ data: { uiapi: { theme: { Record: { Id: 'a0T9' } } } } })
);

it('holds the place, then shows the oldest first with what it could be', async () => {
  const board = mount('c-ridealong-triage-board', TriageBoard, {});
  await settle();
  expect(inCard(board, 'c-ridealong-loading-state')).not.toBeNull();
  await expect(board).toBeAccessible();

  const full = await open();
  expect((full.shadowRoot?.querySelector('lightning-card') as unknown as { title: string }).title).toBe(
    'Challenges without a theme (3)'
  );
  expect([queue(full), current(full)]).toEqual([[ONE, TWO, THREE], ONE]);
  expect(byId<Child>(full, 'item').candidates.map(({ known }) => known.name)).toEqual([
    'Orders are typed twice'
  ]);
  await expect(full).toBeAccessible();
});

it('takes the keys as soon as it is there, unless somebody is doing something else', async () => {
  const focus = jest.spyOn(HTMLElement.prototype, 'focus');
  const focused = (): (string | undefined)[] =>
    (focus.mock.instances as unknown as HTMLElement[]).map(({ dataset }) => dataset.item);
  await open();
  expect(focused()).toEqual([ONE]);

  const field = document.createElement('input');
  document.body.appendChild(field);
  field.focus();
  focus.mockClear();
  await open();
  expect(focused()).toEqual([]);
  focus.mockRestore();
});

it('reads again when the page is refreshed', async () => {
  await open();
  const register = registerRefreshHandler as unknown as jest.Mock<string, [unknown, () => Promise<unknown>]>;
  await register.mock.calls[0]?.[1]();
  expect(wire.refresh).toHaveBeenCalledTimes(1);
});

it('says when nothing waits, and what went wrong', async () => {
  const empty = await open([]);
  expect(empty.shadowRoot?.querySelector('c-ridealong-empty-state')).not.toBeNull();
  expect(allById(empty, 'waiting')).toHaveLength(1);
  await expect(empty).toBeAccessible();

  const board = mount('c-ridealong-triage-board', TriageBoard, {});
  await settle();
  wire.emitErrors([{ message: 'Server is busy' }], isTriage);
  await settle();
  expect(inCard(board, 'c-ridealong-error-panel')).not.toBeNull();
});

it('shows why a query was refused, not the holes that come with it', async () => {
  const board = mount('c-ridealong-triage-board', TriageBoard, {});
  await settle();
  const refused = { data: {}, errors: [{ message: 'no access' }], refresh: jest.fn() };
  (Object.getPrototypeOf(graphql) as { emit(result: unknown, filter: unknown): void }).emit(
    refused,
    isTriage
  );
  await settle();
  expect(inCard(board, 'c-ridealong-error-panel')).not.toBeNull();
});

it('filters by area', async () => {
  const board = await open();
  expect(byId<Child>(board, 'area').options).toEqual([
    { label: 'All', value: '' },
    { label: 'Schnittstellen', value: 'Integration' },
    { label: 'Delivery', value: 'Delivery' }
  ]);
  await fire(board, 'area', 'change', { value: 'Delivery' });
  expect([queue(board), current(board)]).toEqual([[THREE], THREE]);
});

it('asks for one area where not all that waits fits into an answer, and says how much that is', async () => {
  const board = mount('c-ridealong-triage-board', TriageBoard, {});
  await settle();
  wire.emit(triageAnswer(WAITING, 1240), isTriage);
  await settle();
  const title = (): string =>
    (board.shadowRoot?.querySelector('lightning-card') as unknown as { title: string }).title;
  expect(title()).toBe('Challenges without a theme (1,240)');
  expect(byId(board, 'rest').textContent).toBe(
    'The oldest 3 of 1,240 are shown. The others follow as these are filed.'
  );
  picklists.emit({ picklistFieldValues: { Area__c: { values: [{ label: 'Pricing', value: 'Pricing' }] } } });
  await settle();
  expect(byId<Child>(board, 'area').options).toContainEqual({ label: 'Pricing', value: 'Pricing' });

  await fire(board, 'area', 'change', { value: 'Pricing' });
  // Nothing of the area is among the oldest: that is no reason to say that nothing waits.
  expect(allById(board, 'empty')).toHaveLength(0);
  wire.emit(
    triageAnswer([waitingNode(7, 'Too dear', 'Pricing')]),
    ({ variables }) => variables?.area === 'Pricing'
  );
  await settle();
  expect(queue(board)).toEqual(['a0C000000000007AAA']);
  expect(title()).toBe('Challenges without a theme (1)');
});

it('works without what the reader may not see', async () => {
  const board = mount('c-ridealong-triage-board', TriageBoard, {});
  await settle();
  const hidden = "argument 'where' contains a field not in 'Customer_Challenge__c_Filter': 'Theme__c'";
  wire.emitErrors([{ message: hidden }], isTriage);
  await settle();
  expect(inCard(board, 'c-ridealong-error-panel')).toBeNull();
  const { uiapi } = triageAnswer();
  wire.emit({ uiapi: { query: { ...uiapi.query, Customer_Challenge__c: undefined } } }, isTriage);
  await settle();
  expect(byId(board, 'hidden').textContent).toContain('You may not see which challenges have a theme');
  expect(byId<HTMLElement & { unanswered: unknown[] }>(board, 'waiting').unanswered).toHaveLength(2);
  await expect(board).toBeAccessible();
});

it('does not bring back what was filed when an answer from before it comes late', async () => {
  const board = await open();
  await press(board, '1');
  wire.emit(triageAnswer(), isTriage);
  await settle();
  expect(queue(board)).toEqual([TWO, THREE]);
  // Read since: somebody else has taken it out again.
  wire.emit(triageAnswer(WAITING.slice(1)), isTriage);
  await settle();
  wire.emit(triageAnswer(), isTriage);
  await settle();
  expect(queue(board)).toEqual([ONE, TWO, THREE]);
});

it('counts as selected what is in sight, since only that is filed', async () => {
  const board = await open();
  await fire(board, 'queue', 'select', ONE);
  await fire(board, 'queue', 'select', THREE);
  expect(byId(board, 'selected').textContent).toBe('2 selected');
  await fire(board, 'area', 'change', { value: 'Delivery' });
  expect(byId(board, 'selected').textContent).toBe('1 selected');
  await fire(board, 'item', 'link', NIGHT.Id);
  expect(sent()).toEqual({ input: { Id: THREE, Customer_Challenge__c: { Theme__c: NIGHT.Id } } });
});

it('says that other areas wait when nothing of the chosen one is left', async () => {
  const board = await open();
  await fire(board, 'area', 'change', { value: 'Delivery' });
  await press(board, 's');
  expect(byId<HTMLElement & { heading: string; text: string }>(board, 'empty')).toMatchObject({
    heading: 'Nothing of this area waits',
    text: 'Choose “All” to see what waits in other areas.'
  });
});

it('keeps the queue when reading it again fails', async () => {
  const board = await open();
  wire.emitErrors([{ message: 'Server is busy' }], isTriage);
  await settle();
  expect(queue(board)).toEqual([ONE, TWO, THREE]);
  expect(inCard(board, 'c-ridealong-error-panel')).toBeNull();
});

it('suggests a name without half a character', async () => {
  const [first] = WAITING as { Statement__c: object }[];
  const board = await open([{ ...first, Statement__c: { value: `${'x'.repeat(79)}🤯🤯` } }]);
  await press(board, 'n');
  expect(byId<Child>(board, 'chooser').suggestedName).toBe('x'.repeat(79));
});

it('suggests a name that ends with a word', async () => {
  const [first] = WAITING as { Statement__c: object }[];
  const statement = 'After each of our updates somebody from the warehouse learns it from the label printer';
  const board = await open([{ ...first, Statement__c: { value: statement } }]);
  await press(board, 'n');
  expect(byId<Child>(board, 'chooser').suggestedName).toBe(
    'After each of our updates somebody from the warehouse learns it from the label'
  );
});

it('suggests a theme that was made a moment ago', async () => {
  const board = await open();
  expect(byId<Child>(board, 'item').candidates.map(({ known }) => known.name)).toEqual([
    'Orders are typed twice'
  ]);
  await fire(board, 'item', 'new');
  await fire(board, 'chooser', 'choose', { name: 'A clerk types orders' });
  wire.emit(triageAnswer([waitingNode(4, 'A clerk types each order twice')]), isTriage);
  await settle();
  expect(byId<Child>(board, 'item').candidates[0]?.known.name).toBe('A clerk types orders');
});

describe('by keyboard', () => {
  it('goes on and back, and stays within the queue', async () => {
    const board = await open();
    await press(board, 'j');
    expect(current(board)).toBe(TWO);
    await press(board, 'ArrowDown');
    await press(board, 'ArrowDown');
    expect(current(board)).toBe(THREE);
    await press(board, 'k');
    expect(current(board)).toBe(TWO);
  });

  it('links with one key and goes on with the next', async () => {
    const board = await open();
    await press(board, '1');
    expect(sent()).toEqual({ input: { Id: ONE, Customer_Challenge__c: { Theme__c: TYPED_TWICE.Id } } });
    expect([queue(board), current(board)]).toEqual([[TWO, THREE], TWO]);
    expect(byId<Child>(board, 'notice')).toMatchObject({ message: '1 filed under a theme', canUndo: true });
    expect(wire.refresh).toHaveBeenCalledTimes(1);
    await press(board, '4');
    expect(execute).toHaveBeenCalledTimes(1);
  });

  it('files everything that is selected at once', async () => {
    const board = await open();
    await press(board, 'x');
    await press(board, 'j');
    await press(board, 'x');
    await press(board, 'x');
    await press(board, 'j');
    await press(board, 'x');
    expect(byId<Child>(board, 'queue').selection).toEqual([ONE, THREE]);
    expect(byId(board, 'selected').textContent).toBe('2 selected');
    // C7: what is done to both is said of both
    expect(byId(board, 'item')).toMatchObject({ together: 2 });
    await press(board, 'n');
    expect(byId(board, 'chooser')).toMatchObject({
      heading: 'File 2 selected under',
      confirmLabel: 'File 2 here'
    });
    await fire(board, 'chooser', 'cancel');
    await fire(board, 'item', 'link', NIGHT.Id);
    expect(sent()).toEqual({
      input: { Id: ONE, Customer_Challenge__c: { Theme__c: NIGHT.Id } },
      input1: { Id: THREE, Customer_Challenge__c: { Theme__c: NIGHT.Id } }
    });
    expect([queue(board), current(board)]).toEqual([[TWO], TWO]);
    expect(byId<Child>(board, 'queue').selection).toEqual([]);
  });

  it('makes a theme named after the challenge', async () => {
    const board = await open();
    await press(board, 'n');
    expect(byId<Child>(board, 'chooser')).toMatchObject({
      suggestedName: 'A clerk types each order twice',
      suggestedArea: 'Integration',
      canMakeNew: true,
      canAnswer: true
    });
    await expect(board).toBeAccessible();
    await press(board, '1');
    expect(execute).not.toHaveBeenCalled();

    await fire(board, 'chooser', 'choose', { name: 'Typed twice', area: 'Integration', ownerId: '005A' });
    expect(sent()).toEqual({
      input: { Challenge_Theme__c: { Name: 'Typed twice', Theme_Area__c: 'Integration', OwnerId: '005A' } },
      input1: { Id: ONE, Customer_Challenge__c: { Theme__c: '@{theme}' } }
    });
    // A step back leaves nothing of it: no empty theme on which somebody waits
    await fire(board, 'notice', 'undo');
    expect(deleteRecord).toHaveBeenCalledTimes(1);
  });

  it('lets one sleep for a week', async () => {
    jest.useFakeTimers({
      now: new Date('2026-11-28T10:00:00Z'),
      doNotFake: ['queueMicrotask', 'nextTick', 'setTimeout']
    });
    const board = await open();
    await press(board, 's');
    jest.useRealTimers();
    expect(sent()).toEqual({ input: { Id: ONE, Customer_Challenge__c: { Snoozed_Until__c: '2026-12-05' } } });
    expect(byId<Child>(board, 'notice').message).toBe('1 snoozed for a week');
  });
});

it('moves the focus to the filter after the last one, and back with a step back', async () => {
  const board = await open(WAITING.slice(0, 1));
  const focus = jest.spyOn(HTMLElement.prototype, 'focus');
  await press(board, '1');
  const focused = (): DOMStringMap[] =>
    (focus.mock.instances as unknown as HTMLElement[]).map(({ dataset }) => dataset);
  expect(focused().map(({ id }) => id)).toEqual(['area']);
  focus.mockClear();
  await fire(board, 'notice', 'undo');
  expect(focused().map(({ item }) => item)).toEqual([ONE]);
  focus.mockRestore();
});

it('takes a step back', async () => {
  const board = await open();
  await press(board, '1');
  await fire(board, 'notice', 'undo');
  expect(sent(1)).toEqual({ input: { Id: ONE, Customer_Challenge__c: { Theme__c: null } } });
  wire.emit(triageAnswer(), isTriage);
  await settle();
  expect(queue(board)).toEqual([ONE, TWO, THREE]);
});

it('takes back what was filed along because it says the same', async () => {
  const board = await open([
    ...WAITING,
    { ...waitingNode(4, 'Typed twice, too'), Same_As__c: { value: ONE } },
    { ...waitingNode(5, 'And here'), Same_As__c: { value: 'a0C000000000004AAA' } }
  ]);
  await fire(board, 'queue', 'open', 'a0C000000000005AAA');
  await fire(board, 'item', 'link', NIGHT.Id);
  await fire(board, 'notice', 'undo');
  const taken = ['a0C000000000005AAA', 'a0C000000000004AAA', ONE];
  expect(Object.values(sent(1) as object)).toEqual(
    taken.map((id) => ({ Id: id, Customer_Challenge__c: { Theme__c: null } }))
  );
});

it('puts back what could not be filed, and says why', async () => {
  execute.mockResolvedValue({ errors: [{ message: 'no access' }] });
  const board = await open();
  await press(board, '1');
  expect([queue(board), current(board)]).toEqual([[ONE, TWO, THREE], ONE]);
  expect(byId(board, 'errors')).toBeDefined();
  await expect(board).toBeAccessible();
});

it('opens another one, and leaves the chooser', async () => {
  const board = await open();
  await fire(board, 'item', 'new');
  await fire(board, 'chooser', 'cancel');
  expect(allById(board, 'chooser')).toHaveLength(0);
  await fire(board, 'item', 'new');
  await fire(board, 'queue', 'open', THREE);
  expect(current(board)).toBe(THREE);
  await fire(board, 'item', 'next');
  expect(current(board)).toBe(THREE);
  await fire(board, 'queue', 'select', TWO);
  expect(byId<Child>(board, 'queue').selection).toEqual([TWO]);
});

it('offers no snooze and no answering to those who may not', async () => {
  const board = await open(WAITING, REP_INFOS);
  expect(byId<Child>(board, 'item').canSnooze).toBe(false);
  await press(board, 's');
  expect(execute).not.toHaveBeenCalled();
  await press(board, 'n');
  expect(byId<Child>(board, 'chooser')).toMatchObject({ canMakeNew: true, canAnswer: false });
});
