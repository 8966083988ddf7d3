import { when } from 'c/meetingTime';

it.each([
  [
    'a time, in the reader’s zone',
    { startsAt: '2026-11-27T13:30:00.000Z', day: '2026-11-27' },
    'Fri, Nov 27, 2:30 PM'
  ],
  [
    'the day alone when it lasts all day',
    { startsAt: '2031-11-27T00:00:00.000Z', day: '2031-11-27', isAllDay: true },
    'Nov 27, 2031'
  ],
  ['the day when the time is hidden', { day: '2031-11-28' }, 'Nov 28, 2031'],
  ['nothing when nothing is known', {}, '']
])('says %s', (_what, time, words) => {
  expect(when(time)).toBe(words);
});
