/** For each persona a record of each object that is theirs, as far as one can be, and one that is somebody else's. */
import type { Row } from '../../e2e/attendeesWorld.ts';
import type { Actor, ChallengeWorld } from '../../e2e/challengesWorld.ts';

export type Maker = (owner: Actor) => string;

let serial = 0;

/** Makes a record that belongs to somebody: theirs to own, to have heard, or about them. */
export function makersOf(world: ChallengeWorld, sync: Actor): Record<string, Maker> {
  const { admin } = world;
  const create = (object: string, row: Row, by = admin): string => by.create(object, row as never);
  /** Nobody is given what they cannot read; what they had before their permission set went is theirs. */
  const give = (object: string, row: Row, owner: Actor): string =>
    whileAdmin(world, owner, () => create(object, { ...row, OwnerId: owner.id }));
  const day = (): string => {
    serial += 1;
    return new Date(Date.UTC(2031, 0, 1, 9) + serial * 86_400_000).toISOString();
  };
  const meetingOf = (owner: Actor): string => {
    const event = create('Event', {
      Subject: 'Returns desk',
      StartDateTime: day(),
      DurationInMinutes: 60,
      OwnerId: owner.id,
      WhatId: world.deal
    });
    return create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
  };
  const colleagueOf = (owner: Actor): string => {
    const [known] = admin.rows(`SELECT Id FROM Ridealong_Colleague__c WHERE User__c = '${owner.id}'`);
    const fields = { Name: 'Somebody', User__c: owner.id, Business_Function__c: 'Product' };
    return known === undefined ? create('Ridealong_Colleague__c', fields) : String(known['Id']);
  };
  const dealOf = (owner: Actor): string => world.newDeal('Returns', {}, owner);
  const attendeeOf = (owner: Actor): string => {
    const isRep = owner.session.userId === world.rep.id;
    return create('Internal_Attendee__c', {
      Customer_Meeting__c: meetingOf(isRep ? owner : world.otherRep),
      Attendee__c: isRep ? world.colleague.id : owner.id,
      Source__c: 'Tagged',
      Attendance__c: 'Invited'
    });
  };
  return {
    Customer_Meeting__c: meetingOf,
    Internal_Attendee__c: attendeeOf,
    Ridealong_Visit_Note__c: (owner) =>
      create('Ridealong_Visit_Note__c', { Internal_Attendee__c: attendeeOf(owner) }),
    Ridealong_Usefulness__c: () =>
      create('Ridealong_Usefulness__c', { Count_Key__c: `count-${(serial += 1)}` }, sync),
    // One for a user: who has theirs already, as the master of their months, gets one of somebody new.
    Ridealong_Colleague__c: (owner) => {
      const isTaken =
        admin.rows(`SELECT Id FROM Ridealong_Colleague__c WHERE User__c = '${owner.id}'`).length > 0;
      return colleagueOf(isTaken ? world.newUser('Some', `Body${(serial += 1)}`, 'Colleague') : owner);
    },
    Challenge_Theme__c: (owner) => give('Challenge_Theme__c', { Name: `Returns ${(serial += 1)}` }, owner),
    Customer_Challenge__c: (owner) =>
      create('Customer_Challenge__c', {
        Opportunity__c: dealOf(owner),
        Statement__c: 'Returns take a week',
        Heard_By__c: owner.id
      }),
    Field_Time__c: (owner) =>
      create(
        'Field_Time__c',
        {
          Colleague__c: colleagueOf(owner),
          Month__c: '2026-11-01',
          Field_Time_Key__c: `${owner.id}-${(serial += 1)}`
        },
        sync
      ),
    Ridealong_Sync_Run__c: () =>
      create('Ridealong_Sync_Run__c', { Run_Key__c: `run-${(serial += 1)}` }, sync),
    Ridealong_Ask__c: (owner) => give('Ridealong_Ask__c', answerAsk(world), owner),
    Ridealong_Preference__c: (owner) => {
      freePreference(world, owner);
      return give('Ridealong_Preference__c', {}, owner);
    },
    Ridealong_Problem__c: () =>
      create('Ridealong_Problem__c', { Problem_Key__c: `problem-${(serial += 1)}`, Reason__c: 'x' }),
    Opportunity: dealOf
  };
}

