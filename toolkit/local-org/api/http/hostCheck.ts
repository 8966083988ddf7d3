const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Is this `Host` (or the host of an `Origin`) the server itself? A web page on another site can make a browser send
 * requests here, also under a name it points at 127.0.0.1 itself (DNS rebinding): those carry another host.
 */
export function isOwnHost(host: string | undefined, port: number, extraHosts: readonly string[]): boolean {
  if (host === undefined) {
    return false;
  }
  const parsed = /^(\[[0-9a-f:.]+\]|[^:[\]/@]+)(?::(\d{1,5}))?$/i.exec(host.trim());
  if (parsed === null) {
    return false;
  }
  if (extraHosts.includes(host.trim().toLowerCase())) {
    return true;
  }
  const name = (parsed[1] ?? '').toLowerCase();
  const ownPort = Number(parsed[2] ?? 80) === port;
  return ownPort && (loopback.has(name) || extraHosts.includes(name));
}

/** `Origin` is absent from command-line clients; from a browser it must be one of our own pages. */
export function isOwnOrigin(
  origin: string | undefined,
  port: number,
  extraHosts: readonly string[]
): boolean {
  if (origin === undefined) {
    return true;
  }
  const parsed = /^https?:\/\/([^/]+)$/i.exec(origin.trim());
  return parsed !== null && isOwnHost(parsed[1], port, extraHosts);
}
