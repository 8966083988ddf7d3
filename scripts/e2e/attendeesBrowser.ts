/** What the browser tests of "coming along" share. */
import assert from 'node:assert/strict';
import type { Browser, Locator, Page } from 'playwright-core';
import {
  accessibilityViolations,
  desktop,
  inOwnWorld,
  openPage,
  sidewaysScroll
} from '@toolkit/preview/testing';
import type { OpenedPage } from '@toolkit/preview/testing';
import type { Person, Row, World } from './attendeesWorld.ts';
import type { Viewport } from './walks.ts';

export const eventPage = (event: string): string => `/lightning/r/Event/${event}/view`;
export const meetingPage = (meeting: string): string => `/lightning/r/Customer_Meeting__c/${meeting}/view`;

/** The package's own components on a page; what is around them belongs to the platform, here to the preview. */
export const OURS =
  'main c-ridealong-visit-panel, main c-ridealong-field-time-card, main c-ridealong-outcome-list, main c-ridealong-open-meeting-board, main c-ridealong-colleague-form, main c-ridealong-visit-history-card, main c-ridealong-account-card, main c-ridealong-tool-board, main c-ridealong-leadership-card, main c-ridealong-untold-list, main c-ridealong-digest-card, main c-ridealong-health-card';

/** What the package's components ask the org, without what the page around them asks. */
export const asked = ({ requests }: OpenedPage): string[] =>
  requests.filter((request) => /\/services\/data\/[^/]+\/(graphql|ui-api\/)/.test(request));

/** No accessibility violation, nothing to scroll to sideways, no error in the console. */
export async function isFine(opened: OpenedPage): Promise<void> {
  assert.deepEqual(await accessibilityViolations(opened.page, OURS), []);
  assert.equal(await sidewaysScroll(opened.page), 0, 'nothing to scroll to sideways');
  assert.deepEqual(opened.errors, []);
}

/** Waits until the org has what the page has painted already; on a busy machine that takes its time. */
export async function eventually<T>(read: () => Promise<T>, wanted: (found: T) => boolean): Promise<T> {
  for (const deadline = Date.now() + 30_000; ;) {
    const found = await read();
    if (wanted(found) || Date.now() > deadline) {
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until the element has the focus. */
export async function hasFocus({ page }: OpenedPage, locator: Locator, message: string): Promise<void> {
  const focused = locator.and(page.locator(':focus'));
  await focused.waitFor({ timeout: 30_000 }).catch(() => assert.fail(message));
}

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo({ page }: OpenedPage, locator: Locator): Promise<void> {
  const focused = locator.and(page.locator(':focus'));
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused.count()) > 0) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  assert.fail(`the Tab key does not reach ${String(locator)}`);
}

/**
 * Chooses an option of an open list with the arrow keys and Enter. The list moves its highlight some time after the key,
 * so each press waits for the one before: two in one go would count as one, or pass what was looked for.
 */
export async function chooseByKeyboard({ page }: OpenedPage, option: RegExp): Promise<void> {
  const highlighted = (): Promise<Highlight> => inOwnWorld<Highlight>(page, HIGHLIGHT);
  await page.getByRole('option', { name: option }).first().waitFor();
  const seen: string[] = [];
  for (let now = await highlighted(); !option.test(now.text);) {
    seen.push(now.text);
    assert.ok(seen.length <= 20, `the arrow keys do not reach ${String(option)}: ${seen.join(', ')}`);
    const before = now.id;
    await page.keyboard.press('ArrowDown');
    now = await eventually(highlighted, ({ id }) => id !== '' && id !== before);
  }
  await page.keyboard.press('Enter');
}

interface Highlight {
  /** Empty where nothing is highlighted. */
  id: string;
  text: string;
}

const HIGHLIGHT = `(() => {
  const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
  return { id, text: id === '' ? '' : document.getElementById(id)?.textContent.trim() ?? '' };
})()`;

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

  /** Within the app where the same person had it open on the same device; the nightly run loads every page. */
  visit(who: Person, path: string, viewport = desktop): Promise<OpenedPage> {
    return this.#open(who, path, viewport, true);
  }

  /** For what is about the load itself. */
  load(who: Person, path: string, viewport = desktop): Promise<OpenedPage> {
    return this.#open(who, path, viewport, false);
  }

  async #open(who: Person, path: string, viewport: Viewport, continues: boolean): Promise<OpenedPage> {
    const { url } = this.world.running;
    const opened = await openPage(this.browser, { url, persona: who.username, viewport, continues });
    await opened.goto(path);
    return opened;
  }

  async attendees(event: string): Promise<Row[]> {
    return this.world.admin.query(
      'SELECT Id, Attendee__c, Attendee__r.Name, Attendance__c, Source__c, Role__c, Debrief__c ' +
        `FROM Internal_Attendee__c WHERE Customer_Meeting__r.Event_Id__c = '${event}'`
    );
  }

  /** What the rep said of the visits of an event, by attendee row. */
  async usefulness(event: string): Promise<Map<string, unknown>> {
    const notes = await this.world.admin.query(
      `SELECT Internal_Attendee__c, Useful_To_Rep__c FROM Ridealong_Visit_Note__c WHERE Customer_Meeting__r.Event_Id__c = '${event}'`
    );
    return new Map(notes.map((note) => [String(note['Internal_Attendee__c']), note['Useful_To_Rep__c']]));
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
    if (Object.keys(fields).length > 0) {
      await rep.update('Customer_Meeting__c', meeting, fields);
    }
    return meeting;
  }

  async tag(meeting: string, who: Person, fields: Row = {}, why?: string): Promise<string> {
    const { rep } = this.world;
    const row = await rep.create('Internal_Attendee__c', {
      Customer_Meeting__c: meeting,
      Attendee__c: who.id,
      Source__c: 'Tagged',
      ...fields
    });
    if (why !== undefined) {
      await rep.create('Ridealong_Visit_Note__c', { Internal_Attendee__c: row, Why_Invited__c: why });
    }
    return row;
  }
}

/** Counts what a finger does, over all pages that come after one another; what scripts press is no tap. */
export async function countTaps({ page }: OpenedPage): Promise<() => Promise<number>> {
  await page.evaluate(`sessionStorage.setItem('taps', '0')`);
  const count = `addEventListener('pointerdown', (event) => {
    if (event.isTrusted) sessionStorage.setItem('taps', String(Number(sessionStorage.getItem('taps')) + 1));
  }, true)`;
  await page.addInitScript(count);
  await page.evaluate(count);
  return async () => Number(await page.evaluate(`sessionStorage.getItem('taps')`));
}
