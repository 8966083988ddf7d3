import { createServer } from 'node:net';

/** Is this the error of a port that another program has? */
export function isPortInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Says who has the port, as far as that can be seen, and which port is free. */
export async function explainPortInUse(port: number, host = '127.0.0.1'): Promise<string> {
  const [holder, free] = await Promise.all([holderOf(port, host), nextFreePort(port + 1, host)]);
  const advice =
    free === undefined
      ? 'Choose another with --port N.'
      : `Stop it, or start with --port ${free}, which is free.`;
  return `Port ${port} is in use by ${holder}. ${advice}`;
}

async function holderOf(port: number, host: string): Promise<string> {
  try {
    const answer = await fetch(`http://${host}:${port}/services/data`, { signal: AbortSignal.timeout(1000) });
    const body: unknown = await answer.json().catch(() => undefined);
    const first: unknown = Array.isArray(body) ? body[0] : undefined;
    if (typeof first === 'object' && first !== null && 'version' in first) {
      return 'another local org';
    }
    const server = answer.headers.get('server') ?? answer.headers.get('x-powered-by');
    return server === null ? 'another web server' : `another web server (${server})`;
  } catch {
    return 'another program';
  }
}

async function nextFreePort(from: number, host: string): Promise<number | undefined> {
  for (let port = from; port < from + 50 && port <= 65_535; port++) {
    if (await isFree(port, host)) {
      return port;
    }
  }
  return undefined;
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
