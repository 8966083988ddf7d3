import type { AuthServices, AuthSettings } from '../auth/authServices.ts';
import type { BulkServices } from '../bulk/bulkContext.ts';
import type { DataServices } from '../http/dataContext.ts';
import type { FaultServices } from '../local/faultRoutes.ts';
import type { StreamingServices } from '../streaming/cometd.ts';

export interface ServerSettings extends AuthSettings {
  /** Extra time before each answer, for tests of slow networks. */
  latencyMs: number;
  /** Largest request body in bytes. */
  bodyLimit: number;
}

/** All that the server holds; each protocol takes the part it needs. */
export interface Services extends AuthServices, DataServices, BulkServices, FaultServices, StreamingServices {
  readonly settings: ServerSettings;
  log(line: string): void;
}
