import USER from '@salesforce/user/Id';
import { updateRecord } from 'lightning/uiRecordApi';
import { graphql } from 'lightning/graphql';
import * as navigation from 'lightning/navigation';
import FieldTimeCard from 'c/ridealongFieldTimeCard';
import type { AgendaEntry } from 'c/ridealongAttendees';
import type { Meta } from 'c/ridealongShared';
import { allById, byId, inCard, metaTexts, mount, settle } from 'test/lwcTestUtils';

// A rep; myFieldTimeColleague.test.ts is the colleague
jest.mock(
  '@salesforce/customPermission/Ridealong_Tag_Colleagues',
  () => ({ __esModule: true, default: true }),
  {
    virtual: true
  }
);

interface Emitter {
  emit(data: unknown): void;
  emitErrors(errors: unknown[]): void;
  getLastConfig(): { variables: unknown } | undefined;
  refresh: jest.Mock;
}
const wire = graphql as unknown as Emitter;
const update = updateRecord as unknown as jest.Mock;
const { navigate } = navigation as unknown as { navigate: jest.Mock };
const field = (value: unknown) => ({ value, displayValue: null });
const connection = (...found: unknown[]) => ({ edges: found.map((node) => ({ node })) });
const row = (id: string, attendance: string) => ({
  Id: id,
  Attendance__c: field(attendance),
  Customer_Meeting__c: field(`meeting of ${id}`),
  Customer_Meeting__r: { Name: field('Workshop') }
});
const colleague = connection({ Clock__c: field('Overdue'), Days_Since_Meeting__c: field(47) });
const answer = (query: object) => ({ uiapi: { query } });

async function open(query?: object): Promise<HTMLElement> {
  const card = mount('c-ridealong-field-time-card', FieldTimeCard);
  await settle();
  if (query) {
    wire.emit(answer(query));
  }
  await settle();
  return card;
}
const items = (card: HTMLElement, section: string): AgendaEntry[] =>
  [
    ...byId(card, section).querySelectorAll<HTMLElement & { entry: AgendaEntry }>('c-ridealong-agenda-item')
  ].map(({ entry }) => entry);
const reply = async (card: HTMLElement, section: string, detail: object): Promise<void> => {
  byId(card, section)
    .querySelector('c-ridealong-agenda-item')
    ?.dispatchEvent(new CustomEvent('answer', { detail }));
  await settle();
};
/** Whom the rows of meetings offer, with function and reasons. */
const candidates = (card: HTMLElement): { name: string; why: string[] }[] =>
  byId<HTMLElement & { companions: { name: string; why: Meta[] }[] }>(card, 'rep-meetings').companions.map(
    ({ name, why }) => ({ name, why: why.map(({ text }) => text) })
  );
const notice = (card: HTMLElement): string =>
  card.shadowRoot?.querySelector<HTMLElement & { message: string }>('c-ridealong-undo-notice')?.message ?? '';

beforeEach(() => {
  update.mockReset().mockResolvedValue({});
  wire.refresh.mockReset().mockResolvedValue(undefined);
});

it('asks for twelve months of the reader’s own visits', async () => {
  jest.useFakeTimers({ now: new Date('2026-11-22T09:00:00Z'), doNotFake: ['queueMicrotask', 'nextTick'] });
  const card = await open();
  jest.useRealTimers();

  expect(wire.getLastConfig()?.variables).toEqual({
    me: '005000000000099AAA',
    since: '2025-12-01',
    until: '2026-12-22'
  });
  expect(inCard(card, 'c-ridealong-loading-state')).not.toBeNull();
  await expect(card).toBeAccessible();
});

