import { executeMutation, graphql } from 'lightning/graphql';
import { deleteRecord } from 'lightning/uiRecordApi';
import ColleagueForm from 'c/ridealongColleagueForm';
import type { Candidate } from '../userQuery';
import { answerFlows } from 'test/flows';
import { allById, byId, mount, settle, labelOf } from 'test/lwcTestUtils';

interface Emitter {
  emit(data: unknown): void;
  emitErrors(errors: unknown[]): void;
  getLastConfig(): { variables: unknown } | undefined;
  refresh: jest.Mock;
}
const wire = graphql as unknown as Emitter;
const mutation = executeMutation as unknown as jest.Mock;
const { getPicklistValues } = jest.requireActual<{ getPicklistValues: { emit(data: unknown): void } }>(
  'lightning/uiObjectInfoApi'
);
const person = (index: number): Candidate => ({
  id: `005${index}`,
  name: `Person ${index}`,
  title: 'Engineer'
});
const answer = (candidates: Candidate[], totalCount = candidates.length) => ({
  uiapi: {
    query: {
      User: {
        edges: candidates.map(({ id, name, title }) => ({
          node: { Id: id, Name: { value: name }, Title: { value: title } }
        })),
        totalCount
      }
    }
  }
});
const fire = async (page: HTMLElement, id: string, name: string, detail: object): Promise<void> => {
  byId(page, id).dispatchEvent(new CustomEvent(name, { detail }));
  await settle();
};
const notice = (page: HTMLElement): string =>
  page.shadowRoot?.querySelector<HTMLElement & { message: string }>('c-ridealong-undo-notice')?.message ?? '';

async function open(
  candidates: Candidate[] = [person(1), person(2)],
  totalCount?: number
): Promise<HTMLElement> {
  const page = mount('c-ridealong-colleague-form', ColleagueForm);
  await settle();
  getPicklistValues.emit({ values: [{ label: 'Informatik', value: 'IT', validFor: [] }] });
  wire.emit(answer(candidates, totalCount));
  await settle();
  return page;
}

beforeEach(() => {
  mutation.mockReset().mockResolvedValue({ data: {} });
  wire.refresh.mockReset().mockResolvedValue(undefined);
});

it('says to the person who may not add colleagues whom to ask', async () => {
  const page = await open();
  const { uiapi } = answer([person(1)]);
  wire.emit({ uiapi: { ...uiapi, objectInfos: [{ ApiName: 'Ridealong_Colleague__c', createable: false }] } });
  await settle();

  expect(page.shadowRoot?.querySelector('c-ridealong-empty-state')).toMatchObject({
    heading: 'Adding colleagues is for admins'
  });
  expect(allById(page, 'add')).toHaveLength(0);
  await expect(page).toBeAccessible();

  wire.emit({ uiapi: { ...uiapi, objectInfos: [{ ApiName: 'Ridealong_Colleague__c', createable: true }] } });
  await settle();
  expect(allById(page, 'add')).toHaveLength(1);
});

it('says of each whom the words fit why nobody is left to add', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  const page = await open([]);
  const text = (): string | undefined =>
    page.shadowRoot?.querySelector<HTMLElement & { text: string }>('c-ridealong-empty-state')?.text;
  const user = (name: string, fields: Record<string, unknown>) => ({
    node: {
      Id: `005${name}`,
      Name: { value: name },
      ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value }]))
    }
  });
  const found = [
    user('Ana Ruiz', { IsActive: true, UserType: 'Standard', Username: 'ana@haven.example' }),
    user('Bo Lind', { IsActive: false, UserType: 'Standard', Username: 'bo@haven.example' }),
    user('Cloud', { IsActive: true, UserType: 'Standard', Username: 'cloud@00D5w000002rxcxEAY.com' }),
    user('Site Guest', { IsActive: true, UserType: 'Guest', Username: 'site@haven.example' })
  ];
  const nobody = answer([]);
  const Fitting = { edges: found, totalCount: 6 };
  const emit = async (): Promise<void> => {
    wire.emit({ uiapi: { query: { ...nobody.uiapi.query, Fitting } } });
    await settle();
  };
  await emit();
  expect(text()).toMatch(/^No active user who is not a colleague yet fits\./);

  await fire(page, 'search', 'change', { value: 'ana' });
  jest.advanceTimersByTime(300);
  await settle();
  jest.useRealTimers();
  await emit();
  expect(text()).toBe(
    'Ana Ruiz is a colleague already. Bo Lind has left: that user is not active. Cloud is a user for a program or for guests, nobody who comes along. Site Guest is a user for a program or for guests, nobody who comes along. 2 more fit and cannot be added either.'
  );
});

