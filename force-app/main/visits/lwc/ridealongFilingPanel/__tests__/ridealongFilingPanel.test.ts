import { executeMutation } from 'lightning/graphql';
import FilingPanel from 'c/ridealongFilingPanel';
import { deleteRecord, updateRecord } from 'lightning/uiRecordApi';
import { allById, byId, listen, mount, settle, textOf } from 'test/lwcTestUtils';

const execute = executeMutation as unknown as jest.Mock;
const tadeusz = {
  id: 'a01000000000001AAA',
  userId: '005000000000002AAA',
  name: 'Tadeusz Wilk',
  attendance: 'Attended',
  heard: 'The night clerk copies every order'
};
const about = {
  attendees: [tadeusz],
  meetingId: 'a00000000000001AAA',
  opportunityId: '006000000000001AAA'
};
const notice = (panel: HTMLElement): string =>
  panel.shadowRoot?.querySelector<HTMLElement & { message: string }>('c-ridealong-undo-notice')?.message ??
  '';

beforeEach(() => execute.mockReset().mockResolvedValue({ data: {} }));

it('puts it on the deal in the name of the person who heard it, with one tap, both or nothing', async () => {
  const panel = mount('c-ridealong-filing-panel', FilingPanel, about);
  const changed = listen(panel, 'changed');
  expect(textOf(panel)).toContain('The night clerk copies every order heard by Tadeusz Wilk');
  await expect(panel).toBeAccessible();
  byId(panel, 'file').click();
  await settle();
  expect(allById(panel, 'row')).toHaveLength(0);
  await settle();
  expect(execute).toHaveBeenCalledTimes(1);
  const [{ variables }] = execute.mock.calls[0] as [{ variables: unknown }];
  expect(variables).toEqual({
    input: {
      Customer_Challenge__c: {
        Opportunity__c: about.opportunityId,
        Customer_Meeting__c: about.meetingId,
        Heard_By__c: tadeusz.userId,
        Statement__c: tadeusz.heard
      }
    },
    input1: { Id: tadeusz.id, Internal_Attendee__c: { Heard_Filed_On__c: '2026-11-22' } }
  });
  expect(changed).toHaveBeenCalledTimes(1);
  expect(notice(panel)).toBe('On the deal: “The night clerk copies every order”');
});

it('puts the row back and says why when it was refused', async () => {
  execute.mockResolvedValue({ errors: [{ message: 'The deal is closed' }] });
  const panel = mount('c-ridealong-filing-panel', FilingPanel, about);
  const changed = listen(panel, 'changed');
  byId(panel, 'file').click();
  await settle(12);
  expect(allById(panel, 'row')).toHaveLength(1);
  expect(byId(panel, 'errors')).toMatchObject({ heading: 'That was not put on the deal' });
  expect(changed).not.toHaveBeenCalled();
});

it('takes it off the deal again, and then it waits again', async () => {
  const [remove, update] = [deleteRecord, updateRecord] as unknown as jest.Mock[];
  remove?.mockReset().mockResolvedValue(undefined);
  update?.mockReset().mockResolvedValue({});
  execute.mockResolvedValue({ data: { uiapi: { challenge: { Record: { Id: 'a0C000000000007AAA' } } } } });
  const element = mount('c-ridealong-filing-panel', FilingPanel, about);
  byId(element, 'file').click();
  await settle(10);
  const bar = element.shadowRoot?.querySelector<HTMLElement & { canUndo: boolean }>(
    'c-ridealong-undo-notice'
  );
  expect(bar?.canUndo).toBe(true);
  bar?.dispatchEvent(new CustomEvent('undo'));
  await settle(10);
  expect(remove).toHaveBeenCalledWith('a0C000000000007AAA');
  expect(update).toHaveBeenCalledWith({ fields: { Id: tadeusz.id, Heard_Filed_On__c: null } });
  expect(allById(element, 'row')).toHaveLength(1);
});
