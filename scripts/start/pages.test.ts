/** The page shell in a real browser, on a small project of its own and a real local org. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import {
  accessibilityViolations,
  desktop,
  eventually,
  launchBrowser,
  openPage,
  phone,
  sidewaysScroll,
  withoutBrowser,
  type OpenedPage
} from '../preview/testing/browser.ts';
import { startAll, type Running } from './startAll.ts';

const project = join(import.meta.dirname, '../preview/fixtures/project');
const options = { skip: withoutBrowser, timeout: 120_000 };

let running: Running;
let browser: Browser;
let token: string;
const ids: Record<string, string> = {};

async function logIn(username: string): Promise<string> {
  const response = await fetch(`${running.url}/services/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 't',
      client_secret: 't',
      username,
      password: 'local'
    })
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${running.url}/services/data/v66.0${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body)
  });
  const text = await response.text();
  assert.ok(response.ok, `${method} ${path}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

async function create(object: string, fields: Record<string, unknown>): Promise<string> {
  return ((await call('POST', `/sobjects/${object}`, fields)) as { id: string }).id;
}

async function query(soql: string): Promise<Record<string, unknown>[]> {
  return (
    (await call('GET', `/query?q=${encodeURIComponent(soql)}`)) as { records: Record<string, unknown>[] }
  ).records;
}

async function newVisit(name: string, fields: Record<string, unknown> = {}): Promise<string> {
  return create('Visit__c', { Name: name, Stage__c: 'Planned', ...fields });
}

async function createUser(lastName: string, title: string): Promise<string> {
  const [profile] = await query("SELECT Id FROM Profile WHERE Name = 'Standard User'");
  return create('User', {
    FirstName: 'Lina',
    LastName: lastName,
    Title: title,
    Username: `${lastName.toLowerCase()}@lab.local`,
    Email: `${lastName.toLowerCase()}@lab.local`,
    Alias: lastName.slice(0, 8).toLowerCase(),
    ProfileId: profile?.['Id'],
    TimeZoneSidKey: 'America/New_York',
    LocaleSidKey: 'de_DE',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  });
}

before(async () => {
  if (withoutBrowser !== false) return;
  running = await startAll(
    { project, port: 0, database: ':memory:', empty: true, seed: 1 },
    { progress: () => undefined, log: () => undefined, watch: false }
  );
  token = await logIn('admin@ridealong.local');
  ids['tester'] = await createUser('Labmann', 'Lab head');
  ids['guest'] = await createUser('Guestlab', 'Lab guest');
  const [set] = await query("SELECT Id FROM PermissionSet WHERE Name = 'Lab_User'");
  await create('PermissionSetAssignment', { AssigneeId: ids['tester'], PermissionSetId: set?.['Id'] });
  ids['account'] = await create('Account', { Name: 'Northwind Lab' });
  ids['visit'] = await newVisit('First visit', {
    Account__c: ids['account'],
    Guest__c: ids['guest'],
    Starts__c: '2026-11-30T14:30:00.000+0000',
    Cost__c: 1234.5
  });
  for (let number = 1; number <= 4; number++) await newVisit(`Routine ${number}`, { Cost__c: number * 10 });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await running?.close();
});

async function open(
  path: string,
  more: { persona?: string; viewport?: typeof desktop } = {}
): Promise<OpenedPage> {
  const opened = await openPage(browser, { url: running.url, persona: 'admin@ridealong.local', ...more });
  await opened.goto(path);
  return opened;
}

/** A number is shown in the user's format and becomes plain when its field is entered: select it as a person would. */
async function retype(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.press('ControlOrMeta+A');
  await field.pressSequentially(text);
}

/** The browser's own function; scripts are checked without its types. */
interface BrowserWindow {
  getComputedStyle(element: unknown): { color: string };
}

function colorOf(element: Locator): Promise<string> {
  return element.evaluate(
    (node: unknown) => (globalThis as unknown as BrowserWindow).getComputedStyle(node).color
  );
}

