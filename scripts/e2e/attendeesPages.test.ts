/** Coming along, in a real browser: one tap to tag, one to answer, one to say "I went"; on a desktop and on a phone, in the gate on one of the two (walks.ts). */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, phone, withoutBrowser } from '@toolkit/preview/testing';
import { Stage, asked, eventPage, eventually, hasFocus, isFine, meetingPage } from './attendeesBrowser.ts';
import { DAY, buildWorld } from './attendeesWorld.ts';
import type { Person, Row, World } from './attendeesWorld.ts';
import { DEVICES, stepsOn } from './walks.ts';

const options = { skip: withoutBrowser, timeout: 240_000 };

let world: World;
let stage: Stage;
before(async () => {
  if (withoutBrowser !== false) {
    return;
  }
  world = await buildWorld();
  await world.newPastVisit('Kick-off', 47, [world.jonas]);
  stage = new Stage(world, await launchBrowser());
});
after(async () => {
  await stage?.browser.close();
  await world?.close();
});

for (const [device, viewport] of DEVICES) {
  const step = stepsOn('comingAlong', device);
  describe(`on a ${device}`, () => {
    step(
      'a rep tags with one tap on an event that nobody has mirrored, and takes it back',
      options,
      async () => {
        const event = await world.newEvent(`One tap, ${device}`, 3);
        const opened = await stage.visit(world.rep, eventPage(event), viewport);
        const { page } = opened;
        const button = page.getByRole('button', { name: 'Tag Mei Tanaka' });
        await button.waitFor();
        assert.ok(asked(opened).length <= 3, asked(opened).join('\n'));
        await isFine(opened);
        await button.click();

        await page
          .getByRole('listitem')
          .filter({ hasText: 'Mei Tanaka' })
          .filter({ hasText: 'Asked' })
          .waitFor();
        const undo = page.getByRole('button', { name: 'Undo' });
        await hasFocus(opened, undo, 'the focus is on the way back');
        await page.getByRole('status').filter({ hasText: 'Mei Tanaka is tagged.' }).waitFor();
        const [row] = await eventually(
          () => stage.attendees(event),
          (rows) => rows.length === 1
        );
        assert.equal(row?.['Attendance__c'], 'Invited');
        assert.equal(row['Source__c'], 'Tagged');
        await isFine(opened);

        await undo.click();
        await page.getByRole('status').filter({ hasText: 'Mei Tanaka is off this meeting.' }).waitFor();
        const [removed] = await eventually(
          () => stage.attendees(event),
          (rows) => rows[0]?.['Attendance__c'] === 'Removed'
        );
        assert.equal(removed?.['Id'], row['Id'], 'the same row, nothing is deleted');
        await page.getByRole('button', { name: 'Tag Mei Tanaka' }).click();
        const [back] = await eventually(
          () => stage.attendees(event),
          (rows) => rows[0]?.['Attendance__c'] === 'Invited'
        );
        assert.equal(back?.['Id'], row['Id'], 'tagging again brings the same row back');
        await opened.close();
      }
    );

    step('a rep finds anybody in four interactions, and may say why', options, async () => {
      const event = await world.newEvent(`Search, ${device}`, 3);
      const opened = await stage.visit(world.rep, eventPage(event), viewport);
      const { page } = opened;
      await page.getByRole('button', { name: 'Tag someone' }).click();
      await page.getByRole('combobox', { name: 'Colleague' }).fill('Clara');
      await page.getByRole('option', { name: /Clara Fuchs/ }).click();
      await isFine(opened);
      await page.getByRole('button', { name: 'Tag', exact: true }).click();

      await page.getByRole('status').filter({ hasText: 'Clara Fuchs is tagged.' }).waitFor();
      const [row] = await eventually(
        () => stage.attendees(event),
        (rows) => rows.length === 1
      );
      assert.deepEqual(row?.['Attendee__r'] && (row['Attendee__r'] as Row)['Name'], 'Clara Fuchs');
      assert.equal(
        await page.getByRole('combobox', { name: 'Colleague' }).count(),
        0,
        'the search is closed'
      );
      await opened.close();
    });

    step('a colleague answers in one tap from the page of the bell', options, async () => {
      const event = await world.newEvent(`Answer, ${device}`, 3);
      const meeting = await stage.mirror(event);
      await stage.tag(meeting, world.priya, {}, 'You know their returns problem');
      const opened = await stage.visit(world.priya, meetingPage(meeting), viewport);
      const { page } = opened;
      await page.getByRole('heading', { name: 'You are asked to come along' }).waitFor();
      await page.getByRole('heading', { name: 'Briefing' }).waitFor();
      await page.getByText('Do not promise.').waitFor();
      assert.ok(asked(opened).length <= 3, asked(opened).join('\n'));
      const accept = page.getByRole('button', { name: 'Accept' });
      if (device === 'phone') {
        const box = await accept.boundingBox();
        assert.ok(box && box.y + box.height <= phone.height, 'the answer is in sight without scrolling');
        assert.ok(box.height >= 44, `a thumb needs 44 px, and this has ${box.height}`);
      }
      await isFine(opened);
      await accept.click();

      await page.getByRole('heading', { name: 'You are coming along' }).waitFor();
      const [row] = await eventually(
        () => stage.attendees(event),
        (rows) => rows[0]?.['Attendance__c'] === 'Accepted'
      );
      assert.equal(row?.['Attendance__c'], 'Accepted');
      assert.equal((await world.rep.bells())[0], 'Priya Nair is coming along');
      await isFine(opened);
      await opened.close();
    });

    step('a debrief with one challenge takes three interactions', options, async () => {
      const event = await world.newEvent(`Debrief, ${device}`, -1);
      const meeting = await stage.mirror(event);
      await stage.tag(meeting, world.priya);
      const opened = await stage.visit(world.priya, meetingPage(meeting), viewport);
      const { page } = opened;
      await page.getByRole('heading', { name: 'Did you go?' }).waitFor();
      await isFine(opened);
      await page.getByRole('button', { name: 'Yes, I went' }).click();
      const sentence = page.getByRole('textbox', { name: 'What is hard for the customer?' });
      await sentence.waitFor();
      await hasFocus(opened, sentence, 'the cursor is where the sentence goes');
      await sentence.fill(`Their ${device} is slow`);
      await page.getByRole('button', { name: 'Save', exact: true }).click();

      await page.getByText('Your debrief is done. Thank you.').waitFor();
      const [challenge] = await world.admin.query(
        `SELECT Id, Customer_Meeting__c, Heard_By__c FROM Customer_Challenge__c WHERE Name = 'Their ${device} is slow'`
      );
      assert.equal(challenge?.['Customer_Meeting__c'], meeting);
      assert.equal(challenge['Heard_By__c'], world.priya.id);
      const [row] = await eventually(
        () => stage.attendees(event),
        (rows) => rows[0]?.['Debrief__c'] === 'Done'
      );
      assert.equal(row?.['Attendance__c'], 'Attended');
      assert.equal(row['Debrief__c'], 'Done');
      await isFine(opened);
      await opened.close();
    });

    step('"no" ends it; the rep says in one tap whether somebody helped', options, async () => {
      const event = await world.newEvent(`Aftermath, ${device}`, -1);
      const meeting = await stage.mirror(event);
      await stage.tag(meeting, world.mei);
      const went = await stage.tag(meeting, world.jonas);
      await world.jonas.update('Internal_Attendee__c', went, { Attendance__c: 'Attended' });
      const asMei = await stage.visit(world.mei, meetingPage(meeting), viewport);
      await asMei.page.getByRole('button', { name: "No, I didn't" }).click();
      await asMei.page.getByRole('status').filter({ hasText: 'Noted: you did not go.' }).waitFor();
      await asMei.close();

      const opened = await stage.visit(world.rep, meetingPage(meeting), viewport);
      const group = opened.page.getByRole('group', { name: 'Did it help to have Jonas Weber with you?' });
      await group.waitFor();
      assert.ok(asked(opened).length <= 3, asked(opened).join('\n'));
      await group.getByRole('button', { name: 'Partly' }).click();
      await opened.page.getByRole('status').filter({ hasText: 'Noted for Jonas Weber.' }).waitFor();
      const said = await eventually(
        () => stage.usefulness(event),
        (found) => found.get(went) === 'Partly'
      );
      assert.equal(said.get(went), 'Partly');
      const rows = await stage.attendees(event);
      assert.ok(rows.some((row) => row['Attendance__c'] === 'Did Not Attend'));
      await isFine(opened);
      await opened.close();
    });

    step('a colleague asks on the board, and the rep brings them along', options, async () => {
      const event = await world.newEvent(`Board, ${device}`, 5);
      await stage.mirror(event, { Open_To_Colleagues__c: true });
      const board = await stage.visit(world.mei, '/lightning/n/Ridealong_Board', viewport);
      const ask = board.page.getByRole('button', { name: /^Ask to come along to Customer meeting/ });
      await ask.waitFor();
      assert.equal(asked(board).length, 1);
      await isFine(board);
      await ask.click();
      await board.page.getByRole('status').filter({ hasText: 'Asked. Lena Brandt will answer.' }).waitFor();
      await eventually(
        () => stage.attendees(event),
        (rows) => rows.length === 1
      );
      await isFine(board);
      await board.close();

      const asRep = await stage.visit(world.rep, '/lightning/n/Ridealong_Board', viewport);
      await asRep.page.getByRole('heading', { name: 'They would like to come along with you' }).waitFor();
      await asRep.page.getByRole('button', { name: 'Bring along Mei Tanaka' }).first().click();
      const [row] = await eventually(
        () => stage.attendees(event),
        (rows) => rows[0]?.['Attendance__c'] === 'Accepted'
      );
      assert.equal(row?.['Attendance__c'], 'Accepted');
      await asRep.close();
    });

    step('my field time shows what is owed, and "yes" leads to the debrief', options, async () => {
      const event = await world.newEvent(`Owed, ${device}`, -1);
      await stage.tag(await stage.mirror(event), world.priya);
      const opened = await stage.visit(world.priya, '/lightning/n/Ridealong_My_Field_Time', viewport);
      const { page } = opened;
      const yes = page.getByRole('button', { name: `Yes, I went: Owed, ${device}` });
      await yes.waitFor();
      assert.ok(asked(opened).length <= 3, asked(opened).join('\n'));
      await isFine(opened);
      await yes.click();
      await page.getByRole('heading', { name: 'What did you hear?' }).waitFor();
      assert.match(page.url(), /Customer_Meeting__c/);
      await opened.close();
    });
  });
}

