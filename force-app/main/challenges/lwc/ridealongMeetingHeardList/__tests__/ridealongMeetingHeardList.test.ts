import { executeMutation } from 'lightning/graphql';
import MeetingHeardList from 'c/ridealongMeetingHeardList';
import { readMeetingHeard } from 'c/ridealongChallenges';
import { deleteRecord, updateRecord } from 'lightning/uiRecordApi';
import { allById, byId, listen, mount, settle, textOf } from 'test/lwcTestUtils';

const execute = executeMutation as unknown as jest.Mock;
const field = <T>(value: T, displayValue?: string): object => ({ value, displayValue });
const connection = (...list: object[]): object => ({ edges: list.map((node) => ({ node })) });

const waiting = {
  Id: 'a01000000000001AAA',
  Heard_Without_Deal__c: field('The night clerk copies every order'),
  Attendee__c: field('005000000000002AAA'),
  Attendee__r: { Name: field('Tadeusz Wilk') },
  Customer_Meeting__c: field('a00000000000001AAA'),
  Customer_Meeting__r: {
    Meeting_Date__c: field('2026-11-20'),
    Opportunity__c: field('006000000000001AAA'),
    Opportunity__r: { Name: field('Returns desk') }
  }
};
const heard = (id: string, more: object = {}): object => ({
  Id: id,
  Statement__c: field(`Sentence ${id}`),
  CreatedDate: field('2026-11-19T10:00:00Z'),
  Heard_By__r: { Name: field('Priya Nair') },
  Opportunity__c: field('006000000000002AAA'),
  Opportunity__r: { Name: field('Pumps') },
  ...more
});

const mountWith = (parts?: object): HTMLElement =>
  mount('c-ridealong-meeting-heard-list', MeetingHeardList, {
    found: readMeetingHeard(parts),
    isLoading: parts === undefined
  });
async function open(parts?: object): Promise<HTMLElement> {
  const list = mountWith(parts);
  await settle();
  return list;
}

beforeEach(() => {
  execute.mockReset().mockResolvedValue({ data: {} });
});

it('holds the place while it loads', async () => {
  const list = await open();
  expect(list.shadowRoot?.querySelector('c-ridealong-loading-state')).not.toBeNull();
});

it('shows sentence, severity, who heard it when, and what was decided', async () => {
  const list = await open({
    heard: connection(
      heard('one', {
        Severity__c: field('Deal Breaker', 'Deal breaker'),
        Customer_Meeting__r: { Meeting_Date__c: field('2026-11-18') },
        Theme__r: { Decision__c: field('Will Act', 'Will act') }
      }),
      heard('two')
    )
  });
  const [first, second] = allById(list, 'heard');
  expect(first?.textContent).toContain('Sentence onePriya Nair, Nov 18');
  expect(second?.textContent).toContain('Sentence twoPriya Nair, Nov 19');
  const pill = (id: string): unknown => byId(list, id);
  expect(pill('severity')).toMatchObject({ label: 'Deal breaker', tone: 'bad' });
  expect(pill('decision')).toMatchObject({ label: 'Will act', tone: 'good' });
  expect(allById(list, 'severity')).toHaveLength(1);
  await expect(list).toBeAccessible();
});

it('puts what waits on the deal with one tap, at once', async () => {
  const list = await open({ waiting: connection(waiting), heard: connection() });
  expect(textOf(list)).toContain('The night clerk copies every order');
  await expect(list).toBeAccessible();
  const changed = listen(list, 'changed');
  byId(list, 'file').click();
  await settle(1);
  expect(allById(list, 'waiting')).toHaveLength(0);
  await settle();
  const [{ variables }] = execute.mock.calls[0] as [{ variables: unknown }];
  expect(variables).toMatchObject({
    input: {
      Customer_Challenge__c: {
        Opportunity__c: '006000000000001AAA',
        Customer_Meeting__c: 'a00000000000001AAA',
        Heard_By__c: '005000000000002AAA',
        Statement__c: 'The night clerk copies every order'
      }
    },
    input1: { Id: waiting.Id }
  });
  expect(changed).toHaveBeenCalledTimes(1);
});

it('puts the row back and says why when it was refused', async () => {
  execute.mockResolvedValue({ errors: [{ message: 'The deal is closed' }] });
  const list = await open({ waiting: connection(waiting) });
  byId(list, 'file').click();
  await settle(12);
  expect(allById(list, 'waiting')).toHaveLength(1);
  expect(byId(list, 'errors')).toMatchObject({ heading: 'That was not put on the deal' });
});

it('shows five at first, and the rest on request', async () => {
  const list = await open({ heard: connection(...['1', '2', '3', '4', '5', '6'].map((id) => heard(id))) });
  expect(allById(list, 'heard')).toHaveLength(5);
  byId(list, 'more').click();
  await settle();
  expect(allById(list, 'heard')).toHaveLength(6);
  expect(allById(list, 'more')).toHaveLength(0);
});

it('says what it is for when nothing was heard', async () => {
  const list = await open({ waiting: connection(), heard: connection() });
  expect(list.shadowRoot?.querySelector('c-ridealong-empty-state')).toMatchObject({
    heading: 'Nothing was heard at your meetings yet.'
  });
});

it('takes it off the deal again, and then it waits again', async () => {
  const [remove, update] = [deleteRecord, updateRecord] as unknown as jest.Mock[];
  remove?.mockReset().mockResolvedValue(undefined);
  update?.mockReset().mockResolvedValue({});
  execute.mockResolvedValue({ data: { uiapi: { challenge: { Record: { Id: 'a0C000000000007AAA' } } } } });
  const element = await open({ waiting: connection(waiting) });
  byId(element, 'file').click();
  await settle(10);
  const notice = element.shadowRoot?.querySelector<HTMLElement & { canUndo: boolean }>(
    'c-ridealong-undo-notice'
  );
  expect(notice?.canUndo).toBe(true);
  notice?.dispatchEvent(new CustomEvent('undo'));
  await settle(10);
  expect(remove).toHaveBeenCalledWith('a0C000000000007AAA');
  expect(update).toHaveBeenCalledWith({ fields: { Id: waiting.Id, Heard_Filed_On__c: null } });
  expect(allById(element, 'waiting')).toHaveLength(1);
});
