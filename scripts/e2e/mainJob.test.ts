/**
 * The main job, end to end, in a real browser: a rep tags a colleague, the colleague answers, goes and writes down what
 * is hard for the customer, the sync brings the figures up to date, a leader opens the report. Once at desktop size, once
 * on a phone (in the gate the phone has mainJobCrmSales.test.ts: walks.ts); everything is reached by role and label, and what was saved is read back over the API.
 */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPage, withoutBrowser } from '@toolkit/preview/testing';
import type { OpenedPage } from '@toolkit/preview/testing';
import { startAll } from '../start/startAll.ts';
import type { Running } from '../start/startAll.ts';
import { Person } from './attendeesWorld.ts';
import { attendeesOf, eventuallyRows, looksRight, nested, repository, runSync } from './mainJobSite.ts';
import { DEVICES, stepsOn } from './walks.ts';
import type { Viewport } from './walks.ts';

const HOUR = 3_600_000;
const STATEMENT = 'Their clerk types every invoice twice';

let running: Running;
let browser: Browser;

before(async () => {
  if (withoutBrowser) {
    return;
  }
  const options = { project: repository, port: 0, database: ':memory:', empty: false, seed: 1 };
  running = await startAll(options, { progress: () => undefined, log: () => undefined, watch: false });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await running?.close();
});

for (const [device, viewport] of DEVICES) {
  const step = stepsOn('mainJob', device);
  describe(`on a ${device}`, () => {
    step('a visit becomes a figure in a report', { skip: withoutBrowser, timeout: 180_000 }, async () => {
      const rep = await Person.logIn(running.url, 'rep@ridealong.local');
      const deal = await dealOf(rep);

      const invited = await tagOnComingEvent(rep, deal, viewport);
      await acceptInvitation(invited, viewport);

      const visit = await tagOnHeldEvent(rep, deal, viewport);
      await sayIWent(visit, viewport);
      await logChallenge(visit.colleague, deal, viewport);

      await checkSync(visit);
      await openReport(viewport);
    });
  });
}

interface Visit {
  event: string;
  colleague: Person;
}

async function tagOnComingEvent(rep: Person, deal: string, viewport: Viewport): Promise<Visit> {
  const event = await newEvent(rep, deal, 26);
  const opened = await open(rep, viewport, `/lightning/r/Event/${event}/view`);
  const { page } = opened;

  const suggestion = page.getByRole('button', { name: /^Tag (?!someone)/ }).first();
  const name = (await suggestion.getAttribute('aria-label')) ?? (await suggestion.innerText());
  const person = name.replace(/^Tag /, '').trim();
  // By name: what arrives meanwhile may put somebody else first
  await page.getByRole('button', { name: `Tag ${person}`, exact: true }).click();

  await page.getByRole('list', { name: 'Colleagues on this meeting' }).getByText(person).waitFor();
  const [attendee] = await eventuallyRows(rep, attendeesOf(event));
  assert.ok(attendee, 'the attendee is on record');
  assert.deepEqual(
    {
      source: attendee.Source__c,
      attendance: attendee.Attendance__c,
      name: nested(attendee, 'Attendee__r').Name
    },
    { source: 'Tagged', attendance: 'Invited', name: person }
  );
  assert.equal(attendee.Attendee_Key__c, `${event}-${String(attendee.Attendee__c)}`, 'the flow set the key');
  await looksRight(opened);
  return { event, colleague: await logInById(rep, attendee.Attendee__c) };
}

async function acceptInvitation({ event, colleague }: Visit, viewport: Viewport): Promise<void> {
  const opened = await open(colleague, viewport, `/lightning/r/Event/${event}/view`);
  await opened.page.getByRole('button', { name: 'Accept' }).click();
  await opened.page.getByRole('button', { name: 'Accept' }).waitFor({ state: 'detached' });

  const rows = await eventuallyRows(colleague, `${attendeesOf(event)} AND Attendance__c = 'Accepted'`);
  assert.equal(rows.length, 1, 'the answer is on record');
  await looksRight(opened);
}

