import { Transport } from '../org/transport.ts';
import type { TransportOptions } from '../org/transport.ts';

/** A transport that does not wait between attempts, but remembers how long it would have. */
export function quickTransport(
  url: string,
  options: Partial<TransportOptions> = {}
): { transport: Transport; waits: number[] } {
  const waits: number[] = [];
  const transport = new Transport({
    instanceUrl: url,
    accessToken: '00D000000000001!token',
    apiVersion: '66.0',
    readOnly: false,
    random: () => 0.5,
    sleep: (millis) => {
      waits.push(millis);
      return Promise.resolve();
    },
    ...options
  });
  return { transport, waits };
}
