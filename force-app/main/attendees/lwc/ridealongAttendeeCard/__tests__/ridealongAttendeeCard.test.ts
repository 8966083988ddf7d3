/** Longer than files are elsewhere: every state of one component, over one set of mocked answers. */
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { executeMutation, graphql } from 'lightning/graphql';
import AttendeeCard from 'c/ridealongAttendeeCard';
import { allById, byId, inCard, listen, mount, settle, textOf } from 'test/lwcTestUtils';

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
  getLastConfig(): { variables: Record<string, unknown> } | undefined;
  refresh: jest.Mock;
}
const wire = graphql as unknown as Emitter;
const create = createRecord as unknown as jest.Mock;
const update = updateRecord as unknown as jest.Mock;
const execute = executeMutation as unknown as jest.Mock;

jest.mock(
  '@salesforce/customPermission/Ridealong_Manage_Attendance',
  () => ({ __esModule: true, default: undefined }),
  {
    virtual: true
  }
);

const EVENT = '00U000000000001EAA';
const MEETING = 'a00000000000001AAA';
const ME = '005000000000099AAA';
const LENA = '005000000000001AAA';
const PRIYA = '005000000000002AAA';
const MEI = '005000000000005AAA';

const field = (value: unknown, displayValue: string | null = null) => ({ value, displayValue });
const connection = (...found: unknown[]) => ({ edges: found.map((node) => ({ node })) });
const attendee = (userId: string, name: string, attendance: string, more: object = {}) => ({
  Id: `a01${userId.slice(3)}`,
  Attendee__c: field(userId),
  Attendee__r: { Name: field(name) },
  Attendance__c: field(attendance),
  Business_Function__c: field('Product', 'Product'),
  ...more
});
const priya = attendee(PRIYA, 'Priya Nair', 'Invited');
const note = {
  Id: 'a0N000000000001AAA',
  Internal_Attendee__c: field(priya.Id),
  Why_Invited__c: field('You know returns')
};
const meeting = (change: object = {}, ...attendees: unknown[]) => ({
  uiapi: {
    query: {
      own: connection({
        Id: MEETING,
        Name: field('Quarterly review'),
        OwnerId: field(ME),
        Owner: { Name: field('Lena Brandt') },
        Event_Id__c: field(EVENT),
        Status__c: field('Planned'),
        Account__c: field('001000000000001AAA'),
        Account__r: { Name: field('Nordlicht') },
        Internal_Attendees__r: connection(...attendees),
        ...change
      }),
      byCopy: connection(),
      notes: connection(note)
    }
  }
});
const noMeeting = { uiapi: { query: { own: connection(), byCopy: connection() } } };

