import type { ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { ObjectAccess } from '../../core/types.ts';
import { NO_ACCESS, noPermissions } from './permissions.ts';
import type { Permissions } from './permissions.ts';

/** Profiles a new org comes with, as far as they matter here. */
export const STANDARD_PROFILES = {
  admin: 'System Administrator',
  user: 'Standard User',
  integration: 'Minimum Access - API Only Integrations'
} as const;

/** Standard objects that the Standard User profile may work with in a new org. */
const SALES_OBJECTS = ['account', 'contact', 'opportunity', 'lead', 'case'];
const READ_WRITE: ObjectAccess = { ...NO_ACCESS, read: true, create: true, edit: true, delete: true };

export function profilePermissions(name: string, schema: OrgSchema): Permissions {
  const result = noPermissions();
  switch (name) {
    case STANDARD_PROFILES.admin:
      for (const system of [
        'viewalldata',
        'modifyalldata',
        'manageusers',
        'assignpermissionsets',
        'runflow',
        'createauditfields',
        'apienabled',
        'activitiesaccess',
        'editevent',
        'edittask',
        'viewsetup',
        'runreports',
        'viewallusers'
      ]) {
        result.system.add(system);
      }
      for (const object of schema.objects.values()) {
        result.objects.set(object.name.toLowerCase(), { ...READ_WRITE, viewAll: true, modifyAll: true });
        grantFields(result, object);
      }
      return result;
    case STANDARD_PROFILES.user:
      for (const system of [
        'apienabled',
        'activitiesaccess',
        'editevent',
        'edittask',
        'viewsetup',
        'runflow',
        'runreports'
      ]) {
        result.system.add(system);
      }
      for (const object of schema.objects.values()) {
        if (!object.custom) {
          grantFields(result, object);
        }
        if (SALES_OBJECTS.includes(object.name.toLowerCase())) {
          result.objects.set(object.name.toLowerCase(), READ_WRITE);
        }
      }
      return result;
    default:
      // A minimum-access profile: everything comes from permission sets, field by field.
      result.system.add('apienabled');
      return result;
  }
}

/** Standard fields: a project's own fields are nobody's until a permission set grants them, but for an administrator. */
function grantFields(permissions: Permissions, object: ObjectSchema): void {
  const isAdmin = permissions.system.has('modifyalldata');
  for (const field of object.fields.values()) {
    if (isAdmin || !field.custom) {
      permissions.fields.set(`${object.name}.${field.name}`.toLowerCase(), { read: true, edit: true });
    }
  }
}
