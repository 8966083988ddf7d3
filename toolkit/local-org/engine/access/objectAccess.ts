import { objectNamed } from '../../schema/schemaLookup.ts';
import type { ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { ObjectAccess } from '../../core/types.ts';
import { NO_ACCESS } from './permissions.ts';
import type { Permissions } from './permissions.ts';

/** Objects that have no permissions of their own: they go with another object. */
const GOES_WITH: Readonly<Record<string, string>> = {
  OpportunityContactRole: 'Opportunity',
  EventRelation: 'Event'
};

/** What a user may do with an object at all, before any record is looked at. */
export function objectAccess(
  permissions: Permissions,
  schema: OrgSchema,
  object: ObjectSchema
): ObjectAccess {
  const has = (name: string): boolean => permissions.system.has(name);
  const modifyAll = has('modifyalldata');
  const viewAll = modifyAll || has('viewalldata');
  if (object.share !== undefined) {
    const shared = objectAccess(permissions, schema, objectNamed(schema, object.share.sharedObject));
    return {
      ...NO_ACCESS,
      read: shared.read,
      create: shared.read,
      edit: shared.read,
      delete: shared.read,
      viewAll: shared.viewAll,
      modifyAll: shared.modifyAll
    };
  }
  const other = GOES_WITH[object.name];
  if (other !== undefined) {
    const access = objectAccess(permissions, schema, objectNamed(schema, other));
    return { ...access, create: access.edit, delete: access.edit };
  }
  switch (object.name) {
    // Activities have no object permissions either: user permissions govern them.
    case 'Event':
    case 'Task': {
      const edit = has(object.name === 'Event' ? 'editevent' : 'edittask') || modifyAll;
      return {
        read: has('activitiesaccess') || viewAll,
        create: edit,
        edit,
        delete: edit,
        viewAll,
        modifyAll
      };
    }
    case 'User': {
      const manage = has('manageusers');
      // Without it a user may still change their own details: see rowAccess.ts.
      return { read: true, create: manage, edit: true, delete: false, viewAll: true, modifyAll: manage };
    }
    // https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_objects_permissionsetassignment.htm: special access rules.
    case 'PermissionSetAssignment': {
      const assign = has('assignpermissionsets');
      const read = assign || has('viewsetup') || has('manageusers') || viewAll;
      return { read, create: assign, edit: assign, delete: assign, viewAll: read, modifyAll: assign };
    }
    // https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionsetgroup.htm, and
    // of its components: special access rules.
    case 'PermissionSetGroup':
    case 'PermissionSetGroupComponent': {
      const edit = modifyAll || has('manageprofilespermissionsets');
      const forAssigning = object.name === 'PermissionSetGroup' && has('assignpermissionsets');
      const read = edit || viewAll || has('viewsetup') || forAssigning;
      return { read, create: edit, edit, delete: edit, viewAll: read, modifyAll: edit };
    }
    default:
      break;
  }
  if (object.customMetadata) {
    return { ...NO_ACCESS, read: true, viewAll: true };
  }
  if (object.sharingModel === 'None') {
    const manage = has('manageusers') || modifyAll;
    return { read: true, create: manage, edit: manage, delete: manage, viewAll: true, modifyAll: manage };
  }
  const granted = permissions.objects.get(object.name.toLowerCase()) ?? NO_ACCESS;
  const modify = granted.modifyAll || modifyAll;
  const view = granted.viewAll || viewAll || modify;
  return {
    // To create, edit or delete one must be able to read: Setup ticks Read by itself.
    read: granted.read || granted.create || granted.edit || granted.delete || view,
    create: granted.create || modifyAll,
    edit: granted.edit || modify,
    delete: granted.delete || modify,
    viewAll: view,
    modifyAll: modify
  };
}