async function close(opened: OpenedPage): Promise<void> {
  assert.deepEqual(opened.errors, []);
  await opened.context.close();
}

test(
  'a record page has its header, its tabs, the project’s component and what rules show',
  options,
  async () => {
    const opened = await open(`/lightning/r/Visit__c/${ids['visit']}/view`);
    const { page } = opened;
    await page.getByText('First visit (Planned)').waitFor();
    assert.equal(await page.title(), 'First visit | Visit | Lab');
    assert.match(
      await page.locator('preview-highlights-panel').innerText(),
      /Visit\s+First visit[\s\S]*Customer\s+Northwind Lab/
    );
    assert.equal(await page.locator('[data-properties]').innerText(), 'Visit__c number 4 boolean true');
    assert.equal(await colorOf(page.getByText('Welcome, stranger')), 'rgb(138, 3, 62)');
    assert.equal(await page.getByText('This visit took place.').count(), 0);
    assert.equal(await page.getByText('For those with the secret permission.').count(), 0);
    // What the preview does not know is said in its place.
    await page.getByRole('heading', { name: 'Visibility rule not supported' }).waitFor();
    await page.getByRole('heading', { name: 'runtime_sales_activities:activityPanel' }).waitFor();
    await page.getByRole('tab', { name: 'Details' }).click();
    await page.getByText('Lina Guestlab').waitFor();
    await close(opened);
  }
);

test(
  'saving in a component refreshes the header and the rules, and says so in a toast with a link',
  options,
  async () => {
    const visit = await newVisit('To be held');
    const opened = await open(`/lightning/r/Visit__c/${visit}/view`);
    const { page } = opened;
    await page.getByRole('button', { name: 'Mark as done' }).click();
    await page.getByText('To be held (Took place)').waitFor();
    await page.locator('preview-highlights-panel').getByText('Took place').waitFor();
    await page.getByText('This visit took place.').waitFor();
    const toast = page.locator('lightning-toast');
    assert.match(await toast.innerText(), /Saved[\s\S]*The visit is up to date, see all visits/);
    assert.equal(
      await toast.getByRole('link', { name: 'all visits' }).getAttribute('href'),
      '/lightning/o/Visit__c/list'
    );
    assert.deepEqual(
      await query(`SELECT Stage__c, Done__c FROM Visit__c WHERE Id = '${visit}'`).then(([row]) => [
        row?.['Stage__c'],
        row?.['Done__c']
      ]),
      ['Held', true]
    );
    await close(opened);
  }
);

test('a refused save reaches the component in the platform’s shape', options, async () => {
  const opened = await open(`/lightning/r/Visit__c/${ids['visit']}/view`);
  await opened.page.getByRole('button', { name: 'Break a rule' }).click();
  await opened.page.getByText('400 A visit cannot cost less than nothing.').waitFor();
  await close(opened);
});

test('pages change without loading anew, back works, and focus and title follow', options, async () => {
  const opened = await open(`/lightning/r/Visit__c/${ids['visit']}/view`);
  const { page } = opened;
  await page.evaluate('window.sameDocument = true');
  await page.getByRole('button', { name: 'Go to the list' }).click();
  await page.getByRole('heading', { level: 1, name: 'Planned Visits' }).waitFor();
  assert.match(page.url(), /\/lightning\/o\/Visit__c\/list\?filterName=Planned$/);
  assert.equal(await page.title(), 'Planned Visits | Visits | Lab');
  await page.locator('main:focus').waitFor();
  await page.getByRole('link', { name: 'Routine 2' }).click();
  await page.getByText('Routine 2 (Planned)').waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Planned Visits' }).waitFor();
  await page.goBack();
  await page.getByText('First visit (Planned)').waitFor();
  assert.equal(await page.evaluate('window.sameDocument'), true);
  await close(opened);
});

