import { Transport } from '../org/transport.ts';

/** A transport that does not wait between attempts, but remembers how long it would have. */
export function quickTransport(
  url: string,
  options: { readOnly?: boolean; timeoutMillis?: number } = {}
): { transport: Transport; waits: number[] } {
  const waits: number[] = [];
  const transport = new Transport({
    instanceUrl: url,
    accessToken: '00D000000000001!token',
    apiVersion: '66.0',
    readOnly: options.readOnly ?? false,
    timeoutMillis: options.timeoutMillis,
    random: () => 0.5,
    sleep: (millis) => {
      waits.push(millis);
      return Promise.resolve();
    }
  });
  return { transport, waits };
}
