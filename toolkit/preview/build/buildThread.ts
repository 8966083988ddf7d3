/** The other end of a `BuildWorker`: compilers are loaded and run here, so that the server goes on answering. */
import { parentPort } from 'node:worker_threads';
import { runTask } from './tasks.ts';
import type { Task } from './tasks.ts';

parentPort?.on('message', ({ id, task }: { id: number; task: Task }) => {
  runTask(task).then(
    (result) => parentPort?.postMessage({ id, result }),
    (error: unknown) =>
      parentPort?.postMessage({ id, error: error instanceof Error ? error : new Error(String(error)) })
  );
});
