import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The static resource Ridealong_Words as it is deployed. */
export function wordsResource(): ArrayBuffer {
  const bytes = readFileSync(resolve('force-app/main/challenges/staticresources/Ridealong_Words.resource'));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

/** Answers the page's request for it, as an org does. */
export function serveWords(): void {
  const answer = { ok: true, status: 200, arrayBuffer: () => Promise.resolve(wordsResource()) };
  Object.assign(globalThis, { fetch: () => Promise.resolve(answer) });
}
