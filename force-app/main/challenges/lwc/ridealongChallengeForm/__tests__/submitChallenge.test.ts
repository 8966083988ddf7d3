import { executeMutation } from 'lightning/graphql';
import { sendDraft, submitDraft } from '../submitChallenge';

const execute = executeMutation as unknown as jest.Mock;
const DEAL = { id: '006000000000001AAA', accountId: '001000000000002AAA' };
const KEY = '11111111-2222-3333-4444-555555555555';
const DUPLICATE = {
  errors: [
    {
      message:
        'duplicate value found: Submission_Key__c duplicates value on record with id: a0C000000000007AAA'
    }
  ]
};

const variablesOf = (call: number): unknown =>
  (execute.mock.calls[call] as [{ variables: unknown }])[0].variables;

beforeEach(() => execute.mockReset());

it('sends what was typed, who heard it, the deal and the key', async () => {
  execute.mockResolvedValue({ data: { uiapi: { challenge: { Record: { Id: 'a0C000000000003AAA' } } } } });

  const id = await sendDraft(
    { key: KEY, values: { Statement__c: 'Typed twice ', Said_By__c: '003000000000004AAA' }, savedAt: 0 },
    DEAL
  );

  expect(id).toBe('a0C000000000003AAA');
  expect(variablesOf(0)).toEqual({
    input: {
      Customer_Challenge__c: {
        Statement__c: 'Typed twice',
        Said_By__c: '003000000000004AAA',
        Opportunity__c: DEAL.id,
        Heard_By__c: '005000000000099AAA',
        Submission_Key__c: KEY
      }
    }
  });
});

it('creates a new contact in the same transaction', async () => {
  execute.mockResolvedValue({ data: { uiapi: {} } });
  const values = { Statement__c: 'a', Said_By__c: 'new', newFirstName: 'Ana ', newLastName: ' Ruiz' };

  await sendDraft({ key: KEY, values, savedAt: 0 }, DEAL);

  expect(execute).toHaveBeenCalledTimes(1);
  expect(variablesOf(0)).toMatchObject({
    input: { Contact: { FirstName: 'Ana', LastName: 'Ruiz', AccountId: DEAL.accountId } },
    input1: { Customer_Challenge__c: { Said_By__c: '@{person}' } }
  });
});

describe('a challenge that had arrived without an answer', () => {
  it('is found by its key and brought up to date', async () => {
    execute.mockResolvedValueOnce(DUPLICATE).mockResolvedValueOnce({ data: {} });
    const values = { Statement__c: 'new', Workaround__c: '' };

    const id = await sendDraft({ key: KEY, values, unanswered: { withContact: false }, savedAt: 0 }, DEAL);

    expect(id).toBe('a0C000000000007AAA');
    expect(variablesOf(1)).toEqual({
      input: { Id: id, Customer_Challenge__c: { Statement__c: 'new', Workaround__c: null } }
    });
  });

  it('had brought its new contact along', async () => {
    execute.mockResolvedValueOnce(DUPLICATE).mockResolvedValueOnce({ data: {} });
    const values = { Statement__c: 'a', Said_By__c: 'new', newLastName: 'Ruiz' };

    await sendDraft({ key: KEY, values, unanswered: { withContact: true }, savedAt: 0 }, DEAL);

    expect(variablesOf(1)).toEqual({
      input: { Id: 'a0C000000000007AAA', Customer_Challenge__c: { Statement__c: 'a' } }
    });
  });

  it('gets a contact that was added after it was sent', async () => {
    execute.mockResolvedValueOnce(DUPLICATE).mockResolvedValueOnce({ data: {} });
    const values = { Statement__c: 'a', Said_By__c: 'new', newLastName: 'Ruiz' };

    await sendDraft({ key: KEY, values, unanswered: { withContact: false }, savedAt: 0 }, DEAL);

    expect(variablesOf(1)).toMatchObject({
      input: { Contact: { LastName: 'Ruiz' } },
      input1: { Id: 'a0C000000000007AAA', Customer_Challenge__c: { Said_By__c: '@{person}' } }
    });
  });
});

it.each([
  ['no access', 'insufficient access rights on object id'],
  // A duplicate of something else, here a contact, is not our record.
  ['a duplicate contact', 'duplicate value found: E duplicates value on record with id: 003000000000009AAA']
])('lets every other error through: %s', async (_what, message) => {
  execute.mockResolvedValue({ errors: [{ message }] });

  await expect(sendDraft({ key: KEY, values: { Statement__c: 'a' }, savedAt: 0 }, DEAL)).rejects.toThrow(
    message
  );
});

it('takes a request that is never answered for lost after a while', async () => {
  jest.useFakeTimers({ doNotFake: [] });
  execute.mockReturnValue(new Promise(() => undefined));
  const outcome = submitDraft('draft', { key: KEY, values: { Statement__c: 'a' }, savedAt: 0 }, DEAL);
  await jest.advanceTimersByTimeAsync(20_000);
  jest.useRealTimers();
  expect(await outcome).toMatchObject({ kind: 'unanswered', draft: { unanswered: { withContact: false } } });
});

it.each([
  ['without a network nobody knows', false, 'unanswered'],
  ['with one it is what the platform says', true, 'refused']
])('of a request that was cut off: %s', async (_what, onLine, kind) => {
  const network = jest.spyOn(window.navigator, 'onLine', 'get').mockReturnValue(onLine);
  execute.mockResolvedValue({ errors: [{ message: 'Disconnected or Canceled' }] });
  const outcome = await submitDraft('draft', { key: KEY, values: { Statement__c: 'a' }, savedAt: 0 }, DEAL);
  network.mockRestore();
  expect(outcome.kind).toBe(kind);
});
