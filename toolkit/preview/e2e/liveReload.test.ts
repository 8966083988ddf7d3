/** Saving a component shows in the open page; a mistake shows as an overlay and goes when corrected. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { eventually, launchBrowser, openPage, withoutBrowser } from '../testing.ts';
import { admin, labProject } from '../testing/lab.ts';
import { serveProject } from '../testing/serveProject.ts';
import type { ServedProject } from '../testing/serveProject.ts';

const options = { skip: withoutBrowser, timeout: 120_000 };
const scratch = mkdtempSync(join(tmpdir(), 'preview-reload-'));
const source = join(scratch, 'force-app/main/default');
const logged: string[] = [];
let running: ServedProject;
let browser: Browser;

before(async () => {
  if (withoutBrowser !== false) {
    return;
  }
  cpSync(labProject, scratch, { recursive: true });
  running = await serveProject(scratch, {
    watch: true,
    log: (line) => logged.push(line)
  });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await running?.close();
  rmSync(scratch, { recursive: true, force: true });
});

function edit(file: string, from: string, to: string): void {
  const path = join(source, file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `${file} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}

test(
  'an open page follows what is saved: templates, scripts, metadata, mistakes and their correction',
  options,
  async () => {
    const opened = await openPage(browser, { url: running.url, persona: admin });
    const { page } = opened;
    await opened.goto('/lightning/n/Lab');
    await page.getByRole('heading', { name: 'Inputs' }).waitFor();

    edit('lwc/labInputs/labInputs.html', 'title="Inputs"', 'title="Inputs, changed"');
    await page.getByRole('heading', { name: 'Inputs, changed' }).waitFor();

    edit('lwc/labInputs/labInputs.js', "picked = 'nobody';", "picked = 'no one yet';");
    await page.getByText('no one yet').waitFor();

    edit('tabs/Lab.tab-meta.xml', '<label>Lab</label>', '<label>Laboratory</label>');
    await page.getByRole('link', { name: 'Laboratory' }).waitFor();

    edit('lwc/labInputs/labInputs.js', "said = '';", 'said = ;');
    const overlay = page.getByRole('alertdialog', { name: 'A component cannot be built' });
    await overlay.getByText(/force-app.main.default.lwc.labInputs.labInputs\.js:\d+/).waitFor();
    assert.ok(
      logged.some((line) => /labInputs\.js:\d+:\d+: /.test(line)),
      logged.join('\n')
    );

    edit('lwc/labInputs/labInputs.js', 'said = ;', "said = '';");
    await overlay.waitFor({ state: 'detached' });
    await page.getByText('no one yet').waitFor();

    edit('lwc/labRecord/labRecord.js', '@salesforce/label/c.Lab_Done', '@salesforce/label/c.Lab_Nowhere');
    await page
      .getByText(
        'Unknown label "c.Lab_Nowhere". Add it to the project\'s CustomLabels, or correct the import.'
      )
      .waitFor();
    edit('lwc/labRecord/labRecord.js', '@salesforce/label/c.Lab_Nowhere', '@salesforce/label/c.Lab_Done');
    edit(
      'lwc/labRecord/labRecord.js',
      '@salesforce/schema/Visit__c.Name',
      '@salesforce/schema/Visit__c.Nmae'
    );
    await page.getByText('Unknown field "Nmae" of Visit__c in "@salesforce/schema/Visit__c.Nmae".').waitFor();
    edit(
      'lwc/labRecord/labRecord.js',
      '@salesforce/schema/Visit__c.Nmae',
      '@salesforce/schema/Visit__c.Name'
    );

    edit('tabs/Lab.tab-meta.xml', '</CustomTab>', '</CustomTa>');
    await page.getByText(/Lab\.tab-meta\.xml/).waitFor();
    edit('tabs/Lab.tab-meta.xml', '</CustomTa>', '</CustomTab>');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Laboratory' }).waitFor();
  }
);

test(
  'a mistake that was there before is a badge in the corner, which opens and closes',
  options,
  async () => {
    edit('lwc/labBadge/labBadge.js', 'export default', 'export defautl');
    const isBuilt = (): Promise<boolean> =>
      Promise.resolve(logged.some((line) => /labBadge\.js:/.test(line)));
    await eventually(isBuilt, true);
    const opened = await openPage(browser, { url: running.url, persona: admin });
    const { page } = opened;
    await opened.goto('/lightning/n/Lab');
    const badge = page.getByRole('button', { name: 'A component cannot be built' });
    await badge.waitFor();
    const box = await badge.boundingBox();
    assert.ok(box && box.height < 60 && box.width < 320, JSON.stringify(box));
    assert.equal(await page.getByRole('alertdialog').count(), 0);
    await badge.click();
    await page
      .getByRole('alertdialog')
      .getByText(/labBadge\.js:\d+/)
      .waitFor();
    await page.getByRole('button', { name: 'Hide' }).click();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    assert.equal(await badge.getAttribute('aria-expanded'), 'false');
    edit('lwc/labBadge/labBadge.js', 'export defautl', 'export default');
    await badge.waitFor({ state: 'detached' });
  }
);
