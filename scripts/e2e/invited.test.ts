/**
 * Who is invited by the calendar alone, walked on a phone: the sync mirrors the invitation, they say that they went and what they
 * heard, with and without access to the deal; and a visit is booked on each page once they have said yes, and not before.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { phone, withoutBrowser } from '@toolkit/preview/testing';
import { isFine, meetingPage } from './attendeesBrowser.ts';
import { Person, assign, newUser } from './attendeesWorld.ts';
import { ChallengeStage, homePage } from './challengesBrowser.ts';
import { runSync } from './mainJobSite.ts';
import { DEVICES } from './walks.ts';
import type { Viewport } from './walks.ts';

const options = { skip: withoutBrowser, timeout: 240_000 };

const MEETING = 'Customer_Meeting__c';
let stage: ChallengeStage;
let sync: Person;
before(async () => {
  if (withoutBrowser !== false) {
    return;
  }
  stage = await ChallengeStage.open();
  const { admin, running } = stage.world;
  await assign(admin, await newUser(admin, 'Sina', 'Sync'), 'Ridealong_Sync');
  sync = await Person.logIn(running.url, 'sync@ridealong.local');
});
after(() => stage?.close());

/** An entry of the rep's calendar with somebody else on it, as Outlook's or Google's connector leaves it. */
async function invite(who: Person, subject: string, inDays: number, fields = {}): Promise<string> {
  const { world } = stage;
  const event = await world.newEvent(subject, inDays, fields);
  await world.rep.create('EventRelation', { EventId: event, RelationId: who.id });
  return event;
}

const runs = (): Promise<string> => runSync(stage.world.running.url, sync, 'sync');

describe('who is invited by the calendar alone gives their debrief on a phone', () => {
  test('with access to the deal it is a challenge', options, async () => {
    const deal = await stage.newDeal('Invited, and sees the deal');
    await debrief(stage.world.priya, deal, 'They print each mail');
    const [heard] = await stage.heardOn(deal, 1);
    assert.equal(heard?.['Statement__c'], 'They print each mail');
    assert.equal(heard['Heard_By__c'], stage.world.priya.id);
  });

  test('without, the rep puts it on the deal with one tap', options, async () => {
    const { world } = stage;
    const deal = await stage.newDeal('Invited, and sees nothing');
    const meeting = await debrief(world.jonas, deal, 'They fax each order');
    assert.deepEqual(await stage.heardOn(deal, 0), [], 'it waits on the meeting');
    const opened = await stage.visit(world.rep, meetingPage(meeting), phone);
    await opened.page.getByRole('button', { name: /Put on the deal/ }).click();
    const [heard] = await stage.heardOn(deal, 1);
    assert.equal(heard?.['Statement__c'], 'They fax each order');
    assert.equal(heard['Heard_By__c'], world.jonas.id);
    await isFine(opened);
    await opened.close();
  });
});

/** From home, where it is owed, to the last word; gives the meeting. */
async function debrief(who: Person, deal: string, words: string): Promise<string> {
  const event = await invite(who, words, -2, { WhatId: deal });
  await runs();
  const opened = await stage.visit(who, homePage, phone);
  const { page } = opened;
  const owed = page.getByRole('listitem').filter({ hasText: words });
  await owed.getByRole('button', { name: /^Yes, I went/ }).click();
  // At once: the first form to be seen is the one that stays
  await page.getByRole('textbox', { name: /hard for the customer/ }).fill(words);
  await page.getByRole('button', { name: /^Save/ }).first().click();
  await page.getByText('Your debrief is done. Thank you.').waitFor();
  const row = await stage.attendee(event, 'Attended');
  assert.deepEqual([row?.['Source__c'], row?.['Debrief__c']], ['Invited', 'Done']);
  await isFine(opened);
  await opened.close();
  const [meeting] = await stage.world.admin.query(`SELECT Id FROM ${MEETING} WHERE Event_Id__c = '${event}'`);
  return String(meeting?.['Id']);
}

const BOOKED = 'Your next visit is booked.';
const TOO_LONG = 'Too long: ask to come along to an open meeting.';

for (const [device, viewport] of DEVICES) {
  test(`on a ${device} a visit is booked from the yes until it is taken back`, options, async () => {
    const { world } = stage;
    const who = await newColleague('Bo', `Booked${device}`);
    const meeting = await world.newPastVisit(`Long ago on a ${device}`, 40, [who]);
    assert.ok(meeting);
    const subject = `Asked on a ${device}`;
    const event = await invite(who, subject, 4);
    await runs();
    assert.match(await reported(who, viewport), /\bDue/, 'asked is not booked');
    const opened = await stage.visit(who, homePage, viewport);
    const { page } = opened;
    const says = (words: string): Promise<void> => page.getByText(words).waitFor();
    await says(TOO_LONG);
    const row = page.getByRole('listitem').filter({ hasText: subject });
    await row.getByRole('button', { name: /^Accept/ }).click();
    await says(BOOKED);
    await stage.attendee(event, 'Accepted');
    await runs();
    assert.match(await reported(who, viewport), /Not Due/, 'booked is not due');
    await page.getByRole('button', { name: 'Undo' }).click();
    await says(TOO_LONG);
    await stage.attendee(event, 'Invited');
    await row.getByRole('button', { name: /^Can't make it/ }).click();
    await stage.attendee(event, 'Declined');
    await says(TOO_LONG);
    await runs();
    assert.doesNotMatch(await reported(who, viewport), /Not Due/, 'a no is not booked');
    await isFine(opened);
    await opened.close();
  });
}

async function newColleague(first: string, last: string): Promise<Person> {
  const person = await stage.newPerson(first, last, 'Ridealong_Colleague');
  await stage.world.admin.create('Ridealong_Colleague__c', {
    Name: last,
    User__c: person.id,
    Business_Function__c: 'IT'
  });
  return person;
}

/** The row of somebody in the leader's report on who is due. */
async function reported(who: Person, viewport: Viewport): Promise<string> {
  const { admin, leader } = stage.world;
  const [report] = await admin.query("SELECT Id FROM Report WHERE DeveloperName = 'Colleagues_Due_A_Visit'");
  const [colleague] = await admin.query(
    `SELECT Name FROM Ridealong_Colleague__c WHERE User__c = '${who.id}'`
  );
  const opened = await stage.load(leader, `/lightning/r/Report/${String(report?.['Id'])}/view`, viewport);
  const row = opened.page.getByRole('row').filter({ hasText: String(colleague?.['Name']) });
  const text = await row.first().innerText();
  await opened.close();
  return text;
}
