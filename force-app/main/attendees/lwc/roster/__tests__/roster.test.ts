import { initials, onBoard, withChanges } from 'c/roster';
import type { Attendee } from 'c/meetingQuery';

const priya: Attendee = { id: '1', userId: 'P', name: 'Priya Nair', attendance: 'Invited', role: 'Listener' };
const tomas: Attendee = { id: '2', userId: 'T', name: 'Tomas Lindqvist', attendance: 'Removed' };

it('lays changes over what the server said and adds who is new', () => {
  const changed = withChanges([priya, tomas], {
    P: { name: 'Priya Nair', attendance: 'Accepted' },
    M: { name: 'Mei Tanaka', attendance: 'Invited', why: 'orders' }
  });

  expect(changed).toEqual([
    { ...priya, attendance: 'Accepted' },
    tomas,
    { userId: 'M', name: 'Mei Tanaka', attendance: 'Invited', why: 'orders' }
  ]);
  expect(priya.attendance).toBe('Invited');
});

it('does not show those who were removed', () => {
  expect(onBoard([priya, tomas])).toEqual([priya]);
});

it.each([
  ['Priya Nair', 'PN'],
  ['Ana Maria de la Cruz', 'AC'],
  ['Åsa', 'Å'],
  ['  zoë   quill ', 'ZQ'],
  ['𝒜da Lovelace', '𝒜L'],
  ['', '']
])('initials of %s are %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
