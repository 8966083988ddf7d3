/**
 * The main job on data that comes from outside: a folder in the shape of the public CRM data set, made here, in place of
 * the sample data.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPage, withoutBrowser } from '@toolkit/preview/testing';
import type { OpenedPage } from '@toolkit/preview/testing';
import { startAll } from '../start/startAll.ts';
import type { Running } from '../start/startAll.ts';
import { Person } from './attendeesWorld.ts';
import { attendeesOf, eventuallyRows, looksRight, nested, repository, runSync } from './mainJobSite.ts';
import { DEVICES, stepsOn } from './walks.ts';
import type { Viewport } from './walks.ts';

const REP = 'Ylva Sandström';
const FILES = {
  'accounts.csv': [
    'account,sector,year_established,revenue,employees,office_location,subsidiary_of',
    'Moorhof Gruppe,medical,1972,310.4,2100,Germany,',
    'Tidewater & Sons,retail,1999,12.75,88,Ireland,Moorhof Gruppe'
  ],
  'products.csv': ['product,series,sales_price', 'Pump One,PUMP,1200', 'Pump Max,PUMP,9400'],
  'sales_teams.csv': [
    'sales_agent,manager,regional_office',
    `${REP},Corin Abelard,East`,
    'Teodor Wiśniewski,Corin Abelard,West'
  ],
  'sales_pipeline.csv': [
    'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value',
    `P001,${REP},Pump One,Moorhof Gruppe,Won,8/2/2017,12/30/2017,1150`,
    `P002,${REP},PumpMax,Tidewater & Sons,Engaging,11/20/2017,,`,
    `P003,${REP},Pump One,Moorhof Gruppe,Prospecting,,,`,
    'P004,Teodor Wiśniewski,Pump Max,Moorhof Gruppe,Engaging,10/1/2017,,',
    'P005,Teodor Wiśniewski,Pump One,,Lost,9/9/2017,12/31/2017,0'
  ]
};

let running: Running;
let browser: Browser;
let folder: string;
const said: string[] = [];

before(async () => {
  if (withoutBrowser) {
    return;
  }
  folder = mkdtempSync(join(tmpdir(), 'ridealong-crm-'));
  for (const [name, lines] of Object.entries(FILES)) {
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  }
  running = await startAll(
    { project: repository, port: 0, database: ':memory:', empty: false, seed: 1, crmSales: folder },
    { progress: () => undefined, log: (line) => said.push(line), watch: false }
  );
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await running?.close();
  if (folder !== undefined) {
    rmSync(folder, { recursive: true });
  }
});

test('what was odd about the files is said when it starts', { skip: withoutBrowser }, () => {
  assert.deepEqual(
    said.filter((line) => /deals? /.test(line)),
    [
      '1 deal calls its product "PumpMax" instead of "Pump Max".',
      '1 deal without an account: loaded without one.'
    ]
  );
});

for (const [device, viewport] of DEVICES) {
  const step = stepsOn('mainJobOfOthersData', device);
  describe(`on a ${device}`, () => {
    step('tag, log, sync, report', { skip: withoutBrowser, timeout: 180_000 }, async () => {
      const rep = await Person.logIn(running.url, 'rep@ridealong.local');
      const [{ Name: repName } = {}] = await rep.query(`SELECT Name FROM User WHERE Id = '${rep.id}'`);
      assert.equal(repName, REP, 'the agent with most open deals');

      const { colleague, deal } = await tag(rep, viewport);
      const statement = `Nobody knows which pump is due for service (${device})`;
      await logChallenge(colleague, deal, statement, viewport);

      const sync = await Person.logIn(running.url, 'sync@ridealong.local');
      assert.match(await runSync(running.url, sync, 'plan'), /Nothing was changed\./);
      await runSync(running.url, sync, 'sync');
      assert.match(await runSync(running.url, sync, 'sync'), /^0 rows written/m);
      const [counted] = await rep.query(
        `SELECT Ridealong_Challenges__c FROM Opportunity WHERE Id = '${deal}'`
      );
      const heard = await rep.query(`SELECT Id FROM Customer_Challenge__c WHERE Opportunity__c = '${deal}'`);
      assert.equal(counted?.Ridealong_Challenges__c, heard.length);

      await openReport(viewport);
      for (const path of ['/lightning/page/home', `/lightning/r/Opportunity/${deal}/view`]) {
        await looksRight(await open(rep, viewport, path));
      }
    });
  });
}

/** One tap on the first suggestion, on the next event of the rep that is free for it. */
async function tag(rep: Person, viewport: Viewport): Promise<{ colleague: Person; deal: string }> {
  const events = await rep.query(
    `SELECT Id, WhatId FROM Event WHERE OwnerId = '${rep.id}' AND IsChild = false AND StartDateTime > ${new Date().toISOString()} ORDER BY StartDateTime`
  );
  const event = events[0];
  assert.ok(event, 'the loader has put something into the calendar');
  const before = await rep.query(attendeesOf(String(event.Id)));
  const opened = await open(rep, viewport, `/lightning/r/Event/${String(event.Id)}/view`);
  const suggestion = opened.page.getByRole('button', { name: /^Tag (?!someone)/ }).first();
  const person = ((await suggestion.getAttribute('aria-label')) ?? '').replace(/^Tag /, '').trim();
  // By name: what arrives meanwhile may put somebody else first
  await opened.page.getByRole('button', { name: `Tag ${person}`, exact: true }).click();
  await opened.page.getByRole('list', { name: 'Colleagues on this meeting' }).getByText(person).waitFor();
  const rows = await eventuallyRows(
    rep,
    `${attendeesOf(String(event.Id))} AND Attendee__r.Name = '${person}'`
  );
  assert.equal(rows.length, 1, `${person} is on record`);
  assert.equal((await rep.query(attendeesOf(String(event.Id)))).length, before.length + 1);
  await looksRight(opened);
  const [user] = await rep.query(`SELECT Username FROM User WHERE Id = '${String(rows[0]?.Attendee__c)}'`);
  assert.equal(nested(rows[0] ?? {}, 'Attendee__r').Name, person);
  return {
    colleague: await Person.logIn(running.url, String(user?.Username)),
    deal: String(event.WhatId)
  };
}

