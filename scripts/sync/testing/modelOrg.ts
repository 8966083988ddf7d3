/**
 * A model of the org for property tests: takes the changes of a plan as the org would, with its before-save flow
 * `Customer_Meeting_Before_Save_Copy_Event` (written again here, from the flow and not from the sync).
 */
import type { Fields } from '../plan/canonical.ts';
import type { Change } from '../plan/diff.ts';
import { ATTENDEE, COLLEAGUE, FIELD_TIME, MEETING, OPPORTUNITY, THEME } from '../plan/mapping.ts';
import type { SyncPlan } from '../planSync.ts';
import {
  attendeeRow,
  colleagueRow,
  fieldTimeRow,
  meetingRow,
  opportunityRow,
  themeRow
} from '../plan/rows.ts';
import type { EventRow, MeetingRow, OrgSnapshot } from '../plan/rows.ts';
import { idOf, SYNC_USER } from './builders.ts';

export interface AppliedWrites {
  snapshot: OrgSnapshot;
  writes: { object: string; change: Change }[];
}

export function applyPlan(before: OrgSnapshot, plan: SyncPlan, at: string): AppliedWrites {
  const snapshot = structuredClone(before);
  const writes: AppliedWrites['writes'] = [];
  const eventById = new Map(snapshot.events.map((event) => [event.Id, event]));

  for (const { mapping, changes } of plan.objects) {
    for (const change of changes) {
      writes.push({ object: mapping.object, change });
      switch (mapping) {
        case MEETING:
          saveMeeting(snapshot, change, eventById.get(change.key));
          break;
        case ATTENDEE:
          saveAttendee(snapshot, change, at);
          break;
        case COLLEAGUE:
          snapshot.colleagues = merged(snapshot.colleagues, change, (row) => colleagueRow.parse(row));
          break;
        case OPPORTUNITY:
          snapshot.opportunities = merged(snapshot.opportunities, change, (row) => opportunityRow.parse(row));
          break;
        case THEME:
          snapshot.themes = merged(snapshot.themes, change, (row) => themeRow.parse(row));
          break;
        case FIELD_TIME:
          if (change.kind === 'update') {
            snapshot.fieldTime = merged(snapshot.fieldTime, change, (row) => fieldTimeRow.parse(row));
          } else {
            const Id = idOf('a06', 5000 + snapshot.fieldTime.length);
            snapshot.fieldTime.push(
              fieldTimeRow.parse({
                ...change.fields,
                Id,
                Field_Time_Key__c: change.key,
                LastModifiedDate: at
              })
            );
          }
          break;
        default:
          throw new Error(`Nobody may write ${mapping.object}.`);
      }
    }
  }
  return { snapshot, writes };
}

function merged<T extends { Id: string }>(rows: T[], change: Change, parse: (row: Fields) => T): T[] {
  if (!rows.some((row) => row.Id === change.id)) {
    throw new Error(`No row ${change.id} to update.`);
  }
  return rows.map((row) => (row.Id === change.id ? parse({ ...row, ...change.fields }) : row));
}

function saveMeeting(snapshot: OrgSnapshot, change: Change, event: EventRow | undefined): void {
  const prior = snapshot.meetings.find((row) => row.Id === change.id);
  const blank: Fields = {
    Id: idOf('a01', 5000 + snapshot.meetings.length),
    Event_Id__c: change.key,
    OwnerId: SYNC_USER,
    Name: null,
    Opportunity__c: null,
    Account__c: null,
    Starts_At__c: null,
    Ends_At__c: null,
    Meeting_Date__c: null,
    Is_All_Day__c: false,
    Is_Cancelled__c: false,
    LastModifiedDate: '2026-11-24T11:00:05Z'
  };
  const saved = meetingRow.parse(
    copyEvent({ ...blank, ...prior, ...change.fields }, { prior, event, bySync: true })
  );
  if (prior === undefined) {
    snapshot.meetings.push(saved);
  } else {
    snapshot.meetings = snapshot.meetings.map((row) => (row.Id === saved.Id ? saved : row));
  }
}

/** What the flow leaves of a meeting whose event became private. */
const EMPTIED: Fields = {
  Name: 'Private meeting',
  Opportunity__c: null,
  Account__c: null,
  Starts_At__c: null,
  Ends_At__c: null,
  Meeting_Date__c: null,
  Is_All_Day__c: false,
  Is_Cancelled__c: true
};

/** The flow finds no event that is deleted or archived, and leaves the meeting as it is then. */
export function copyEvent(
  record: Fields,
  { prior, event, bySync }: { prior: MeetingRow | undefined; event: EventRow | undefined; bySync: boolean }
): Fields {
  if (event === undefined || event.IsDeleted || event.IsArchived) {
    return record;
  }
  const next = { ...record };
  if (event.OwnerId.startsWith('005')) {
    next['OwnerId'] = event.OwnerId;
  }
  if (event.IsPrivate) {
    return { ...next, ...EMPTIED };
  }
  const subject = event.Subject ?? '';
  next['Name'] = subject.trim() === '' ? 'Meeting' : subject.slice(0, 80);
  next['Opportunity__c'] = event.WhatId?.startsWith('006') ? event.WhatId : null;
  next['Account__c'] = event.AccountId;
  next['Starts_At__c'] = event.StartDateTime;
  next['Ends_At__c'] =
    event.IsAllDayEvent && event.EndDateTime
      ? new Date(Date.parse(event.EndDateTime) + 86_400_000).toISOString()
      : event.EndDateTime;
  next['Is_All_Day__c'] = event.IsAllDayEvent;
  const moved = Boolean(prior?.Starts_At__c) && prior?.Starts_At__c !== event.StartDateTime;
  if (record['Meeting_Date__c'] === null || (moved && !bySync)) {
    // In another zone than the reporting one, to be as unkind as an org may be.
    next['Meeting_Date__c'] = event.IsAllDayEvent
      ? event.ActivityDate
      : (event.StartDateTime?.slice(0, 10) ?? null);
  }
  return next;
}

function saveAttendee(snapshot: OrgSnapshot, change: Change, at: string): void {
  const stamp = { LastModifiedById: SYNC_USER, LastModifiedDate: at };
  if (change.kind === 'update') {
    snapshot.attendees = snapshot.attendees.map((row) =>
      row.Id === change.id ? attendeeRow.parse({ ...row, ...change.fields, ...stamp }) : row
    );
    return;
  }
  const meeting = snapshot.meetings.find((row) => row.Event_Id__c === change.key.slice(0, 18));
  snapshot.attendees.push(
    attendeeRow.parse({
      Accepted_For__c: null,
      Colleague_Record__c: null,
      Debriefed_At__c: null,
      Heard_Nothing_New__c: false,
      ...change.fields,
      ...stamp,
      Id: idOf('a03', 5000 + snapshot.attendees.length),
      Customer_Meeting__c: meeting?.Id
    })
  );
}
