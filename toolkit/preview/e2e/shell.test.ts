/** Header, menus, reports, the phone, and how little a page asks. How fast it is: `npm run bench -- pages`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import { accessibilityViolations, eventually, openPage, phone, sidewaysScroll } from '../testing.ts';
import { withoutGoingOn } from '../testing/browser.ts';
import type { OpenedPage } from '../testing/browser.ts';
import { admin, close, options, startLab } from '../testing/lab.ts';

const lab = startLab();

test('the user menu switches the person, with their permissions, locale and time zone', options, async () => {
  const opened = await openPage(lab.browser, { url: lab.url });
  await opened.goto(`/lightning/r/Visit__c/${lab.visit}/view?persona=labmann@lab.local`);
  const { page } = opened;
  await page.getByText('For those with the secret permission.').waitFor();
  await page.getByText('Welcome, friend').waitFor();
  // German dates, New York time.
  await page.locator('preview-highlights-panel').getByText('30.11.2026, 9:30').waitFor();
  await page.getByRole('button', { name: /Logged in as Lina Labmann/ }).click();
  await page.getByRole('button', { name: /Lina Guestlab/ }).click();
  await page.getByRole('button', { name: /Logged in as Lina Guestlab/ }).waitFor();
  await page.getByRole('heading', { level: 1, name: 'There is no object Visit__c' }).waitFor();
  await opened.close();
});

test(
  'the user menu switches the language of the person; what has no translation stays',
  options,
  async () => {
    const opened = await lab.open(`/lightning/r/Visit__c/${lab.visit}/view`, { continues: false });
    const { page } = opened;
    const choose = async (language: string): Promise<void> => {
      await page.getByRole('button', { name: /^Logged in as/ }).click();
      await page.getByRole('button', { name: language, exact: true }).click();
    };
    await page.getByText(/^Welcome, /).waitFor();
    await choose('Deutsch');
    await page.getByText(/^Willkommen, /).waitFor();
    await page.getByRole('button', { name: 'Mark as done' }).waitFor();
    await page.getByText('Labor', { exact: true }).first().waitFor({ state: 'attached' });
    assert.equal(await page.locator('html').getAttribute('lang'), 'de');
    assert.deepEqual(await accessibilityViolations(page), []);
    await choose('English');
    await page.getByText(/^Welcome, /).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en-US');
    await close(opened);
  }
);

test(
  'a report has its figures, its filters, a chart in words and a table whose details hide',
  options,
  async () => {
    const opened = await lab.open('/lightning/o/Report/home', { continues: false });
    const { page } = opened;
    await page.getByText('Lab Reports').first().waitFor();
    await page.getByRole('link', { name: 'Visits By Stage', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Visits By Stage' }).waitFor();
    await page.getByText('Stage is not Dropped').waitFor();
    await page.getByText('Done equals False').waitFor();
    const chart = page.getByRole('img', { name: /^Record Count by Stage: Planned \d+/ });
    await chart.waitFor();
    const group = page.getByRole('rowheader', {
      name: /^Stage: Planned Sum of Cost .* · Record Count \d+ Rows of Stage: Planned$/
    });
    await group.waitFor();
    await page.getByRole('link', { name: 'Routine 1' }).waitFor();
    await page.getByRole('button', { name: 'Hide details' }).click();
    await page.getByRole('link', { name: 'Routine 1' }).waitFor({ state: 'detached' });
    await group.waitFor();
    assert.deepEqual(await accessibilityViolations(page), []);
    await close(opened);
  }
);

test('the bell and the user menu open, close with Escape, and give the focus back', options, async () => {
  const opened = await lab.open('/lightning/page/home', { continues: false });
  const { page } = opened;
  await page.getByRole('img', { name: /^Record Count by Stage/ }).waitFor();
  for (const name of [/^Notifications/, /^Logged in as/]) {
    const button = page.getByRole('button', { name });
    await button.click();
    const popover = page.getByRole('dialog', { name: /Notifications|Log in as/ });
    await popover.waitFor();
    await eventually(() => popover.getByText('Loading').count(), 0);
    assert.deepEqual(await accessibilityViolations(page), []);
    await page.keyboard.press('Escape');
    await popover.waitFor({ state: 'detached' });
    assert.equal(await button.getAttribute('aria-expanded'), 'false');
  }
  await close(opened);
});

test(
  'the App Launcher leads to every app and item; another app has its own tabs and colour',
  options,
  async () => {
    const opened = await lab.open('/lightning/page/home', { continues: false });
    const { page } = opened;
    const launcher = page.getByRole('button', { name: 'App Launcher' });
    const list = page.getByRole('dialog', { name: 'App Launcher' });
    await launcher.click();
    await list.waitFor();
    assert.deepEqual(await accessibilityViolations(page), []);
    await list.getByRole('link', { name: 'Stock' }).click();
    await list.waitFor({ state: 'detached' });
    const tabs = page.getByRole('navigation', { name: 'App' }).getByRole('listitem');
    await eventually(() => tabs.allInnerTexts(), ['Home', 'Contacts']);
    await eventually(() => page.title(), 'Home | Stock');
    // It stays: after a page was loaded anew, too.
    await opened.goto('/lightning/o/Contact/list');
    await eventually(() => tabs.allInnerTexts(), ['Home', 'Contacts']);
    await launcher.click();
    await list.getByRole('link', { name: 'Visits' }).click();
    await page.getByRole('heading', { level: 1, name: 'All Visits' }).waitFor();
    // The page loads itself anew as the one for phones.
    await page.setViewportSize(phone);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Lab', exact: true }).click();
    await eventually(() => page.title(), 'Home | Lab');
    await close(opened);
  }
);

test('tabs that do not fit are behind More', options, async () => {
  const opened = await lab.open('/lightning/page/home', {
    viewport: { width: 800, height: 700 },
    continues: false
  });
  const { page } = opened;
  await page.addStyleTag({ content: '.preview-nav__tabs { max-width: 250px }' });
  await page.locator('preview-nav-bar').getByRole('button', { name: /More/ }).click();
  await page.getByRole('menuitem', { name: 'Reports' }).click();
  await page.getByRole('heading', { level: 1, name: 'All Reports' }).waitFor();
  await close(opened);
});

test('a phone gets its own page, a menu, and no sideways scrolling', options, async () => {
  const opened = await lab.open(`/lightning/r/Visit__c/${lab.visit}/view`, {
    viewport: phone,
    continues: false
  });
  const { page } = opened;
  await page.getByText('The page for phones.').waitFor();
  // The mobile app has no actions made of Lightning web components.
  assert.equal(await page.getByRole('button', { name: 'Close visit' }).count(), 0);
  for (const path of [
    '/lightning/o/Visit__c/list',
    '/lightning/n/Lab',
    '/lightning/page/home',
    `/lightning/r/Visit__c/${lab.visit}/view`
  ]) {
    await opened.goto(path);
    assert.equal(await sidewaysScroll(page), 0, path);
  }
  // So narrow that even the short names here would reach over the edge.
  const narrow = { ...phone, width: 240 };
  await page.setViewportSize(narrow);
  const fits = async (part: Locator): Promise<void> => {
    await part.waitFor();
    await eventually(async () => {
      const box = await part.boundingBox();
      return box !== null && box.x >= 0 && box.x + box.width <= narrow.width;
    }, true);
  };
  await page.getByRole('button', { name: /^Notifications/ }).click();
  await fits(page.getByRole('dialog', { name: 'Notifications' }));
  await page.keyboard.press('Escape');
  await opened.goto('/lightning/o/Visit__c/list?filterName=Planned');
  await page.getByRole('button', { name: 'Choose a list view' }).click();
  await fits(page.getByRole('menuitemcheckbox', { name: 'Planned Visits' }));
  await page.keyboard.press('Escape');
  await page.setViewportSize(phone);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Visits' }).click();
  await page.getByRole('heading', { level: 1, name: 'All Visits' }).waitFor();
  await opened.close();
});

test('where there is no mouse, what is touched is 44 px high', options, async () => {
  const context = await lab.browser.newContext({ viewport: phone, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(`${lab.url}/lightning/o/Visit__c/new?persona=${admin}`);
  const dialog = page.getByRole('dialog');
  for (const target of [
    dialog.getByLabel('Visit Name'),
    dialog.getByRole('combobox', { name: 'Customer' }),
    dialog.getByRole('combobox', { name: 'Stage' }),
    dialog.getByRole('button', { name: 'Save' })
  ]) {
    await target.waitFor();
    const { height = 0 } = (await target.boundingBox()) ?? {};
    assert.ok(height >= 44, `${height} px`);
  }
  assert.equal(await sidewaysScroll(page), 0);
  await context.close();
});

test('a record page asks the org for little', options, async () => {
  const opened = await lab.open(`/lightning/r/Visit__c/${lab.visit}/view`, { continues: false });
  const { page } = opened;
  await page.getByText('First visit (Planned)').waitFor();
  await page.goto(`${lab.url}/lightning/r/Visit__c/${lab.visit}/view`);
  opened.requests.length = 0;
  await page.getByText('First visit (Planned)').waitFor();
  await page.locator('preview-highlights-panel').getByText('Northwind Lab').waitFor();
  assert.ok(
    opened.requests.filter((request) => request.includes('/services/data/')).length <= 5,
    opened.requests.join('\n')
  );
  await close(opened);
});

test(
  'an app that is loaded again leaves no answer unread, which would keep its connection',
  options,
  async () => {
    const opened = await lab.open('/lightning/o/Visit__c/list', { continues: false });
    await opened.page.reload();
    await opened.page.getByRole('link', { name: 'Routine 1' }).waitFor();
    await opened.settle();
    await close(opened);
  }
);

const byDay = { ...options, skip: withoutGoingOn };

/** Marks the document, and tells whether it is the one that was marked. */
async function isMarked({ page }: OpenedPage): Promise<boolean> {
  return page.evaluate<boolean>(
    '(() => { const was = window.marked === true; window.marked = true; return was; })()'
  );
}

