import AttendeeForm from 'c/ridealongAttendeeForm';
import { allById, byId, listen, mount, settle } from 'test/lwcTestUtils';

interface Emitter {
  emit(data: unknown): void;
  getLastConfig(): Record<string, unknown> | undefined;
}
const { getRecord: userWire } = jest.requireActual<{ getRecord: Emitter }>('lightning/uiRecordApi');
const { getPicklistValuesByRecordType: picklistWire } = jest.requireActual<{
  getPicklistValuesByRecordType: Emitter;
}>('lightning/uiObjectInfoApi');

const picklists = {
  picklistFieldValues: {
    Business_Function__c: { values: [{ label: 'Technik', value: 'Engineering' }] },
    Role__c: { values: [{ label: 'Expertin', value: 'Expert' }] }
  }
};
const fire = (element: HTMLElement, name: string, detail: unknown): boolean =>
  element.dispatchEvent(new CustomEvent(name, { detail }));
const submit = (form: HTMLElement): void => {
  form.shadowRoot?.querySelector('form')?.dispatchEvent(new CustomEvent('submit', { cancelable: true }));
};

async function choose(form: HTMLElement): Promise<void> {
  fire(byId(form, 'person'), 'change', { recordId: '005000000000007AAA' });
  await settle();
  userWire.emit({ fields: { Name: { value: 'Zoë Quill', displayValue: null } } });
  await settle();
}

it('searches active users of the company only, others than oneself, by name, title, mail or user name', () => {
  const form = mount('c-ridealong-attendee-form', AttendeeForm);
  const person = byId<HTMLElement & { filter: { criteria: unknown }; objectApiName: string }>(form, 'person');

  expect(person.objectApiName).toBe('User');
  expect(person.filter.criteria).toEqual([
    { fieldPath: 'IsActive', operator: 'eq', value: true },
    { fieldPath: 'UserType', operator: 'eq', value: 'Standard' },
    { fieldPath: 'Id', operator: 'ne', value: '005000000000099AAA' },
    { fieldPath: 'Username', operator: 'like', value: '%@00d%' }
  ]);
  expect(person.filter).toMatchObject({ filterLogic: '1 AND 2 AND 3 AND NOT 4' });
  expect(person).toMatchObject({
    matchingInfo: {
      primaryField: { fieldPath: 'Name' },
      additionalFields: [{ fieldPath: 'Title' }, { fieldPath: 'Email' }, { fieldPath: 'Username' }]
    }
  });
});

it('gives the person with a name, and nothing that was not filled in', async () => {
  const form = mount('c-ridealong-attendee-form', AttendeeForm);
  const chosen = listen(form, 'choose');
  await choose(form);
  expect(userWire.getLastConfig()).toMatchObject({ recordId: '005000000000007AAA' });
  submit(form);

  expect(chosen.mock.calls[0]?.[0].detail).toEqual({
    userId: '005000000000007AAA',
    name: 'Zoë Quill',
    businessFunction: undefined,
    role: undefined,
    why: undefined
  });
});

it('does not wait for the name', async () => {
  const form = mount('c-ridealong-attendee-form', AttendeeForm);
  const chosen = listen(form, 'choose');
  fire(byId(form, 'person'), 'change', { recordId: '005000000000008AAA' });
  await settle();
  submit(form);

  expect(chosen.mock.calls[0]?.[0].detail).toMatchObject({ userId: '005000000000008AAA', name: 'Colleague' });
});

it('takes a reason, a role and a function, in the words of the org', async () => {
  const form = mount('c-ridealong-attendee-form', AttendeeForm);
  const chosen = listen(form, 'choose');
  expect(allById(form, 'why')).toHaveLength(0);
  byId(form, 'unfold').click();
  await settle();
  picklistWire.emit(picklists);
  await choose(form);

  expect(byId<HTMLElement & { options: unknown }>(form, 'role').options).toEqual([
    { label: 'Expertin', value: 'Expert' }
  ]);
  fire(byId(form, 'why'), 'change', { value: '  You built it ' });
  fire(byId(form, 'role'), 'change', { value: 'Expert' });
  fire(byId(form, 'function'), 'change', { value: 'Engineering' });
  submit(form);

  expect(chosen.mock.calls[0]?.[0].detail).toEqual({
    userId: '005000000000007AAA',
    name: 'Zoë Quill',
    businessFunction: 'Engineering',
    role: 'Expert',
    why: 'You built it'
  });
});

it('cannot be sent without a person, also after clearing the search', async () => {
  const form = mount('c-ridealong-attendee-form', AttendeeForm);
  const chosen = listen(form, 'choose');
  await choose(form);
  fire(byId(form, 'person'), 'change', { recordId: null });
  await settle();

  expect(byId<HTMLButtonElement>(form, 'submit').disabled).toBe(true);
  submit(form);
  expect(chosen).not.toHaveBeenCalled();
});

it('can be closed', () => {
  const form = mount('c-ridealong-attendee-form', AttendeeForm);
  const cancel = listen(form, 'cancel');
  byId(form, 'cancel').click();

  expect(cancel).toHaveBeenCalledTimes(1);
});

it('is accessible, folded and unfolded', async () => {
  const form = mount('c-ridealong-attendee-form', AttendeeForm);
  await expect(form).toBeAccessible();

  byId(form, 'unfold').click();
  await settle();
  await expect(form).toBeAccessible();
});

describe('the reason', () => {
  type Form = HTMLElement & { forget(): void };
  const open = (recordId = '00U000000000001AAA'): Form =>
    mount<Form>('c-ridealong-attendee-form', AttendeeForm, { recordId });
  const give = async (form: HTMLElement): Promise<void> => {
    byId(form, 'unfold').click();
    await settle();
    fire(byId(form, 'why'), 'change', { value: 'You built the returns desk' });
    await settle();
  };

  beforeEach(() => window.localStorage.clear());

  it('is there again after a reload, unfolded, on the same page only', async () => {
    const form = open();
    await give(form);
    form.remove();
    expect(byId<HTMLElement & { value: string }>(open(), 'why').value).toBe('You built the returns desk');
    expect(allById(open('00U000000000002AAA'), 'why')).toHaveLength(0);
  });

  it.each(['forget', 'cancel'])('goes with %s', async (how) => {
    const form = open();
    await give(form);
    expect(Object.keys(window.localStorage)).toHaveLength(1);
    if (how === 'forget') {
      form.forget();
    } else {
      byId(form, 'cancel').click();
    }
    expect(Object.keys(window.localStorage)).toEqual([]);
  });
});
