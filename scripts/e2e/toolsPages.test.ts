/** What hinders sales, in a real browser: a rep logs it in two taps from anywhere, IT answers, sales decides. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { accessibilityViolations, phone, sidewaysScroll, withoutBrowser } from '@toolkit/preview/testing';
import type { OpenedPage } from '@toolkit/preview/testing';
import { asked, countTaps, eventually, hasFocus, tabTo } from './attendeesBrowser.ts';
import { assign } from './attendeesWorld.ts';
import type { Person } from './attendeesWorld.ts';
import { ChallengeStage, THEME, dealPage, homePage, themePage } from './challengesBrowser.ts';
import { DEVICES, stepsOn } from './walks.ts';

const options = { skip: withoutBrowser, timeout: 240_000 };
const toolsPage = '/lightning/n/Ridealong_Selling_Tools';

let stage: ChallengeStage;
let sales: Person;
before(async () => {
  if (withoutBrowser !== false) {
    return;
  }
  stage = await ChallengeStage.open();
  sales = await stage.newPerson('Sally', 'Verkauf', 'Ridealong_Rep');
  await assign(stage.world.admin, sales.id, 'Ridealong_Sales_Owner');
});
after(() => stage?.close());

async function isFine(opened: OpenedPage): Promise<void> {
  assert.deepEqual(await accessibilityViolations(opened.page, 'main c-ridealong-tool-board'), []);
  assert.equal(await sidewaysScroll(opened.page), 0, 'nothing to scroll to sideways');
  assert.deepEqual(opened.errors, []);
}

const newTool = (name: string): Promise<string> => stage.newTheme(name, { Theme_Area__c: 'Selling Tools' });
const decisionOf = async (theme: string): Promise<unknown> => {
  const [row] = await stage.world.admin.query(`SELECT Decision__c FROM ${THEME} WHERE Id = '${theme}'`);
  return row?.['Decision__c'];
};

test('a rep writes down what hinders them in two taps from home, and takes it back', options, async () => {
  const deal = await stage.newDeal('Tools, two taps', { CloseDate: '2020-01-03' });
  const opened = await stage.visit(stage.world.rep, homePage);
  const { page } = opened;
  await page.getByRole('link', { name: 'What Hinders Us' }).click();
  const sentence = page.getByRole('textbox', { name: 'What hinders you in selling?' });
  await sentence.fill('The price list opens in a minute');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByText('Written down, for Tools, two taps').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'The price list opens in a minute' }).waitFor();
  await isFine(opened);
  const [row] = await stage.heardOn(deal, 1);
  assert.equal(row?.['Statement__c'], 'The price list opens in a minute');
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(
    () => stage.heardOn(deal, 0),
    (rows) => rows.length === 0
  );
  await opened.close();
});

/** Pages a rep may be on, each of another kind. */
const ANYWHERE = (deal: string): string[] => [
  homePage,
  dealPage(deal),
  '/lightning/n/Ridealong_My_Field_Time'
];

test('on a phone it is two taps and the sentence, from any page', options, async () => {
  const deal = await stage.newDeal('Tools, phone', { CloseDate: '2020-01-02' });
  for (const [index, path] of ANYWHERE(deal).entries()) {
    const opened = await stage.visit(stage.world.rep, path, phone);
    const { page } = opened;
    await opened.settle();
    const taps = await countTaps(opened);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'What Hinders Us' }).click();
    const sentence = page.getByRole('textbox', { name: 'What hinders you in selling?' });
    await hasFocus(opened, sentence, `from ${path}: the cursor waits for the sentence`);
    await page.keyboard.type(`Prices load for a minute, ${index}`);
    await page.keyboard.press('Enter');
    await stage.heardOn(deal, index + 1);
    assert.equal(await taps(), 2, path);
    await isFine(opened);
    await opened.close();
  }
});

