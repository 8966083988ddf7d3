/**
 * Every page as somebody sees it whose language is German, over sample data, on a desktop and on a phone: no English word of
 * ours is left, no German one is cut off, nothing scrolls sideways, axe finds nothing, the page says which language it is in. In the gate each page
 * is on one of the two (walks.ts).
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { readProject, textsOf } from '@toolkit/sfdx-project';
import { inOwnWorld, launchBrowser, openPage, phone, withoutBrowser } from '@toolkit/preview/testing';
import { admin, logIn } from '../start/orgAccess.ts';
import { startAll } from '../start/startAll.ts';
import type { Running } from '../start/startAll.ts';
import { looksRight, repository } from './mainJobSite.ts';
import { isTaken } from './walks.ts';
import type { StepOf } from './walks.ts';

const options = { skip: withoutBrowser, timeout: 240_000 };
const wide = { width: 1440, height: 900 };

const REP = 'rep@ridealong.local';
const COLLEAGUE = 'colleague@ridealong.local';
const OWNER = 'owner@ridealong.local';
const LEADER = 'leader@ridealong.local';
const MANAGER = 'manager@ridealong.local';

let running: Running;
let browser: Browser;
let token: string;
before(async () => {
  if (withoutBrowser !== false) {
    return;
  }
  running = await startAll(
    { project: repository, port: 0, database: ':memory:', empty: false, seed: 1 },
    { progress: () => undefined, log: () => undefined, watch: false }
  );
  token = await logIn(running.url, admin);
  for (const username of [REP, COLLEAGUE, OWNER, LEADER, admin]) {
    const id = await idOf(`SELECT Id FROM User WHERE Username = '${username}'`);
    await ask(`sobjects/User/${id}`, { method: 'PATCH', body: JSON.stringify({ LanguageLocaleKey: 'de' }) });
  }
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await running?.close();
});

async function ask(path: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(`${running.url}/services/data/v66.0/${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  });
  assert.ok(response.ok, await response.clone().text());
  return response.status === 204 ? undefined : response.json();
}

async function idOf(soql: string): Promise<string> {
  const { records } = (await ask(`query?q=${encodeURIComponent(soql)}`)) as { records: { Id: string }[] };
  assert.ok(records[0], soql);
  return records[0].Id;
}

const project = await readProject(repository);
const german = new Map(
  project.translations
    .flatMap((part) => part.texts)
    .filter(({ language }) => language === 'de')
    .map(({ kind, key, text }) => [`${kind} ${key}`, text])
);
const KINDS = new Set(['label', 'value', 'field value', 'field', 'object', 'objects']);
const shown = textsOf(project).filter(({ kind }) => KINDS.has(kind));

/** English words of ours that German has others for, without what is filled in: none of them may stand alone on a page. */
const ENGLISH = shown
  // The name of an open meeting is stored, in the language of the user who opened it, as a subject would be (decision 0047).
  .filter(({ key }) => !key.includes('Ridealong_Open_Meeting_Name'))
  .filter(({ kind, key, text }) => german.get(`${kind} ${key}`) !== text && !text.includes('{'))
  .map(({ text }) => text)
  // A word that German uses as well, for something else, tells nothing.
  .filter((text) => ![...german.values()].includes(text));
const GERMAN = shown
  .flatMap(({ kind, key }) => german.get(`${kind} ${key}`) ?? [])
  .flatMap((text) => text.split(/\{\d\}/))
  .map((text) => text.trim())
  .filter((text) => text.length > 3);

/** What is German of a label, by its name. */
const label = (name: string): string => german.get(`label ${name}`) ?? assert.fail(`no German ${name}`);

/** Of our components, and the headings of lists: the rest of a list, and dashboards, are platform's words and people's. */
const LEAVES = `[...document.querySelectorAll('main *, section[role="dialog"] *')]
  .filter((element) => element.tagName.startsWith('C-RIDEALONG-') || element.tagName === 'THEAD')
  .flatMap((host) => [...host.querySelectorAll('*')])
  .filter((element) => element.childElementCount === 0 && element.textContent.trim() !== '')
  .filter((element) => element.checkVisibility())`;

