/** What a run is given, and what it tells. */
import type { FigureEngine } from './figures/sql/engine.ts';
import type { Memory } from './memory.ts';
import type { Capabilities } from './org/probe.ts';
import type { QueryPage, RowQuery } from './org/readPages.ts';
import type { AttendeeRow, MeetingRow, SettingRow } from './plan/rows.ts';
import type { SyncPlan } from './planSync.ts';
import type { SyncError } from './syncError.ts';
import type { BreakEven } from './projection/narrowedRead.ts';
import type { ProjectionStore } from './projection/store.ts';
import type { Transport } from './org/transport.ts';
import type { PastTime } from './org/prune.ts';
import type { RowProblem } from './org/write.ts';

export type ReadPage = (object: string, rows: number, total: number) => void;

export interface RunOptions {
  transport: Transport;
  allowMassChange?: boolean;
  /** For tests; otherwise the clock of the org. */
  now?: Date;
  onProgress?: ((message: string) => void) | undefined;
  /** After each page of a long read: rows so far, of how many. */
  onPage?: ReadPage | undefined;
  /** Everything is read, whatever is thought to be known. */
  whole?: boolean | undefined;
  /** What earlier runs knew; without one, everything is read. */
  memory?: Memory | undefined;
  /** Opens what earlier runs have read; without it, everything is read into memory. */
  projection?: (() => ProjectionStore) | undefined;
  /** Works the figures out in the place of the projection's SQLite. */
  engine?: FigureEngine | undefined;
  /** When to leave invitations out; for tests, otherwise where it costs less. */
  breakEven?: BreakEven | undefined;
  planner?: Planner | undefined;
  afterwards?: Afterwards | undefined;
}

/** Once the figures are written, before the run is recorded; not of a run that found nothing to do. */
export interface Afterwards {
  /** What it begins with: asked with the beginning of the run where that has room for it. */
  asks: readonly RowQuery[];
  run: (outcome: SyncOutcome, now: Date, pages?: readonly (QueryPage | undefined)[]) => Promise<void>;
}

/** Decides what is to be written: `sync apply` has another one. */
export type Planner = (transport: Transport, capabilities: Capabilities) => Promise<PlannedRun>;

export interface ObjectOutcome {
  object: string;
  created: number;
  updated: number;
  unchanged: number;
}

export interface SyncOutcome {
  objects: ObjectOutcome[];
  rowsRead: number;
  rowsWritten: number;
  rowsUnchanged: number;
  problems: RowProblem[];
  /** How many of them were refused by an earlier run and not sent again. */
  setAside: number;
  /** Meetings besides that have not got their owner, who may not own them; they were not looked at. */
  ownerless?: number;
  /** Rows that were past their time: runs, field time, meetings. */
  rowsDeleted: number;
  /** Of them; who was on them and the notes about them went along. */
  meetingsDeleted: number;
  /** Rows that people made while the run was reading; the next run compares them. */
  overtaken: number;
  apiCalls: number;
  /** Nothing has changed since this moment, so nothing was read. */
  unchangedSince?: string;
}

export interface PlannedRun {
  plan: SyncPlan;
  /** The attendees that are to be changed, as they were when that was decided. */
  heldAttendees: readonly AttendeeRow[];
  /** The meetings whose seat is to be changed, likewise. */
  heldMeetings: readonly MeetingRow[];
  capabilities: Capabilities;
  startedAt: Date;
  rowsRead: number;
  refusal: SyncError | undefined;
  pastTime?: PastTime;
  /** Of the meetings past their time; counted for `plan` alone. */
  notesPastTheirTime?: number;
  /** Changes before this were committed when reading began. */
  knownUntil: Date | undefined;
  settings: SettingRow | undefined;
  /** Events changed even while they were looked at again. */
  isUnsettled: boolean;
  unsettled?: ReadonlySet<string>;
  /** Events whose meetings this run has looked at; all, when it is left out. */
  plannedEvents?: ReadonlySet<string> | undefined;
}