test('a short id, and an id without its object, lead to the record', options, async () => {
  const id = ids['visit'] ?? '';
  const short = await open(`/lightning/r/Visit__c/${id.slice(0, 15)}/view`);
  await short.page.getByText('First visit (Planned)').waitFor();
  assert.ok(short.page.url().endsWith(`/lightning/r/Visit__c/${id}/view`));
  await short.page.goto(`${running.url}/lightning/r/${id}/view`);
  await short.page.getByText('First visit (Planned)').waitFor();
  assert.ok(short.page.url().endsWith(`/lightning/r/Visit__c/${id}/view`));
  await close(short);
});

test('what is not there is said, with what to do', options, async () => {
  const opened = await open('/lightning/r/Nothing__c/a0X000000000001AAA/view');
  const { page } = opened;
  const expectHeading = async (path: string, name: string): Promise<void> => {
    await page.goto(running.url + path);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('link', { name: 'Go to the home page' }).waitFor();
  };
  await page.getByRole('heading', { level: 1, name: 'There is no object Nothing__c' }).waitFor();
  await expectHeading(
    `/lightning/r/Visit__c/${ids['visit']?.slice(0, 11)}ZZZZ/view`,
    'This record is not there'
  );
  await expectHeading('/lightning/r/Visit__c/nonsense/view', 'This is not a record id');
  await expectHeading('/lightning/n/Nowhere', 'There is no tab Nowhere');
  await expectHeading('/lightning/o/Visit__c/list?filterName=Nope', 'There is no such list view');
  await expectHeading('/lightning/something/else', 'There is no such page');
  await opened.context.close();
});

