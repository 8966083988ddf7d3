import { executeMutation } from 'lightning/graphql';
import CustomerMessageForm from 'c/ridealongCustomerMessageForm';
import { allById, byId, listen, mount, settle } from 'test/lwcTestUtils';

const execute = executeMutation as unknown as jest.Mock;
const FIRST = {
  id: 'a0C000000000001AAA',
  statement: 'Orders are typed twice',
  decision: 'Will Act',
  version: '2026-12-01T08:00:00.000Z'
};
const SECOND = { id: 'a0C000000000002AAA', statement: 'Nobody answers at night', decision: 'Done' };
type Input = HTMLElement & { value: string };
type Form = HTMLElement & { challenges: object[] };

const open = (challenges: object[] = [FIRST]): Form =>
  mount<Form>('c-ridealong-customer-message-form', CustomerMessageForm, {
    challenges,
    listener: { name: 'Ana Ruiz', firstName: 'Ana' },
    customer: 'Nordlicht'
  });
const enter = async (form: Form, id: string, value: string): Promise<void> => {
  byId(form, id).dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await settle();
};
const letterOf = (form: Form): string => byId<Input>(form, 'letter').value;
const click = async (form: Form, id: string): Promise<void> => {
  byId(form, id).click();
  await settle(10);
};

beforeEach(() => {
  window.localStorage.clear();
  execute.mockReset().mockResolvedValue({ data: {} });
});

it('letter and note are there again after a reload, also when more was decided meanwhile', async () => {
  const form = open();
  await enter(form, 'letter', 'Dear Ana, good news.');
  await enter(form, 'note', 'Ana wants a call');
  form.remove();

  const again = open([SECOND, FIRST]);
  await settle();
  expect(letterOf(again)).toBe('Dear Ana, good news.');
  expect(byId<Input>(again, 'note').value).toBe('Ana wants a call');
  expect(byId(again, 'status').textContent).toBe('Draft kept on this device');
  await expect(again).toBeAccessible();
});

it('an untouched letter is drafted anew, and leaves nothing on the device', async () => {
  open();
  await settle();
  expect(Object.keys(window.localStorage)).toEqual([]);
});

it('shows the letter as it would be now when the decision has changed since it was begun', async () => {
  const form = open();
  await enter(form, 'letter', 'Dear Ana, we will do it.');
  expect(byId(form, 'theirs').textContent?.trim()).toBe('');
  // While it is open ...
  form.challenges = [{ ...FIRST, decision: 'Will Not Act' }];
  await settle();
  expect(byId(form, 'theirs').textContent).toContain('What was decided has changed');
  expect(letterOf(form)).toBe('Dear Ana, we will do it.');
  form.remove();
  // ... and when it is opened again
  const again = open([{ ...FIRST, decision: 'Will Not Act' }]);
  await settle();
  expect(byId(again, 'theirs').textContent).toContain('Orders are typed twice');
  await expect(again).toBeAccessible();
});

it('goes with telling, and says which version it started from', async () => {
  const form = open([FIRST, SECOND]);
  await enter(form, 'letter', 'Dear Ana');
  await click(form, 'phone');
  const [{ variables }] = execute.mock.calls[0] as [{ variables: Record<string, object> }];
  expect(variables.input).toMatchObject({ Customer_Challenge__c: { Based_On__c: FIRST.version } });
  expect(variables.input1).not.toHaveProperty('Customer_Challenge__c.Based_On__c');
  expect(Object.keys(window.localStorage)).toEqual([]);
});

it('stays when somebody else was quicker, and has the list look again', async () => {
  execute.mockResolvedValue({ errors: [{ message: 'Somebody else has changed this challenge.' }] });
  const form = open();
  const refused = listen(form, 'refused');
  await enter(form, 'letter', 'Dear Ana');
  await click(form, 'phone');
  expect(refused).toHaveBeenCalledTimes(1);
  expect(byId(form, 'errors')).toBeDefined();
  form.remove();
  expect(letterOf(open())).toBe('Dear Ana');
});

it('is discarded by a button', async () => {
  const form = open();
  expect(allById(form, 'discard')).toHaveLength(0);
  await enter(form, 'letter', 'Dear Ana');
  await enter(form, 'note', 'x');
  await click(form, 'discard');
  expect(letterOf(form)).toContain('Orders are typed twice');
  expect(byId<Input>(form, 'note').value).toBe('');
  expect(Object.keys(window.localStorage)).toEqual([]);
});
