import type { CustomObjectPart, MetadataPart, Project } from '@toolkit/sfdx-project';
import { ADMIN_SET, SYNC_SET, fieldGrants, objectGrants } from '../model/access.ts';
import { flowOf } from '../model/flow.ts';

/** Who fills a field in, in words: from permission sets, flows and the field itself. */
export function writersOf(project: Project, object: CustomObjectPart, { name, xml }: MetadataPart): string {
  if (xml.has('formula')) {
    return 'formula';
  }
  if (xml.text('type') === 'Summary') {
    return 'roll-up';
  }
  if (xml.text('type') === 'AutoNumber') {
    return 'Salesforce';
  }
  const required = xml.boolean('required') || xml.text('type') === 'MasterDetail';
  return writers(project, object.name, name, required);
}

/** A text name is required on every page, so whoever creates the record writes it. */
export function writersOfName(project: Project, { name, nameField }: CustomObjectPart): string {
  return nameField?.type === 'AutoNumber' ? 'Salesforce' : writers(project, name, 'Name', true);
}

function writers(project: Project, object: string, field: string, required: boolean): string {
  const sets = setsThatWrite(project, object, field, required);
  const all = [
    people(project, sets),
    writtenByFlows(project).has(`${object}.${field}`) ? 'flow' : undefined,
    sets.includes(SYNC_SET) ? 'sync' : undefined
  ];
  return all.filter((writer) => writer !== undefined).join(', ') || 'nobody';
}

/** Required fields need no grant: whoever may create the record fills them in. */
function setsThatWrite(
  { permissionSets }: Project,
  object: string,
  field: string,
  required: boolean
): string[] {
  return permissionSets
    .filter((set) =>
      required
        ? objectGrants(set).some((grant) => grant.object === object && grant.create)
        : fieldGrants(set).some((grant) => grant.field === `${object}.${field}` && grant.editable)
    )
    .map((set) => set.name);
}

/** Admins may do what anybody may: they are named only where nobody else is. */
function people({ permissionSets }: Project, sets: readonly string[]): string | undefined {
  const personas = permissionSets
    .map(({ name }) => name)
    .filter((name) => name !== SYNC_SET && name !== ADMIN_SET);
  const writing = personas.filter((name) => sets.includes(name));
  if (writing.length === 0) {
    return sets.includes(ADMIN_SET) ? 'admins' : undefined;
  }
  return writing.length === personas.length ? 'people' : `people (${writing.map(personaOf).join(', ')})`;
}

/** `Ridealong_Theme_Owner` as `Theme Owner`. */
export function personaOf(permissionSet: string): string {
  return permissionSet.replace('Ridealong_', '').replaceAll('_', ' ');
}

const flowFields = new WeakMap<Project, ReadonlySet<string>>();

/** `Object.Field` of everything that flows assign, before the save or by writing records. */
function writtenByFlows(project: Project): ReadonlySet<string> {
  const known = flowFields.get(project);
  if (known !== undefined) {
    return known;
  }
  const written = new Set<string>();
  for (const part of project.flows) {
    const flow = flowOf(part);
    for (const element of flow?.elements.values() ?? []) {
      const object = element.xml.text('object') ?? flow?.object;
      for (const assignment of element.xml.children('inputAssignments')) {
        written.add(`${object}.${assignment.requiredText('field')}`);
      }
      for (const item of element.kind === 'assignments' ? element.xml.children('assignmentItems') : []) {
        const [, field] = /^\$Record\.(\w+)$/.exec(item.text('assignToReference') ?? '') ?? [];
        if (field !== undefined) {
          written.add(`${flow?.object}.${field}`);
        }
      }
    }
  }
  flowFields.set(project, written);
  return written;
}
