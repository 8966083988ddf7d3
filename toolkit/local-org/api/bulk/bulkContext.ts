import type { DataContext, DataServices } from '../http/dataContext.ts';
import type { BulkApi } from './bulkApi.ts';

export interface BulkServices {
  readonly bulk: BulkApi;
}

/** A request of a session that works with jobs. */
export interface BulkContext extends DataContext {
  readonly services: DataServices & BulkServices;
}