it('shows the clock, what is owed and what is ahead', async () => {
  const card = await open({
    own: colleague,
    owed: connection(row('one', 'Accepted'), row('two', 'Attended')),
    ahead: connection(row('three', 'Invited'))
  });

  expect(byId(card, 'clock')).toMatchObject({ clock: { state: 'Overdue', days: 47 } });
  expect(byId(card, 'owed').querySelector('h3')?.textContent).toBe('You owe 2 debriefs');
  expect(items(card, 'owed').map(({ id }) => id)).toEqual(['one', 'two']);
  expect(items(card, 'ahead').map(({ id }) => id)).toEqual(['three']);
  await expect(card).toBeAccessible();
});

it('"yes" is saved and leads to the page that asks what was heard', async () => {
  const card = await open({ owed: connection(row('one', 'Accepted')) });
  expect(byId(card, 'owed').querySelector('h3')?.textContent).toBe('You owe 1 debrief');
  await reply(card, 'owed', { id: 'one', meetingId: 'M', attendance: 'Attended' });

  expect(update).toHaveBeenCalledWith({ fields: { Id: 'one', Attendance__c: 'Attended' } });
  expect(navigate).toHaveBeenCalledWith({
    type: 'standard__recordPage',
    attributes: { recordId: 'M', objectApiName: 'Customer_Meeting__c', actionName: 'view' },
    state: { c__debrief: '1' }
  });
});

it('"no" is saved and the entry goes', async () => {
  const card = await open({ owed: connection(row('one', 'Accepted')) });
  await reply(card, 'owed', { id: 'one', meetingId: 'M', attendance: 'Did Not Attend' });

  expect(allById(card, 'owed')).toHaveLength(0);
  expect(notice(card)).toBe('Noted: you did not go.');
  expect(navigate).not.toHaveBeenCalled();
  expect(wire.refresh).toHaveBeenCalledTimes(1);
});

it('accepts from here, and takes it back when that was not saved', async () => {
  const card = await open({ own: colleague, ahead: connection(row('three', 'Invited')) });
  await reply(card, 'ahead', { id: 'three', meetingId: 'M', attendance: 'Accepted' });
  expect(items(card, 'ahead')[0]?.attendance).toBe('Accepted');

  update.mockRejectedValueOnce(new Error('no'));
  wire.refresh.mockClear();
  await reply(card, 'ahead', { id: 'three', meetingId: 'M', attendance: 'Declined' });
  expect(wire.refresh).toHaveBeenCalledTimes(1);
  expect(items(card, 'ahead')[0]?.attendance).toBe('Invited');
  expect(byId(card, 'problem')).toMatchObject({ heading: 'Your answer was not saved' });
  await expect(card).toBeAccessible();
});

it('takes an answer back, also one whose entry is gone', async () => {
  const card = await open({ own: colleague, ahead: connection(row('three', 'Invited')) });
  wire.refresh.mockImplementation(() => {
    wire.emit(answer({ own: colleague, ahead: connection() }));
    return Promise.resolve();
  });
  await reply(card, 'ahead', { id: 'three', meetingId: 'M', attendance: 'Declined' });
  await settle();
  expect(items(card, 'ahead')).toEqual([]);
  const bar = card.shadowRoot?.querySelector<HTMLElement & { canUndo: boolean }>('c-ridealong-undo-notice');
  expect(bar?.canUndo).toBe(true);

  wire.refresh.mockImplementation(() => {
    wire.emit(answer({ own: colleague, ahead: connection(row('three', 'Invited')) }));
    return Promise.resolve();
  });
  bar?.dispatchEvent(new CustomEvent('undo'));
  await settle(12);
  expect(update).toHaveBeenLastCalledWith({ fields: { Id: 'three', Attendance__c: 'Invited' } });
  expect(items(card, 'ahead')).toMatchObject([{ id: 'three', attendance: 'Invited' }]);
  expect(notice(card)).toBe('Your answer is taken back.');
  expect(bar?.canUndo).toBe(false);
});

