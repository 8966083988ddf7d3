/**
 * How much of the org's daily API allowance a run may use. The org tells its count with every answer
 * (`Sforce-Limit-Info: api-usage=18/100000`), what other programs used included.
 */
import { EXIT_CODE } from '../exitCode.ts';
import { SyncError } from '../syncError.ts';

export interface BudgetLimits {
  /** Stop before the org has used this share of its day, in percent. */
  maxOrgShare?: number | undefined;
  /** Stop before this run has made more calls. */
  maxCalls?: number | undefined;
}

export interface OrgUsage {
  used: number;
  allowed: number;
}

export class ApiBudget {
  readonly #limits: BudgetLimits;
  usage: OrgUsage | undefined;

  constructor(limits: BudgetLimits = {}) {
    this.#limits = limits;
  }

  note(limitInfo: string | null): void {
    const [, used, allowed] = /api-usage=(\d+)\/(\d+)/.exec(limitInfo ?? '') ?? [];
    if (used !== undefined && allowed !== undefined) {
      this.usage = { used: Number(used), allowed: Number(allowed) };
    }
  }

  /** Before each call, with the number of calls that this run has made. */
  check(calls: number): void {
    const { maxCalls, maxOrgShare } = this.#limits;
    if (maxCalls !== undefined && calls >= maxCalls) {
      throw spent(`This run has made the ${maxCalls} API calls that it may make`);
    }
    if (maxOrgShare === undefined || this.usage === undefined) {
      return;
    }
    const { used, allowed } = this.usage;
    if (used >= (allowed * maxOrgShare) / 100) {
      throw spent(
        `The org has used ${used} of its ${allowed} API calls a day, and ${maxOrgShare} % is the limit`
      );
    }
  }
}

function spent(message: string): SyncError {
  return new SyncError(`${message}.`, {
    exitCode: EXIT_CODE.temporary,
    actions:
      'Run again later, or allow more with --max-org-share or --max-calls. What is written already is not written twice.'
  });
}
