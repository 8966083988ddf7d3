import type { Labelled } from '@toolkit/sfdx-project';
import type { OrgSchema } from '@toolkit/local-org';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { fieldGrants, objectGrants } from '../model/access.ts';
import type { FieldGrant, ObjectGrant } from '../model/access.ts';
import type { CheckContext } from '../model/context.ts';
import { fieldOf, missingField, objectOf } from '../model/fieldPath.ts';
import { licenceProblems } from '../model/licences.ts';
import { isUserPermission, NEEDED_BESIDE, NEEDS_VARY } from '../model/userPermissions.ts';

/** Standard objects that are read only together with another; the rest is said by master-detail fields. */
const READ_WITH: Readonly<Record<string, string>> = { Contact: 'Account', Opportunity: 'Account' };

/** Objects that are not granted by object permissions: activities come with the permission Access Activities, users with being one. */
const GRANTED_OTHERWISE = new Set(['Event', 'Task', 'User']);

/** Permission sets: everything granted exists, can be granted, and comes with what it depends on. */
export function permissionSets(context: CheckContext): Problem[] {
  return context.project.permissionSets.flatMap((set) => [
    ...fieldProblems(context, set),
    ...objectProblems(context.schema, set),
    ...namedProblems(context, set),
    ...userPermissionProblems(set),
    ...varyingProblems(context, set),
    ...licenceProblems(context, set)
  ]);
}

function fieldProblems({ schema }: CheckContext, set: Labelled): Problem[] {
  const objects = new Map(objectGrants(set).map((grant) => [grant.object, grant]));
  const grants = fieldGrants(set);
  const twice = grants.filter(
    ({ field }, index) => grants.findIndex((other) => other.field === field) < index
  );
  return [
    ...twice.map(({ field }) => problem(set.file, `${field} is granted twice`, 'keep one')),
    ...grants.flatMap((grant) => fieldProblem(schema, set, grant, objects))
  ];
}

function fieldProblem(
  schema: OrgSchema,
  { file }: Labelled,
  { field: path, editable, readable }: FieldGrant,
  objects: ReadonlyMap<string, ObjectGrant>
): Problem[] {
  const [objectName = '', fieldName = ''] = path.split('.');
  const object = objectOf(schema, objectName);
  const field = object && fieldOf(object, fieldName);
  if (object === undefined || field === undefined) {
    const what = object === undefined ? `there is no object ${objectName}` : missingField(object, fieldName);
    return [problem(file, what, 'correct <field>')];
  }
  const granted = objects.get(objectName);
  // Deployment answers "You cannot deploy to a required field"
  if (!field.permissionable) {
    return [problem(file, `${path} is required or a key of its record: everybody has it`, 'take it out')];
  }
  return [
    ...(editable && !field.createable && !field.updateable
      ? [problem(file, `${path} is worked out: nobody can edit it`, 'write <editable>false')]
      : []),
    ...(editable && !readable
      ? [problem(file, `${path} is editable but not readable`, 'write <readable>true')]
      : []),
    ...(granted === undefined && !GRANTED_OTHERWISE.has(objectName)
      ? [problem(file, `${path} is granted without its object`, `add <objectPermissions> for ${objectName}`)]
      : []),
    ...(granted !== undefined && editable && !granted.edit && !granted.create
      ? [
          problem(
            file,
            `${path} is editable on an object that is not`,
            `grant edit on ${objectName}, or read the field only`
          )
        ]
      : [])
  ];
}

