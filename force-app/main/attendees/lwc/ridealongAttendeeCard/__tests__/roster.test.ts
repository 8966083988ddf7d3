import { onBoard, withChanges } from '../roster';
import type { Attendee } from 'c/ridealongAttendees';

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
