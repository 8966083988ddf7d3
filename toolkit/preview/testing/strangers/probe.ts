/** Looks at one component in a browser: shows it, then presses each of its buttons once. */
import type { Page, Request } from 'playwright-core';
import { admin } from '../serveProject.ts';
import type { Stranger } from './components.ts';
import type { Observation } from './verdict.ts';

const MAX_BUTTONS = 12;
const MAX_WAIT = 10_000;
const MAX_SETTLING = 4000;

/** Requests under way, apart from the live reload's, which never ends. */
interface Traffic {
  pending: number;
}

export interface Probe {
  page: Page;
  url: string;
  recordId: string | undefined;
}

export async function observe(stranger: Stranger, { page, url, recordId }: Probe): Promise<Observation> {
  const errors: string[] = [];
  const refused: string[] = [];
  page.removeAllListeners();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      errors.push(message.text());
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) {
      refused.push(`${response.status()} ${new URL(response.url()).pathname}`);
    }
  });
  const traffic = watchTraffic(page);
  page.on('popup', (popup) => void popup.close());
  // What the browser itself asks is answered, so that a button that asks does not wait for ever
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  const address = addressOf(stranger, url, recordId);
  await show(page, address, traffic);
  const { boxes, isShown } = await stateOf(page);
  const pressed = boxes.length > 0 ? 0 : await pressButtons(page, address, traffic);
  return {
    name: stranger.name,
    boxes,
    errors,
    refused,
    isShown: isShown || stranger.kind === 'action',
    pressed
  };
}

function addressOf({ name, object }: Stranger, url: string, recordId: string | undefined): string {
  const search = new URLSearchParams({
    persona: admin,
    ...(recordId !== undefined && { recordId, objectApiName: object })
  });
  return `${url}/lightning/cmp/c__${name}?${search.toString()}`;
}

function watchTraffic(page: Page): Traffic {
  const traffic = { pending: 0 };
  const isCounted = (request: Request): boolean => !request.url().endsWith('/preview/events');
  page.on('request', (request) => (traffic.pending += isCounted(request) ? 1 : 0));
  for (const event of ['requestfinished', 'requestfailed'] as const) {
    page.on(event as 'requestfinished', (request) => (traffic.pending -= isCounted(request) ? 1 : 0));
  }
  return traffic;
}

async function show(page: Page, address: string, traffic: Traffic): Promise<void> {
  traffic.pending = 0;
  await page.goto(address);
  await page.locator('preview-item').first().waitFor({ state: 'attached', timeout: MAX_WAIT });
  await settle(page, traffic);
}

/** Nothing asked for any more; a component that asks for ever is looked at all the same. */
async function settle(page: Page, traffic: Traffic): Promise<void> {
  const end = performance.now() + MAX_SETTLING;
  let quiet = 0;
  while (quiet < 3 && performance.now() < end) {
    await page.waitForTimeout(80);
    const isLoading = traffic.pending > 0 || (await page.locator('preview-skeleton').count()) > 0;
    quiet = isLoading ? 0 : quiet + 1;
  }
}

async function stateOf(page: Page): Promise<{ boxes: string[]; isShown: boolean }> {
  const boxes = await page.locator('preview-item .preview-box').allInnerTexts();
  const isShown = (await page.locator('preview-item > *').count()) > 0;
  return { boxes: boxes.map((text) => text.replaceAll(/\s+/g, ' ')), isShown };
}

async function pressButtons(page: Page, address: string, traffic: Traffic): Promise<number> {
  await fillInputs(page);
  const buttons = page.locator('preview-item').locator('button:visible:enabled');
  const count = Math.min(await buttons.count(), MAX_BUTTONS);
  for (let place = 0; place < count; place++) {
    if (page.url() !== address || (await page.locator('[role="dialog"]:visible').count()) > 0) {
      await show(page, address, traffic);
    }
    await buttons
      .nth(place)
      .click({ timeout: 1500 })
      .catch(() => undefined);
    await settle(page, traffic);
  }
  return count;
}

/** What is asked for is given, so that a button does not only say that something is missing. */
async function fillInputs(page: Page): Promise<void> {
  const inputs = page.locator('preview-item').locator('input[type="text"]:visible:enabled:not([role])');
  for (const input of (await inputs.all()).slice(0, MAX_BUTTONS)) {
    if ((await input.inputValue().catch(() => 'unknown')) === '') {
      await input.fill('Sample', { timeout: 1000 }).catch(() => undefined);
      await input.blur().catch(() => undefined);
    }
  }
}
