/** What one session leaves behind is not there for the next, no matter who has the page then. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPage, phone, withoutBrowser } from '../testing/browser.ts';
import type { OpenedPage } from '../testing/browser.ts';

const options = { skip: withoutBrowser, timeout: 120_000 };

/** A page that shows what it finds, and leaves something behind. */
const PAGE = `<!doctype html><main><h1>Page</h1></main><script>
  window.found = { local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie };
  delete window.found.session['test.session'];
  localStorage.setItem('left', 'here');
  sessionStorage.setItem('left', 'here');
  document.cookie = 'left=here';
  fetch('/services/left');
</script>`;

const server = createServer((request, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end(request.url === '/services/left' ? 'answered' : PAGE);
});
let browser: Browser;
let url = '';

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
  if (withoutBrowser === false) {
    browser = await launchBrowser();
  }
});
after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

async function open(more: { persona?: string; viewport?: typeof phone } = {}): Promise<OpenedPage> {
  const opened = await openPage(browser, { url, ...more });
  await opened.goto('/');
  return opened;
}

const found = ({ page }: OpenedPage): Promise<unknown> => page.evaluate('window.found');
const nothing = { local: {}, session: {}, cookie: '' };

test('a page that is given back is used again, without what was stored', options, async () => {
  const first = await open();
  assert.deepEqual(await found(first), nothing);
  await first.page.reload();
  const left = { local: { left: 'here' }, session: { left: 'here' }, cookie: 'left=here' };
  assert.deepEqual(await found(first), left, 'within a session it stays');
  await first.close();

  const second = await open();
  assert.equal(second.page, first.page);
  assert.deepEqual(await found(second), nothing);
  await second.close();
});

test('routes, the offline state, the size and what was recorded are of one session', options, async () => {
  const first = await open({ viewport: phone });
  await first.page.route('**/services/left', (route) => route.abort());
  await first.context.route('**/other', (route) => route.abort());
  await first.page.evaluate(
    "setTimeout(() => { throw new Error('left') }, 0); new Promise((done) => setTimeout(done, 50))"
  );
  await first.context.setOffline(true);
  assert.equal(first.errors.length, 1);
  await first.close();

  const second = await open();
  assert.equal(second.page, first.page);
  assert.equal(
    await second.page.evaluate("fetch('/services/left').then((answer) => answer.text())"),
    'answered'
  );
  assert.deepEqual(second.errors, []);
  assert.ok(
    second.requests.length > 0 && second.requests.every((request) => request === 'GET /services/left')
  );
  assert.deepEqual(second.page.viewportSize(), { width: 1280, height: 900 });
  assert.equal(first.errors.length, 1, 'what is recorded now is not told to the session before');
  await second.close();
});

test('each session has its own persona', options, async () => {
  for (const persona of ['a@lab.local', 'b@lab.local']) {
    const opened = await open({ persona });
    assert.deepEqual(await found(opened), { ...nothing, local: { 'preview.persona': persona } });
    await opened.close();
  }
});

test('two sessions at the same time have two pages', options, async () => {
  const [first, second] = [await open(), await open()];
  assert.notEqual(first.page, second.page);
  assert.deepEqual(await found(second), nothing);
  await first.close();
  await second.close();
});

const ALTERATIONS: Record<string, (opened: OpenedPage) => Promise<unknown>> = {
  'a script in it': ({ page }) => page.addInitScript('window.more = 1'),
  'a second page beside it': ({ context }) => context.newPage(),
  'a listener of a test': ({ page }) => Promise.resolve(page.on('request', () => undefined)),
  'another medium': ({ page }) => page.emulateMedia({ reducedMotion: 'reduce' })
};
for (const [what, alter] of Object.entries(ALTERATIONS)) {
  test(`a page with ${what} is closed, not used again`, options, async () => {
    const first = await open();
    await alter(first);
    await first.close();
    assert.ok(first.page.isClosed());
    const second = await open();
    assert.notEqual(second.page, first.page);
    await second.close();
  });
}
