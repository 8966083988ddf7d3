/** What a run is given, and what it tells. */
import type { Memory } from './memory.ts';
import type { Transport } from './org/transport.ts';
import type { RowProblem } from './org/write.ts';

export interface RunOptions {
  transport: Transport;
  allowMassChange?: boolean;
  /** For tests; otherwise the clock of the org. */
  now?: Date;
  onProgress?: (message: string) => void;
  /** What earlier runs knew; without one, everything is read. */
  memory?: Memory | undefined;
}

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
  /** Rows of its own making that were past their time. */
  rowsDeleted: number;
  /** Rows that people made while the run was reading; the next run compares them. */
  overtaken: number;
  apiCalls: number;
  /** Nothing has changed since this moment, so nothing was read. */
  unchangedSince?: string;
}
