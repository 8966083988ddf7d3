/** The page of a customer, in a real browser: what all its deals find hard, who has met them, the visits, what became of it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { accessibilityViolations, sidewaysScroll, withoutBrowser } from '@toolkit/preview/testing';
import type { OpenedPage } from '@toolkit/preview/testing';
import { asked, tabTo } from './attendeesBrowser.ts';
import { ChallengeStage, THEME } from './challengesBrowser.ts';
import { DEVICES, stepsOn } from './walks.ts';

const options = { skip: withoutBrowser, timeout: 240_000 };
const CARD = 'c-ridealong-account-card';

let stage: ChallengeStage;
let account: string;
let theme: string;
before(async () => {
  if (withoutBrowser !== false) {
    return;
  }
  stage = await ChallengeStage.open();
  const { world, owner } = stage;
  account = world.account;
  theme = await stage.newTheme('Orders are typed twice');
  const [first, second] = [await stage.newDeal('Returns desk'), await stage.newDeal('Night orders')];
  const told = await stage.hear(first, 'The clerk types twice', {
    Theme__c: theme,
    Severity__c: 'Painful',
    Said_By__c: stage.ana
  });
  await stage.hear(second, 'Typed at night again', { Theme__c: theme, Severity__c: 'Deal Breaker' });
  await stage.hear(second, 'Nobody answers at night', { Severity__c: 'Nuisance' });
  await owner.update(THEME, theme, { Decision__c: 'Will Act', Decision_Reason__c: 'Six customers wait' });
  await world.rep.update('Customer_Challenge__c', told, { Told_Customer_On__c: '2026-11-30' });
  await world.newPastVisit('Returns desk: a morning', 20, [world.priya, world.mei]);
  await world.newPastVisit('Order call', 50, [world.priya]);
  const event = await world.newEvent('Plant tour', 7);
  const row = await stage.tag(await stage.mirror(event), world.jonas);
  await world.jonas.update('Internal_Attendee__c', row, { Attendance__c: 'Accepted' });
});
after(() => stage?.close());

const page = (): string => `/lightning/r/Account/${account}/view`;

async function isFine(opened: OpenedPage): Promise<void> {
  assert.deepEqual(await accessibilityViolations(opened.page, `main ${CARD}`), []);
  assert.equal(await sidewaysScroll(opened.page), 0, 'nothing to scroll to sideways');
  assert.deepEqual(opened.errors, []);
}

for (const [device, viewport] of DEVICES) {
  const step = stepsOn('customer', device);
  describe(`on a ${device}`, () => {
    step('one problem stands once, with the worst of its deals and what became of it', options, async () => {
      const opened = await stage.visit(stage.world.rep, page(), viewport);
      const card = opened.page.locator(CARD);
      await card.getByRole('heading', { name: 'What they find hard' }).waitFor();
      const problems = card.getByRole('list', { name: 'What they find hard' }).getByRole('listitem');
      assert.equal(await problems.count(), 2);
      const typed = problems.filter({ hasText: 'Orders are typed twice' });
      for (const words of ['Deal Breaker', 'Will Act', '2 deals', 'Six customers wait', 'told 1 of 2']) {
        await typed.getByText(words).waitFor();
      }
      const quiet = problems.filter({ hasText: 'Nobody answers at night' });
      for (const words of ['Nuisance', 'Not triaged yet', '1 deal']) {
        await quiet.getByText(words, { exact: true }).waitFor();
      }
      assert.equal(asked(opened).filter((request) => request.includes('graphql')).length, 1);
      await isFine(opened);
      await typed.getByRole('link', { name: 'Orders are typed twice' }).click();
      await opened.page.waitForURL(`**/${THEME}/${theme}/**`);
      await opened.close();
    });

    step('who has met them, when last and when next, by name', options, async () => {
      const opened = await stage.visit(stage.world.rep, page(), viewport);
      const card = opened.page.locator(CARD);
      await card.getByText(/^Last visit .*: Priya Nair and Mei Tanaka$/).waitFor();
      await card.getByText(/^Next visit .*: Jonas Weber$/).waitFor();
      const people = card.getByRole('list', { name: 'Who has met them' }).getByRole('listitem');
      assert.equal(await people.count(), 2);
      for (const [index, words] of [
        ['Priya Nair', 'Product', '2 visits'],
        ['Mei Tanaka', 'Engineering', '1 visit']
      ].entries()) {
        for (const word of words) {
          await people.nth(index).getByText(word).waitFor();
        }
      }
      await opened.close();
    });
  });
}

test(
  'a colleague without the deals reads of no problem, and is not told that there is none',
  options,
  async () => {
    const { world } = stage;
    const stranger = await stage.newPerson('Noor', 'Fremd', 'Ridealong_Colleague');
    const opened = await stage.visit(stranger, page());
    await opened.settle();
    assert.equal(await opened.page.getByText('Orders are typed twice').count(), 0);
    assert.equal(await opened.page.getByText('The clerk types twice').count(), 0);
    assert.deepEqual(opened.errors, []);
    await opened.close();
    assert.ok(world.account);
  }
);

test('by keyboard alone: to the worst problem and to what lies behind it', options, async () => {
  const opened = await stage.visit(stage.world.rep, page());
  const link = opened.page.locator(CARD).getByRole('link', { name: 'Orders are typed twice' });
  await link.waitFor();
  await tabTo(opened, link);
  await opened.page.keyboard.press('Enter');
  await opened.page.waitForURL(`**/${THEME}/${theme}/**`);
  await opened.close();
});
