/**
 * `node runBatch.ts REPORT FILE ...`: runs files of node:test one after the other in this process, as `node --test
 * --test-isolation=none` does, tells of it on standard output and writes to REPORT what each file came to.
 *
 * One thing is different. node:test follows each promise to the test that made it, so that of an error which nobody waits for
 * it can say whose it is; to a process that saves and queries all the time that is a tenth of its work. Here only tests and
 * suites are known by what they run, which is how hooks and tests find the suite that they stand in. An error that nobody
 * waits for is told as of the test or hook that runs just then. Where an earlier one left it behind, `node --test FILE` says which.
 */
import { AsyncResource, createHook, executionAsyncId, executionAsyncResource } from 'node:async_hooks';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import fileReporter from './fileReporter.ts';

type Init = (asyncId: number, type: string, triggerAsyncId: number, resource: object) => void;

/** The first hook of the process is that of node:test: it is told of tests and suites alone. A hook that comes after it is enabled. */
function leaveOutPromises(): void {
  const hooks = Object.getPrototypeOf(createHook({})) as object;
  const enable = Object.getOwnPropertyDescriptor(hooks, 'enable') ?? {};
  Object.defineProperty(hooks, 'enable', {
    ...enable,
    value(this: Record<symbol, Init>) {
      Object.defineProperty(hooks, 'enable', enable);
      const init = Object.getOwnPropertySymbols(this).find(({ description }) => description === 'init');
      if (!init || !this[init]) {
        throw new Error('node:test follows promises in another way than it did: see leaveOutPromises.');
      }
      const running = tellOfResources(this[init]);
      giveErrorsTo(running, this[init]);
      return this;
    }
  });
}

/** What began last to run. */
type Running = () => AsyncResource | undefined;

/** Tests and suites are resources that run their functions in a scope of their own; no other has 0 as what it came from. */
function tellOfResources(init: Init): Running {
  let running: AsyncResource | undefined;
  const scope = Object.getOwnPropertyDescriptor(AsyncResource.prototype, 'runInAsyncScope') ?? {};
  const run = scope.value as (this: AsyncResource, ...given: unknown[]) => unknown;
  Object.defineProperty(AsyncResource.prototype, 'runInAsyncScope', {
    ...scope,
    value(this: AsyncResource, ...given: unknown[]) {
      init(this.asyncId(), this.constructor.name, 0, this);
      running = isTest(this) ? this : running;
      return run.apply(this, given);
    }
  });
  return () => running;
}

/** Test, suite or hook. The root, which has neither parent nor kind, runs last and is told of by nobody. */
function isTest(resource: AsyncResource & { parent?: unknown; hookType?: string }): boolean {
  return 'finished' in resource && Boolean(resource.parent ?? resource.hookType);
}

/** node:test asks to which test the scope belongs that an error comes from. Its own listeners are called after these. */
function giveErrorsTo(running: Running, init: Init): void {
  const tell = (): void => {
    const test = running();
    // A resource with a scope of its own, such as a reporter, is known already
    if (test && !(executionAsyncResource() instanceof AsyncResource)) {
      init(executionAsyncId(), 'Error', test.asyncId(), {});
    }
  };
  process.on('uncaughtException', tell);
  process.on('unhandledRejection', tell);
}

const [report = '', ...files] = process.argv.slice(2);
leaveOutPromises();
const events = run({ isolation: 'none', files: files.map((file) => resolve(file)) });
events.on('test:summary', ({ success }) => {
  if (!success) {
    process.exitCode = 1;
  }
});
events.pipe(new spec()).pipe(process.stdout);
events.compose(fileReporter).pipe(createWriteStream(report));
