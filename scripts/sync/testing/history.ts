/** What happens in an org, at random: steps that tests put between runs, or between two requests of a run. */
import fc from 'fast-check';
import {
  account,
  aChallenge,
  aColleague,
  anEvent,
  anOpportunity,
  aRelation,
  aTheme,
  deal,
  event,
  idOf,
  user
} from './builders.ts';
import type { Fields } from '../plan/canonical.ts';
import { modelOrg } from './modelRun.ts';
import { aboutSeats, ADDRESSES, HOLDERS, stamps } from './seatHistory.ts';
import type { ModelRun } from './modelRun.ts';
import type { ModelRow } from './modelRows.ts';

const MINUTE = 60_000;
const LONG_AGO = Date.parse('2026-09-25T08:00:00Z');
const NEAR = Date.parse('2026-11-23T11:00:00Z');
const DAY = 24 * 60 * MINUTE;
const PEOPLE = 4;
const DEALS = 5;
const THEMES = 3;

export interface Step {
  kind: (typeof KINDS)[number];
  /** Which row, and which of the things that can be done to it. */
  row: number;
  choice: number;
  other: number;
}

const KINDS = [
  'moveEvent',
  'moveEvent',
  'changeEvent',
  'changeEvent',
  'ageEvent',
  'makeEvent',
  'removeEvent',
  'relation',
  'relation',
  'relation',
  'attendee',
  'attendee',
  'attendee',
  'meeting',
  'colleague',
  'user',
  'deal',
  'challenge',
  'challenge',
  'theme',
  'figure',
  'setting',
  'seat',
  'seat',
  'seat',
  'time',
  'time'
] as const;

export const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...KINDS),
  row: fc.nat(30),
  choice: fc.nat(30),
  other: fc.nat(30)
});

/** An org with a bit of everything, in which nothing has been written yet. */
export function anOrgWithHistory(): ModelRun {
  const org = modelOrg();
  for (let n = 1; n <= DEALS; n++) {
    org.put('Opportunity', anOpportunity(n, { AccountId: account(n), Amount: 1000.01 * n }));
  }
  for (let n = 1; n <= 3; n++) {
    const fields = { Business_Function__c: n === 1 ? 'Product' : 'Engineering' };
    org.put('Ridealong_Colleague__c', aColleague(n, user(n), fields));
  }
  for (let n = 1; n <= 6; n++) {
    org.put('Event', anEvent(n, { ...timesOf(n * 37, n), WhatId: deal(1 + (n % DEALS)) }));
    org.put('EventRelation', aRelation(n, event(n), user(1 + (n % PEOPLE)), { Status: 'Accepted' }));
  }
  for (let n = 1; n <= THEMES; n++) {
    org.put('Challenge_Theme__c', aTheme(n));
  }
  // Every problem on nearly every deal: amounts of fewer than three are not shown, and could not be wrong.
  for (let n = 0; n < DEALS * THEMES - 2; n++) {
    const Theme__c = idOf('a04', 1 + (n % THEMES));
    org.put('Customer_Challenge__c', aChallenge(n + 1, deal(1 + (n % DEALS)), { Theme__c }));
  }
  org.server.rows.now += 10 * MINUTE;
  return org;
}

/** Mostly about who may come along; the rest decides whether the meeting is one, and who is on it. */
export const anySeatStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: anyStep.map((step) => ({ ...step, kind: 'seat' as const })) },
  { weight: 1, arbitrary: anyStep.map((step) => ({ ...step, kind: 'relation' as const })) },
  { weight: 1, arbitrary: anyStep.map((step) => ({ ...step, kind: 'attendee' as const })) },
  { weight: 2, arbitrary: anyStep }
);

/** As `anOrgWithHistory`, with functions that can be invited. */
export function anOrgWithAddresses(): ModelRun {
  const org = anOrgWithHistory();
  HOLDERS.forEach(({ object, ...row }) => org.put(object, row));
  Object.assign(org.row('Ridealong_Setting__mdt', idOf('m00', 1)), { Function_Addresses__c: ADDRESSES[0] });
  for (let n = 1; n <= 4; n++) {
    // Too far ahead to be mirrored for their own sake, and of nobody's who is a colleague
    const day = `2027-0${n}-12`;
    const times = { StartDateTime: `${day}T08:00:00Z`, EndDateTime: `${day}T09:00:00Z`, ActivityDate: day };
    org.put('Event', anEvent(20 + n, { ...times, OwnerId: user(PEOPLE) }));
    const holder = HOLDERS[n % HOLDERS.length] ?? HOLDERS[0];
    org.put('EventRelation', aRelation(20 + n, event(20 + n), holder.Id));
  }
  return org;
}

