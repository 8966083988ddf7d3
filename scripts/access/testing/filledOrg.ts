/** One customer with everything that Ridealong hangs on it: each kind of record, and each lookup filled. */
import type { AttendanceSite } from './attendanceSite.ts';

export interface Made {
  object: string;
  id: string;
}

const DAY = 86_400_000;
let serial = 0;

/** The records by what they are here. */
export function fillOrg(site: AttendanceSite): Record<string, Made> {
  serial += 1;
  const made: Record<string, Made> = {};
  const keep = (name: string, object: string, id: string): string => {
    made[name] = { object, id };
    return id;
  };
  const customer = addCustomer(site, keep);
  const visit = addVisit(site, keep, customer.deal);
  const theme = addThemes(site, keep);
  addChallenges(site, keep, { ...customer, ...visit, theme });
  addAsks(site, keep, visit.meeting);
  return made;
}

type Keep = (name: string, object: string, id: string) => string;

function addCustomer(
  { world, owner }: AttendanceSite,
  keep: Keep
): { account: string; deal: string; contact: string } {
  const account = keep('account', 'Account', owner.create('Account', { Name: `Deletes ${serial}` }));
  return {
    account,
    deal: keep('deal', 'Opportunity', world.newDeal(`Deletes ${serial}`, { AccountId: account })),
    contact: keep('contact', 'Contact', owner.create('Contact', { LastName: 'Ruiz', AccountId: account }))
  };
}

/** Somebody who is a colleague, with a month of theirs, and is tagged on a meeting about the deal. */
function addVisit({ world, owner, sync }: AttendanceSite, keep: Keep, deal: string): { meeting: string } {
  const person = world.newUser('Del', `Eted${serial}`, 'Colleague');
  const fields = { Name: 'Del', User__c: person.id, Business_Function__c: 'Product' };
  const colleague = world.admin.create('Ridealong_Colleague__c', fields);
  keep('colleague', 'Ridealong_Colleague__c', colleague);
  const month = { Colleague__c: colleague, Month__c: '2026-11-01', Field_Time_Key__c: `deletes-${serial}` };
  keep('month', 'Field_Time__c', sync.create('Field_Time__c', month));
  const start = new Date(world.org.clock.now().getTime() + 3 * DAY).toISOString();
  const entry = { Subject: 'Returns desk', StartDateTime: start, DurationInMinutes: 60, WhatId: deal };
  const event = keep('event', 'Event', owner.create('Event', entry));
  const meeting = owner.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
  keep('meeting', 'Customer_Meeting__c', meeting);
  const row = { Customer_Meeting__c: meeting, Attendee__c: person.id };
  const attendee = keep('attendee', 'Internal_Attendee__c', owner.create('Internal_Attendee__c', row));
  const note = { Internal_Attendee__c: attendee, Why_Invited__c: 'Knows returns' };
  keep('note', 'Ridealong_Visit_Note__c', owner.create('Ridealong_Visit_Note__c', note));
  return { meeting };
}

/** One that has challenges, one that took another in, and one that was split from another. */
function addThemes({ world }: AttendanceSite, keep: Keep): string {
  const add = (name: string, fields = {}): string =>
    keep(name, 'Challenge_Theme__c', world.newTheme(`${name} ${serial}`, fields));
  const taker = add('taker');
  const taken = add('taken');
  world.owner.update('Challenge_Theme__c', taken, { Merged_Into__c: taker });
  const whole = add('whole');
  add('part', { Split_From__c: whole });
  return add('theme');
}

/** An original and two repeats; one that was written down under a theme and filed under another. */
function addChallenges(
  { world, owner }: AttendanceSite,
  keep: Keep,
  { deal, contact, meeting, theme }: Record<'deal' | 'contact' | 'meeting' | 'theme', string>
): void {
  const hear = (name: string, fields: Record<string, string>): string => {
    world.org.clock.advance(60_000);
    const said = { Opportunity__c: deal, Statement__c: name, ...fields };
    return keep(name, 'Customer_Challenge__c', owner.create('Customer_Challenge__c', said));
  };
  const original = hear('original', {
    Said_By__c: contact,
    Customer_Meeting__c: meeting,
    Theme__c: theme
  });
  hear('repeat', { Same_As__c: original });
  hear('second repeat', { Same_As__c: original });
}

function addAsks({ world }: AttendanceSite, keep: Keep, meeting: string): void {
  const ask = (name: string, fields: Record<string, string>): string =>
    keep(name, 'Ridealong_Ask__c', world.admin.create('Ridealong_Ask__c', fields));
  const asked = world.newTheme(`asked ${serial}`);
  keep('asked', 'Challenge_Theme__c', asked);
  ask('ask for an answer', { Kind__c: 'Answer', Challenge_Theme__c: asked });
  ask('ask to open', { Kind__c: 'Open Meeting', Customer_Meeting__c: meeting, Business_Function__c: 'IT' });
}