describe('takes back a no of who had said yes', () => {
  const asOf = (day: string, saidYesTo: string) => ({
    ...row('three', 'Accepted'),
    Accepted_For__c: field(saidYesTo),
    LastModifiedDate: field('2026-11-27T09:00:00.000Z'),
    Customer_Meeting__r: { Name: field('Workshop'), Meeting_Date__c: field(day) }
  });
  const declined = (day: string) => ({
    ...asOf(day, day),
    Attendance__c: field('Declined'),
    LastModifiedDate: field('2026-11-27T09:05:00.000Z')
  });
  const again = 'Taken back. Please answer once more: you had said yes to another day.';

  it.each([
    ['to the same day', '2026-12-03', '2026-12-03', '2026-12-03', 'Accepted', 'Your answer is taken back.'],
    ['to another day', '2026-12-04', '2026-12-03', '2026-12-04', 'Invited', again],
    ['to a day from which it has moved since', '2026-12-03', '2026-12-03', '2026-12-09', 'Invited', again]
  ])('%s', async (_what, day, saidYesTo, dayAfter, attendance, words) => {
    const card = await open({ own: colleague, ahead: connection(asOf(day, saidYesTo)) });
    wire.refresh.mockImplementation(() => {
      wire.emit(answer({ own: colleague, ahead: connection(), answered: connection(declined(dayAfter)) }));
      return Promise.resolve();
    });
    await reply(card, 'ahead', { id: 'three', meetingId: 'M', attendance: 'Declined' });
    await settle();
    card.shadowRoot?.querySelector('c-ridealong-undo-notice')?.dispatchEvent(new CustomEvent('undo'));
    await settle(12);
    expect(update).toHaveBeenLastCalledWith({
      fields: { Id: 'three', Attendance__c: attendance, Based_On__c: '2026-11-27T09:05:00.000Z' }
    });
    expect(notice(card)).toBe(words);
  });
});

it('asks who said no who could go instead, until the no is taken back', async () => {
  const instead = (card: HTMLElement): { attendee: { id: string } } | null | undefined =>
    card.shadowRoot?.querySelector<HTMLElement & { attendee: { id: string } }>('c-ridealong-instead-panel');
  const card = await open({ own: colleague, ahead: connection(row('three', 'Invited')) });
  expect(instead(card)).toBeNull();
  await reply(card, 'ahead', { id: 'three', meetingId: 'M', attendance: 'Declined' });
  await settle();
  expect(instead(card)?.attendee.id).toBe('three');

  card.shadowRoot?.querySelector('c-ridealong-undo-notice')?.dispatchEvent(new CustomEvent('undo'));
  await settle(12);
  expect(instead(card)).toBeNull();
});

it('leads to the debrief of the person who said already that they went', async () => {
  const card = await open({ owed: connection(row('one', 'Attended')) });
  byId(card, 'owed')
    .querySelector('c-ridealong-agenda-item')
    ?.dispatchEvent(new CustomEvent('debrief', { detail: 'M' }));
  expect(navigate).toHaveBeenLastCalledWith(
    expect.objectContaining({ attributes: expect.objectContaining({ recordId: 'M' }) as unknown })
  );
  expect(update).not.toHaveBeenCalled();
});

it('names the next visit beside the clock that was accepted, and none that was only asked for', async () => {
  const visit = (id: string, attendance: string, account: string) => ({
    ...row(id, attendance),
    Customer_Meeting__r: { Name: field('Workshop'), Account__r: { Name: field(account) } }
  });
  const asked = [row('one', 'Requested'), visit('two', 'Invited', 'Südwerk')];
  const card = await open({
    own: colleague,
    ahead: connection(...asked, visit('three', 'Accepted', 'Nordlicht'))
  });
  expect(byId(card, 'clock')).toMatchObject({ next: 'Nordlicht' });
  wire.emit(answer({ own: colleague, ahead: connection(...asked) }));
  await settle();
  expect(byId(card, 'clock')).toMatchObject({ next: '' });
});

