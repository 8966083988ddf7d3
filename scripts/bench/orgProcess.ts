import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';

export interface OrgProcess {
  url: string;
  /** From the command to the first answer. */
  bootMs: number;
  /** Bytes of memory that the process holds now. */
  residentMemory(): number;
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/** Starts `npm run org` without npm: an empty org of the project, on a free port. */
export async function startOrgProcess(project: string, database: string): Promise<OrgProcess> {
  const start = performance.now();
  const main = join(import.meta.dirname, '../org.ts');
  const args = [main, '--project', project, '--port', '0', '--empty', '--db', database];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const fail = (): void => reject(new Error(`The local org did not start: ${output}`));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail();
    }, PATIENCE_MS);
    child.once('close', fail);
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /at (http:\/\/localhost:\d+)/.exec(output)?.[1];
      if (found !== undefined) {
        clearTimeout(timer);
        resolve(found);
      }
    });
  });
  await (await fetch(`${url}/services/data`)).text();
  const bootMs = performance.now() - start;
  return {
    url,
    bootMs,
    residentMemory: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) * 1024,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
    }
  };
}
