import USER from '@salesforce/user/Id';
import { PageRefresh, TextDraft, draftName, readDraft, sweepDevice, writeDraft } from 'c/ridealongShared';
import type { DraftKind } from 'c/ridealongShared';

const DAY = 86_400_000;
const OTHER = '005000000000009AAA';
const KINDS: DraftKind[] = ['challenge', 'decision', 'letter', 'quote', 'sentence', 'surprise', 'tag'];

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

it('keeps one draft for a form, a person and a record, whatever the length of the ids', () => {
  const name = draftName('letter', '005000000000001AAA', '006000000000002AAB');
  expect(draftName('letter', '005000000000001', '006000000000002')).toBe(name);
  const others = [
    draftName('decision', '005000000000001AAA', '006000000000002AAB'),
    draftName('letter', OTHER, '006000000000002AAB'),
    draftName('letter', '005000000000001AAA', '006000000000003AAB'),
    draftName('letter', '005000000000001AAA', '006000000000002AAB', 'a01000000000001')
  ];
  expect(new Set([name, ...others]).size).toBe(5);
});

it('gives back the texts that were typed, and nothing once they are cleared', () => {
  const draft = new TextDraft('surprise', 'a01000000000001');
  expect(draft.load()).toBeUndefined();
  draft.save({ surprise: 'They use paper', note: undefined });
  expect(new TextDraft('surprise', 'a01000000000001AAA').load()).toEqual({ surprise: 'They use paper' });
  draft.clear();
  expect(draft.load()).toBeUndefined();
});

it.each(['{', 'null', '[]', '{"text":"no date"}', '"text"', '{"savedAt":1}'])(
  'takes nothing from %s',
  (text) => {
    const draft = new TextDraft('surprise', 'a01000000000001');
    window.localStorage.setItem(draftName('surprise', USER, 'a01000000000001'), text);
    expect(draft.load()).toBeUndefined();
  }
);

it('takes only texts', () => {
  writeDraft(draftName('letter', USER, '006000000000002'), { body: 'Dear', note: { evil: 1 } });
  expect(new TextDraft('letter', '006000000000002').load()).toEqual({ body: 'Dear' });
});

it.each(KINDS)('%s: forgets after thirty days, and what somebody else typed at once', (kind) => {
  const old = draftName(kind, USER, '006000000000001');
  const mine = draftName(kind, USER, '006000000000002');
  const theirs = draftName(kind, OTHER, '006000000000003');
  writeDraft(old, { text: 'x' }, 0);
  writeDraft(mine, { text: 'x' }, 30 * DAY);
  writeDraft(theirs, { text: 'x' }, 30 * DAY);
  expect(readDraft(old, 30 * DAY)).toBeDefined();
  sweepDevice(USER, 30 * DAY + 1);
  expect(Object.keys(window.localStorage)).toEqual([mine]);
  expect(readDraft(mine, 60 * DAY + 1)).toBeUndefined();
  expect(Object.keys(window.localStorage)).toEqual([]);
});

it('leaves what is no draft alone', () => {
  for (const name of ['ridealong.hint.muted', 'other.app.005000000000009.x', 'ridealong']) {
    window.localStorage.setItem(name, 'stays');
  }
  sweepDevice(USER);
  expect(Object.keys(window.localStorage)).toHaveLength(3);
});

it('any page of Ridealong that the next person opens takes away what was typed before', () => {
  writeDraft(draftName('letter', OTHER, '006000000000003'), { body: 'Dear Mrs Ruiz' });
  new PageRefresh().connect({} as never, () => Promise.resolve());
  expect(Object.keys(window.localStorage)).toEqual([]);
});

it('works on where the device keeps nothing', () => {
  const refuse = (): never => {
    throw new Error('denied');
  };
  for (const method of ['setItem', 'getItem', 'removeItem'] as const) {
    jest.spyOn(Storage.prototype, method).mockImplementation(refuse);
  }
  const draft = new TextDraft('surprise', 'a01000000000001');
  expect(() => draft.save({ text: 'x' })).not.toThrow();
  expect(draft.load()).toBeUndefined();
  expect(() => draft.clear()).not.toThrow();
  expect(() => sweepDevice(USER)).not.toThrow();
});
