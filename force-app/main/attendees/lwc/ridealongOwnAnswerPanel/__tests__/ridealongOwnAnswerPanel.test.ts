import OwnAnswerPanel from 'c/ridealongOwnAnswerPanel';
import { allById, byId, listen, mount, settle, textOf, labelOf } from 'test/lwcTestUtils';

const row = (attendance: string, why?: string) => ({
  id: 'a01000000000001AAA',
  userId: '005000000000099AAA',
  name: 'Priya Nair',
  attendance,
  why
});
const ahead = { status: 'Planned', ownerName: 'Lena Brandt' };
const over = { status: 'Held', ownerName: 'Lena Brandt' };

describe('before the meeting', () => {
  it.each([
    ['Invited', 'You are asked to come along', ['Accept', "Can't make it"], ['Accepted', 'Declined']],
    ['Accepted', 'You are coming along', ["Can't make it"], ['Declined']],
    ['Declined', "You said you can't make it", ['I can come after all'], ['Accepted']],
    ['Requested', 'You asked to come along', ['Withdraw'], ['Removed']]
  ])('%s: one tap on each answer', async (attendance, heading, words, answers) => {
    const question = mount('c-ridealong-own-answer-panel', OwnAnswerPanel, {
      attendee: row(attendance),
      meeting: ahead
    });
    const answer = listen(question, 'answer');

    expect(byId(question, 'heading').textContent).toBe(heading);
    const buttons = allById(question, 'answer');
    expect(buttons.map(labelOf)).toEqual(words);
    buttons.forEach((button) => button.click());
    expect(answer.mock.calls.map(([event]) => event.detail as unknown)).toEqual(answers);
    await expect(question).toBeAccessible();
  });

  it('asks a colleague again who said yes to another day', async () => {
    const question = mount('c-ridealong-own-answer-panel', OwnAnswerPanel, {
      attendee: { ...row('Accepted'), acceptedFor: '2026-12-03' },
      meeting: ahead
    });
    const answer = listen(question, 'answer');

    expect(byId(question, 'heading').textContent).toMatch(
      /^You said yes to .*Dec.*3.*\. The meeting has moved: can you still come\?$/
    );
    expect(allById(question, 'answer').map(labelOf)).toEqual(['I can still come', "Can't make it"]);
    allById(question, 'answer')[0]?.click();
    expect(answer.mock.calls[0]?.[0].detail).toBe('Accepted');
    await expect(question).toBeAccessible();
  });

  it('gives who said yes a calendar file, and not to whom the calendar invited', () => {
    const meeting = {
      ...ahead,
      id: 'a02',
      name: 'Workshop',
      startsAt: '2031-11-27T13:30:00Z',
      isAllDay: false
    };
    const shown = (attendance: string, source: string): HTMLElement[] =>
      allById(
        mount('c-ridealong-own-answer-panel', OwnAnswerPanel, {
          attendee: { ...row(attendance), source },
          meeting
        }),
        'calendar'
      );
    const [link] = shown('Accepted', 'Tagged');
    expect(decodeURIComponent(link?.getAttribute('href') ?? '')).toContain('UID:a02@ridealong');
    expect(shown('Accepted', 'Invited')).toHaveLength(0);
    expect(shown('Invited', 'Tagged')).toHaveLength(0);
  });

  it('asks the rep again after the rep said no, as long as the meeting is open', () => {
    const attendee = { ...row('Declined'), source: 'Asked To Join' };
    const question = mount('c-ridealong-own-answer-panel', OwnAnswerPanel, {
      attendee,
      meeting: { ...ahead, isOpen: true }
    });
    const answer = listen(question, 'answer');
    expect(byId(question, 'heading').textContent).toBe('You are not coming along');
    byId(question, 'answer').click();
    expect(answer.mock.calls[0]?.[0].detail).toBe('Requested');

    const closed = mount('c-ridealong-own-answer-panel', OwnAnswerPanel, { attendee, meeting: ahead });
    expect(allById(closed, 'answer')).toHaveLength(0);
  });

  it('tells anyone who was taken off again, and nobody who withdrew', () => {
    const off = mount('c-ridealong-own-answer-panel', OwnAnswerPanel, {
      attendee: row('Removed'),
      meeting: ahead
    });
    expect(textOf(off)).toBe('You are not coming along');

    const attendee = { ...row('Removed'), source: 'Asked To Join' };
    const withdrawn = mount('c-ridealong-own-answer-panel', OwnAnswerPanel, { attendee, meeting: ahead });
    expect(textOf(withdrawn)).toBe('');
  });

  it('leads with why the colleague was asked', () => {
    const question = mount('c-ridealong-own-answer-panel', OwnAnswerPanel, {
      attendee: row('Invited', 'You know their returns problem'),
      meeting: ahead
    });

    expect(byId(question, 'hint').textContent).toBe('“You know their returns problem”');
  });

  it('says who decides about a request', () => {
    const question = mount('c-ridealong-own-answer-panel', OwnAnswerPanel, {
      attendee: row('Requested'),
      meeting: ahead
    });

    expect(byId(question, 'hint').textContent).toBe(
      'Lena Brandt decides who comes along. You will hear from them.'
    );
  });
});

describe('after the meeting', () => {
  it.each(['Invited', 'Accepted'])('%s: did you go?', (attendance) => {
    const question = mount('c-ridealong-own-answer-panel', OwnAnswerPanel, {
      attendee: row(attendance),
      meeting: over
    });
    const answer = listen(question, 'answer');

    expect(byId(question, 'heading').textContent).toBe('Did you go?');
    allById(question, 'answer').forEach((button) => button.click());
    expect(answer.mock.calls.map(([event]) => event.detail as unknown)).toEqual([
      'Attended',
      'Did Not Attend'
    ]);
  });

  it.each([
    ['Did Not Attend', 'You said you did not go'],
    ['Declined', "You said you can't make it"]
  ])('%s: one can still say that one went', async (attendance, heading) => {
    const question = mount('c-ridealong-own-answer-panel', OwnAnswerPanel, {
      attendee: row(attendance),
      meeting: over
    });
    const answer = listen(question, 'answer');

    expect(byId(question, 'heading').textContent).toBe(heading);
    expect(labelOf(byId(question, 'answer'))).toBe('I went after all');
    byId(question, 'answer').click();
    expect(answer.mock.calls[0]?.[0].detail).toBe('Attended');
    await expect(question).toBeAccessible();
  });

  it('whose request was refused was not on it', () => {
    const attendee = { ...row('Declined'), source: 'Asked To Join' };
    const question = mount('c-ridealong-own-answer-panel', OwnAnswerPanel, { attendee, meeting: over });
    expect(textOf(question)).toBe('');
  });

  it.each(['Requested', 'Attended', 'Removed', ''])('%s: nothing is asked', (attendance) => {
    const question = mount('c-ridealong-own-answer-panel', OwnAnswerPanel, {
      attendee: row(attendance),
      meeting: over
    });

    expect(textOf(question)).toBe('');
  });
});

it('asks nobody about a cancelled meeting, and nobody who is not on it', async () => {
  const question = mount('c-ridealong-own-answer-panel', OwnAnswerPanel, {
    attendee: row('Invited'),
    meeting: { status: 'Cancelled' }
  });
  expect(textOf(question)).toBe('');

  Object.assign(question, { attendee: undefined, meeting: ahead });
  await settle();
  expect(textOf(question)).toBe('');
});
