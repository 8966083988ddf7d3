/**
 * How long a page takes until it is complete: from navigation to the last change of the page after which it stays as it
 * is and waits for nothing. So a spinner, a card that comes late or a second question to the org all count.
 */
import type { Browser } from 'playwright-core';
import { openPage } from '@toolkit/preview/testing';
import type { OpenPageOptions } from '@toolkit/preview/testing';

/** A page that has not changed for so long is taken to be complete. */
const QUIET = 500;
const PATIENCE = 30_000;

/**
 * Runs before anything of the page: notes when something changed last, in milliseconds since navigation, and how many
 * answers are awaited.
 */
const WATCH = `
  window.lastChange = 0;
  new MutationObserver(() => { window.lastChange = performance.now(); })
    .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  window.awaited = 0;
  const plainFetch = window.fetch;
  window.fetch = (...request) => {
    window.awaited++;
    return plainFetch(...request).finally(() => { window.awaited--; });
  };`;

const UNTIL_QUIET = `new Promise((resolve, reject) => {
  const look = () => {
    const isQuiet = window.awaited === 0 && performance.now() - window.lastChange > ${QUIET};
    if (isQuiet) resolve(window.lastChange);
    else if (performance.now() > ${PATIENCE}) reject(new Error('The page does not come to rest.'));
    else setTimeout(look, 50);
  };
  look();
})`;

export interface PageTimes {
  /** Nothing in the browser's cache. */
  first: number;
  /** The same page again. */
  again: number;
}

/** Milliseconds from navigation until the page is complete, in a session of its own. */
export async function pageTimes(
  browser: Browser,
  options: OpenPageOptions,
  path: string
): Promise<PageTimes> {
  const { page, context, errors } = await openPage(browser, options);
  try {
    await page.addInitScript(WATCH);
    const complete = async (): Promise<number> => {
      await page.goto(options.url + path, { waitUntil: 'commit' });
      // Not asked in the page: there, synthetic shadow hides what is inside components.
      await page.locator('main h1').first().waitFor({ state: 'attached' });
      return page.evaluate<number>(UNTIL_QUIET);
    };
    const first = await complete();
    const again = await complete();
    if (errors.length > 0) {
      throw new Error(`${path} is broken: ${errors.join('\n')}`);
    }
    return { first, again };
  } finally {
    await context.close();
  }
}

/** What the machine's browser can do: milliseconds for a table of 5,000 cells, made and laid out by hand. */
export async function plainTableTime(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  try {
    return await page.evaluate<number>(`(() => {
      const start = performance.now();
      const table = document.createElement('table');
      for (let row = 0; row < 1000; row++) {
        const line = table.insertRow();
        for (let column = 0; column < 5; column++) line.insertCell().textContent = row + ' ' + column;
      }
      document.body.append(table);
      table.getBoundingClientRect();
      return performance.now() - start;
    })()`);
  } finally {
    await page.close();
  }
}
