/** Where a meeting is and its video link: copied from the calendar entry for those who come along, and nothing more of it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { AHEAD, openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const MEETING = 'Customer_Meeting__c';
const TEAMS = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${'Zm9v'.repeat(70)}%40thread.v2/0?context=%7b%7d`;

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

function newMeeting(fields: Record<string, unknown>): { meeting: string; event: string } {
  const event = site.owner.create('Event', {
    Subject: 'Returns desk',
    StartDateTime: AHEAD,
    DurationInMinutes: 60,
    WhatId: site.world.deal,
    ...(fields as Record<string, string>)
  });
  return { meeting: site.owner.create(MEETING, { Event_Id__c: event, Name: 'x' }), event };
}

const shown = (meeting: string): (string | null)[] =>
  ['Place__c', 'Video_Link__c'].map((field) => site.owner.value(MEETING, meeting, field) as string | null);

describe('what is copied', () => {
  const cases: Record<string, { location?: string; description?: string; link: string | null }> = {
    'a place': { location: 'Plant Umkirch, gate 2', link: null },
    'a link as the place': { location: 'https://zoom.us/j/123?pwd=x', link: 'https://zoom.us/j/123?pwd=x' },
    'a link in brackets, longer than a field for addresses': {
      description: `Dial in 0049 761, notes: they are angry.\r\nJoin the meeting now<${TEAMS}> or call`,
      link: TEAMS
    },
    'a service that puts the company first': {
      description: 'See https://example.org/agenda\nhttps://acme.zoom.us/j/9?pwd=1\nPIN 4711',
      link: 'https://acme.zoom.us/j/9?pwd=1'
    },
    'the first of two': {
      location: 'https://meet.google.com/abc-defg-hij',
      description: 'https://acme.webex.com/meet/x',
      link: 'https://meet.google.com/abc-defg-hij'
    },
    'no link of a service that is not known': { description: 'https://example.org/zoom', link: null },
    'no link that is not encrypted': { description: 'http://zoom.us/j/1', link: null },
    nothing: { link: null }
  };
  for (const [words, { location, description, link }] of Object.entries(cases)) {
    test(words, () => {
      const { meeting } = newMeeting({ Location: location ?? null, Description: description ?? null });
      assert.deepEqual(shown(meeting), [location ?? null, link]);
    });
  }

  test('never more than one address, whatever stands around it', () => {
    const word = fc.constantFrom(
      'zoom',
      'PIN 4711',
      TEAMS,
      'https://acme.zoom.us/j/9',
      '<',
      '>',
      '"',
      '\n',
      '.zoom.us/'
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.constantFrom(' ', ''), (parts, between) => {
        const { meeting } = newMeeting({ Description: parts.join(between) || null });
        const link = shown(meeting)[1] ?? null;
        assert.ok(link === null || /^https:\/\/[\w.-]+\/[^\s<>"]*$/.test(link), link ?? '');
      }),
      { numRuns: 25 }
    );
  });
});

test('follows the calendar entry', () => {
  const { meeting, event } = newMeeting({ Location: 'Umkirch' });
  site.owner.update('Event', event, { Location: 'Lübeck', Description: 'https://zoom.us/j/1' });
  assert.deepEqual(shown(meeting), ['Lübeck', 'https://zoom.us/j/1']);
});

test('is told to nobody while the meeting is open to all, and goes with a private entry', () => {
  const { meeting, event } = newMeeting({
    Location: 'Sonnwald, Umkirch',
    Description: 'https://zoom.us/j/1'
  });
  site.owner.update(MEETING, meeting, { Open_To_Colleagues__c: true });
  assert.deepEqual(shown(meeting), [null, null]);
  site.owner.update(MEETING, meeting, { Open_To_Colleagues__c: false });
  assert.deepEqual(shown(meeting), ['Sonnwald, Umkirch', 'https://zoom.us/j/1']);
  site.owner.update('Event', event, { IsPrivate: true, WhatId: null });
  const of = (field: string): unknown => site.world.admin.value(MEETING, meeting, field);
  assert.deepEqual([of('Place__c'), of('Video_Link__c')], [null, null]);
});