test('the open seat is one tick, also on an event that nobody has mirrored', options, async () => {
  const event = await world.newEvent('Open seat', 4);
  const opened = await stage.visit(world.rep, eventPage(event));
  await opened.page.getByText('Open to colleagues').click();
  await opened.page
    .getByRole('status')
    .filter({ hasText: 'Open: colleagues can ask to come along.' })
    .waitFor();
  await opened.page.getByRole('combobox', { name: 'From' }).click();
  await opened.page.getByRole('option', { name: 'Engineering' }).click();

  const [meeting] = await eventually(
    () =>
      world.admin.query(
        `SELECT Open_To_Colleagues__c, Open_To_Function__c FROM Customer_Meeting__c WHERE Event_Id__c = '${event}'`
      ),
    ([found]) => found?.['Open_To_Function__c'] === 'Engineering'
  );
  assert.equal(meeting?.['Open_To_Colleagues__c'], true);
  assert.equal(meeting['Open_To_Function__c'], 'Engineering');
  await isFine(opened);
  await opened.close();
});

test('an invited colleague finds the meeting from their own calendar copy', options, async () => {
  const event = await world.newEvent('With a copy', 3);
  await world.rep.create('EventRelation', { EventId: event, RelationId: world.priya.id });
  await stage.tag(await stage.mirror(event), world.priya);
  const [copy] = await world.priya.query(
    "SELECT Id FROM Event WHERE IsChild = true AND Subject = 'With a copy'"
  );
  const opened = await stage.visit(world.priya, eventPage(String(copy?.['Id'])));
  await opened.page.getByText('in the calendar of Lena Brandt').waitFor();
  await opened.page.getByRole('button', { name: 'Accept' }).click();

  const [row] = await eventually(
    () => stage.attendees(event),
    (rows) => rows[0]?.['Attendance__c'] === 'Accepted'
  );
  assert.equal(row?.['Attendance__c'], 'Accepted');
  await isFine(opened);
  await opened.close();
});

