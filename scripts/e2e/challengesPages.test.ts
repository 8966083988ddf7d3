/**
 * What they heard, in a real browser: write it down, find it again, decide, tell it; on a desktop and on a phone, in the gate on one of the two
 * (walks.ts).
 * Longer than files are elsewhere: all cases share one org and one browser, which take seconds to start.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { phone, withoutBrowser } from '@toolkit/preview/testing';
import { asked, eventually, hasFocus } from './attendeesBrowser.ts';
import {
  CHALLENGE,
  ChallengeStage,
  addButton,
  THEME,
  dealPage,
  fitsThumbs,
  homePage,
  isFine,
  sentenceOf,
  themePage,
  triagePage
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

for (const [device, viewport] of DEVICES) {
  const step = stepsOn('challenges', device);
  describe(`on a ${device}`, () => {
    step('one sentence is saved in three interactions, with one hand', options, async () => {
      const deal = await stage.newDeal(`Three, ${device}`);
      const opened = await stage.visit(stage.world.priya, dealPage(deal), viewport);
      const { page } = opened;
      const add = addButton(opened);
      await add.waitFor();
      await page.getByText('Nothing heard yet').waitFor();
      assert.ok(asked(opened).length <= 3, asked(opened).join('\n'));
      await isFine(opened);
      if (device === 'phone') {
        const box = await add.boundingBox();
        assert.ok(box && box.y + box.height <= phone.height, 'the button is in sight without scrolling');
        await fitsThumbs(opened);
      }

      await add.click();
      const sentence = sentenceOf(opened);
      await hasFocus(opened, sentence, 'the cursor is where the sentence goes');
      await isFine(opened);
      if (device === 'phone') {
        await fitsThumbs(opened);
      }
      await sentence.fill('Their clerk types every invoice twice');
      await page.getByRole('button', { name: 'Save', exact: true }).click();

      await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
      await page.getByRole('heading', { name: 'Their clerk types every invoice twice' }).waitFor();
      await page.getByRole('heading', { name: 'Challenges (1)' }).waitFor();
      await hasFocus(opened, add, 'the focus is back on the button');
      const [row, ...more] = await stage.heardOn(deal, 1);
      assert.equal(more.length, 0);
      assert.equal(row?.['Statement__c'], 'Their clerk types every invoice twice');
      assert.equal(row['Heard_By__c'], stage.world.priya.id);
      assert.ok(row['Submission_Key__c']);
      await isFine(opened);
      await opened.close();
    });

    step('everything that can be told arrives, the last meeting chosen already', options, async () => {
      const { world } = stage;
      const deal = await stage.newDeal(`All of it, ${device}`);
      const held = await stage.mirror(await world.newEvent(`Held, ${device}`, -2, { WhatId: deal }));
      await stage.mirror(await world.newEvent(`Coming, ${device}`, 3, { WhatId: deal }));
      const opened = await stage.visit(world.rep, dealPage(deal), viewport);
      const { page } = opened;
      await addButton(opened).click();
      await sentenceOf(opened).fill('Goods come back and nobody knows why');
      await page.getByRole('button', { name: 'In their words' }).click();
      await page.getByRole('textbox', { name: 'In their words' }).fill('Wieder ein Karton ohne Zettel! 📦');
      await page.getByRole('button', { name: 'Who said it' }).click();
      await page
        .getByRole('group', { name: 'Who said it' })
        .getByRole('button', { name: /Ana Ruiz/ })
        .click();
      await page
        .getByRole('group', { name: 'How bad it is' })
        .getByRole('button', { name: 'Deal Breaker' })
        .click();
      await isFine(opened);
      if (device === 'phone') {
        await fitsThumbs(opened);
      }
      await page.getByRole('button', { name: 'Save and add another' }).click();
      await page.getByRole('status').filter({ hasText: 'Saved' }).first().waitFor();

      const [row] = await stage.heardOn(deal, 1);
      assert.deepEqual(
        [row?.['Customer_Words__c'], (row?.['Said_By__r'] as { Name: string }).Name, row?.['Severity__c']],
        ['Wieder ein Karton ohne Zettel! 📦', 'Ana Ruiz', 'Deal Breaker']
      );
      assert.equal(row?.['Customer_Meeting__c'], held);
      await hasFocus(opened, sentenceOf(opened), 'ready for the next one');
      assert.equal(await sentenceOf(opened).inputValue(), '');
      await opened.close();
    });

    step('a solution is asked about, and one tap moves it where solutions are kept', options, async () => {
      const deal = await stage.newDeal(`Solution, ${device}`);
      const opened = await stage.visit(stage.world.priya, dealPage(deal), viewport);
      const { page } = opened;
      await addButton(opened).click();
      const save = page.getByRole('button', { name: 'Save', exact: true });
      await save.waitFor();
      const before = await save.boundingBox();
      await sentenceOf(opened).fill('They need an export button');
      await page.getByText("Sounds like a solution: what can't they do today?").waitFor();
      assert.equal(await save.isEnabled(), true, 'it never blocks');
      assert.deepEqual(
        await save.boundingBox(),
        before,
        'the hint does not move the layout under the finger'
      );
      await isFine(opened);
      if (device === 'phone') {
        await fitsThumbs(opened);
      }
      await page.getByRole('button', { name: 'Move it below' }).click();
      await hasFocus(opened, sentenceOf(opened), 'the cursor waits for the problem');
      await sentenceOf(opened).fill('They retype the list into Excel');
      await save.click();
      const [row] = await stage.heardOn(deal, 1);
      assert.deepEqual(
        [row?.['Statement__c'], row?.['Suggested_Solution__c']],
        ['They retype the list into Excel', 'They need an export button']
      );
      await opened.close();
    });

    step('what was heard before is found while typing, and linked instead of repeated', options, async () => {
      // Two problems that have nothing in common: neither device finds the other's.
      const [name, heard, typed] =
        device === 'desktop'
          ? ['Orders are typed twice', 'Two people copy order lines all morning', 'Two people copy orders']
          : ['Barcodes fade', 'The label is unreadable in the sun', 'Unreadable labels'];
      const theme = await stage.newTheme(name);
      const elsewhere = await stage.newDeal(`Elsewhere, ${device}`);
      await stage.hear(elsewhere, heard, { Theme__c: theme });
      const deal = await stage.newDeal(`Similar, ${device}`);
      const opened = await stage.visit(stage.world.priya, dealPage(deal), viewport);
      const { page } = opened;
      await addButton(opened).click();
      const words = page.waitForResponse((answer) => answer.url().includes('Ridealong_Words'));
      await sentenceOf(opened).pressSequentially(typed, { delay: 5 });
      assert.equal((await words).status(), 200);
      const same = page.getByRole('button', { name: new RegExp(`same.*${name}`) });
      await same.waitFor();
      await page.getByText(`“${heard}”`).first().waitFor();
      await isFine(opened);
      if (device === 'phone') {
        await fitsThumbs(opened);
      }
      await same.click();
      await page.getByText(`Goes to the theme “${name}”`).waitFor();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      const [row] = await stage.heardOn(deal, 1);
      assert.equal(row?.['Theme__c'], theme);
      await opened.close();
    });

    step('heard it too is one tap; the second one adds a quote, and no weight', options, async () => {
      const theme = await stage.newTheme(`Nobody answers at night (${device})`);
      const deal = await stage.newDeal(`Too, ${device}`);
      const first = await stage.visit(stage.world.priya, dealPage(deal), viewport);
      const tap = async ({ page }: typeof first, button: RegExp): Promise<void> => {
        await page.getByRole('button', { name: 'What other customers said: heard here too?' }).click();
        await page.getByRole('searchbox', { name: 'Find a problem' }).fill(`nobody at night ${device}`);
        await page.getByRole('button', { name: button }).click();
      };
      await tap(first, new RegExp(`Heard it too: “Nobody answers at night .${device}`));
      await first.page.getByText(`Added to this deal: “Nobody answers at night (${device})”`).waitFor();
      await isFine(first);
      if (device === 'phone') {
        await fitsThumbs(first);
      }
      await first.close();

      const second = await stage.visit(stage.world.rep, dealPage(deal), viewport);
      await tap(second, new RegExp(`Add a quote to “Nobody answers at night .${device}`));
      await second.page
        .getByRole('textbox', { name: 'What did they say? (optional)' })
        .fill('The line is dead at two');
      await second.page.getByRole('button', { name: 'Save the quote' }).click();
      await second.page.getByText('Quote added to').waitFor();
      await second.page.getByText('“The line is dead at two”').waitFor();
      const [one, two] = await stage.heardOn(deal, 2);
      assert.deepEqual(
        [one?.['Theme__c'], two?.['Theme__c'], two?.['Same_As__c']],
        [theme, theme, one?.['Id']]
      );
      const [counted] = await stage.world.admin.query(
        `SELECT Ridealong_Challenges__c FROM Opportunity WHERE Id = '${deal}'`
      );
      assert.equal(counted?.['Ridealong_Challenges__c'], 1);
      await isFine(second);
      await second.close();
    });

    step('a decision with its reason shows on the deal, and the customer is told', options, async () => {
      const { world, owner } = stage;
      const theme = await stage.newTheme(`Returns vanish (${device})`);
      const deal = await stage.newDeal(`Told, ${device}`);
      await stage.hear(deal, 'Returns vanish', {
        Theme__c: theme,
        Said_By__c: stage.ana,
        Customer_Words__c: 'Where is my pallet?'
      });

      const decide = await stage.visit(owner, themePage(theme), viewport);
      await decide.page.getByRole('button', { name: 'Decide or answer' }).click();
      await decide.page.getByRole('button', { name: 'Will Act', exact: true }).click();
      await decide.page.getByText('Projects that leave sales out fail.').waitFor();
      await decide.page.getByRole('textbox', { name: /^Why/ }).fill('Six customers wait');
      await decide.page
        .getByRole('textbox', { name: 'What the customer may read' })
        .fill('You will see each pallet.');
      await decide.page.getByText('We will change this. You will see each pallet.').waitFor();
      await isFine(decide);
      if (device === 'phone') {
        await fitsThumbs(decide);
      }
      await decide.page.getByRole('button', { name: 'Save', exact: true }).click();
      await decide.page
        .getByText('Saved. Everybody who heard it is told what changed, within about a minute.')
        .waitFor();
      await decide.page.getByText('Nobody from sales is in the room yet').waitFor();
      await isFine(decide);
      await decide.close();
      assert.equal((await world.rep.bells())[0], 'We will act');
      assert.equal((await world.priya.bells())[0], 'We will act');

      const home = await stage.visit(world.rep, homePage, viewport);
      await home.page.getByRole('link', { name: `Told, ${device}` }).waitFor();
      // Field time, customers to tell, what became of it with what colleagues heard; the weekly digest once it is opened
      assert.ok(asked(home).length <= 3, asked(home).join('\n'));
      await isFine(home);
      await home.page.getByRole('link', { name: `Told, ${device}` }).click();
      await home.page.waitForURL(/Opportunity/);
      await home.close();

      const opened = await stage.visit(world.rep, dealPage(deal), viewport);
      const { page } = opened;
      await page.getByText('Because: Six customers wait').waitFor();
      await page.getByText('Decided, customer not told').waitFor();
      assert.ok(asked(opened).length <= 3, asked(opened).join('\n'));
      await page.getByRole('button', { name: 'Tell the customer' }).click();
      const letter = page.getByRole('textbox', { name: 'What you want to say' });
      await hasFocus(opened, letter, 'the cursor is in the letter');
      assert.match(
        await letter.inputValue(),
        /^Hello Ana,\n\nOn .* you told us: “Where is my pallet\?”\nWe will change this\. You will see each pallet\.\n/
      );
      assert.doesNotMatch(await letter.inputValue(), /Six customers wait/, 'the reason is internal');
      await isFine(opened);
      if (device === 'phone') {
        await fitsThumbs(opened);
      }
      await letter.fill('Hello Ana, we will change this.');
      const mail = await page.getByRole('link', { name: 'Open in my mail' }).getAttribute('href');
      assert.match(
        mail ?? '',
        /^mailto:ana%40nordlicht\.example\?subject=.*body=Hello%20Ana%2C%20we%20will%20change%20this\./
      );
      await page.getByRole('textbox', { name: 'What did they say? (optional)' }).fill('She was glad');
      await page.getByRole('button', { name: 'I told them by phone' }).click();
      await page.getByText('Noted: the customer knows.').waitFor();
      const [row] = await eventually(
        () => stage.heardOn(deal, 1),
        ([found]) => found?.['Told_Customer_On__c'] !== null
      );
      assert.match(String(row?.['Told_Customer_On__c']), /^\d{4}-\d\d-\d\d$/);
      assert.deepEqual(
        [row?.['Told_Customer_By__c'], row?.['Told_Note__c']],
        [world.rep.id, 'By phone: She was glad']
      );
      await isFine(opened);
      // A thumb may slip.
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Decided, customer not told').waitFor();
      const [back] = await eventually(
        () => stage.heardOn(deal, 1),
        ([found]) => found?.['Told_Customer_On__c'] === null
      );
      assert.deepEqual([back?.['Told_Customer_By__c'], back?.['Told_Note__c']], [null, null]);
      await page.getByRole('button', { name: 'Tell the customer' }).click();
      await page.getByRole('button', { name: 'I told them by phone' }).click();
      await page.getByText('Noted: the customer knows.').waitFor();
      await opened.close();

      const again = await stage.visit(world.rep, homePage, viewport);
      await again.page.getByRole('heading', { name: /Decided, customer not told/ }).waitFor();
      assert.equal(await again.page.getByRole('link', { name: `Told, ${device}` }).count(), 0);
      await again.close();
    });

    step('themes are merged after a look ahead, links lead on, and it is taken back', options, async () => {
      const { owner } = stage;
      const [lag, slow] = [
        await stage.newTheme(`Lag (${device})`),
        await stage.newTheme(`Slow pages (${device})`)
      ];
      const deal = await stage.newDeal(`Merge, ${device}`);
      const ofLag = await stage.hear(deal, 'It lags', { Theme__c: lag, Severity__c: 'Deal Breaker' });
      const ofSlow = await stage.hear(deal, 'Pages crawl', { Theme__c: slow });
      const opened = await stage.visit(owner, themePage(lag), viewport);
      const { page } = opened;
      await page.getByRole('button', { name: 'Merge into another theme' }).click();
      const target = page.getByRole('combobox', { name: 'Merge into' });
      await target.fill(`Slow pages (${device})`);
      await page.getByRole('option', { name: new RegExp(`Slow pages .${device}`) }).click();
      await page.getByText(`moves from “Lag (${device})” to “Slow pages (${device})”`).waitFor();
      await page.getByText('Together, as far as you can see: customers 1, deals 1').waitFor();
      await isFine(opened);
      if (device === 'phone') {
        await fitsThumbs(opened);
      }
      await page.getByRole('button', { name: 'Merge', exact: true }).click();
      await page.waitForURL(new RegExp(slow.slice(0, 15)));
      await page.getByText(`“Lag (${device})” was merged into this theme`).waitFor();
      assert.equal(await stage.themeOf(ofLag), slow);
      await page.getByText('It lags').first().waitFor();
      await page.getByText('Pages crawl').first().waitFor();
      await isFine(opened);
      if (device === 'phone') {
        const sentence = await page.locator('[data-id="statement"]', { hasText: 'It lags' }).boundingBox();
        assert.ok(
          sentence && sentence.width > 240,
          `room for the sentence beside its pill: ${sentence?.width}`
        );
      }

      const late = await stage.visit(stage.world.rep, themePage(lag), viewport);
      await late.page.waitForURL(new RegExp(slow.slice(0, 15)));
      await late.page.getByText(`“Lag (${device})” was merged into this theme`).waitFor();
      assert.equal(
        await late.page.getByRole('button', { name: 'Decide or answer' }).count(),
        0,
        'a rep decides nothing'
      );
      await late.close();

      await page.getByRole('button', { name: `Take out again: “Lag (${device})”` }).click();
      await page.getByText(`“Lag (${device})” is a theme of its own again.`).waitFor();
      await eventually(
        () => stage.themeOf(ofLag),
        (theme) => theme === lag
      );
      assert.deepEqual([await stage.themeOf(ofLag), await stage.themeOf(ofSlow)], [lag, slow]);
      await isFine(opened);
      await opened.close();
    });

    step('a part is split off into a theme of its own, and goes back', options, async () => {
      const theme = await stage.newTheme(`Too much in one (${device})`);
      const deal = await stage.newDeal(`Split, ${device}`);
      const stays = await stage.hear(deal, 'Labels fade', { Theme__c: theme });
      const goes = await stage.hear(deal, 'Boxes break', { Theme__c: theme });
      const opened = await stage.visit(stage.owner, themePage(theme), viewport);
      const { page } = opened;
      await page.getByRole('checkbox', { name: 'Select: Boxes break' }).check();
      await page.getByRole('button', { name: 'File under another theme' }).click();
      await page.getByRole('textbox', { name: /new theme/i }).fill(`Boxes break (${device})`);
      await isFine(opened);
      if (device === 'phone') {
        await fitsThumbs(opened);
      }
      await page.getByRole('button', { name: 'File here' }).click();
      await page.getByText('1 filed elsewhere.').waitFor();
      const split = await eventually(
        () => stage.themeOf(goes),
        (found) => found !== theme
      );
      assert.notEqual(split, theme);
      const [made] = await stage.world.admin.query(
        `SELECT Name, Split_From__c FROM ${THEME} WHERE Id = '${String(split)}'`
      );
      assert.deepEqual([made?.['Name'], made?.['Split_From__c']], [`Boxes break (${device})`, theme]);
      await page.getByRole('button', { name: 'Undo' }).click();
      await eventually(
        () => stage.themeOf(goes),
        (found) => found === theme
      );
      assert.deepEqual([await stage.themeOf(goes), await stage.themeOf(stays)], [theme, theme]);
      await page.getByText('Boxes break').first().waitFor();
      await isFine(opened);
      await opened.close();
    });
  });
}

describe('triage', () => {
  test('goes by keyboard alone: next, link, snooze, new theme, several at once', options, async () => {
    const { world, owner } = stage;
    // Nothing else waits: the queue is this test's.
    const leftovers = await world.admin.query(`SELECT Id FROM ${CHALLENGE} WHERE Theme__c = null`);
    const attic = await stage.newTheme('Attic');
    for (const { Id } of leftovers) {
      await world.admin.update(CHALLENGE, String(Id), { Theme__c: attic });
    }
    const deal = await stage.newDeal('Triage');
    const theme = await stage.newTheme('Labels cannot be read');
    await stage.hear(deal, 'Barcodes fade in the sun and nobody can read the label', { Theme__c: theme });
    const waiting: string[] = [];
    for (const [statement, area] of [
      ['The label is unreadable after a week', 'Product'],
      ['Nobody knows the tour of the day', 'Delivery'],
      ['Trucks wait at the gate', 'Delivery'],
      ['Labels fade', 'Product'],
      ['Barcodes cannot be read', 'Product']
    ] as const) {
      waiting.push(await stage.hear(deal, statement, { Area__c: area }));
    }
    const [label, tour, trucks, fade, barcodes] = waiting as [string, string, string, string, string];

    const opened = await stage.visit(owner, triagePage);
    const { page } = opened;
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    const current = (statement: string): Promise<void> =>
      page.getByRole('heading', { name: statement, level: 3 }).waitFor();
    await page.getByRole('heading', { name: 'Challenges without a theme (5)' }).waitFor();
    await current('The label is unreadable after a week');
    assert.ok(asked(opened).length <= 3, asked(opened).join('\n'));
    await isFine(opened);

    const link = page.getByRole('button', { name: 'Link to “Labels cannot be read”' });
    await link.waitFor();
    // Which of the suggestions comes first is the search's to say; its key stands on the button.
    const key = await link.getAttribute('aria-keyshortcuts');
    await page.getByRole('button', { name: /The label is unreadable/ }).focus();
    await press(key ?? '');
    await current('Nobody knows the tour of the day');
    await page.getByRole('status').filter({ hasText: '1 filed under a theme' }).waitFor();
    assert.equal(
      await eventually(
        () => stage.themeOf(label),
        (found) => found === theme
      ),
      theme
    );

    await press('s');
    await current('Trucks wait at the gate');
    const [slept] = await eventually(
      () => world.admin.query(`SELECT Snoozed_Until__c FROM ${CHALLENGE} WHERE Id = '${tour}'`),
      ([row]) => row?.['Snoozed_Until__c'] !== null
    );
    assert.ok(slept?.['Snoozed_Until__c'], 'asleep');

    await press('j');
    await current('Labels fade');
    await press('x');
    await press('j');
    await current('Barcodes cannot be read');
    await press('x');
    await page.getByText('2 selected').waitFor();
    await isFine(opened);
    await page
      .getByRole('button', { name: /“Labels cannot be read”/ })
      .first()
      .waitFor();
    await press('1');
    await page.getByRole('status').filter({ hasText: '2 filed under a theme' }).waitFor();
    for (const id of [fade, barcodes]) {
      assert.equal(
        await eventually(
          () => stage.themeOf(id),
          (found) => found === theme
        ),
        theme
      );
    }

    await current('Trucks wait at the gate');
    await press('n');
    const search = page.getByRole('combobox', { name: /theme/i }).first();
    await hasFocus(opened, search, 'the cursor is in the search for a theme');
    await isFine(opened);
    await page.getByRole('textbox', { name: /new theme/i }).fill('Trucks wait');
    await page.getByRole('button', { name: 'File here' }).press('Enter');
    await page.getByText('Nothing waits for a theme').waitFor();
    const made = await eventually(
      () => stage.themeOf(trucks),
      (found) => found !== null
    );
    const [row] = await world.admin.query(
      `SELECT Name, OwnerId, First_Answer_Due__c FROM ${THEME} WHERE Id = '${String(made)}'`
    );
    assert.deepEqual([row?.['Name'], row?.['OwnerId']], ['Trucks wait', owner.id]);
    assert.ok(row?.['First_Answer_Due__c'], 'a first answer is due');
    await page.getByRole('link', { name: 'Trucks wait' }).waitFor();
    await isFine(opened);

    await page.getByRole('button', { name: 'Undo' }).click();
    await current('Trucks wait at the gate');
    assert.equal(await stage.themeOf(trucks), null);
    await opened.close();
  });

  test('filters by area, and fits a phone', options, async () => {
    const deal = await stage.newDeal('Areas');
    await stage.hear(deal, 'The price list is from last spring', { Area__c: 'Pricing and Contract' });
    await stage.hear(deal, 'Crates arrive broken', { Area__c: 'Delivery' });
    const opened = await stage.visit(stage.owner, triagePage, phone);
    const { page } = opened;
    await page.getByRole('button', { name: /Crates arrive broken/ }).waitFor();
    await page
      .getByRole('combobox', { name: /area|about/i })
      .first()
      .click();
    await page.getByRole('option', { name: 'Pricing and Contract' }).click();
    await page.getByRole('heading', { name: 'The price list is from last spring', level: 3 }).waitFor();
    assert.equal(await page.getByRole('button', { name: /Crates arrive broken/ }).count(), 0);
    await isFine(opened);
    await fitsThumbs(opened);
    await opened.close();
  });

  test(
    'lists what owes a first answer, and yeses without a sales partner until they have one',
    options,
    async () => {
      const theme = await stage.newTheme('A yes without sales', { Decision__c: 'Will Act' });
      await stage.newTheme('Nobody answered yet');
      const opened = await stage.visit(stage.owner, triagePage);
      const list = opened.page.getByRole('region', { name: /Acted on without a sales partner/ });
      await list.getByRole('link', { name: 'A yes without sales' }).waitFor();
      await opened.page
        .getByRole('region', { name: /Waiting for a first answer/ })
        .getByRole('link', { name: 'Nobody answered yet' })
        .waitFor();
      await opened.close();
      await stage.owner.update(THEME, theme, { Sales_Partner__c: stage.world.rep.id });
      const later = await stage.visit(stage.owner, triagePage);
      await later.page.getByRole('region', { name: /Waiting for a first answer/ }).waitFor();
      assert.equal(await later.page.getByRole('link', { name: 'A yes without sales' }).count(), 0);
      await later.close();
    }
  );
});
