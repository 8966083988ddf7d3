/**
 * What they heard when there is very much of it, when access ends, in another language, and without a mouse: in a real browser.
 * Longer than files are elsewhere: all cases share one org and one browser, which take seconds to start.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { inOwnWorld, sidewaysScroll, withoutBrowser } from '@toolkit/preview/testing';
import { asked, eventually, hasFocus, tabTo } from './attendeesBrowser.ts';
import { newUser } from './attendeesWorld.ts';
import type { Person } from './attendeesWorld.ts';
import {
  CHALLENGE,
  ChallengeStage,
  OURS,
  THEME,
  addButton,
  dealPage,
  homePage,
  isFine,
  sentenceOf,
  themePage,
  triagePage
} from './challengesBrowser.ts';
import { DEVICES, isTaken } from './walks.ts';
import type { StepOf } from './walks.ts';

const options = { skip: withoutBrowser, timeout: 240_000 };

let stage: ChallengeStage;
before(async () => {
  if (withoutBrowser !== false) {
    return;
  }
  stage = await ChallengeStage.open();
});
after(() => stage?.close());

test('the action in the header saves, closes, says so, and the page shows it', options, async () => {
  const deal = await stage.newDeal('Action');
  const opened = await stage.visit(stage.world.priya, dealPage(deal));
  const { page } = opened;
  await addButton(opened).waitFor();
  await page.getByRole('button', { name: 'What did you hear?' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'What is hard for the customer?' }).fill('Said in the action');
  await isFine(opened);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Said in the action' }).waitFor();
  await page.getByRole('heading', { name: 'Challenges (1)' }).waitFor();
  assert.equal((await stage.heardOn(deal, 1)).length, 1);
  await isFine(opened);
  await opened.close();
});

test('an action on a theme is a task of the platform, and the theme shows it', options, async () => {
  const theme = await stage.newTheme('Needs an action');
  const opened = await stage.visit(stage.owner, themePage(theme));
  const { page } = opened;
  await page.getByRole('button', { name: 'Add an action' }).click();
  const subject = page
    .getByRole('combobox', { name: 'Subject' })
    .or(page.getByRole('textbox', { name: 'Subject' }));
  await subject.first().waitFor();
  assert.equal(await subject.first().inputValue(), 'Needs an action');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const [task] = await eventually(
    () => stage.world.admin.query(`SELECT Subject, OwnerId FROM Task WHERE WhatId = '${theme}'`),
    (rows) => rows.length === 1
  );
  assert.deepEqual([task?.['Subject'], task?.['OwnerId']], ['Needs an action', stage.owner.id]);
  await opened.close();
  const again = await stage.visit(stage.owner, themePage(theme));
  await again.page.getByRole('tab', { name: 'Related' }).click();
  await again.page.getByRole('heading', { name: 'Tasks (1)' }).waitFor();
  await again.close();
});

describe('what people type and paste', () => {
  test(
    'a whole mail is said to be too long, and one tap makes a sentence and a quote of it',
    options,
    async () => {
      const deal = await stage.newDeal('Mail');
      const opened = await stage.visit(stage.world.priya, dealPage(deal));
      const { page } = opened;
      await addButton(opened).click();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Say in one sentence what is hard for the customer.').waitFor();
      await hasFocus(opened, sentenceOf(opened), 'the cursor is where something is missing');
      await sentenceOf(opened).fill('   \n ');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Say in one sentence what is hard for the customer.').waitFor();

      const mail = `Orders are typed twice. ${'> On 12 Nov Lena wrote: 🤯 <b>again</b>\n'.repeat(60)}`.trim();
      await sentenceOf(opened).fill(mail);
      await page.getByText(/This text is [\d,]+ characters too long\./).waitFor();
      await isFine(opened);
      await page
        .getByRole('button', { name: 'Keep the first sentence, move the whole text to their words' })
        .click();
      assert.equal(await sentenceOf(opened).inputValue(), 'Orders are typed twice.');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('status').filter({ hasText: 'Saved' }).first().waitFor();
      const [row] = await stage.heardOn(deal, 1);
      assert.equal(row?.['Statement__c'], 'Orders are typed twice.');
      assert.equal(String(row['Customer_Words__c']).replaceAll('\r\n', '\n'), mail);
      await opened.close();
    }
  );

  test('10,000 characters are refused before they are sent, and stay', options, async () => {
    const deal = await stage.newDeal('Long');
    const opened = await stage.visit(stage.world.priya, dealPage(deal));
    const { page } = opened;
    await addButton(opened).click();
    await sentenceOf(opened).fill('x'.repeat(10_000));
    await page.getByText('This text is 9,745 characters too long.').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForTimeout(300);
    assert.equal((await sentenceOf(opened).inputValue()).length, 10_000);
    assert.deepEqual(await stage.heardOn(deal, 0), []);
    await isFine(opened);
    await opened.close();
  });

  test('script tags, right-to-left and emoji show as they were said', options, async () => {
    const deal = await stage.newDeal('Odd');
    const theme = await stage.newTheme('<i>Odd</i> theme 🐢');
    const texts = ['<script>alert(1)</script>', 'הלקוח מקליד כל חשבונית פעמיים', '🐢🐢🐢 slow'];
    for (const text of texts) {
      await stage.hear(deal, text, { Theme__c: theme, Customer_Words__c: text });
    }
    for (const path of [dealPage(deal), themePage(theme)]) {
      const opened = await stage.visit(stage.world.rep, path);
      for (const text of texts) {
        await opened.page.getByText(text, { exact: true }).first().waitFor();
      }
      await isFine(opened);
      await opened.close();
    }
  });

  test('on a closed deal it is said so, and saved', options, async () => {
    const deal = await stage.newDeal('Lost', { StageName: 'Closed Lost' });
    const opened = await stage.visit(stage.world.priya, dealPage(deal));
    await addButton(opened).click();
    await opened.page.getByText('This deal is closed', { exact: false }).waitFor();
    await sentenceOf(opened).fill('Why we lost');
    await opened.page.getByRole('button', { name: 'Save', exact: true }).click();
    await opened.page.getByRole('status').filter({ hasText: 'Saved' }).first().waitFor();
    assert.equal((await stage.heardOn(deal, 1)).length, 1);
    await opened.close();
  });
});

describe('what somebody may not do is not offered', () => {
  const offered = async (who: Person, path: string, ready: RegExp, names: string[]): Promise<number[]> => {
    const opened = await stage.visit(who, path);
    await opened.page.getByText(ready).first().waitFor();
    await opened.settle();
    const found = [];
    for (const name of names) {
      found.push(await opened.page.getByRole('button', { name, exact: true }).count());
    }
    await opened.close();
    return found;
  };

  test(
    'on a theme: decide and merge for its owner, filing for those who hear, nothing for a leader',
    options,
    async () => {
      const theme = await stage.newTheme('Offered');
      const deal = await stage.newDeal('Offered deal');
      await stage.hear(deal, 'Heard and offered', { Theme__c: theme });
      await stage.share(deal, stage.world.leader);
      const names = ['Decide or answer', 'Merge into another theme'];
      for (const [who, wanted] of [
        [stage.owner, [1, 1]],
        [stage.world.admin, [1, 1]],
        [stage.otherOwner, [0, 0]],
        [stage.world.rep, [0, 0]],
        [stage.world.priya, [0, 0]],
        [stage.world.leader, [0, 0]]
      ] as const) {
        assert.deepEqual(
          await offered(who, themePage(theme), /What hangs on it/, names),
          wanted,
          who.username
        );
      }
    }
  );

  test(
    'on a deal: telling for the rep, writing for those who hear, reading for a leader',
    options,
    async () => {
      const theme = await stage.newTheme('Decided', { Decision__c: 'Done', Decision_Reason__c: 'Since May' });
      const deal = await stage.newDeal('Decided deal');
      await stage.hear(deal, 'Heard and decided', { Theme__c: theme });
      await stage.share(deal, stage.world.leader);
      const names = ['Tell the customer', 'What other customers said: heard here too?'];
      for (const [who, wanted] of [
        [stage.world.rep, [1, 1]],
        [stage.world.priya, [0, 1]],
        [stage.owner, [0, 1]],
        [stage.world.leader, [0, 0]]
      ] as const) {
        assert.deepEqual(
          await offered(who, dealPage(deal), /Heard and decided/, names),
          wanted,
          who.username
        );
      }
    }
  );

  test(
    'quotes of deals that the reader cannot see stay hidden; the page says how many there are',
    options,
    async () => {
      const theme = await stage.newTheme('Half seen', { Decision__c: 'Considering' });
      const [open, secret] = [await stage.newDeal('Open'), await stage.newDeal('Secret')];
      await stage.hear(open, 'For everybody', { Theme__c: theme });
      await stage.hear(secret, 'A secret', { Theme__c: theme });
      await stage.world.admin.update(THEME, theme, { Opportunities__c: 2, Accounts__c: 1 });
      await stage.share(open, stage.otherOwner);
      const opened = await stage.visit(stage.otherOwner, themePage(theme));
      await opened.page.getByText('For everybody').first().waitFor();
      await opened.page
        .getByText('1 of 2', { exact: false })
        .or(opened.page.locator('c-ridealong-theme-figure-list [data-id="hidden"]'))
        .first()
        .waitFor();
      assert.equal(await opened.page.getByText('A secret').count(), 0);
      assert.equal(await opened.page.getByText('Secret', { exact: true }).count(), 0);
      await isFine(opened);
      await opened.close();
    }
  );

  test('without a permission set the pages stand, and say what went wrong', options, async () => {
    await newUser(stage.world.admin, 'Nora', 'Niemand');
    const nobody = { ...stage.world.rep, username: 'niemand@ridealong.local' } as typeof stage.world.rep;
    const opened = await stage.visit(nobody, triagePage);
    await opened.page.getByRole('alert').filter({ hasText: 'The queue could not be read' }).waitFor();
    await opened.page.getByRole('button', { name: 'Try again' }).first().waitFor();
    await opened.close();
  });
});

describe('with very much to show', () => {
  test(
    'a theme with 500 challenges is complete in three requests, and goes on showing on request',
    options,
    async () => {
      const theme = await stage.newTheme('Five hundred');
      const deals: string[] = [];
      for (let number = 0; number < 5; number += 1) {
        deals.push(await stage.newDeal(`Deal ${number}`));
      }
      await stage.createMany(
        stage.world.rep,
        CHALLENGE,
        Array.from({ length: 500 }, (_unused, number) => ({
          Opportunity__c: deals[number % deals.length],
          Statement__c: `Heard number ${number}`,
          Customer_Words__c: `In their own words, the ${number}th time`,
          Severity__c: ['Deal Breaker', 'Painful', 'Nuisance'][number % 3],
          Theme__c: theme
        }))
      );
      const opened = await stage.visit(stage.owner, themePage(theme));
      const { page } = opened;
      await page.getByRole('heading', { name: 'What was heard (500)' }).waitFor();
      await opened.settle();
      // The rest of the page (highlights, details, related lists) is the platform's.
      const graphql = asked(opened).filter((request) => request.includes('/graphql'));
      assert.ok(graphql.length <= 3, graphql.join('\n'));
      const shown = page.locator('c-ridealong-theme-quote-list [data-id="item"]');
      assert.equal(await shown.count(), 50);
      await page.getByRole('button', { name: 'Show 50 more of 450' }).click();
      await page.getByRole('button', { name: 'Show 50 more of 400' }).waitFor();
      assert.equal(await shown.count(), 100);
      await page.getByRole('combobox', { name: 'How bad it is' }).click();
      await page.getByRole('option', { name: 'Nuisance' }).click();
      await page.getByRole('button', { name: 'Show 50 more of 116' }).waitFor();
      await isFine(opened);
      await opened.close();
    }
  );
});

describe('by keyboard alone', () => {
  test('a colleague writes down a challenge with its details, and keeps the focus', options, async () => {
    const deal = await stage.newDeal('Keyboard');
    const opened = await stage.visit(stage.world.priya, dealPage(deal));
    const { page } = opened;
    await addButton(opened).waitFor();
    await tabTo(opened, addButton(opened));
    await page.keyboard.press('Enter');
    await hasFocus(opened, sentenceOf(opened), 'the cursor is where the sentence goes');
    await page.keyboard.type('Nobody can find the form');
    await tabTo(opened, page.getByRole('button', { name: 'How they cope' }));
    await page.keyboard.press('Space');
    await hasFocus(
      opened,
      page.getByRole('textbox', { name: 'How they cope' }),
      'the cursor is in what was unfolded'
    );
    await page.keyboard.type('They call');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Nobody can find the form' }).waitFor();
    await hasFocus(opened, addButton(opened), 'the focus is back where it began');
    assert.equal((await stage.heardOn(deal, 1)).length, 1);
    await opened.close();
  });

  test('a theme owner decides, and keeps the focus', options, async () => {
    const theme = await stage.newTheme('Decided by keyboard');
    const opened = await stage.visit(stage.owner, themePage(theme));
    const { page } = opened;
    const decide = page.getByRole('button', { name: 'Decide or answer' });
    await decide.waitFor();
    await tabTo(opened, decide);
    await page.keyboard.press('Enter');
    await hasFocus(
      opened,
      page.getByRole('group', { name: 'Decision' }).getByRole('button', { name: 'New', exact: true }),
      'the cursor is on the decision'
    );
    await tabTo(opened, page.getByRole('button', { name: 'Considering', exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(opened, page.getByRole('button', { name: 'Save', exact: true }));
    await page.keyboard.press('Enter');
    await page
      .getByText('Saved. Everybody who heard it is told what changed, within about a minute.')
      .waitFor();
    await hasFocus(opened, decide, 'the focus is back where it began');
    const [row] = await stage.world.admin.query(`SELECT Decision__c FROM ${THEME} WHERE Id = '${theme}'`);
    assert.equal(row?.['Decision__c'], 'Considering');
    await opened.close();
  });
});

/** What a button does may take it away, or open something elsewhere: the focus moves on with the work. */
describe('the focus stays with the work', () => {
  test('in the form', options, async () => {
    const deal = await stage.newDeal('Focus');
    await stage.newTheme('Parcels are counted by two people');
    const opened = await stage.visit(stage.world.priya, dealPage(deal));
    const { page } = opened;
    await addButton(opened).click();
    await sentenceOf(opened).fill('They need an app since parcels are counted by two people');
    await page.getByRole('button', { name: 'No hints today' }).press('Enter');
    await hasFocus(opened, sentenceOf(opened), 'the question is gone, the sentence is there');
    const same = page.locator('c-ridealong-similar-theme-list').getByRole('button').first();
    await same.press('Enter');
    const undo = page.locator('c-ridealong-similar-theme-list').getByRole('button', { name: 'Undo' });
    await hasFocus(opened, undo, 'what was chosen can be taken back');
    await undo.press('Enter');
    await hasFocus(opened, same, 'and chosen again');
    await opened.close();
  });

  test('on what other customers said', options, async () => {
    const deal = await stage.newDeal('Focus, too');
    await stage.newTheme('Heard here, too');
    const opened = await stage.visit(stage.world.rep, dealPage(deal));
    const { page } = opened;
    await page.getByRole('button', { name: /heard here too/ }).press('Enter');
    await page.getByRole('searchbox', { name: 'Find a problem' }).fill('Heard here, too');
    const tap = page.locator('c-ridealong-repeat-form li').getByRole('button').first();
    await tap.press('Enter');
    await page.getByText('Added to this deal: “Heard here, too”').waitFor();
    await hasFocus(opened, tap, 'the one tap leaves it where it was');
    await tap.press('Enter');
    const quote = page.getByRole('textbox', { name: /What did they say/ });
    await hasFocus(opened, quote, 'the next one asks for the quote');
    await quote.fill('We have that, too');
    await page.getByRole('button', { name: 'Save the quote' }).press('Enter');
    await page.getByText('Quote added to “Heard here, too”').waitFor();
    await hasFocus(opened, tap, 'and it is back');
    await opened.close();
  });

  test('on a theme', options, async () => {
    const theme = await stage.newTheme('Focus of a theme');
    await stage.hear(await stage.newDeal('Focus of a deal'), 'Heard', { Theme__c: theme });
    const opened = await stage.visit(stage.owner, themePage(theme));
    const { page } = opened;
    await page.getByRole('checkbox', { name: /Heard/ }).press('Space');
    const move = page.getByRole('button', { name: 'File under another theme' });
    await move.press('Enter');
    const chooser = page.locator('c-ridealong-theme-picker');
    await hasFocus(opened, chooser.getByRole('combobox').first(), 'the choice is open above');
    await chooser.getByRole('button', { name: 'Cancel' }).press('Enter');
    await hasFocus(opened, move, 'back at the selection');

    const merge = page.getByRole('button', { name: 'Merge into another theme' });
    await merge.press('Enter');
    await hasFocus(opened, page.getByRole('combobox', { name: 'Merge into' }), 'in the search');
    await page
      .locator('c-ridealong-theme-merge-panel')
      .getByRole('button', { name: 'Cancel' })
      .press('Enter');
    await hasFocus(opened, merge, 'back where it began');

    await page.getByRole('button', { name: 'Decide or answer' }).press('Enter');
    const decision = page.getByRole('group', { name: 'Decision' }).locator('[aria-pressed="true"]');
    await hasFocus(opened, decision, 'on the decision');
    await isFine(opened);
    await opened.close();
  });

  test('in triage, after a step back', options, async () => {
    await stage.hear(await stage.newDeal('Focus of triage'), 'Waits for the focus');
    const opened = await stage.visit(stage.owner, triagePage);
    const { page } = opened;
    const waiting = page.getByRole('button', { name: /^Waits for the focus/ });
    await waiting.click();
    await waiting.press('s');
    await page.getByText('1 snoozed for a week').waitFor();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await waiting.waitFor();
    await hasFocus(
      opened,
      page.locator('c-ridealong-triage-list [aria-current="true"]'),
      'on the one that is open'
    );
    await opened.close();
  });
});

