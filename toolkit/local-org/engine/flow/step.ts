import type { Interview } from './interview.ts';

/** What an element does, ready to run. */
export type Step =
  /** Needs nothing but the interview; gives the name of the next element. */
  | { kind: 'inline'; run: (interview: Interview) => string | undefined }
  /**
   * Reads or writes records, or calls an action: run once for all interviews that have come to it (bulkification, Flow
   * Help "How Do Flow Operations Get Bulkified"). Gives a fault message for each interview that failed. `queries`: how
   * many queries that is, of those a transaction may make.
   */
  | {
      kind: 'bulk';
      queries: 0 | 1;
      run: (interviews: readonly Interview[]) => Map<Interview, string>;
      next: string | undefined;
      fault: string | undefined;
    };
