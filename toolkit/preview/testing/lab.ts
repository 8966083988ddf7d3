/** A small project, a real local org with a few records, and a browser: what the tests of pages stand on. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import type { desktop } from './browser.ts';
import { launchBrowser, openPage, withoutBrowser } from './browser.ts';
import type { OpenedPage } from './browser.ts';
import { admin, logIn, serveProject } from './serveProject.ts';
import type { ServedProject } from './serveProject.ts';

export { admin };

/** A small SFDX project of its own. */
export const labProject = join(import.meta.dirname, '../fixtures/project');

/** For every test that needs the browser. */
export const options = { skip: withoutBrowser, timeout: 120_000 };

export class Lab {
  /** The project to serve. */
  readonly project: string;
  running: ServedProject | undefined;
  #browser: Browser | undefined;
  #token = '';
  /** Ids of the records every test may look at. */
  tester = '';
  guest = '';
  account = '';
  visit = '';

  constructor(project = labProject) {
    this.project = project;
  }

  get url(): string {
    return this.running?.url ?? '';
  }

  get browser(): Browser {
    if (!this.#browser) {
      throw new Error('The lab was not started.');
    }
    return this.#browser;
  }

  async call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.url}/services/data/v66.0${path}`, {
      method,
      headers: { Authorization: `Bearer ${this.#token}`, 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body)
    });
    const text = await response.text();
    assert.ok(response.ok, `${method} ${path}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  async create(object: string, fields: Record<string, unknown>): Promise<string> {
    return ((await this.call('POST', `/sobjects/${object}`, fields)) as { id: string }).id;
  }

  async query(soql: string): Promise<Record<string, unknown>[]> {
    const answer = await this.call('GET', `/query?q=${encodeURIComponent(soql)}`);
    return (answer as { records: Record<string, unknown>[] }).records;
  }

  newVisit(name: string, fields: Record<string, unknown> = {}): Promise<string> {
    return this.create('Visit__c', { Name: name, Stage__c: 'Planned', ...fields });
  }

  /** A page of the administrator, unless said otherwise; within the app where a test before has left it. */
  async open(
    path: string,
    more: { persona?: string; viewport?: typeof desktop; continues?: boolean } = {}
  ): Promise<OpenedPage> {
    const opened = await openPage(this.browser, { url: this.url, persona: admin, continues: true, ...more });
    await opened.goto(path);
    return opened;
  }

  async start(): Promise<void> {
    this.running = await serveProject(this.project);
    this.#token = await logIn(this.url, admin);
    this.tester = await this.#createUser('Labmann', 'Lab head');
    this.guest = await this.#createUser('Guestlab', 'Lab guest');
    const [set] = await this.query("SELECT Id FROM PermissionSet WHERE Name = 'Lab_User'");
    await this.create('PermissionSetAssignment', { AssigneeId: this.tester, PermissionSetId: set?.['Id'] });
    this.account = await this.create('Account', { Name: 'Northwind Lab' });
    this.visit = await this.newVisit('First visit', {
      Account__c: this.account,
      Guest__c: this.guest,
      Starts__c: '2026-11-30T14:30:00.000+0000',
      Cost__c: 1234.5
    });
    for (let number = 1; number <= 4; number++) {
      await this.newVisit(`Routine ${number}`, { Cost__c: number * 10 });
    }
    this.#browser = await launchBrowser();
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    await this.running?.close();
  }

  async #createUser(lastName: string, title: string): Promise<string> {
    const [profile] = await this.query("SELECT Id FROM Profile WHERE Name = 'Standard User'");
    return this.create('User', {
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
}

/** A lab for the tests of one file; there is nothing to start where there is no browser. */
export function startLab(project?: string): Lab {
  const lab = new Lab(project);
  before(async () => {
    if (withoutBrowser === false) {
      await lab.start();
    }
  });
  after(() => lab.stop());
  return lab;
}

/** Ends a page on which nothing went wrong unnoticed. */
export async function close(opened: OpenedPage): Promise<void> {
  assert.deepEqual(opened.errors, []);
  await opened.close();
}

/** A number is shown in the user's format and becomes plain when its field is entered: select it as a person would. */
export async function retype(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.press('ControlOrMeta+A');
  await field.pressSequentially(text);
}

/** The browser's own function; scripts are checked without its types. */
interface BrowserWindow {
  getComputedStyle(element: unknown): { color: string };
}

export function colorOf(element: Locator): Promise<string> {
  return element.evaluate(
    (node: unknown) => (globalThis as unknown as BrowserWindow).getComputedStyle(node).color
  );
}
