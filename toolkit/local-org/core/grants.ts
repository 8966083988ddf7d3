import type { ObjectSchema } from './schemaTypes.ts';

export interface ObjectAccess {
  read: boolean;
  create: boolean;
  edit: boolean;
  delete: boolean;
  viewAll: boolean;
  modifyAll: boolean;
}

/** What somebody may do before any row is looked at. */
export interface Grants {
  object(object: ObjectSchema): ObjectAccess;
  field(object: ObjectSchema, fieldName: string): { read: boolean; edit: boolean };
  hasPermission(customOrSystemPermission: string): boolean;
  /** `$Permission`: custom permissions only. */
  hasCustomPermission(name: string): boolean;
  /** By its API name: flow access, as a profile or permission set grants it. */
  hasFlowAccess(name: string): boolean;
}
