import { ATTENDANCE, attendancePill, debriefPill, otherDayPill } from 'c/ridealongAttendees';

it.each(Object.values(ATTENDANCE))('%s has a word and a look, or neither', (attendance) => {
  const pill = attendancePill(attendance);
  expect(pill === undefined).toBe(attendance === ATTENDANCE.removed);
  expect(pill?.iconName === undefined).toBe(attendance === ATTENDANCE.removed);
});

it('does not look like a yes when the person has left', () => {
  expect(attendancePill('Accepted')).toEqual({ label: 'Coming', tone: 'good', iconName: 'utility:check' });
  expect(attendancePill('Accepted', true)).toEqual({ label: 'Has left the company', tone: 'plain' });
  expect(attendancePill('Attended', true)?.label).toBe('Was there');
});

it('shows asked and coming differently, and what is owed stands out', () => {
  expect(attendancePill('Invited')?.tone).not.toBe(attendancePill('Accepted')?.tone);
  expect(debriefPill('Due')).toMatchObject({ label: 'Owes a debrief', tone: 'warning' });
  expect(debriefPill('Done')?.label).toBe('Debriefed');
  expect(debriefPill('Done', true)?.label).toBe('Heard nothing new');
  expect(debriefPill('Not Due')).toBeUndefined();
  expect(otherDayPill('2026-12-03')).toMatchObject({
    label: 'Said yes to Dec 3, asked again',
    tone: 'warning'
  });
});

it('has nothing to say of a state that it does not know', () => {
  expect(attendancePill('On The Moon')).toBeUndefined();
  expect(attendancePill(undefined)).toBeUndefined();
});