export function happen(org: ModelRun, { kind, row, choice, other }: Step): void {
  const { rows } = org.server;
  const pick = (object: string, withDeleted = false): ModelRow | undefined => {
    const all = rows.list(object, withDeleted);
    return all[row % Math.max(1, all.length)];
  };
  const edit = (
    object: string,
    fields: Record<string, string | number | boolean | null>,
    by = user(1)
  ): void => {
    const found = pick(object);
    if (found !== undefined) {
      org.edit(object, found.Id, fields, by);
    }
  };
  const make = (object: string, fields: object): void => {
    const Id = rows.newId(object);
    org.put(object, { ...fields, ...stamps(org), Id });
  };
  const remove = (object: string): void => {
    const found = pick(object, true);
    const how = (['delete', 'delete', 'undelete', 'purge'] as const)[other % 4] ?? 'delete';
    if (found !== undefined) {
      rows[how](object, found.Id);
    }
  };
  const who = user(1 + (other % PEOPLE));
  switch (kind) {
    case 'moveEvent':
      edit('Event', timesOf(choice * 53 + other, other));
      break;
    case 'ageEvent':
      edit('Event', monthsAgo(choice));
      break;
    case 'changeEvent': {
      const changes: Fields[] = [
        { WhatId: deal(1 + (other % DEALS)) },
        { WhatId: null, AccountId: null },
        { OwnerId: who },
        { Subject: `Another subject ${other}` },
        { IsPrivate: other % 2 === 0 },
        { IsArchived: other % 2 === 0 },
        { GroupEventType: other % 3 === 0 ? '3' : '0' }
      ];
      edit('Event', changes[choice % changes.length] ?? {});
      break;
    }
    case 'makeEvent': {
      make('Event', anEvent(1, { ...timesOf(choice * 29, other), OwnerId: who }));
      const made = rows.list('Event').at(-1);
      if (made !== undefined && choice % 3 > 0) {
        make('EventRelation', { ...aRelation(1, made.Id, user(1 + (choice % PEOPLE))) });
      }
      break;
    }
    case 'removeEvent':
      remove('Event');
      break;
    case 'relation': {
      const status = (['New', 'Accepted', 'Declined'] as const)[choice % 3] ?? 'New';
      const on = pick('Event');
      if (choice % 4 === 0 && on !== undefined) {
        const person = other % 5 === 0 ? idOf('003', 1) : who;
        make('EventRelation', { ...aRelation(1, on.Id, person, { Status: status }) });
      } else if (choice % 4 === 1) {
        remove('EventRelation');
      } else {
        edit('EventRelation', { Status: status, RespondedDate: rows.stamp });
      }
      break;
    }
    case 'attendee': {
      const words = ['Attended', 'Did Not Attend', 'Accepted', 'Declined', 'Removed', 'Requested'];
      const said = words[choice % words.length] ?? null;
      if (choice % 9 === 8) {
        remove('Internal_Attendee__c');
      } else if (choice % 7 === 6) {
        edit('Internal_Attendee__c', { Heard_Nothing_New__c: other % 2 === 0 }, who);
      } else {
        edit('Internal_Attendee__c', { Attendance__c: said }, who);
      }
      break;
    }
    case 'meeting':
      if (choice % 4 === 3) {
        remove('Customer_Meeting__c');
      } else if (choice % 4 === 2) {
        const on = pick('Event');
        if (on !== undefined) {
          rows.create('Customer_Meeting__c', { Event_Id__c: on.Id }, who);
        }
      } else {
        edit('Customer_Meeting__c', { Meeting_Date__c: '2026-11-11' }, who);
      }
      break;
    case 'colleague': {
      const changes: Fields[] = [
        { Is_Active__c: other % 2 === 0 },
        { Business_Function__c: ['Product', 'Engineering', 'Marketing'][other % 3] ?? null }
      ];
      const isKnown = rows.list('Ridealong_Colleague__c').some((of) => of['User__c'] === who);
      if (choice % 5 === 4 && !isKnown) {
        make('Ridealong_Colleague__c', { ...aColleague(1, who), CreatedDate: rows.stamp });
      } else if (choice % 7 === 6) {
        rows.delete('Ridealong_Colleague__c', pick('Ridealong_Colleague__c')?.Id ?? '');
      } else {
        edit('Ridealong_Colleague__c', changes[choice % 2] ?? {});
      }
      break;
    }
    case 'user':
      org.edit('User', who, { IsActive: choice % 2 === 0 }, user(1));
      break;
    case 'deal': {
      const changes: Fields[] = [
        { Amount: other * 777.77 },
        { Amount: null },
        { IsClosed: other % 2 === 0, IsWon: other % 4 === 0 },
        { AccountId: account(1 + (other % 3)) }
      ];
      if (choice % 6 === 5) {
        remove('Opportunity');
      } else {
        edit('Opportunity', changes[choice % changes.length] ?? {});
      }
      break;
    }
    case 'challenge': {
      const on = pick('Customer_Meeting__c');
      const theme = idOf('a04', 1 + (other % THEMES));
      const changes: Fields[] = [
        { Theme__c: other % 4 === 3 ? null : theme },
        { Severity__c: ['Deal Breaker', 'Painful', 'Nuisance'][other % 3] ?? null },
        { Customer_Meeting__c: on?.Id ?? null, Heard_By__c: who }
      ];
      if (choice % 6 === 5) {
        remove('Customer_Challenge__c');
      } else if (choice % 6 === 4) {
        make('Customer_Challenge__c', aChallenge(1, deal(1 + (other % DEALS)), { Theme__c: theme }));
      } else {
        edit('Customer_Challenge__c', changes[choice % changes.length] ?? {}, who);
      }
      break;
    }
    case 'theme': {
      const into = other % (THEMES + 1);
      edit('Challenge_Theme__c', { Merged_Into__c: into === THEMES ? null : idOf('a04', 1 + into) });
      break;
    }
    case 'figure': {
      const changes = [
        ['Field_Time__c', { Meetings__c: other }],
        ['Challenge_Theme__c', { Open_Pipeline__c: other }],
        ['Opportunity', { Ridealong_Joint_Meetings__c: other }],
        ['Ridealong_Colleague__c', { Meetings_Last_90_Days__c: other }]
      ] as const;
      const [object, fields] = changes[choice % changes.length] ?? changes[0];
      if (choice % 6 === 5) {
        rows.delete('Field_Time__c', pick('Field_Time__c')?.Id ?? '');
      } else {
        edit(object, fields);
      }
      break;
    }
    case 'seat':
      aboutSeats(org, { row, choice, other }, pick);
      break;
    case 'setting': {
      const changes: Fields[] = [
        { Weight_Painful__c: 1 + (other % 3) },
        { Count_Accepted_As_Attended__c: other % 2 === 0 },
        { Reporting_Time_Zone__c: other % 2 === 0 ? 'America/New_York' : 'Europe/Berlin' },
        { Keep_Field_Time_Months__c: other % 3 === 0 ? null : 1 + (other % 3) },
        { Mirror_Days_Ahead__c: other % 3 === 0 ? null : 10 * (other % 3) },
        { Function_Addresses__c: ADDRESSES[other % ADDRESSES.length] ?? null }
      ];
      Object.assign(org.row('Ridealong_Setting__mdt', idOf('m00', 1)), changes[choice % changes.length]);
      break;
    }
    case 'time':
      rows.now += [MINUTE, 50 * MINUTE, 7 * 60 * MINUTE, DAY, 9 * DAY][choice % 5] ?? MINUTE;
      break;
  }
}

