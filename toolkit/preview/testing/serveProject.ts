/** A project in an empty local org, with its pages, on one port of this machine: as any host of the preview would do it. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalOrgServer, openOrg } from '@toolkit/local-org';
import { logIn as logInByPassword } from '@toolkit/local-org/login';
import { describeFields, Preview } from '@toolkit/preview';
import { readProject } from '@toolkit/sfdx-project';
import { testCacheDirectory } from './testCache.ts';

export const admin = 'admin@lab.local';

export interface ServedProject {
  url: string;
  preview: Preview;
  close(): Promise<void>;
}

interface ServeOptions {
  watch?: boolean;
  log?: (line: string) => void;
  /** Any component may stand on a page by itself. */
  exposeAll?: boolean;
}

export async function serveProject(
  directory: string,
  { watch = false, log = () => undefined, exposeAll = false }: ServeOptions = {}
): Promise<ServedProject> {
  const read = await readProject(directory);
  const project = exposeAll ? { ...read, lwcs: read.lwcs.map((lwc) => ({ ...lwc, exposed: true })) } : read;
  const org = await openOrg({ project, database: ':memory:', settings: { adminUsername: admin } });
  const orgServer = createLocalOrgServer(org, { log });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const isAnswered =
      (await orgServer.handle(request, response)) || (await preview.handle(request, response));
    if (!isAnswered) {
      response.writeHead(404).end();
    }
  };
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  const url = await listen(server);
  const preview = new Preview({
    project,
    currency: org.currency,
    cacheDirectory: testCacheDirectory,
    watch,
    log,
    describe: async (object) => describeFields(url, await logIn(url, admin), object)
  });
  const close = async (): Promise<void> => {
    await preview.close();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await orgServer.close();
    org.close();
  };
  await preview.ready();
  return { url, preview, close };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

export async function logIn(url: string, username: string): Promise<string> {
  return (await logInByPassword(url, username)).token;
}
