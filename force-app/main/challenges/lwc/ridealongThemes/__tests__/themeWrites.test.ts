import { executeMutation } from 'lightning/graphql';
import { deleteRecord } from 'lightning/uiRecordApi';
import {
  fileBack,
  fileUnder,
  fileUnderNew,
  mergeTheme,
  saveTheme,
  snooze,
  takeBackTheme,
  undoMerge
} from '../themeWrites';

const execute = executeMutation as unknown as jest.Mock;
const variables = (): unknown => (execute.mock.calls[0] as [{ variables: unknown }])[0].variables;

beforeEach(() =>
  execute.mockReset().mockResolvedValue({ data: { uiapi: { theme: { Record: { Id: 'a0T9' } } } } })
);

it('decides', async () => {
  await saveTheme('a0T1', { Decision__c: 'Done', Decision_Reason__c: null });
  expect(variables()).toEqual({
    input: { Id: 'a0T1', Challenge_Theme__c: { Decision__c: 'Done', Decision_Reason__c: null } }
  });
});

it('merges and takes it back by one write to one record', async () => {
  await mergeTheme('a0T1', 'a0T2');
  expect(variables()).toEqual({ input: { Id: 'a0T1', Challenge_Theme__c: { Merged_Into__c: 'a0T2' } } });
  execute.mockClear();
  await undoMerge('a0T1');
  expect(variables()).toEqual({ input: { Id: 'a0T1', Challenge_Theme__c: { Merged_Into__c: null } } });
});

it('files challenges under a theme, in one request', async () => {
  await fileUnder(['a0C1', 'a0C2'], 'a0T1');
  expect(execute).toHaveBeenCalledTimes(1);
  expect(variables()).toEqual({
    input: { Id: 'a0C1', Customer_Challenge__c: { Theme__c: 'a0T1' } },
    input1: { Id: 'a0C2', Customer_Challenge__c: { Theme__c: 'a0T1' } }
  });
});

it('files back', async () => {
  await fileBack([{ id: 'a0C1', theme: 'a0T4' }]);
  expect(variables()).toEqual({ input: { Id: 'a0C1', Customer_Challenge__c: { Theme__c: 'a0T4' } } });
});

describe('what is taken back starts from the version before, so that nobody else’s word goes with it', () => {
  const version = '2026-11-27T09:00:00.000Z';
  const versions = new Map([['a0C1', version]]);
  const sent = (): unknown => (variables() as { input: Record<string, unknown> }).input;

  it.each([
    ['a merge', () => undoMerge('a0T1', version), 'Challenge_Theme__c'],
    ['a move', () => fileBack([{ id: 'a0C1', theme: 'a0T4' }], versions), 'Customer_Challenge__c'],
    ['a filing', () => fileUnder(['a0C1'], null, versions), 'Customer_Challenge__c'],
    ['a snooze', () => snooze(['a0C1'], null, versions), 'Customer_Challenge__c'],
    ['a decision', () => saveTheme('a0T1', { Decision__c: 'New' }, version), 'Challenge_Theme__c']
  ])('%s', async (_what, takeBack, object) => {
    await takeBack();
    expect(sent()).toMatchObject({ [object]: { Based_On__c: version } });
  });
});

describe('a theme that was made by a slip', () => {
  const remove = deleteRecord as unknown as jest.Mock;

  it('goes', async () => {
    remove.mockReset().mockResolvedValue(undefined);
    await takeBackTheme('a0T9', 'a0T1');
    expect(remove).toHaveBeenCalledWith('a0T9');
    expect(execute).not.toHaveBeenCalled();
  });

  it('is merged where it cannot go any more, or the reason is said', async () => {
    remove.mockReset().mockRejectedValue(new Error('A theme stays.'));
    await takeBackTheme('a0T9', 'a0T1');
    expect(variables()).toEqual({ input: { Id: 'a0T9', Challenge_Theme__c: { Merged_Into__c: 'a0T1' } } });
    await expect(takeBackTheme('a0T9')).rejects.toThrow('A theme stays.');
  });
});

it('makes a theme and files under it in one request', async () => {
  const id = await fileUnderNew(['a0C1'], {
    name: ' Typed twice ',
    area: 'Integration',
    ownerId: '005A',
    splitFrom: 'a0T1'
  });
  expect(id).toBe('a0T9');
  expect(variables()).toEqual({
    input: {
      Challenge_Theme__c: {
        Name: 'Typed twice',
        Theme_Area__c: 'Integration',
        OwnerId: '005A',
        Split_From__c: 'a0T1'
      }
    },
    input1: { Id: 'a0C1', Customer_Challenge__c: { Theme__c: '@{theme}' } }
  });
});

it('leaves out of a new theme what was not said', async () => {
  await fileUnderNew([], { name: 'A' });
  expect(variables()).toEqual({ input: { Challenge_Theme__c: { Name: 'A' } } });
});

it('lets challenges sleep until a day', async () => {
  await snooze(['a0C1'], '2026-12-01');
  expect(variables()).toEqual({
    input: { Id: 'a0C1', Customer_Challenge__c: { Snoozed_Until__c: '2026-12-01' } }
  });
});
