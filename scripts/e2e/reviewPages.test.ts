/**
 * What a walk through the pages found, walked again in a browser: what people write is read by somebody, a slip is taken back where
 * the finger is, and nobody reads an id. docs/design-language.md lists the tests of all of it.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { phone, withoutBrowser } from '@toolkit/preview/testing';
import { eventually, hasFocus, meetingPage, tabTo } from './attendeesBrowser.ts';
import {
  CHALLENGE,
  ChallengeStage,
  THEME,
  dealPage,
  homePage,
  isFine,
  themePage
} from './challengesBrowser.ts';
import { DEVICES, stepsOn } from './walks.ts';

const options = { skip: withoutBrowser, timeout: 240_000 };

let stage: ChallengeStage;
before(async () => {
  if (withoutBrowser !== false) {
    return;
  }
  stage = await ChallengeStage.open();
});
after(() => stage?.close());

/** As the page is, without scrolling. */
async function isInSight(page: Page, element: Locator): Promise<void> {
  await element.waitFor();
  const height = page.viewportSize()?.height ?? 0;
  const box = await eventually(
    () => element.boundingBox(),
    (found) => found !== null && found.y >= 0 && found.y + found.height <= height
  );
  assert.ok(box && box.y >= 0 && box.y + box.height <= height, JSON.stringify(box));
}

describe('A5: what somebody writes is read by others', () => {
  test('what surprised the colleague: on the meeting, by themselves and by the rep', options, async () => {
    const { world } = stage;
    const meeting = await world.newPastVisit('Surprised', 3, [world.priya]);
    const writer = await stage.visit(world.priya, meetingPage(meeting));
    await writer.page.getByRole('textbox', { name: /What surprised you/ }).fill('They print each mail.');
    await writer.page.getByRole('button', { name: 'Save this' }).click();
    await writer.page.getByText('What surprised them: They print each mail.').waitFor();
    await writer.close();
    for (const reader of [world.priya, world.rep]) {
      const opened = await stage.visit(reader, meetingPage(meeting));
      await opened.page.getByText('What surprised them: They print each mail.').waitFor();
      await opened.close();
    }
  });

  test(
    'what the customer said when told: on the deal, in the colleague’s home; how many know, on the theme',
    options,
    async () => {
      const { world, owner } = stage;
      const theme = await stage.newTheme('Pallets vanish');
      const deal = await stage.newDeal('Pallets');
      await stage.hear(deal, 'Where is my pallet', { Theme__c: theme, Said_By__c: stage.ana });
      await owner.update(THEME, theme, { Decision__c: 'Will Act', Decision_Reason__c: 'Six wait' });
      const teller = await stage.visit(world.rep, dealPage(deal));
      await teller.page.getByRole('button', { name: 'Tell the customer' }).click();
      await teller.page.getByRole('textbox', { name: 'What did they say? (optional)' }).fill('Good, when?');
      await teller.page.getByRole('button', { name: 'I told them by phone' }).click();
      await teller.page
        .getByText(/^Ana Ruiz was told on .* by Lena Brandt\. By phone: Good, when\?$/)
        .waitFor();
      await teller.close();
      const home = await stage.visit(world.priya, homePage);
      await home.page.getByText(/^Ana Ruiz was told on .*\. By phone: Good, when\?$/).waitFor();
      await home.close();
      const board = await stage.visit(owner, themePage(theme));
      await board.page.getByText('Told 1 of 1 customers').waitFor();
      await board.close();
    }
  );

  test('whether it helped: in the colleague’s home, with thanks', options, async () => {
    const { world } = stage;
    const event = await world.newEvent('Helped', -2);
    const meeting = await stage.mirror(event);
    const row = await stage.tag(meeting, world.jonas);
    await world.jonas.update('Internal_Attendee__c', row, { Attendance__c: 'Attended' });
    const opened = await stage.visit(world.rep, meetingPage(meeting));
    await opened.page.getByRole('button', { name: /^Yes/ }).click();
    await eventually(
      () => stage.usefulness(event),
      (found) => found.get(row) === 'Yes'
    );
    await opened.close();
    const there = await stage.visit(world.jonas, meetingPage(meeting));
    await there.page.getByText('Lena Brandt on whether you helped: Yes').waitFor();
    await there.close();
    const home = await stage.visit(world.jonas, homePage);
    await home.page.getByText('1 visit helped the rep').waitFor();
    await home.close();
  });
});

