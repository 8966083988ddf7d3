/** `npm start` as a process of its own, in a copy of the project that has built nothing yet. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');
/** What starting reads. */
const PARTS = [
  'force-app',
  'force-app-private-deals',
  'force-app-sync-calendars',
  'force-app-sync-deals',
  'force-app-dashboards',
  'force-app-german',
  'scripts',
  'types',
  'package.json',
  'sfdx-project.json',
  'tsconfig.json'
];
const COMPILED = /[\\/]lwc[\\/].*\.js$/;

/** A copy without a cache, so that a measurement neither uses nor touches the one of the person who works here. */
export function copyProject(): { folder: string; [Symbol.dispose](): void } {
  const folder = mkdtempSync(join(tmpdir(), 'ridealong-bench-'));
  for (const part of PARTS) {
    cpSync(join(repository, part), join(folder, part), {
      recursive: true,
      filter: (source) => !(source.includes('force-app') && COMPILED.test(source))
    });
  }
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface StartedApp {
  url: string;
  /** Milliseconds from the command to the first page. */
  time: number;
  stop(): Promise<void>;
}

export async function startApp(folder: string): Promise<StartedApp> {
  const began = performance.now();
  const child = spawn(process.execPath, ['scripts/start.ts', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit']
  });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const url = await new Promise<string>((found, failed) => {
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      const [, address] = /Ready in .*: (http:\S+)/.exec(output) ?? [];
      if (address !== undefined) {
        found(address);
      }
    });
    child.on('close', () => failed(new Error(`npm start ended:\n${output}`)));
  });
  const response = await fetch(`${url}/lightning/page/home`);
  await response.text();
  if (!response.ok) {
    throw new Error(`The first page is answered with ${response.status}.`);
  }
  const time = performance.now() - began;
  return {
    url,
    time,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
    }
  };
}
