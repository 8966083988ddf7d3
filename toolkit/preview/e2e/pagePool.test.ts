/** What one session leaves behind is not there for the next, no matter who has the page then. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPage, phone, withoutBrowser, withoutGoingOn } from '../testing/browser.ts';
import type { OpenedPage } from '../testing/browser.ts';

const options = { skip: withoutBrowser, timeout: 120_000 };

/** A page that shows what it finds, and leaves something behind. */
const PAGE = `<!doctype html><main tabindex="-1"><h1>Page</h1></main><script>
  function look() {
    window.found = { local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie };
    delete window.found.session['test.session'];
  }
  look();
  addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState({}, '', event.target.href);
    look();
    document.querySelector('main').focus();
  });
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

/** No page waits any more that another test has left. */
async function closeAll(): Promise<void> {
  for (const context of browser.contexts()) {
    await context.close();
  }
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
  assert.ok(second.page === first.page);
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
  assert.ok(second.page === first.page);
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
  assert.ok(first.page !== second.page);
  assert.deepEqual(await found(second), nothing);
  await first.close();
  await second.close();
});

const ALTERATIONS: Record<string, (opened: OpenedPage) => Promise<unknown>> = {
  'a script in it': ({ page }) => page.addInitScript('window.more = 1'),
  'a script in its context': ({ context }) => context.addInitScript('window.more = 1'),
  'a second page beside it': ({ context }) => context.newPage(),
  'a listener of a test': ({ page }) => Promise.resolve(page.on('request', () => (heard += 1))),
  'a listener for once': ({ page }) => Promise.resolve(page.once('request', () => (heard += 1))),
  'a listener at its context': ({ context }) => Promise.resolve(context.on('request', () => (heard += 1))),
  'another medium': ({ page }) => page.emulateMedia({ media: 'print', reducedMotion: 'reduce' })
};
/** What listeners of tests were told. */
let heard = 0;
const SEEN = "[window.more, matchMedia('(prefers-reduced-motion)').matches, matchMedia('print').matches]";
for (const [what, alter] of Object.entries(ALTERATIONS)) {
  test(`a page with ${what} is used again, without it`, options, async () => {
    await closeAll();
    const first = await open();
    await alter(first);
    await first.close();
    heard = 0;
    const second = await open();
    assert.ok(second.page === first.page);
    assert.deepEqual(await second.page.evaluate(SEEN), [undefined, false, false]);
    assert.equal(second.context.pages().length, 1);
    assert.equal(heard, 0);
    await second.close();
  });
}

const FOR_GOOD: Record<string, (opened: OpenedPage) => Promise<unknown>> = {
  'a function of a test': ({ page }) => page.exposeFunction('mine', () => 1),
  'a function of a test in its context': ({ context }) => context.exposeFunction('mine', () => 1),
  'a permission': ({ context }) => context.grantPermissions(['geolocation']),
  'no window left': ({ page }) => page.close()
};
for (const [what, alter] of Object.entries(FOR_GOOD)) {
  test(`a page with ${what} is closed, not used again`, options, async () => {
    const first = await open();
    await alter(first);
    await first.close();
    assert.ok(first.page.isClosed());
    const second = await open();
    assert.ok(second.page !== first.page);
    await second.close();
  });
}

const byDay = { ...options, skip: withoutGoingOn };

/** The page of a person, on which the app goes on where it was left; and the document that it is in. */
async function visit(persona: string, path: string): Promise<{ opened: OpenedPage; document: number }> {
  const opened = await openPage(browser, { url, persona, continues: true });
  await opened.goto(path);
  return { opened, document: await opened.page.evaluate<number>('performance.timeOrigin') };
}

test('people who take turns go on in an app of their own, without what the other stored', byDay, async () => {
  await closeAll();
  const documents = new Map<string, number>();
  for (const [turn, persona] of ['a', 'b', 'c', 'a', 'b', 'c'].entries()) {
    const { opened, document } = await visit(persona, `/${turn}`);
    assert.deepEqual(await found(opened), { ...nothing, local: { 'preview.persona': persona } });
    await opened.page.evaluate("localStorage.setItem('mine', sessionStorage.setItem('mine', '1'))");
    assert.equal(document, documents.get(persona) ?? document);
    documents.set(persona, document);
    await opened.close();
  }
  assert.equal(new Set(documents.values()).size, 3);
});

test('who comes to the page that is open sees it anew, without a load', byDay, async () => {
  const documents: number[] = [];
  for (const _turn of [1, 2]) {
    const { opened, document } = await visit('same', '/same');
    documents.push(document);
    assert.ok(opened.page.url().endsWith('/same'));
    assert.deepEqual(await found(opened), { ...nothing, local: { 'preview.persona': 'same' } });
    await opened.close();
  }
  assert.equal(documents[0], documents[1]);
});

test('one more than there is room for takes the place of who was there least of late', byDay, async () => {
  await closeAll();
  const documents: Record<string, number[]> = {};
  for (const [turn, persona] of ['a', 'b', 'a', 'c', 'd', 'e', 'a', 'e', 'b'].entries()) {
    const { opened, document } = await visit(persona, `/${turn}`);
    (documents[persona] ??= []).push(document);
    assert.ok(opened.context.pages().length <= 3);
    await opened.close();
  }
  const loads = Object.entries(documents).map(([persona, of]) => [persona, new Set(of).size]);
  assert.deepEqual(Object.fromEntries(loads), { a: 1, b: 2, c: 1, d: 1, e: 1 });
});

test('two people at the same time share no storage', byDay, async () => {
  const [one, other] = [await visit('b', '/at once'), await visit('d', '/at once')];
  assert.ok(one.opened.context !== other.opened.context);
  await one.opened.page.evaluate("localStorage.setItem('mine', '1')");
  assert.equal(await other.opened.page.evaluate("localStorage.getItem('mine')"), null);
  await one.opened.close();
  await other.opened.close();
});

test('who changed the document, or left something over it, leaves the app', byDay, async () => {
  for (const change of [
    ({ page }: OpenedPage) => page.addInitScript('window.more = 1'),
    ({ page }: OpenedPage) => page.emulateMedia({ media: 'print' }),
    ({ page }: OpenedPage) => page.evaluate("document.body.append(document.createElement('dialog'))"),
    ({ page }: OpenedPage) => page.setViewportSize(phone)
  ]) {
    const first = await visit('e', '/one');
    await change(first.opened);
    await first.opened.page.evaluate("document.querySelector('dialog')?.setAttribute('role', 'dialog')");
    await first.opened.close();
    const second = await visit('e', '/two');
    assert.notEqual(second.document, first.document);
    await second.opened.close();
  }
});
