/** What the tests of the main job share: pages as a person sees them, rows over the API, and the sync as a process. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { accessibilityViolations, inOwnWorld, sidewaysScroll } from '@toolkit/preview/testing';
import type { OpenedPage } from '@toolkit/preview/testing';
import type { Person, Row } from './attendeesWorld.ts';

export const repository = resolve(import.meta.dirname, '../..');

/** What holds on every page: nothing broke, nothing to scroll sideways, no rule of WCAG 2.2 AA violated. */
export async function looksRight(opened: OpenedPage): Promise<void> {
  const { page, errors } = opened;
  await opened.settle();
  assert.deepEqual(errors, []);
  assert.equal(await sidewaysScroll(page), 0);
  assert.deepEqual(
    await inOwnWorld<string[]>(page, FALLEN_TITLES),
    [],
    'each heading stands beside its icon'
  );
  await showWhole(page);
  assert.deepEqual(await accessibilityViolations(page), []);
  await opened.close();
}

/** Headings of cards that stand below their icon: the base card wraps what does not fit in one line. */
const FALLEN_TITLES = `[...document.querySelectorAll('main .slds-card__header')]
  .flatMap((header) => {
    const [icon, title] = ['lightning-icon', 'h2'].map((name) => header.querySelector(name));
    const isFallen = icon && title && title.getBoundingClientRect().top >= icon.getBoundingClientRect().bottom;
    return isFallen ? [title.textContent.trim()] : [];
  })`;

/** Where a page scrolls, its header and the bar with Undo lie over some of it, and axe takes that for too small a target. */
async function showWhole(page: Page): Promise<void> {
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  const roomForBars = 200;
  const { width } = page.viewportSize() ?? { width: 0 };
  await page.setViewportSize({ width, height: height + roomForBars });
}

/** A page paints before the org has answered: rows may come a moment later. */
export async function eventuallyRows(person: Person, soql: string): Promise<Row[]> {
  const end = performance.now() + 30_000;
  for (;;) {
    const rows = await person.query(soql);
    if (rows.length > 0 || performance.now() > end) {
      return rows;
    }
    await new Promise((wait) => setTimeout(wait, 100));
  }
}

export function attendeesOf(event: string): string {
  return `SELECT Attendee__c, Attendee__r.Name, Attendee_Key__c, Source__c, Attendance__c FROM Internal_Attendee__c WHERE Customer_Meeting__r.Event_Id__c = '${event}'`;
}

export function nested(row: Row, name: string): Row {
  return (row[name] ?? {}) as Row;
}

/** What `npm run sync -- COMMAND` prints. */
export async function runSync(url: string, sync: Person, command: 'plan' | 'sync'): Promise<string> {
  const env = { ...process.env, SF_INSTANCE_URL: url, SF_ACCESS_TOKEN: sync.token };
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/sync/main.ts', command], {
    cwd: repository,
    env
  });
  return stdout;
}
