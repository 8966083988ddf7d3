/**
 * The days of those who do not sell, walked in a browser: a colleague says where they cannot go and who could, reads where the meeting
 * is, takes an ask back; a leader and an admin do their work by keyboard alone. Pages say what a colleague did at once, with and
 * without access to the deal.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { phone, withoutBrowser } from '@toolkit/preview/testing';
import {
  chooseByKeyboard,
  countTaps,
  eventually,
  hasFocus,
  isFine,
  meetingPage,
  tabTo
} from './attendeesBrowser.ts';
import { ChallengeStage, dealPage, homePage } from './challengesBrowser.ts';

const options = { skip: withoutBrowser, timeout: 240_000 };
const boardPage = '/lightning/n/Ridealong_Board';

let stage: ChallengeStage;
before(async () => {
  if (withoutBrowser !== false) {
    return;
  }
  stage = await ChallengeStage.open();
});
after(() => stage?.close());

describe('who cannot come', () => {
  test(
    'names somebody after the no; the rep is offered them first and tags them in one tap',
    options,
    async () => {
      const { world } = stage;
      const event = await world.newEvent('Instead', 4);
      const meeting = await stage.mirror(event);
      await stage.tag(meeting, world.priya);
      const opened = await stage.visit(world.priya, homePage, phone);
      const { page } = opened;
      await page.getByRole('button', { name: "Can't make it: Instead" }).click();
      await stage.attendee(event, 'Declined');
      await page.getByRole('heading', { name: 'Who could go instead?' }).waitFor();
      await page.getByRole('combobox', { name: 'Colleague' }).fill('Jonas');
      await page.getByRole('option', { name: /Jonas Weber/ }).click();
      await page.getByText('You suggested Jonas Weber instead. Lena Brandt decides.').waitFor();
      await isFine(opened);
      await opened.close();
      const asked = `SELECT Id FROM Internal_Attendee__c WHERE Customer_Meeting__c = '${meeting}' AND Attendee__c = '${world.jonas.id}'`;
      assert.deepEqual(await world.admin.query(asked), [], 'nobody is asked by it');

      const asRep = await stage.visit(world.rep, meetingPage(meeting), phone);
      await asRep.page.getByText('Suggested by Priya Nair, who cannot come').waitFor();
      const taps = await countTaps(asRep);
      await asRep.page.getByRole('button', { name: 'Tag Jonas Weber' }).click();
      const tagged = await eventually(
        () => world.admin.query(asked),
        (rows) => rows.length === 1
      );
      assert.equal(tagged.length, 1);
      assert.equal(await taps(), 1);
      await isFine(asRep);
      await asRep.close();
    }
  );
});

test(
  'a briefing says where, and leads to the video meeting; while the meeting is open it says why not',
  options,
  async () => {
    const { world } = stage;
    const event = await world.newEvent('Where', 5, {
      Location: 'Plant Umkirch, gate 2',
      Description: 'Notes of mine\r\nhttps://acme.zoom.us/j/1\r\nPIN 4711'
    });
    const meeting = await stage.mirror(event);
    await stage.tag(meeting, world.priya);
    const opened = await stage.visit(world.priya, meetingPage(meeting), phone);
    await opened.page.getByText('Plant Umkirch, gate 2').first().waitFor();
    const link = opened.page.getByRole('link', { name: 'Join by Zoom' });
    assert.equal(await link.getAttribute('href'), 'https://acme.zoom.us/j/1');
    assert.equal(await opened.page.getByText('PIN 4711').count(), 0);
    await isFine(opened);
    await opened.close();

    await world.rep.update('Customer_Meeting__c', meeting, { Open_To_Colleagues__c: true });
    const again = await stage.visit(world.priya, meetingPage(meeting), phone);
    await again.page.getByText(/Where it is stands in Lena Brandt’s calendar entry/).waitFor();
    assert.equal(await again.page.getByText('Plant Umkirch').count(), 0);
    await again.close();
  }
);

test('C10: who asked to come along takes it back where they asked', options, async () => {
  const { world } = stage;
  const event = await world.newEvent('Asked by a slip', 6);
  await stage.mirror(event, { Open_To_Colleagues__c: true });
  const opened = await stage.visit(world.mei, boardPage, phone);
  const { page } = opened;
  const ask = page.getByRole('button', { name: /^Ask to come along to / }).last();
  await ask.waitFor();
  const before = await page.getByRole('button', { name: /^Ask to come along to / }).count();
  await ask.click();
  await stage.attendee(event, 'Requested');
  await page.getByRole('button', { name: 'Undo' }).click();
  await stage.attendee(event, 'Removed');
  const again = await eventually(
    () => page.getByRole('button', { name: /^Ask to come along to / }).count(),
    (count) => count === before
  );
  assert.equal(again, before, 'they can ask again');
  await isFine(opened);
  await opened.close();
});

test('C11: the action in the header waits in the field, not on its X', options, async () => {
  const { world } = stage;
  const opened = await stage.visit(world.rep, dealPage(world.deal));
  const { page } = opened;
  await page.getByRole('button', { name: 'What did you hear?' }).first().click();
  const field = page.getByRole('dialog').getByRole('textbox', { name: 'What is hard for the customer?' });
  await hasFocus(opened, field, 'the cursor waits where the sentence goes');
  await opened.close();
});

describe('by keyboard alone', () => {
  test('a leader asks for a seat, and the page says so', options, async () => {
    const { world } = stage;
    await stage.mirror(await world.newEvent('Open for the leader', 7), { Open_To_Colleagues__c: true });
    const opened = await stage.visit(world.leader, homePage);
    const { page } = opened;
    const seat = page.getByRole('button', { name: /^Ask for a seat: / }).first();
    await seat.waitFor();
    await tabTo(opened, seat);
    await page.keyboard.press('Enter');
    await page.getByText('Asked this week').first().waitFor();
    const asks = await eventually(
      () => world.admin.query('SELECT Id FROM Ridealong_Ask__c'),
      (rows) => rows.length > 0
    );
    assert.equal(asks.length, 1);
    await isFine(opened);
    await opened.close();
  });

  test('an admin adds a colleague, and takes it back', options, async () => {
    const { world } = stage;
    const opened = await stage.visit(world.admin, '/lightning/n/Ridealong_Add_Colleagues');
    const { page } = opened;
    const search = page.getByRole('searchbox', { name: 'Search by name, title or department' });
    await search.waitFor();
    await tabTo(opened, search);
    await page.keyboard.type('Falk');
    const row = page.getByRole('row', { name: /Otto Falk/ });
    await row.waitFor();
    await page.getByRole('row', { name: /Lena Brandt/ }).waitFor({ state: 'detached' });
    await tabTo(opened, page.getByRole('combobox', { name: 'Where they work' }));
    await page.keyboard.press('Enter');
    await chooseByKeyboard(opened, /Executive/);
    await page.getByRole('combobox', { name: 'Where they work' }).filter({ hasText: 'Executive' }).waitFor();
    // A table is one stop of the Tab key; arrows move in it, Enter goes into a cell
    await tabTo(opened, page.locator('lightning-datatable').first().locator('th, td'));
    const choice = row.getByRole('checkbox');
    await page.keyboard.press('ArrowLeft');
    await hasFocus(opened, row.locator('td').first(), 'the arrow moves to the choice');
    await page.keyboard.press('Enter');
    await hasFocus(opened, choice, 'Enter goes into the cell');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Add 1 colleague' }).waitFor();
    await page.keyboard.press('Escape');
    await hasFocus(opened, row.locator('td').first(), 'Escape leaves the cell');
    await tabTo(opened, page.getByRole('button', { name: 'Add 1 colleague' }));
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: '1 colleague added.' }).waitFor();
    const colleague = `SELECT Id FROM Ridealong_Colleague__c WHERE User__c = '${world.otherRep.id}'`;
    assert.equal((await world.admin.query(colleague)).length, 1);
    await tabTo(opened, page.getByRole('button', { name: 'Undo' }));
    await page.keyboard.press('Enter');
    const left = await eventually(
      () => world.admin.query(colleague),
      (rows) => rows.length === 0
    );
    assert.equal(left.length, 0);
    await opened.close();
  });
});

describe('a colleague’s debrief is on the page at once', () => {
  test('without access to the deal: kept on the meeting, and nothing is owed', options, async () => {
    const { world } = stage;
    const meeting = await world.newPastVisit('No access', 2, [world.jonas]);
    const opened = await stage.visit(world.jonas, meetingPage(meeting), phone);
    const { page } = opened;
    await page.getByRole('textbox', { name: /hard for the customer/ }).fill('They print each mail');
    await page.getByRole('button', { name: /^Save/ }).first().click();
    await page
      .getByText(/They print each mail/)
      .first()
      .waitFor();
    await page.getByText('Your debrief is done', { exact: false }).first().waitFor();
    // Without a reload: another card says so, once it has asked again
    await page.getByText('Owes a debrief').first().waitFor({ state: 'detached' });
    await isFine(opened);
    await opened.close();
  });
});
