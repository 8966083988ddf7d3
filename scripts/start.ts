/** `npm start`: a local org with sample data, and the package's pages in a browser. */
import { resolve } from 'node:path';
import { formatProblem } from '@toolkit/preview';
import { printWelcome } from './start/printWelcome.ts';
import { progressTo } from './start/progress.ts';
import { startAll } from './start/startAll.ts';
import type { Running } from './start/startAll.ts';
import { explainFailure } from './start/explainFailure.ts';
import { readStartOptions, usage } from './start/startOptions.ts';
import type { StartOptions } from './start/startOptions.ts';

const started = performance.now();
let options: StartOptions | 'help';
try {
  options = readStartOptions(process.argv.slice(2), resolve(import.meta.dirname, '..'));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}
if (options === 'help') {
  console.log(usage);
  process.exit(0);
}

const progress = progressTo(process.stdout);
const log = (line: string): void => progress.line(line);
let running: Running;
try {
  running = await startAll(options, { progress: (message) => progress.step(message), log, watch: true });
} catch (error) {
  log('');
  console.error(explainFailure(error, options));
  process.exit(1);
}
for (const problem of running.problems.filter(({ kind }) => kind === 'mistake')) {
  log(`\n${formatProblem(problem)}`);
}
await printWelcome(running, options, performance.now() - started, log);

let closing = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // A second Ctrl-C does not wait.
    if (closing) {
      process.exit(1);
    }
    closing = true;
    void running.close().then(() => process.exit(0));
  });
}
