/** `npm start -- --currencies`: pages and lists show each amount in the currency of its record, reports in that of the reader. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { desktop, launchBrowser, openPage, withoutBrowser } from '@toolkit/preview/testing';
import { RestUser } from '../sync/testing/localOrgProcess.ts';
import { logIn } from '../start/orgAccess.ts';
import { startAll } from '../start/startAll.ts';

type Running = Awaited<ReturnType<typeof startAll>>;

const options = { skip: withoutBrowser, timeout: 240_000 };
let running: Running;
let browser: Browser;
let admin: RestUser;

before(async () => {
  if (withoutBrowser !== false) {
    return;
  }
  const quiet = (): void => undefined;
  running = await startAll(
    {
      project: join(import.meta.dirname, '../..'),
      port: 0,
      database: ':memory:',
      empty: false,
      seed: 1,
      currencies: true
    },
    { progress: quiet, log: quiet, watch: false }
  );
  admin = new RestUser(running.url, await logIn(running.url, 'admin@ridealong.local'));
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await running?.close();
});

async function shown(persona: string, path: string, text: string): Promise<void> {
  const opened = await openPage(browser, {
    url: running.url,
    persona: `${persona}@ridealong.local`,
    viewport: desktop
  });
  try {
    await opened.page.goto(running.url + path);
    await opened.page.getByText(text, { exact: false }).first().waitFor({ timeout: 60_000 });
    assert.deepEqual(opened.errors, []);
  } finally {
    await opened.page.context().close();
  }
}

test('a deal in pounds says so on its page and in lists', options, async () => {
  const deal = await admin.idOf("SELECT Id FROM Opportunity WHERE Name = 'Kestrelford: spare parts desk'");
  await shown('admin', `/lightning/r/Opportunity/${deal}/view`, '£175,000.00');
  await shown('admin', '/lightning/o/Opportunity/list', '£175,000');
});

test("the leader's page names the currency of a theme, which is not the reader's", options, async () => {
  const theme = await admin.idOf("SELECT Id FROM Challenge_Theme__c WHERE Name = 'Orders are typed twice'");
  await admin.update('Challenge_Theme__c', theme, { CurrencyIsoCode: 'GBP' });
  await shown('leader', `/lightning/r/Challenge_Theme__c/${theme}/view`, '£540k');
  await shown('leader', '/lightning/page/home', '£540k open');
});

test('a report adds up in the currency of its reader', options, async () => {
  const report = await admin.idOf("SELECT Id FROM Report WHERE DeveloperName = 'Pipeline_Nobody_Has_Seen'");
  await shown('leader', `/lightning/r/Report/${report}/view`, 'SEK 12,');
});
