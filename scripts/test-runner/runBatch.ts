/**
 * `node runBatch.ts REPORT FILE ...`: runs files of node:test one after the other in this process, as `node --test
 * --test-isolation=none` does, tells of it on standard output and writes to REPORT what each file came to.
 *
 * One thing is different. node:test follows each promise to the test that made it, so that of an error which nobody waits for
 * it can say whose it is; to a process that saves and queries all the time that is a tenth of its work. Here such an error
 * ends the process, and with it the batch: the gate fails all the same, and `node --test FILE` says by which test.
 */
import { createHook } from 'node:async_hooks';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import fileReporter from './fileReporter.ts';

/** The first hook of the process is that of node:test. A hook that has to come after it can. */
function leaveOutFirstHook(): void {
  const hooks = Object.getPrototypeOf(createHook({})) as object;
  const enable = Object.getOwnPropertyDescriptor(hooks, 'enable') ?? {};
  Object.defineProperty(hooks, 'enable', {
    ...enable,
    value(this: unknown) {
      Object.defineProperty(hooks, 'enable', enable);
      return this;
    }
  });
}

const [report = '', ...files] = process.argv.slice(2);
leaveOutFirstHook();
const events = run({ isolation: 'none', files: files.map((file) => resolve(file)) });
events.on('test:summary', ({ success }) => {
  if (!success) {
    process.exitCode = 1;
  }
});
events.pipe(new spec()).pipe(process.stdout);
events.compose(fileReporter).pipe(createWriteStream(report));