test(
  'lists sort, switch and offer New; the form creates and shows what the org refuses beside the field',
  options,
  async () => {
    const opened = await open('/lightning/o/Visit__c/list?filterName=All');
    const { page } = opened;
    await page.getByRole('button', { name: 'Choose a list view' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Planned Visits' }).click();
    await page.getByRole('heading', { level: 1, name: 'Planned Visits' }).waitFor();
    await page.getByRole('columnheader', { name: 'Cost' }).getByRole('button').first().click();
    await page.getByText('sorted by Cost').waitFor();
    assert.match(await page.locator('lightning-datatable tbody tr').first().innerText(), /Routine 1/);

    await page.getByRole('button', { name: 'New', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'New Visit' }).waitFor();
    assert.ok(page.url().endsWith('/lightning/o/Visit__c/new'));
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Some fields need another look').waitFor();
    await dialog.getByLabel('Visit Name').fill('Made in a form');
    await dialog.getByLabel('Cost').fill('-3');
    await dialog.getByRole('combobox', { name: 'Customer' }).click();
    await dialog.getByRole('combobox', { name: 'Customer' }).pressSequentially('North');
    await dialog.getByRole('option', { name: 'Northwind Lab' }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('A visit cannot cost less than nothing.').first().waitFor();
    assert.equal(await dialog.getByLabel('Visit Name').inputValue(), 'Made in a form');
    await retype(dialog.getByLabel('Cost'), '30');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Made in a form (Planned)').waitFor();
    const [made] = await query(
      "SELECT Cost__c, Account__c, OwnerId FROM Visit__c WHERE Name = 'Made in a form'"
    );
    assert.deepEqual([made?.['Cost__c'], made?.['Account__c']], [30, ids['account']]);
    await close(opened);
  }
);

test('Edit changes a record, Delete asks first, and cancelling leaves everything', options, async () => {
  const visit = await newVisit('To be edited');
  const opened = await open(`/lightning/r/Visit__c/${visit}/view`);
  const { page } = opened;
  const header = page.locator('preview-highlights-panel');
  await header.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel', exact: true }).click();
  assert.ok(page.url().endsWith(`/lightning/r/Visit__c/${visit}/view`));
  await header.getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Visit Name').fill('Was edited');
  await dialog.getByRole('combobox', { name: 'Stage' }).click();
  await dialog.getByRole('option', { name: 'Took place' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Was edited (Took place)').waitFor();
  const sure = page.getByRole('alertdialog').last();
  await header.getByRole('button', { name: 'Delete' }).click();
  await sure.getByRole('button', { name: 'Cancel', exact: true }).click();
  await header.getByRole('button', { name: 'Delete' }).click();
  await sure.getByRole('button', { name: 'OK' }).click();
  await page.getByRole('heading', { level: 1, name: 'All Visits' }).waitFor();
  assert.deepEqual(await query(`SELECT Id FROM Visit__c WHERE Id = '${visit}'`), []);
  await close(opened);
});

test('a screen action opens in a window, closes itself, and what it changed shows', options, async () => {
  const visit = await newVisit('To be closed');
  const opened = await open(`/lightning/r/Visit__c/${visit}/view`);
  const { page } = opened;
  const button = page.locator('preview-highlights-panel').getByRole('button', { name: 'Close visit' });
  await button.click();
  await page.getByRole('dialog').getByText(`Close ${visit}?`).waitFor();
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await button.click();
  await page.getByRole('button', { name: 'Close it' }).click();
  await page.getByText('To be closed (Dropped)').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await close(opened);
});

test(
  'GraphQL wires run with variables, mutations answer errors, refresh brings the new record',
  options,
  async () => {
    const opened = await open('/lightning/n/Lab');
    const { page } = opened;
    await page.getByText('Routine 1').waitFor();
    const before = Number((await page.locator('[data-count]').innerText()).split(' ')[0]);
    await page.getByRole('button', { name: 'Add a visit' }).click();
    await page.getByText(`${before + 1} planned`).waitFor();
    await page.getByText('A visit was added').waitFor();
    await page.getByRole('button', { name: 'Ask for nonsense' }).click();
    await page.getByText(/not made: .*A visit cannot cost less than nothing/).waitFor();
    await close(opened);
  }
);

test('a component that needs Apex says so in its own place', options, async () => {
  const opened = await open('/lightning/n/Lab');
  await opened.page.getByRole('heading', { name: 'c-labApex cannot be shown' }).waitFor();
  await opened.page
    .getByText('The preview does not support "@salesforce/apex/LabController.getRows".')
    .waitFor();
  await opened.context.close();
});

test(
  'the record picker searches with its filter, by keyboard too, clears and checks itself',
  options,
  async () => {
    const opened = await open('/lightning/n/Lab');
    const { page } = opened;
    const picker = page.getByRole('combobox', { name: 'Guest' });
    await picker.click();
    await page
      .getByRole('option', { name: /Ada Admin|Admin/ })
      .first()
      .waitFor();
    await picker.pressSequentially('guest');
    const found = page.locator('c-lab-inputs').getByRole('option');
    await page.getByRole('option', { name: 'Lina Guestlab Lab guest' }).waitFor();
    await eventually(() => found.count(), 1);
    await page.keyboard.press('ArrowDown');
    await page.locator('c-lab-inputs input[aria-activedescendant]').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(ids['guest'] ?? '', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('valid', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.getByText('nobody').waitFor();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('not valid').waitFor();
    await page.getByText('Complete this field.').waitFor();
    await picker.pressSequentially('zz');
    await page.getByText('No results for "zz" in Users').waitFor();
    await page.keyboard.press('Tab');
    await page.getByText('Select an option or remove the entered text.').waitFor();
    await close(opened);
  }
);

test(
  'modals, confirmation, static resources and the page reference work as on the platform',
  options,
  async () => {
    const opened = await open('/lightning/n/Lab');
    const { page } = opened;
    await page.getByText('standard__navItemPage Lab').waitFor();
    await page.getByRole('button', { name: 'Open a modal' }).click();
    await page.getByRole('dialog').getByText('Is it fine?').waitFor();
    await page.getByRole('button', { name: 'It is' }).click();
    await page.getByText('modal said yes').waitFor();
    await page.getByRole('button', { name: 'Open a modal' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('modal said undefined').waitFor();
    await page.getByRole('button', { name: 'Ask first' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
    await page.getByText('confirm said true').waitFor();
    await page.getByRole('button', { name: 'Load a script' }).click();
    await page.getByText('script loaded').waitFor();
    await close(opened);
  }
);

test('record forms save, show defaults and put errors where they belong', options, async () => {
  const opened = await open('/lightning/n/Lab');
  const { page } = opened;
  const form = page.locator('c-lab-form');
  await form.getByLabel('Visit Name').fill('From an edit form');
  await form.getByLabel('Cost').fill('-1');
  await form.getByRole('button', { name: 'Save the visit' }).click();
  await form.getByText('A visit cannot cost less than nothing.').first().waitFor();
  await retype(form.getByLabel('Cost'), '12');
  await form.getByRole('button', { name: 'Save the visit' }).click();
  await form.getByText('saved From an edit form').waitFor();
  await form.locator('lightning-record-view-form').getByText('From an edit form').waitFor();
  const [made] = await query("SELECT Stage__c, Cost__c FROM Visit__c WHERE Name = 'From an edit form'");
  assert.deepEqual([made?.['Stage__c'], made?.['Cost__c']], ['Planned', 12]);
  await close(opened);
});

test('the user menu switches the person, with their permissions, locale and time zone', options, async () => {
  const opened = await openPage(browser, { url: running.url });
  await opened.goto(`/lightning/r/Visit__c/${ids['visit']}/view?persona=labmann@lab.local`);
  const { page } = opened;
  await page.getByText('For those with the secret permission.').waitFor();
  await page.getByText('Welcome, friend').waitFor();
  // German dates, New York time.
  await page.locator('preview-highlights-panel').getByText('30.11.2026, 9:30').waitFor();
  await page.getByRole('button', { name: /Logged in as Lina Labmann/ }).click();
  await page.getByRole('button', { name: /Lina Guestlab/ }).click();
  await page.getByRole('button', { name: /Logged in as Lina Guestlab/ }).waitFor();
  await page.getByRole('heading', { level: 1, name: 'There is no object Visit__c' }).waitFor();
  await opened.context.close();
});

test('events are shown and edited though the UI API does not know them', options, async () => {
  const event = await create('Event', {
    Subject: 'Plant tour',
    StartDateTime: '2026-12-01T09:00:00.000+0000',
    EndDateTime: '2026-12-01T10:00:00.000+0000',
    WhatId: ids['account']
  });
  const opened = await open(`/lightning/r/Event/${event}/view`);
  const { page } = opened;
  await page.locator('preview-highlights-panel').getByRole('link', { name: 'Northwind Lab' }).waitFor();
  await page.locator('preview-highlights-panel').getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Location').fill('Hall 3');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.locator('preview-highlights-panel').getByText('Hall 3').waitFor();
  await close(opened);
});

test(
  'a report has its figures, its filters, a chart in words and a table whose details hide',
  options,
  async () => {
    const opened = await open('/lightning/o/Report/home');
    const { page } = opened;
    await page.getByText('Lab Reports').waitFor();
    await page.getByRole('link', { name: 'Visits By Stage' }).click();
    await page.getByRole('heading', { level: 1, name: 'Visits By Stage' }).waitFor();
    await page.getByText('Stage is not Dropped').waitFor();
    const chart = page.getByRole('img', { name: /^Record Count by Stage: Planned \d+/ });
    await chart.waitFor();
    const group = page.getByRole('rowheader', { name: /Stage: Planned.*Record Count/ });
    await group.waitFor();
    await page.getByRole('link', { name: 'Routine 1' }).waitFor();
    await page.getByRole('button', { name: 'Hide details' }).click();
    await page.getByRole('link', { name: 'Routine 1' }).waitFor({ state: 'detached' });
    await group.waitFor();
    assert.deepEqual(await accessibilityViolations(page), []);
    await page.setViewportSize(phone);
    await close(opened);
  }
);

test('the bell and the user menu open, close with Escape, and give the focus back', options, async () => {
  const opened = await open('/lightning/page/home');
  const { page } = opened;
  await page.getByRole('img', { name: /^Record Count by Stage/ }).waitFor();
  for (const name of [/^Notifications/, /^Logged in as/]) {
    const button = page.getByRole('button', { name });
    await button.click();
    const popover = page.getByRole('dialog', { name: /Notifications|Log in as/ });
    await popover.waitFor();
    await eventually(() => popover.getByText('Loading').count(), 0);
    assert.deepEqual(await accessibilityViolations(page), []);
    await page.keyboard.press('Escape');
    await popover.waitFor({ state: 'detached' });
    assert.equal(await button.getAttribute('aria-expanded'), 'false');
  }
  await close(opened);
});

test('tabs that do not fit are behind More', options, async () => {
  const opened = await open('/lightning/page/home', { viewport: { width: 800, height: 700 } });
  const { page } = opened;
  await page.addStyleTag({ content: '.preview-nav__tabs { max-width: 250px }' });
  await page.locator('preview-nav-bar').getByRole('button', { name: /More/ }).click();
  await page.getByRole('menuitem', { name: 'Reports' }).click();
  await page.getByRole('heading', { level: 1, name: 'All Reports' }).waitFor();
  await close(opened);
});

test('a phone gets its own page, a menu, and no sideways scrolling', options, async () => {
  const opened = await open(`/lightning/r/Visit__c/${ids['visit']}/view`, { viewport: phone });
  const { page } = opened;
  await page.getByText('The page for phones.').waitFor();
  // The mobile app has no actions made of Lightning web components.
  assert.equal(await page.getByRole('button', { name: 'Close visit' }).count(), 0);
  for (const path of [
    '/lightning/o/Visit__c/list',
    '/lightning/n/Lab',
    '/lightning/page/home',
    `/lightning/r/Visit__c/${ids['visit']}/view`
  ]) {
    await opened.goto(path);
    assert.equal(await sidewaysScroll(page), 0, path);
  }
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Visits' }).click();
  await page.getByRole('heading', { level: 1, name: 'All Visits' }).waitFor();
  await opened.context.close();
});

for (const [name, path] of [
  ['home', '/lightning/page/home'],
  ['list', '/lightning/o/Visit__c/list'],
  ['lab', '/lightning/n/Lab'],
  ['record', 'record'],
  ['new', '/lightning/o/Visit__c/new'],
  ['missing', '/lightning/n/Nowhere']
] as const) {
  for (const viewport of [desktop, phone]) {
    test(`axe finds nothing on the ${name} page, ${viewport.width} pixels wide`, options, async () => {
      const opened = await open(path === 'record' ? `/lightning/r/Visit__c/${ids['visit']}/view` : path, {
        viewport
      });
      await opened.page.waitForLoadState('networkidle').catch(() => undefined);
      await eventually(() => opened.page.locator('.preview-skeleton').count(), 0);
      if (name === 'new') await opened.page.getByRole('dialog').getByRole('textbox').first().waitFor();
      assert.deepEqual(await accessibilityViolations(opened.page), []);
      await opened.context.close();
    });
  }
}

test('a record page asks the org for little and is complete within 1.5 seconds', options, async () => {
  const opened = await open(`/lightning/r/Visit__c/${ids['visit']}/view`);
  const { page } = opened;
  await page.getByText('First visit (Planned)').waitFor();
  const started = performance.now();
  await page.goto(`${running.url}/lightning/r/Visit__c/${ids['visit']}/view`);
  opened.requests.length = 0;
  await page.getByText('First visit (Planned)').waitFor();
  await page.locator('preview-highlights-panel').getByText('Northwind Lab').waitFor();
  const time = performance.now() - started;
  assert.ok(time < 1500, `${Math.round(time)} ms`);
  assert.ok(
    opened.requests.filter((request) => request.includes('/services/data/')).length <= 5,
    opened.requests.join('\n')
  );
  await close(opened);
});
