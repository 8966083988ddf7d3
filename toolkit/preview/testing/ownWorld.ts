import type { CDPSession, Page } from 'playwright-core';

interface World {
  client: CDPSession;
  /** Names the document whose world it is; the next one has another. */
  document: string;
  contextId: number;
}

const worlds = new WeakMap<Page, World>();

/**
 * What an expression gives in a world of its own, as content scripts have one: in the page's own, synthetic shadow hides
 * what is inside of components from `querySelectorAll`, and a check that finds nothing would always be content. All
 * expressions are evaluated in the same world, one after the other; a promise is waited for. Gives what the last one gives.
 * The world lasts as long as the document: a library is there the next time.
 */
export async function inOwnWorld<T>(page: Page, ...expressions: string[]): Promise<T> {
  const { client, contextId } = await worldOf(page);
  let value: unknown;
  for (const expression of expressions) {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    value = result.value;
  }
  return value as T;
}

async function worldOf(page: Page): Promise<World> {
  const known = worlds.get(page);
  const client = known?.client ?? (await page.context().newCDPSession(page));
  const { frame } = (await client.send('Page.getFrameTree')).frameTree;
  if (known?.document === frame.loaderId) {
    return known;
  }
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frame.id,
    worldName: 'checks'
  });
  const world = { client, document: frame.loaderId, contextId };
  worlds.set(page, world);
  return world;
}
