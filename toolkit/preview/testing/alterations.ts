/** What tests change about a page or its context for longer than a document lasts: it is noted, and taken back after the session. */
import type { BrowserContext, Disposable, Page } from 'playwright-core';

type Target = Page | BrowserContext;
type Method = (...args: unknown[]) => unknown;

const PLAIN_MEDIA = {
  media: null,
  colorScheme: null,
  reducedMotion: null,
  forcedColors: null,
  contrast: null
};

/** Of one context with its pages, of which one session at a time has the use. */
export class Alterations {
  readonly context: BrowserContext;
  /** The context's own, which is noted by nobody. */
  readonly newPage: () => Promise<Page>;
  /** There is no way back from what was done: nobody may use the context again. */
  isLasting = false;
  /** The document that is open is no longer what the site made of it. */
  isInDocument = false;
  #undo: (() => Promise<unknown>)[] = [];

  constructor(context: BrowserContext) {
    this.context = context;
    this.newPage = context.newPage.bind(context);
    this.#noteScripts(context);
    this.#noteListeners(context);
    this.#note(context, 'newPage', (made) => async () => (await (made as Promise<Page>)).close());
    for (const method of ['exposeFunction', 'grantPermissions']) {
      this.#note(context, method, () => () => Promise.resolve((this.isLasting = true)));
    }
  }

  watch(page: Page): void {
    this.#noteScripts(page);
    this.#noteListeners(page);
    this.#note(page, 'emulateMedia', () => {
      this.isInDocument = true;
      return () => page.emulateMedia(PLAIN_MEDIA);
    });
    this.#note(page, 'exposeFunction', () => () => Promise.resolve((this.isLasting = true)));
  }

  async takeBack(): Promise<void> {
    const undo = this.#undo;
    this.#undo = [];
    for (const step of undo.toReversed()) {
      await step();
    }
  }

  /** What begins anew with the next document. */
  forget(): void {
    this.isInDocument = false;
  }

  #noteScripts(target: Target): void {
    this.#note(target, 'addInitScript', (made) => {
      this.isInDocument = true;
      return async () => (await (made as Promise<Disposable>)).dispose();
    });
  }

  #noteListeners(target: Target): void {
    for (const method of ['on', 'once']) {
      this.#note(target, method, (_made, [event, listener]) => () => {
        (target as unknown as { off: Method }).off(event, listener);
        return Promise.resolve();
      });
    }
  }

  /** `wayBack` is given what the method gave and was given. */
  #note(
    target: Target,
    method: string,
    wayBack: (made: unknown, args: unknown[]) => () => Promise<unknown>
  ): void {
    const original = (target as unknown as Record<string, Method>)[method];
    Object.assign(target, {
      [method]: (...args: unknown[]) => {
        const made = original?.apply(target, args);
        this.#undo.push(wayBack(made, args));
        return made;
      }
    });
  }
}
