import { queryOf } from 'c/ridealongShared';
import { graphql } from 'lightning/graphql';
import { RefreshEvent } from 'lightning/refresh';
import { DEAL_BRIEFING } from 'c/ridealongVisits';
import VisitPanel from 'c/ridealongVisitPanel';
import { mount, settle } from 'test/lwcTestUtils';

interface Emitter {
  emit(data: unknown, filter?: (config: { variables?: object }) => boolean): void;
  emitErrors(errors: unknown[], filter?: (config: { variables?: object }) => boolean): void;
  getLastConfig(): { query?: unknown; variables: unknown } | undefined;
  refresh: jest.Mock;
}
const wire = graphql as unknown as Emitter;
const briefing = (config: { variables?: object }): boolean => 'accountId' in (config.variables ?? {});
const meeting = {
  id: 'a00000000000001AAA',
  eventId: '00U000000000001EAA',
  ownerName: 'Lena Brandt',
  status: 'Planned',
  accountId: '001000000000001AAA',
  opportunityId: '006000000000001AAA',
  attendees: [
    {
      id: 'row',
      userId: '005000000000099',
      name: 'Me',
      attendance: 'Invited',
      why: 'You know returns',
      debrief: 'Due'
    }
  ]
};
const child = (page: HTMLElement, name: string) => page.shadowRoot?.querySelector<HTMLElement>(name) ?? null;

async function open(change: object = {}): Promise<HTMLElement> {
  const page = mount('c-ridealong-visit-panel', VisitPanel, {
    recordId: '00U000000000001EAA',
    objectApiName: 'Event'
  });
  await settle();
  child(page, 'c-ridealong-attendee-card')?.dispatchEvent(
    new CustomEvent('meeting', { detail: { ...meeting, ...change } })
  );
  await settle();
  return page;
}

/** The reader sees the deal. */
async function openBriefed(change: object = {}): Promise<HTMLElement> {
  const page = await open(change);
  wire.emit(
    { uiapi: { query: { Opportunity: { edges: [{ node: { Id: meeting.opportunityId } }] } } } },
    briefing
  );
  await settle();
  return page;
}

it('waits for the meeting before it asks about the customer', async () => {
  const page = mount('c-ridealong-visit-panel', VisitPanel, {
    recordId: '00U000000000001EAA',
    objectApiName: 'Event'
  });
  await settle();

  expect(child(page, 'c-ridealong-attendee-card')).toMatchObject({
    recordId: '00U000000000001EAA',
    objectApiName: 'Event'
  });
  expect(child(page, 'c-ridealong-briefing-card')).toBeNull();
});

it('briefs about the customer and passes on who knows the themes', async () => {
  const page = await open();
  expect(wire.getLastConfig()?.variables).toEqual({
    accountId: meeting.accountId,
    opportunityId: meeting.opportunityId
  });
  expect(child(page, 'c-ridealong-briefing-card')).toMatchObject({
    facts: undefined,
    why: 'You know returns',
    ownerName: 'Lena Brandt'
  });
  const theme = {
    Id: '1',
    Name: { value: 'Slow pages' },
    OwnerId: { value: 'O' },
    Owner: { Name: { value: 'Olga' }, IsActive: { value: true } }
  };
  wire.emit({ uiapi: { query: { Challenge_Theme__c: { edges: [{ node: theme }] } } } }, briefing);
  await settle();

  expect(child(page, 'c-ridealong-attendee-card')).toMatchObject({
    furtherFacts: [{ userId: 'O', name: 'Olga', themes: ['Slow pages'] }]
  });
  expect(child(page, 'c-ridealong-debrief-card')).toBeNull();
  await expect(page).toBeAccessible();
});

it('asks by the deal where the reader may not see the customer', async () => {
  await open({ accountId: undefined });

  expect(wire.getLastConfig()).toEqual({
    query: queryOf(DEAL_BRIEFING),
    variables: { opportunityId: meeting.opportunityId }
  });
});

it('asks again without what field-level security hides, and has a briefing all the same', async () => {
  const page = await open();
  wire.emitErrors([{ message: "Variable ... not in 'Customer_Meeting__c_Filter': 'Status__c'" }], briefing);
  await settle();
  const query = wire.getLastConfig()?.query;
  expect(String(query)).not.toContain('Status__c: { eq: "Held" }');
  expect(String(query)).toContain('Customer_Challenge__c');
  expect(child(page, 'c-ridealong-briefing-card')).toMatchObject({ errors: undefined, facts: undefined });
  wire.emit({ uiapi: { query: { Customer_Challenge__c: { edges: [{ node: { Id: 'c' } }] } } } }, briefing);
  await settle();

  expect(child(page, 'c-ridealong-briefing-card')).toMatchObject({
    facts: { heard: [{ id: 'c' }], visits: [] }
  });
});

it('has no briefing any more when the meeting is gone', async () => {
  const page = await open();
  expect(child(page, 'c-ridealong-briefing-card')).not.toBeNull();
  child(page, 'c-ridealong-attendee-card')?.dispatchEvent(new CustomEvent('meeting'));
  await settle();

  expect(child(page, 'c-ridealong-briefing-card')).toBeNull();
});

it('says what went wrong with the briefing, and tries again', async () => {
  const page = await open();
  wire.emitErrors([{ message: 'no access' }], briefing);
  await settle();
  expect(child(page, 'c-ridealong-briefing-card')).toMatchObject({ errors: [{ message: 'no access' }] });
  child(page, 'c-ridealong-briefing-card')?.dispatchEvent(new CustomEvent('retry'));

  expect(wire.refresh).toHaveBeenCalledTimes(1);
});

