/** Runs what there is to do, as much at a time as there are cores, so that none of them waits for another at the end. */

export interface Job {
  name: string;
  /** How long it took when it was last measured: for the order alone. */
  seconds: number;
  /** Name of a job that has to end first. */
  after?: string;
}

/** The longest begins; a job that others wait for counts with the longest of them. */
export async function runPool<J extends Job>(
  jobs: readonly J[],
  workers: number,
  run: (job: J) => Promise<void>
): Promise<void> {
  const waiting = inOrder(jobs);
  const names = new Set(jobs.map(({ name }) => name));
  const ended = new Set<string>();
  const running = new Set<Promise<void>>();
  // What is not to be done at all need not be waited for
  const mayBegin = ({ after }: J): boolean => after === undefined || ended.has(after) || !names.has(after);
  while (waiting.length > 0 || running.size > 0) {
    const index = running.size < workers ? waiting.findIndex(mayBegin) : -1;
    const [job] = index < 0 ? [] : waiting.splice(index, 1);
    if (job) {
      const work = run(job).finally(() => {
        ended.add(job.name);
        running.delete(work);
      });
      running.add(work);
    } else if (running.size === 0) {
      throw new Error(`They wait for each other: ${waiting.map(({ name }) => name).join(', ')}.`);
    } else {
      await Promise.race(running);
    }
  }
}

function inOrder<J extends Job>(jobs: readonly J[]): J[] {
  const weight = ({ name, seconds }: J): number =>
    seconds + Math.max(0, ...jobs.filter(({ after }) => after === name).map((job) => job.seconds));
  return jobs.toSorted((a, b) => weight(b) - weight(a));
}
