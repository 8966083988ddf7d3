import { setup } from '@sa11y/jest';
import { webcrypto } from 'node:crypto';

// jsdom has no crypto.randomUUID; browsers that Lightning supports do.
if (!globalThis.crypto?.randomUUID) Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

setup();

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});
