import type { CustomObjectPart } from '@toolkit/sfdx-project';
import type { OrgSchema } from '@toolkit/local-org';
import { objectGrants } from '../model/access.ts';
import type { ObjectGrant } from '../model/access.ts';
import type { CheckContext } from '../model/context.ts';
import { fieldType } from './fieldType.ts';
import { integrationName, personaOf, writersOf, writersOfName } from './writers.ts';

const SHARING: Readonly<Record<string, string>> = {
  Private: 'private: its owner, and whom it is shared with',
  Read: 'everybody may read, its owner may edit',
  ReadWrite: 'everybody may read and edit',
  ControlledByParent: 'as its master'
};

/** The page about the data model, as markdown that is not formatted yet. */
export function dataModel(context: CheckContext): string {
  const { project, features, schema } = context;
  const placeOf = ({ file }: CustomObjectPart): number => features.indexOf(features.of(file));
  const objects = project.objects.toSorted((a, b) => placeOf(a) - placeOf(b) || a.name.localeCompare(b.name));
  const own = objects.filter(({ label, name }) => label !== undefined && name.endsWith('__c'));
  const settings = objects.filter(({ name }) => name.endsWith('__mdt'));
  const extended = objects.filter(({ label }) => label === undefined);
  return [
    '# Data model',
    'Generated from the metadata by `metadata-checks --write`, which without `--write` fails when this page is stale. Correct a description in the metadata, not here.',
    '## How the objects hang together',
    'A full line is a master-detail: the detail is shared and deleted with its master. A dotted line is a lookup, or an id kept as text.',
    ['```mermaid', 'erDiagram', ...relations(objects, schema), '```'].join('\n'),
    '## Objects',
    peopleText(context),
    ...own.flatMap((object) => objectSection(context, object)),
    '## Fields on standard objects',
    ...extended.flatMap((object) => [`### ${object.name}`, fieldTable(context, object)]),
    '## Settings',
    ...settings.flatMap((object) => settingSection(context, object)),
    '## Who may do what',
    'C create, R read, E edit, D delete, V view all, M modify all. Standard profiles may grant more on standard objects.',
    permissionMatrix(context),
    ...project.permissionSets.map(
      ({ name, description }) => `- **${personaOf(name, context.settings)}** (\`${name}\`): ${description}`
    )
  ].join('\n\n');
}

function peopleText({ settings }: CheckContext): string {
  const integration = integrationName(settings);
  return [
    'People means every persona; admins may fill in whatever anybody may.',
    ...(integration === undefined ? [] : [`What the ${integration} writes, people may only read.`])
  ].join(' ');
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

function objectSection(context: CheckContext, object: CustomObjectPart): string[] {
  const feature = context.features.of(object.file);
  const rules = object.validationRules.map(({ name, xml }) => `- \`${name}\`: ${xml.text('errorMessage')}`);
  return [
    `### ${object.label} (\`${object.name}\`)`,
    object.description ?? '',
    `Sharing: ${SHARING[object.sharingModel ?? ''] ?? object.sharingModel}.${feature === undefined ? '' : ` Feature: \`${feature}\`.`}`,
    fieldTable(context, object, nameRow(context, object)),
    ...(rules.length > 0 ? ['What must always be true, in the words people see:', rules.join('\n')] : [])
  ];
}

function nameRow(context: CheckContext, object: CustomObjectPart): string[][] {
  const { nameField } = object;
  if (nameField === undefined) {
    return [];
  }
  const type = nameField.type === 'AutoNumber' ? `Auto number ${nameField.displayFormat}` : 'Text (80)';
  return [[nameField.label, '`Name`', type, writersOfName(context, object), 'The name of the record.']];
}

function fieldTable(context: CheckContext, object: CustomObjectPart, first: string[][] = []): string {
  const rows = object.fields.map((field) => [
    field.xml.text('label') ?? field.name,
    `\`${field.name}\``,
    fieldType(context.project, field),
    writersOf(context, object, field),
    field.xml.text('description') ?? ''
  ]);
  return table(['Label', 'API name', 'Type', 'Written by', 'What it is'], [...first, ...rows]);
}

function settingSection(context: CheckContext, object: CustomObjectPart): string[] {
  const records = context.project.customMetadata.filter(({ type }) => type === object.name);
  const rows = object.fields.map((field) => [
    field.xml.text('label') ?? field.name,
    `\`${field.name}\``,
    fieldType(context.project, field),
    ...records.map(({ values }) => values.get(field.name) ?? ''),
    field.xml.text('description') ?? ''
  ]);
  const titles = ['Label', 'API name', 'Type', ...records.map(({ label }) => label), 'What it is'];
  return [`### ${object.label} (\`${object.name}\`)`, object.description ?? '', table(titles, rows)];
}

function permissionMatrix(context: CheckContext): string {
  const { permissionSets } = context.project;
  const grants = permissionSets.map((set) => objectGrants(set));
  const objects = [...new Set(grants.flatMap((set) => set.map(({ object }) => object)))].toSorted();
  const rows = objects.map((name) => [
    `\`${name}\``,
    ...grants.map((set) => letters(set.find(({ object }) => object === name)))
  ]);
  return table(['Object', ...permissionSets.map(({ name }) => personaOf(name, context.settings))], rows);
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
