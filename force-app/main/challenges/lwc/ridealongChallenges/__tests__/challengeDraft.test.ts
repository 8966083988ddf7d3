import {
  clearDraft,
  draftName,
  isBlank,
  loadDraft,
  newDraft,
  parseDraft,
  saveDraft,
  sweepDrafts
} from '../challengeDraft';

const NAME = draftName('005000000000001AAA', '006000000000002AAB');
const DAY = 86_400_000;

beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

it('keeps a draft per person and deal, whatever the length of the ids', () => {
  expect(draftName('005000000000001', '006000000000002')).toBe(NAME);
  expect(draftName('005000000000009AAA', '006000000000002AAB')).not.toBe(NAME);
  expect(draftName('005000000000001AAA', '006000000000009AAB')).not.toBe(NAME);
});

it('gives back what was typed, under the same key', () => {
  const draft = {
    ...newDraft(),
    values: { Statement__c: 'Typed twice' },
    unanswered: { withContact: true }
  };
  expect(saveDraft(NAME, draft, 7000)).toBe(true);

  expect(loadDraft(NAME, 7001)).toEqual({ ...draft, savedAt: 7000 });
  clearDraft(NAME);
  expect(loadDraft(NAME)).toBeUndefined();
});

it('makes a key of its own for every challenge, short enough for the field', () => {
  const keys = new Set(Array.from({ length: 100 }, () => newDraft().key));
  expect(keys.size).toBe(100);
  for (const key of keys) {
    expect(key.length).toBeLessThanOrEqual(40);
  }
});

it('forgets a draft after thirty days', () => {
  saveDraft(NAME, { ...newDraft(), values: { Statement__c: 'Old' } }, 0);
  expect(loadDraft(NAME, 30 * DAY)).toBeDefined();
  expect(loadDraft(NAME, 30 * DAY + 1)).toBeUndefined();
  expect(window.localStorage.getItem(NAME)).toBeNull();
});

it.each([
  ['no JSON', '{'],
  ['null', 'null'],
  ['no key', '{"values":{},"savedAt":1}'],
  ['an invalid key', '{"key":"<b>","values":{},"savedAt":1}']
])('takes no draft from %s', (_what, text) => {
  expect(parseDraft(text)).toBeUndefined();
});

it('takes only texts from a stored draft', () => {
  const draft = parseDraft('{"key":"12345678","values":{"Statement__c":"a","Area__c":{"x":1}},"savedAt":1}');
  expect(draft).toEqual({ key: '12345678', values: { Statement__c: 'a' }, savedAt: 1 });
});

it('works on where the device keeps nothing', () => {
  const refuse = (): never => {
    throw new Error('QuotaExceededError');
  };
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  jest.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);

  expect(saveDraft(NAME, newDraft())).toBe(false);
  expect(loadDraft(NAME)).toBeUndefined();
  expect(() => clearDraft(NAME)).not.toThrow();
});

it('calls a draft blank until something was entered about the problem', () => {
  expect(isBlank(newDraft())).toBe(true);
  expect(
    isBlank({ ...newDraft(), values: { Statement__c: ' \n', Customer_Meeting__c: 'a00', Said_By__c: '003' } })
  ).toBe(true);
  expect(isBlank({ ...newDraft(), values: { Workaround__c: 'Excel' } })).toBe(false);
  expect(isBlank({ ...newDraft(), unanswered: { withContact: false } })).toBe(false);
});

describe('on a device that several people use', () => {
  const ME = '005000000000001AAA';
  const OTHERS = draftName('005000000000009AAA', '006000000000002AAB');
  const typed = (text: string) => ({ ...newDraft(), values: { Statement__c: text } });

  it('nothing of who was signed in before stays, nothing old, nothing unreadable', () => {
    const old = draftName(ME, '006000000000003AAB');
    const broken = draftName(ME, '006000000000004AAB');
    saveDraft(NAME, typed('Mine'), 31 * DAY);
    saveDraft(OTHERS, typed('Theirs'), 31 * DAY);
    saveDraft(old, typed('Long ago'), 0);
    window.localStorage.setItem(broken, '{');
    window.localStorage.setItem('somebody.elses.app', 'stays');

    sweepDrafts(ME, 31 * DAY);

    expect(Object.keys(window.localStorage).sort()).toEqual([NAME, 'somebody.elses.app'].sort());
  });

  it('does nothing where nothing can be kept', () => {
    jest.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
      throw new Error('denied');
    });
    saveDraft(OTHERS, typed('Theirs'));
    expect(() => sweepDrafts(ME)).not.toThrow();
  });
});
