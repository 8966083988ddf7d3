import { executeMutation } from 'lightning/graphql';
import { addQuote, hearToo } from '../hearToo';

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

describe('heard it too', () => {
  const THEME = { id: 'a0T000000000004AAA', name: 'Orders are typed twice' };

  it('adds the deal under a key that deal and theme share', async () => {
    execute.mockResolvedValue({ data: { uiapi: { challenge: { Record: { Id: 'a0C000000000003AAA' } } } } });
    expect(await hearToo(DEAL.id, THEME)).toEqual({ id: 'a0C000000000003AAA', isNew: true });
    expect(variablesOf(0)).toEqual({
      input: {
        Customer_Challenge__c: {
          Opportunity__c: DEAL.id,
          Statement__c: 'Orders are typed twice',
          Theme__c: THEME.id,
          Heard_By__c: '005000000000099AAA',
          Submission_Key__c: '006000000000001.a0T000000000004'
        }
      }
    });
  });

  it('finds the record of the person who was faster', async () => {
    execute.mockResolvedValue(DUPLICATE);
    expect(await hearToo(DEAL.id, THEME)).toEqual({ id: 'a0C000000000007AAA', isNew: false });
  });

  it('starts anew where what was heard before was filed under another theme since', async () => {
    execute.mockResolvedValueOnce(DUPLICATE).mockResolvedValue({
      data: { uiapi: { challenge: { Record: { Id: 'a0C000000000008AAA' } } } }
    });
    const hasMoved = (id: string): boolean => id === 'a0C000000000007AAA';
    expect(await hearToo(DEAL.id, THEME, hasMoved)).toEqual({ id: 'a0C000000000008AAA', isNew: true });
    expect(variablesOf(1)).toMatchObject({
      input: { Customer_Challenge__c: { Submission_Key__c: '006000000000001.a0T000000000004.1' } }
    });

    execute.mockReset().mockResolvedValue(DUPLICATE);
    expect(await hearToo(DEAL.id, THEME, () => true)).toMatchObject({ isNew: false });
    expect(execute).toHaveBeenCalledTimes(10);
  });

  it('lets other errors through', async () => {
    execute.mockResolvedValue({ errors: [{ message: 'no access' }] });
    await expect(hearToo(DEAL.id, THEME)).rejects.toThrow('no access');
  });

  it('adds a quote to one’s own new record', async () => {
    execute.mockResolvedValue({ data: {} });
    const heard = {
      themeId: THEME.id,
      challengeId: 'a0C1',
      name: THEME.name,
      isNew: true,
      quote: ' Ugh ',
      key: KEY
    };
    expect(await addQuote(DEAL.id, heard)).toBe('a0C1');
    expect(variablesOf(0)).toEqual({
      input: { Id: 'a0C1', Customer_Challenge__c: { Customer_Words__c: 'Ugh' } }
    });
  });

  it('puts a quote beside what others heard, and never over it', async () => {
    execute.mockResolvedValue({ data: { uiapi: { quote: { Record: { Id: 'a0C9' } } } } });
    const heard = {
      themeId: THEME.id,
      challengeId: 'a0C1',
      name: THEME.name,
      isNew: false,
      quote: 'Ugh',
      key: KEY
    };
    expect(await addQuote(DEAL.id, heard)).toBe('a0C9');
    expect(variablesOf(0)).toEqual({
      input: {
        Customer_Challenge__c: {
          Opportunity__c: DEAL.id,
          Statement__c: THEME.name,
          Theme__c: THEME.id,
          Same_As__c: 'a0C1',
          Customer_Words__c: 'Ugh',
          Heard_By__c: '005000000000099AAA',
          Submission_Key__c: KEY
        }
      }
    });

    execute.mockResolvedValue(DUPLICATE);
    expect(await addQuote(DEAL.id, heard)).toBe('a0C000000000007AAA');
  });
});
