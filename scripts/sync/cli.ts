/** `ridealong-sync COMMAND`: reads arguments and environment, prints, and gives the exit code. */
import type { Fields } from './plan/canonical.ts';
import { afterRun } from './afterRun.ts';
import { addColleagues } from './colleagues/colleaguesCommand.ts';
import { API_VERSION, readConfig } from './config.ts';
import { openSession } from './org/connection.ts';
import { EXIT_CODE } from './exitCode.ts';
import type { ExitCode } from './exitCode.ts';
import { planApply } from './exchange/applyFrom.ts';
import { exportOrg } from './exchange/exportOrg.ts';
import { PostgresFigures } from './figures/sql/postgresFigures.ts';
import { HELP, parseOptions } from './options.ts';
import type { SyncOptions } from './options.ts';
import { endOfRun } from './org/orgError.ts';
import { printPlan, shown } from './printPlan.ts';
import { planRun, runSync } from './runSync.ts';
import type { PlannedRun, RunOptions, SyncOutcome } from './runTypes.ts';
import { Transport } from './org/transport.ts';
import { ApiBudget } from './org/apiBudget.ts';
import { jsonLog, textLog } from './log.ts';
import type { RunLog } from './log.ts';
import { Memory } from './memory.ts';
import { writeMetrics } from './metrics.ts';
import { ProgressMeter } from './progress.ts';
import { ProjectionStore } from './projection/store.ts';
import type { Session } from './org/connection.ts';

export async function runCommand(
  args: readonly string[],
  env: Record<string, string | undefined>
): Promise<ExitCode> {
  const report: RunReport = { startedAt: new Date(), budget: new ApiBudget() };
  try {
    const options = parseOptions(args);
    report.options = options;
    if (options.command === 'help') {
      console.log(HELP);
      return EXIT_CODE.done;
    }
    const exitCode = await runIn(report, options, env);
    await leaveReport(report, exitCode);
    return exitCode;
  } catch (error) {
    const end = endOfRun(error, 'Syncing');
    console.error(`${end.message}\n${end.actions}`);
    await leaveReport(report, end.exitCode);
    return end.exitCode;
  }
}

/** What is left of a run beside its result. */
interface RunReport {
  startedAt: Date;
  budget: ApiBudget;
  options?: SyncOptions;
  transport?: Transport;
  outcome?: SyncOutcome;
}

const logOf = ({ log }: SyncOptions): RunLog => (log === 'json' ? jsonLog : textLog)(process.stderr);

async function runIn(
  report: RunReport,
  options: SyncOptions,
  env: Record<string, string | undefined>
): Promise<ExitCode> {
  const { session, renew } = await openSession(readConfig(env));
  report.budget = new ApiBudget(options);
  const transport = new Transport({
    ...session,
    renew,
    signal: stopSignal(),
    budget: report.budget,
    onRetry: logOf(options).message,
    apiVersion: API_VERSION,
    readOnly: ['plan', 'export'].includes(options.command) || options.colleagues?.dryRun === true
  });
  report.transport = transport;
  if (options.colleagues) {
    return addColleagues(transport, options.colleagues, options.json);
  }
  if (options.command === 'plan') {
    return plan(transport, options);
  }
  if (options.parquet !== undefined) {
    return exportTo(transport, options.parquet, options);
  }
  report.outcome = await sync(transport, session, options);
  return report.outcome.problems.length === 0 && report.outcome.setAside === 0
    ? EXIT_CODE.done
    : EXIT_CODE.quarantined;
}

