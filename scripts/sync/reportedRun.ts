/** One run of the engine from the command line: its result on standard output, what is said about it beside that. */
import { afterwardsOn } from './afterRun.ts';
import type { ExitCode } from './exitCode.ts';
import { EXIT_CODE } from './exitCode.ts';
import { jsonLog, textLog } from './log.ts';
import type { RunLog } from './log.ts';
import { Memory } from './memory.ts';
import { writeMetrics } from './metrics.ts';
import type { SyncOptions } from './options.ts';
import type { ApiBudget } from './org/apiBudget.ts';
import type { Transport } from './org/transport.ts';
import { outcomeAsText } from './printOutcome.ts';
import { ProgressMeter } from './progress.ts';
import { ProjectionStore } from './projection/store.ts';
import { runSync } from './runSync.ts';
import type { RunOptions, SyncOutcome } from './runTypes.ts';

/** What is left of a run beside its result. */
export interface RunReport {
  startedAt: Date;
  budget: ApiBudget;
  options?: SyncOptions;
  transport?: Transport;
  outcome?: SyncOutcome;
}

export const logOf = ({ log }: SyncOptions): RunLog => (log === 'json' ? jsonLog : textLog)(process.stderr);

/** Commands that write: nobody waits for word of a plan. A watch leaves word of each of its runs. */
const REPORTED: readonly string[] = ['sync', 'apply', 'watch'];

/** In the log and in the metrics. */
export async function leaveReport(
  { startedAt, budget, options, transport, outcome }: RunReport,
  exitCode: ExitCode
): Promise<void> {
  if (options === undefined || !REPORTED.includes(options.command)) {
    return;
  }
  const finishedAt = new Date();
  const figures = {
    durationSeconds: (finishedAt.getTime() - startedAt.getTime()) / 1000,
    exitCode,
    rowsRead: outcome?.rowsRead ?? 0,
    rowsWritten: outcome?.rowsWritten ?? 0,
    rowsQuarantined:
      Math.max(outcome?.problems.length ?? 0, outcome?.setAside ?? 0) + (outcome?.ownerless ?? 0),
    apiCalls: transport?.calls ?? 0
  };
  logOf(options).end(figures);
  if (options.metrics !== undefined) {
    const { used: orgCallsUsed, allowed: orgCallsAllowed } = budget.usage ?? {};
    const metrics = { ...figures, finishedAt, orgCallsUsed, orgCallsAllowed };
    await writeMetrics(options.metrics, metrics).catch((error: unknown) => {
      console.error(
        `The metrics could not be written: ${error instanceof Error ? error.message : String(error)}`
      );
    });
  }
}

export function printOutcome(outcome: SyncOutcome, { json }: SyncOptions): void {
  console.log(json ? JSON.stringify(outcome, undefined, 2) : outcomeAsText(outcome));
}

/** Progress goes beside the result, so that --json stays clean. */
export function saying(options: SyncOptions): Pick<RunOptions, 'onProgress' | 'onPage'> {
  const log = logOf(options);
  const meter = new ProgressMeter(log.reading);
  return { onProgress: log.message, onPage: (object, rows, total) => meter.page(object, rows, total) };
}

export const exitCodeOf = ({ problems, setAside, ownerless = 0 }: SyncOutcome): ExitCode =>
  problems.length + setAside + ownerless === 0 ? EXIT_CODE.done : EXIT_CODE.quarantined;

/**
 * @param accessToken begins with the id of the org, under which the state is kept
 * @param whole reads everything, whatever is thought to be known
 */
export async function syncOnce(
  transport: Transport,
  accessToken: string,
  options: SyncOptions,
  whole = false
): Promise<SyncOutcome> {
  const { from } = options;
  const memory =
    options.state === undefined || from !== undefined
      ? undefined
      : new Memory(options.state, transport.instanceUrl, accessToken);
  const outcome = await runSync({
    transport,
    whole,
    allowMassChange: options.allowMassChange,
    planner: from === undefined ? undefined : await plannerFrom(from),
    afterwards: afterwardsOn(transport),
    memory,
    projection: memory && (() => ProjectionStore.open(memory.projectionFile)),
    engine: options.engine === undefined ? undefined : await engineAt(options.engine),
    ...saying(options)
  });
  return outcome;
}

async function plannerFrom(folder: string): Promise<RunOptions['planner']> {
  const { planApply } = await import('./exchange/applyFrom.ts');
  return (transport, capabilities) => planApply(transport, capabilities, folder);
}

async function engineAt(address: string): Promise<RunOptions['engine']> {
  const { PostgresFigures } = await import('./figures/sql/postgresFigures.ts');
  return new PostgresFigures(address);
}