test(
  'a test goes on in the app of the one before, with nothing of what that has stored or read',
  byDay,
  async () => {
    const list = '/lightning/o/Visit__c/list';
    const first = await lab.open(list);
    assert.equal(await isMarked(first), false);
    await first.page.evaluate(`localStorage.setItem('left', 'here'), sessionStorage.setItem('left', 'here')`);
    await first.page.getByRole('link', { name: 'Routine 1' }).click();
    await first.page.getByText('Routine 1 (Planned)').waitFor();
    await close(first);

    await lab.newVisit('Made meanwhile');
    const second = await lab.open(list);
    await second.page.getByRole('link', { name: 'Made meanwhile' }).waitFor();
    assert.equal(await isMarked(second), true, 'the same document');
    const left = `[localStorage.getItem('left'), sessionStorage.getItem('left')]`;
    assert.deepEqual(await second.page.evaluate(left), [null, null]);
    assert.ok(second.requests.length > 0, 'what was read before is asked for again');
    assert.ok(second.requests.length <= first.requests.length);
    await second.page.evaluate(`localStorage.setItem('left', 'again')`);
    await second.page.reload();
    assert.equal(await second.page.evaluate(`localStorage.getItem('left')`), 'again', 'a session of its own');
    await close(second);
  }
);

test('a test loads its page where the app of the one before is not what it would load', byDay, async () => {
  const home = '/lightning/page/home';
  const list = '/lightning/o/Visit__c/list';
  const isSame = async (
    before: string,
    path: string,
    more: { viewport?: typeof phone } = {}
  ): Promise<boolean> => {
    const one = await lab.open(before);
    await isMarked(one);
    await close(one);
    const other = await lab.open(path, more);
    const same = await isMarked(other);
    await other.settle();
    assert.ok(other.requests.length > 0, 'it asks for what it shows');
    await close(other);
    return same;
  };
  assert.equal(await isSame(home, list), true);
  assert.equal(await isSame(home, list, { viewport: phone }), false, 'another screen');
  assert.equal(await isSame(home, `${list}?pseudo=1`), false, 'other texts');
  assert.equal(await isSame(list, list), true, 'the page that is open already, gone to from another');
  assert.equal(await isSame('/lightning/o/Visit__c/new', home), false, 'a dialog lies over the page');
});
