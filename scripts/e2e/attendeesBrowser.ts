/** What the browser tests of "coming along" share. */
import assert from 'node:assert/strict';
import type { Browser, Locator, Page } from 'playwright-core';
import { accessibilityViolations, desktop, openPage, sidewaysScroll } from '../preview/testing/browser.ts';
import type { OpenedPage } from '../preview/testing/browser.ts';
import type { Person, Row, World } from './attendeesWorld.ts';

export const eventPage = (event: string): string => `/lightning/r/Event/${event}/view`;
export const meetingPage = (meeting: string): string => `/lightning/r/Customer_Meeting__c/${meeting}/view`;

/** The package's own components on a page; what is around them belongs to the platform, here to the preview. */
export const OURS =
  'main c-ride-along, main c-my-field-time, main c-what-became, main c-ride-along-board, main c-colleague-adder, main c-visits';

/** What the package's components ask the org, without what the page around them asks. */
export const asked = ({ requests }: OpenedPage): string[] =>
  requests.filter((request) => /\/services\/data\/[^/]+\/(graphql|ui-api\/)/.test(request));

/** No accessibility violation, nothing to scroll to sideways, no error in the console. */
export async function isFine(opened: OpenedPage): Promise<void> {
  assert.deepEqual(await accessibilityViolations(opened.page, OURS), []);
  assert.equal(await sidewaysScroll(opened.page), 0, 'nothing to scroll to sideways');
  assert.deepEqual(opened.errors, []);
}

/**
 * What an expression says of the page as the browser has it. In the page's own world synthetic shadow hides a component's
 * inside from `querySelectorAll`, so that a check there finds nothing and cannot fail.
 */
export async function inside<T>(page: Page, expression: string): Promise<T> {
  const client = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await client.send('Page.getFrameTree');
    const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'checks'
    });
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true
    });
    if (exceptionDetails) assert.fail(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await client.detach();
  }
}

/** Waits until the org has what the page has painted already. */
export async function eventually<T>(read: () => Promise<T>, wanted: (found: T) => boolean): Promise<T> {
  for (const deadline = Date.now() + 5_000; ;) {
    const found = await read();
    if (wanted(found) || Date.now() > deadline) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until the element has the focus. */
export async function hasFocus({ page }: OpenedPage, locator: Locator, message: string): Promise<void> {
  const focused = locator.and(page.locator(':focus'));
  await focused.waitFor({ timeout: 5_000 }).catch(() => assert.fail(message));
}

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo({ page }: OpenedPage, locator: Locator): Promise<void> {
  const focused = locator.and(page.locator(':focus'));
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`the Tab key does not reach ${String(locator)}`);
}

/**
 * Notes when texts appear in the page, by the page's own clock: a test process on a busy machine looks too late. Runs
 * before the components' engine, so it sees through their shadows.
 */
export async function watchFor(page: Page, texts: string[]): Promise<void> {
  await page.addInitScript(`(() => {
    const find = document.querySelector.bind(document);
    const textOf = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get;
    const seen = (window.seenAt = {});
    new MutationObserver(() => {
      const main = find('main');
      const text = main ? textOf.call(main) : '';
      for (const wanted of ${JSON.stringify(texts)})
        if (seen[wanted] === undefined && text.includes(wanted)) seen[wanted] = performance.now();
    }).observe(document, { childList: true, characterData: true, subtree: true });
  })()`);
}

/** Milliseconds from the page's first question to the org until each text was there. */
export function sinceFirstRequest(page: Page): Promise<Record<string, number>> {
  return page.evaluate<Record<string, number>>(`(() => {
    const first = performance.getEntriesByType('resource').find(({ name }) => name.includes('/services/data/') && name.endsWith('/graphql'));
    return Object.fromEntries(Object.entries(window.seenAt).map(([text, at]) => [text, Math.round(at - first.startTime)]));
  })()`);
}

/** Those of the watched texts that stood on the page before the org had answered its first question. */
export function seenBeforeAnswers(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const first = performance.getEntriesByType('resource').find(({ name }) => name.includes('/services/data/') && name.endsWith('/graphql'));
    return Object.entries(window.seenAt).filter(([, at]) => at < first.responseStart).map(([text]) => text);
  })()`);
}

/** Pages and records of one world. */
export class Stage {
  readonly world: World;
  readonly browser: Browser;

  constructor(world: World, browser: Browser) {
    this.world = world;
    this.browser = browser;
  }

  async visit(who: Person, path: string, viewport = desktop): Promise<OpenedPage> {
    const opened = await openPage(this.browser, {
      url: this.world.running.url,
      persona: who.username,
      viewport
    });
    await opened.goto(path);
    return opened;
  }

  async attendees(event: string): Promise<Row[]> {
    return this.world.admin.query(
      'SELECT Id, Attendee__c, Attendee__r.Name, Attendance__c, Source__c, Role__c, Debrief__c, Useful_To_Rep__c ' +
        `FROM Internal_Attendee__c WHERE Customer_Meeting__r.Event_Id__c = '${event}'`
    );
  }

  /** The only attendee of an event, as soon as the org has them in the state that is waited for. */
  async attendee(event: string, attendance: string): Promise<Row | undefined> {
    const rows = await eventually(
      () => this.attendees(event),
      (found) => found[0]?.['Attendance__c'] === attendance
    );
    assert.equal(rows[0]?.['Attendance__c'], attendance);
    return rows[0];
  }

  async mirror(event: string, fields: Row = {}): Promise<string> {
    const { rep } = this.world;
    const meeting = await rep.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
    if (Object.keys(fields).length > 0) await rep.update('Customer_Meeting__c', meeting, fields);
    return meeting;
  }

  tag(meeting: string, who: Person, fields: Row = {}): Promise<string> {
    return this.world.rep.create('Internal_Attendee__c', {
      Customer_Meeting__c: meeting,
      Attendee__c: who.id,
      Source__c: 'Tagged',
      ...fields
    });
  }
}
