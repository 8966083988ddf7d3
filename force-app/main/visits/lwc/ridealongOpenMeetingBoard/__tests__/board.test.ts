import { byDay, functionsOf, narrow, regionsOf } from '../board';
import type { OpenMeeting } from 'c/ridealongAttendees';

const meeting = (id: string, change: Partial<OpenMeeting> = {}): OpenMeeting => ({
  id,
  name: id,
  isAllDay: false,
  ownerId: 'R',
  deal: [],
  tagged: 0,
  ...change
});
const meetings = [
  meeting('A', { day: '2026-11-28', openTo: 'IT', openToLabel: 'Informatik', region: 'Tyrol, Austria' }),
  meeting('B', { day: '2026-11-27' }),
  meeting('C', { day: '2026-11-28', openTo: 'Product', openToLabel: 'Produkt', region: 'Bavaria, Germany' }),
  meeting('D', { openTo: 'IT', openToLabel: 'Informatik', region: 'Tyrol, Austria' })
];

it('groups by day, the next day first, those without a day last', () => {
  expect(byDay(meetings).map(({ day, meetings: found }) => [day, found.map(({ id }) => id)])).toEqual([
    ['2026-11-27', ['B']],
    ['2026-11-28', ['A', 'C']],
    ['', ['D']]
  ]);
});

it('groups by the day where the reader is', () => {
  const late = meeting('late', { day: '2026-11-27', startsAt: '2026-11-27T23:30:00.000Z' });
  expect(byDay([late]).map(({ day }) => day)).toEqual(['2026-11-28']);
});

it('narrows by function, to which a meeting for any function belongs, and by region', () => {
  const ids = (found: OpenMeeting[]): string[] => found.map(({ id }) => id);
  expect(ids(narrow(meetings, 'IT'))).toEqual(['A', 'B', 'D']);
  expect(ids(narrow(meetings, undefined, 'Bavaria, Germany'))).toEqual(['C']);
  expect(ids(narrow(meetings, 'IT', 'Bavaria, Germany'))).toEqual([]);
  expect(ids(narrow(meetings))).toEqual(['A', 'B', 'C', 'D']);
});

it('offers what occurs, each once, by name', () => {
  expect(functionsOf(meetings)).toEqual([
    { value: 'IT', label: 'Informatik' },
    { value: 'Product', label: 'Produkt' }
  ]);
  expect(regionsOf(meetings).map(({ value }) => value)).toEqual(['Bavaria, Germany', 'Tyrol, Austria']);
});
