import type { Page } from 'playwright-core';

/**
 * What an expression gives in a world of its own, as content scripts have one: in the page's own, synthetic shadow hides
 * what is inside of components from `querySelectorAll`, and a check that finds nothing would always be content. All
 * expressions are evaluated in the same world, one after the other; a promise is waited for. Gives what the last one gives.
 */
export async function inOwnWorld<T>(page: Page, ...expressions: string[]): Promise<T> {
  const client = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await client.send('Page.getFrameTree');
    const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'checks'
    });
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
  } finally {
    await client.detach();
  }
}
