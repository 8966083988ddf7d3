/**
 * What a security review did, fourteen findings, each tried again the way it was done then. Numbers are those of the
 * review; the finer tests of each subject lie beside this file.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import type { Actor } from '../e2e/challengesWorld.ts';
import { AHEAD, PAST, openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const ROW = 'Internal_Attendee__c';
const CHALLENGE = 'Customer_Challenge__c';
const THEME = 'Challenge_Theme__c';

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

const tag = (meeting: string, who: Actor): { Customer_Meeting__c: string; Attendee__c: string } => ({
  Customer_Meeting__c: meeting,
  Attendee__c: who.id
});

test('1: a theme with one deal does not tell its amount past record access and field-level security', () => {
  const { world, sync } = site;
  const theme = world.newTheme('One deal');
  sync.update(THEME, theme, { Open_Pipeline__c: 184_500, Opportunities__c: 1 });
  for (const field of ['Open_Pipeline__c', 'Pipeline_Share__c', 'Won_Amount__c', 'Lost_Amount__c']) {
    for (const who of [world.rep, world.colleague, world.owner]) {
      assert.throws(() => who.rows(`SELECT ${field} FROM ${THEME}`), /No such column/, field);
    }
  }
});

test('2: a colleague does not put themselves on a meeting, nor by way of nothing and a refusal', () => {
  const { attendee, owner } = site;
  const asked = attendee.create(ROW, {
    ...tag(site.newMeeting(AHEAD), attendee),
    Source__c: 'Asked To Join',
    Attendance__c: 'Requested'
  });
  attendee.update(ROW, asked, { Attendance__c: 'Removed' });
  for (const state of [null, 'Accepted', 'Invited']) {
    assert.ok(attendee.refusedUpdate(ROW, asked, { Attendance__c: state }));
  }
  const refused = site.newRow(site.newMeeting(PAST), 'Requested');
  owner.update(ROW, refused, { Attendance__c: 'Declined' });
  for (const state of ['Attended', 'Did Not Attend', 'Accepted']) {
    assert.ok(attendee.refusedUpdate(ROW, refused, { Attendance__c: state }));
  }
});

test('3: anyone who cannot give a deal does not share it, also not by the save of somebody who could', () => {
  const { world, owner } = site;
  const deal = world.newDeal('Sonnwald: returns desk');
  const event = owner.create('Event', {
    Subject: 'Demo',
    StartDateTime: AHEAD,
    DurationInMinutes: 60,
    WhatId: deal
  });
  const meeting = owner.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
  assert.match(world.otherRep.refusedCreate(ROW, tag(meeting, site.attendee)), /INSUFFICIENT_ACCESS/);
  owner.update('Customer_Meeting__c', meeting, { Open_To_Colleagues__c: true });
  assert.match(
    world.otherRep.refusedCreate(ROW, tag(meeting, site.attendee)),
    /Only the owner of the meeting/
  );
  world.share(deal, site.editor);
  const row = site.editor.create(ROW, tag(meeting, site.attendee));
  const given = world.admin.value(ROW, row, 'Deal_Given_By__c');
  world.admin.update(ROW, row, { Role__c: 'Expert' });
  assert.equal(world.admin.value(ROW, row, 'Deal_Given_By__c'), given, 'not by the save of the admin');
});

test('4: nobody makes a meeting first and has the event fill it later', () => {
  const { otherRep } = site.world;
  const fields = { Event_Id__c: '00U5j0000009999AAA', Name: 'Termination talk' };
  assert.match(otherRep.refusedCreate('Customer_Meeting__c', fields), /There is no such calendar entry/);
});

test('5: nobody rewrites what others heard, nor speaks in their name', () => {
  const { world, attendee } = site;
  const heard = world.hear('Returns take a week', { Customer_Words__c: 'Too slow' }, world.colleague);
  world.share(world.deal, attendee);
  for (const field of ['Customer_Words__c', 'Statement__c', 'Severity__c']) {
    assert.ok(attendee.refusedUpdate(CHALLENGE, heard, { [field]: 'Nuisance' }));
  }
  assert.ok(attendee.refusedUpdate(CHALLENGE, heard, { Heard_By__c: world.leader.id }));
  const made = { Opportunity__c: world.deal, Statement__c: 'Hopeless', Heard_By__c: world.colleague.id };
  assert.ok(attendee.refusedCreate(CHALLENGE, made));
});

test('6: when somebody last met a customer is not for everybody', () => {
  const { world } = site;
  for (const field of ['Clock__c', 'Last_Customer_Meeting__c', 'Days_Since_Meeting__c']) {
    for (const who of [world.rep, world.colleague, world.leader]) {
      assert.throws(() => who.rows(`SELECT ${field} FROM Ridealong_Colleague__c`), /No such column/, field);
    }
  }
  assert.deepEqual(world.rep.rows('SELECT Visit_Due__c FROM Ridealong_Colleague__c'), []);
});

test('7: attendance and debriefs are not forged', () => {
  const { world, owner, attendee } = site;
  const past = site.newMeeting(PAST);
  const forged = { ...tag(past, attendee), Source__c: 'Tagged', Attendance__c: 'Attended' };
  assert.ok(world.otherRep.refusedCreate(ROW, forged));
  const row = site.newRow(past, 'Attended');
  for (const who of [owner, world.otherRep]) {
    assert.ok(who.refusedUpdate(ROW, row, { Debriefed_At__c: '2026-11-01T09:00:00Z' }));
  }
  assert.ok(world.otherRep.refusedUpdate(ROW, row, { Source__c: 'Invited' }));
  const theme = world.newTheme('Backdated');
  assert.ok(world.owner.refusedUpdate(THEME, theme, { Decided_On__c: '2020-01-01' }));
});

test('8: the sync does not overwrite what a person said meanwhile', () => {
  const { sync, attendee, world } = site;
  const row = site.newRow(site.newMeeting(PAST), 'Invited');
  world.admin.update(ROW, row, { Source__c: 'Invited' });
  attendee.update(ROW, row, { Attendance__c: 'Did Not Attend' });
  const late = { Attendance__c: 'Accepted', Based_On__c: '2026-01-01T00:00:00Z' };
  assert.match(sync.refusedUpdate(ROW, row, late), /Somebody else changed this|FIELD_CUSTOM_VALIDATION/);
});

test('9: two decisions do not become one sentence', () => {
  const { world } = site;
  const theme = world.newTheme('Nobody finds the right spare part');
  const seen = String(world.admin.value(THEME, theme, 'Changed_At__c'));
  world.org.clock.advance(60_000);
  const no = { Decision__c: 'Will Not Act', Decision_Reason__c: 'No budget, and it will never come.' };
  world.admin.update(THEME, theme, no);
  const stale = { Decision__c: 'Will Act', Based_On__c: seen };
  assert.match(world.owner.refusedUpdate(THEME, theme, stale), /Somebody else changed this theme/);
});

test('10: every field that leads to a person says so, so that it is found', async () => {
  const { objects } = await readProject(join(import.meta.dirname, '../..'));
  const people = objects.flatMap(({ fields }) =>
    fields.filter(({ xml }) => ['User', 'Contact'].includes(xml.text('referenceTo') ?? ''))
  );
  assert.ok(people.length > 8);
  assert.deepEqual(
    people.filter(({ xml }) => xml.text('complianceGroup') !== 'GDPR').map(({ file }) => file),
    []
  );
});

test('11: twenty tags ring no more than one slip does, and no title holds what a stranger typed', () => {
  const { owner, world } = site;
  const guest = world.newUser('Gil', 'Guest', 'Colleague');
  const row = owner.create(ROW, tag(site.newMeeting(AHEAD), guest));
  owner.create('Ridealong_Visit_Note__c', {
    Internal_Attendee__c: row,
    Why_Invited__c: 'Your password expires: http://evil.example'
  });
  for (let times = 0; times < 20; times++) {
    owner.update(ROW, row, { Attendance__c: 'Removed' });
    owner.update(ROW, row, { Attendance__c: 'Invited' });
  }
  const bells = guest.bells();
  // The newest first: asked, taken back, asked after all. What comes after that rings nothing.
  assert.equal(bells.length, 3);
  assert.match(String(bells[0]?.title), /asks you to come along$/);
  assert.match(String(bells[1]?.title), /^Never mind: .* took it back$/);
  assert.doesNotMatch(JSON.stringify(bells), /evil/);
});

test('12: the token of the sync destroys nothing', () => {
  const { sync, world } = site;
  const remove = (object: string, id: string): string =>
    sync.refusal({ operation: 'delete', object, ids: [id] });
  const heard = world.hear('Returns take a week');
  for (const [object, id] of [
    ['Opportunity', world.deal],
    [THEME, world.newTheme('Kept')],
    ['Customer_Meeting__c', site.newMeeting()],
    ['Customer_Challenge__c', heard]
  ] as const) {
    assert.match(remove(object, id), /INSUFFICIENT_ACCESS_OR_READONLY/, object);
    assert.equal(world.admin.rows(`SELECT Id FROM ${object} WHERE Id = '${id}'`).length, 1);
  }
  assert.ok(sync.refusedUpdate('Opportunity', world.deal, { StageName: 'Closed Lost' }));
  assert.ok(sync.refusedUpdate('Opportunity', world.deal, { OwnerId: world.otherRep.id }));
});

test('13: nothing that somebody typed stays on the device for the person who signs in next', async () => {
  const forms = ['challenge', 'decision', 'letter', 'quote', 'sentence', 'surprise', 'tag'];
  const namesOf = (user: string): string[] =>
    forms.map((form) => `ridealong.${form}.${user}.006000000000001`);
  const draft = JSON.stringify({ text: 'Nobody understands our invoices', savedAt: Date.now() });
  const old = 'ridealong.letter.005000000000099.006000000000002';
  const names = [...namesOf('005000000000011'), ...namesOf('005000000000099')];
  const kept: Record<string, string> = {
    ...Object.fromEntries(names.map((name) => [name, draft] as const)),
    [old]: JSON.stringify({ text: 'x', savedAt: 0 })
  };
  Object.defineProperties(kept, {
    getItem: { value: (name: string) => kept[name] ?? null },
    removeItem: { value: (name: string) => delete kept[name] }
  });
  Object.assign(globalThis, { window: { localStorage: kept } });
  const file = join(import.meta.dirname, '../../force-app/main/shared/lwc/ridealongShared/drafts.ts');
  const { sweepDevice } = (await import(file)) as { sweepDevice: (userId: string) => void };
  sweepDevice('005000000000099AAA');
  assert.deepEqual(Object.keys(kept), namesOf('005000000000099'));
});

test('14: a theme that somebody answers for is not taken over', () => {
  const { world } = site;
  const theme = world.newTheme('Answered for');
  for (const who of [world.otherOwner, world.rep, world.colleague]) {
    assert.ok(who.refusedUpdate(THEME, theme, { OwnerId: who.id }));
  }
});
