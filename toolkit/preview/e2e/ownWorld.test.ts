/** Checks see through synthetic shadow, in a world that lasts as long as the document, and of no page but theirs. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { accessibilityViolations, inOwnWorld, launchBrowser, withoutBrowser } from '../testing/browser.ts';

const options = { skip: withoutBrowser, timeout: 120_000 };

let browser: Browser;
before(async () => {
  if (withoutBrowser === false) {
    browser = await launchBrowser();
  }
});
after(() => browser?.close());

test('what was defined is there until the document goes, and the page does not see it', options, async () => {
  const page = await browser.newPage();
  await inOwnWorld(page, 'globalThis.kept = 1');
  assert.equal(await inOwnWorld(page, 'globalThis.kept'), 1);
  assert.equal(await page.evaluate('globalThis.kept'), undefined);
  await page.goto('data:text/html,<title>Other</title>');
  assert.equal(await inOwnWorld(page, 'globalThis.kept'), undefined);
  assert.equal(await inOwnWorld(page, 'document.title'), 'Other');
  await page.reload();
  assert.equal(await inOwnWorld(page, 'document.title'), 'Other');
  await page.close();
});

test('axe looks anew each time, also where it is there from the time before', options, async () => {
  const page = await browser.newPage();
  const rules = async (): Promise<string[]> => (await accessibilityViolations(page)).map(({ rule }) => rule);
  await page.goto('data:text/html,<html lang="en"><title>Page</title><main><button>Save</button></main>');
  assert.deepEqual(await rules(), []);
  await page.evaluate("document.querySelector('button').textContent = ''");
  assert.deepEqual(await rules(), ['button-name']);
  await page.evaluate("document.querySelector('button').textContent = 'Save'");
  assert.deepEqual(await rules(), []);
  await page.close();
});

test(
  'axe measures contrast where a row will stand, also while the browser leaves out what is out of sight',
  options,
  async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const row =
      '<li style="content-visibility: auto; contain-intrinsic-size: auto 20px"><p style="height: 300px">A row</p><button style="color: %230176d3; background: none; height: 44px">More</button></li>';
    await page.goto(
      `data:text/html,<html lang="en"><title>Page</title><body style="background: %23f3f3f3"><main style="background: white; margin-top: 3000px"><ul>${row.repeat(3)}</ul></main>`
    );
    assert.deepEqual(await accessibilityViolations(page), []);
    assert.equal(await page.locator('li').first().getAttribute('style'), row.match(/style="([^"]*)"/)?.[1]);
    await page.close();
  }
);
