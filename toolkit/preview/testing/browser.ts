/** A real browser for tests of pages: the machine's own Chrome or Chromium, without a window. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { findBrowser } from './findBrowser.ts';
import { takePage } from './pagePool.ts';
import type { PageRecord } from './pagePool.ts';
import { inOwnWorld } from './ownWorld.ts';
import { packageDirectory } from '../build/paths.ts';

export { inOwnWorld };

const installed = findBrowser();

/** For `test(..., { skip: withoutBrowser })`: false where there is a browser, else what to do about it. */
export const withoutBrowser: string | false = installed.path === undefined ? installed.advice : false;

export function launchBrowser(): Promise<Browser> {
  if (installed.path === undefined) {
    throw new Error(installed.advice);
  }
  return chromium.launch({
    executablePath: installed.path,
    // `HEADED=1` shows what a test does, where there is a screen
    headless: process.env['HEADED'] === undefined,
    args: [
      '--no-sandbox',
      // Another page of a context is in the process that has compiled everything already
      '--process-per-site',
      '--disable-background-networking',
      '--disable-quic',
      '--disable-component-update',
      '--disable-sync',
      '--disable-gpu'
    ]
  });
}

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

/** The nightly run loads every page, as it tries properties more often. */
const isNight = Number(process.env['TEST_RUNS_FACTOR'] ?? 1) > 1;

/** For `test(..., { skip: withoutGoingOn })`: of what goes on within the app that another test left. */
export const withoutGoingOn: string | false = isNight ? 'At night every page is loaded.' : withoutBrowser;

export interface OpenPageOptions {
  url: string;
  /** User name of who is logged in. */
  persona?: string;
  viewport?: { width: number; height: number };
  /**
   * Where a test before has left the app open for the same person on the same kind of screen, the first page is gone to within it,
   * as by a link: a third of the work of a load. Nothing that it stored, or has read from the org, is there any more.
   */
  continues?: boolean;
}

export interface OpenedPage extends PageRecord {
  page: Page;
  context: BrowserContext;
  goto(path: string): Promise<void>;
  /** Waits until the page asks for nothing any more, and has shown what it got. */
  settle(): Promise<void>;
  /** Nobody may use the page after. */
  close(): Promise<void>;
}

/** A page with a session of its own. */
export async function openPage(browser: Browser, options: OpenPageOptions): Promise<OpenedPage> {
  const { url, persona, viewport = desktop, continues = false } = options;
  const pooled = await takePage(
    browser,
    persona === undefined ? {} : { 'preview.persona': persona },
    continues && !isNight ? `${url} ${persona} ${viewport.width}` : undefined
  );
  const { page, context } = pooled;
  await page.setViewportSize(viewport);
  return {
    page,
    context,
    ...pooled.record,
    goto: async (path) => {
      if (!(await pooled.follow(path))) {
        await page.goto(url + path);
      }
      await page.locator('main h1').first().waitFor({ state: 'attached' });
    },
    settle: () => pooled.settle(),
    close: () => pooled.end()
  };
}

export interface Violation {
  rule: string;
  help: string;
  elements: string[];
}

let axeSource: string | undefined;

/**
 * WCAG 2.2 AA rules of axe that the page, or a part of it, breaks. axe runs in a world of its own: in the page's own,
 * synthetic shadow hides a component's label from the input that it labels, though browsers and screen readers see it.
 * Waits for what fades in: half transparent, it has no contrast.
 */
export async function accessibilityViolations(page: Page, selector = 'body'): Promise<Violation[]> {
  await isAtRest(page);
  const isThere = await inOwnWorld<boolean>(page, 'typeof globalThis.axe?.run === "function"');
  return inOwnWorld<Violation[]>(page, ...(isThere ? [] : [readAxe()]), runAxe(selector));
}

/** Half a megabyte: compiling it costs as much as a run, so that a page gets it once. */
function readAxe(): string {
  axeSource ??= `${readFileSync(join(packageDirectory('axe-core'), 'axe.min.js'), 'utf8')}; undefined`;
  return axeSource;
}

/** Of a rule's elements only those that break it are asked for, and only what is told of them leaves the page. */
function runAxe(selector: string): string {
  const options = {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    resultTypes: ['violations'],
    // It looks at nothing but the element of the whole document, and reads all style sheets even where that is not looked at
    rules: { 'css-orientation-lock': { enabled: selector === 'body' } }
  };
  return `(() => {
    const leftOut = ${LEFT_OUT};
    const before = leftOut.map((element) => element.getAttribute('style'));
    leftOut.forEach(({ style }) => style.setProperty('content-visibility', 'visible', 'important'));
    return axe.run(${JSON.stringify(selector)}, ${JSON.stringify(options)}).then(({ violations }) =>
      violations.map(({ id, help, nodes }) => ({
        rule: id,
        help,
        elements: nodes.map(({ html, failureSummary }) => html.slice(0, 200) + ' ' + (failureSummary ?? ''))
      }))
    ).finally(() => leftOut.forEach((element, index) =>
      before[index] === null ? element.removeAttribute('style') : element.setAttribute('style', before[index])
    ));
  })()`;
}

/**
 * What the browser lays out only when it comes into sight. Asked where something in it stands it answers as if its box had grown,
 * and the boxes around it had not: on whatever lies behind them it may have too little contrast.
 */
const LEFT_OUT =
  "[...document.querySelectorAll('*')].filter((element) => getComputedStyle(element).contentVisibility === 'auto')";

/** Waits until nothing on the page fades or moves any more; what goes round for ever, such as a spinner, may go on. */
async function isAtRest(page: Page): Promise<void> {
  await inOwnWorld(
    page,
    `Promise.allSettled(
      document.getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished)
    ).then(() => undefined)`
  );
}

/** How far the page can be scrolled sideways, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** Waits until `read` gives what is wanted; fails with what it gave last. */
export async function eventually<T>(read: () => Promise<T>, wanted: T, timeout = 60_000): Promise<void> {
  const end = performance.now() + timeout;
  let last = await read();
  while (!isDeepStrictEqual(last, wanted)) {
    if (performance.now() > end) {
      throw new Error(`Expected ${JSON.stringify(wanted)}, got ${JSON.stringify(last)}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    last = await read();
  }
}