test('the bar with Undo on a large phone: both buttons on one line', options, async () => {
  const theme = await stage.newTheme('Elevators stop between two floors');
  assert.ok(theme);
  const deal = await stage.newDeal('Elevators');
  for (const nth of [1, 2, 3, 4]) {
    await stage.hear(deal, `Something else that is hard, ${nth}`);
  }
  const opened = await stage.visit(stage.world.rep, dealPage(deal), {
    width: 430,
    height: 932
  });
  const { page } = opened;
  await page.getByRole('button', { name: 'What other customers said: heard here too?' }).click();
  await page.getByRole('searchbox', { name: 'Find a problem' }).fill('elevators stop');
  await page.getByRole('button', { name: 'Heard it too: “Elevators stop between two floors”' }).click();
  const undo = page.getByRole('button', { name: 'Undo' });
  const dismiss = page.getByRole('button', { name: 'Dismiss' });
  await isInSight(page, undo);
  const [left, right] = [await undo.boundingBox(), await dismiss.boundingBox()];
  const middle = (box: typeof left): number => (box ? box.y + box.height / 2 : Number.NaN);
  assert.ok(Math.abs(middle(left) - middle(right)) < 2, JSON.stringify([left, right]));
  assert.ok((left?.x ?? 0) < (right?.x ?? 0));
  await isFine(opened);
  await opened.close();
});

for (const [device, viewport] of DEVICES) {
  const step = stepsOn('slips', device);
  describe(`a slip on a ${device}`, () => {
    step('B6: heard too is said, and taken back, where the finger is', options, async () => {
      const theme = await stage.newTheme(`Stairs squeak (${device})`);
      assert.ok(theme);
      const deal = await stage.newDeal(`Slip, ${device}`);
      for (const nth of [1, 2, 3, 4]) {
        await stage.hear(deal, `Something else that is hard, ${nth}`);
      }
      const opened = await stage.visit(stage.world.rep, dealPage(deal), viewport);
      const { page } = opened;
      await page.getByRole('button', { name: 'What other customers said: heard here too?' }).click();
      await page.getByRole('searchbox', { name: 'Find a problem' }).fill(`stairs squeak ${device}`);
      await page.getByRole('button', { name: `Heard it too: “Stairs squeak (${device})”` }).click();
      await isInSight(page, page.getByText(`Added to this deal: “Stairs squeak (${device})”`));
      const undo = page.getByRole('button', { name: 'Undo' });
      await isInSight(page, undo);
      await stage.heardOn(deal, 5);
      await undo.click();
      const left = await eventually(
        () => stage.world.admin.query(`SELECT Id FROM ${CHALLENGE} WHERE Opportunity__c = '${deal}'`),
        (rows) => rows.length === 4
      );
      assert.equal(left.length, 4);
      await isFine(opened);
      await opened.close();
    });

    step(
      'B9: a split is said, and taken back, where the finger is, and leaves no theme behind',
      options,
      async () => {
        const theme = await stage.newTheme(`Too wide (${device})`);
        const deal = await stage.newDeal(`Split slip, ${device}`);
        for (const nth of [1, 2, 3, 4, 5, 6, 7, 8]) {
          await stage.hear(deal, `Of all kinds, ${nth}`, { Theme__c: theme });
        }
        const opened = await stage.visit(stage.owner, themePage(theme), viewport);
        const { page } = opened;
        await page.getByRole('checkbox', { name: 'Select: Of all kinds, 1' }).check();
        await page.getByRole('button', { name: 'File under another theme' }).click();
        await page.getByRole('textbox', { name: /new theme/i }).fill(`Never meant (${device})`);
        await page.getByRole('button', { name: 'File here' }).click();
        await isInSight(page, page.getByText('1 filed elsewhere.'));
        const undo = page.getByRole('button', { name: 'Undo' });
        await isInSight(page, undo);
        await undo.click();
        const made = await eventually(
          () => stage.world.admin.query(`SELECT Id FROM ${THEME} WHERE Name = 'Never meant (${device})'`),
          (rows) => rows.length === 0
        );
        assert.deepEqual(made, []);
        await page.getByText('Of all kinds, 1').first().waitFor();
        await isFine(opened);
        await opened.close();
      }
    );
  });
}

/** What looks like a record id of 15 or 18 characters. */
const ID = /\b(?:00\w|a\w\w)\d\w{11}(?:[A-Z\d]{3})?\b/g;

