/**
 * Pages that one test after the other uses. A new page in a new context fetches every file, compiles every script and starts a
 * process; one that has shown the same site before does not. What a test sees is the same: its session begins without the
 * storage, cookies and routes of the one before, and what a test changed about the page is taken back (alterations.ts). Where
 * that cannot be, the context is closed. A context has a page for each of some people, so that each goes on in their own app,
 * and one session at a time: two that go on at once share no storage.
 */
import { Alterations } from './alterations.ts';
import { inOwnWorld } from './ownWorld.ts';
import type { Browser, BrowserContext, Disposable, Page, Request } from 'playwright-core';

/** What a page did since its session began. */
export interface PageRecord {
  /** Uncaught errors and error messages of the page, apart from failed requests, which pages show themselves. */
  errors: string[];
  /** Requests to the org: `GET /services/data/...`. */
  requests: string[];
}

/** How long anything is waited for: a machine with other work is slow, and what is wrong never comes. */
const PATIENCE_MS = 90_000;

/**
 * A page that has nothing to draw may never be told that it is idle: Chromium says so between two frames. So one is asked for, which
 * nearly always helps at once.
 */
const IDLE = `new Promise((resolve) => {
  requestIdleCallback(() => setTimeout(resolve, 50), { timeout: 5_000 });
  requestAnimationFrame(() => undefined);
})`;

/** Each page keeps a connection of the six that a context may have to a site, to hear of what was built anew. */
const MAX_PAGES = 3;

/** What use a page was of counts less with each turn of another. */
const FADING = 0.85;

const IS_BARE = `document.querySelector('main') !== null &&
  document.querySelector('[role="dialog"], [role="alertdialog"], .slds-notify, .slds-backdrop_open') === null`;

/** The login stays: the next session is the same person's. What is stored for all pages of the context begins anew. */
const forget = (session: string, stored: Stored): string => `
  localStorage.clear();
  for (const key of Object.keys(sessionStorage))
    if (key !== 'preview.session') sessionStorage.removeItem(key);
  for (const [key, value] of Object.entries(${JSON.stringify(stored)})) localStorage.setItem(key, value);
  sessionStorage.setItem('test.session', '${session}');
  dispatchEvent(new Event('preview:forget'));`;

/** Clicks a link to the path; gives a promise of the focus on the main part, which is there once the new page is. */
const followLink = (path: string): string => `new Promise((resolve, reject) => {
  document.activeElement?.blur();
  document.querySelector('main').addEventListener('focus', () => resolve(), { once: true });
  const link = document.createElement('a');
  link.href = ${JSON.stringify(path)};
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => reject(new Error('The page ' + link.href + ' is not ready.')), ${PATIENCE_MS});
})`;

/** A link to a form opens it over the page that is open. */
function isWithinApp(path: string, open: string): boolean {
  return settings(path) === settings(open) && !/\/(new|edit)(\?|$)/.test(path);
}

/** Whatever its address says of filters and the like. */
function isSamePage(path: string, open: string): boolean {
  return new URL(path, open).pathname === new URL(open).pathname;
}

/** A link to the page that is open already would change nothing, or only what it shows: it is come back to from here, a tab that no app has. */
const ASIDE = '/lightning/n/Aside';

/** What an address says of the app as a whole: it stays when the page changes, so another needs a load. */
function settings(address: string): string {
  const { searchParams } = new URL(address, 'http://localhost');
  return JSON.stringify(['formFactor', 'pseudo'].map((name) => searchParams.get(name)));
}

const idle = new WeakMap<Browser, PooledPage[]>();
/** Contexts of which a session has a page. */
const inUse = new WeakSet<BrowserContext>();
let sessions = 0;

type Stored = { [key: string]: string };

/**
 * A page for one session; the storage of its site begins with what `stored` says. A page that was left in the same `app` goes on in
 * it, with a third of the work of a load. Where none was, another page of a context that is there is hardly more work than a load
 * (one of a new context is twice as much), as long as there is room for it; else the page leaves its app that was least used of late.
 */
export async function takePage(browser: Browser, stored: Stored, app?: string): Promise<PooledPage> {
  const waiting = (idle.get(browser) ?? []).filter(({ page }) => !page.isClosed());
  const free = waiting.filter(({ context }) => !inUse.has(context)).toSorted((a, b) => a.use - b.use);
  const pooled = free.find((page) => page.app === app) ?? (hasRoom(free[0], app) ? undefined : free[0]);
  for (const page of waiting) {
    page.use *= FADING;
  }
  idle.set(
    browser,
    waiting.filter((page) => page !== pooled)
  );
  const context = (pooled ?? free[0])?.context;
  if (context) {
    inUse.add(context);
  }
  const taken = pooled ?? (await PooledPage.open(browser, free[0]));
  inUse.add(taken.context);
  await taken.begin(stored, app);
  return taken;
}

/** Whether a page that is to stay in the app may be one more of the context. */
function hasRoom(beside: PooledPage | undefined, app: string | undefined): boolean {
  return app !== undefined && beside !== undefined && beside.context.pages().length < MAX_PAGES;
}

export class PooledPage {
  readonly page: Page;
  /** How often somebody came to its app, of late above all. */
  use = 0;
  readonly context: BrowserContext;
  readonly #addInitScript: Page['addInitScript'];
  readonly #alterations: Alterations;
  #record: PageRecord = { errors: [], requests: [] };
  #script: Disposable | undefined;
  /** Who looks at which site on what, where the next one may go on; undefined while no app is open. */
  #app: string | undefined;
  /** The app is there from the session before. */
  #isOpen = false;
  #session = '';
  #stored: Stored = {};
  /** What the page has asked for and not got yet. */
  readonly #pending = new Set<Request>();
  #asked = 0;

