import type { CompactLayoutPart, CustomObjectPart, Labelled, ListViewPart, MetadataPart } from './types.ts';

/** An object folder without its children, as one feature folder of the project has it. */
export function objectPart(part: MetadataPart): CustomObjectPart {
  const { xml } = part;
  const nameField = xml.child('nameField');
  return {
    ...part,
    label: xml.text('label'),
    labelPlural: xml.text('pluralLabel'),
    description: xml.text('description'),
    sharingModel: xml.text('sharingModel'),
    nameField: nameField && {
      label: nameField.text('label') ?? 'Name',
      type: nameField.requiredText('type'),
      displayFormat: nameField.text('displayFormat')
    },
    compactLayout: xml.text('compactLayoutAssignment'),
    allowActivities: xml.boolean('enableActivities'),
    fields: [],
    validationRules: [],
    recordTypes: [],
    listViews: [],
    compactLayouts: [],
    others: []
  };
}

/** Features may each add fields to the same object: one object comes out, with everything in it. */
export function mergeObjects(parts: readonly CustomObjectPart[]): CustomObjectPart[] {
  const byName = new Map<string, CustomObjectPart>();
  for (const part of parts) {
    const first = byName.get(part.name);
    byName.set(part.name, first === undefined ? part : merge(first, part));
  }
  return [...byName.values()];
}

function merge(first: CustomObjectPart, second: CustomObjectPart): CustomObjectPart {
  // The file of the object itself; the object of a folder that has none stands for its parts only.
  const base = second.xml.names().length > 0 ? second : first;
  return {
    ...base,
    fields: [...first.fields, ...second.fields],
    validationRules: [...first.validationRules, ...second.validationRules],
    recordTypes: [...first.recordTypes, ...second.recordTypes],
    listViews: [...first.listViews, ...second.listViews],
    compactLayouts: [...first.compactLayouts, ...second.compactLayouts],
    others: [...first.others, ...second.others]
  };
}

export function listViewPart(part: MetadataPart): ListViewPart {
  const { xml } = part;
  return {
    ...labelled(part),
    columns: xml.texts('columns'),
    filterScope: xml.text('filterScope') ?? 'Everything',
    booleanFilter: xml.text('booleanFilter'),
    filters: xml.children('filters').map((filter) => ({
      field: filter.requiredText('field'),
      operation: filter.requiredText('operation'),
      value: filter.text('value')
    }))
  };
}

export function compactLayoutPart(part: MetadataPart): CompactLayoutPart {
  return { ...labelled(part), fields: part.xml.texts('fields') };
}

export function labelled(part: MetadataPart, labelElement = 'label'): Labelled {
  return {
    ...part,
    label: part.xml.text(labelElement) ?? part.name,
    description: part.xml.text('description')
  };
}
