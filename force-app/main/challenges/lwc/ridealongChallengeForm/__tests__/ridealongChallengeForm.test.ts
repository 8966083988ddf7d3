/** Longer than files are elsewhere: every state of one component, over one set of mocked answers. */
import { executeMutation, graphql } from 'lightning/graphql';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import ChallengeForm from 'c/ridealongChallengeForm';
import { draftName, listenForNews, loadDraft, newDraft, saveDraft } from 'c/ridealongChallenges';
import type { Draft } from 'c/ridealongChallenges';
import { allById, byId, empty, listen, mount, settle, labelOf } from 'test/lwcTestUtils';
import { lookupAnswer } from 'test/challenges/lookupAnswer';

const DEAL = '006000000000001AAA';
const NAME = draftName('005000000000099AAA', DEAL);
const execute = executeMutation as unknown as jest.Mock;
const wire = graphql as unknown as { emit(data: unknown): void; emitErrors(errors: unknown[]): void };
const SAVED = { data: { uiapi: { challenge: { Record: { Id: 'a0C000000000007AAA' } } } } };

type Form = HTMLElement & { recordId: string };
interface Fields extends HTMLElement {
  values: Record<string, string>;
  meeting: string;
  messages: Record<string, string>;
  lookups: { people: unknown[] };
}

const fields = (form: HTMLElement): Fields => byId<Fields>(form, 'fields');
const open = (properties = {}): Form =>
  mount<Form>('c-ridealong-challenge-form', ChallengeForm, { recordId: DEAL, ...properties });
/** Opens the form and answers its lookup query. */
const openWith = async (answer = lookupAnswer(), properties = {}): Promise<Form> => {
  const form = open(properties);
  await settle();
  wire.emit(answer);
  await settle();
  return form;
};
const enter = async (form: Form, values: Record<string, string>): Promise<void> => {
  fields(form).dispatchEvent(new CustomEvent('change', { detail: values }));
  await settle();
};
const type = (form: Form, text: string): Promise<void> => enter(form, { Statement__c: text });
const click = async (form: Form, id: string): Promise<void> => {
  byId(form, id).click();
  await settle(20);
};
const sent = (call = 0): Record<string, unknown> => {
  const [{ variables }] = execute.mock.calls[call] as [
    { variables: { input: Record<string, Record<string, unknown>> } }
  ];
  return variables.input.Customer_Challenge__c ?? {};
};
const setOnline = (isOnline: boolean): void => {
  Object.defineProperty(window.navigator, 'onLine', { value: isOnline, configurable: true });
};

beforeEach(() => {
  window.localStorage.clear();
  execute.mockReset().mockResolvedValue(SAVED);
  setOnline(true);
});

describe('one sentence', () => {
  it('can be typed and saved before anything was looked up', async () => {
    const form = open();
    const saved = listen(form, 'saved');
    await type(form, 'Orders are typed twice');
    await click(form, 'save');

    expect(sent()).toMatchObject({
      Statement__c: 'Orders are typed twice',
      Opportunity__c: DEAL,
      Heard_By__c: '005000000000099AAA'
    });
    expect(saved.mock.calls[0]?.[0].detail).toMatchObject({ id: 'a0C000000000007AAA', addAnother: false });
    expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith([{ recordId: DEAL }]);
    expect(loadDraft(NAME)).toBeUndefined();
    await expect(form).toBeAccessible();
  });

  it('is sent once however often Save is pressed', async () => {
    const form = open();
    await type(form, 'a');
    byId(form, 'save').click();
    byId(form, 'save').click();
    await settle(20);
    expect(execute).toHaveBeenCalledTimes(1);
  });

  it('is asked for when it is missing, and nothing is sent', async () => {
    const form = open();
    await type(form, ' \n ');
    expect(fields(form).messages).toEqual({});
    await click(form, 'save');
    expect(fields(form).messages).toEqual({
      Statement__c: 'Say in one sentence what is hard for the customer.'
    });
    expect(execute).not.toHaveBeenCalled();

    await type(form, 'Typed twice');
    expect(fields(form).messages).toEqual({});
  });

  it('may be anything a person can type; too much of it is said, not cut', async () => {
    const form = open();
    await type(form, '<script>alert(1)</script> 🤯 שלום');
    await click(form, 'save');
    expect(sent().Statement__c).toBe('<script>alert(1)</script> 🤯 שלום');

    await type(form, 'x'.repeat(10_000));
    expect(fields(form).messages).toEqual({ Statement__c: 'This text is 9,745 characters too long.' });
    await click(form, 'save');
    expect(execute).toHaveBeenCalledTimes(1);
    expect(fields(form).values.Statement__c).toHaveLength(10_000);
  });
});

