/** The other end of a `BuildWorker`: compilers are loaded and run here, so that the server goes on answering. */
import { parentPort, workerData } from 'node:worker_threads';
import { runTask } from './tasks.ts';
import type { BuildThreadData } from './buildWorker.ts';
import type { Task } from './tasks.ts';

const { cacheDirectory } = workerData as BuildThreadData;

parentPort?.on('message', ({ id, task }: { id: number; task: Task }) => {
  runTask(task, cacheDirectory).then(
    (result) => parentPort?.postMessage({ id, result }),
    (error: unknown) =>
      parentPort?.postMessage({ id, error: error instanceof Error ? error : new Error(String(error)) })
  );
});