/** After the fact is a way to tag too: the rep picks a colleague by name. */
async function tagOnHeldEvent(rep: Person, deal: string, viewport: Viewport): Promise<Visit> {
  const event = await newEvent(rep, deal, -3);
  // Whose clock has run out the rep need not know: due or not due is what they see
  const sync = await Person.logIn(running.url, 'sync@ridealong.local');
  const [free] = await sync.query(
    "SELECT User__c, User__r.Name, User__r.Username FROM Ridealong_Colleague__c WHERE Is_Active__c = true AND Clock__c = 'Overdue' AND User__r.LanguageLocaleKey = 'en_US' ORDER BY Name LIMIT 1"
  );
  assert.ok(free, 'the sample data has somebody whose clock has run out');
  const user = nested(free, 'User__r');
  const opened = await open(rep, viewport, `/lightning/r/Event/${event}/view`);
  const { page } = opened;

  await page.getByRole('button', { name: 'Tag someone' }).click();
  const search = page.getByRole('combobox', { name: /colleague|who/i }).first();
  await search.fill(String(user.Name));
  await page
    .getByRole('option', { name: new RegExp(String(user.Name)) })
    .first()
    .click();
  await page.getByRole('button', { name: 'Tag', exact: true }).click();

  await page.getByRole('list', { name: 'Colleagues on this meeting' }).getByText(String(user.Name)).waitFor();
  const rows = await eventuallyRows(rep, `${attendeesOf(event)} AND Attendee__c = '${String(free.User__c)}'`);
  assert.equal(rows.length, 1);
  await looksRight(opened);
  return { event, colleague: await Person.logIn(running.url, String(user.Username)) };
}

async function sayIWent({ event, colleague }: Visit, viewport: Viewport): Promise<void> {
  const { page } = await open(colleague, viewport, `/lightning/r/Event/${event}/view`);
  await page.getByRole('button', { name: 'Yes' }).first().click();
  const rows = await eventuallyRows(colleague, `${attendeesOf(event)} AND Attendance__c = 'Attended'`);
  assert.equal(rows.length, 1, 'having been there is on record');
}

async function logChallenge(colleague: Person, deal: string, viewport: Viewport): Promise<void> {
  const statement = `${STATEMENT} (${viewport.width})`;
  const opened = await open(colleague, viewport, `/lightning/r/Opportunity/${deal}/view`);
  const { page } = opened;
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: /^Challenges/ }) });
  await card.getByRole('button', { name: 'What did you hear?' }).click();
  await page.getByRole('textbox', { name: 'What is hard for the customer?' }).fill(statement);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(statement, { exact: true }).first().waitFor();

  const found = await eventuallyRows(
    colleague,
    `SELECT Name, Opportunity__c, Heard_By__c, Submission_Key__c FROM Customer_Challenge__c WHERE Statement__c = '${statement}'`
  );
  assert.equal(found.length, 1, 'one sentence makes one challenge');
  const [challenge] = found;
  assert.equal(challenge?.Name, statement);
  assert.equal(challenge?.Opportunity__c, deal);
  assert.equal(challenge?.Heard_By__c, colleague.id);
  assert.ok(challenge?.Submission_Key__c);
  await looksRight(opened);
}

async function checkSync({ event, colleague }: Visit): Promise<void> {
  const sync = await Person.logIn(running.url, 'sync@ridealong.local');
  const plan = await runSync(running.url, sync, 'plan');
  const clock = `SELECT Last_Customer_Meeting__c, Clock__c FROM Ridealong_Colleague__c WHERE User__c = '${colleague.id}'`;
  const [before] = await sync.query(clock);
  assert.equal(before?.Clock__c, 'Overdue', `plan changes nothing\n${plan}`);

  await runSync(running.url, sync, 'sync');
  const [meeting] = await sync.query(
    `SELECT Meeting_Date__c FROM Customer_Meeting__c WHERE Event_Id__c = '${event}'`
  );
  assert.deepEqual(
    (await sync.query(clock)).map(({ Last_Customer_Meeting__c }) => Last_Customer_Meeting__c),
    [meeting?.Meeting_Date__c]
  );

  const stamps = 'SELECT Id, SystemModstamp FROM Ridealong_Colleague__c ORDER BY Id';
  const first = await sync.query(stamps);
  assert.match(await runSync(running.url, sync, 'sync'), /^0 rows written/m, 'a second run writes nothing');
  assert.deepEqual(await sync.query(stamps), first);
}