describe('what was looked up', () => {
  it('preselects the last meeting held', async () => {
    const form = await openWith();
    expect(fields(form).meeting).toBe('a00000000000012AAA');

    await type(form, 'a');
    await click(form, 'save');
    expect(sent().Customer_Meeting__c).toBe('a00000000000012AAA');
    await expect(form).toBeAccessible();
  });

  it('gives way to what the person chose, even to no meeting', async () => {
    const form = await openWith(lookupAnswer(), { meetingId: 'a00000000000013AAA' });
    expect(fields(form).meeting).toBe('a00000000000013AAA');

    await enter(form, { Customer_Meeting__c: '' });
    await type(form, 'a');
    await click(form, 'save');
    expect(sent()).not.toHaveProperty('Customer_Meeting__c');
  });

  it('preselects nothing that this person may not fill in', async () => {
    const form = open();
    const answer = lookupAnswer();
    const fieldsOfRep = [{ ApiName: 'Statement__c', createable: true }];
    answer.uiapi.objectInfos?.push({
      ApiName: 'Customer_Challenge__c',
      createable: true,
      fields: fieldsOfRep
    });
    wire.emit(answer);
    await settle();
    expect(fields(form).meeting).toBe('');
    await type(form, 'Orders are typed twice');
    await click(form, 'save');
    expect(sent()).not.toHaveProperty('Customer_Meeting__c');
  });

  it('may fail: the sentence can still be saved', async () => {
    const form = open();
    await settle();
    wire.emitErrors([{ message: 'no access to Contact' }]);
    await settle();
    expect(byId(form, 'lookups-failed').textContent).toContain('Meetings and people could not be read');
    await type(form, 'a');
    await click(form, 'save');
    expect(execute).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a closed deal takes a challenge and says so', true, 'This deal is closed.'],
    ['a deal that cannot be read says why nothing can be saved', undefined, 'You cannot see this deal']
  ])('%s', async (_what, isClosed, text) => {
    const answer = lookupAnswer();
    const deal = answer.uiapi.query.Opportunity?.edges?.[0]?.node;
    if (isClosed === undefined) {
      answer.uiapi.query.Opportunity = { edges: [] };
    } else if (deal) {
      deal.IsClosed = { value: isClosed };
    }
    const form = await openWith(answer);
    expect(byId(form, 'deal').textContent).toContain(text);
  });
});

describe('what is typed', () => {
  it('is kept on the device with each stroke and is there again after a reload', async () => {
    const form = open();
    await type(form, 'Orders are');
    await enter(form, { Workaround__c: 'Excel' });
    expect(byId(form, 'status').textContent).toBe('Draft kept on this device');
    empty(document.body);

    const again = open();
    await settle();
    expect(fields(again).values.Statement__c).toBe('Orders are');
    expect(fields(again).values.Workaround__c).toBe('Excel');
  });

  it('belongs to one deal', async () => {
    await type(open(), 'Orders');
    const other = open({ recordId: '006000000000009AAA' });
    expect(fields(other).values.Statement__c).toBeUndefined();
  });

  it('stays after a refusal, with the reason', async () => {
    execute.mockResolvedValue({ errors: [{ message: 'Area: bad value for restricted picklist field: X' }] });
    const form = open();
    await type(form, 'Orders are typed twice');
    await click(form, 'save');

    expect(byId<HTMLElement & { errors: unknown }>(form, 'errors')).toBeDefined();
    expect(fields(form).values.Statement__c).toBe('Orders are typed twice');
    expect(loadDraft(NAME)).toMatchObject({ values: { Statement__c: 'Orders are typed twice' } });
    expect(loadDraft(NAME)).not.toHaveProperty('unanswered');
    await expect(form).toBeAccessible();
  });

  it('stays for the next challenge only as far as it is the same talk', async () => {
    const form = await openWith();
    await type(form, 'First');
    await enter(form, { Said_By__c: '003000000000043AAA' });
    await enter(form, { Customer_Meeting__c: 'a00000000000013AAA' });
    await click(form, 'save-and-new');

    expect(fields(form).values.Statement__c).toBeUndefined();
    expect(fields(form).meeting).toBe('a00000000000013AAA');
    expect(fields(form).values).toEqual({
      Customer_Meeting__c: 'a00000000000013AAA',
      Said_By__c: '003000000000043AAA'
    });
    await type(form, 'Second');
    await click(form, 'save');
    expect(sent(0).Submission_Key__c).not.toBe(sent(1).Submission_Key__c);
  });
});

