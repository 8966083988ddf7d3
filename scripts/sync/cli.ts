/**
 * `ridealong-sync COMMAND`: reads arguments and environment, prints, and gives the exit code. What only some commands need is
 * loaded by them: a run that finds nothing to do takes hardly longer than Node does to start.
 */
import type { Fields } from './plan/canonical.ts';
import { API_VERSION, readConfig } from './config.ts';
import { openSession } from './org/connection.ts';
import { EXIT_CODE } from './exitCode.ts';
import type { ExitCode } from './exitCode.ts';
import { HELP, parseOptions } from './options.ts';
import type { SyncOptions } from './options.ts';
import { endOfRun } from './org/orgError.ts';
import { mayBeOneMeeting } from './plan/sameMeeting.ts';
import { printPlan, shown } from './printPlan.ts';
import { exitCodeOf, leaveReport, logOf, printOutcome, saying, syncOnce } from './reportedRun.ts';
import type { RunReport } from './reportedRun.ts';
import { retentionAsText } from './retention.ts';
import { planRun } from './runSync.ts';
import type { PlannedRun } from './runTypes.ts';
import { Transport } from './org/transport.ts';
import { ApiBudget } from './org/apiBudget.ts';

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

async function runIn(
  report: RunReport,
  options: SyncOptions,
  env: Record<string, string | undefined>
): Promise<ExitCode> {
  const connection = await openSession(readConfig(env));
  if (options.command === 'watch') {
    const { watchOrg } = await import('./watch/watchCommand.ts');
    return watchOrg(connection, options, stopSignal());
  }
  const { session, renew } = connection;
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
    const { addColleagues } = await import('./colleagues/colleaguesCommand.ts');
    return addColleagues(transport, options.colleagues, options.json);
  }
  if (options.command === 'plan') {
    return plan(transport, options);
  }
  if (options.parquet !== undefined) {
    return exportTo(transport, options.parquet, options);
  }
  report.outcome = await syncOnce(transport, session.accessToken, options);
  printOutcome(report.outcome, options);
  return exitCodeOf(report.outcome);
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

async function plan(transport: Transport, options: SyncOptions): Promise<ExitCode> {
  const planned = await planRun({ transport, ...saying(options) });
  if (options.json) {
    console.log(JSON.stringify(planAsJson(transport, planned, options), undefined, 2));
  } else {
    console.log(`Plan for ${transport.instanceUrl}, as of ${planned.plan.clock.now}. Nothing was changed.\n`);
    console.log(printPlan(planned.plan, options) + retentionAsText(planned));
    if (planned.refusal) {
      console.log(`\n${planned.refusal.message}\n${planned.refusal.actions}`);
    }
    console.log(`\n${planned.rowsRead} rows read, ${transport.calls} API calls.`);
  }
  return EXIT_CODE.done;
}

async function exportTo(transport: Transport, folder: string, options: SyncOptions): Promise<ExitCode> {
  const { exportOrg } = await import('./exchange/exportOrg.ts');
  const rows = await exportOrg(transport, folder, saying(options).onPage);
  const lines = Object.entries(rows).map(([object, count]) => `${object.padEnd(24)}${count} rows`);
  console.log(options.json ? JSON.stringify({ folder, rows }) : lines.join('\n'));
  return EXIT_CODE.done;
}

function planAsJson(
  transport: Transport,
  { plan, rowsRead, refusal, pastTime, notesPastTheirTime }: PlannedRun,
  options: SyncOptions
): unknown {
  return {
    org: transport.instanceUrl,
    asOf: plan.clock.now,
    rowsRead,
    apiCalls: transport.calls,
    refusal: refusal?.message,
    pastTheirTime: {
      meetings: pastTime?.meetings.ids.length ?? 0,
      visitNotes: notesPastTheirTime ?? 0,
      fieldTime: plan.expired.length,
      runs: pastTime?.runs.length ?? 0
    },
    vanished: plan.vanished,
    withdrawn: plan.withdrawn,
    mayBeOneMeeting: mayBeOneMeeting(plan.meetings),
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
