/** What keeps other sites away from the preview's pages: they are logged in, and what they do is the user's doing. */
import type { IncomingMessage } from 'node:http';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a request was meant for this server: a site can point a name of its own at 127.0.0.1 (DNS rebinding), and its
 * scripts would then be of the same origin as the pages. Requests that come that way carry the site's name as their host.
 */
export function isForThisServer(
  { headers, socket }: IncomingMessage,
  hosts: readonly string[] = []
): boolean {
  const host = headers.host?.toLowerCase() ?? '';
  const [, name = '', port = '80'] = /^(\[[0-9a-f:.]+\]|[^:/@]+)(?::(\d+))?$/.exec(host) ?? [];
  return (LOOPBACK.has(name) || hosts.includes(name)) && Number(port) === socket.localPort;
}

/** For every page: no other site may put it into a frame, where a click meant for the site would fall on the page. */
export const PAGE_HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Frame-Options': 'SAMEORIGIN',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin'
};
