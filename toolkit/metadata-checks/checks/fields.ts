import type { CustomObjectPart, MetadataPart } from '@toolkit/sfdx-project';
import type { FieldSchema } from '@toolkit/local-org';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { resolvePath } from '../model/fieldPath.ts';
import { filterProblems } from '../model/filterProblems.ts';

const SUMMED = new Set(['currency', 'double', 'int', 'percent']);
const MIN_MAX = new Set([...SUMMED, 'date', 'datetime']);
/** "CustomField" in the Metadata API guide: elements without which a field of the type does not deploy. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Text: ['length'],
  LongTextArea: ['length', 'visibleLines'],
  Html: ['length', 'visibleLines'],
  Number: ['precision', 'scale'],
  Currency: ['precision', 'scale'],
  Percent: ['precision', 'scale'],
  Picklist: ['valueSet'],
  MultiselectPicklist: ['valueSet', 'visibleLines'],
  Lookup: ['referenceTo', 'relationshipName', 'relationshipLabel'],
  MasterDetail: ['referenceTo', 'relationshipName', 'relationshipLabel', 'relationshipOrder'],
  Summary: ['summaryForeignKey', 'summaryOperation']
};
const UNIQUE = new Set(['Email', 'Number', 'Text']);

/** Objects and fields that Salesforce would refuse although each name in them exists. */
export function fields(context: CheckContext): Problem[] {
  return context.project.objects.flatMap((object) => [
    ...sharing(object),
    ...object.fields.flatMap((field) => [
      ...missingElements(field),
      ...lookup(field),
      ...keys(field),
      ...caseSensitivity(field),
      ...picklistValues(field),
      ...rollUp(context, object, field)
    ])
  ]);
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/customobject.htm: details are shared as their master. */
function sharing({ name, file, label, sharingModel, fields: parts }: CustomObjectPart): Problem[] {
  if (label === undefined || !name.endsWith('__c')) {
    return [];
  }
  const masters = parts.filter(({ xml }) => xml.text('type') === 'MasterDetail');
  const orders = masters.map(({ xml }) => xml.text('relationshipOrder'));
  return [
    ...(masters.length > 0 === (sharingModel === 'ControlledByParent')
      ? []
      : [
          problem(
            file,
            `${name} has ${masters.length} master-detail fields and the sharing model ${sharingModel ?? '(none)'}`,
            masters.length > 0 ? 'write ControlledByParent' : 'write Private, Read or ReadWrite'
          )
        ]),
    ...(masters.length > 2
      ? [problem(file, `${name} has ${masters.length} masters`, 'keep two at most')]
      : []),
    ...(new Set(orders).size < orders.length
      ? [problem(file, `two masters of ${name} have the same <relationshipOrder>`, 'number them 0 and 1')]
      : [])
  ];
}

function missingElements({ name, file, xml }: MetadataPart): Problem[] {
  if (xml.has('formula')) {
    return [];
  }
  const type = xml.text('type') ?? '';
  return (REQUIRED[type] ?? [])
    .filter((element) => !xml.has(element))
    .map((element) => problem(file, `${name} is a ${type} without <${element}>`, 'add it'));
}

function lookup({ name, file, xml }: MetadataPart): Problem[] {
  const type = xml.text('type');
  const required = xml.boolean('required');
  const constraint = xml.text('deleteConstraint');
  if (type === 'Lookup' && required && constraint !== 'Restrict' && constraint !== 'Cascade') {
    return [
      problem(
        file,
        `${name} is required, and deleting its parent would empty it`,
        'write <deleteConstraint>Restrict'
      )
    ];
  }
  if (type === 'MasterDetail') {
    return ['required', 'deleteConstraint', 'lookupFilter']
      .filter((element) => xml.has(element))
      .map((element) =>
        problem(file, `${name} is a master-detail with <${element}>`, 'take the element away')
      );
  }
  return [];
}

function keys({ name, file, xml }: MetadataPart): Problem[] {
  const isKey = xml.boolean('unique') || xml.boolean('externalId');
  return isKey && !UNIQUE.has(xml.text('type') ?? '')
    ? [
        problem(
          file,
          `a ${xml.text('type')} cannot be a key, as ${name} is`,
          'make it text, number or e-mail'
        )
      ]
    : [];
}

/** Setup offers case sensitivity below "Unique" only; of 32 deployed fields that have it all are unique. */
function caseSensitivity({ name, file, xml }: MetadataPart): Problem[] {
  return xml.boolean('caseSensitive') && !xml.boolean('unique')
    ? [problem(file, `${name} is case sensitive without being unique`, 'take <caseSensitive> out')]
    : [];
}

function picklistValues({ name, file, xml }: MetadataPart): Problem[] {
  const values = xml.child('valueSet')?.child('valueSetDefinition')?.children('value') ?? [];
  const names = values.map((value) => value.text('fullName') ?? '');
  const twice = names.filter((value, index) => names.indexOf(value) < index);
  const defaults = values.filter((value) => value.boolean('default')).length;
  return [
    ...twice.map((value) => problem(file, `${name} has the value "${value}" twice`, 'keep one')),
    ...(defaults > 1 ? [problem(file, `${name} has ${defaults} default values`, 'keep one')] : [])
  ];
}

function rollUp(
  { schema }: CheckContext,
  { name: objectName }: CustomObjectPart,
  part: MetadataPart
): Problem[] {
  const end = resolvePath(schema, objectName, part.name);
  const summary = end.problem === undefined ? end.field.rollUp : undefined;
  if (summary === undefined) {
    return [];
  }
  const childField = (name: string): FieldSchema | undefined => {
    const found = resolvePath(schema, summary.childObject, name);
    return found.problem === undefined ? found.field : undefined;
  };
  const named = [
    ...part.xml.texts('summarizedField'),
    ...part.xml.children('summaryFilterItems').map((item) => item.requiredText('field'))
  ];
  const summed = childField(summary.summarizedField ?? '');
  const fits = summary.operation === 'sum' ? SUMMED : MIN_MAX;
  return [
    ...(summed !== undefined && summary.operation !== 'count' && !fits.has(summed.type)
      ? [
          problem(
            part.file,
            `there is no ${summary.operation} of ${summed.name}, a ${summed.type}`,
            'sum up another field'
          )
        ]
      : []),
    ...named
      .filter((name) => !name.startsWith(`${summary.childObject}.`))
      .map((name) => problem(part.file, `${name} is no field of ${summary.childObject}`, 'correct the name')),
    ...summary.filters.flatMap((filter) => {
      const target = resolvePath(schema, summary.childObject, filter.field);
      return target.problem === undefined
        ? filterProblems(schema, target.object, target.field, filter).map((what) =>
            problem(part.file, what, 'correct the filter')
          )
        : [];
    })
  ];
}
