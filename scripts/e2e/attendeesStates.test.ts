/**
 * Coming along when things go wrong, are slow, or are used without a mouse or in another language: in a real browser.
 * Longer than files are elsewhere: all cases share one org and one browser, which take seconds to start.
 */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { inOwnWorld, launchBrowser, phone, sidewaysScroll, withoutBrowser } from '@toolkit/preview/testing';
import {
  chooseByKeyboard,
  OURS,
  Stage,
  asked,
  eventPage,
  eventually,
  hasFocus,
  isFine,
  meetingPage,
  seenBeforeAnswers,
  tabTo,
  watchFor
} from './attendeesBrowser.ts';
import { buildWorld, copyProject, newUser } from './attendeesWorld.ts';
import type { Person, Row, World } from './attendeesWorld.ts';
import { DEVICES, isTaken } from './walks.ts';
import type { StepOf } from './walks.ts';

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

describe('by keyboard alone', () => {
  test('a rep tags, takes it back, searches and tags somebody else', options, async () => {
    const event = await world.newEvent('Keyboard', 3);
    const opened = await stage.visit(world.rep, eventPage(event));
    const { page } = opened;
    const mei = page.getByRole('button', { name: 'Tag Mei Tanaka' });
    await mei.waitFor();
    await tabTo(opened, mei);
    await page.keyboard.press('Enter');
    const undo = page.getByRole('button', { name: 'Undo' });
    await hasFocus(opened, undo, 'the focus is on the way back');
    await stage.attendee(event, 'Invited');
    await page.keyboard.press('Space');
    await stage.attendee(event, 'Removed');

    await tabTo(opened, page.getByRole('button', { name: 'Tag someone' }));
    await page.keyboard.press('Enter');
    const search = page.getByRole('combobox', { name: 'Colleague' });
    await hasFocus(opened, search, 'the cursor is in the search');
    await page.keyboard.type('Clara');
    await eventually(
      () => page.getByRole('option').count(),
      (found) => found === 1
    );
    await chooseByKeyboard(opened, /Clara Fuchs/);
    await tabTo(opened, page.getByRole('button', { name: 'Tag', exact: true }));
    await page.keyboard.press('Enter');
    const rows = await eventually(
      () => stage.attendees(event),
      (found) => found.length === 2
    );
    assert.ok(
      rows.some((row) => (row['Attendee__r'] as Row)['Name'] === 'Clara Fuchs'),
      'the person who was found is tagged'
    );
    // Anyone who is faster than the answer with the name is told of "your colleague".
    await page.getByRole('status').filter({ hasText: 'is tagged.' }).waitFor();
    await hasFocus(opened, undo, 'the focus is on the way back after the search, too');
    await isFine(opened);
    await opened.close();
  });

  test('a colleague accepts, and later says that they went', options, async () => {
    const event = await world.newEvent('Keyboard answer', 3);
    await stage.tag(await stage.mirror(event), world.priya);
    const opened = await stage.visit(world.priya, eventPage(event));
    const accept = opened.page.getByRole('button', { name: 'Accept' });
    await accept.waitFor();
    await tabTo(opened, accept);
    await opened.page.keyboard.press('Enter');
    await stage.attendee(event, 'Accepted');
    await opened.close();

    const past = await world.newEvent('Keyboard debrief', -1);
    const meeting = await stage.mirror(past);
    await stage.tag(meeting, world.priya);
    const afterwards = await stage.visit(world.priya, meetingPage(meeting));
    const { page } = afterwards;
    const yes = page.getByRole('button', { name: 'Yes, I went' });
    await yes.waitFor();
    await tabTo(afterwards, yes);
    await page.keyboard.press('Enter');
    const sentence = page.getByRole('textbox', { name: 'What is hard for the customer?' });
    await hasFocus(afterwards, sentence, 'the cursor is where the sentence goes');
    await page.keyboard.type('The forms are on paper');
    await tabTo(afterwards, page.getByRole('button', { name: 'Save', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByText('Your debrief is done. Thank you.').waitFor();
    await afterwards.close();
  });
});

describe('with 200 ms added to every answer', () => {
  test('the page shows its structure before the first answer', options, async () => {
    const event = await world.newEvent('Slow', 3);
    await stage.tag(await stage.mirror(event), world.priya);
    const warm = await stage.visit(world.rep, eventPage(event));
    await warm.page.getByRole('heading', { name: 'Briefing' }).waitFor();
    await warm.close();
    await world.admin.call('POST', '/local/latency', { ms: 200 });
    try {
      const opened = await stage.visit(world.rep, '/lightning/n/Ridealong_Board');
      await opened.page.getByRole('heading', { name: 'Ride-along board' }).first().waitFor();
      const { page } = opened;
      const heading = 'Who is coming along';
      const why = 'Met Nordlicht';
      await watchFor(page, [heading, 'Priya Nair', why]);
      await page.goto(world.running.url + eventPage(event));
      await page.getByRole('listitem').filter({ hasText: 'Priya Nair' }).first().waitFor();
      await page.getByRole('button', { name: 'Tag Jonas Weber' }).waitFor();
      await page.getByText(why).first().waitFor();

      assert.deepEqual(await seenBeforeAnswers(page), [heading]);
      await opened.close();
    } finally {
      await world.admin.call('POST', '/local/latency', { ms: 0 });
    }
  });

  test('a tag is painted before the org has answered', options, async () => {
    const event = await world.newEvent('Slow tag', 3);
    const opened = await stage.visit(world.rep, eventPage(event));
    const { page } = opened;
    await page.getByRole('button', { name: 'Tag Mei Tanaka' }).waitFor();
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/services/data/**', async (route) => {
      await released;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Tag Mei Tanaka' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Mei Tanaka' }).filter({ hasText: 'Asked' }).waitFor();
    assert.deepEqual(await stage.attendees(event), [], 'nothing has reached the org yet');
    release();
    await stage.attendee(event, 'Invited');
    await opened.close();
  });
});

describe('when something goes wrong', () => {
  test('without a network the tag goes back and says why; online again it works', options, async () => {
    const event = await world.newEvent('Tunnel', 3);
    const opened = await stage.visit(world.rep, eventPage(event));
    const { page, context } = opened;
    const tag = page.getByRole('button', { name: 'Tag Mei Tanaka' });
    await tag.waitFor();
    await context.setOffline(true);
    await tag.click();
    const alert = page.getByRole('alert').filter({ hasText: 'Mei Tanaka was not tagged' });
    await alert.filter({ hasText: 'There is no connection.' }).waitFor();
    await hasFocus(opened, tag, 'the focus is back on the button');
    await isFine(opened);

    await context.setOffline(false);
    await tag.click();
    await stage.attendee(event, 'Invited');
    assert.equal(await alert.count(), 0);
    await opened.close();
  });

  test('without a network nothing that was typed in the search is lost', options, async () => {
    const event = await world.newEvent('Tunnel search', 3);
    const opened = await stage.visit(world.rep, eventPage(event));
    const { page, context } = opened;
    await page.getByRole('button', { name: 'Tag someone' }).click();
    await page.getByRole('combobox', { name: 'Colleague' }).fill('Clara');
    await page.getByRole('option', { name: /Clara Fuchs/ }).click();
    await page.getByRole('button', { name: 'Say why, or give a role' }).click();
    const why = page.getByRole('textbox', { name: 'Why you? One line for them' });
    await why.fill('You know the board');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Tag', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'Clara Fuchs was not tagged' }).waitFor();
    assert.equal(await why.inputValue(), 'You know the board');

    await context.setOffline(false);
    await page.getByRole('button', { name: 'Tag', exact: true }).click();
    await stage.attendee(event, 'Invited');
    const [row] = await world.admin.query(
      `SELECT Why_Invited__c FROM Ridealong_Visit_Note__c WHERE Customer_Meeting__r.Event_Id__c = '${event}'`
    );
    assert.equal(row?.['Why_Invited__c'], 'You know the board');
    await opened.close();
  });

  test('the same person tagged on two devices at the same moment is there once', options, async () => {
    const event = await world.newEvent('Two devices', 3);
    const devices = await Promise.all([
      stage.visit(world.rep, eventPage(event)),
      stage.visit(world.rep, eventPage(event), phone)
    ]);
    const buttons = devices.map(({ page }) => page.getByRole('button', { name: 'Tag Mei Tanaka' }));
    await Promise.all(buttons.map((button) => button.waitFor()));
    await Promise.all(buttons.map((button) => button.click()));

    await stage.attendee(event, 'Invited');
    for (const { page } of devices) {
      await page
        .getByRole('listitem')
        .filter({ hasText: 'Mei Tanaka' })
        .filter({ hasText: 'Asked' })
        .waitFor();
      assert.equal(await page.getByRole('alert').count(), 0);
    }
    const meetings = await world.admin.query(
      `SELECT Id FROM Customer_Meeting__c WHERE Event_Id__c = '${event}'`
    );
    assert.equal(meetings.length, 1);
    assert.equal((await stage.attendees(event)).length, 1);
    await Promise.all(devices.map((device) => device.close()));
  });

  test('somebody who left meanwhile is not tagged, and the page says what to do', options, async () => {
    const gone = await newUser(world.admin, 'Ines', 'Inaktiv');
    await world.admin.create('Ridealong_Colleague__c', {
      Name: 'x',
      User__c: gone,
      Business_Function__c: 'Finance'
    });
    const event = await world.newEvent('Left', 3);
    const opened = await stage.visit(world.rep, eventPage(event));
    const { page } = opened;
    const tag = page.getByRole('button', { name: 'Tag Ines Inaktiv' });
    await page.getByRole('button', { name: /^Tag / }).first().waitFor();
    if ((await tag.count()) === 0) {
      await page.getByRole('button', { name: 'Show more' }).click();
    }
    await world.admin.update('User', gone, { IsActive: false });
    await tag.click();
    await page.getByRole('alert').filter({ hasText: 'This person no longer works here' }).waitFor();
    await isFine(opened);
    await opened.close();
  });

  test('an event that was cancelled under the page says so', options, async () => {
    const event = await world.newEvent('Called off', 3);
    await stage.mirror(event);
    const opened = await stage.visit(world.rep, eventPage(event));
    const { page } = opened;
    const tag = page.getByRole('button', { name: 'Tag Mei Tanaka' });
    await tag.waitFor();
    await world.rep.call('DELETE', `/sobjects/Event/${event}`);
    await tag.click();
    await page.getByRole('alert').filter({ hasText: 'This meeting was cancelled.' }).waitFor();
    await page.getByText('This meeting was cancelled. Tag colleagues on its new date.').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Tag someone' }).count(), 0, 'nothing more to tag');
    await isFine(opened);
    await opened.close();
  });

  test(
    'a meeting that was deleted under the page says so, and starts again from the calendar',
    options,
    async () => {
      const event = await world.newEvent('Deleted', 3);
      const meeting = await stage.mirror(event);
      const onMeeting = await stage.visit(world.rep, meetingPage(meeting));
      const onEvent = await stage.visit(world.rep, eventPage(event));
      for (const { page } of [onMeeting, onEvent]) {
        await page.getByRole('button', { name: 'Tag Mei Tanaka' }).waitFor();
      }
      await world.admin.call('DELETE', `/sobjects/Customer_Meeting__c/${meeting}`);

      await onMeeting.page.getByRole('button', { name: 'Tag Mei Tanaka' }).click();
      await onMeeting.page.getByText('This meeting is not there any more').waitFor();
      await onMeeting.close();
      const tag = onEvent.page.getByRole('button', { name: 'Tag Mei Tanaka' });
      await tag.click();
      await onEvent.page.getByRole('alert').filter({ hasText: 'Mei Tanaka was not tagged' }).waitFor();
      await tag.click();
      await stage.attendee(event, 'Invited');
      await onEvent.close();
    }
  );

  test('links with short ids lead to the same meeting', options, async () => {
    const event = await world.newEvent('Short id', 3);
    const meeting = await stage.mirror(event);
    await stage.tag(meeting, world.priya);
    for (const path of [eventPage(event.slice(0, 15)), meetingPage(meeting.slice(0, 15))]) {
      const opened = await stage.visit(world.rep, path);
      await opened.page.getByRole('listitem').filter({ hasText: 'Priya Nair' }).first().waitFor();
      await opened.close();
    }
    assert.equal(
      (await world.admin.query(`SELECT Id FROM Customer_Meeting__c WHERE Event_Id__c = '${event}'`)).length,
      1
    );
  });

  test('an event that somebody may not see shows nothing of it', options, async () => {
    const event = await world.newEvent('Not for Otto', 3);
    const opened = await stage.visit(world.otherRep, eventPage(event));
    assert.equal(await opened.page.getByText('Not for Otto').count(), 0);
    assert.equal(await opened.page.getByRole('button', { name: /^Tag / }).count(), 0);
    await opened.close();
  });

  test('who has no access to the objects is told, on a page that still stands', options, async () => {
    await newUser(world.admin, 'Nora', 'Niemand');
    const opened = await stage.visit(
      { ...world.rep, username: 'niemand@ridealong.local' } as typeof world.rep,
      '/lightning/n/Ridealong_Board'
    );
    await opened.page.getByRole('alert').filter({ hasText: 'The board could not be loaded' }).waitFor();
    await opened.page.getByRole('button', { name: 'Try again' }).waitFor();
    await opened.close();
  });
});

describe('in a language with longer words', () => {
  for (const [device, viewport] of DEVICES) {
    test(`no text is outside the labels and none is cut off on a ${device}`, options, async () => {
      const event = await world.newEvent(`Pseudo ${device}`, 3);
      const meeting = await stage.mirror(event, { Open_To_Colleagues__c: true });
      await stage.tag(meeting, world.priya, { Role__c: 'Expert' }, 'You know returns');
      const past = await stage.mirror(await world.newEvent(`Pseudo past ${device}`, -1));
      await stage.tag(past, world.priya);
      const pages: [StepOf<'longWords'>, Person, string][] = [
        ['an event', world.rep, eventPage(event)],
        ['my field time of a rep', world.rep, '/lightning/n/Ridealong_My_Field_Time'],
        ['a deal', world.rep, `/lightning/r/Opportunity/${world.deal}/view`],
        ['a customer', world.rep, `/lightning/r/Account/${world.account}/view`],
        ['what hinders sales', world.rep, '/lightning/n/Ridealong_Selling_Tools'],
        ['a coming meeting', world.priya, meetingPage(meeting)],
        ['a held meeting', world.priya, meetingPage(past)],
        ['my field time of a colleague', world.priya, '/lightning/n/Ridealong_My_Field_Time'],
        ['the home of a colleague', world.priya, '/lightning/page/home'],
        ['the board', world.mei, '/lightning/n/Ridealong_Board'],
        ['adding colleagues', world.admin, '/lightning/n/Ridealong_Add_Colleagues'],
        ['the home of a leader', world.leader, '/lightning/page/home'],
        ['the home of an admin', world.admin, '/lightning/page/home'],
        ['whether Ridealong is healthy', world.admin, '/lightning/n/Ridealong_Health']
      ];
      for (const [, who, path] of pages.filter(([step]) => isTaken('longWords', step, device))) {
        const opened = await stage.visit(who, `${path}?pseudo=1`, viewport);
        await opened.page.getByText('~]').first().waitFor();
        await opened.settle();
        assert.equal(await sidewaysScroll(opened.page), 0, `${path}: nothing to scroll to sideways`);
        assert.deepEqual(await inOwnWorld<string[]>(opened.page, CUT_OFF), [], `${path}: nothing is cut off`);
        const named = await world.admin.query('SELECT Name FROM Customer_Meeting__c');
        const written = await world.admin.query('SELECT Name FROM Customer_Challenge__c');
        const people = await world.admin.query('SELECT Name FROM User');
        const known = new Set([...named, ...written, ...people].map((row) => row['Name']));
        const plain = await inOwnWorld<string[]>(opened.page, NO_LABELS);
        assert.deepEqual(
          plain.filter((text) => !known.has(text) && !DATA.some((pattern) => pattern.test(text))),
          [],
          `${path}: every text is a label or data`
        );
        assert.ok(
          (await inOwnWorld<number>(opened.page, LABELS)) > 2,
          `${path}: the check sees the labels of the page`
        );
        await opened.close();
      }
    });
  }
});

/** Texts of our components that do not fit into their place. */
const CUT_OFF = `[...document.querySelectorAll(${JSON.stringify(OURS)})]
  .flatMap((host) => [...host.querySelectorAll('*')])
  .filter((element) => element.children.length === 0 && element.textContent.includes('~]'))
  .filter((element) => !element.closest('.slds-assistive-text, lightning-datatable'))
  .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== 'visible')
  .map((element) => element.textContent.trim().slice(0, 80))`;

/** How many texts came from a label: a check that sees nothing would find nothing wrong. */
const LABELS = `[...document.querySelectorAll(${JSON.stringify(OURS)})]
  .reduce((count, host) => count + (host.textContent.match(/~\\]/g) ?? []).length, 0)`;

/** Every text of our components, without what came from a label: that is bracketed. Base components bring texts of their own. */
const NO_LABELS = `[...document.querySelectorAll(${JSON.stringify(OURS)})].flatMap((host) => {
  const texts = [];
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (parentElement.closest('lightning-datatable, lightning-record-picker, lightning-combobox, lightning-input, lightning-textarea, lightning-helptext')) continue;
    texts.push(...textContent.replaceAll(/\\[[^\\]]*~\\]/g, '').split(' · '));
  }
  return texts.map((text) => text.trim()).filter((text) => /\\p{L}{2}/u.test(text));
})`;

/** What people typed, what records are called, and what the locale spells. */
const DATA = [
  /^(Nordlicht|Prospecting|Bavaria, Germany|You know returns|“?You know returns”?)/,
  /^(·\s*)?(Product|IT|Engineering|Finance|Executive|Service|Sales Management|Expert|Listener|Europe)$/,
  /^[A-Z]{1,2}$/,
  /^[A-Z][a-z]{2}, [A-Z][a-z]{2} \d{1,2}, (\d{4}, )?\d{1,2}:\d\d(\s[AP]M,?|\s–\s)/,
  /^([A-Z][a-z]{2}, )?[A-Z][a-z]{2} \d{1,2}(, \d{4})?$/,
  /^\d{1,2}:\d\d\s[AP]M(\s–\s\d{1,2}:\d\d\s[AP]M)?$/,
  /^[A-Z][a-z]{2}:$/
];

describe('with fields hidden by field-level security', () => {
  const HIDDEN = [
    'Ridealong_Visit_Note__c.Why_Invited__c',
    'Internal_Attendee__c.Business_Function__c',
    'Internal_Attendee__c.Role__c',
    'Internal_Attendee__c.Debrief__c',
    'Ridealong_Visit_Note__c.Useful_To_Rep__c',
    'Customer_Meeting__c.Account__c',
    'Customer_Meeting__c.Open_To_Function__c',
    'Customer_Meeting__c.Region__c'
  ];
  let other: Stage | undefined;
  const folder = withoutBrowser === false ? copyProject() : undefined;
  before(async () => {
    if (folder === undefined) {
      return;
    }
    const file = join(folder, 'force-app/main/default/permissionsets/Ridealong_Rep.permissionset-meta.xml');
    const all = readFileSync(file, 'utf8');
    const left = all.replaceAll(/ {4}<fieldPermissions>.*?<\/fieldPermissions>\n/gs, (entry) =>
      HIDDEN.some((field) => entry.includes(`<field>${field}</field>`)) ? '' : entry
    );
    writeFileSync(file, left);
    other = new Stage(await buildWorld(folder), await launchBrowser());
  });
  after(async () => {
    await other?.browser.close();
    await other?.world.close();
    if (folder !== undefined) {
      rmSync(folder, { recursive: true });
    }
  });

  test('the rest of the page works', options, async () => {
    assert.ok(other);
    const { rep, priya } = other.world;
    const event = await other.world.newEvent('Hidden', 3);
    const meeting = await other.mirror(event);
    const visit = await other.world.admin.create('Internal_Attendee__c', {
      Customer_Meeting__c: meeting,
      Attendee__c: priya.id,
      Source__c: 'Tagged'
    });
    await other.world.admin.create('Ridealong_Visit_Note__c', {
      Internal_Attendee__c: visit,
      Why_Invited__c: 'A secret reason'
    });
    const opened = await other.visit(rep, eventPage(event));
    const { page } = opened;
    await page.getByRole('listitem').filter({ hasText: 'Priya Nair' }).filter({ hasText: 'Asked' }).waitFor();
    await opened.settle();
    assert.equal(await page.getByText('A secret reason').count(), 0);
    assert.equal(await page.getByRole('alert').count(), 0);
    assert.ok(asked(opened).length <= 3);
    await page.getByRole('button', { name: 'Remove Priya Nair' }).click();
    await other.attendee(event, 'Removed');
    await isFine(opened);
    await opened.close();
  });
});
