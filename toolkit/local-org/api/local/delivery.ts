import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultRule } from './faultRule.ts';

/** Pieces of a slow body in a second. */
const PIECES_PER_SECOND = 10;

/** How a fault lets the body of an answer come. */
export function deliverWith(rule: FaultRule): (response: ServerResponse, bytes: Buffer | undefined) => void {
  const { cut, stall, bytesPerSecond } = rule;
  return (response, bytes = Buffer.alloc(0)) => {
    if (cut !== undefined) {
      const sent = bytes.subarray(0, cut === true ? 0 : cut.afterBytes);
      response.write(sent, () => response.destroy());
    } else if (stall) {
      response.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
    } else if (bytesPerSecond !== undefined) {
      void trickle(response, bytes, bytesPerSecond);
    } else {
      response.end(bytes);
    }
  };
}

async function trickle(response: ServerResponse, bytes: Buffer, bytesPerSecond: number): Promise<void> {
  const piece = Math.max(1, Math.floor(bytesPerSecond / PIECES_PER_SECOND));
  for (let from = 0; from < bytes.length && !response.destroyed; from += piece) {
    response.write(bytes.subarray(from, from + piece));
    await sleep(1000 / PIECES_PER_SECOND);
  }
  response.end();
}
