import type { Project } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { fieldGrants, objectGrants } from '../model/access.ts';
import type { CheckContext } from '../model/context.ts';
import { fieldOf, objectOf } from '../model/fieldPath.ts';

/** Nothing is out of everybody's reach: fields, objects, tabs, apps and custom permissions; admins see every field. */
export function reach(context: CheckContext): Problem[] {
  return [...fieldsInReach(context), ...objectsInReach(context), ...restInReach(context.project)];
}

function fieldsInReach({
  project,
  settings: { adminPermissionSet: admin },
  schema
}: CheckContext): Problem[] {
  const readable = new Map(
    project.permissionSets.map((set) => [
      set.name,
      new Set(fieldGrants(set).flatMap(({ field, readable: can }) => (can ? field : [])))
    ])
  );
  return project.objects
    .filter(({ name }) => !name.endsWith('__mdt'))
    .flatMap((object) => {
      const described = objectOf(schema, object.name);
      return object.fields
        .filter(
          ({ name }) => name.endsWith('__c') && described && fieldOf(described, name)?.permissionable === true
        )
        .flatMap(({ name, file }) => {
          const path = `${object.name}.${name}`;
          if (![...readable.values()].some((fields) => fields.has(path))) {
            return [
              problem(
                file,
                `no permission set lets anybody see ${path}`,
                'add it to the sets of those who need it'
              )
            ];
          }
          return admin === undefined || readable.get(admin)?.has(path) === true
            ? []
            : [problem(file, `admins cannot see ${path}`, `add it to ${admin}`)];
        });
    });
}

function objectsInReach({ project, settings: { adminPermissionSet } }: CheckContext): Problem[] {
  if (adminPermissionSet === undefined) {
    return [];
  }
  const admin = project.permissionSets.find(({ name }) => name === adminPermissionSet);
  const read = new Set(admin && objectGrants(admin).flatMap(({ object, read: can }) => (can ? object : [])));
  return project.objects
    .filter(({ name, label }) => label !== undefined && name.endsWith('__c') && !read.has(name))
    .map(({ name, file }) => problem(file, `admins cannot read ${name}`, `add it to ${adminPermissionSet}`));
}

function restInReach({ permissionSets, applications, tabs, customPermissions }: Project): Problem[] {
  const granted = (element: string, name: string): Set<string> =>
    new Set(
      permissionSets.flatMap(({ xml }) => xml.children(element).map((each) => each.requiredText(name)))
    );
  const check = (
    parts: readonly { name: string; file: string }[],
    reached: Set<string>,
    kind: string
  ): Problem[] =>
    parts
      .filter(({ name }) => !reached.has(name))
      .map(({ name, file }) =>
        problem(file, `no permission set grants the ${kind} ${name}`, 'grant it, or delete it')
      );
  return [
    ...check(applications, granted('applicationVisibilities', 'application'), 'app'),
    ...check(tabs, granted('tabSettings', 'tab'), 'tab'),
    ...check(customPermissions, granted('customPermissions', 'name'), 'custom permission')
  ];
}