it.each([
  ['about no customer', { accountId: undefined, opportunityId: undefined }],
  ['that was cancelled', { status: 'Cancelled' }]
])('has no briefing for a meeting %s', async (_what, change) => {
  expect(child(await open(change), 'c-ridealong-briefing-card')).toBeNull();
});

it('asks for the debrief of the person who went, and of nobody else', async () => {
  const went = { ...meeting.attendees[0], attendance: 'Attended' };
  const page = await openBriefed({ status: 'Held', attendees: [went] });
  expect(child(page, 'c-ridealong-debrief-card')).toMatchObject({
    attendee: went,
    meetingId: meeting.id,
    opportunityId: meeting.opportunityId
  });

  expect(child(await openBriefed({ status: 'Held' }), 'c-ridealong-debrief-card')).toBeNull();
  expect(
    child(
      await openBriefed({ status: 'Held', attendees: [{ ...went, userId: 'other' }] }),
      'c-ridealong-debrief-card'
    )
  ).toBeNull();
});

it('leads anyone who says they went to what they heard', async () => {
  const page = await open({ status: 'Held' });
  const answer = new CustomEvent('answer', { detail: 'Attended', cancelable: true });
  child(page, 'c-ridealong-attendee-card')?.dispatchEvent(answer);
  const went = { ...meeting.attendees[0], attendance: 'Attended' };
  child(page, 'c-ridealong-attendee-card')?.dispatchEvent(
    new CustomEvent('meeting', {
      detail: { ...meeting, status: 'Held', opportunityId: undefined, attendees: [went] }
    })
  );
  await settle();

  expect(answer.defaultPrevented).toBe(true);
  expect(page.shadowRoot?.activeElement?.tagName.toLowerCase()).toBe('c-ridealong-debrief-card');

  const other = new CustomEvent('answer', { detail: 'Did Not Attend', cancelable: true });
  child(page, 'c-ridealong-attendee-card')?.dispatchEvent(other);
  expect(other.defaultPrevented).toBe(false);
});

it('has the list read again after a debrief', async () => {
  const went = { ...meeting.attendees[0], attendance: 'Attended' };
  const page = await openBriefed({ status: 'Held', attendees: [went] });
  // The list has read something; then it tells the meeting again.
  wire.emit({ uiapi: { query: { own: { edges: [] } } } }, (config) => 'eventId' in (config.variables ?? {}));
  await settle();
  const detail = { ...meeting, status: 'Held', attendees: [went] };
  child(page, 'c-ridealong-attendee-card')?.dispatchEvent(new CustomEvent('meeting', { detail }));
  await settle();
  child(page, 'c-ridealong-debrief-card')?.dispatchEvent(new CustomEvent('changed'));
  await settle();

  // The briefing, too
  expect(wire.refresh).toHaveBeenCalledTimes(2);
});

describe('a deal that the reader cannot see', () => {
  const noDeal = { uiapi: { query: { Opportunity: { edges: [] } } } };

  it('is known once the briefing is read, and told to debrief and briefing', async () => {
    const page = await open({
      status: 'Held',
      attendees: [{ ...meeting.attendees[0], attendance: 'Attended' }]
    });
    // No form yet: it would give way to another one while somebody types
    expect(child(page, 'c-ridealong-debrief-card')).toBeNull();
    wire.emit(noDeal, briefing);
    await settle();
    expect(child(page, 'c-ridealong-debrief-card')).toMatchObject({
      isDealHidden: true,
      ownerName: 'Lena Brandt'
    });
    expect(child(page, 'c-ridealong-briefing-card')).toMatchObject({ isDealHidden: true });
  });

  it('keeps nobody from their debrief when the briefing cannot be read', async () => {
    const page = await open({
      status: 'Held',
      attendees: [{ ...meeting.attendees[0], attendance: 'Attended' }]
    });
    wire.emitErrors([{ message: 'The org did not answer.' }], briefing);
    await settle();
    expect(child(page, 'c-ridealong-debrief-card')).toMatchObject({ isDealHidden: false });
  });

  it('has what was heard put on it by whose meeting it is, and by nobody else', async () => {
    const waiting = { ...meeting.attendees[0], userId: '005000000000002AAA', heard: 'Copied by hand' };
    const filed = { ...waiting, userId: '005000000000003AAA', heardFiledOn: '2026-11-20' };
    const mine = await open({ ownerId: '005000000000099AAA', attendees: [waiting, filed] });
    expect(child(mine, 'c-ridealong-filing-panel')).toMatchObject({
      attendees: [waiting],
      opportunityId: meeting.opportunityId
    });
    const others = await open({ ownerId: '005000000000098AAA', attendees: [waiting] });
    expect(child(others, 'c-ridealong-filing-panel')).toBeNull();
  });
});

it('after a debrief the other cards of the page read again', async () => {
  const page = await open({
    status: 'Held',
    attendees: [{ ...meeting.attendees[0], attendance: 'Attended' }]
  });
  wire.emit({ uiapi: { query: {} } }, briefing);
  await settle();
  const refreshed = jest.fn();
  page.addEventListener(new RefreshEvent().type, refreshed);
  child(page, 'c-ridealong-debrief-card')?.dispatchEvent(new CustomEvent('changed'));
  await settle(12);
  expect(wire.refresh).toHaveBeenCalled();
  expect(refreshed).toHaveBeenCalledTimes(1);
});
