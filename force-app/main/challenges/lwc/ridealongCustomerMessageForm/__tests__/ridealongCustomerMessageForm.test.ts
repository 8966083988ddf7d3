import { executeMutation } from 'lightning/graphql';
import { getFieldValue, getRecord } from 'lightning/uiRecordApi';
import CustomerMessageForm from 'c/ridealongCustomerMessageForm';
import { allById, byId, listen, mount, settle, textOf } from 'test/lwcTestUtils';

const execute = executeMutation as unknown as jest.Mock;
// eslint-disable-next-line @lwc/lwc/no-unexpected-wire-adapter-usages -- the mock's side of the adapter
const record = getRecord as unknown as { emit(data: unknown): void; getLastConfig(): unknown };
const CHALLENGES = [
  {
    id: 'a0C000000000001AAA',
    statement: 'Orders are typed twice',
    decision: 'Will Act',
    reason: 'One of them is about to sign.',
    interim: 'Ask your sales manager first.',
    forCustomer: 'Six wait.'
  },
  { id: 'a0C000000000002AAA', statement: 'Nobody answers at night', decision: 'Done' }
];
const ANA = { name: 'Ana Ruiz', firstName: 'Ana', email: 'ana@example.com' };

type Element = HTMLElement & { challenges: object[] };
interface Input extends HTMLElement {
  value: string;
  href: string;
}

const open = (properties = {}): Element =>
  mount<Element>('c-ridealong-customer-message-form', CustomerMessageForm, {
    challenges: CHALLENGES,
    listener: ANA,
    customer: 'Nordlicht',
    ...properties
  });
const enter = async (element: Element, id: string, value: string): Promise<void> => {
  byId(element, id).dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await settle();
};
const click = async (element: Element, id: string): Promise<void> => {
  byId(element, id).click();
  await settle();
};

beforeEach(() => {
  window.localStorage.clear();
  execute.mockReset().mockResolvedValue({ data: {} });
});

it('drafts one letter about everything the contact said', async () => {
  const element = open();
  expect(textOf(element)).toContain('Tell Ana Ruiz');
  const { value } = byId<Input>(element, 'letter');
  expect(value).toContain('Hello Ana,');
  expect(value).toContain('You told us about this: Orders are typed twice\nWe will change this. Six wait.');
  expect(value).toContain('You told us about this: Nobody answers at night\nThis is solved.');
  expect(value).not.toMatch(/about to sign|sales manager/);
  await expect(element).toBeAccessible();
});

it('is signed by the person who writes it', async () => {
  const element = open();
  await settle();
  expect(record.getLastConfig()).toMatchObject({ recordId: '005000000000099AAA' });
  record.emit({ apiName: 'User', id: '005000000000099AAA', fields: { Name: { value: 'Marlene Voss' } } });
  (getFieldValue as unknown as jest.Mock).mockReturnValue('Marlene Voss');
  await settle();
  expect(byId<Input>(element, 'letter').value).toMatch(/\n\nMarlene Voss$/);
});

