import type { Labelled, Project } from '@toolkit/sfdx-project';

export interface FieldGrant {
  /** `Object__c.Field__c` */
  field: string;
  editable: boolean;
  readable: boolean;
}

export interface ObjectGrant {
  object: string;
  read: boolean;
  create: boolean;
  edit: boolean;
  delete: boolean;
  viewAll: boolean;
  modifyAll: boolean;
}

export function fieldGrants({ xml }: Labelled): FieldGrant[] {
  return xml.children('fieldPermissions').map((grant) => ({
    field: grant.requiredText('field'),
    editable: grant.boolean('editable'),
    readable: grant.boolean('readable')
  }));
}

export function objectGrants({ xml }: Labelled): ObjectGrant[] {
  return xml.children('objectPermissions').map((grant) => ({
    object: grant.requiredText('object'),
    read: grant.boolean('allowRead'),
    create: grant.boolean('allowCreate'),
    edit: grant.boolean('allowEdit'),
    delete: grant.boolean('allowDelete'),
    viewAll: grant.boolean('viewAllRecords'),
    modifyAll: grant.boolean('modifyAllRecords')
  }));
}

export interface PersonAccess {
  /** Fields that some person may edit, `Object.Field`. */
  fields: ReadonlySet<string>;
  /** Objects of which some person may create or edit records. */
  objects: ReadonlySet<string>;
}

/** What people may write, over all permission sets but that of the integration user. */
export function writtenByPeople(
  { permissionSets }: Project,
  integrationSet: string | undefined
): PersonAccess {
  const sets = permissionSets.filter(({ name }) => name !== integrationSet);
  const fields = sets.flatMap(fieldGrants).filter(({ editable }) => editable);
  const objects = sets.flatMap(objectGrants).filter(({ create, edit }) => create || edit);
  return {
    fields: new Set(fields.map(({ field }) => field)),
    objects: new Set(objects.map(({ object }) => object))
  };
}