async function openReport(viewport: Viewport): Promise<void> {
  const leader = await Person.logIn(running.url, 'leader@ridealong.local');
  const [report] = await leader.query("SELECT Id FROM Report WHERE DeveloperName = 'Colleagues_Due_A_Visit'");
  const opened = await open(leader, viewport, `/lightning/r/Report/${String(report?.Id)}/view`);
  const { page } = opened;

  const due = await leader.query(
    'SELECT Name, Business_Function__c FROM Ridealong_Colleague__c WHERE Is_Active__c = true AND Current__c = 0'
  );
  assert.ok(due.length > 1, 'somebody is due');
  for (const { Name } of due) {
    await page.getByText(String(Name), { exact: true }).first().waitFor();
  }
  const functions = Map.groupBy(due, (row) => String(row.Business_Function__c));
  assert.ok(functions.size > 1, 'of several functions');
  for (const [name, { length }] of functions) {
    const heading = `Business Function: ${name}`;
    const group = `${heading} Colleagues ${length} Rows of ${heading}`;
    await page.getByRole('rowheader', { name: group, exact: true }).waitFor();
  }
  await page.getByRole('img', { name: /^Colleagues by Business Function: / }).waitFor();
  await looksRight(opened);

  const run = (await leader.call('GET', `/analytics/reports/${String(report?.Id)}`)) as ReportRun;
  assert.equal(run.reportMetadata.developerName, 'Colleagues_Due_A_Visit');
  assert.equal(run.factMap['T!T']?.aggregates[0]?.value, due.length);
  assert.deepEqual(
    new Map(
      run.groupingsDown.groupings.map(({ key, value }) => [value, run.factMap[`${key}!T`]?.rows.length])
    ),
    new Map([...functions].map(([name, { length }]) => [name, length])),
    'the same groups through the Analytics API'
  );
}

/** What is looked at of a run of a summary report. */
interface ReportRun {
  reportMetadata: { developerName: string };
  groupingsDown: { groupings: { key: string; value: string }[] };
  factMap: Record<string, { aggregates: { value: number }[]; rows: unknown[] } | undefined>;
}

async function open(person: Person, viewport: Viewport, path: string): Promise<OpenedPage> {
  const opened = await openPage(browser, { url: running.url, persona: person.username, viewport });
  await opened.goto(path);
  return opened;
}

async function dealOf(rep: Person): Promise<string> {
  const [deal] = await rep.query(
    `SELECT Id FROM Opportunity WHERE OwnerId = '${rep.id}' AND IsClosed = false ORDER BY Amount DESC LIMIT 1`
  );
  assert.ok(deal, 'the rep has an open deal');
  return String(deal.Id);
}

/** A calendar entry of the rep that begins so many hours from now and lasts one. */
async function newEvent(rep: Person, deal: string, inHours: number): Promise<string> {
  const start = Date.now() + inHours * HOUR;
  return rep.create('Event', {
    Subject: 'Where invoices get stuck',
    StartDateTime: new Date(start).toISOString(),
    EndDateTime: new Date(start + HOUR).toISOString(),
    WhatId: deal
  });
}

async function logInById(asker: Person, id: unknown): Promise<Person> {
  const [user] = await asker.query(`SELECT Username FROM User WHERE Id = '${String(id)}'`);
  return Person.logIn(running.url, String(user?.Username));
}
