import type { MetadataPart, Project } from '@toolkit/sfdx-project';
import { NO_ACCESS, noPermissions } from '../access/permissions.ts';
import type { Permissions } from '../access/permissions.ts';
import { profilePermissions } from '../access/profiles.ts';
import type { ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { ObjectAccess, SObjectRecord } from '../../core/types.ts';
import type { SystemRows } from './systemRows.ts';

/** Objects that follow another, or user permissions: Setup has no boxes for them. */
const WITHOUT_PERMISSIONS = new Set(['Event', 'Task', 'EventRelation', 'OpportunityContactRole', 'User']);

/**
 * What profiles and permission sets grant, as records: tools that compare access read them. They only show it; access
 * itself comes from the project's metadata (`access/`).
 * https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-objectpermissions.html
 */
export function keepPermissionRows(
  rows: SystemRows,
  schema: OrgSchema,
  project: Project,
  permissionSets: ReadonlyMap<string, string>,
  profiles: ReadonlyMap<string, string>
): void {
  const grants: { parent: string; permissions: Permissions }[] = [];
  for (const [name, id] of profiles) {
    const parent = permissionSets.get(profilePermissionSet(id));
    if (parent !== undefined) {
      const permissions = profilePermissions(name, schema);
      for (const part of project.profiles.filter((one) => one.name === name)) {
        addGrants(permissions, part);
      }
      grants.push({ parent, permissions });
    }
  }
  for (const part of project.permissionSets) {
    const parent = permissionSets.get(part.name);
    if (parent !== undefined) {
      const permissions = noPermissions();
      addGrants(permissions, part);
      grants.push({ parent, permissions });
    }
  }
  const objects = [...schema.objects.values()].filter(hasPermissions);
  rows.keep(
    'ObjectPermissions',
    ['ParentId', 'SobjectType'],
    grants.flatMap(({ parent, permissions }) =>
      objects.flatMap((object) => objectRows(parent, object, permissions))
    )
  );
  rows.keep(
    'FieldPermissions',
    ['ParentId', 'Field'],
    grants.flatMap(({ parent, permissions }) =>
      objects.flatMap((object) => fieldRows(parent, object, permissions))
    )
  );
}

/** Name of the permission set that a profile owns. */
export function profilePermissionSet(profileId: string): string {
  return `X${profileId.slice(0, 15)}`;
}

function hasPermissions(object: ObjectSchema): boolean {
  return (
    object.sharingModel !== 'None' &&
    object.share === undefined &&
    !object.customMetadata &&
    !WITHOUT_PERMISSIONS.has(object.name)
  );
}

function addGrants(permissions: Permissions, { xml }: MetadataPart): void {
  for (const grant of xml.children('objectPermissions')) {
    const name = grant.requiredText('object').toLowerCase();
    const before = permissions.objects.get(name) ?? NO_ACCESS;
    permissions.objects.set(name, {
      read: before.read || grant.boolean('allowRead'),
      create: before.create || grant.boolean('allowCreate'),
      edit: before.edit || grant.boolean('allowEdit'),
      delete: before.delete || grant.boolean('allowDelete'),
      viewAll: before.viewAll || grant.boolean('viewAllRecords'),
      modifyAll: before.modifyAll || grant.boolean('modifyAllRecords')
    });
  }
  for (const grant of xml.children('fieldPermissions')) {
    const path = grant.requiredText('field').toLowerCase();
    const before = permissions.fields.get(path);
    permissions.fields.set(path, {
      read: before?.read === true || grant.boolean('readable'),
      edit: before?.edit === true || grant.boolean('editable')
    });
  }
}

/** A row has at least Read: the others need it. */
function objectRows(parent: string, object: ObjectSchema, permissions: Permissions): SObjectRecord[] {
  const access: ObjectAccess = permissions.objects.get(object.name.toLowerCase()) ?? NO_ACCESS;
  if (!Object.values(access).includes(true)) {
    return [];
  }
  return [
    {
      ParentId: parent,
      SobjectType: object.name,
      PermissionsRead: true,
      PermissionsCreate: access.create,
      PermissionsEdit: access.edit,
      PermissionsDelete: access.delete,
      PermissionsViewAllRecords: access.viewAll,
      PermissionsModifyAllRecords: access.modifyAll,
      PermissionsViewAllFields: false
    }
  ];
}

function fieldRows(parent: string, object: ObjectSchema, permissions: Permissions): SObjectRecord[] {
  return [...object.fields.values()].flatMap((field) => {
    const grant = permissions.fields.get(`${object.name}.${field.name}`.toLowerCase());
    if (!field.permissionable || (grant?.read !== true && grant?.edit !== true)) {
      return [];
    }
    return [
      {
        ParentId: parent,
        SobjectType: object.name,
        Field: `${object.name}.${field.name}`,
        PermissionsRead: true,
        PermissionsEdit: grant.edit && (field.createable || field.updateable)
      }
    ];
  });
}
