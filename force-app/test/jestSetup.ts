import { webcrypto } from 'node:crypto';
import { empty } from './lwcTestUtils';

// jsdom has no crypto.randomUUID; browsers that Lightning supports do.
if (!globalThis.crypto?.randomUUID) {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
}

/** Loads axe for the first test that asks: half of the files have none. `setup` puts the real one in the place of this one. */
expect.extend({
  async toBeAccessible(received: Element) {
    const { setup, toBeAccessible } = await import('@sa11y/jest');
    setup();
    return toBeAccessible(received);
  }
});

/** What LWC or a component of ours complains of is a fault; a test that provokes it takes the console's place. */
const complaints: string[] = [];
for (const level of ['error', 'warn'] as const) {
  console[level] = (...parts: unknown[]): void => {
    complaints.push(`console.${level}: ${parts.map(String).join(' ')}`);
  };
}

afterEach(() => {
  empty(document.body);
  jest.clearAllMocks();
  const all = complaints.splice(0);
  if (all.length > 0) {
    throw new Error(`The test left complaints in the console:\n${all.join('\n')}`);
  }
});
