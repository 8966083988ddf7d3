import type { CustomObjectPart, Project } from '@toolkit/sfdx-project';
import type { OrgSchema } from '@toolkit/local-org';
import { objectGrants } from '../model/access.ts';
import type { ObjectGrant } from '../model/access.ts';
import { FEATURES, featureOf } from '../model/features.ts';
import { fieldType } from './fieldType.ts';
import { personaOf, writersOf, writersOfName } from './writers.ts';

const SHARING: Readonly<Record<string, string>> = {
  Private: 'private: its owner, and whom it is shared with',
  Read: 'everybody may read, its owner may edit',
  ReadWrite: 'everybody may read and edit',
  ControlledByParent: 'as its master'
};

/** docs/data-model.md, as markdown that is not formatted yet. */
export function dataModel(project: Project, schema: OrgSchema): string {
  const objects = project.objects.toSorted((a, b) => placeOf(a) - placeOf(b) || a.name.localeCompare(b.name));
  const own = objects.filter(({ label, name }) => label !== undefined && name.endsWith('__c'));
  const settings = objects.filter(({ name }) => name.endsWith('__mdt'));
  const extended = objects.filter(({ label }) => label === undefined);
  return [
    '# Data model',
    'Generated from the metadata by `node toolkit/metadata-checks/dataModelDoc.ts`; `npm run check` fails when it is stale. Correct a description in `force-app`, not here.',
    '## How the objects hang together',
    'A full line is a master-detail: the detail is shared and deleted with its master. A dotted line is a lookup, or an id kept as text.',
    ['```mermaid', 'erDiagram', ...relations(objects, schema), '```'].join('\n'),
    '## Objects',
    'People means every persona; admins may fill in whatever anybody may. What the sync writes, people may only read.',
    ...own.flatMap((object) => objectSection(project, object)),
    '## Fields on standard objects',
    ...extended.flatMap((object) => [`### ${object.name}`, fieldTable(project, object)]),
    '## Settings',
    ...settings.flatMap((object) => settingSection(project, object)),
    '## Who may do what',
    'C create, R read, E edit, D delete, V view all, M modify all. Standard profiles may grant more on standard objects.',
    permissionMatrix(project),
    ...project.permissionSets.map(
      ({ name, description }) => `- **${personaOf(name)}** (\`${name}\`): ${description}`
    )
  ].join('\n\n');
}

function placeOf({ file }: CustomObjectPart): number {
  const feature = featureOf(file);
  return feature === undefined ? -1 : FEATURES.indexOf(feature);
}

function relations(objects: readonly CustomObjectPart[], schema: OrgSchema): string[] {
  return objects.flatMap(({ name: child, fields }) =>
    fields.flatMap(({ name, xml }) => {
      const parent = xml.text('referenceTo');
      if (parent !== undefined) {
        const isMaster = xml.text('type') === 'MasterDetail';
        const one = isMaster || xml.boolean('required') ? '||' : '|o';
        return [`    ${parent} ${one}${isMaster ? '--' : '..'}o{ ${child} : ${name}`];
      }
      // No lookup to an event is possible: its id is kept as text.
      const named = /^(\w+)_Id__c$/.exec(name)?.[1];
      return named !== undefined && schema.objects.get(named.toLowerCase())?.name === named
        ? [`    ${named} ||..o| ${child} : ${name}`]
        : [];
    })
  );
}

function objectSection(project: Project, object: CustomObjectPart): string[] {
  const rules = object.validationRules.map(({ name, xml }) => `- \`${name}\`: ${xml.text('errorMessage')}`);
  return [
    `### ${object.label} (\`${object.name}\`)`,
    object.description ?? '',
    `Sharing: ${SHARING[object.sharingModel ?? ''] ?? object.sharingModel}. Feature: \`${featureOf(object.file)}\`.`,
    fieldTable(project, object, nameRow(project, object)),
    ...(rules.length > 0 ? ['What must always be true, in the words people see:', rules.join('\n')] : [])
  ];
}

function nameRow(project: Project, object: CustomObjectPart): string[][] {
  const { nameField } = object;
  if (nameField === undefined) {
    return [];
  }
  const type = nameField.type === 'AutoNumber' ? `Auto number ${nameField.displayFormat}` : 'Text (80)';
  return [[nameField.label, '`Name`', type, writersOfName(project, object), 'The name of the record.']];
}

function fieldTable(project: Project, object: CustomObjectPart, first: string[][] = []): string {
  const rows = object.fields.map((field) => [
    field.xml.text('label') ?? field.name,
    `\`${field.name}\``,
    fieldType(project, field),
    writersOf(project, object, field),
    field.xml.text('description') ?? ''
  ]);
  return table(['Label', 'API name', 'Type', 'Written by', 'What it is'], [...first, ...rows]);
}

function settingSection(project: Project, object: CustomObjectPart): string[] {
  const records = project.customMetadata.filter(({ type }) => type === object.name);
  const rows = object.fields.map((field) => [
    field.xml.text('label') ?? field.name,
    `\`${field.name}\``,
    fieldType(project, field),
    ...records.map(({ values }) => values.get(field.name) ?? ''),
    field.xml.text('description') ?? ''
  ]);
  const titles = ['Label', 'API name', 'Type', ...records.map(({ label }) => label), 'What it is'];
  return [`### ${object.label} (\`${object.name}\`)`, object.description ?? '', table(titles, rows)];
}

function permissionMatrix({ permissionSets }: Project): string {
  const grants = permissionSets.map((set) => objectGrants(set));
  const objects = [...new Set(grants.flatMap((set) => set.map(({ object }) => object)))].toSorted();
  const rows = objects.map((name) => [
    `\`${name}\``,
    ...grants.map((set) => letters(set.find(({ object }) => object === name)))
  ]);
  return table(['Object', ...permissionSets.map(({ name }) => personaOf(name))], rows);
}

function letters(grant: ObjectGrant | undefined): string {
  if (grant === undefined) {
    return '-';
  }
  const has: [string, boolean][] = [
    ['C', grant.create],
    ['R', grant.read],
    ['E', grant.edit],
    ['D', grant.delete],
    ['V', grant.viewAll],
    ['M', grant.modifyAll]
  ];
  return has.map(([letter, can]) => (can ? letter : '')).join('');
}

function table(titles: string[], rows: string[][]): string {
  const line = (cells: string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}
