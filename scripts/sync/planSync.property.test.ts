import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attendeeKey } from './plan/desiredAttendees.ts';
import { toCents } from './figures/splitAmount.ts';
import { themeSums } from './figures/themeFigures.ts';
import { ATTENDEE, MAPPINGS } from './plan/mapping.ts';
import type { AttendeeRow, EventRow, OrgSnapshot } from './plan/rows.ts';
import { planSync } from './planSync.ts';
import type { SyncPlan } from './planSync.ts';
import {
  aChallenge,
  aColleague,
  account,
  aFieldTime,
  aMeeting,
  anAttendee,
  anEvent,
  anOpportunity,
  aRelation,
  aSnapshot,
  aTheme,
  deal,
  event,
  idOf,
  meetingId,
  NOW,
  SETTINGS,
  SYNC_USER,
  user
} from './testing/builders.ts';
import { applyPlan } from './testing/modelOrg.ts';
import { runs } from './testing/runs.ts';

const EVENTS = 6;
const USERS = 4;
const DEALS = 3;

/** Seconds in a span of time, from the start. */
const instant = (from: string, days: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: 0, max: days * 86_400 })
    .map((seconds) => new Date(Date.parse(from) + seconds * 1000).toISOString().replace('.000Z', 'Z'));

const PAST = instant('2026-10-01T00:00:00Z', 50);

const anyEvent = (n: number): fc.Arbitrary<EventRow> =>
  fc
    .record({
      kind: fc.constantFrom('timed', 'timed', 'timed', 'allDay', 'endless'),
      start: instant('2026-11-01T00:00:00Z', 60),
      minutes: fc.integer({ min: 0, max: 3000 }),
      owner: fc.constantFrom(user(1), user(2), idOf('023', 1)),
      what: fc.constantFrom(null, deal(1), deal(2), account(2), idOf('701', 1)),
      subject: fc.constantFrom(
        null,
        '  ',
        'Visit',
        'x'.repeat(79) + ' y',
        'Prüfung der Rückläufer 🚚',
        `${'x'.repeat(79)}🚚`
      ),
      IsPrivate: fc.boolean(),
      IsDeleted: fc.boolean(),
      IsArchived: fc.boolean(),
      series: fc.constantFrom('0', '1', '3')
    })
    .map(({ kind, start, minutes, owner, what, subject, series, ...flags }) => {
      const day = start.slice(0, 10);
      const allDay = kind === 'allDay';
      return anEvent(n, {
        ...flags,
        Subject: subject,
        OwnerId: owner,
        WhatId: what,
        AccountId: what?.startsWith('701') ? null : what && account(1),
        IsAllDayEvent: allDay,
        ActivityDate: day,
        StartDateTime: allDay ? `${day}T00:00:00Z` : start,
        EndDateTime:
          kind === 'endless'
            ? null
            : allDay
              ? `${day}T00:00:00Z`
              : new Date(Date.parse(start) + minutes * 60_000).toISOString().replace('.000Z', 'Z'),
        GroupEventType: series,
        IsDeleted: flags.IsDeleted
      });
    });

const anyAttendance = fc.constantFrom(
  'Requested',
  'Invited',
  'Accepted',
  'Declined',
  'Attended',
  'Did Not Attend',
  'Removed'
);