it('tells the rest of the page what was saved', async () => {
  const news = jest.fn();
  const stop = listenForNews({}, news);
  const form = open();
  await type(form, 'Orders are typed twice');
  await click(form, 'save');
  stop();
  expect(news).toHaveBeenCalledTimes(1);
  expect(news.mock.calls[0]).toMatchObject([{ values: { Statement__c: 'Orders are typed twice' } }]);
});

describe('what is typed while it is being saved', () => {
  const KEYED = {
    errors: [
      {
        message:
          'duplicate value found: Submission_Key__c duplicates value on record with id: a0C000000000007AAA'
      }
    ]
  };
  let answer: (result: unknown) => void = () => undefined;
  beforeEach(() => {
    execute.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      })
    );
  });
  const typeOn = async (): Promise<ReturnType<typeof open>> => {
    const form = open();
    await type(form, 'Orders are typed');
    await click(form, 'save');
    await type(form, 'Orders are typed twice');
    return form;
  };

  it('goes after it into the same record', async () => {
    const form = await typeOn();
    const saved = listen(form, 'saved');
    execute.mockResolvedValueOnce(KEYED);
    answer({ data: { uiapi: { challenge: { Record: { Id: 'a0C000000000007AAA' } } } } });
    await settle(30);
    const last = (execute.mock.calls.at(-1) as [{ variables: { input: object } }])[0].variables.input;
    expect(last).toMatchObject({
      Id: 'a0C000000000007AAA',
      Customer_Challenge__c: { Statement__c: 'Orders are typed twice' }
    });
    expect(saved).toHaveBeenCalledTimes(1);
    expect(loadDraft(NAME)).toBeUndefined();
  });

  it('is kept when it is refused, and when no answer comes', async () => {
    const form = await typeOn();
    answer({ errors: [{ message: 'no access' }] });
    await settle(20);
    expect(fields(form).values.Statement__c).toBe('Orders are typed twice');
    expect(loadDraft(NAME)?.values.Statement__c).toBe('Orders are typed twice');

    execute.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await click(form, 'save');
    await type(form, 'Orders are typed three times');
    await settle(20);
    expect(fields(form).values.Statement__c).toBe('Orders are typed three times');
    expect(loadDraft(NAME)).toMatchObject({
      values: { Statement__c: 'Orders are typed three times' },
      unanswered: { isEdited: true }
    });
  });
});

