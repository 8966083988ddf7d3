/** How many taps the five jobs of every day take, counted in a real browser; typing is not counted. In the gate each job is done on one device (walks.ts). */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { phone, withoutBrowser } from '@toolkit/preview/testing';
import { countTaps, eventually, eventPage, hasFocus, meetingPage } from './attendeesBrowser.ts';
import { ChallengeStage, THEME, dealPage, homePage, themePage } from './challengesBrowser.ts';
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

/** In sight as the page is, without scrolling. */
async function isInSight(page: Page, name: string, height: number): Promise<void> {
  const box = await page.getByRole('button', { name, exact: true }).boundingBox();
  assert.ok(box && box.y >= 0 && box.y + box.height <= height, `${name}: ${JSON.stringify(box)}`);
}

for (const [device, viewport] of DEVICES) {
  const step = stepsOn('taps', device);
  describe(`on a ${device}`, () => {
    step('to tag from home is one tap', options, async () => {
      const { world } = stage;
      await world.newPastVisit(`Knows them, ${device}`, 40, [world.priya]);
      const event = await world.newEvent(`Tag me, ${device}`, 2);
      await stage.mirror(event);
      const opened = await stage.visit(world.rep, homePage, viewport);
      const { page } = opened;
      const row = page.getByRole('listitem').filter({ hasText: `Tag me, ${device}` });
      await row.getByRole('button', { name: /^Tag / }).waitFor();
      const taps = await countTaps(opened);
      await row.getByRole('button', { name: /^Tag / }).click();
      await stage.attendee(event, 'Invited');
      assert.equal(await taps(), 1);
      await opened.close();
    });

    step('a debrief of one sentence from home is two taps and the sentence', options, async () => {
      const { world } = stage;
      const event = await world.newEvent(`Went, ${device}`, -1);
      const meeting = await stage.mirror(event);
      await stage.tag(meeting, world.priya);
      await stage.share(world.deal, world.priya).catch(() => undefined);
      const opened = await stage.visit(world.priya, homePage, viewport);
      const { page } = opened;
      const yes = page.getByRole('button', { name: new RegExp(`Yes, I went: .*Went, ${device}`) });
      await yes.waitFor();
      const taps = await countTaps(opened);
      await yes.click();
      const sentence = page.getByRole('textbox', { name: 'What is hard for the customer?' });
      await hasFocus(opened, sentence, 'the cursor waits for the sentence');
      await page.keyboard.type(`Their clerk types twice, ${device}`);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      const heard = await eventually(
        () =>
          world.admin.query(
            `SELECT Id FROM Customer_Challenge__c WHERE Statement__c = 'Their clerk types twice, ${device}'`
          ),
        (rows) => rows.length > 0
      );
      assert.equal(heard.length, 1);
      assert.equal(await taps(), 2);
      await opened.close();
    });

    step('heard nothing new is one tap, in sight without scrolling', options, async () => {
      const { world } = stage;
      const event = await world.newEvent(`Nothing new, ${device}`, -1);
      const meeting = await stage.mirror(event);
      const row = await stage.tag(meeting, world.priya);
      await world.priya.update('Internal_Attendee__c', row, { Attendance__c: 'Attended' });
      const opened = await stage.visit(world.priya, meetingPage(meeting), viewport);
      const { page } = opened;
      const nothing = page.getByRole('button', { name: 'I heard nothing new', exact: true });
      await nothing.waitFor();
      await opened.settle();
      if (device === 'phone') {
        await isInSight(page, 'I heard nothing new', phone.height);
      }
      const taps = await countTaps(opened);
      await nothing.click();
      await eventually(
        () =>
          world.admin.query(
            `SELECT Id FROM Internal_Attendee__c WHERE Id = '${row}' AND Heard_Nothing_New__c = true`
          ),
        (rows) => rows.length > 0
      );
      assert.equal(await taps(), 1);
      await opened.close();
    });

    step('to decide is three taps and the reason', options, async () => {
      const theme = await stage.newTheme(`Decide me, ${device}`);
      const opened = await stage.visit(stage.owner, themePage(theme), viewport);
      const { page } = opened;
      await page.getByRole('button', { name: 'Decide or answer' }).waitFor();
      const taps = await countTaps(opened);
      await page.getByRole('button', { name: 'Decide or answer' }).click();
      await page.getByRole('button', { name: 'Will Not Act', exact: true }).click();
      await page.getByRole('textbox', { name: /^Why/ }).focus();
      await page.keyboard.type('Too few ask');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      const [row] = await eventually(
        () => stage.world.admin.query(`SELECT Decision__c FROM ${THEME} WHERE Id = '${theme}'`),
        ([found]) => found?.['Decision__c'] === 'Will Not Act'
      );
      assert.equal(row?.['Decision__c'], 'Will Not Act');
      assert.equal(await taps(), 3);
      await opened.close();
    });

    step('the letter to a customer is one tap from home', options, async () => {
      const theme = await stage.newTheme(`Tell it, ${device}`);
      const deal = await stage.newDeal(`Tell, ${device}`);
      await stage.hear(deal, `Returns vanish, ${device}`, { Theme__c: theme, Said_By__c: stage.ana });
      await stage.owner.update(THEME, theme, { Decision__c: 'Will Act' });
      const opened = await stage.visit(stage.world.rep, homePage, viewport);
      const { page } = opened;
      const tell = page.getByRole('button', { name: new RegExp(`Returns vanish, ${device}`) });
      await tell.waitFor();
      const taps = await countTaps(opened);
      await tell.click();
      await page.waitForURL(`**${dealPage(deal)}**`);
      await page.getByRole('textbox', { name: 'What you want to say' }).waitFor();
      assert.equal(await taps(), 1);
      await opened.close();
    });
  });
}

test('nobody is offered for a private calendar entry', options, async () => {
  const event = await stage.world.newEvent('School play', 2, { IsPrivate: true, WhatId: null });
  const opened = await stage.visit(stage.world.rep, eventPage(event));
  await opened.page.getByText('School play').first().waitFor();
  await opened.settle();
  assert.equal(await opened.page.locator('c-ridealong-visit-panel').count(), 0);
  assert.equal(await opened.page.getByRole('button', { name: /Tag/ }).count(), 0);
  await opened.close();
});
