/** A local org in this process with everybody who can write on an attendee row, for tests of who may. */
import type { Person } from '../../e2e/attendeesWorld.ts';
import { openChallengeSite } from '../../e2e/challengesSite.ts';
import type { Actor, ChallengeWorld } from '../../e2e/challengesWorld.ts';
import type { Origin, State } from '../attendanceTable.ts';

export interface AttendanceSite {
  world: ChallengeWorld;
  url: string;
  /** Nobody's manager, and on no meeting: what they may, anybody may. */
  strangers: Record<string, Actor>;
  attendee: Actor;
  owner: Actor;
  /** May edit every calendar entry, and tag. */
  editor: Actor;
  sync: Actor;
  /** A meeting of the owner, open to colleagues, that is over unless said otherwise. */
  newMeeting(startsAt?: string): string;
  /** A row of the attendee, in the given state, as an import would bring it. */
  newRow(meeting: string, origin: Origin, by?: Actor): string;
  /** The same person, over HTTP. */
  person(actor: Actor): Promise<Person>;
  close(): Promise<void>;
}

export const PAST = '2026-01-08T09:00:00Z';
export const AHEAD = '2031-01-08T09:00:00Z';

export async function openAttendanceSite(): Promise<AttendanceSite> {
  const site = await openChallengeSite();
  const { world } = site;
  const { admin } = world;
  const owner = world.rep;
  const attendee = world.newUser('Acky', 'Accomp', 'Colleague');
  return {
    world,
    url: site.url,
    person: (actor) => site.person(actor),
    close: () => site.close(),
    attendee,
    owner,
    editor: newEditor(world),
    sync: world.newUser('Sina', 'Sync', 'Sync'),
    strangers: {
      'another rep': world.otherRep,
      'another colleague': world.colleague,
      'a theme owner': world.owner
    },
    newMeeting: (startsAt = PAST) => {
      const event = owner.create('Event', {
        Subject: 'Returns desk',
        StartDateTime: startsAt,
        DurationInMinutes: 60,
        WhatId: world.deal
      });
      const meeting = owner.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
      owner.update('Customer_Meeting__c', meeting, { Open_To_Colleagues__c: true });
      return meeting;
    },
    newRow: (meeting, origin, by = admin) => {
      const row = by.create('Internal_Attendee__c', {
        Customer_Meeting__c: meeting,
        Attendee__c: attendee.id,
        ...(by === admin ? fieldsOf(origin) : { Source__c: 'Tagged', Attendance__c: 'Invited' })
      });
      if (by !== admin) {
        admin.update('Internal_Attendee__c', row, fieldsOf(origin));
      }
      return row;
    }
  };
}

export function fieldsOf(origin: Origin): { Attendance__c: State; Source__c: string } {
  const asked = origin === 'Requested' || origin === 'Refused';
  return {
    Attendance__c: origin === 'Refused' ? 'Declined' : origin,
    Source__c: asked ? 'Asked To Join' : 'Tagged'
  };
}

/** An administrator of the org without Ridealong's own admin permission: every calendar entry is theirs to edit. */
function newEditor(world: ChallengeWorld): Actor {
  const editor = world.newUser('Edda', 'Editor', 'Rep');
  const [profile] = world.admin.rows("SELECT Id FROM Profile WHERE Name = 'System Administrator'");
  world.admin.update('User', editor.id, { ProfileId: String(profile?.['Id']) });
  return editor;
}