test('an admin adds colleagues in bulk', options, async () => {
  const opened = await stage.visit(world.admin, '/lightning/n/Ridealong_Add_Colleagues');
  const { page } = opened;
  await page.getByRole('searchbox', { name: 'Search by name, title or department' }).fill('Clara');
  await page
    .getByRole('row', { name: /Clara Fuchs/ })
    .getByRole('checkbox')
    .check({ force: true });
  await page.getByRole('combobox', { name: 'Where they work' }).click();
  await page.getByRole('option', { name: 'Executive' }).click();
  await isFine(opened);
  await page.getByRole('button', { name: 'Add 1 colleague' }).click();
  await page.getByRole('status').filter({ hasText: '1 colleague added. Permission set given: 1.' }).waitFor();
  const sets = () =>
    world.admin.query(
      `SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name = 'Ridealong_Colleague' AND AssigneeId = '${world.leader.id}'`
    );
  assert.equal((await sets()).length, 1);

  const [added] = await world.admin.query(
    `SELECT Name, Business_Function__c, Colleague_Key__c FROM Ridealong_Colleague__c WHERE User__c = '${world.leader.id}'`
  );
  assert.equal(added?.['Name'], 'Clara Fuchs');
  assert.equal(added['Business_Function__c'], 'Executive');
  assert.equal(added['Colleague_Key__c'], world.leader.id);

  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(sets, (rows) => rows.length === 0);
  await isFine(opened);
  await opened.close();
});

