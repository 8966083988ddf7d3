import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { graphql } from 'lightning/graphql';
import OpenMeetingBoard from 'c/ridealongOpenMeetingBoard';
import type { OpenMeeting } from 'c/ridealongAttendees';
import { allById, byId, inCard, mount, settle } from 'test/lwcTestUtils';

interface Emitter {
  emit(data: unknown): void;
  emitErrors(errors: unknown[]): void;
  getLastConfig(): { variables: unknown } | undefined;
  refresh: jest.Mock;
}
const wire = graphql as unknown as Emitter;
const create = createRecord as unknown as jest.Mock;
const update = updateRecord as unknown as jest.Mock;
const ME = '005000000000099AAA';
const field = (value: unknown, displayValue: string | null = null) => ({ value, displayValue });
const connection = (...found: unknown[]) => ({ edges: found.map((node) => ({ node })) });
const meeting = (id: string, day: string, change: object = {}) => ({
  Id: id,
  Name: field(`Meeting ${id}`),
  OwnerId: field('005000000000001AAA'),
  Owner: { Name: field('Lena Brandt') },
  Meeting_Date__c: field(day),
  Internal_Attendees__r: connection(),
  ...change
});
const request = {
  Id: 'a01000000000007AAA',
  Attendee__r: { Name: field('Jonas Weber') },
  Customer_Meeting__c: field('A'),
  Customer_Meeting__r: { Name: field('Meeting A'), Meeting_Date__c: field('2031-11-27') }
};
const answer = (meetings: unknown[], requests: unknown[] = []) => ({
  uiapi: { query: { meetings: connection(...meetings), requests: connection(...requests) } }
});
const two = [
  meeting('A', '2031-11-27', {
    Open_To_Function__c: field('IT', 'Informatik'),
    Region__c: field('Tyrol, Austria')
  }),
  meeting('B', '2031-11-28', { Region__c: field('Bavaria, Germany') })
];

async function open(data?: unknown): Promise<HTMLElement> {
  const board = mount('c-ridealong-open-meeting-board', OpenMeetingBoard);
  await settle();
  if (data) {
    wire.emit(data);
  }
  await settle();
  return board;
}
const shown = (board: HTMLElement): OpenMeeting[] =>
  [
    ...(board.shadowRoot?.querySelectorAll<HTMLElement & { meeting: OpenMeeting }>(
      'c-ridealong-open-meeting-item'
    ) ?? [])
  ].map((row) => row.meeting);
const notice = (board: HTMLElement): string =>
  board.shadowRoot?.querySelector<HTMLElement & { message: string }>('c-ridealong-undo-notice')?.message ??
  '';
const ask = async (board: HTMLElement, id: string): Promise<void> => {
  board.shadowRoot
    ?.querySelector('c-ridealong-open-meeting-item')
    ?.dispatchEvent(new CustomEvent('ask', { detail: id }));
  await settle();
};
const button = (board: HTMLElement, action: string) =>
  board.shadowRoot?.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);

beforeEach(() => {
  create.mockReset().mockResolvedValue({ id: 'a01000000000050AAA' });
  update.mockReset().mockResolvedValue({});
  wire.refresh.mockReset().mockResolvedValue(undefined);
});

it('shows open meetings by day', async () => {
  const board = await open(answer(two));

  expect(wire.getLastConfig()?.variables).toEqual({ me: ME });
  expect(allById(board, 'day').map(({ textContent }) => textContent)).toEqual([
    'Thu, Nov 27, 2031',
    'Fri, Nov 28, 2031'
  ]);
  expect(shown(board).map(({ id }) => id)).toEqual(['A', 'B']);
  await expect(board).toBeAccessible();
});

it('narrows by function and region, and says when nothing is left', async () => {
  const board = await open(answer(two));
  const choose = async (id: string, value: string): Promise<void> => {
    byId(board, id).dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settle();
  };
  const options = byId<HTMLElement & { options: { label: string }[] }>(board, 'region').options;
  expect(options.map(({ label }) => label)).toEqual(['All regions', 'Bavaria, Germany', 'Tyrol, Austria']);

  await choose('region', 'Bavaria, Germany');
  expect(shown(board).map(({ id }) => id)).toEqual(['B']);
  await choose('region', '*');
  await choose('function', 'IT');
  expect(shown(board).map(({ id }) => id)).toEqual(['A', 'B']);
  await choose('function', 'Product');
  await choose('region', 'Tyrol, Austria');
  expect(shown(board)).toEqual([]);
  expect(board.shadowRoot?.querySelector('c-ridealong-empty-state')).toMatchObject({
    heading: 'Nothing here'
  });
  await expect(board).toBeAccessible();
});