function objectProblems(schema: OrgSchema, set: Labelled): Problem[] {
  const grants = objectGrants(set);
  const of = (name: string): ObjectGrant | undefined => grants.find(({ object }) => object === name);
  return grants.flatMap((grant) => {
    const object = objectOf(schema, grant.object);
    if (object === undefined) {
      return [problem(set.file, `there is no object ${grant.object}`, 'correct <object>')];
    }
    const masters = [...object.fields.values()]
      .filter(({ masterDetailOrder }) => masterDetailOrder !== undefined)
      .flatMap(({ referenceTo }) => referenceTo);
    const needed = [...masters, ...(READ_WITH[object.name] ?? '').split(' ').filter((name) => name !== '')];
    return [
      ...dependencies(grant).map((what) => problem(set.file, what, 'grant that too')),
      // "Permission Read <child> depends on permission(s): Read <master>"
      ...needed
        .filter((name) => of(name)?.read !== true)
        .map((name) =>
          problem(
            set.file,
            `reading ${grant.object} needs reading ${name}`,
            `add <objectPermissions> for ${name}`
          )
        ),
      ...masters
        .filter((name) => grant.viewAll && of(name)?.viewAll !== true)
        .map((name) =>
          problem(set.file, `viewing all ${grant.object} needs viewing all ${name}`, 'grant that too')
        )
    ];
  });
}

/** "Object Permissions", https://help.salesforce.com/s/articleView?id=platform.users_profiles_object_perms.htm */
function dependencies({
  object,
  read,
  create,
  edit,
  delete: remove,
  viewAll,
  modifyAll
}: ObjectGrant): string[] {
  const needs: [has: boolean, verb: string, needed: boolean, what: string][] = [
    [create, 'creating', read, 'reading'],
    [edit, 'editing', read, 'reading'],
    [remove, 'deleting', edit, 'editing'],
    [viewAll, 'viewing all', read, 'reading'],
    [modifyAll, 'modifying all', remove && viewAll, 'deleting and viewing all']
  ];
  return needs
    .filter(([has, , needed]) => has && !needed)
    .map(([, verb, , what]) => `${verb} ${object} needs ${what} it`);
}

function namedProblems({ project, schema }: CheckContext, { file, xml }: Labelled): Problem[] {
  const names = (element: string, name: string): string[] =>
    xml.children(element).map((each) => each.requiredText(name));
  const check = (all: string[], isThere: (name: string) => boolean, kind: string): Problem[] =>
    all
      .filter((name) => !isThere(name))
      .map((name) => problem(file, `there is no ${kind} ${name}`, 'add it or take it out'));
  const known = (parts: readonly { name: string }[]) => (name: string) =>
    parts.some((part) => part.name === name);
  return [
    ...check(names('applicationVisibilities', 'application'), known(project.applications), 'app'),
    ...check(names('customPermissions', 'name'), known(project.customPermissions), 'custom permission'),
    ...check(
      names('customMetadataTypeAccesses', 'name'),
      (name) => objectOf(schema, name)?.customMetadata === true,
      'custom metadata type'
    ),
    ...check(
      names('tabSettings', 'tab'),
      (name) => name.startsWith('standard-') || known(project.tabs)(name),
      'tab'
    ),
    ...check(names('flowAccesses', 'flow'), known(project.flows), 'flow')
  ];
}

function userPermissionProblems({ file, xml }: Labelled): Problem[] {
  const granted = xml
    .children('userPermissions')
    .filter((each) => each.boolean('enabled'))
    .map((each) => each.requiredText('name'));
  return [
    ...granted
      .filter((name) => !isUserPermission(name))
      .map((name) => problem(file, `there is no system permission ${name}`, 'correct <name>')),
    ...granted.flatMap((name) =>
      (NEEDED_BESIDE[name] ?? [])
        .filter((needed) => !granted.includes(needed))
        .map((needed) => problem(file, `${name} depends on ${needed}`, 'grant that too'))
    )
  ];
}

function varyingProblems({ settings }: CheckContext, { file, xml }: Labelled): Problem[] {
  if (settings.orgDependentDirectories.some((directory) => file.startsWith(`${directory}/`))) {
    return [];
  }
  return xml
    .children('userPermissions')
    .filter((each) => each.boolean('enabled'))
    .map((each) => each.requiredText('name'))
    .filter((name) => NEEDS_VARY.has(name))
    .map((name) =>
      problem(
        file,
        `what ${name} depends on differs from org to org: no deployment of it works everywhere`,
        'grant viewAllRecords of the objects that are meant, or ship the set in a directory of its own'
      )
    );
}
