import type { CustomObjectPart, MetadataPart, Project } from '@toolkit/sfdx-project';
import { fieldGrants, objectGrants } from '../model/access.ts';
import type { CheckSettings } from '../model/checkSettings.ts';
import type { CheckContext } from '../model/context.ts';
import { flowOf } from '../model/flow.ts';
import { bareName } from '../model/prefix.ts';

/** Who fills a field in, in words: from permission sets, flows and the field itself. */
export function writersOf(
  context: CheckContext,
  object: CustomObjectPart,
  { name, xml }: MetadataPart
): string {
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
  return writers(context, object.name, name, required);
}

/** A text name is required on every page, so anyone who creates the record writes it. */
export function writersOfName(context: CheckContext, { name, nameField }: CustomObjectPart): string {
  return nameField?.type === 'AutoNumber' ? 'Salesforce' : writers(context, name, 'Name', true);
}

function writers(context: CheckContext, object: string, field: string, required: boolean): string {
  const integration = context.settings.integrationPermissionSet;
  const sets = setsThatWrite(context.project, object, field, required);
  const all = [
    people(context, sets),
    writtenByFlows(context.project).has(`${object}.${field}`) ? 'flow' : undefined,
    integration !== undefined && sets.includes(integration) ? integrationName(context.settings) : undefined
  ];
  return all.filter((writer) => writer !== undefined).join(', ') || 'nobody';
}

/** Required fields need no grant: anyone who may create the record fills them in. */
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
function people({ project, settings }: CheckContext, sets: readonly string[]): string | undefined {
  const { adminPermissionSet: admin, integrationPermissionSet: integration } = settings;
  const personas = project.permissionSets
    .map(({ name }) => name)
    .filter((name) => name !== integration && name !== admin);
  const writing = personas.filter((name) => sets.includes(name));
  if (writing.length === 0) {
    return admin !== undefined && sets.includes(admin) ? 'admins' : undefined;
  }
  return writing.length === personas.length
    ? 'people'
    : `people (${writing.map((name) => personaOf(name, settings)).join(', ')})`;
}

/** `Acme_Shop_Owner` as `Shop Owner`, where `Acme` is the prefix of the project. */
export function personaOf(permissionSet: string, { prefix }: Pick<CheckSettings, 'prefix'>): string {
  return bareName(permissionSet, prefix).replaceAll('_', ' ');
}

/** What people call the integration: its permission set without the prefix, as one says it. */
export function integrationName(settings: CheckSettings): string | undefined {
  const { integrationPermissionSet: name } = settings;
  return name === undefined ? undefined : personaOf(name, settings).toLowerCase();
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
