/** A leader's home by keyboard alone: to ask an owner for an answer, once. Other personas: Journeys, States, tools. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessibilityViolations, withoutBrowser } from '@toolkit/preview/testing';
import { eventually, tabTo } from './attendeesBrowser.ts';
import { ChallengeStage, homePage } from './challengesBrowser.ts';

const options = { skip: withoutBrowser, timeout: 240_000 };

let stage: ChallengeStage;
before(async () => {
  if (withoutBrowser !== false) {
    return;
  }
  stage = await ChallengeStage.open();
});
after(() => stage?.close());

test('a leader asks for an answer by keyboard, and the row says so', options, async () => {
  const leader = await stage.newPerson('Lea', 'Lenker', 'Ridealong_Leader');
  const theme = await stage.newTheme('Crates vanish');
  const deals = [await stage.newDeal('Crates one'), await stage.newDeal('Crates two')];
  for (const deal of deals) {
    await stage.hear(deal, 'Crates vanish on the way back', { Theme__c: theme });
  }
  const opened = await stage.visit(leader, homePage);
  const { page } = opened;
  const ask = page.getByRole('button', { name: 'Ask for an answer: Crates vanish' });
  await ask.waitFor();
  assert.deepEqual(await accessibilityViolations(page, 'main c-ridealong-leadership-card'), []);
  await tabTo(opened, ask);
  await page.keyboard.press('Enter');
  const asks = await eventually(
    () => stage.world.admin.query(`SELECT Id FROM Ridealong_Ask__c WHERE Challenge_Theme__c = '${theme}'`),
    (rows) => rows.length > 0
  );
  assert.equal(asks.length, 1);
  const row = page.getByRole('listitem').filter({ hasText: 'Crates vanish' });
  await row.getByText('Asked').first().waitFor();
  assert.deepEqual(opened.errors, []);
  await opened.close();
});