const anyOrg: fc.Arbitrary<OrgSnapshot> = fc
  .record({
    events: fc.tuple(...Array.from({ length: EVENTS }, (_, n) => anyEvent(n + 1))),
    missing: fc.array(fc.integer({ min: 1, max: EVENTS }), { maxLength: 2 }),
    relations: fc.array(
      fc.record({
        event: fc.integer({ min: 1, max: EVENTS }),
        person: fc.constantFrom(user(1), user(2), user(3), idOf('003', 1)),
        Status: fc.constantFrom('New', 'Accepted', 'Declined', null),
        IsDeleted: fc.boolean(),
        RespondedDate: fc.option(PAST),
        CreatedDate: PAST,
        SystemModstamp: PAST
      }),
      { maxLength: 12 }
    ),
    colleagues: fc.tuple(
      ...Array.from({ length: USERS }, () => fc.constantFrom('active', 'inactive', 'none'))
    ),
    mirrored: fc.array(fc.integer({ min: 1, max: EVENTS }), { maxLength: 4 }),
    attendees: fc.array(
      fc.record({
        event: fc.integer({ min: 1, max: EVENTS }),
        person: fc.integer({ min: 1, max: USERS }),
        Attendance__c: fc.option(anyAttendance),
        Source__c: fc.constantFrom('Tagged', 'Invited', 'Asked To Join'),
        Debriefed_At__c: fc.option(PAST),
        Heard_Nothing_New__c: fc.boolean(),
        LastModifiedById: fc.constantFrom(user(1), SYNC_USER),
        LastModifiedDate: PAST
      }),
      { maxLength: 8 }
    ),
    amounts: fc.array(fc.option(fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100)), {
      minLength: DEALS,
      maxLength: DEALS
    }),
    closed: fc.array(fc.constantFrom('open', 'won', 'lost'), { minLength: DEALS, maxLength: DEALS }),
    merged: fc.array(fc.option(fc.integer({ min: 1, max: 3 })), { minLength: 3, maxLength: 3 }),
    challenges: fc.array(
      fc.record({
        deal: fc.integer({ min: 1, max: DEALS }),
        theme: fc.option(fc.integer({ min: 1, max: 3 })),
        Severity__c: fc.option(fc.constantFrom('Deal Breaker', 'Painful', 'Nuisance')),
        meeting: fc.option(fc.integer({ min: 1, max: EVENTS })),
        by: fc.option(fc.integer({ min: 1, max: USERS }))
      }),
      { maxLength: 10 }
    ),
    staleMonths: fc.boolean()
  })
  .map((o) => {
    const mirrored = [...new Set([...o.mirrored, ...o.attendees.map((row) => row.event)])];
    const attendees = new Map(
      o.attendees.map((row) => [attendeeKey(event(row.event), user(row.person)), row])
    );
    return aSnapshot({
      events: o.events.filter((_, index) => !o.missing.includes(index + 1)),
      relations: o.relations.map(({ event: n, person, ...rest }, index) =>
        aRelation(index + 1, event(n), person, rest)
      ),
      colleagues: o.colleagues.flatMap((state, index) =>
        state === 'none' ? [] : [aColleague(index + 1, user(index + 1), { Is_Active__c: state === 'active' })]
      ),
      meetings: mirrored.map((n) => aMeeting(n, { Id: meetingId(n) })),
      attendees: [...attendees.values()].map(({ event: n, person, ...rest }, index) =>
        anAttendee(index + 1, meetingId(n), user(person), rest)
      ),
      opportunities: o.amounts.map((Amount, index) =>
        anOpportunity(index + 1, {
          Amount,
          IsClosed: o.closed[index] !== 'open',
          IsWon: o.closed[index] === 'won'
        })
      ),
      themes: o.merged.map((into, index) =>
        aTheme(index + 1, { Merged_Into__c: into === null ? null : idOf('a04', into) })
      ),
      challenges: o.challenges.map(({ deal: n, theme, meeting, by, Severity__c }, index) =>
        aChallenge(index + 1, deal(n), {
          Severity__c,
          Theme__c: theme === null ? null : idOf('a04', theme),
          Customer_Meeting__c: meeting === null ? null : meetingId(meeting),
          Heard_By__c: by === null ? null : user(by)
        })
      ),
      fieldTime: o.staleMonths
        ? [aFieldTime(1, user(1), '2026-09-01', { Meetings__c: 7, Hours__c: 9.5 })]
        : []
    });
  });

const LATER = '2026-11-24T11:00:05Z';

function plan(snapshot: OrgSnapshot): SyncPlan {
  return planSync(snapshot, { settings: SETTINGS, now: NOW, syncUserId: SYNC_USER });
}

const changesIn = (of: SyncPlan): number => of.objects.reduce((sum, { changes }) => sum + changes.length, 0);

/** Writes a plan and, as a run does, puts right at once what the flow on meetings did to the day. */
function sync(snapshot: OrgSnapshot): { snapshot: OrgSnapshot; plan: SyncPlan } {
  const first = plan(snapshot);
  const written = applyPlan(snapshot, first, LATER).snapshot;
  const second = plan(written);
  const left = second.objects.filter(({ mapping }) => mapping.object === 'Customer_Meeting__c');
  for (const change of left.flatMap(({ changes }) => changes)) {
    assert.deepEqual(Object.keys(change.fields), ['Meeting_Date__c'], 'only the day is worth a second write');
  }
  return { plan: first, snapshot: applyPlan(written, { ...second, objects: left }, LATER).snapshot };
}

