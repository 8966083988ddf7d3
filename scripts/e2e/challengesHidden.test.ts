/** With fields hidden by field-level security the rest of each page works, and what nobody may fill in is not asked for. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { withoutBrowser } from '@toolkit/preview/testing';
import { copyProject } from './attendeesWorld.ts';
import {
  CHALLENGE,
  ChallengeStage,
  THEME,
  addButton,
  dealPage,
  isFine,
  sentenceOf,
  themePage,
  triagePage
} from './challengesBrowser.ts';

const options = { skip: withoutBrowser, timeout: 240_000 };
const HIDDEN = [
  'Customer_Meeting__c',
  'Cost_To_Customer__c',
  'Severity__c',
  'Area__c',
  'Customer_Words__c',
  'Same_As__c'
].map((field) => `${CHALLENGE}.${field}`);
const HIDDEN_OF_THEMES = ['Interim_Answer__c', 'Open_Pipeline__c', 'Sales_Partner__c', 'Theme_Area__c'].map(
  (field) => `${THEME}.${field}`
);

let stage: ChallengeStage;
const folder = withoutBrowser === false ? copyProject() : undefined;
before(async () => {
  if (folder === undefined) {
    return;
  }
  hide('Colleague', [...HIDDEN, ...HIDDEN_OF_THEMES]);
  hide('Theme_Owner', [...HIDDEN, ...HIDDEN_OF_THEMES]);
  // What the queue is filtered by.
  hide('Theme_Owner', [`${CHALLENGE}.Is_Repeat__c`, `${CHALLENGE}.Snoozed_Until__c`]);
  hide('Theme_Owner', [`${CHALLENGE}.Theme__c`], 'Themes_Only');
  stage = await ChallengeStage.open(folder);
});
/** Hides fields from a permission set, or makes another set that does. */
function hide(set: string, fields: string[], as = set): void {
  const fileOf = (name: string): string =>
    join(folder ?? '', `force-app/main/default/permissionsets/Ridealong_${name}.permissionset-meta.xml`);
  const left = readFileSync(fileOf(set), 'utf8').replaceAll(
    / {4}<fieldPermissions>.*?<\/fieldPermissions>\n/gs,
    (entry) => (fields.some((field) => entry.includes(`<field>${field}</field>`)) ? '' : entry)
  );
  writeFileSync(fileOf(as), left);
}
after(async () => {
  await stage?.close();
  if (folder !== undefined) {
    rmSync(folder, { recursive: true });
  }
});

test('a challenge is written down without them, also after a held meeting', options, async () => {
  const deal = await stage.newDeal('Hidden');
  await stage.mirror(await stage.world.newEvent('Held', -2, { WhatId: deal }));
  const opened = await stage.visit(stage.world.priya, dealPage(deal));
  const { page } = opened;
  await addButton(opened).click();
  await page.getByRole('button', { name: 'What it costs them' }).waitFor({ state: 'detached' });
  assert.equal(await page.getByRole('button', { name: 'How they cope' }).count(), 1);
  assert.equal(await page.getByRole('combobox', { name: 'Met on' }).count(), 0);
  await sentenceOf(opened).fill('Written with half of the fields');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { name: 'Written with half of the fields' }).waitFor();
  assert.equal((await stage.heardOn(deal, 1)).length, 1);
  await isFine(opened);
  await opened.close();
});

test('a theme shows and decides what is left', options, async () => {
  const theme = await stage.newTheme('Half a theme');
  const deal = await stage.newDeal('Half a deal');
  await stage.hear(
    deal,
    'Heard',
    { Theme__c: theme, Severity__c: 'Painful', Customer_Words__c: 'A secret quote' },
    stage.world.rep
  );
  const opened = await stage.visit(stage.owner, themePage(theme));
  const { page } = opened;
  await page.getByText('Heard', { exact: true }).first().waitFor();
  assert.equal(await page.getByText('A secret quote').count(), 0);
  await page.getByRole('button', { name: 'Decide or answer' }).click();
  await page.getByRole('textbox', { name: /^Why/ }).fill('Because');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page
    .getByText('Saved. Everybody who heard it is told what changed, within about a minute.')
    .waitFor();
  const [row] = await stage.world.admin.query(
    `SELECT Decision_Reason__c FROM ${THEME} WHERE Id = '${theme}'`
  );
  assert.equal(row?.['Decision_Reason__c'], 'Because');
  await isFine(opened);
  await opened.close();
});

test('triage files what waits', options, async () => {
  const deal = await stage.newDeal('Triage');
  const theme = await stage.newTheme('Trucks wait at the gate');
  const heard = await stage.hear(deal, 'A truck waits at the gate', {}, stage.world.rep);
  const opened = await stage.visit(stage.owner, triagePage);
  await opened.page.getByRole('button', { name: /A truck waits/ }).click();
  await opened.page.getByRole('button', { name: 'Link to “Trucks wait at the gate”' }).click();
  await opened.page.getByRole('status').filter({ hasText: '1 filed under a theme' }).waitFor();
  assert.equal(await stage.themeOf(heard), theme);
  await isFine(opened);
  await opened.close();
});

test(
  'triage without the field that says what has a theme shows the themes that wait, and says what is missing',
  options,
  async () => {
    await stage.newTheme('Nobody answered yet');
    const owner = await stage.newPerson('Tilda', 'Themes', 'Ridealong_Themes_Only');
    const opened = await stage.visit(owner, triagePage);
    const { page } = opened;
    await page.getByText('You may not see which challenges have a theme.').waitFor();
    await page
      .getByRole('region', { name: /Waiting for a first answer/ })
      .getByRole('link', { name: 'Nobody answered yet' })
      .waitFor();
    await isFine(opened);
    await opened.close();
  }
);
