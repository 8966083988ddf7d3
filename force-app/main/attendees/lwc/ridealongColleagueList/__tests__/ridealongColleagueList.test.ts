import { executeMutation, graphql } from 'lightning/graphql';
import { getPicklistValues } from 'lightning/uiObjectInfoApi';
import ColleagueList from 'c/ridealongColleagueList';
import { allById, byId, inCard, labelOf, mount, settle } from 'test/lwcTestUtils';

const execute = executeMutation as unknown as jest.Mock;
const wire = graphql as unknown as { emit(data: unknown): void; emitErrors(errors: unknown[]): void };
// eslint-disable-next-line @lwc/lwc/no-unexpected-wire-adapter-usages -- the mock's side of the adapter
const picklist = getPicklistValues as unknown as { emit(data: unknown): void };
const field = <T>(value: T, displayValue?: string): object => ({ value, displayValue });
const row = (id: string, name: string, businessFunction: string, target: number | null): object => ({
  node: {
    Id: id,
    Name: field(name),
    Business_Function__c: field(businessFunction, businessFunction),
    Target_Days__c: field(target),
    Clock_Target__c: field(target ?? 30)
  }
});
const answer = (edges: object[], isAdmin = true): object => ({
  uiapi: {
    objectInfos: [
      {
        ApiName: 'Ridealong_Colleague__c',
        createable: isAdmin,
        updateable: isAdmin,
        fields: [{ ApiName: 'Business_Function__c', updateable: isAdmin }]
      }
    ],
    query: { Ridealong_Colleague__c: { edges } }
  }
});
const TWO = [row('a1', 'Jonas', 'IT', null), row('a2', 'Priya', 'Product', 45)];

async function open(data?: object): Promise<HTMLElement> {
  const list = mount('c-ridealong-colleague-list', ColleagueList);
  await settle();
  if (data) {
    wire.emit(data);
    picklist.emit({ values: [{ label: 'IT', value: 'IT' }] });
  }
  await settle();
  return list;
}
async function choose(list: HTMLElement, ids: string[], businessFunction = '', target = ''): Promise<void> {
  const detail = { selectedRows: ids.map((id) => ({ id })) };
  byId(list, 'colleagues').dispatchEvent(new CustomEvent('rowselection', { detail }));
  byId(list, 'function').dispatchEvent(new CustomEvent('change', { detail: { value: businessFunction } }));
  byId(list, 'target').dispatchEvent(new CustomEvent('change', { detail: { value: target } }));
  await settle();
}
const changesOf = (call: number): unknown =>
  Object.values((execute.mock.calls[call] as [{ variables: object }])[0].variables);
const undoNotice = (list: HTMLElement): HTMLElement & { message: string; canUndo: boolean } =>
  list.shadowRoot?.querySelector('c-ridealong-undo-notice') as never;

beforeEach(() => execute.mockReset().mockResolvedValue({ data: {} }));

it('shows who is in, with function and own clock', async () => {
  const list = await open(answer(TWO));
  expect(byId<HTMLElement & { data: unknown[] }>(list, 'colleagues').data).toMatchObject([
    { name: 'Jonas', functionLabel: 'IT', target: undefined, clock: '30, as usual' },
    { name: 'Priya', functionLabel: 'Product', target: 45, clock: '45' }
  ]);
  expect(list.shadowRoot?.querySelector('lightning-card')).toMatchObject({ title: 'Who is in already (2)' });
  expect(byId(list, 'change')).toMatchObject({ label: 'Change', disabled: true });
  await expect(list).toBeAccessible();
});

it('changes function and clock of many at once, and back', async () => {
  const list = await open(answer(TWO));
  await choose(list, ['a1', 'a2'], 'IT', '60');
  expect(labelOf(byId(list, 'change'))).toBe('Change 2 colleagues');
  byId(list, 'change').click();
  await settle(10);
  const wanted = { Business_Function__c: 'IT', Target_Days__c: 60 };
  expect(changesOf(0)).toEqual([
    { Id: 'a1', Ridealong_Colleague__c: wanted },
    { Id: 'a2', Ridealong_Colleague__c: wanted }
  ]);
  expect(undoNotice(list)).toMatchObject({ message: '2 colleagues are changed.', canUndo: true });
  undoNotice(list).dispatchEvent(new CustomEvent('undo'));
  await settle(10);
  expect(changesOf(1)).toEqual([
    { Id: 'a1', Ridealong_Colleague__c: { Business_Function__c: 'IT', Target_Days__c: null } },
    { Id: 'a2', Ridealong_Colleague__c: { Business_Function__c: 'Product', Target_Days__c: 45 } }
  ]);
});

it('takes back only what nobody else has changed since, and says so', async () => {
  const list = await open(answer(TWO));
  await choose(list, ['a1', 'a2'], 'Engineering');
  byId(list, 'change').click();
  await settle(10);
  wire.emit(answer([row('a1', 'Jonas', 'Engineering', null), row('a2', 'Priya', 'Service', 45)]));
  await settle();
  undoNotice(list).dispatchEvent(new CustomEvent('undo'));
  await settle(12);
  expect(changesOf(1)).toEqual([{ Id: 'a1', Ridealong_Colleague__c: { Business_Function__c: 'IT' } }]);
  expect(execute).toHaveBeenCalledTimes(2);
  expect(byId(list, 'problem')).toMatchObject({
    errors: new Error(
      'Somebody else changed this while you had it open. Look at what they saved, then save yours again.'
    )
  });
});

it('leaves what is empty as it is; 0 takes an own clock away', async () => {
  const list = await open(answer(TWO));
  await choose(list, ['a2'], '', '0');
  byId(list, 'change').click();
  await settle(10);
  expect(changesOf(0)).toEqual([{ Id: 'a2', Ridealong_Colleague__c: { Target_Days__c: null } }]);
});

it.each(['366', '-1', '1.5'])('refuses a clock of %s days', async (target) => {
  const list = await open(answer(TWO));
  await choose(list, ['a1'], '', target);
  byId(list, 'change').click();
  await settle();
  expect(execute).not.toHaveBeenCalled();
  expect(byId(list, 'problem')).toMatchObject({ heading: 'Not everybody was changed' });
});

it('says why when the org refuses', async () => {
  execute.mockResolvedValue({ errors: [{ message: 'no' }] });
  const list = await open(answer(TWO));
  await choose(list, ['a1'], 'IT');
  byId(list, 'change').click();
  await settle(10);
  expect(byId(list, 'problem')).toMatchObject({ heading: 'Not everybody was changed' });
});

it('is not there for who may not change it, and says when it cannot be read', async () => {
  expect((await open(answer(TWO, false))).shadowRoot?.querySelector('lightning-card')).toBeNull();
  const failing = await open();
  wire.emitErrors([{ message: 'gone' }]);
  await settle();
  expect(inCard(failing, 'c-ridealong-error-panel')).toMatchObject({ heading: 'Colleagues cannot be shown' });
  const empty = await open(answer([]));
  expect(allById(empty, 'colleagues')).toHaveLength(0);
  await expect(empty).toBeAccessible();
});
