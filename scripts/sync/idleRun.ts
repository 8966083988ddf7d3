/** A run in which nothing has to be done: one call, and a row about it at most once an hour. */
import type { Memory, Remembered } from './memory.ts';
import { settingsDigest } from './memory.ts';
import { askForChanges } from './org/changes.ts';
import type { Probe } from './org/changes.ts';
import type { Transport } from './org/transport.ts';
import { recordRun } from './org/syncRun.ts';
import { setAsideAsText } from './quarantine.ts';
import type { SetAsideRow } from './quarantine.ts';
import type { RunOptions, SyncOutcome } from './runTypes.ts';

const MINUTE_MILLIS = 60_000;
const RECORD_EVERY_MILLIS = 3_600_000;

/** What the org has said to the question what has changed. */
export interface Asked {
  probe: Probe;
  /** What was read when the memory was written: changes before this are in the projection of that time. */
  readUntil: string;
}

/** @returns the outcome when there was nothing to do; otherwise what was asked, when the answer can be used */
export async function idleRun(
  memory: Memory,
  options: RunOptions
): Promise<{ outcome?: SyncOutcome; asked?: Asked }> {
  const remembered = await memory.read();
  const { known, setAside } = remembered;
  if (known === undefined) {
    return {};
  }
  const { transport } = options;
  const probe = await askUpToNow(transport, known);
  const now = options.now ?? transport.serverTime ?? new Date();
  if (probe === undefined || now < new Date(known.knownUntil)) {
    return {};
  }
  const isRight = now.getTime() <= Date.parse(known.rightUntil);
  if (probe.hasChanged || !isRight || settingsDigest(probe.settings) !== known.settings) {
    return { asked: { probe, readUntil: known.readUntil } };
  }
  const recorded = await recordIdle(options, known, setAside, now);
  await memory.write({
    ...remembered,
    known: { ...known, ...recorded, knownUntil: probe.coveredUntil.toISOString() }
  });
  const outcome = {
    objects: [],
    rowsRead: 0,
    rowsWritten: 0,
    rowsUnchanged: 0,
    problems: [],
    setAside: setAside.length,
    rowsDeleted: 0,
    meetingsDeleted: 0,
    overtaken: 0,
    apiCalls: transport.calls,
    unchangedSince: known.knownUntil
  };
  return { outcome };
}

/**
 * A window that ends in the future is covered up to the org's own minute; one that ends in its past leaves time out. So
 * when this machine's clock turns out to be slow, the question is put once more, by the clock of the org.
 */
async function askUpToNow(transport: Transport, known: Remembered): Promise<Probe | undefined> {
  const since = new Date(known.knownUntil);
  const until = new Date(Math.max(Date.now(), since.getTime()) + MINUTE_MILLIS);
  const probe = await askForChanges(transport, known, since, until);
  const orgTime = transport.serverTime;
  return orgTime !== undefined && until < orgTime
    ? askForChanges(transport, known, since, new Date(orgTime.getTime() + MINUTE_MILLIS))
    : probe;
}

async function recordIdle(
  { transport }: RunOptions,
  { runRecordedAt }: Remembered,
  setAside: readonly SetAsideRow[],
  now: Date
): Promise<Partial<Remembered>> {
  if (now.getTime() - Date.parse(runRecordedAt) < RECORD_EVERY_MILLIS) {
    return {};
  }
  const runKey = await recordRun(transport, {
    startedAt: now,
    finishedAt: now,
    status: setAside.length === 0 ? 'Done' : 'Done With Problems',
    rowsRead: 0,
    rowsWritten: 0,
    rowsUnchanged: 0,
    rowsQuarantined: setAside.length,
    message: setAsideAsText(setAside)
  });
  return { runKey, runRecordedAt: now.toISOString() };
}