it('leads to the board when nothing is ahead', async () => {
  const card = await open({ own: colleague });
  expect(byId(card, 'ahead').textContent).toContain('No visit is planned.');
  byId(card, 'board').click();

  expect(navigate).toHaveBeenCalledWith({
    type: 'standard__navItemPage',
    attributes: { apiName: 'Ridealong_Board' }
  });
});

describe('for a rep', () => {
  const meeting = (id: string, ...attendees: unknown[]) => ({
    Id: id,
    Name: field(`Meeting ${id}`),
    Status__c: field('Planned'),
    Internal_Attendees__r: connection(...attendees)
  });

  it.each([
    [25, 25, '1 of 25 with a colleague'],
    [25, 26, '1 of the next 25 with a colleague, 26 in all'],
    [25, 400, '1 of the next 25 with a colleague, 400 in all'],
    [2, 2, '1 of 2 with a colleague']
  ])('counts of %i read meetings out of %i', async (read, all, words) => {
    const attendee = { Id: 'x', Attendee__c: field('M'), Attendee__r: { Name: field('Mei') } };
    const others = Array.from({ length: read - 1 }, (_unused, number) => meeting(`B${number}`));
    const rows = [meeting('A', attendee), ...others];
    const card = await open({ meetings: { ...connection(...rows), totalCount: all } });
    expect(byId(card, 'accompanied').textContent).toBe(words);
  });

  it('shows meetings with and without company', async () => {
    const attendee = { Id: 'x', Attendee__c: field('M'), Attendee__r: { Name: field('Mei') } };
    const card = await open({ meetings: connection(meeting('A', attendee), meeting('B')) });

    const list = byId(card, 'rep-meetings');
    expect(list.shadowRoot?.querySelectorAll('c-ridealong-visit-row')).toHaveLength(2);
    expect(byId(card, 'accompanied').textContent).toBe('1 of 2 with a colleague');
    expect(allById(byId(card, 'rep-meetings'), 'alone')).toHaveLength(1);
    expect(allById(card, 'clock')).toHaveLength(0);
    expect(allById(card, 'ahead')).toHaveLength(0);
    await expect(card).toBeAccessible();
  });

  it('counts neither who asks nor who said no as company', async () => {
    const visitor = (attendance: string) => ({
      Id: attendance,
      Attendee__c: field(attendance),
      Attendee__r: { Name: field('Mei') },
      Attendance__c: field(attendance)
    });
    const card = await open({
      meetings: connection(
        meeting('A', visitor('Requested'), visitor('Declined')),
        meeting('B', visitor('Declined'), visitor('Accepted')),
        meeting('C', visitor('Invited'))
      )
    });

    expect(byId(card, 'accompanied').textContent).toBe('2 of 3 with a colleague');
    expect(allById(byId(card, 'rep-meetings'), 'alone')).toHaveLength(0);
    expect(allById(byId(card, 'rep-meetings'), 'ask')).toHaveLength(1);
  });

  it('says what to do without any meeting', async () => {
    const card = await open({});

    expect(byId(card, 'meetings').textContent).toContain('No customer meeting in the next 30 days.');
  });

  it('names who is due and knows the customers', async () => {
    const visit = (account: string) => ({
      Attendee__c: field('M'),
      Attendee__r: { Name: field('Mei Tanaka') },
      Customer_Meeting__r: { Account__r: { Name: field(account) } }
    });
    const due = {
      User__c: field('M'),
      Business_Function__c: { value: 'IT', displayValue: 'IT' },
      Days_Since_Meeting__c: field(47)
    };
    const card = await open({
      due: connection(due),
      companions: connection(visit('Nordlicht'), visit('Südwerk'))
    });

    expect(allById(card, 'companion').map(({ textContent }) => textContent)).toEqual(['Mei Tanaka']);
    expect(metaTexts(byId(card, 'why'))).toEqual([
      'IT',
      'Knows Nordlicht, Südwerk',
      'No customer for 47 days'
    ]);
    // On the row of a meeting others who know the customers can be tagged, too; those who are due come first.
    const gone = { Attendee__c: field('G'), Attendee__r: { Name: field('Gone'), IsActive: field(false) } };
    const ole = {
      ...visit('Nordlicht'),
      Attendee__c: field('O'),
      Attendee__r: { Name: field('Ole Berg') },
      Business_Function__c: { value: 'Service', displayValue: 'Kundendienst' }
    };
    wire.emit(answer({ due: connection(due), companions: connection(gone, ole, visit('Südwerk')) }));
    await settle();
    expect(candidates(card)).toMatchObject([
      { name: 'Mei Tanaka', why: ['IT', 'Knows Südwerk', 'No customer for 47 days'] },
      { name: 'Ole Berg', why: ['Kundendienst', 'Knows Nordlicht'] }
    ]);
    // Anyone who has never been along comes last, and the reader is nobody's company
    const never = (id: string, name: string, days?: number) => ({
      User__c: field(id),
      User__r: { Name: field(name) },
      Business_Function__c: { value: 'Product', displayValue: 'Product' },
      Days_Since_Meeting__c: field(days)
    });
    const strangers = [never('P', 'Pia Holm', 60), never('N', 'Nora Lind'), never(USER, 'Me Myself', 90)];
    wire.emit(answer({ due: connection(due, ...strangers), companions: connection(visit('Südwerk')) }));
    await settle();
    expect(candidates(card)).toMatchObject([
      { name: 'Mei Tanaka' },
      { name: 'Nora Lind', why: ['Product'] },
      { name: 'Pia Holm', why: ['Product', 'No customer for 60 days'] }
    ]);
    await expect(card).toBeAccessible();
  });
});

