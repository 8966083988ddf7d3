/** axe on every kind of page, on a wide screen and on a phone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessibilityViolations, desktop, eventually, phone } from '../preview/testing/browser.ts';
import { options, startLab } from './testing/lab.ts';

const lab = startLab();

for (const [name, path] of [
  ['home', '/lightning/page/home'],
  ['list', '/lightning/o/Visit__c/list'],
  ['lab', '/lightning/n/Lab'],
  ['record', 'record'],
  ['new', '/lightning/o/Visit__c/new'],
  ['missing', '/lightning/n/Nowhere']
] as const) {
  for (const viewport of [desktop, phone]) {
    test(`axe finds nothing on the ${name} page, ${viewport.width} pixels wide`, options, async () => {
      const opened = await lab.open(path === 'record' ? `/lightning/r/Visit__c/${lab.visit}/view` : path, {
        viewport
      });
      await opened.page.waitForLoadState('networkidle').catch(() => undefined);
      await eventually(() => opened.page.locator('.preview-skeleton').count(), 0);
      if (name === 'new') await opened.page.getByRole('dialog').getByRole('textbox').first().waitFor();
      assert.deepEqual(await accessibilityViolations(opened.page), []);
      await opened.context.close();
    });
  }
}
