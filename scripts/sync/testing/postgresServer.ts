/** A PostgreSQL server of a test's own: on loopback, in a folder that goes away with it, under a user that owns nothing else. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

const START_SECONDS = 60;

/** The folder of `initdb` and `postgres`; undefined where PostgreSQL is not installed. */
export function postgresFolder(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(root, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':')
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** Where it has to be there, a test that needs it fails without it. */
export const skipWithoutPostgres = (): string | false =>
  postgresFolder() !== undefined || process.env['RIDEALONG_POSTGRES'] === 'required'
    ? false
    : 'PostgreSQL is not installed';

export class PostgresServer {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly url: string;
  readonly port: number;

  private constructor(child: ChildProcess, folder: string, port: number) {
    this.#process = child;
    this.#folder = folder;
    this.port = port;
    this.url = `postgres://ridealong@127.0.0.1:${port}/postgres`;
  }

  static async start(): Promise<PostgresServer> {
    const bin = postgresFolder();
    if (bin === undefined) {
      throw new Error('PostgreSQL is not installed.');
    }
    const folder = mkdtempSync(join(tmpdir(), 'ridealong-postgres-'));
    const as = unprivileged();
    if (as !== undefined) {
      chownSync(folder, as.uid, as.gid);
    }
    const data = join(folder, 'data');
    const options = {
      ...as,
      cwd: folder,
      stdio: 'pipe',
      env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' }
    } as const;
    execFileSync(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'ridealong', '--auth=trust', '--encoding=UTF8', '--no-sync', '--locale=C.UTF-8'],
      options
    );
    const port = await freePort();
    const settings = [
      'listen_addresses=127.0.0.1',
      `unix_socket_directories=${folder}`,
      'fsync=off',
      'synchronous_commit=off',
      // Tables without statistics look large to the planner: it would compile each query of a few rows for seconds
      'jit=off',
      'max_connections=20'
    ];
    const child = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      { ...options, stdio: 'ignore' }
    );
    const server = new PostgresServer(child, folder, port);
    await server.#ready();
    return server;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    if (this.#process.exitCode === null) {
      this.#process.kill('SIGINT');
      await ended;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #ready(): Promise<void> {
    const until = Date.now() + START_SECONDS * 1000;
    for (;;) {
      const client = new Client({ connectionString: this.url });
      try {
        await client.connect();
        await client.end();
        return;
      } catch (error) {
        if (Date.now() > until || this.#process.exitCode !== null) {
          throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout)
    );
    if (uid && gid) {
      return { uid, gid };
    }
  }
  return undefined;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