describe('in a language with longer words', () => {
  for (const [device, viewport] of DEVICES) {
    test(`no text is outside the labels and none is cut off on a ${device}`, options, async () => {
      const theme = await stage.newTheme(`Pseudo ${device}`, {
        Decision__c: 'Will Act',
        Interim_Answer__c: 'Wait'
      });
      const deal = await stage.newDeal(`Pseudo deal ${device}`);
      const heard = await stage.hear(deal, 'Orders are typed twice', {
        Theme__c: theme,
        Said_By__c: stage.ana
      });
      await stage.hear(deal, 'And again', { Same_As__c: heard, Customer_Words__c: 'Twice!' });
      await stage.hear(deal, 'Not triaged', { Area__c: 'Delivery' });
      const merged = await stage.newTheme(`Merged ${device}`);
      await stage.owner.update(THEME, merged, { Merged_Into__c: theme });
      const { rep } = stage.world;
      const pages: [StepOf<'longWordsOfChallenges'>, Person, string, string[]][] = [
        ['the letter to the customer', rep, dealPage(deal), ['Tell the customer']],
        ['the form of a challenge', rep, dealPage(deal), ['What did you hear?', 'Who said it']],
        ['what other customers said', rep, dealPage(deal), ['What other customers said: heard here too?']],
        ['a theme', stage.owner, themePage(theme), ['Decide or answer', 'Merge into another theme']],
        ['the triage', stage.owner, triagePage, []],
        ['the triage, with another theme', stage.owner, triagePage, ['New or other theme']],
        ['the home of a rep', rep, homePage, []]
      ];
      const taken = pages.filter(([step]) => isTaken('longWordsOfChallenges', step, device));
      for (const [, who, path, buttons] of taken) {
        const opened = await stage.visit(who, `${path}?pseudo=1`, viewport);
        const { page } = opened;
        await page.getByText('~]').first().waitFor();
        await opened.settle();
        for (const name of buttons) {
          const button = page.locator(OURS.join(', ')).getByRole('button', { name: pseudo(name) });
          await button.first().click();
        }
        // What unfolds may bring a button under the pointer, and a hovered one has an effect wider than itself
        await page.mouse.move(0, 0);
        await page.waitForTimeout(300);
        const what = `${path} ${buttons.join(', ')}`;
        assert.equal(await sidewaysScroll(page), 0, `${what}: nothing to scroll to sideways`);
        // What has just unfolded is narrow for a moment
        const cutOff = await eventually(
          () => inOwnWorld<string[]>(page, CUT_OFF),
          (found) => found.length === 0
        );
        assert.deepEqual(cutOff, [], `${what}: nothing is cut off`);
        const labels = await inOwnWorld<{ all: number; plain: string[] }>(page, LABELS);
        assert.ok(labels.all > 0, `${what}: there is something to look at`);
        assert.deepEqual(labels.plain, [], `${what}: every text is a label`);
        await opened.close();
      }
    });
  }
});

