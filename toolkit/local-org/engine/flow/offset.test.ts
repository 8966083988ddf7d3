import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addOffset } from './offset.ts';

/** The night in which clocks in Berlin go back from three to two. */
const evening = new Date('2026-10-24T18:00:00Z');
const added = (offset: number, unit: Parameters<typeof addOffset>[2]): string =>
  addOffset(evening, offset, unit, 'Europe/Berlin').toISOString();

test('hours and minutes pass as they are, over a change of the clock too', () => {
  assert.equal(added(24, 'Hours'), '2026-10-25T18:00:00.000Z');
  assert.equal(added(-90, 'Minutes'), '2026-10-24T16:30:00.000Z');
});

test('days and months keep the time on the clock', () => {
  assert.equal(added(1, 'Days'), '2026-10-25T19:00:00.000Z');
  assert.equal(added(1, 'Months'), '2026-11-24T19:00:00.000Z');
});
