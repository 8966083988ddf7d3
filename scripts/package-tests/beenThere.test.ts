/** Nothing "last" lies in the future: who went, and whose meeting was moved to a later day since, has not been there on that day. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openAttendanceSite } from '../access/testing/attendanceSite.ts';
import type { AttendanceSite } from '../access/testing/attendanceSite.ts';

const MAIN = join(import.meta.dirname, '../../force-app/main');
const BEEN = '{ Customer_Meeting__r: { Meeting_Date__c: { lte: { literal: TODAY } } } }';
const ATTENDED = '{ Attendance__c: { eq: "Attended" } }';

test('every query for those who went asks for meetings that have been', () => {
  const texts = globSync('*/lwc/*/*.ts', { cwd: MAIN }).map((file) => readFileSync(join(MAIN, file), 'utf8'));
  const asked = texts.flatMap((text) =>
    [...text.matchAll(/\{ Attendance__c: \{ eq: "Attended" \} \}/g)].map(({ index }) =>
      text.slice(index + ATTENDED.length).trimStart()
    )
  );
  assert.ok(asked.length >= 4, String(asked.length));
  for (const rest of asked) {
    assert.ok(rest.startsWith(BEEN), rest.slice(0, 200));
  }
});

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

/** The days that such a query finds, by zone and moment of the reader. */
async function daysAt(): Promise<string[]> {
  const person = await site.person(site.attendee);
  const query = `{ uiapi { query { Internal_Attendee__c(first: 50, where: { and: [${ATTENDED}, ${BEEN}] }) { edges { node {
    Id Customer_Meeting__r { Meeting_Date__c { value } } } } } } } }`;
  const { data, errors } = (await person.graphql(query)) as {
    data: { uiapi: { query: { Internal_Attendee__c: { edges: { node: Node }[] } } } };
    errors?: unknown[];
  };
  assert.deepEqual(errors ?? [], []);
  return data.uiapi.query.Internal_Attendee__c.edges.map(
    ({ node }) => node.Customer_Meeting__r.Meeting_Date__c.value
  );
}

interface Node {
  Customer_Meeting__r: { Meeting_Date__c: { value: string } };
}

describe('somebody went, and the meeting was moved to', () => {
  for (const [days, counts] of [
    [-300, true],
    [-30, true],
    [-1, true],
    [0, true],
    [1, false],
    [2, false],
    [20, false],
    [31, false],
    [90, false],
    [366, false]
  ] as const) {
    test(`${days} days from now: ${counts ? 'they have been there' : 'they have not'}`, async () => {
      site.world.org.clock.set(new Date('2026-07-10T12:00:00Z'));
      const event = site.owner.create('Event', {
        Subject: 'Demo',
        StartDateTime: '2026-07-08T09:00:00Z',
        DurationInMinutes: 60
      });
      const meeting = site.owner.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
      const row = site.owner.create('Internal_Attendee__c', {
        Customer_Meeting__c: meeting,
        Attendee__c: site.attendee.id
      });
      site.attendee.update('Internal_Attendee__c', row, { Attendance__c: 'Attended' });
      const day = new Date(Date.UTC(2026, 6, 10 + days)).toISOString().slice(0, 10);
      site.owner.update('Event', event, { StartDateTime: `${day}T09:00:00Z` });
      assert.equal((await daysAt()).includes(day), counts);
      site.world.admin.delete('Internal_Attendee__c', row);
    });
  }
});