// Late: it leaves more in the queue than fits.
test(
  'triage of more than one answer holds says so, and finds the area of what does not fit',
  options,
  async () => {
    const deal = await stage.newDeal('Very many');
    await stage.createMany(
      stage.world.rep,
      CHALLENGE,
      Array.from({ length: 620 }, (_unused, index) => ({
        Opportunity__c: deal,
        Statement__c: `Waits as number ${index}`,
        Area__c: index < 600 ? 'Product' : 'Pricing and Contract'
      }))
    );
    const opened = await stage.visit(stage.owner, triagePage);
    const { page } = opened;
    await page.getByText(/^The oldest 500 of \d+ are shown/).waitFor();
    await page.getByRole('combobox', { name: 'What it is about' }).click();
    await page.getByRole('option', { name: 'Pricing and Contract' }).click();
    await page.getByRole('button', { name: /^Waits as number 600/ }).waitFor();
    await page.getByText(/^The oldest 500 of/).waitFor({ state: 'detached' });
    await isFine(opened);
    await opened.close();
  }
);

// After all others: each form that is opened from here on looks through all of them.
test('what was heard before is found among 4,500 themes', options, async () => {
  // In two goes: what is made in one moment is read in one page, and a page has 2,000.
  const names = (from: number, to: number): { Name: string }[] =>
    Array.from({ length: to - from }, (_unused, number) => ({ Name: `Quux ${from + number} blorp` }));
  const needle = await stage.newTheme('Pallets vanish in the yard');
  for (const [from, to] of [
    [0, 1500],
    [1500, 3000],
    [3000, 4500]
  ] as const) {
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await stage.createMany(stage.owner, THEME, names(from, to));
  }
  const deal = await stage.newDeal('Among many');
  const opened = await stage.visit(stage.world.priya, dealPage(deal));
  await addButton(opened).click();
  await sentenceOf(opened).fill('A pallet vanished in the yard again');
  await opened.page.getByRole('button', { name: /same as “Pallets vanish in the yard”/ }).click();
  await opened.page.getByRole('button', { name: 'Save', exact: true }).click();
  await opened.page.getByRole('status').filter({ hasText: 'Saved' }).first().waitFor();
  const [row] = await stage.heardOn(deal, 1);
  assert.equal(row?.['Theme__c'], needle);
  await opened.close();
});

