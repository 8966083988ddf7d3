/**
 * Field-level security, one field at a time: anyone who may not see a field loses what is about that field, and the rest of
 * each page works. One org holds a permission set without the field for each of them.
 */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, withoutBrowser } from '@toolkit/preview/testing';
import type { OpenedPage } from '@toolkit/preview/testing';
import { Stage, meetingPage } from './attendeesBrowser.ts';
import { Person, assign, buildWorld, copyProject, newUser } from './attendeesWorld.ts';

const options = { skip: withoutBrowser, timeout: 240_000 };

/** What pages filter or order by, which is where a hidden field used to fail everything. */
const HIDDEN = [
  'Ridealong_Colleague__c.Is_Active__c',
  'Ridealong_Colleague__c.Visit_Due__c',
  'Customer_Meeting__c.Account__c',
  'Customer_Meeting__c.Ends_At__c',
  'Customer_Meeting__c.Meeting_Date__c',
  'Customer_Meeting__c.Starts_At__c',
  'Customer_Meeting__c.Status__c',
  'Internal_Attendee__c.Calendar_Copy_Id__c',
  'Internal_Attendee__c.Debrief__c'
];
const setWithout = (index: number): string => `Ridealong_Rep_Without_${index}`;

const folder = withoutBrowser === false ? copyProject() : undefined;
let stage: Stage;
let meeting: string;
const people: Person[] = [];
/** A meeting of each of them: who owns it is offered people to tag. */
const ownMeetings: string[] = [];
before(async () => {
  if (folder === undefined) {
    return;
  }
  const sets = join(folder, 'force-app/main/default/permissionsets');
  const whole = readFileSync(join(sets, 'Ridealong_Rep.permissionset-meta.xml'), 'utf8');
  HIDDEN.forEach((field, index) => {
    const left = whole.replaceAll(/ {4}<fieldPermissions>.*?<\/fieldPermissions>\n/gs, (entry) =>
      entry.includes(`<field>${field}</field>`) ? '' : entry
    );
    assert.notEqual(left, whole, `reps see ${field}`);
    writeFileSync(
      join(sets, `${setWithout(index)}.permissionset-meta.xml`),
      left.replace(/<label>.*?<\/label>/, `<label>Without ${index}</label>`)
    );
  });
  const world = await buildWorld(folder);
  stage = new Stage(world, await launchBrowser());
  await world.newPastVisit('Kick-off', 47, [world.jonas]);
  meeting = await stage.mirror(await world.newEvent('Hidden', 3), { Open_To_Colleagues__c: true });
  await stage.tag(meeting, world.priya);
  for (const index of HIDDEN.keys()) {
    const last = `Without${index}`;
    const id = await newUser(world.admin, 'Rita', last);
    await assign(world.admin, id, setWithout(index));
    const event = await world.newEvent(`Own ${index}`, 4);
    await world.admin.update('Event', event, { OwnerId: id });
    ownMeetings.push(
      await world.admin.create('Customer_Meeting__c', { Event_Id__c: event, Name: `Own ${index}` })
    );
    // Their own visit with Jonas: visits with others are not theirs to read, nor to be suggested from
    const past = await world.newEvent(`Before ${index}`, -40);
    await world.admin.update('Event', past, { OwnerId: id });
    await world.admin.create('Internal_Attendee__c', {
      Customer_Meeting__c: await world.admin.create('Customer_Meeting__c', { Event_Id__c: past, Name: 'x' }),
      Attendee__c: world.jonas.id,
      Source__c: 'Tagged',
      Attendance__c: 'Attended'
    });
    people.push(await Person.logIn(world.running.url, `${last.toLowerCase()}@ridealong.local`));
  }
});
after(async () => {
  await stage?.browser.close();
  await stage?.world.close();
  if (folder !== undefined) {
    rmSync(folder, { recursive: true });
  }
});

/** Cards of ours on the page that say they could not be loaded. */
async function failed(opened: OpenedPage): Promise<string[]> {
  await opened.settle();
  return opened.page.getByRole('alert').allInnerTexts();
}

describe('without one field', () => {
  for (const [index, field] of HIDDEN.entries()) {
    test(field, options, async () => {
      const who = people[index];
      assert.ok(who);
      const onMeeting = await stage.visit(who, meetingPage(meeting));
      await onMeeting.page.getByRole('listitem').filter({ hasText: 'Priya Nair' }).first().waitFor();
      await onMeeting.page.getByRole('heading', { name: 'Three house rules' }).waitFor();
      assert.deepEqual(await failed(onMeeting), []);
      await onMeeting.close();

      const own = await stage.visit(who, meetingPage(ownMeetings[index] ?? ''));
      await own.page.getByRole('button', { name: 'Tag Jonas Weber' }).waitFor();
      assert.deepEqual(await failed(own), []);
      await own.close();

      const fieldTime = await stage.visit(who, '/lightning/n/Ridealong_My_Field_Time');
      await fieldTime.page.getByRole('heading', { name: 'My field time' }).first().waitFor();
      assert.deepEqual(await failed(fieldTime), []);
      await fieldTime.close();

      const board = await stage.visit(who, '/lightning/n/Ridealong_Board');
      // Whether a meeting is still ahead is what the board is about: without it there is a reason, and no empty board
      if (field === 'Customer_Meeting__c.Status__c') {
        await board.page.getByRole('alert').filter({ hasText: 'The board could not be loaded' }).waitFor();
      } else {
        // An open meeting tells no customer, and so not its subject
        await board.page.getByRole('link', { name: 'Customer meeting', exact: true }).waitFor();
      }
      await board.close();
    });
  }
});