describe('without an answer', () => {
  it('keeps the challenge, says so, and sends it again under the same key once online', async () => {
    execute.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const form = open();
    const saved = listen(form, 'saved');
    await type(form, 'Orders are typed twice');
    await click(form, 'save');

    expect(byId(form, 'status').textContent).toContain('Not sent yet');
    expect(labelOf(byId(form, 'save'))).toBe('Send now');
    expect(saved).not.toHaveBeenCalled();
    await expect(form).toBeAccessible();

    window.dispatchEvent(new CustomEvent('online'));
    await settle(20);
    expect(sent(1)).toEqual(sent(0));
    expect(saved).toHaveBeenCalledTimes(1);
    expect(loadDraft(NAME)).toBeUndefined();
  });

  it('sends it again after a reload, when the tab was closed before the answer', async () => {
    execute.mockReturnValueOnce(new Promise(() => undefined));
    const form = open();
    await type(form, 'Orders are typed twice');
    await click(form, 'save');
    empty(document.body);

    const again = open();
    const saved = listen(again, 'saved');
    await settle(20);
    expect(sent(1)).toEqual(sent(0));
    expect(saved).toHaveBeenCalledTimes(1);
  });

  it('tries again after a while, and waits longer each time', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
    const lost = new TypeError('Failed to fetch');
    execute.mockRejectedValueOnce(lost).mockRejectedValueOnce(lost);
    const form = open();
    const saved = listen(form, 'saved');
    await type(form, 'Orders are typed twice');
    await click(form, 'save');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(execute).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(3_900);
    expect(execute).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(200);
    jest.useRealTimers();
    expect(sent(2)).toEqual(sent(0));
    expect(saved).toHaveBeenCalledTimes(1);
  });

  it('leaves to its writer what was changed since, also after a reload', async () => {
    execute.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const form = open();
    await type(form, 'Orders are typed twice');
    await click(form, 'save');
    await type(form, 'Orders are ty');
    window.dispatchEvent(new CustomEvent('online'));
    await settle(20);
    empty(document.body);

    const again = open();
    await settle(20);
    expect(execute).toHaveBeenCalledTimes(1);
    expect(labelOf(byId(again, 'save'))).toBe('Send now');
    await type(again, 'Orders are typed three times');
    await click(again, 'save');
    expect(sent(1).Submission_Key__c).toBe(sent(0).Submission_Key__c);
  });

  it('waits for the network before it tries again', async () => {
    setOnline(false);
    saveDraft(NAME, { ...newDraft(), values: { Statement__c: 'a' }, unanswered: { withContact: false } });
    open();
    await settle();
    expect(execute).not.toHaveBeenCalled();

    setOnline(true);
    window.dispatchEvent(new CustomEvent('online'));
    await settle();
    expect(execute).toHaveBeenCalledTimes(1);
  });
});

describe('in another tab', () => {
  const tellOf = (newValue: string | null): void => {
    window.dispatchEvent(new StorageEvent('storage', { key: NAME, newValue }));
  };

  it('what is typed shows here', async () => {
    const form = open();
    const draft: Draft = { ...newDraft(), values: { Statement__c: 'typed there' } };
    tellOf(JSON.stringify(draft));
    await settle();
    expect(fields(form).values.Statement__c).toBe('typed there');

    await click(form, 'save');
    expect(sent().Submission_Key__c).toBe(draft.key);
  });

  it('what is saved is gone here', async () => {
    const form = open();
    await type(form, 'a');
    tellOf(null);
    await settle();
    expect(fields(form).values.Statement__c).toBeUndefined();
    expect(byId(form, 'status').textContent).toBe('This was saved in another tab.');
  });

  it('drafts of other deals are none of its business', async () => {
    const form = open();
    await type(form, 'a');
    window.dispatchEvent(new StorageEvent('storage', { key: `${NAME}9`, newValue: null }));
    await settle();
    expect(fields(form).values.Statement__c).toBe('a');
  });
});

it('saves with Ctrl and Enter, wherever the cursor is', async () => {
  const form = open();
  await type(form, 'a');
  fields(form).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
  await settle(20);
  expect(execute).toHaveBeenCalledTimes(1);
});

it('closes on request and keeps the draft', async () => {
  const form = open();
  const close = listen(form, 'close');
  await type(form, 'a');
  await click(form, 'close');
  expect(close).toHaveBeenCalledTimes(1);
  expect(loadDraft(NAME)?.values.Statement__c).toBe('a');
});

it('throws away what is typed, when asked to', async () => {
  const form = await openWith();
  expect(allById(form, 'discard')).toHaveLength(0);
  await type(form, 'Nobody should read this');
  expect(loadDraft(NAME)?.values.Statement__c).toBe('Nobody should read this');
  await click(form, 'discard');
  expect(loadDraft(NAME)).toBeUndefined();
  expect(fields(form).values.Statement__c ?? '').toBe('');
  expect(byId(form, 'status').textContent).toContain('Discarded');
});

it('leaves nothing of the person who was signed in on this device before', () => {
  const theirs = draftName('005000000000011AAA', DEAL);
  saveDraft(theirs, { ...newDraft(), values: { Statement__c: 'Theirs' } });
  open();
  expect(window.localStorage.getItem(theirs)).toBeNull();
});
