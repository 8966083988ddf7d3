/** Everything `npm start` starts: the org, its data and the preview of its pages, on one port. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import { createLocalOrgServer, openOrg, projectGaps } from '@toolkit/local-org';
import type { LocalOrg, LocalOrgServer } from '@toolkit/local-org';
import { describeFields, Preview } from '@toolkit/preview';
import type { BuildProblem } from '@toolkit/preview';
import { readProject } from '@toolkit/sfdx-project';
import type { Project } from '@toolkit/sfdx-project';
import { loadData } from './loadData.ts';
import { chooseChangeEvents } from './chooseChangeEvents.ts';
import { SAMPLE_CURRENCIES } from './currencies.ts';
import { admin, logIn, ORG_SETTINGS } from './orgAccess.ts';
import type { StartOptions } from './startOptions.ts';

/** One cache for every project that is shown from here: what comes from packages is the same for all. */
const CACHE = join(import.meta.dirname, '../../.cache/preview');

export interface Running {
  url: string;
  org: LocalOrg;
  preview: Preview;
  /** What the project uses and the org or the preview lacks. */
  unsupported: { what: string; file: string }[];
  /** Mistakes in components, as said on their pages. */
  problems: BuildProblem[];
  close(): Promise<void>;
}

export interface StartIo {
  /** What is going on, `topic: detail`. */
  progress: (message: string) => void;
  log: (line: string) => void;
  /** Build components again when they are saved. */
  watch: boolean;
  /** Folder whose components are shown, where they are the same as the project's: what is built for it is built already. */
  components?: string;
}

export async function startAll(options: StartOptions, io: StartIo): Promise<Running> {
  io.progress('Reading the project');
  const project = withComponentsOf(await readProject(options.project), io.components);
  const org = await openOrg({
    project,
    database: options.database,
    settings: {
      ...ORG_SETTINGS,
      sharedActivities: options.sharedActivities ?? false,
      personAccounts: options.personAccounts ?? false,
      ...(options.currencies === true && SAMPLE_CURRENCIES)
    }
  });
  try {
    return await serve(project, org, options, io);
  } catch (error) {
    org.close();
    throw error;
  }
}

function withComponentsOf(project: Project, folder = project.directory): Project {
  const moved = (directory: string): string => join(folder, relative(project.directory, directory));
  return { ...project, lwcs: project.lwcs.map((lwc) => ({ ...lwc, directory: moved(lwc.directory) })) };
}

async function serve(project: Project, org: LocalOrg, options: StartOptions, io: StartIo): Promise<Running> {
  const orgServer = createLocalOrgServer(org, { log: io.log });
  const preview = new Preview({
    project,
    currency: org.currency,
    cacheDirectory: CACHE,
    watch: io.watch,
    log: io.log,
    describe: async (object) => describeFields(url, await logIn(url, admin), object)
  });
  // Data is generated in this very thread: a connection that is idle meanwhile must not be closed under the next request.
  const server = createServer({ maxHeaderSize: 64 * 1024, keepAliveTimeout: 0 }, (request, response) => {
    void answer(orgServer, preview, request, response).catch((error: unknown) => {
      io.log(`The answer to ${request.method ?? ''} ${request.url ?? ''} failed: ${String(error)}`);
      response.destroy();
    });
  });
  const close = (): Promise<void> => closeAll(server, preview, orgServer, org);
  let url: string;
  try {
    url = await listen(server, options.port);
  } catch (error) {
    await preview.close();
    throw error;
  }
  try {
    if (!options.empty) {
      await loadData({ url, org, project, options, progress: io.progress, log: io.log });
    }
    chooseChangeEvents(org);
    io.progress('Building the components (the first time this takes a while)');
    const problems = await preview.ready();
    const unsupported = [
      ...projectGaps(org).map(({ what, name, file }) => ({ what: `${what} ${name}`, file })),
      ...(await preview.unsupported())
    ];
    return { url, org, preview, problems, unsupported, close };
  } catch (error) {
    await closeAll(server, preview, orgServer);
    throw error;
  }
}

async function answer(
  orgServer: LocalOrgServer,
  preview: Preview,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  if (await orgServer.handle(request, response)) {
    return;
  }
  if (await preview.handle(request, response)) {
    return;
  }
  response
    .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
    .end(
      `There is nothing at ${request.url ?? ''}. Pages begin with /lightning/, the API with /services/.\n`
    );
}

/** Listens on this machine alone. */
function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      const address = server.address();
      resolve(`http://localhost:${typeof address === 'object' && address !== null ? address.port : port}`);
    });
  });
}

/** Running requests may end; pages that listen for new builds are hung up on. */
async function closeAll(
  server: Server,
  preview: Preview,
  orgServer: LocalOrgServer,
  org?: LocalOrg
): Promise<void> {
  await preview.close();
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(sweep);
  await orgServer.close();
  org?.close();
}
