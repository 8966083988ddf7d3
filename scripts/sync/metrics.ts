/**
 * A text file for Prometheus (node_exporter's textfile collector): how the last run went. Written beside itself and renamed, so
 * that a collector never reads half of it.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';

export interface RunMetrics {
  finishedAt: Date;
  durationSeconds: number;
  exitCode: number;
  rowsRead: number;
  rowsWritten: number;
  rowsQuarantined: number;
  apiCalls: number;
  /** Of the org's day, no matter who used them. */
  orgCallsUsed?: number | undefined;
  orgCallsAllowed?: number | undefined;
}

const PREFIX = 'ridealong_sync_';
const LAST_SUCCESS = 'last_success_timestamp_seconds';

const HELP = {
  last_run_timestamp_seconds: 'When the last run ended.',
  [LAST_SUCCESS]: 'When the last run ended that left everything right, or all but rows that the org refuses.',
  last_run_duration_seconds: 'How long the last run took.',
  last_run_exit_code: 'Exit code of the last run (docs/sync.md).',
  rows_read: 'Rows that the last run read.',
  rows_written: 'Rows that the last run wrote.',
  rows_quarantined: 'Rows that the org refuses.',
  api_calls: 'API calls of the last run.',
  org_api_calls_used: 'API calls that the org has used of its day.',
  org_api_calls_allowed: 'API calls that the org has a day.'
} as const;
type Name = keyof typeof HELP;

/** Done, or done but for rows that were refused. */
const SUCCESS = new Set([0, 4]);

export function metricsText(run: RunMetrics, lastSuccess: number | undefined): string {
  const seconds = run.finishedAt.getTime() / 1000;
  const values: Partial<Record<Name, number | undefined>> = {
    last_run_timestamp_seconds: seconds,
    [LAST_SUCCESS]: SUCCESS.has(run.exitCode) ? seconds : lastSuccess,
    last_run_duration_seconds: run.durationSeconds,
    last_run_exit_code: run.exitCode,
    rows_read: run.rowsRead,
    rows_written: run.rowsWritten,
    rows_quarantined: run.rowsQuarantined,
    api_calls: run.apiCalls,
    org_api_calls_used: run.orgCallsUsed,
    org_api_calls_allowed: run.orgCallsAllowed
  };
  return Object.entries(HELP)
    .flatMap(([name, help]) => {
      const value = values[name as Name];
      const full = PREFIX + name;
      return value === undefined
        ? []
        : [`# HELP ${full} ${help}`, `# TYPE ${full} gauge`, `${full} ${value}`];
    })
    .join('\n')
    .concat('\n');
}

/** A run that failed keeps the moment of the last one that did not. */
export async function writeMetrics(file: string, run: RunMetrics): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => '');
  const known = new RegExp(`^${PREFIX}${LAST_SUCCESS} (\\S+)$`, 'm').exec(before)?.[1];
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, metricsText(run, known === undefined ? undefined : Number(known)));
  await rename(draft, file);
}