it('adds the person who was chosen in one request', async () => {
  const page = await open();
  expect(byId<HTMLButtonElement>(page, 'add').disabled).toBe(true);
  await fire(page, 'users', 'rowselection', { selectedRows: [person(1), person(2)] });
  await fire(page, 'function', 'change', { value: 'IT' });
  await fire(page, 'target', 'change', { value: '14' });
  expect(labelOf(byId(page, 'add'))).toBe('Add 2 colleagues');
  await expect(page).toBeAccessible();
  byId(page, 'add').click();
  await settle(12);

  expect(mutation).toHaveBeenCalledTimes(1);
  const [{ variables }] = mutation.mock.calls[0] as [{ variables: unknown }];
  expect(variables).toEqual({
    input: {
      Ridealong_Colleague__c: {
        Name: 'Person 1',
        User__c: '0051',
        Business_Function__c: 'IT',
        Is_Active__c: true,
        Target_Days__c: 14
      }
    },
    input1: {
      Ridealong_Colleague__c: {
        Name: 'Person 2',
        User__c: '0052',
        Business_Function__c: 'IT',
        Is_Active__c: true,
        Target_Days__c: 14
      }
    }
  });
  expect(notice(page)).toBe('2 colleagues added.');
  expect(byId<HTMLButtonElement>(page, 'add').disabled).toBe(true);
  expect(wire.refresh).toHaveBeenCalledTimes(1);
});

it('keeps the person who was chosen while searching for somebody else', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  const page = await open();
  await fire(page, 'users', 'rowselection', { selectedRows: [person(1)] });
  await fire(page, 'search', 'change', { value: 'ana' });
  jest.advanceTimersByTime(300);
  await settle();
  jest.useRealTimers();
  expect(wire.getLastConfig()?.variables).toMatchObject({
    first: '%ana%',
    second: '%%',
    firstMail: '%ana%',
    fourthMail: '%%'
  });
  wire.emit(answer([person(7)]));
  await settle();
  await fire(page, 'users', 'rowselection', { selectedRows: [person(7)] });

  expect(labelOf(byId(page, 'add'))).toBe('Add 2 colleagues');
});

it('writes in portions and says how far it came when one is refused', async () => {
  const many = Array.from({ length: 60 }, (_unused, index) => person(index));
  mutation
    .mockResolvedValueOnce({ data: {} })
    .mockResolvedValueOnce({ errors: [{ message: 'duplicate value found' }] });
  const page = await open(many);
  await fire(page, 'users', 'rowselection', { selectedRows: many });
  await fire(page, 'function', 'change', { value: 'IT' });
  byId(page, 'add').click();
  await settle(20);

  expect(mutation).toHaveBeenCalledTimes(2);
  expect(notice(page)).toBe('50 colleagues added.');
  expect(byId(page, 'problem')).toMatchObject({ heading: 'Not everybody was added' });
  expect(labelOf(byId(page, 'add'))).toBe('Add 10 colleagues');
});

it.each(['0', '366', '1.5', '-3', 'x'])(
  'refuses a clock of %s days before anything is sent',
  async (target) => {
    const page = await open();
    await fire(page, 'users', 'rowselection', { selectedRows: [person(1)] });
    await fire(page, 'function', 'change', { value: 'IT' });
    await fire(page, 'target', 'change', { value: target });
    byId(page, 'add').click();
    await settle();

    expect(byId(page, 'problem')).toMatchObject({
      errors: 'Enter a clock between 1 and 365 days, or leave it empty.'
    });
    expect(mutation).not.toHaveBeenCalled();
  }
);

it('says that there are more, that there is nobody, and what went wrong', async () => {
  const page = await open([person(1)], 240);
  expect(byId(page, 'more').textContent).toBe('Showing 1 of 240. Search to see others.');

  wire.emit(answer([]));
  await settle();
  expect(page.shadowRoot?.querySelector('c-ridealong-empty-state')).toMatchObject({
    heading: 'Nobody to add'
  });
  await expect(page).toBeAccessible();

  wire.emitErrors([{ message: 'no access' }]);
  await settle();
  page.shadowRoot?.querySelector('c-ridealong-error-panel')?.dispatchEvent(new CustomEvent('retry'));
  expect(wire.refresh).toHaveBeenCalledTimes(1);
  expect(allById(page, 'users')).toHaveLength(0);
});

it('takes back whom the last click added', async () => {
  const remove = deleteRecord as unknown as jest.Mock;
  remove.mockReset().mockResolvedValue(undefined);
  mutation.mockResolvedValue({
    data: { uiapi: { colleague0: { Record: { Id: 'a0C1' } }, colleague1: { Record: { Id: 'a0C2' } } } }
  });
  const page = await open();
  await fire(page, 'users', 'rowselection', { selectedRows: [person(1), person(2)] });
  await fire(page, 'function', 'change', { value: 'IT' });
  byId(page, 'add').click();
  await settle(12);
  await answerFlows(page, () => ({ Holders: ['0051', '0052'] }));
  const bar = page.shadowRoot?.querySelector<HTMLElement & { canUndo: boolean }>('c-ridealong-undo-notice');
  expect(bar?.canUndo).toBe(true);
  bar?.dispatchEvent(new CustomEvent('undo'));
  await settle(12);
  expect(remove.mock.calls).toEqual([['a0C1'], ['a0C2']]);
  expect(notice(page)).toBe('');
});