for (const [device, viewport] of DEVICES) {
  const step = stepsOn('tools', device);
  describe(`on a ${device}`, () => {
    step('a vote is a deal, one tap, with one request to read the page', options, async () => {
      await newTool(`Four signatures (${device})`);
      const deal = await stage.newDeal(`Tools, vote, ${device}`, {
        CloseDate: device === 'desktop' ? '2020-01-01' : '2019-12-31'
      });
      const opened = await stage.visit(stage.world.rep, toolsPage, viewport);
      const { page } = opened;
      const vote = page.getByRole('button', { name: `Hinders us too: Four signatures (${device})` });
      await vote.waitFor();
      assert.equal(asked(opened).length, 1, asked(opened).join('\n'));
      await isFine(opened);
      await vote.click();
      const row = page.getByRole('listitem').filter({ hasText: `Four signatures (${device})` });
      await row.getByText('1 deal').waitFor();
      await row.getByText('Your deal counts').waitFor();
      const [heard] = await stage.heardOn(deal, 1);
      assert.equal(heard?.['Statement__c'], `Four signatures (${device})`);
      await isFine(opened);
      await opened.close();
    });
  });
}

test('IT answers and does not decide; sales decides', options, async () => {
  const theme = await newTool('Quotes take three days');
  const it = await stage.visit(stage.owner, themePage(theme));
  await it.page.getByRole('button', { name: 'Answer' }).click();
  await it.page.getByText('Sales decides about the tools it sells with.').waitFor();
  await it.page.getByRole('textbox', { name: 'Until then (for reps only)' }).fill('Ask for a list price');
  await it.page.getByRole('button', { name: 'Save', exact: true }).click();
  await it.page.getByText('Ask for a list price').first().waitFor();
  await it.close();

  const opened = await stage.visit(sales, themePage(theme));
  const { page } = opened;
  await page.getByRole('button', { name: 'Decide or answer' }).click();
  await page.getByRole('button', { name: 'Will Act', exact: true }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await eventually(
    () => decisionOf(theme),
    (decision) => decision === 'Will Act'
  );
  assert.deepEqual(opened.errors, []);
  await opened.close();
});

test(
  'by keyboard alone: a rep votes, writes a sentence down with Enter, and takes it back',
  options,
  async () => {
    await newTool('Discounts by fax');
    const deal = await stage.newDeal('Tools, keyboard', { CloseDate: '2019-12-30' });
    const opened = await stage.visit(stage.world.rep, toolsPage);
    const { page } = opened;
    const vote = page.getByRole('button', { name: 'Hinders us too: Discounts by fax' });
    await vote.waitFor();
    await tabTo(opened, vote);
    await page.keyboard.press('Enter');
    await stage.heardOn(deal, 1);

    const sentence = page.getByRole('textbox', { name: 'What hinders you in selling?' });
    await sentence.focus();
    await page.keyboard.type('No price list on a train');
    await page.keyboard.press('Enter');
    await page.getByText('Written down, for Tools, keyboard').waitFor();
    assert.equal((await stage.heardOn(deal, 2)).length, 2);
    await tabTo(opened, page.getByRole('button', { name: 'Undo' }));
    await page.keyboard.press('Enter');
    await eventually(
      () => stage.heardOn(deal, 0),
      (rows) => rows.length === 1
    );
    assert.deepEqual(opened.errors, []);
    await opened.close();
  }
);

test(
  'by keyboard alone: who owns the tools goes from home to a theme, decides it, and takes it back',
  options,
  async () => {
    const theme = await newTool('Orders are typed twice');
    const before = await decisionOf(theme);
    const opened = await stage.visit(sales, homePage);
    const { page } = opened;
    const follow = async (role: 'link' | 'button', name: string): Promise<void> => {
      const there = page.getByRole(role, { name, exact: true });
      await there.waitFor();
      await tabTo(opened, there);
      await page.keyboard.press('Enter');
    };
    await follow('link', 'What Hinders Us');
    await follow('link', 'Orders are typed twice');
    await page.waitForURL(`**/${theme}/**`);
    await follow('button', 'Decide or answer');
    await follow('button', 'Will Act');
    await follow('button', 'Save');
    await eventually(
      () => decisionOf(theme),
      (decision) => decision === 'Will Act'
    );
    assert.equal(await decisionOf(theme), 'Will Act');
    await follow('button', 'Undo');
    await eventually(
      () => decisionOf(theme),
      (decision) => decision === before
    );
    assert.equal(await decisionOf(theme), before);
    assert.deepEqual(await accessibilityViolations(page, 'main c-ridealong-theme-board'), []);
    assert.deepEqual(opened.errors, []);
    await opened.close();
  }
);
