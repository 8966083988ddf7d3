/**
 * What leaders open: both dashboards, and reports of every shape, over sample data, on a desktop and on a phone. In the
 * gate each is on one of the two (walks.ts). Nothing fails, everything says something, axe finds nothing, nothing scrolls sideways.
 */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPage, withoutBrowser } from '@toolkit/preview/testing';
import { logIn } from '../start/orgAccess.ts';
import { startAll } from '../start/startAll.ts';
import type { Running } from '../start/startAll.ts';
import { looksRight, repository } from './mainJobSite.ts';
import { DEVICES, stepsOn } from './walks.ts';

const options = { skip: withoutBrowser, timeout: 240_000 };
const leader = 'leader@ridealong.local';

let running: Running;
let browser: Browser;
before(async () => {
  if (withoutBrowser !== false) {
    return;
  }
  running = await startAll(
    { project: repository, port: 0, database: ':memory:', empty: false, seed: 1 },
    { progress: () => undefined, log: () => undefined, watch: false }
  );
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await running?.close();
});

async function addressOf(kind: 'Report' | 'Dashboard', name: string): Promise<string> {
  const response = await fetch(`${running.url}/services/data/v66.0/analytics/${kind.toLowerCase()}s`, {
    headers: { Authorization: `Bearer ${await logIn(running.url, leader)}` }
  });
  const listed = (await response.json()) as { id: string; name: string }[];
  const found = listed.find((one) => one.name === name);
  assert.ok(found, `${leader} is offered no ${name}`);
  return `/lightning/r/${kind}/${found.id}/view`;
}

for (const [device, viewport] of DEVICES) {
  const step = stepsOn('figures', device);
  describe(`on a ${device}`, () => {
    for (const [name, components] of [
      ['Customer Contact', 10],
      ['Customer Voice', 11]
    ] as const) {
      step(`the dashboard ${name} shows each of its components`, options, async () => {
        const opened = await openPage(browser, { url: running.url, persona: leader, viewport });
        await opened.goto(await addressOf('Dashboard', name));
        const places = opened.page.locator('.preview-dashboard__place');
        await places.first().waitFor();
        assert.equal(await places.count(), components);
        // A figure, a chart, a table; never a box that says what is wrong, and with this data nothing is empty.
        const shows = places.locator('.preview-metric, .preview-gauge, canvas, table').first();
        await shows.waitFor();
        assert.equal(await places.filter({ has: opened.page.locator('preview-box') }).count(), 0);
        assert.equal(await places.filter({ hasText: 'No rows match' }).count(), 0);
        await looksRight(opened);
      });
    }

    // A matrix, two levels of groups with summary formulas, rows with many columns, amounts.
    for (const name of [
      'Field Time by Function and Month',
      'Win Rate by Joint Meeting',
      'Where to Go Next',
      'Recurring Challenges'
    ] as const) {
      step(`the report ${name} is readable`, options, async () => {
        const opened = await openPage(browser, { url: running.url, persona: leader, viewport });
        await opened.goto(await addressOf('Report', name));
        const table = opened.page.getByRole('region', { name: 'Report', exact: true });
        await table.waitFor();
        assert.ok((await table.getByRole('row').count()) > 2);
        await looksRight(opened);
      });
    }
  });
}
