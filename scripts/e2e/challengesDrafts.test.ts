/** What was typed is never lost, and what is sent arrives once: reload, other tab, log-out, tunnel, lost answers. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { withoutBrowser } from '@toolkit/preview/testing';
import type { OpenedPage } from '@toolkit/preview/testing';
import { eventually } from './attendeesBrowser.ts';
import { CHALLENGE, ChallengeStage, addButton, dealPage, isFine, sentenceOf } from './challengesBrowser.ts';

const options = { skip: withoutBrowser, timeout: 240_000 };

let stage: ChallengeStage;
before(async () => {
  if (withoutBrowser !== false) {
    return;
  }
  stage = await ChallengeStage.open();
});
after(() => stage?.close());

async function begin(deal: string, sentence: string): Promise<OpenedPage> {
  const opened = await stage.visit(stage.world.priya, dealPage(deal));
  await addButton(opened).click();
  await sentenceOf(opened).fill(sentence);
  await opened.page.getByRole('status').filter({ hasText: 'Draft kept on this device' }).waitFor();
  return opened;
}

const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Save', exact: true }).click();
const isSaved = (page: Page): Promise<void> =>
  page.getByRole('status').filter({ hasText: 'Saved' }).first().waitFor();
const sentences = async (deal: string, count: number): Promise<unknown[]> =>
  (await stage.heardOn(deal, count)).map((row) => row['Statement__c']);

/** Lets writes reach the org and loses their answers, as a tunnel does at the wrong moment; gives how many were lost. */
async function loseAnswers(page: Page): Promise<{ lost: number; stop(): Promise<void> }> {
  const state = { lost: 0, stop: () => page.unroute('**/graphql') };
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('mutation')) {
      return route.fallback();
    }
    await route.fetch();
    state.lost += 1;
    return route.abort('connectionreset');
  });
  return state;
}

