/**
 * Pages that one test after the other uses. A new page in a new context fetches every file, compiles every script and starts a
 * process; one that has shown the same site before does not. What a test sees is the same: its session begins without the
 * storage, cookies and routes of the one before. A page that a test changed in a way that cannot be taken back is closed.
 */
import type { Browser, BrowserContext, Disposable, Page } from 'playwright-core';

/** What a page did since its session began. */
export interface PageRecord {
  /** Uncaught errors and error messages of the page, apart from failed requests, which pages show themselves. */
  errors: string[];
  /** Requests to the org: `GET /services/data/...`. */
  requests: string[];
}

/** How long anything is waited for: a machine with other work is slow, and what is wrong never comes. */
const PATIENCE_MS = 90_000;

const idle = new WeakMap<Browser, PooledPage[]>();
let sessions = 0;

/** A page for one session; the storage of its site begins with what `stored` says. */
export async function takePage(browser: Browser, stored: { [key: string]: string }): Promise<PooledPage> {
  const pooled = idle.get(browser)?.pop() ?? (await PooledPage.open(browser));
  await pooled.begin(stored);
  return pooled;
}

export class PooledPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly #addInitScript: Page['addInitScript'];
  #record: PageRecord = { errors: [], requests: [] };
  #session: Disposable | undefined;
  #isAltered = false;

  static async open(browser: Browser): Promise<PooledPage> {
    const context = await browser.newContext({ locale: 'en-US' });
    context.setDefaultTimeout(PATIENCE_MS);
    return new PooledPage(await context.newPage());
  }

  private constructor(page: Page) {
    this.page = page;
    this.context = page.context();
    this.#addInitScript = page.addInitScript.bind(page);
    this.#watchPage();
    for (const method of ['addInitScript', 'emulateMedia', 'exposeFunction', 'on', 'once'] as const) {
      this.#notice(page, method);
    }
    for (const method of [
      'addInitScript',
      'newPage',
      'exposeFunction',
      'grantPermissions',
      'on',
      'once'
    ] as const) {
      this.#notice(this.context, method);
    }
  }

  get record(): PageRecord {
    return this.#record;
  }

  /** Runs before any script of the site, on every load; the first load finds what the session before has left. */
  async begin(stored: { [key: string]: string }): Promise<void> {
    this.#record = { errors: [], requests: [] };
    sessions += 1;
    this.#session = await this.#addInitScript(
      ({ session, items }) => {
        const name = 'test.session';
        if (sessionStorage.getItem(name) !== session) {
          sessionStorage.clear();
          localStorage.clear();
          sessionStorage.setItem(name, session);
        }
        for (const [key, value] of Object.entries(items)) {
          localStorage.setItem(key, value);
        }
      },
      { session: String(sessions), items: stored }
    );
  }

  /** Gives the page back, or closes it; anyone who has it must not use it any more. */
  async end(): Promise<void> {
    if (this.#isAltered) {
      await this.context.close();
      return;
    }
    const browser = this.context.browser();
    // What fails because the page is left is nobody's
    this.#record = { errors: [], requests: [] };
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
    await this.context.unrouteAll({ behavior: 'ignoreErrors' });
    await this.context.setOffline(false);
    await this.page.goto('about:blank');
    await this.context.clearCookies();
    await this.#session?.dispose();
    if (browser) {
      idle.set(browser, [...(idle.get(browser) ?? []), this]);
    }
  }

  #watchPage(): void {
    this.page.on('pageerror', (error) => this.#record.errors.push(error.stack ?? error.message));
    this.page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        this.#record.errors.push(message.text());
      }
    });
    this.page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (/^\/(services|local)\//.test(pathname)) {
        this.#record.requests.push(`${request.method()} ${pathname}${search}`);
      }
    });
  }

  /** Calling the method changes the page, or its context, for good. */
  #notice<T extends object>(target: T, method: keyof T & string): void {
    const original = target[method] as (...args: unknown[]) => unknown;
    Object.assign(target, {
      [method]: (...args: unknown[]) => {
        this.#isAltered = true;
        return original.apply(target, args);
      }
    });
  }
}