/** Only about runs that write: nobody watches a plan. */
async function leaveReport(
  { startedAt, budget, options, transport, outcome }: RunReport,
  exitCode: ExitCode
): Promise<void> {
  if (options?.command !== 'sync' && options?.command !== 'apply') {
    return;
  }
  const finishedAt = new Date();
  const figures = {
    durationSeconds: (finishedAt.getTime() - startedAt.getTime()) / 1000,
    exitCode,
    rowsRead: outcome?.rowsRead ?? 0,
    rowsWritten: outcome?.rowsWritten ?? 0,
    rowsQuarantined: Math.max(outcome?.problems.length ?? 0, outcome?.setAside ?? 0),
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

/** Ctrl-C, or what a container or systemd sends before it kills. The second time the process just ends. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.error('Stopping after the current call. Once more to stop at once.');
      stop.abort();
    });
  }
  return stop.signal;
}

/** Progress goes beside the result, so that --json stays clean. */
function saying(options: SyncOptions): Pick<RunOptions, 'onProgress' | 'onPage'> {
  const log = logOf(options);
  const meter = new ProgressMeter(log.reading);
  return { onProgress: log.message, onPage: (object, rows, total) => meter.page(object, rows, total) };
}

async function plan(transport: Transport, options: SyncOptions): Promise<ExitCode> {
  const planned = await planRun({ transport, ...saying(options) });
  if (options.json) {
    console.log(JSON.stringify(planAsJson(transport, planned, options), undefined, 2));
  } else {
    console.log(`Plan for ${transport.instanceUrl}, as of ${planned.plan.clock.now}. Nothing was changed.\n`);
    console.log(printPlan(planned.plan, options));
    if (planned.refusal) {
      console.log(`\n${planned.refusal.message}\n${planned.refusal.actions}`);
    }
    console.log(`\n${planned.rowsRead} rows read, ${transport.calls} API calls.`);
  }
  return EXIT_CODE.done;
}

async function exportTo(transport: Transport, folder: string, options: SyncOptions): Promise<ExitCode> {
  const rows = await exportOrg(transport, folder, saying(options).onPage);
  const lines = Object.entries(rows).map(([object, count]) => `${object.padEnd(24)}${count} rows`);
  console.log(options.json ? JSON.stringify({ folder, rows }) : lines.join('\n'));
  return EXIT_CODE.done;
}

async function sync(transport: Transport, session: Session, options: SyncOptions): Promise<SyncOutcome> {
  const { from } = options;
  const memory =
    options.state === undefined || from !== undefined
      ? undefined
      : new Memory(options.state, session.instanceUrl, session.accessToken);
  const outcome = await runSync({
    transport,
    allowMassChange: options.allowMassChange,
    planner: from === undefined ? undefined : (of, capabilities) => planApply(of, capabilities, from),
    afterwards: (outcome, now) => afterRun(transport, outcome, now),
    memory,
    projection: memory && (() => ProjectionStore.open(memory.projectionFile)),
    engine: options.engine === undefined ? undefined : new PostgresFigures(options.engine),
    ...saying(options)
  });
  if (options.json) {
    console.log(JSON.stringify(outcome, undefined, 2));
  } else {
    console.log(outcomeAsText(outcome));
  }
  return outcome;
}

function planAsJson(
  transport: Transport,
  { plan, rowsRead, refusal }: PlannedRun,
  options: SyncOptions
): unknown {
  return {
    org: transport.instanceUrl,
    asOf: plan.clock.now,
    rowsRead,
    apiCalls: transport.calls,
    refusal: refusal?.message,
    vanished: plan.vanished,
    withdrawn: plan.withdrawn,
    objects: plan.objects.map(({ mapping, changes, unchanged }) => ({
      object: mapping.object,
      unchanged,
      changes: changes.map((change) => ({
        ...change,
        fields: withoutText(change.fields, options),
        before: withoutText(change.before, options)
      }))
    }))
  };
}

function withoutText(fields: Fields, options: SyncOptions): Fields {
  return 'Name' in fields ? { ...fields, Name: shown('Name', fields['Name'] ?? null, options) } : fields;
}

function outcomeAsText(outcome: SyncOutcome): string {
  if (outcome.unchangedSince !== undefined) {
    const setAside =
      outcome.setAside === 0 ? '' : `${outcome.setAside} rows are set aside: the org refuses them.\n`;
    return `Nothing has changed since ${outcome.unchangedSince}.\n${setAside}\n0 rows written, 0 read, ${outcome.apiCalls} API calls.`;
  }
  const lines = outcome.objects.map(
    ({ object, created, updated, unchanged }) =>
      `${object.padEnd(24)}${created} new, ${updated} changed, ${unchanged} right already`
  );
  if (outcome.overtaken > 0) {
    lines.push(
      `${outcome.overtaken} rows were made or changed by somebody else meanwhile; the next run compares them.`
    );
  }
  if (outcome.problems.length > 0) {
    const before = outcome.setAside === 0 ? '' : ` (${outcome.setAside} of them before, not sent again)`;
    lines.push('', `${outcome.problems.length} rows were refused${before}:`);
    for (const problem of outcome.problems.slice(0, 20)) {
      lines.push(`  ${problem.object} ${problem.key}: ${problem.code}, ${problem.message}`);
    }
    if (outcome.problems.length > 20) {
      lines.push(`  and ${outcome.problems.length - 20} more (--json shows all)`);
    }
    lines.push('Correct what they name and run again; rows that are right already are not written twice.');
  }
  if (outcome.rowsDeleted > 0) {
    lines.push(`${outcome.rowsDeleted} rows that are past their time were deleted (runs, field time).`);
  }
  lines.push(
    '',
    `${outcome.rowsWritten} rows written, ${outcome.rowsRead} read, ${outcome.apiCalls} API calls.`
  );
  return lines.join('\n');
}