function textsOn(page: Page): Promise<string[]> {
  return inOwnWorld<string[]>(page, `[...new Set((${LEAVES}).map(({ textContent }) => textContent.trim()))]`);
}

/** Visible texts that do not fit into their place. */
function cutOff(page: Page): Promise<string[]> {
  return inOwnWorld<string[]>(
    page,
    `(${LEAVES})
      .filter((element) => !element.closest('.slds-assistive-text'))
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => getComputedStyle(element).overflowX !== 'visible')
      .map(({ textContent }) => textContent.trim())`
  );
}

interface Place {
  name: StepOf<'german'>;
  persona: string;
  path: () => string | Promise<string>;
  /** A text that is there once the page is. */
  says: string | RegExp;
  /** Most of what it shows has no translation in Salesforce (docs/languages.md): it has to fit all the same. */
  isNamedInEnglish?: boolean;
  /** Names of labels: what is tapped there, one after the other, and what can be read then. */
  opens?: readonly string[];
  shows?: string;
}

const record = (object: string, soql: string) => async (): Promise<string> =>
  `/lightning/r/${object}/${await idOf(soql)}/view`;
const tab = (name: string) => (): string => `/lightning/n/${name}`;
const home = (): string => '/lightning/page/home';
const MEETING = `FROM Customer_Meeting__c WHERE Owner.Username = '${REP}'`;
const deal = record(
  'Opportunity',
  "SELECT Id FROM Opportunity WHERE Name = 'Sonnwald: returns desk for both plants'"
);

const event = record(
  'Event',
  `SELECT Id FROM Event WHERE IsChild = false AND Owner.Username = '${REP}' AND Subject LIKE 'Plant tour%' AND StartDateTime > TODAY ORDER BY StartDateTime LIMIT 1`
);
const theme = record(
  'Challenge_Theme__c',
  'SELECT Id FROM Challenge_Theme__c ORDER BY Opportunities__c DESC NULLS LAST, Name LIMIT 1'
);