describe('B10: nobody reads an id', () => {
  test('not in the list of meetings, nor on one whose deal the reader does not see', options, async () => {
    const { world } = stage;
    const event = await world.newEvent('No id, please', 5);
    const meeting = await stage.mirror(event);
    const stranger = await stage.newPerson('Ulf', 'Ohnezugang', 'Ridealong_Colleague');
    await world.admin.create('Internal_Attendee__c', {
      Customer_Meeting__c: meeting,
      Attendee__c: stranger.id,
      Source__c: 'Invited',
      Attendance__c: 'Invited'
    });
    const pages = [
      [world.rep, '/lightning/o/Customer_Meeting__c/list'],
      [stranger, '/lightning/o/Customer_Meeting__c/list'],
      [stranger, meetingPage(meeting)],
      [world.rep, meetingPage(meeting)],
      [world.rep, dealPage(world.deal)]
    ] as const;
    for (const [who, path] of pages) {
      const opened = await stage.visit(who, path);
      await opened.page
        .getByText('No id, please')
        .first()
        .waitFor({ state: 'attached' })
        .catch(() => undefined);
      await opened.settle();
      const text = await opened.page.locator('main').innerText();
      assert.ok(text.length > 20, `${who.username} on ${path}: there is something to read`);
      // A required field has to stand in the platform's own details, and the id of its calendar entry is one
      assert.deepEqual(text.replaceAll(event, '').match(ID) ?? [], [], `${who.username} on ${path}`);
      await opened.close();
    }
  });
});

test('B11: the bell of a decision leads the rep to the letter, in two taps', options, async () => {
  const { world, owner } = stage;
  const theme = await stage.newTheme('Bell to letter');
  const deal = await stage.newDeal('Bell');
  const heard = await stage.hear(deal, 'No word for weeks', { Theme__c: theme, Said_By__c: stage.ana });
  await owner.update(THEME, theme, { Decision__c: 'Will Act', Decision_Reason__c: 'Six wait' });
  const opened = await stage.visit(world.rep, homePage, phone);
  const { page } = opened;
  await page.getByRole('button', { name: /notifications/i }).click();
  const bell = page.getByRole('link', { name: /We will act/ }).first();
  assert.doesNotMatch(await bell.innerText(), /\d{4}-\d\d-\d\d/, 'a date as people write it');
  await bell.click();
  await page.waitForURL(`**/${theme}/**`);
  await page.getByRole('button', { name: 'Tell the customer: No word for weeks' }).click();
  await page.waitForURL(`**${dealPage(deal)}**`);
  await page.getByRole('textbox', { name: 'What you want to say' }).waitFor();
  assert.ok(heard);
  await isFine(opened);
  await opened.close();
});

test('by keyboard alone: a rep tags from home, takes it back, and tells a customer', options, async () => {
  const { world, owner } = stage;
  const event = await world.newEvent('By keys', 2);
  await stage.mirror(event);
  await world.newPastVisit('Knows them, by keys', 40, [world.jonas]);
  const theme = await stage.newTheme('Told by keys');
  const deal = await stage.newDeal('Keys');
  await stage.hear(deal, 'Keys stick', { Theme__c: theme, Said_By__c: stage.ana });
  await owner.update(THEME, theme, { Decision__c: 'Will Act', Decision_Reason__c: 'Six wait' });
  const opened = await stage.visit(world.rep, homePage);
  const { page } = opened;
  const row = page.getByRole('listitem').filter({ hasText: 'By keys' });
  const tag = row.getByRole('button', { name: /^Tag / });
  await tag.waitFor();
  await tabTo(opened, tag);
  await page.keyboard.press('Enter');
  await stage.attendee(event, 'Invited');
  await hasFocus(opened, page.getByRole('button', { name: 'Undo' }), 'the way back has the focus');
  await page.keyboard.press('Enter');
  await stage.attendee(event, 'Removed');

  const tell = page.getByRole('button', { name: 'Tell the customer: Keys stick' });
  await tabTo(opened, tell);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${dealPage(deal)}**`);
  await hasFocus(
    opened,
    page.getByRole('textbox', { name: 'What you want to say' }),
    'the letter has the focus'
  );
  await tabTo(opened, page.getByRole('textbox', { name: 'What did they say? (optional)' }));
  await page.keyboard.type('At last');
  await tabTo(opened, page.getByRole('button', { name: 'I told them by phone' }));
  await page.keyboard.press('Enter');
  await page.getByText(/^Ana Ruiz was told on .* by Lena Brandt\. By phone: At last$/).waitFor();
  await isFine(opened);
  await opened.close();
});
