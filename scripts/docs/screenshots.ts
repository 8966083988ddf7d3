/**
 * `npm run screenshots [-- NAME ...]`: pictures of the real pages for README.md and docs/, from a fresh local org with sample data.
 * The same seed shows the same records; only days move, so pictures are taken anew when pages change, not every day.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { desktop, launchBrowser, openPage, phone } from '@toolkit/preview/testing';
import { startAll } from '../start/startAll.ts';
import { fileOf, readGerman, readPages } from './pictures.ts';
import type { Picture } from './pictures.ts';

const repository = resolve(import.meta.dirname, '../..');
const folder = join(repository, 'docs/images');
const SEED = 1;
const VIEWPORTS = { desktop, phone };

await mkdir(folder, { recursive: true });
const running = await startAll(
  { project: repository, port: 0, database: ':memory:', empty: false, seed: SEED },
  { progress: () => undefined, log: console.log, watch: false }
);
try {
  const browser = await launchBrowser();
  try {
    const pages = await readPages(running.url, process.argv.slice(2));
    const german = pages.filter(({ language }) => language === 'de');
    await takeAll(
      browser,
      pages.filter((picture) => !german.includes(picture))
    );
    await readGerman(
      running.url,
      german.map(({ persona }) => persona)
    );
    await takeAll(browser, german);
  } finally {
    await browser.close();
  }
} finally {
  await running.close();
}

async function takeAll(browser: Browser, pictures: readonly Picture[]): Promise<void> {
  for (const picture of pictures) {
    for (const size of picture.sizes) {
      await take(browser, picture, VIEWPORTS[size], join(folder, fileOf(picture, size)));
    }
  }
}

async function take(
  browser: Browser,
  { persona, path, shows }: Picture,
  viewport: typeof desktop,
  file: string
): Promise<void> {
  const opened = await openPage(browser, { url: running.url, persona, viewport });
  const { page, context, errors } = opened;
  await opened.goto(path);
  await page.getByText(shows).filter({ visible: true }).first().waitFor();
  await page.waitForLoadState('networkidle');
  if (errors.length > 0) {
    throw new Error(`${path} is broken: ${errors.join('\n')}`);
  }
  await page.screenshot({ path: file, animations: 'disabled' });
  await context.close();
  console.log(file.slice(repository.length + 1));
}