/** What a new record needs at least, to be made by somebody themselves. */
export function requiredFields(world: ChallengeWorld, object: string, who: Actor): Row {
  const needs: Record<string, () => Row> = {
    Customer_Meeting__c: () => ({ Name: 'x', Event_Id__c: eventOf(world, who) }),
    Internal_Attendee__c: () => ({
      Customer_Meeting__c: openMeeting(world),
      Attendee__c: who.id,
      Source__c: 'Asked To Join',
      Attendance__c: 'Requested'
    }),
    Ridealong_Colleague__c: () => ({ Name: 'x', User__c: who.id, Business_Function__c: 'IT' }),
    Ridealong_Visit_Note__c: () => ({
      Internal_Attendee__c: makersOf(world, who)['Internal_Attendee__c']?.(who) ?? ''
    }),
    Ridealong_Usefulness__c: () => ({ Count_Key__c: `own-${(serial += 1)}` }),
    Challenge_Theme__c: () => ({ Name: 'x' }),
    Customer_Challenge__c: () => ({ Opportunity__c: world.deal, Statement__c: 'x' }),
    Field_Time__c: () => ({
      Colleague__c: String(world.admin.rows('SELECT Id FROM Ridealong_Colleague__c LIMIT 1')[0]?.['Id']),
      Field_Time_Key__c: `x-${(serial += 1)}`
    }),
    Ridealong_Sync_Run__c: () => ({ Run_Key__c: `own-${(serial += 1)}` }),
    Ridealong_Ask__c: () => answerAsk(world),
    Ridealong_Preference__c: () => ({ Weekly_Digest__c: true }),
    Ridealong_Problem__c: () => ({ Problem_Key__c: `own-${(serial += 1)}` }),
    Opportunity: () => ({ Name: 'x', StageName: 'Prospecting', CloseDate: '2031-06-30' })
  };
  const make = needs[object];
  if (make === undefined) {
    throw new Error(`What does a new ${object} need?`);
  }
  return make();
}

/** Nobody has two. */
function freePreference({ admin }: ChallengeWorld, { id }: Actor): void {
  admin
    .rows(`SELECT Id FROM Ridealong_Preference__c WHERE OwnerId = '${id}'`)
    .forEach((row) => admin.delete('Ridealong_Preference__c', String(row['Id'])));
}

function whileAdmin<T>(world: ChallengeWorld, who: Actor, work: () => T): T {
  const [set] = world.admin.rows("SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_Admin'");
  const assignment = { AssigneeId: who.id, PermissionSetId: String(set?.['Id']) };
  const [held] = world.admin.rows(
    `SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${who.id}' AND PermissionSetId = '${assignment.PermissionSetId}'`
  );
  if (held !== undefined) {
    return work();
  }
  const id = world.admin.create('PermissionSetAssignment', assignment);
  try {
    return work();
  } finally {
    world.admin.delete('PermissionSetAssignment', id);
  }
}

/** Of a theme of its own: the same ask twice a week is refused. */
function answerAsk(world: ChallengeWorld): Row {
  return { Kind__c: 'Answer', Challenge_Theme__c: world.newTheme(`Asked ${(serial += 1)}`) };
}

/** One to ask for. */
function openMeeting(world: ChallengeWorld): string {
  const [known] = world.admin.rows(
    'SELECT Id FROM Customer_Meeting__c WHERE Open_To_Colleagues__c = true LIMIT 1'
  );
  if (known !== undefined) {
    return String(known['Id']);
  }
  const fields = { Event_Id__c: eventOf(world, world.rep), Name: 'x', Open_To_Colleagues__c: true };
  return world.rep.create('Customer_Meeting__c', fields);
}

function eventOf(world: ChallengeWorld, who: Actor): string {
  return world.admin.create('Event', {
    Subject: 'x',
    StartDateTime: '2031-01-08T09:00:00Z',
    DurationInMinutes: 60,
    OwnerId: who.id
  });
}
