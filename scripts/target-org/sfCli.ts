/** The Salesforce CLI that comes with the project, on the Node that runs us. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface SfAnswer {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Runs `sf ARGS`; a test puts its own in its place. */
export type Sf = (args: readonly string[], options?: SfOptions) => Promise<SfAnswer>;

export interface SfOptions {
  /** What the command prints goes to the terminal as it comes. */
  isShown?: boolean;
}

/** Its `exports` name no program. */
const PROGRAM = join(import.meta.dirname, '../../node_modules/@salesforce/cli/bin/run.js');

export const sf: Sf = (args, { isShown = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
      env: { ...process.env, SF_SKIP_NEW_VERSION_CHECK: 'true', FORCE_COLOR: '0' }
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, stdout, stderr }));
  });
