/** What people read in metadata and the platform can show in their language: each text, by kind and key. */
import type { CustomObjectPart, MetadataPart, Project, Text, TextKind } from './types.ts';
import { pickValue } from './parts.ts';
import type { XmlNode } from './xmlNode.ts';

/** Every text of the project that can be translated. */
export function textsOf(project: Project): Text[] {
  const { applications, tabs, quickActions, globalValueSets, standardValueSets } = project;
  return [
    ...project.labels.map(({ name, value, file }): Text => ({ kind: 'label', key: name, text: value, file })),
    ...applications.flatMap((app) => [
      ...text('app', app.name, app.label, app.file),
      ...text('app description', app.name, app.description, app.file)
    ]),
    ...tabs.flatMap(({ name, label, file }) => text('tab', name, label, file)),
    ...project.reportTypes.flatMap(reportTypeTexts),
    ...quickActions.flatMap(({ name, label, file }) => text('action', name, label, file)),
    ...[...globalValueSets, ...standardValueSets].flatMap((set) =>
      set.values.flatMap(({ label }) => text('value', `${set.name}.${label}`, label, set.file))
    ),
    ...project.objects.flatMap(objectTexts),
    ...project.layouts.flatMap(layoutTexts)
  ];
}

function text(kind: TextKind, key: string, value: string | undefined, file: string): Text[] {
  return value === undefined || value === '' ? [] : [{ kind, key, text: value, file }];
}

function reportTypeTexts({ name, file, xml }: MetadataPart): Text[] {
  return [
    ...text('report type', name, xml.text('label'), file),
    ...text('report type description', name, xml.text('description'), file),
    ...xml.children('sections').flatMap((section) => {
      const label = section.text('masterLabel') ?? '';
      return [
        ...text('report type section', `${name}.${label}`, label, file),
        ...section.children('columns').flatMap((column) => {
          const key = `${name}.${label}.${column.text('table')}$${column.text('field')}`;
          return text('report type column', key, column.text('displayNameOverride'), file);
        })
      ];
    })
  ];
}

function objectTexts(object: CustomObjectPart): Text[] {
  const { name, file } = object;
  return [
    ...text('object', name, object.label, file),
    ...text('objects', name, object.labelPlural, file),
    ...(object.label === undefined ? [] : text('name field', name, object.nameField?.label, file)),
    ...object.fields.flatMap((field) => fieldTexts(`${name}.${field.name}`, field)),
    ...object.recordTypes.flatMap((type) => [
      ...text('record type', `${name}.${type.name}`, type.label, type.file),
      ...text('record type description', `${name}.${type.name}`, type.description, type.file)
    ]),
    ...object.validationRules.flatMap((rule) =>
      text('validation message', `${name}.${rule.name}`, rule.xml.text('errorMessage'), rule.file)
    )
  ];
}

/** A field that takes its values from a global value set has none of its own to translate. */
function fieldTexts(key: string, { file, xml }: MetadataPart): Text[] {
  const values: XmlNode[] = xml.child('valueSet')?.child('valueSetDefinition')?.children('value') ?? [];
  return [
    ...text('field', key, xml.text('label'), file),
    ...text('help text', key, xml.text('inlineHelpText'), file),
    ...text('relationship', key, xml.text('relationshipLabel'), file),
    ...values.map(pickValue).flatMap(({ label }) => text('field value', `${key}.${label}`, label, file)),
    ...text('lookup filter message', key, xml.child('lookupFilter')?.text('errorMessage'), file)
  ];
}

function layoutTexts({ name, object, file, xml }: Project['layouts'][number]): Text[] {
  const layout = name.slice(object.length + 1);
  return xml.children('layoutSections').flatMap((section) => {
    const label = section.text('label');
    return text('layout section', `${object}.${layout}.${label}`, label, file);
  });
}