it('asks with one tap, painted at once', async () => {
  create.mockReturnValueOnce(new Promise(() => undefined));
  const board = await open(answer(two));
  await ask(board, 'B');

  expect(shown(board)[1]).toMatchObject({ ownAttendance: 'Requested' });
  expect(notice(board)).toBe('Asked. Lena Brandt will answer.');
  expect(create).toHaveBeenCalledWith({
    apiName: 'Internal_Attendee__c',
    fields: {
      Customer_Meeting__c: 'B',
      Attendee__c: ME,
      Source__c: 'Asked To Join',
      Attendance__c: 'Requested'
    }
  });
});

it('asks again on the row of before', async () => {
  const before = { Internal_Attendees__r: connection({ Id: 'row', Attendance__c: field('Removed') }) };
  const board = await open(answer([meeting('A', '2031-11-27', before)]));
  await ask(board, 'A');

  expect(update).toHaveBeenCalledWith({
    fields: { Id: 'row', Attendance__c: 'Requested', Source__c: 'Asked To Join' }
  });
  expect(create).not.toHaveBeenCalled();
});

it('C10: takes an ask back, and says so', async () => {
  create.mockResolvedValueOnce({ id: 'made' });
  const board = await open(answer(two));
  await ask(board, 'B');
  const bar = board.shadowRoot?.querySelector<HTMLElement & { canUndo: boolean }>('c-ridealong-undo-notice');
  expect(bar?.canUndo).toBe(true);
  bar?.dispatchEvent(new CustomEvent('undo'));
  await settle(12);

  expect(update).toHaveBeenLastCalledWith({ fields: { Id: 'made', Attendance__c: 'Removed' } });
  expect(shown(board)[1]).toMatchObject({ ownAttendance: undefined });
  expect(notice(board)).not.toBe('');
  expect(bar?.canUndo).toBe(false);
});

it('takes the request back with the reason when the server refuses', async () => {
  create.mockRejectedValueOnce(new Error('This meeting is not open to colleagues.'));
  const board = await open(answer(two));
  await ask(board, 'A');

  expect(shown(board)[0]).toMatchObject({ ownAttendance: undefined });
  expect(notice(board)).toBe('');
  expect(byId(board, 'problem')).toMatchObject({ heading: 'Your request was not sent' });
  expect(wire.refresh).toHaveBeenCalled();
  await expect(board).toBeAccessible();
});

it('is silent about being tagged meanwhile: the fresh answer shows it', async () => {
  create.mockRejectedValueOnce(
    new Error('duplicate value found: Attendee_Key__c duplicates value on record with id: a01000000000008')
  );
  const board = await open(answer(two));
  await ask(board, 'A');

  expect(allById(board, 'problem')).toHaveLength(0);
  expect(wire.refresh).toHaveBeenCalled();
});

describe('for the rep', () => {
  it.each([
    ['bring', 'Accepted', 'Jonas Weber is coming along.'],
    ['refuse', 'Declined', 'Jonas Weber is told that it does not fit this time.']
  ])('%s answers a request in one tap', async (action, attendance, words) => {
    const board = await open(answer(two, [request]));
    expect(allById(board, 'request')).toHaveLength(1);
    await expect(board).toBeAccessible();
    button(board, action)?.click();
    await settle();

    expect(update).toHaveBeenCalledWith({ fields: { Id: request.Id, Attendance__c: attendance } });
    expect(allById(board, 'request')).toHaveLength(0);
    expect(notice(board)).toBe(words);
  });

  it('puts the request back when the answer was not saved', async () => {
    update.mockRejectedValueOnce(new Error('no'));
    const board = await open(answer(two, [request]));
    button(board, 'bring')?.click();
    await settle();

    expect(allById(board, 'request')).toHaveLength(1);
    expect(byId(board, 'problem')).toMatchObject({ heading: 'Jonas Weber: that was not saved' });
  });
});

it('says what an empty board is for', async () => {
  const board = await open(answer([]));
  expect(board.shadowRoot?.querySelector('c-ridealong-empty-state')).toMatchObject({
    heading: 'No open meeting at the moment'
  });
});

it('says what went wrong, and tries again', async () => {
  const board = await open();
  // Words that name no field: it asks once more without what it can do without
  wire.emitErrors([{ message: 'no access' }]);
  await settle();
  wire.emitErrors([{ message: 'no access' }]);
  await settle();
  const panel = inCard(board, 'c-ridealong-error-panel');
  expect(panel).toMatchObject({ heading: 'The board could not be loaded' });
  panel?.dispatchEvent(new CustomEvent('retry'));
  expect(wire.refresh).toHaveBeenCalledTimes(1);
  await expect(board).toBeAccessible();
});

it('shows first what looks for the reader’s own function', async () => {
  const data = answer(two.toReversed());
  const own = connection({ Business_Function__c: field('IT', 'Informatik') });
  const query = { ...(data as { uiapi: { query: object } }).uiapi.query, own };
  const board = await open({ uiapi: { query } });
  expect(allById(board, 'day').map(({ textContent }) => textContent)).toEqual([
    'For you: Informatik',
    'Fri, Nov 28, 2031'
  ]);
  expect(shown(board).map(({ id }) => id)).toEqual(['A', 'B']);
  await expect(board).toBeAccessible();
});