const places: Place[] = [
  { name: 'the home of a rep', persona: REP, path: home, says: 'Ihre nächsten Termine' },
  { name: 'the home of a colleague', persona: COLLEAGUE, path: home, says: 'Meine Kundenzeit' },
  { name: 'the home of a sales manager', persona: MANAGER, path: home, says: 'Meine Kundenzeit' },
  { name: 'the home of a leader', persona: LEADER, path: home, says: label('Ridealong_Lead_Title') },
  {
    name: 'an event',
    persona: REP,
    path: event,
    says: 'Könnten mitkommen'
  },
  {
    name: 'a coming meeting',
    persona: COLLEAGUE,
    path: record(
      'Customer_Meeting__c',
      `SELECT Id ${MEETING} AND Name LIKE 'Plant tour%' AND Starts_At__c > TODAY LIMIT 1`
    ),
    says: 'Drei Hausregeln'
  },
  { name: 'a deal', persona: COLLEAGUE, path: deal, says: /^Kundenprobleme \([1-9]/ },
  { name: 'a deal, for its rep', persona: REP, path: deal, says: /^Kundenprobleme \([1-9]/ },
  {
    name: 'a customer',
    persona: REP,
    path: record('Account', "SELECT Id FROM Account WHERE Name LIKE 'Sonnwald%' LIMIT 1"),
    says: 'Was wir über diesen Kunden wissen'
  },
  { name: 'what hinders sales', persona: REP, path: tab('Ridealong_Selling_Tools'), says: 'Was uns hindert' },
  {
    name: 'a held meeting, for its rep',
    persona: REP,
    path: record(
      'Customer_Meeting__c',
      `SELECT Id ${MEETING} AND Starts_At__c < TODAY AND Opportunity__c != null ORDER BY Starts_At__c DESC LIMIT 1`
    ),
    says: 'Drei Hausregeln'
  },
  { name: 'the board', persona: COLLEAGUE, path: tab('Ridealong_Board'), says: 'Mitfahrbörse' },
  {
    name: 'the triage',
    persona: OWNER,
    path: tab('Ridealong_Challenge_Triage'),
    says: /^Probleme ohne Thema \(/
  },
  {
    name: 'a theme',
    persona: OWNER,
    path: theme,
    says: 'Was wir tun'
  },
  {
    name: 'adding colleagues',
    persona: admin,
    path: tab('Ridealong_Add_Colleagues'),
    says: 'Kollegen hinzufügen'
  },
  {
    name: 'Ridealong Health',
    persona: admin,
    path: tab('Ridealong_Health'),
    says: label('Ridealong_Health_Title')
  },
  ...(
    ['Challenge_Theme__c', 'Customer_Challenge__c', 'Customer_Meeting__c', 'Ridealong_Colleague__c'] as const
  ).map((object): Place => ({
    name: `the list of ${object}`,
    persona: OWNER,
    path: () => `/lightning/o/${object}/list`,
    says: german.get(`objects ${object}`) ?? /./
  })),
  ...(['Customer_Contact', 'Customer_Voice'] as const).map((name): Place => ({
    name: `the dashboard ${name}`,
    persona: LEADER,
    path: record('Dashboard', `SELECT Id FROM Dashboard WHERE DeveloperName = '${name}'`),
    says: /./,
    isNamedInEnglish: true
  })),
  {
    name: 'the form that tags somebody',
    persona: REP,
    path: event,
    says: label('Ridealong_WhoIsComing_TagSomeone'),
    opens: ['Ridealong_WhoIsComing_TagSomeone', 'Ridealong_Form_More']
  },
  {
    name: 'the form of a challenge',
    persona: COLLEAGUE,
    path: deal,
    says: label('Ridealong_List_Add'),
    opens: ['Ridealong_List_Add', 'Ridealong_Details_Workaround', 'Ridealong_Details_Cost'],
    shows: label('Ridealong_Details_Said_By')
  },
  {
    name: 'the form of a decision',
    persona: OWNER,
    path: theme,
    says: label('Ridealong_Decision_Edit'),
    opens: ['Ridealong_Decision_Edit'],
    shows: label('Ridealong_Decision_Reason')
  },
  {
    name: 'the letter to the customer',
    persona: REP,
    path: deal,
    says: label('Ridealong_Tell_Button'),
    opens: ['Ridealong_Tell_Button']
  }
];

for (const [device, viewport] of [
  ['desktop', wide],
  ['phone', phone]
] as const) {
  describe(`on a ${device}`, () => {
    // Person by person: pages of the same are gone to within the app
    const taken = places
      .filter(({ name }) => isTaken('german', name, device))
      .toSorted((a, b) => a.persona.localeCompare(b.persona));
    for (const { name, persona, path, says, opens = [], shows, isNamedInEnglish } of taken) {
      test(`${name} is in German, whole and accessible`, options, async () => {
        const opened = await openPage(browser, { url: running.url, persona, viewport, continues: true });
        const { page } = opened;
        await opened.goto(await path());
        await page.getByText(says).filter({ visible: true }).first().waitFor();
        for (const button of opens) {
          await page
            .getByRole('button', { name: label(button), exact: true })
            .first()
            .click();
        }
        if (shows !== undefined) {
          await page.getByText(shows).filter({ visible: true }).first().waitFor();
        }
        await opened.settle();
        assert.equal(await page.locator('html').getAttribute('lang'), 'de');
        const texts = await textsOn(page);
        // On a phone a list has cards, without headings.
        const isSilent = isNamedInEnglish === true || (viewport === phone && name.startsWith('the list'));
        assert.ok(isSilent || texts.length > 3, 'the check sees texts of ours');
        assert.deepEqual(
          texts.filter((text) => isNamedInEnglish !== true && ENGLISH.includes(text)),
          [],
          'no English word of ours is left'
        );
        assert.deepEqual(
          (await cutOff(page)).filter((text) => GERMAN.some((label) => text.includes(label))),
          [],
          'no German word is cut off'
        );
        await looksRight(opened);
      });
    }
  });
}