/** A label as the pseudo-locale shows it: in brackets, longer, with accents on its letters. */
function pseudo(label: string): RegExp {
  const letters = [...label].map((letter) =>
    /[a-z]/i.test(letter) ? '.' : letter.replace(/[?.*+]/, '\\$&')
  );
  return new RegExp(`^\\[${letters.join('')}`);
}

/** Texts of our components that do not fit into their place. */
const CUT_OFF = `[...document.querySelectorAll(${JSON.stringify(OURS.map((one) => `${one} *`).join(', '))})]
  .filter((element) => element.children.length === 0 && element.textContent.includes('~]'))
  .filter((element) => !element.closest('.slds-assistive-text'))
  .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== 'visible')
  .map((element) => element.textContent.trim().slice(0, 80))`;

/** Headings, buttons and field labels of our components; and those among them that did not come from a label: labels are bracketed. */
const LABELS = `(() => {
  const texts = [...document.querySelectorAll(${JSON.stringify(OURS.join(', '))})]
    .flatMap((host) => [...host.querySelectorAll('h2, h4, button, label, legend, caption, dt, th')])
    .filter((element) => !element.closest('lightning-record-picker, [role="listbox"], c-ridealong-challenge-row h3, c-ridealong-triage-list, c-ridealong-choice-picker button, kbd'))
    .filter((element) => !element.matches('button[role="combobox"], .slds-combobox__input'))
    .map((element) => element.textContent.replace(/\\s+/g, ' ').trim().replace(/ [njs]$/, ''))
    .filter((text) => text !== '');
  return { all: texts.length, plain: texts.filter((text) => !/^\\*?\\s*\\[.*\\]$/s.test(text)) };
})()`;