it('does without what the reader may not see, and claims nothing about it', async () => {
  const card = await open();
  wire.emitErrors([{ message: 'Field "Status__c" is not defined by type "Customer_Meeting__c_Filter".' }]);
  await settle();
  const { query } = wire.getLastConfig() as unknown as { query: string };
  expect(query).not.toMatch(/ahead:|meetings:/);
  expect(query).toContain('owed:');

  wire.emit(answer({ own: colleague, owed: connection(row('one', 'Accepted')) }));
  await settle();
  expect(items(card, 'owed').map(({ id }) => id)).toEqual(['one']);
  expect(allById(card, 'ahead')).toHaveLength(0);
  expect(allById(card, 'meetings')).toHaveLength(0);
  expect(inCard(card, 'c-ridealong-error-panel')).toBeNull();
});

it('says what went wrong, and tries again', async () => {
  const card = await open();
  wire.emitErrors([{ message: 'no access' }]);
  await settle();
  const panel = inCard(card, 'c-ridealong-error-panel');

  expect(panel).toMatchObject({ heading: 'Your field time could not be loaded' });
  panel?.dispatchEvent(new CustomEvent('retry'));
  expect(wire.refresh).toHaveBeenCalledTimes(1);
});

it('says how many visits are not in the months', async () => {
  const more = (card: HTMLElement): string | null | undefined =>
    byId(card, 'more-visits').shadowRoot?.textContent;
  const visit = { Id: 'v', Customer_Meeting__r: { Meeting_Date__c: field('2026-11-02') } };
  const card = await open({ own: colleague, visited: { ...connection(visit), totalCount: 1 } });
  expect(more(card)).toBe('');
  wire.emit(answer({ own: colleague, visited: { ...connection(visit), totalCount: 512 } }));
  await settle();
  expect(more(card)).toBe('511 more are not shown here.');
});

it('counts the debriefs it did not get, too', async () => {
  const card = await open({ owed: { ...connection(row('one', 'Attended')), totalCount: 60 } });
  expect(byId(card, 'owed').querySelector('h3')?.textContent).toBe('You owe 60 debriefs');
  expect(byId(card, 'owed').querySelector('c-ridealong-more-notice')?.shadowRoot?.textContent).toBe(
    '59 more are not shown here.'
  );
});
