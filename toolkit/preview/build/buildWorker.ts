import { Worker } from 'node:worker_threads';
import type { TaskName, Tasks } from './tasks.ts';

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

interface Answer {
  id: number;
  result?: unknown;
  error?: Error;
}

/** What a build thread is started with. */
export interface BuildThreadData {
  cacheDirectory: string;
}

/** Runs builds in a thread of its own, started when it is first needed. */
export class BuildWorker {
  #thread: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #last = 0;
  readonly #data: BuildThreadData;

  constructor(cacheDirectory: string) {
    this.#data = { cacheDirectory };
  }

  run<Name extends TaskName>(name: Name, input: Tasks[Name]['input']): Promise<Tasks[Name]['result']> {
    return new Promise((resolve, reject) => {
      const id = ++this.#last;
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.#start().postMessage({ id, task: { name, input } });
    });
  }

  /** Ends the thread; builds that still ran fail. A later build starts another. */
  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    this.#fail(new Error('The build was stopped.'));
    await thread?.terminate();
  }

  #start(): Worker {
    if (this.#thread) {
      return this.#thread;
    }
    const thread = new Worker(new URL('./buildThread.ts', import.meta.url), { workerData: this.#data });
    thread.on('message', ({ id, result, error }: Answer) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) {
        waiting?.reject(error);
      } else {
        waiting?.resolve(result);
      }
    });
    thread.on('error', (error) => {
      if (this.#thread === thread) {
        this.#thread = undefined;
      }
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    });
    this.#thread = thread;
    return thread;
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) {
      reject(error);
    }
    this.#waiting.clear();
  }
}