test(
  'a rep sees who is due and knows their customers from a visit with them, and nothing of visits with another rep',
  options,
  async () => {
    const visitWith = async (owner: Person, who: Person): Promise<string> => {
      const event = await world.admin.create('Event', {
        Subject: 'A while ago',
        StartDateTime: new Date(Date.now() - 50 * DAY).toISOString(),
        DurationInMinutes: 60,
        WhatId: world.deal,
        OwnerId: owner.id
      });
      const meeting = await world.admin.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
      await world.admin.create('Internal_Attendee__c', {
        Customer_Meeting__c: meeting,
        Attendee__c: who.id,
        Source__c: 'Tagged',
        Attendance__c: 'Attended'
      });
      return meeting;
    };
    const theirs = await visitWith(world.otherRep, world.mei);
    assert.deepEqual(await world.rep.query(`SELECT Id FROM Customer_Meeting__c WHERE Id = '${theirs}'`), []);
    await visitWith(world.rep, world.mei);
    const opened = await stage.visit(world.rep, '/lightning/n/Ridealong_My_Field_Time');
    const due = opened.page.getByRole('list', { name: 'Due a visit, and they know your customers' });
    await due.getByRole('listitem').filter({ hasText: 'Mei Tanaka' }).waitFor();
    assert.match(await due.innerText(), /Knows Nordlicht Medizintechnik/);
    await opened.close();
  }
);