  static async open(browser: Browser, beside?: PooledPage): Promise<PooledPage> {
    if (beside) {
      return new PooledPage(await beside.#alterations.newPage(), beside.#alterations);
    }
    const context = await browser.newContext({ locale: 'en-US' });
    context.setDefaultTimeout(PATIENCE_MS);
    const alterations = new Alterations(context);
    return new PooledPage(await alterations.newPage(), alterations);
  }

  private constructor(page: Page, alterations: Alterations) {
    this.page = page;
    this.context = page.context();
    this.#alterations = alterations;
    this.#addInitScript = page.addInitScript.bind(page);
    this.#watchPage();
    alterations.watch(page);
  }

  get record(): PageRecord {
    return this.#record;
  }

  get app(): string | undefined {
    return this.#app;
  }

  /** Runs before any script of the site, on every load; the first load finds what the session before has left. */
  async begin(stored: Stored, app?: string): Promise<void> {
    this.#isOpen = app !== undefined && app === this.#app;
    if (!this.#isOpen && this.#app !== undefined) {
      await this.#leaveApp();
    }
    this.use = this.#isOpen ? this.use + 1 : 1;
    this.#app = app;
    this.#record = { errors: [], requests: [] };
    sessions += 1;
    this.#session = String(sessions);
    this.#stored = stored;
    await this.#startSession();
  }

  async #startSession(): Promise<void> {
    await this.#script?.dispose();
    this.#script = await this.#addInitScript(
      ({ session, items }) => {
        // LWC in development mode measures every step of every component for DevTools: a tenth of a page load
        Object.assign(Object.getPrototypeOf(performance) as object, { mark: undefined, measure: undefined });
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
      { session: this.#session, items: this.#stored }
    );
  }

  /** Goes to the path within the app, if it is there from the session before, with nothing that this one has stored or read. */
  async follow(path: string): Promise<boolean> {
    if (!this.#isOpen) {
      return false;
    }
    this.#isOpen = false;
    if (!isWithinApp(path, this.page.url())) {
      // The script wants a site's storage, which this page has none of
      await this.#script?.dispose();
      await this.page.goto('about:blank');
      await this.#startSession();
      return false;
    }
    await this.page.mouse.move(0, 0);
    if (isSamePage(path, this.page.url())) {
      await this.#goAside();
    }
    await this.page.evaluate(forget(this.#session, this.#stored));
    await inOwnWorld(this.page, followLink(path));
    return true;
  }

  /** What the page that was left still asks for, nobody who comes to it anew has asked. */
  async #goAside(): Promise<void> {
    await inOwnWorld(this.page, followLink(ASIDE));
    await this.page.evaluate(IDLE);
    this.#record.requests.length = 0;
    this.#record.errors.length = 0;
  }

  /**
   * Waits until the page asks for nothing any more and has done what comes of the answers. It is quiet once nothing was asked twice
   * in a row in the time that the page's own thread took to become idle: on a busy machine that takes longer.
   */
  async settle(): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    for (let quiet = 0; quiet < 2;) {
      const asked = this.#asked;
      await this.page.evaluate(IDLE);
      quiet = this.#pending.size === 0 && this.#asked === asked ? quiet + 1 : 0;
      if (performance.now() > end) {
        const open = [...this.#pending].map((request) => request.url());
        throw new Error(`The page still waits for ${open.join(', ')}.`);
      }
    }
  }

  /** Gives the page back, or closes it with all pages of its context; anyone who has it must not use it any more. */
  async end(): Promise<void> {
    // A test may have closed it
    const isThere = !this.page.isClosed();
    if (isThere) {
      await this.#alterations.takeBack();
    }
    if (!isThere || this.#alterations.isLasting) {
      await this.context.close();
      return;
    }
    const browser = this.context.browser();
    // What fails because the page is left is nobody's
    this.#record = { errors: [], requests: [] };
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
    await this.context.unrouteAll({ behavior: 'ignoreErrors' });
    await this.context.setOffline(false);
    await this.context.clearCookies();
    if (this.#alterations.isInDocument || !(await this.#canGoOn())) {
      await this.#leaveApp();
    }
    this.#alterations.forget();
    if (browser) {
      idle.set(browser, [...(idle.get(browser) ?? []), this]);
      inUse.delete(this.context);
    }
  }

  async #leaveApp(): Promise<void> {
    this.#app = undefined;
    await this.page.goto('about:blank');
    this.#pending.clear();
  }

  /** What lies over a page would be there on the next one, too, and another size may be another app. */
  async #canGoOn(): Promise<boolean> {
    const { width = 0 } = this.page.viewportSize() ?? {};
    return this.#app?.endsWith(` ${width}`) === true && (await inOwnWorld<boolean>(this.page, IS_BARE));
  }

  #watchPage(): void {
    this.page.on('pageerror', (error) => this.#record.errors.push(error.stack ?? error.message));
    this.page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        this.#record.errors.push(message.text());
      }
    });
    this.page.on('requestfinished', (request) => this.#pending.delete(request));
    this.page.on('requestfailed', (request) => this.#pending.delete(request));
    this.page.on('request', (request) => {
      // The one that says when something was built never ends
      if (request.resourceType() !== 'eventsource') {
        this.#pending.add(request);
        this.#asked += 1;
      }
      const { pathname, search } = new URL(request.url());
      if (/^\/(services|local)\//.test(pathname)) {
        this.#record.requests.push(`${request.method()} ${pathname}${search}`);
      }
    });
  }
}
