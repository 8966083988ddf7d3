/** One component may take its time, and take a second try: a busy machine is not the component's mistake. */
import type { Observation } from './verdict.ts';

interface Closable {
  close(): Promise<void>;
}

/** In a page of its own; what takes longer than it may, or breaks the page, is looked at once more and then said. */
export async function observePatiently<Page extends Closable>(
  name: string,
  openPage: () => Promise<Page>,
  observe: (page: Page) => Promise<Observation>,
  milliseconds: number,
  tries = 2
): Promise<Observation> {
  const page = await openPage();
  try {
    return await within(milliseconds, observe(page));
  } catch (error) {
    if (tries === 1) {
      const [first = ''] = String(error instanceof Error ? error.message : error).split('\n');
      return { name, boxes: [], errors: [first], refused: [], isShown: false, pressed: 0 };
    }
  } finally {
    await page.close().catch(() => undefined);
  }
  return observePatiently(name, openPage, observe, milliseconds, tries - 1);
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error(`not looked through within ${milliseconds / 1000} seconds`)),
    milliseconds
  );
  // The one that lost the race may still fail when its page closes
  work.catch(() => undefined);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
