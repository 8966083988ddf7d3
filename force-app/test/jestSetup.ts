import { setup } from '@sa11y/jest';
import { webcrypto } from 'node:crypto';
import { empty } from './lwcTestUtils';

// jsdom has no crypto.randomUUID; browsers that Lightning supports do.
if (!globalThis.crypto?.randomUUID) {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
}

setup();

afterEach(() => {
  empty(document.body);
  jest.clearAllMocks();
});
