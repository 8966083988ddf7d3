import type { Access } from '../../core/types.ts';

const ALL = { read: true, create: true, edit: true, delete: true, viewAll: true, modifyAll: true };

/** The access of somebody who may do everything: for checks of metadata, and for tests that have no users. */
export const OPEN_ACCESS: Access = {
  object: () => ALL,
  field: () => ({ read: true, edit: true }),
  readableRows: () => undefined,
  record: () => ({ read: true, edit: true, delete: true, transfer: true, all: true }),
  hasPermission: () => true,
  hasCustomPermission: () => true,
  hasFlowAccess: () => true,
  allowed: (_object, ids) => new Set(ids),
  transferable: (_object, ids) => new Set(ids)
};