describe('planSync, over random orgs', () => {
  it('writes nothing in a second run', () => {
    fc.assert(
      fc.property(anyOrg, (org) => {
        const again = plan(sync(org).snapshot);
        assert.equal(changesIn(again), 0, JSON.stringify(again.objects.flatMap((row) => row.changes)));
      }),
      { numRuns: runs(150) }
    );
  });

  it('does not depend on the order in which rows come', () => {
    const shuffledOrg = anyOrg.chain((org) =>
      fc
        .record({
          events: shuffled(org.events),
          relations: shuffled(org.relations),
          meetings: shuffled(org.meetings),
          attendees: shuffled(org.attendees),
          colleagues: shuffled(org.colleagues),
          opportunities: shuffled(org.opportunities),
          challenges: shuffled(org.challenges),
          themes: shuffled(org.themes)
        })
        .map((other): [OrgSnapshot, OrgSnapshot] => [org, { ...org, ...other }])
    );
    fc.assert(
      fc.property(shuffledOrg, ([org, other]) => {
        assert.deepEqual(
          plan(org).objects.map(({ changes }) => changes),
          plan(other).objects.map(({ changes }) => changes)
        );
      }),
      { numRuns: runs(100) }
    );
  });

  it('never deletes, and never writes a field that is not its own', () => {
    const allowed = new Map(MAPPINGS.map(({ object, owned, onCreate }) => [object, { owned, onCreate }]));
    fc.assert(
      fc.property(anyOrg, (org) => {
        const first = plan(org);
        for (const { mapping, changes } of first.objects) {
          const { owned = {}, onCreate = [] } = allowed.get(mapping.object) ?? {};
          for (const change of changes) {
            const may = [...Object.keys(owned), ...(change.kind === 'create' ? onCreate : [])];
            for (const name of Object.keys(change.fields)) {
              assert.ok(may.includes(name), `${mapping.object}.${name}`);
            }
          }
        }
        const after = applyPlan(org, first, LATER).snapshot;
        for (const name of ['meetings', 'attendees', 'fieldTime', 'colleagues', 'themes'] as const) {
          const ids = new Set(after[name].map((row: { Id: string }) => row.Id));
          for (const row of org[name]) {
            assert.ok(ids.has(row.Id), `${name} ${row.Id}`);
          }
        }
      })
    );
  });

  it('never changes what only people say about who came', () => {
    fc.assert(
      fc.property(anyOrg, (org) => {
        const before = new Map(org.attendees.map((row) => [row.Id, row]));
        const attendees = plan(org).objects.find(({ mapping }) => mapping === ATTENDEE);
        for (const change of attendees?.changes ?? []) {
          const row: AttendeeRow | undefined = before.get(change.id ?? '');
          if (row === undefined || !('Attendance__c' in change.fields)) {
            continue;
          }
          assert.ok(
            !['Requested', 'Attended', 'Did Not Attend'].includes(row.Attendance__c ?? ''),
            'a word of people'
          );
          const next = change.fields['Attendance__c'];
          assert.ok(next === 'Removed' || next === 'Invited' || next === 'Accepted' || next === 'Declined');
          if (row.Source__c !== 'Invited') {
            assert.notEqual(next, 'Removed', 'who was tagged is not taken off');
          }
        }
      })
    );
  });

  it('splits the open pipeline over the themes, to the cent', () => {
    fc.assert(
      fc.property(anyOrg, (org) => {
        const themed = new Set(
          org.challenges.filter((row) => row.Theme__c !== null).map((row) => row.Opportunity__c)
        );
        const open = org.opportunities.filter((row) => !row.IsClosed && themed.has(row.Id));
        const sums = themeSums({ ...org, meetingStates: new Map(), settings: SETTINGS });
        assert.equal(
          [...sums.values()].reduce((sum, { share }) => sum + share, 0n),
          open.reduce((sum, row) => sum + toCents(row.Amount ?? 0), 0n)
        );
      })
    );
  });
});

function shuffled<T>(rows: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
}
