import { objectNamed } from '../../schema/schemaLookup.ts';
import type { OrgSchema } from '../../core/schemaTypes.ts';
import type { Access, SessionWords, SObjectRecord } from '../../core/types.ts';
import type { Store } from '../store/store.ts';
import type { FormulaGlobals } from './recordContext.ts';

interface Surroundings {
  schema: OrgSchema;
  store: Store;
  access: Access;
  words: SessionWords;
  organizationId: string;
  rate: ((currency: string) => number) | undefined;
}

/** `$User`, `$Profile`, ... of a user. */
export function userGlobals(userId: string, surroundings: Surroundings): FormulaGlobals {
  const { schema, store, access, words, organizationId, rate } = surroundings;
  const row = (object: string, id: unknown): SObjectRecord =>
    typeof id === 'string' ? (store.get(objectNamed(schema, object), id) ?? {}) : {};
  const user = row('User', userId);
  return {
    user,
    profile: row('Profile', user['ProfileId']),
    userRole: row('UserRole', user['UserRoleId']),
    organization: row('Organization', organizationId),
    hasPermission: (name) => access.hasCustomPermission(name),
    ...(rate && { rate }),
    label: (name, value) => words.text('label', name, value)
  };
}
