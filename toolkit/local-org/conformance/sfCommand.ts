import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../../node_modules/@salesforce/cli/bin/run.js', import.meta.url));

export interface SfResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** The real Salesforce CLI in a home of its own, so that no login or setting of this machine is seen or changed. */
export class SfCommand {
  readonly home: string;

  private constructor(home: string) {
    this.home = home;
  }

  static async create(): Promise<SfCommand> {
    return new SfCommand(await mkdtemp(join(tmpdir(), 'sf-home-')));
  }

  run(args: readonly string[], environment: Record<string, string> = {}): Promise<SfResult> {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: this.home,
      USERPROFILE: this.home,
      SF_DISABLE_TELEMETRY: 'true',
      SF_SKIP_NEW_VERSION_CHECK: 'true',
      SF_AUTOUPDATE_DISABLE: 'true',
      SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
      SF_DISABLE_LOG_FILE: 'true',
      SF_DISABLE_AUTOUPDATE: 'true',
      // Compiling its files anew is a fifth of what a start costs
      ...(process.env['NODE_COMPILE_CACHE'] ? { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] } : {}),
      ...environment
    };
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [cli, ...args],
        { env, cwd: this.home, timeout: 60_000, maxBuffer: 32 * 1024 * 1024 },
        (error, stdout, stderr) => {
          const code = error?.code;
          resolve({ exitCode: error === null ? 0 : typeof code === 'number' ? code : 1, stdout, stderr });
        }
      );
    });
  }

  /** `result` of a command's `--json` answer; a failure shows what the command said. */
  async json(args: readonly string[], environment?: Record<string, string>): Promise<unknown> {
    const { exitCode, stdout, stderr } = await this.run([...args, '--json'], environment);
    const answer = JSON.parse(stdout === '' ? '{}' : stdout) as { result?: unknown; message?: unknown };
    if (exitCode !== 0) {
      throw new Error(
        `sf ${args.join(' ')} ended with ${exitCode}: ${JSON.stringify(answer.message)} ${stderr}`
      );
    }
    return answer.result;
  }

  async remove(): Promise<void> {
    await rm(this.home, { recursive: true, force: true });
  }
}
