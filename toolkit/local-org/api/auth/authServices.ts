import type { Org } from '../../core/types.ts';
import type { JwtKeys } from './jwtKeys.ts';
import type { UnsupportedLog } from '../http/unsupportedLog.ts';
import type { TokenStore } from './tokenStore.ts';

export interface AuthSettings {
  /** Every user's password. No secret: the server is for this machine alone, so it is not hashed either. */
  password: string;
  tokenLifetimeMs: number;
  /** Username that the client credentials flow runs as ("Run As" of a real app). */
  runAs?: string;
}

/** What logging in, and finding out who asks, needs. */
export interface AuthServices {
  readonly org: Org;
  readonly tokens: TokenStore;
  readonly jwtKeys: JwtKeys;
  readonly unsupported: UnsupportedLog;
  readonly settings: AuthSettings;
  /** Time of the machine: tokens follow it, also while a test moves the org's clock. */
  wallClock(): Date;
}