describe('what was typed', () => {
  test('is still there after a reload, with everything unfolded that holds something', options, async () => {
    const deal = await stage.newDeal('Reload');
    const opened = await begin(deal, 'Their clerk types');
    const { page } = opened;
    await page.getByRole('button', { name: 'How they cope' }).click();
    await page.getByRole('textbox', { name: 'How they cope' }).fill('A student copies it 🤷');
    await page.reload();
    await sentenceOf(opened).waitFor();
    assert.equal(await sentenceOf(opened).inputValue(), 'Their clerk types');
    assert.equal(
      await page.getByRole('textbox', { name: 'How they cope' }).inputValue(),
      'A student copies it 🤷'
    );
    await isFine(opened);

    await save(page);
    await isSaved(page);
    await page.reload();
    await page.getByRole('heading', { name: 'Their clerk types' }).waitFor();
    assert.equal(await sentenceOf(opened).count(), 0, 'nothing is left of the draft');
    assert.deepEqual(await sentences(deal, 1), ['Their clerk types']);
    await opened.close();
  });

  test('shows in another tab, and what is saved there is gone here', options, async () => {
    const deal = await stage.newDeal('Tabs');
    const opened = await begin(deal, 'Typed in the first tab');
    const other = await opened.context.newPage();
    await other.goto(opened.page.url());
    const there = other.getByRole('textbox', { name: 'What is hard for the customer?' });
    await there.waitFor();
    assert.equal(await there.inputValue(), 'Typed in the first tab');
    await there.fill('Typed in the second tab');
    const here = await eventually(
      () => sentenceOf(opened).inputValue(),
      (value) => value === 'Typed in the second tab'
    );
    assert.equal(here, 'Typed in the second tab');

    await save(other);
    await isSaved(other);
    await opened.page.getByRole('status').filter({ hasText: 'This was saved in another tab.' }).waitFor();
    assert.equal(await sentenceOf(opened).inputValue(), '');
    assert.deepEqual(await sentences(deal, 1), ['Typed in the second tab']);
    await opened.close();
  });

  test(
    'waits for its writer through a log-out, and is gone once somebody else signs in on the device',
    options,
    async () => {
      const deal = await stage.newDeal('Shared device');
      const context = await stage.browser.newContext({ locale: 'en-US' });
      const page = await context.newPage();
      const open = async (username: string): Promise<void> => {
        await page.goto(
          `${stage.world.running.url}${dealPage(deal)}?persona=${encodeURIComponent(username)}`
        );
        await page.getByRole('heading', { name: /^Challenges \(/ }).waitFor();
      };
      const sentence = page.getByRole('textbox', { name: 'What is hard for the customer?' });
      await open(stage.world.priya.username);
      await addButton({ page }).click();
      await sentence.fill('For Priya’s eyes');
      await page.getByRole('status').filter({ hasText: 'Draft kept on this device' }).waitFor();
      await page.goto('about:blank');
      await open(stage.world.priya.username);
      await sentence.waitFor();
      assert.equal(await sentence.inputValue(), 'For Priya’s eyes');

      await open(stage.world.rep.username);
      assert.equal(await sentence.count(), 0);
      await addButton({ page }).click();
      assert.equal(await sentence.inputValue(), '');

      const kept = await page.evaluate<string>('JSON.stringify(localStorage)');
      assert.doesNotMatch(kept, /For Priya/);
      await open(stage.world.priya.username);
      assert.equal(await sentence.count(), 0);
      await context.close();
    }
  );
});

describe('what is sent', () => {
  test('without a network is kept, said so, and sent by itself once there is one', options, async () => {
    const deal = await stage.newDeal('Tunnel');
    const opened = await begin(deal, 'Said in a tunnel');
    const { page, context } = opened;
    await context.setOffline(true);
    await save(page);
    await page.getByRole('status').filter({ hasText: 'Not sent yet: no answer from Salesforce.' }).waitFor();
    assert.equal(await sentenceOf(opened).inputValue(), 'Said in a tunnel');
    await page.getByRole('button', { name: 'Send now' }).waitFor();
    await isFine(opened);

    await context.setOffline(false);
    await isSaved(page);
    assert.deepEqual(await sentences(deal, 1), ['Said in a tunnel']);
    await isFine(opened);
    await opened.close();
  });

  test(
    'and got no answer is sent again with the same key: one record, as it was last typed',
    options,
    async () => {
      const deal = await stage.newDeal('Lost answer');
      const opened = await begin(deal, 'First wording');
      const { page } = opened;
      const answers = await loseAnswers(page);
      await save(page);
      await page.getByRole('status').filter({ hasText: 'Not sent yet' }).waitFor();
      assert.equal(answers.lost, 1);
      const [first] = await stage.heardOn(deal, 1);

      await answers.stop();
      await sentenceOf(opened).fill('Better wording');
      await page.getByRole('button', { name: 'Send now' }).click();
      await isSaved(page);
      const [row, ...more] = await stage.heardOn(deal, 1);
      assert.equal(more.length, 0);
      assert.deepEqual(
        [row?.['Id'], row?.['Submission_Key__c'], row?.['Statement__c']],
        [first?.['Id'], first?.['Submission_Key__c'], 'Better wording']
      );
      await opened.close();
    }
  );

  test('with somebody new makes one contact, too', options, async () => {
    const deal = await stage.newDeal('New contact');
    const opened = await stage.visit(stage.world.rep, dealPage(deal));
    const { page } = opened;
    await addButton(opened).click();
    await sentenceOf(opened).fill('Said by somebody new');
    await page.getByRole('button', { name: 'Who said it' }).click();
    await page.getByRole('button', { name: 'Someone new' }).click();
    await save(page);
    await page
      .getByText('Enter the last name')
      .or(page.getByText(/last name/i).last())
      .first()
      .waitFor();
    assert.deepEqual(await stage.heardOn(deal, 0), [], 'nothing is sent without a last name');
    await page.getByRole('textbox', { name: 'Last name' }).fill('Neumann-Öztürk');
    const answers = await loseAnswers(page);
    await save(page);
    await page.getByRole('status').filter({ hasText: 'Not sent yet' }).waitFor();
    await answers.stop();
    await page.getByRole('button', { name: 'Send now' }).click();
    await isSaved(page);

    const [row, ...more] = await stage.heardOn(deal, 1);
    assert.equal(more.length, 0);
    assert.equal((row?.['Said_By__r'] as { Name: string }).Name, 'Neumann-Öztürk');
    const contacts = await stage.world.admin.query(
      `SELECT Id, AccountId FROM Contact WHERE LastName = 'Neumann-Öztürk'`
    );
    assert.deepEqual(
      contacts.map(({ AccountId }) => AccountId),
      [stage.world.account]
    );
    await page.getByText('Neumann-Öztürk').first().waitFor();
    await opened.close();
  });

  test('by a tab that was closed before the answer is taken up by the next one', options, async () => {
    const deal = await stage.newDeal('Closed tab');
    const opened = await begin(deal, 'Sent and gone');
    const answers = await loseAnswers(opened.page);
    await save(opened.page);
    await opened.page.getByRole('status').filter({ hasText: 'Not sent yet' }).waitFor();
    assert.equal(answers.lost, 1);
    const next = await opened.context.newPage();
    await opened.page.close();
    await next.goto(stage.world.running.url + dealPage(deal));
    await isSaved(next);
    assert.deepEqual(await sentences(deal, 1), ['Sent and gone']);
    await opened.close();
  });

  test('from two tabs, and with an impatient finger, arrives once', options, async () => {
    const deal = await stage.newDeal('Impatient');
    const opened = await begin(deal, 'Once is enough');
    const other = await opened.context.newPage();
    await other.goto(opened.page.url());
    await other.getByRole('textbox', { name: 'What is hard for the customer?' }).waitFor();
    await stage.world.admin.call('POST', '/local/latency', { ms: 300 });
    try {
      const buttons = [opened.page, other].map((page) =>
        page.getByRole('button', { name: 'Save', exact: true })
      );
      await Promise.all(buttons.map((button) => button.dblclick({ timeout: 5_000 }).catch(() => undefined)));
      await Promise.any([isSaved(opened.page), isSaved(other)]);
    } finally {
      await stage.world.admin.call('POST', '/local/latency', { ms: 0 });
    }
    await opened.page.waitForTimeout(1_000);
    const rows = await stage.world.admin.query(
      `SELECT Id FROM ${CHALLENGE} WHERE Opportunity__c = '${deal}'`
    );
    assert.equal(rows.length, 1);
    await opened.close();
  });

  test('and refused keeps every word, and says why', options, async () => {
    const deal = await stage.newDeal('Refused');
    const opened = await begin(deal, 'Kept when refused');
    const { page } = opened;
    const [share] = await stage.world.admin.query(
      `SELECT Id FROM OpportunityShare WHERE OpportunityId = '${deal}' AND UserOrGroupId = '${stage.world.priya.id}' AND RowCause = 'Manual'`
    );
    await stage.world.admin.call('DELETE', `/sobjects/OpportunityShare/${String(share?.['Id'])}`);
    await save(page);
    await page.getByText('Not saved. What you typed is still here.').waitFor();
    assert.equal(await sentenceOf(opened).inputValue(), 'Kept when refused');
    assert.deepEqual(await stage.heardOn(deal, 0), []);
    await isFine(opened);
    await stage.share(deal, stage.world.priya);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await isSaved(page);
    assert.deepEqual(await sentences(deal, 1), ['Kept when refused']);
    await opened.close();
  });
});