/** A promise that the test settles. */
function deferred<T>() {
  let resolve: (result: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((onDone, onFailure) => {
    resolve = onDone;
    reject = onFailure;
  });
  return { promise, resolve, reject };
}

async function open(data: unknown = noMeeting, properties: object = {}): Promise<HTMLElement> {
  const page = mount('c-ridealong-attendee-card', AttendeeCard, {
    recordId: EVENT,
    objectApiName: 'Event',
    ...properties
  });
  await settle();
  wire.emit(data);
  await settle();
  return page;
}

const child = <T extends HTMLElement = HTMLElement>(page: HTMLElement, name: string): T | null =>
  inCard<T>(page, name);
const rows = (page: HTMLElement): { name: string; attendance: string }[] =>
  [
    ...(page.shadowRoot?.querySelectorAll<HTMLElement & { attendee: { name: string; attendance: string } }>(
      'c-ridealong-attendee-row'
    ) ?? [])
  ].map(({ attendee: { name, attendance } }) => ({ name, attendance }));
const said = (page: HTMLElement): string =>
  child<HTMLElement & { message: string }>(page, 'c-ridealong-undo-notice')?.message ?? '';
const canUndo = (page: HTMLElement): boolean =>
  child<HTMLElement & { canUndo: boolean }>(page, 'c-ridealong-undo-notice')?.canUndo ?? false;
const problem = (page: HTMLElement) =>
  child<HTMLElement & { heading: string; errors: unknown }>(page, '[data-id="problem"]');
const tell = async (page: HTMLElement, part: string, name: string, detail?: unknown): Promise<void> => {
  child(page, part)?.dispatchEvent(new CustomEvent(name, { detail }));
  await settle();
};
const mei = { userId: MEI, name: 'Mei Tanaka', functionLabel: 'Engineering', reasons: [] };

beforeEach(() => {
  create.mockReset().mockResolvedValue({ id: 'a01000000000050AAA' });
  update.mockReset().mockResolvedValue({});
  wire.refresh.mockReset().mockResolvedValue(undefined);
});

describe('reading', () => {
  it('looks for the meeting of the event, also from a link with the short id', async () => {
    await open(noMeeting, { recordId: '00U000000000001' });

    expect(wire.getLastConfig()?.variables).toBeDefined();
    const page = mount('c-ridealong-attendee-card', AttendeeCard, {
      recordId: '00U000000000001',
      objectApiName: 'Event'
    });
    await settle();
    expect(wire.getLastConfig()?.variables).toEqual({ eventId: EVENT, meetingId: null });
    expect(child(page, 'c-ridealong-loading-state')).not.toBeNull();
    await expect(page).toBeAccessible();
  });

  it('reads by the meeting itself on the meeting page', async () => {
    mount('c-ridealong-attendee-card', AttendeeCard, {
      recordId: MEETING,
      objectApiName: 'Customer_Meeting__c'
    });
    await settle();

    expect(wire.getLastConfig()?.variables).toEqual({ eventId: null, meetingId: MEETING });
  });

  it('says from when to when on the meeting page; the calendar page says it itself', async () => {
    const time = {
      Starts_At__c: field('2026-11-27T13:30:00.000Z'),
      Ends_At__c: field('2026-11-27T15:00:00.000Z')
    };
    const own = { recordId: MEETING, objectApiName: 'Customer_Meeting__c' };
    const page = await open(meeting(time), own);
    expect(byId(page, 'when').textContent?.replace(/\s/g, ' ')).toBe('Fri, Nov 27, 2:30 – 4:00 PM');

    const onEvent = await open(meeting(time));
    expect(allById(onEvent, 'when')).toHaveLength(0);
  });

  it('says what went wrong, and tries again', async () => {
    const page = mount('c-ridealong-attendee-card', AttendeeCard, {
      recordId: EVENT,
      objectApiName: 'Event'
    });
    await settle();
    // Words that name no field: it asks once more without what it can do without
    wire.emitErrors([{ message: 'no access' }]);
    await settle();
    expect(child(page, 'c-ridealong-loading-state')).not.toBeNull();
    wire.emitErrors([{ message: 'no access' }]);
    await settle();

    expect(child(page, 'c-ridealong-error-panel')).toMatchObject({
      heading: 'The colleagues could not be loaded',
      errors: [{ message: 'no access' }]
    });
    expect(allById(page, 'tag-someone')).toHaveLength(0);
    await tell(page, 'c-ridealong-error-panel', 'retry');
    expect(wire.refresh).toHaveBeenCalledTimes(1);
    await expect(page).toBeAccessible();
  });

  it('shows everybody who is on the meeting, and tells the page about it', async () => {
    const page = mount('c-ridealong-attendee-card', AttendeeCard, {
      recordId: EVENT,
      objectApiName: 'Event'
    });
    const told = listen(page, 'meeting');
    await settle();
    wire.emit(meeting({}, priya, attendee('005000000000003AAA', 'Tomas Lindqvist', 'Removed')));
    await settle();

    expect(rows(page)).toEqual([{ name: 'Priya Nair', attendance: 'Invited' }]);
    expect(told.mock.calls[0]?.[0].detail).toMatchObject({ id: MEETING, accountName: 'Nordlicht' });
    await expect(page).toBeAccessible();
  });

  it('says what an empty place is for', async () => {
    const page = await open();

    expect(child(page, 'c-ridealong-empty-state')).toMatchObject({ heading: 'Nobody is tagged yet' });
    expect(child(page, 'c-ridealong-suggestion-panel')).toMatchObject({ repId: ME, accountId: undefined });
    await expect(page).toBeAccessible();
  });

  it('says so when the meeting of the page is gone, to the page around as well', async () => {
    const page = await open(noMeeting, { recordId: MEETING, objectApiName: 'Customer_Meeting__c' });
    const told = jest.fn();
    page.addEventListener('meeting', (event) => {
      told((event as CustomEvent<unknown>).detail);
    });
    wire.emit(noMeeting);
    await settle();
    expect(told).toHaveBeenCalledWith(null);

    expect(child(page, 'c-ridealong-empty-state')).toMatchObject({
      heading: 'This meeting is not there any more'
    });
    expect(allById(page, 'tag-someone')).toHaveLength(0);
    await expect(page).toBeAccessible();
  });

  it('says so as well when other meetings have colleagues without a calendar copy', async () => {
    const another = meeting({ Id: 'a00000000000002AAA' }, priya).uiapi.query.own;
    const page = await open(
      { uiapi: { query: { own: connection(), byCopy: another } } },
      { recordId: MEETING, objectApiName: 'Customer_Meeting__c' }
    );
    expect(child<HTMLElement & { heading: string }>(page, 'c-ridealong-empty-state')?.heading).toBe(
      'This meeting is not there any more'
    );
  });

  it('shows either the people or what an empty place is for, whatever appears around them', async () => {
    create.mockRejectedValueOnce(new Error('no'));
    const page = await open(meeting());
    wire.refresh.mockImplementation(() => {
      wire.emit(meeting({ Status__c: field('Held') }, attendee(PRIYA, 'Priya Nair', 'Attended')));
      return Promise.resolve();
    });
    await tell(page, 'c-ridealong-suggestion-panel', 'tag', mei);
    await settle();

    expect(rows(page)).toEqual([{ name: 'Priya Nair', attendance: 'Attended' }]);
    expect(child(page, '[data-id="hint"]')).not.toBeNull();
    expect(child(page, 'c-ridealong-empty-state')).toBeNull();
  });

  it('offers no tagging on a cancelled meeting and says why', async () => {
    const page = await open(meeting({ Status__c: field('Cancelled') }, priya));

    expect(byId(page, 'hint').textContent).toBe(
      'This meeting was cancelled. Tag colleagues on its new date.'
    );
    expect(child(page, 'c-ridealong-suggestion-panel')).toBeNull();
    expect(allById(page, 'tag-someone')).toHaveLength(0);
  });

  it('says on a past meeting what tagging means', async () => {
    const page = await open(meeting({ Status__c: field('Held') }, priya));

    expect(byId(page, 'hint').textContent).toContain('This meeting is over.');
    expect(child(page, 'c-ridealong-open-seat-fields')).toBeNull();
  });

  it('says it in the empty place where nobody was tagged, instead of what tagging is for', async () => {
    const page = await open(meeting({ Status__c: field('Held') }));

    expect(child<HTMLElement & { text: string }>(page, 'c-ridealong-empty-state')?.text).toBe(
      'This meeting is over. Tag the people who came along: they are asked whether they went.'
    );
    expect(allById(page, 'hint')).toHaveLength(0);
  });

  it('leads from a calendar copy to the meeting', async () => {
    const copy = meeting({ OwnerId: field(LENA) }, priya).uiapi.query.own;
    const page = await open(
      { uiapi: { query: { own: connection(), byCopy: copy } } },
      { recordId: '00U000000000077AAA' }
    );

    expect(byId(page, 'copy').textContent).toContain('in the calendar of Lena Brandt.');
    expect(rows(page)).toHaveLength(1);
    await expect(page).toBeAccessible();
  });
});

describe('tagging', () => {
  it('paints at once, makes the mirror, then the attendee', async () => {
    const saving = deferred<{ id: string }>();
    create.mockReturnValueOnce(Promise.resolve({ id: MEETING })).mockReturnValueOnce(saving.promise);
    const page = await open();
    await tell(page, 'c-ridealong-suggestion-panel', 'tag', mei);

    expect(rows(page)).toEqual([{ name: 'Mei Tanaka', attendance: 'Invited' }]);
    expect(said(page)).toBe('Mei Tanaka is tagged.');
    expect(create.mock.calls).toEqual([
      [{ apiName: 'Customer_Meeting__c', fields: { Event_Id__c: EVENT, Name: 'Meeting' } }],
      [
        {
          apiName: 'Internal_Attendee__c',
          fields: {
            Customer_Meeting__c: MEETING,
            Attendee__c: MEI,
            Source__c: 'Tagged',
            Attendance__c: 'Invited'
          }
        }
      ]
    ]);

    saving.resolve({ id: 'a01000000000050AAA' });
    await settle(12);
    expect(wire.getLastConfig()?.variables).toEqual({ eventId: EVENT, meetingId: MEETING });
    expect(rows(page)).toHaveLength(1);
  });

  it('makes one mirror for two quick taps', async () => {
    const making = deferred<{ id: string }>();
    create.mockReturnValueOnce(making.promise);
    const page = await open();
    await tell(page, 'c-ridealong-suggestion-panel', 'tag', mei);
    await tell(page, 'c-ridealong-suggestion-panel', 'tag', { ...mei, userId: PRIYA, name: 'Priya Nair' });
    making.resolve({ id: MEETING });
    await settle(12);

    const made = create.mock.calls.map(([input]: [{ apiName: string }]) => input.apiName);
    expect(made).toEqual(['Customer_Meeting__c', 'Internal_Attendee__c', 'Internal_Attendee__c']);
    expect(rows(page).map(({ name }) => name)).toEqual(['Mei Tanaka', 'Priya Nair']);
  });

  it('takes the person back with the reason when the server refuses', async () => {
    const refusal = { body: { output: { errors: [{ message: 'This meeting was cancelled.' }] } } };
    create.mockRejectedValueOnce(refusal);
    const page = await open(meeting());
    await tell(page, 'c-ridealong-suggestion-panel', 'tag', mei);

    expect(rows(page)).toEqual([]);
    expect(problem(page)).toMatchObject({ heading: 'Mei Tanaka was not tagged', errors: refusal });
    expect(said(page)).toBe('');
    expect(wire.refresh).toHaveBeenCalled();
    await expect(page).toBeAccessible();
  });

  it('tries the mirror again after it could not be made', async () => {
    create.mockRejectedValueOnce({ status: 0, body: { message: 'Disconnected' } });
    const page = await open();
    await tell(page, 'c-ridealong-suggestion-panel', 'tag', mei);
    expect(problem(page)).not.toBeNull();

    create.mockResolvedValueOnce({ id: MEETING });
    await tell(page, 'c-ridealong-suggestion-panel', 'tag', mei);
    expect(problem(page)).toBeNull();
    expect(create).toHaveBeenCalledTimes(3);
  });

  it('says so, and changes nothing, when the person is there', async () => {
    const page = await open(meeting({}, priya));
    await tell(page, 'c-ridealong-suggestion-panel', 'tag', {
      ...mei,
      userId: PRIYA.slice(0, 15),
      name: 'Priya Nair'
    });

    expect(said(page)).toBe('Priya Nair is on this meeting already.');
    expect(create).not.toHaveBeenCalled();
    expect(update).not.toHaveBeenCalled();
  });

  it('says so when somebody else tagged the person a moment before', async () => {
    create.mockRejectedValueOnce(
      new Error('duplicate value found: Attendee_Key__c duplicates value on record with id: a01000000000008')
    );
    const page = await open(meeting());
    await tell(page, 'c-ridealong-suggestion-panel', 'tag', mei);

    expect(said(page)).toBe('Mei Tanaka is on this meeting already.');
    expect(canUndo(page)).toBe(false);
    expect(problem(page)).toBeNull();
    expect(wire.refresh).toHaveBeenCalled();
  });

  it('tags the person whom somebody else tagged and removed since the page was read', async () => {
    create.mockRejectedValueOnce(
      new Error('duplicate value found: Attendee_Key__c duplicates value on record with id: a01000000000008')
    );
    const page = await open(meeting());
    wire.refresh.mockImplementation(() => {
      wire.emit(meeting({}, attendee(MEI, 'Mei Tanaka', 'Removed')));
      return Promise.resolve();
    });
    await tell(page, 'c-ridealong-suggestion-panel', 'tag', mei);
    await settle();

    expect(update).toHaveBeenCalledWith({
      fields: { Id: `a01${MEI.slice(3)}`, Attendance__c: 'Invited', Source__c: 'Tagged' }
    });
    expect(said(page)).toBe('Mei Tanaka is tagged.');
  });

  it('brings a removed person back on the same row', async () => {
    const page = await open(meeting({}, attendee(MEI, 'Mei Tanaka', 'Removed')));
    await tell(page, 'c-ridealong-suggestion-panel', 'tag', mei);

    expect(create).not.toHaveBeenCalled();
    expect(update).toHaveBeenCalledWith({
      fields: { Id: `a01${MEI.slice(3)}`, Attendance__c: 'Invited', Source__c: 'Tagged' }
    });
    expect(rows(page)).toEqual([{ name: 'Mei Tanaka', attendance: 'Invited' }]);
  });

  it('asks somebody again who could not come, and takes along who asked', async () => {
    const page = await open(
      meeting({}, attendee(MEI, 'Mei Tanaka', 'Declined'), attendee(PRIYA, 'Priya Nair', 'Requested'))
    );
    byId(page, 'tag-someone').click();
    await settle();
    await tell(page, 'c-ridealong-attendee-form', 'choose', { userId: MEI, name: 'Mei Tanaka' });
    await settle();
    expect(update).toHaveBeenLastCalledWith({
      fields: { Id: `a01${MEI.slice(3)}`, Attendance__c: 'Invited', Source__c: 'Tagged' }
    });
    expect(said(page)).toBe('Mei Tanaka is tagged.');

    byId(page, 'tag-someone').click();
    await settle();
    await tell(page, 'c-ridealong-attendee-form', 'choose', { userId: PRIYA, name: 'Priya Nair' });
    expect(update).toHaveBeenLastCalledWith({
      fields: { Id: `a01${PRIYA.slice(3)}`, Attendance__c: 'Accepted' }
    });
    expect(said(page)).toBe('Priya Nair is coming along.');
    expect(rows(page)).toEqual([
      { name: 'Mei Tanaka', attendance: 'Invited' },
      { name: 'Priya Nair', attendance: 'Accepted' }
    ]);
  });

  it('does not tag the owner of the meeting', async () => {
    const page = await open(meeting());
    await tell(page, 'c-ridealong-suggestion-panel', 'tag', { ...mei, userId: ME, name: 'Lena Brandt' });

    expect(said(page)).toBe('Lena Brandt is there anyway: it is their meeting.');
    expect(create).not.toHaveBeenCalled();
  });

  it('sends what the form holds, hides it meanwhile, and closes it', async () => {
    const saving = deferred<unknown>();
    execute.mockReturnValueOnce(saving.promise);
    const page = await open(meeting());
    byId(page, 'tag-someone').click();
    await settle();
    expect(allById(page, 'tag-someone')).toHaveLength(0);
    await expect(page).toBeAccessible();
    await tell(page, 'c-ridealong-attendee-form', 'choose', {
      userId: MEI,
      name: 'Mei Tanaka',
      why: 'You built it',
      role: 'Expert'
    });

    expect(child(page, 'c-ridealong-attendee-form')?.parentElement?.className).toBe('slds-hide');
    // In one request: nobody is tagged without the reason that was given
    expect(execute).toHaveBeenCalledTimes(1);
    expect(execute.mock.calls[0]).toMatchObject([
      {
        variables: {
          input: { Internal_Attendee__c: { Role__c: 'Expert' } },
          input1: { Ridealong_Visit_Note__c: { Why_Invited__c: 'You built it' } }
        }
      }
    ]);
    expect(create).not.toHaveBeenCalled();
    saving.resolve({ data: { uiapi: { tag: { Record: { Id: 'a01000000000050AAA' } } } } });
    await settle(12);
    expect(child(page, 'c-ridealong-attendee-form')).toBeNull();
  });

  it('keeps what was typed when saving fails', async () => {
    create.mockRejectedValueOnce(new Error('no'));
    const page = await open(meeting());
    byId(page, 'tag-someone').click();
    await settle();
    const form = child(page, 'c-ridealong-attendee-form');
    await tell(page, 'c-ridealong-attendee-form', 'choose', { userId: MEI, name: 'Mei Tanaka' });
    await settle();

    expect(child(page, 'c-ridealong-attendee-form')).toBe(form);
    expect(form?.parentElement?.className).toBe('');
    expect(problem(page)?.heading).toBe('Mei Tanaka was not tagged');
  });

  it('closes the form on cancel', async () => {
    const page = await open(meeting());
    byId(page, 'tag-someone').click();
    await settle();
    await tell(page, 'c-ridealong-attendee-form', 'cancel');

    expect(child(page, 'c-ridealong-attendee-form')).toBeNull();
    expect(page.shadowRoot?.activeElement).toBe(byId(page, 'tag-someone'));
  });
});

it('says how many it did not get of a meeting with hundreds', async () => {
  const Internal_Attendees__r = { ...connection(priya), totalCount: 240 };
  const page = await open(meeting({ Internal_Attendees__r }));
  expect(child(page, 'c-ridealong-more-notice')?.shadowRoot?.textContent).toBe(
    '239 more are not shown here.'
  );
});

describe('undo', () => {
  it('takes a tag back once it is saved', async () => {
    const page = await open(meeting());
    await tell(page, 'c-ridealong-suggestion-panel', 'tag', mei);
    wire.emit(meeting({}, attendee(MEI, 'Mei Tanaka', 'Invited')));
    await settle();
    await tell(page, 'c-ridealong-undo-notice', 'undo');

    expect(update).toHaveBeenCalledWith({ fields: { Id: `a01${MEI.slice(3)}`, Attendance__c: 'Removed' } });
    expect(rows(page)).toEqual([]);
    expect(said(page)).toBe('Mei Tanaka is off this meeting.');
  });

  it('takes a tag back before the page has read it again', async () => {
    create.mockResolvedValueOnce({ id: 'a01000000000077AAA' });
    const page = await open(meeting());
    await tell(page, 'c-ridealong-suggestion-panel', 'tag', mei);
    await tell(page, 'c-ridealong-undo-notice', 'undo');

    expect(update).toHaveBeenCalledWith({ fields: { Id: 'a01000000000077AAA', Attendance__c: 'Removed' } });
    expect(rows(page)).toEqual([]);
    expect(said(page)).toBe('Mei Tanaka is off this meeting.');
  });

  it('puts a removed person back where they stood', async () => {
    const page = await open(meeting({}, attendee(PRIYA, 'Priya Nair', 'Accepted')));
    await tell(page, 'c-ridealong-attendee-row', 'remove', PRIYA);
    expect(rows(page)).toEqual([]);
    expect(said(page)).toBe('Priya Nair is off this meeting.');
    expect(canUndo(page)).toBe(true);

    await tell(page, 'c-ridealong-undo-notice', 'undo');
    expect(update.mock.calls.map(([input]: [{ fields: object }]) => input.fields)).toEqual([
      { Id: `a01${PRIYA.slice(3)}`, Attendance__c: 'Removed' },
      { Id: `a01${PRIYA.slice(3)}`, Attendance__c: 'Accepted' }
    ]);
    expect(rows(page)).toEqual([{ name: 'Priya Nair', attendance: 'Accepted' }]);
    expect(said(page)).toBe('Priya Nair is back on.');
  });

  it.each([
    ['Accepted', '2026-12-03', '2026-12-03', 'Accepted', 'Priya Nair is back on.'],
    ['Accepted', '2026-12-03', '2026-12-08', 'Invited', 'Priya Nair is asked once more.'],
    ['Invited', undefined, '2026-12-08', 'Invited', 'Priya Nair is back on.']
  ])('puts who was %s for %s back on the meeting of %s as %s', async (stood, saidYesTo, day, now, words) => {
    const seen = '2026-11-27T09:00:00.000Z';
    const version = { LastModifiedDate: field(seen), Accepted_For__c: field(saidYesTo) };
    const page = await open(
      meeting({ Meeting_Date__c: field('2026-12-03') }, attendee(PRIYA, 'Priya Nair', stood, version))
    );
    await tell(page, 'c-ridealong-attendee-row', 'remove', PRIYA);
    // Somebody else has changed the row since: that version is no longer the reader's
    const later = { LastModifiedDate: field('2026-11-27T09:07:00.000Z') };
    wire.emit(meeting({ Meeting_Date__c: field(day) }, attendee(PRIYA, 'Priya Nair', 'Requested', later)));
    await settle();
    await tell(page, 'c-ridealong-undo-notice', 'undo');
    await settle(12);
    expect(update).toHaveBeenLastCalledWith({
      fields: { Id: `a01${PRIYA.slice(3)}`, Attendance__c: now, Based_On__c: seen }
    });
    expect(said(page)).toBe(words);
  });

  it('takes somebody off who is still being tagged, as soon as there is a row', async () => {
    const tagging = deferred<{ id: string }>();
    create.mockReturnValueOnce(tagging.promise);
    const page = await open(meeting());
    await tell(page, 'c-ridealong-suggestion-panel', 'tag', mei);
    await tell(page, 'c-ridealong-attendee-row', 'remove', MEI);
    expect(rows(page)).toEqual([]);
    expect(said(page)).toBe('Mei Tanaka is off this meeting.');
    expect(update).not.toHaveBeenCalled();

    tagging.resolve({ id: 'a01000000000077AAA' });
    await settle(20);
    expect(update).toHaveBeenCalledWith({ fields: { Id: 'a01000000000077AAA', Attendance__c: 'Removed' } });
    expect(rows(page)).toEqual([]);
  });

  it('has nobody to take off when the tag before is refused, and says why', async () => {
    const tagging = deferred<{ id: string }>();
    create.mockReturnValueOnce(tagging.promise);
    const page = await open(meeting());
    await tell(page, 'c-ridealong-suggestion-panel', 'tag', mei);
    await tell(page, 'c-ridealong-attendee-row', 'remove', MEI);
    tagging.reject(new Error('This person no longer works here.'));
    await settle(20);

    expect(update).not.toHaveBeenCalled();
    expect(rows(page)).toEqual([]);
    expect(problem(page)?.heading).toBe('Mei Tanaka was not tagged');
  });

  it('sends quick changes of one person one after the other', async () => {
    const removing = deferred<object>();
    update.mockReturnValueOnce(removing.promise);
    const page = await open(meeting({}, attendee(PRIYA, 'Priya Nair', 'Requested')));
    await tell(page, 'c-ridealong-attendee-row', 'refuse', PRIYA);
    await tell(page, 'c-ridealong-attendee-row', 'bring', PRIYA);
    expect(update).toHaveBeenCalledTimes(1);
    expect(rows(page)).toEqual([{ name: 'Priya Nair', attendance: 'Accepted' }]);

    removing.resolve({});
    await settle(20);
    expect(update).toHaveBeenLastCalledWith({
      fields: { Id: `a01${PRIYA.slice(3)}`, Attendance__c: 'Accepted' }
    });
    expect(rows(page)).toEqual([{ name: 'Priya Nair', attendance: 'Accepted' }]);
  });

  it('puts the person back with the reason when removing is refused', async () => {
    update.mockRejectedValueOnce(new Error('Only the colleague can change this.'));
    const page = await open(meeting({}, priya));
    await tell(page, 'c-ridealong-attendee-row', 'remove', PRIYA);

    expect(rows(page)).toEqual([{ name: 'Priya Nair', attendance: 'Invited' }]);
    expect(problem(page)?.heading).toBe('Priya Nair: that was not saved');
  });
});

describe('answering', () => {
  it('accepts for the tagged person in one tap', async () => {
    const page = await open(meeting({ OwnerId: field(LENA) }, attendee(ME, 'Me Myself', 'Invited')));
    await tell(page, 'c-ridealong-own-answer-panel', 'answer', 'Accepted');

    expect(update).toHaveBeenCalledWith({ fields: { Id: `a01${ME.slice(3)}`, Attendance__c: 'Accepted' } });
    expect(child(page, 'c-ridealong-own-answer-panel')).toMatchObject({
      attendee: { attendance: 'Accepted' }
    });
    expect(said(page)).toBe('Noted: you are coming along.');
  });

  it('says which version it starts from, and shows what somebody else said meanwhile', async () => {
    const seen = '2026-11-27T09:00:00.000Z';
    update.mockRejectedValueOnce(new Error('Somebody else has changed this meanwhile.'));
    const mine = attendee(ME, 'Me Myself', 'Invited', { LastModifiedDate: field(seen) });
    const page = await open(meeting({ OwnerId: field(LENA) }, mine));
    wire.refresh.mockImplementationOnce(() => {
      wire.emit(meeting({ OwnerId: field(LENA) }, { ...mine, Attendance__c: field('Removed') }));
      return Promise.resolve();
    });
    await tell(page, 'c-ridealong-own-answer-panel', 'answer', 'Accepted');

    expect(update).toHaveBeenCalledWith({
      fields: { Id: `a01${ME.slice(3)}`, Attendance__c: 'Accepted', Based_On__c: seen }
    });
    await settle(12);
    expect(child(page, 'c-ridealong-own-answer-panel')).toMatchObject({
      attendee: { attendance: 'Removed' }
    });
    expect(problem(page)?.heading).toBe('Your answer was not saved');
  });

  it('leaves the focus to whatever takes over after the answer', async () => {
    const page = await open(
      meeting({ OwnerId: field(LENA), Status__c: field('Held') }, attendee(ME, 'Me Myself', 'Accepted'))
    );
    page.addEventListener('answer', (event) => event.preventDefault());
    await tell(page, 'c-ridealong-own-answer-panel', 'answer', 'Attended');

    expect(page.shadowRoot?.activeElement).toBeNull();
    expect(canUndo(page)).toBe(true);
  });

  it('keeps the question open when the answer was not saved', async () => {
    update.mockRejectedValueOnce({ status: 0, body: { message: 'Disconnected' } });
    const page = await open(meeting({ OwnerId: field(LENA) }, attendee(ME, 'Me Myself', 'Invited')));
    await tell(page, 'c-ridealong-own-answer-panel', 'answer', 'Accepted');

    expect(child(page, 'c-ridealong-own-answer-panel')).toMatchObject({
      attendee: { attendance: 'Invited' }
    });
    expect(problem(page)?.heading).toBe('Your answer was not saved');
  });

  it.each([
    ['bring', 'Accepted', 'Jonas Weber is coming along.'],
    ['refuse', 'Declined', 'Jonas Weber is told that it does not fit this time.']
  ])('lets the owner %s who asked', async (what, attendance, words) => {
    const page = await open(meeting({}, attendee(PRIYA, 'Jonas Weber', 'Requested')));
    await tell(page, 'c-ridealong-attendee-row', what, PRIYA);

    expect(update).toHaveBeenCalledWith({
      fields: { Id: `a01${PRIYA.slice(3)}`, Attendance__c: attendance }
    });
    expect(said(page)).toBe(words);
  });

  it('asks to come along to an open meeting', async () => {
    const page = await open(meeting({ OwnerId: field(LENA), Open_To_Colleagues__c: field(true) }));
    byId(page, 'ask').click();
    await settle();

    expect(create).toHaveBeenCalledWith({
      apiName: 'Internal_Attendee__c',
      fields: {
        Customer_Meeting__c: MEETING,
        Attendee__c: ME,
        Source__c: 'Asked To Join',
        Attendance__c: 'Requested'
      }
    });
    expect(said(page)).toBe('Asked. Lena Brandt will answer.');
  });

  it('asks once, however often somebody taps on a slow line, and says so at once', async () => {
    const asking = deferred<{ id: string }>();
    create.mockReturnValueOnce(asking.promise);
    const page = await open(meeting({ OwnerId: field(LENA), Open_To_Colleagues__c: field(true) }));
    byId(page, 'ask').click();
    byId(page, 'ask').click();
    await settle();
    expect(create).toHaveBeenCalledTimes(1);
    expect(said(page)).toBe('Asked. Lena Brandt will answer.');

    asking.reject(Object.assign(new Error(), { body: [{ errorCode: 'DUPLICATE_VALUE', message: 'x' }] }));
    await settle(12);
    expect(problem(page)).toBeNull();
    expect(wire.refresh).toHaveBeenCalled();
  });

  it('asks again on the row of before, and says why it could not be sent', async () => {
    update.mockRejectedValueOnce(new Error('This meeting is not open'));
    const page = await open(
      meeting(
        { OwnerId: field(LENA), Open_To_Colleagues__c: field(true) },
        attendee(ME, 'Me Myself', 'Removed')
      )
    );
    byId(page, 'ask').click();
    await settle();

    expect(update).toHaveBeenCalledWith({
      fields: { Id: `a01${ME.slice(3)}`, Attendance__c: 'Requested', Source__c: 'Asked To Join' }
    });
    expect(problem(page)?.heading).toBe('Your request was not sent');
  });
});

it('takes the rep’s word on whether a colleague helped', async () => {
  const was = attendee(PRIYA, 'Priya Nair', 'Attended');
  const page = await open(meeting({ Status__c: field('Held') }, was));
  expect(child(page, 'c-ridealong-attendee-row')).toMatchObject({ canRate: true, canRemove: false });
  await tell(page, 'c-ridealong-attendee-row', 'useful', { userId: PRIYA, value: 'Partly' });

  expect(update).toHaveBeenCalledWith({ fields: { Id: note.Id, Useful_To_Rep__c: 'Partly' } });
  expect(child(page, 'c-ridealong-attendee-row')).toMatchObject({ attendee: { useful: 'Partly' } });
  expect(said(page)).toBe('Noted for Priya Nair. Thank you.');
});

it('tells the page around what is still on its way, and reads again when asked', async () => {
  update.mockReturnValueOnce(new Promise(() => undefined));
  const page = await open(meeting({}, priya));
  const told = listen(page, 'meeting');
  await tell(page, 'c-ridealong-attendee-row', 'remove', PRIYA);

  expect(told.mock.calls[0]?.[0].detail).toMatchObject({
    id: MEETING,
    attendees: [{ userId: PRIYA, attendance: 'Removed' }]
  });
  await (page as HTMLElement & { refresh(): Promise<void> }).refresh();
  expect(wire.refresh).toHaveBeenCalledTimes(1);
});

describe('the open seat', () => {
  it('says who has opened it when the calendar has', async () => {
    const seat = {
      Open_To_Colleagues__c: field(true),
      Seat_State__c: field('Open'),
      Seat_Address__c: field('product@example.com'),
      Seat_Opened_By__r: { Name: field('Lena Brandt') }
    };
    const page = await open(meeting(seat));
    const [why] = allById(page, 'seat-why');
    expect(why?.textContent).toBe('Open because Lena Brandt invited product@example.com in the calendar.');
    wire.emit(meeting({ ...seat, Open_To_Colleagues__c: field(false) }));
    await settle();
    expect(allById(page, 'seat-why')).toHaveLength(0);
  });

  it('opens on an event that nobody has mirrored', async () => {
    create.mockResolvedValueOnce({ id: MEETING });
    const page = await open();
    await tell(page, 'c-ridealong-open-seat-fields', 'seat', { isOpen: true, openTo: 'IT' });

    expect(update).toHaveBeenCalledWith({
      fields: { Id: MEETING, Open_To_Colleagues__c: true, Open_To_Function__c: 'IT' }
    });
    expect(said(page)).toBe('Open: colleagues can ask to come along.');
    expect(wire.getLastConfig()?.variables).toEqual({ eventId: EVENT, meetingId: MEETING });
  });

  it('says why it was not saved', async () => {
    update.mockRejectedValueOnce(new Error('no'));
    const page = await open(meeting());
    await tell(page, 'c-ridealong-open-seat-fields', 'seat', { isOpen: false });

    expect(problem(page)?.heading).toBe('The open seat was not saved');
    expect(textOf(page)).not.toContain('{0}');
  });

  it('is painted at once, and goes back when it is refused', async () => {
    const saving = deferred<object>();
    update.mockReturnValueOnce(saving.promise);
    const page = await open(meeting());
    await tell(page, 'c-ridealong-open-seat-fields', 'seat', { isOpen: true, openTo: 'IT' });
    expect(child(page, 'c-ridealong-open-seat-fields')).toMatchObject({ isOpen: true, openTo: 'IT' });

    saving.reject(new Error('no'));
    await settle();
    expect(child(page, 'c-ridealong-open-seat-fields')).toMatchObject({ isOpen: false, openTo: undefined });
    expect(said(page)).toBe('');
  });

  it('stays as painted until the page has read it again', async () => {
    const page = await open(meeting());
    await tell(page, 'c-ridealong-open-seat-fields', 'seat', { isOpen: true });
    expect(child(page, 'c-ridealong-open-seat-fields')).toMatchObject({ isOpen: true });

    wire.emit(meeting({ Open_To_Colleagues__c: field(false) }));
    await settle();
    expect(child(page, 'c-ridealong-open-seat-fields')).toMatchObject({ isOpen: false });
  });
});