async function logChallenge(
  colleague: Person,
  deal: string,
  statement: string,
  viewport: Viewport
): Promise<void> {
  const opened = await open(colleague, viewport, `/lightning/r/Opportunity/${deal}/view`);
  const { page } = opened;
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: /^Challenges/ }) });
  await card.getByRole('button', { name: 'What did you hear?' }).click();
  await page.getByRole('textbox', { name: 'What is hard for the customer?' }).fill(statement);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(statement, { exact: true }).first().waitFor();
  const rows = await eventuallyRows(
    colleague,
    `SELECT Opportunity__c, Heard_By__c FROM Customer_Challenge__c WHERE Statement__c = '${statement}'`
  );
  assert.deepEqual(
    rows.map(({ Opportunity__c, Heard_By__c }) => [Opportunity__c, Heard_By__c]),
    [[deal, colleague.id]]
  );
  await looksRight(opened);
}

async function openReport(viewport: Viewport): Promise<void> {
  const leader = await Person.logIn(running.url, 'leader@ridealong.local');
  const [report] = await leader.query("SELECT Id FROM Report WHERE DeveloperName = 'Colleagues_Due_A_Visit'");
  const opened = await open(leader, viewport, `/lightning/r/Report/${String(report?.Id)}/view`);
  await opened.page.getByText('Corin Abelard', { exact: true }).first().waitFor();
  await opened.page.getByRole('rowheader', { name: /Business Function: Sales Management/ }).waitFor();
  await opened.page.getByRole('img', { name: /^Colleagues by Business Function: / }).waitFor();
  await looksRight(opened);
}

async function open(person: Person, viewport: Viewport, path: string): Promise<OpenedPage> {
  const opened = await openPage(browser, { url: running.url, persona: person.username, viewport });
  await opened.goto(path);
  return opened;
}
