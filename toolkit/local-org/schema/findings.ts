import { ProjectError } from '@toolkit/sfdx-project';
import type { ProjectProblem } from '@toolkit/sfdx-project';

/** Something the project uses and the local org lacks: said at start-up, and again by an error where it is used. */
export interface UnsupportedUse {
  what: string;
  name: string;
  file: string;
}

/** What loading a project turned up. Problems stop the start, all of them named at once; unsupported uses are listed. */
export class Findings {
  readonly problems: ProjectProblem[] = [];
  readonly unsupported: UnsupportedUse[] = [];

  problem(file: string, reason: string): void {
    this.problems.push({ file, reason });
  }

  unsupportedUse(what: string, name: string, file: string): void {
    this.unsupported.push({ what, name, file });
  }

  /** Runs `work`; a ProjectError becomes a finding and gives undefined. */
  attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (error instanceof ProjectError) {
        this.problems.push(...error.problems);
        return undefined;
      }
      throw error;
    }
  }

  throwProblems(): void {
    if (this.problems.length > 0) {
      throw new ProjectError(this.problems);
    }
  }
}
