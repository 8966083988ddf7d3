import type { Org, Session } from '../../core/types.ts';
import type { JwtKeys } from '../auth/jwtKeys.ts';
import type { TokenStore } from '../auth/tokenStore.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiUsage } from '../http/apiUsage.ts';
import type { OpenTransactions } from '../replication/openTransactions.ts';
import type { UnsupportedLog } from '../http/unsupportedLog.ts';

export interface ServerSettings {
  /** Every user's password. No secret: the server is for this machine alone, so it is not hashed either. */
  password: string;
  tokenLifetimeMs: number;
  /** Username that the client credentials flow runs as ("Run As" of a real app). */
  runAs?: string;
  /** Extra time before each answer, for tests of slow networks. */
  latencyMs: number;
  /** Largest request body in bytes. */
  bodyLimit: number;
}

/** What every handler may use. */
export interface Services {
  readonly org: Org;
  readonly tokens: TokenStore;
  readonly jwtKeys: JwtKeys;
  readonly usage: ApiUsage;
  readonly openTransactions: OpenTransactions;
  readonly unsupported: UnsupportedLog;
  readonly settings: ServerSettings;
  /** When the server began, by the machine's time: describes are as old as that. */
  readonly startedAt: Date;
  /** Time of the machine: tokens and API usage follow it, also while a test moves the org's clock. */
  wallClock(): Date;
  log(line: string): void;
}

/** One authenticated request to `/services/data/vNN.0`. */
export interface DataContext {
  readonly services: Services;
  readonly org: Org;
  readonly session: Session;
  /** `66.0` */
  readonly version: string;
  /** `/services/data/v66.0` */
  readonly base: string;
  /** Answers another request of the same session: what composite and batch do with their subrequests. */
  dispatch(request: ApiRequest): ApiResponse | Promise<ApiResponse>;
}
