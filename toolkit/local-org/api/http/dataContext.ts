import type { Org, Session } from '../../core/types.ts';
import type { ApiRequest } from './apiRequest.ts';
import type { ApiResponse } from './apiResponse.ts';
import type { ApiUsage } from './apiUsage.ts';
import type { OpenTransactions } from './openTransactions.ts';
import type { UnsupportedLog } from './unsupportedLog.ts';

/** What the protocols below /services/data use besides the org. */
export interface DataServices {
  readonly usage: ApiUsage;
  readonly openTransactions: OpenTransactions;
  readonly unsupported: UnsupportedLog;
  /** When the server began, by the machine's time: describes are as old as that. */
  readonly startedAt: Date;
  /** Time of the machine: tokens and API usage follow it, also while a test moves the org's clock. */
  wallClock(): Date;
}

/** One authenticated request to `/services/data/vNN.0`. */
export interface DataContext {
  readonly services: DataServices;
  readonly org: Org;
  readonly session: Session;
  /** `66.0` */
  readonly version: string;
  /** `/services/data/v66.0` */
  readonly base: string;
  /** Answers another request of the same session: what composite and batch do with their subrequests. */
  dispatch(request: ApiRequest): ApiResponse | Promise<ApiResponse>;
}