it('opens the edited letter in the rep’s own mail and sends nothing itself', async () => {
  const element = open();
  await enter(element, 'letter', 'Dear Ana, good news.');
  const mail = byId<Input>(element, 'mail');
  expect(mail.href).toMatch(/^mailto:ana%40example\.com\?subject=What%20became/);
  expect(mail.href).toContain(encodeURIComponent('Dear Ana, good news.'));
  mail.addEventListener('click', (event) => event.preventDefault());
  await click(element, 'mail');

  expect(execute).not.toHaveBeenCalled();
  expect(byId(element, 'question').textContent).toBe(
    'Nothing is sent from here. Did you send it from your mail?'
  );
  // The mail program may not have opened; and a second tap at the same place must not say that it was sent.
  expect(mail.compareDocumentPosition(byId(element, 'sent'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(byId<Input>(element, 'mail').href).toBe(mail.href);
  await expect(element).toBeAccessible();
});

describe('a letter too long for a link', () => {
  const copy = jest.fn();
  beforeEach(() => {
    copy.mockReset().mockResolvedValue(undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: copy }, configurable: true });
  });
  const LONG = 'All of it. '.repeat(300);
  const openMail = async (): Promise<Element> => {
    const element = open();
    await enter(element, 'letter', LONG);
    byId(element, 'mail').addEventListener('click', (event) => event.preventDefault());
    expect(byId(element, 'long').textContent).toContain('too long to be handed over');
    await click(element, 'mail');
    return element;
  };

  it('is copied to be pasted, instead of being cut short', async () => {
    const element = await openMail();
    expect(copy.mock.calls).toEqual([[LONG]]);
    expect(byId<Input>(element, 'mail').href).not.toContain('body=');
    expect(byId(element, 'question').textContent).toBe(
      'The letter is copied: paste it into the mail. Nothing is sent from here. Did you send it from your mail?'
    );
    expect(allById(element, 'long')).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it('has to be copied by hand where the browser does not allow it', async () => {
    copy.mockRejectedValue(new Error('NotAllowedError'));
    const element = await openMail();
    expect(byId(element, 'question').textContent).toContain('could not be copied');
  });
});

it('notes of which decision each was told, where the reader may', async () => {
  const element = open({
    canKeepDecision: true,
    challenges: [...CHALLENGES, { id: 'a0C3', statement: 'x' }]
  });
  await click(element, 'phone');
  const [{ variables }] = execute.mock.calls[0] as [
    { variables: Record<string, { Customer_Challenge__c: { Told_Decision__c?: string } }> }
  ];
  expect(Object.values(variables).map((input) => input.Customer_Challenge__c.Told_Decision__c)).toEqual([
    'Will Act',
    'Done',
    undefined
  ]);
});

it('notes the day, who told it and how, for all of it at once', async () => {
  jest.useFakeTimers({ now: new Date('2026-11-22T23:30:00Z'), doNotFake: ['queueMicrotask', 'nextTick'] });
  const element = open();
  const told = listen(element, 'told');
  await enter(element, 'note', ' She laughed. ');
  await click(element, 'phone');
  jest.useRealTimers();

  const [{ variables, query }] = execute.mock.calls[0] as [
    { query: string; variables: Record<string, unknown> }
  ];
  const fields = {
    // Past midnight in Berlin, where the user is.
    Told_Customer_On__c: '2026-11-23',
    Told_Customer_By__c: '005000000000099AAA',
    Told_Note__c: 'By phone: She laughed.'
  };
  expect(variables).toEqual({
    input: { Id: 'a0C000000000001AAA', Customer_Challenge__c: fields },
    input1: { Id: 'a0C000000000002AAA', Customer_Challenge__c: fields }
  });
  expect(query).toContain('allOrNone: true');
  expect(told.mock.calls[0]?.[0].detail).toEqual(['a0C000000000001AAA', 'a0C000000000002AAA']);
});

it('notes a mail only once the rep says it was sent', async () => {
  const element = open({ challenges: CHALLENGES.slice(1) });
  byId(element, 'mail').addEventListener('click', (event) => event.preventDefault());
  await click(element, 'mail');
  await click(element, 'sent');
  const [{ variables }] = execute.mock.calls[0] as [
    { variables: { input: { Customer_Challenge__c: object } } }
  ];
  expect(variables.input.Customer_Challenge__c).toMatchObject({ Told_Note__c: 'By e-mail' });
});

it('notes it once, however impatient the finger, and never takes the focus away', async () => {
  let answer: (result: object) => void = () => undefined;
  execute.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    })
  );
  const element = open();
  await click(element, 'phone');
  await click(element, 'phone');
  expect(execute).toHaveBeenCalledTimes(1);
  expect(byId<HTMLButtonElement>(element, 'phone').disabled).toBe(false);
  answer({ errors: [{ message: 'no access' }] });
  await settle();
  await click(element, 'phone');
  expect(execute).toHaveBeenCalledTimes(2);
});

it('cuts no note short: what the field takes is kept whole, and more is not saved', async () => {
  const element = open();
  await enter(element, 'note', 'x'.repeat(230));
  await click(element, 'phone');
  const [{ variables }] = execute.mock.calls[0] as [
    { variables: { input: { Customer_Challenge__c: { Told_Note__c: string } } } }
  ];
  expect(variables.input.Customer_Challenge__c.Told_Note__c).toMatch(/: x{230}$/);
  execute.mockClear();
  await enter(element, 'note', 'x'.repeat(400));
  await click(element, 'phone');
  expect(execute).not.toHaveBeenCalled();
  expect(byId(element, 'note').dataset.message).toBe('This text is 170 characters too long.');
});

it('keeps the letter and says why when it cannot be noted', async () => {
  execute.mockResolvedValue({ errors: [{ message: 'The customer cannot have been told in the future.' }] });
  const element = open();
  const told = listen(element, 'told');
  await enter(element, 'letter', 'Dear Ana');
  await click(element, 'phone');
  expect(byId(element, 'errors')).toBeDefined();
  expect(byId<Input>(element, 'letter').value).toBe('Dear Ana');
  expect(told).not.toHaveBeenCalled();
  await expect(element).toBeAccessible();
});

it('works without a contact, and can be left', async () => {
  const element = open({ listener: {} });
  const cancel = listen(element, 'cancel');
  expect(textOf(element)).toContain('Tell the customer');
  expect(byId<Input>(element, 'mail').href).toMatch(/^mailto:\?subject=/);
  await click(element, 'cancel');
  expect(cancel).toHaveBeenCalledTimes(1);
  expect(byId(element, 'question').textContent).toBe('');
});
