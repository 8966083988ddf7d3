import AttendeeRow from 'c/ridealongAttendeeRow';
import { allById, byId, listen, metaTexts, mount, settle, textOf } from 'test/lwcTestUtils';

/** What the pills say. */
const states = (row: HTMLElement): string[] =>
  allById<HTMLElement & { label: string }>(row, 'state').map(({ label }) => label);

const priya = {
  id: 'a01000000000001AAA',
  userId: '005000000000002AAA',
  name: 'Priya Nair',
  businessFunction: 'Product',
  role: 'Expert',
  why: 'You know their returns problem',
  attendance: 'Accepted'
};

it('says who, what for, why and where things stand', async () => {
  const row = mount('c-ridealong-attendee-row', AttendeeRow, { attendee: priya });

  expect(textOf(row)).toBe('Priya Nair“You know their returns problem”');
  expect(metaTexts(byId(row, 'facts'))).toEqual(['Product', 'Expert']);
  expect(byId(row, 'state')).toMatchObject({ label: 'Coming', tone: 'good' });
  expect(allById(row, 'remove')).toHaveLength(0);
  await expect(row).toBeAccessible();
});

it('leaves out what is not known', () => {
  const row = mount('c-ridealong-attendee-row', AttendeeRow, {
    attendee: { userId: '005000000000003AAA', name: 'Tomas Lindqvist', attendance: '' }
  });

  expect(textOf(row)).toBe('Tomas Lindqvist');
});

it.each([
  ['Requested', 'Asks to come along'],
  ['Invited', 'Asked'],
  ['Declined', "Can't make it"],
  ['Attended', 'Was there'],
  ['Did Not Attend', 'Was not there']
])('says %s in words: %s', (attendance, words) => {
  const row = mount('c-ridealong-attendee-row', AttendeeRow, { attendee: { ...priya, attendance } });

  expect(states(row)).toEqual([words].flat());
});

it.each([
  ['Requested', undefined, 'Has left the company'],
  ['Invited', undefined, 'Has left the company'],
  ['Accepted', undefined, 'Has left the company'],
  ['Accepted', 'Due', 'Has left the company'],
  ['Declined', undefined, "Can't make it"],
  ['Attended', 'Done', 'Was there'],
  ['Did Not Attend', undefined, 'Was not there']
])('says of somebody who left, %s and %s: %s', (attendance, debrief, words) => {
  const attendee = { ...priya, attendance, debrief, hasLeft: true };
  const row = mount('c-ridealong-attendee-row', AttendeeRow, { attendee, canAnswer: true });

  expect(states(row)).toEqual([words].flat());
  expect(allById(row, 'bring')).toHaveLength(0);
});

it('names the person in the button that removes them', async () => {
  const row = mount('c-ridealong-attendee-row', AttendeeRow, { attendee: priya, canRemove: true });
  const remove = listen(row, 'remove');

  expect(byId(row, 'remove').getAttribute('aria-label')).toBe('Remove Priya Nair');
  byId(row, 'remove').click();
  expect(remove.mock.calls[0]?.[0].detail).toBe(priya.userId);
  await expect(row).toBeAccessible();
});

it('lets the rep answer a request, and nobody else', async () => {
  const asking = { ...priya, attendance: 'Requested' };
  const other = mount('c-ridealong-attendee-row', AttendeeRow, { attendee: asking, canRemove: true });
  expect(allById(other, 'bring')).toHaveLength(0);
  expect(allById(other, 'remove')).toHaveLength(1);

  const row = mount('c-ridealong-attendee-row', AttendeeRow, {
    attendee: asking,
    canRemove: true,
    canAnswer: true
  });
  await settle();
  const bring = listen(row, 'bring');
  const refuse = listen(row, 'refuse');
  expect(allById(row, 'remove')).toHaveLength(0);
  byId(row, 'bring').click();
  byId(row, 'refuse').click();

  expect(byId(row, 'bring').ariaLabel).toBe('Bring along Priya Nair');
  expect(bring.mock.calls[0]?.[0].detail).toBe(priya.userId);
  expect(refuse.mock.calls[0]?.[0].detail).toBe(priya.userId);
  await expect(row).toBeAccessible();
});

it('passes on whether the colleague helped', () => {
  const row = mount('c-ridealong-attendee-row', AttendeeRow, {
    attendee: { ...priya, useful: 'Yes' },
    canRate: true
  });
  const useful = listen(row, 'useful');
  const question = row.shadowRoot?.querySelector('c-ridealong-usefulness-picker');

  expect(question).toMatchObject({ name: 'Priya Nair', value: 'Yes' });
  question?.dispatchEvent(new CustomEvent('useful', { detail: 'No' }));
  expect(useful.mock.calls[0]?.[0].detail).toEqual({ userId: priya.userId, value: 'No' });
});

it.each([
  ['Accepted', 'Owes a debrief'],
  ['Attended', ['Was there', 'Owes a debrief']]
])('says after the meeting what is missing: %s', (attendance, words) => {
  const row = mount('c-ridealong-attendee-row', AttendeeRow, {
    attendee: { ...priya, attendance, debrief: 'Due' }
  });

  expect(states(row)).toEqual([words].flat());
});

it('shows what surprised the colleague to everybody on the page', async () => {
  const attendee = { ...priya, attendance: 'Attended', surprise: 'They still use paper.' };
  const row = mount('c-ridealong-attendee-row', AttendeeRow, { attendee });
  expect(byId(row, 'surprise').textContent).toBe('What surprised them: They still use paper.');
  await expect(row).toBeAccessible();
});

it('says that a yes was to another day', () => {
  const attendee = { ...priya, acceptedFor: '2026-12-03' };
  const row = mount('c-ridealong-attendee-row', AttendeeRow, { attendee });
  expect(states(row)).toEqual([expect.stringMatching(/^Said yes to .*Dec.*3.*, asked again$/)]);

  const declined = mount('c-ridealong-attendee-row', AttendeeRow, {
    attendee: { ...attendee, attendance: 'Declined' }
  });
  expect(states(declined)).toEqual(["Can't make it"]);
});
