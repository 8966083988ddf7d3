import { isOwnName } from '@toolkit/sfdx-project';
import type { MetadataPart, Project } from '@toolkit/sfdx-project';
import type { Findings } from '../../schema/findings.ts';
import type { FieldSchema, ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { ObjectAccess } from '../../core/types.ts';

/** What one profile or permission set grants; names in lower case. */
export interface Permissions {
  objects: Map<string, ObjectAccess>;
  /** By `object.field`. */
  fields: Map<string, { read: boolean; edit: boolean }>;
  system: Set<string>;
  custom: Set<string>;
  /** Flows that may be run without `Run Flows`, or that ask for it. */
  flows: Set<string>;
}

export function noPermissions(): Permissions {
  return { objects: new Map(), fields: new Map(), system: new Set(), custom: new Set(), flows: new Set() };
}

export const NO_ACCESS: ObjectAccess = {
  read: false,
  create: false,
  edit: false,
  delete: false,
  viewAll: false,
  modifyAll: false
};

/** Grants add up: nothing a permission set says takes anything away. */
export function combine(all: readonly Permissions[]): Permissions {
  const result = noPermissions();
  for (const one of all) {
    for (const [name, access] of one.objects) {
      result.objects.set(name, addObject(result.objects.get(name) ?? NO_ACCESS, access));
    }
    for (const [name, { read, edit }] of one.fields) {
      const before = result.fields.get(name);
      result.fields.set(name, { read: read || before?.read === true, edit: edit || before?.edit === true });
    }
    one.system.forEach((name) => result.system.add(name));
    one.custom.forEach((name) => result.custom.add(name));
    one.flows.forEach((name) => result.flows.add(name));
  }
  return result;
}

function addObject(one: ObjectAccess, other: ObjectAccess): ObjectAccess {
  return {
    read: one.read || other.read,
    create: one.create || other.create,
    edit: one.edit || other.edit,
    delete: one.delete || other.delete,
    viewAll: one.viewAll || other.viewAll,
    modifyAll: one.modifyAll || other.modifyAll
  };
}

/** Parts of a permission set that say nothing about data. */
const WITHOUT_DATA = new Set([
  'applicationVisibilities',
  'classAccesses',
  'custom',
  'customMetadataTypeAccesses',
  'customSettingAccesses',
  'description',
  'externalDataSourceAccesses',
  'fullName',
  'label',
  'layoutAssignments',
  'license',
  'pageAccesses',
  'recordTypeVisibilities',
  'tabSettings',
  'tabVisibilities',
  'userLicense'
]);

/** Reads a permission set or profile of the project, and checks that what it names is there. */
export function permissionsOf(
  part: MetadataPart,
  project: Project,
  schema: OrgSchema,
  findings: Findings
): Permissions {
  const { xml, name, file } = part;
  const result = noPermissions();
  for (const element of xml.names()) {
    const known = [
      'objectPermissions',
      'fieldPermissions',
      'userPermissions',
      'customPermissions',
      'flowAccesses',
      'hasActivationRequired'
    ];
    if (!known.includes(element) && !WITHOUT_DATA.has(element)) {
      findings.unsupportedUse(`<${element}> in profiles and permission sets`, name, file);
    }
  }
  if (xml.boolean('hasActivationRequired')) {
    findings.unsupportedUse('session-based permission sets', name, file);
  }
  for (const grant of xml.children('objectPermissions')) {
    const objectName = grant.requiredText('object').toLowerCase();
    if (!schema.objects.has(objectName)) {
      missing(grant.requiredText('object'), project, file, findings);
    }
    result.objects.set(objectName, {
      read: grant.boolean('allowRead'),
      create: grant.boolean('allowCreate'),
      edit: grant.boolean('allowEdit'),
      delete: grant.boolean('allowDelete'),
      viewAll: grant.boolean('viewAllRecords'),
      modifyAll: grant.boolean('modifyAllRecords')
    });
  }
  for (const grant of xml.children('fieldPermissions')) {
    const path = grant.requiredText('field');
    checkField(path, project, schema, file, findings);
    result.fields.set(path.toLowerCase(), {
      read: grant.boolean('readable'),
      edit: grant.boolean('editable')
    });
  }
  for (const [element, target] of [
    ['userPermissions', result.system],
    ['customPermissions', result.custom]
  ] as const) {
    for (const grant of xml.children(element)) {
      if (grant.boolean('enabled')) {
        target.add(grant.requiredText('name').toLowerCase());
      }
    }
  }
  for (const grant of xml.children('flowAccesses')) {
    if (grant.boolean('enabled')) {
      result.flows.add(grant.requiredText('flow').toLowerCase());
    }
  }
  return result;
}

function missing(objectName: string, project: Project, file: string, findings: Findings): void {
  if (isOwnName(objectName, project)) {
    findings.problem(
      file,
      `it grants access to ${objectName}, which is not in the project; remove the entry or add the object`
    );
  } else {
    findings.unsupportedUse('the object', objectName, file);
  }
}

function checkField(
  path: string,
  project: Project,
  schema: OrgSchema,
  file: string,
  findings: Findings
): void {
  const [objectName = '', fieldName = ''] = path.split('.');
  const object = schema.objects.get(objectName.toLowerCase());
  if (object === undefined) {
    missing(objectName, project, file, findings);
    return;
  }
  if (!object.fields.has(fieldName.toLowerCase())) {
    if (isOwnName(fieldName, project)) {
      findings.problem(
        file,
        `it grants access to ${path}, which is not there; remove the entry or add the field`
      );
    } else {
      findings.unsupportedUse('the field', path, file);
    }
  }
}

/** What nobody may change about themselves. *Assumed*: that the profile is one of them is known (Help 000386156). */
const USER_MANAGERS_ONLY: ReadonlySet<string> = new Set(['IsActive', 'ProfileId', 'UserRoleId', 'UserType']);

/** Whether field-level security lets one see and change the field, given what the object allows. */
export function fieldAccess(
  permissions: Permissions,
  object: ObjectSchema,
  field: FieldSchema,
  access: ObjectAccess
): { read: boolean; edit: boolean } {
  if (
    object.name === 'User' &&
    USER_MANAGERS_ONLY.has(field.name) &&
    !permissions.system.has('manageusers')
  ) {
    return { read: access.read, edit: false };
  }
  const settable = (access.create && field.createable) || (access.edit && field.updateable);
  if (!field.permissionable) {
    return { read: access.read, edit: settable };
  }
  const own = permissions.fields.get(`${object.name}.${field.name}`.toLowerCase());
  const whole =
    field.compoundFieldName === undefined
      ? undefined
      : permissions.fields.get(`${object.name}.${field.compoundFieldName}`.toLowerCase());
  return {
    read: access.read && (own?.read === true || whole?.read === true),
    edit: settable && (own?.edit === true || whole?.edit === true)
  };
}