/** Longer ago than figures look back. */
function monthsAgo(choice: number): Record<string, string> {
  const day = `2026-0${1 + (choice % 8)}-${10 + (choice % 19)}`;
  return { StartDateTime: `${day}T09:00:00Z`, EndDateTime: `${day}T10:00:00Z`, ActivityDate: day };
}

/** From two months before the tests' now to one month after, every second one within a day of it. */
function timesOf(spread: number, lengths: number): Record<string, string | boolean | null> {
  const isNear = spread % 2 === 0;
  const [from, minutes] = isNear ? [NEAR, 48 * 60] : [LONG_AGO, 90 * 24 * 60];
  const start = from + ((spread * 3_607) % minutes) * MINUTE;
  const end = lengths % 7 === 6 ? null : start + ((lengths * 47) % 3000) * MINUTE;
  const text = (millis: number): string => new Date(millis).toISOString().replace('.000Z', 'Z');
  const isAllDay = lengths % 5 === 4;
  const day = text(start).slice(0, 10);
  return {
    StartDateTime: isAllDay ? `${day}T00:00:00Z` : text(start),
    EndDateTime: isAllDay ? `${day}T00:00:00Z` : end === null ? null : text(end),
    ActivityDate: day,
    IsAllDayEvent: isAllDay
  };
}
