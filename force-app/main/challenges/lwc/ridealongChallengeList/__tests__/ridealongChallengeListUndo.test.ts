import { graphql } from 'lightning/graphql';
import * as navigation from 'lightning/navigation';
import { deleteRecord } from 'lightning/uiRecordApi';
import ChallengeList from 'c/ridealongChallengeList';
import { BARE } from 'test/challenges/challengeNodes';
import { allById, byId, mount, settle } from 'test/lwcTestUtils';

const DEAL = '006000000000001AAA';
const READER = '005000000000099AAA';
const remove = deleteRecord as unknown as jest.Mock;
const { navigate } = navigation as unknown as { navigate: jest.Mock };
type Config = { variables?: Record<string, unknown> };
const wire = graphql as unknown as {
  emit(data: unknown, filter: (config: Config) => boolean): void;
};
/** The form on the same page has a wire of its own; only that one asks for `me`. */
const isList = ({ variables }: Config): boolean => !(variables && 'me' in variables);
interface Row extends HTMLElement {
  challenge: { id: string; statement: string; isMine?: boolean };
}
interface Notice extends HTMLElement {
  message: string;
  canUndo: boolean;
}
const rows = (list: HTMLElement): Row[] => [
  ...(list.shadowRoot?.querySelectorAll<Row>('c-ridealong-challenge-row') ?? [])
];
const statements = (list: HTMLElement): string[] => rows(list).map(({ challenge }) => challenge.statement);
const notice = (list: HTMLElement, id = 'notice'): Notice => byId<Notice>(list, id);
const infos = (updateable: boolean): unknown[] => [
  {
    ApiName: 'Customer_Challenge__c',
    createable: true,
    updateable: true,
    fields: [{ ApiName: 'Statement__c', updateable }]
  }
];

async function open(nodes: object[], canEdit = true): Promise<HTMLElement> {
  const list = mount('c-ridealong-challenge-list', ChallengeList, { recordId: DEAL });
  await settle();
  const data = {
    uiapi: {
      query: {
        Opportunity: { edges: [{ node: { Id: DEAL, AccountId: { value: '001A' } } }] },
        Customer_Challenge__c: { edges: nodes.map((node) => ({ node })) }
      },
      objectInfos: infos(canEdit)
    }
  };
  wire.emit(data, isList);
  await settle();
  return list;
}
async function save(list: HTMLElement, id: string): Promise<void> {
  byId(list, 'add').click();
  await settle();
  const detail = { id, values: { Statement__c: `Saved ${id}` }, addAnother: false };
  byId(list, 'form').dispatchEvent(new CustomEvent('saved', { detail }));
  await settle();
}
async function undo(of: HTMLElement): Promise<void> {
  of.dispatchEvent(new CustomEvent('undo'));
  await settle(10);
}

beforeEach(() => {
  window.localStorage.clear();
  remove.mockReset().mockResolvedValue(undefined);
  navigate.mockReset();
});

it('takes back what was just saved', async () => {
  const list = await open([BARE]);
  await save(list, 'a0C7');
  expect(notice(list)).toMatchObject({ message: 'Saved', canUndo: true });
  await undo(notice(list));
  expect(remove).toHaveBeenCalledWith('a0C7');
  expect(statements(list)).toEqual(['Nobody answers at night']);
  expect(notice(list)).toMatchObject({ message: 'Taken back. Nothing of it is kept.', canUndo: false });
});

it('says why when it is too late, and keeps it', async () => {
  remove.mockRejectedValue({ body: { message: 'What was heard stays.' } });
  const list = await open([]);
  await save(list, 'a0C7');
  await undo(notice(list));
  expect(statements(list)).toEqual(['Saved a0C7']);
  expect(byId(list, 'errors')).toMatchObject({ heading: 'That was not taken back' });
});

it('confirms where the finger is what was tapped below the list, and takes it back there', async () => {
  const list = await open([BARE]);
  const forget = jest.fn();
  Object.assign(byId(list, 'too'), { forget });
  const heard = { id: 'a0C8', themeId: 'a0T1', name: 'Typed twice', what: 'added' };
  byId(list, 'too').dispatchEvent(new CustomEvent('heard', { detail: heard }));
  await settle();
  expect(notice(list).message).toBe('');
  expect(notice(list, 'notice-below')).toMatchObject({
    message: 'Added to this deal: “Typed twice”',
    canUndo: true
  });
  await undo(notice(list, 'notice-below'));
  expect(remove).toHaveBeenCalledWith('a0C8');
  expect(statements(list)).toEqual(['Nobody answers at night']);
  expect(notice(list, 'notice-below').message).toBe('Taken back. Nothing of it is kept.');
});

it('cannot take back what somebody else had added', async () => {
  const list = await open([BARE]);
  const heard = { id: 'a0C8', themeId: 'a0T1', name: 'Typed twice', what: 'known' };
  byId(list, 'too').dispatchEvent(new CustomEvent('heard', { detail: heard }));
  await settle();
  expect(notice(list, 'notice-below').canUndo).toBe(false);
});

describe('correcting', () => {
  const mine = { ...BARE, CreatedById: { value: READER } };

  it('is offered to its author, and opens the record for editing', async () => {
    const list = await open([mine]);
    expect(rows(list)[0]?.challenge.isMine).toBe(true);
    rows(list)[0]?.dispatchEvent(new CustomEvent('correct', { detail: BARE.Id }));
    expect(navigate).toHaveBeenCalledWith({
      type: 'standard__recordPage',
      attributes: { objectApiName: 'Customer_Challenge__c', recordId: BARE.Id, actionName: 'edit' }
    });
    expect(allById(list, 'challenge')).toHaveLength(1);
  });

  it.each([
    ['somebody else wrote', { ...BARE, CreatedById: { value: '005000000000001AAA' } }, true],
    ['the reader may not edit', mine, false]
  ])('is not offered for what %s', async (_what, node, canEdit) => {
    const list = await open([node], canEdit);
    expect(rows(list)[0]?.challenge.isMine).toBe(false);
  });
});
