/** axe on every kind of page, on a wide screen and on a phone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { accessibilityViolations, desktop, eventually, phone } from '../testing.ts';
import { options, startLab } from '../testing/lab.ts';

const lab = startLab();

/** Pages by what stands on them last. */
const pages: [name: string, path: string, last: (page: Page) => Locator][] = [
  ['home', '/lightning/page/home', (page) => page.getByRole('img', { name: /^Record Count by Stage/ })],
  ['list', '/lightning/o/Visit__c/list', (page) => page.getByRole('link', { name: 'Routine 4' })],
  ['lab', '/lightning/n/Lab', (page) => page.locator('[data-visits] li').first()],
  ['record', 'record', (page) => page.getByText('Created By')],
  ['new', '/lightning/o/Visit__c/new', (page) => page.getByRole('dialog').getByRole('textbox').first()],
  ['missing', '/lightning/n/Nowhere', (page) => page.getByRole('link', { name: 'Go to the home page' })]
];

for (const viewport of [desktop, phone]) {
  for (const [name, path, last] of pages) {
    test(`axe finds nothing on the ${name} page, ${viewport.width} pixels wide`, options, async () => {
      const opened = await lab.open(path === 'record' ? `/lightning/r/Visit__c/${lab.visit}/view` : path, {
        viewport,
        continues: true
      });
      if (name === 'record' && viewport === desktop) {
        await opened.page.getByRole('tab', { name: 'Details' }).click();
      }
      await last(opened.page).waitFor();
      await eventually(() => opened.page.locator('.preview-skeleton').count(), 0);
      assert.deepEqual(await accessibilityViolations(opened.page), []);
      await opened.close();
    });
  }
}
