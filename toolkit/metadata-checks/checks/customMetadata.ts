import type { CustomMetadataPart } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { fieldOf, missingField, objectOf } from '../model/fieldPath.ts';
import { knownValues, list } from '../model/knownValues.ts';

/** XML types that a value of each field type may have: "CustomMetadata" in the Metadata API guide. */
const XSI: Readonly<Record<string, readonly string[]>> = {
  boolean: ['xsd:boolean'],
  date: ['xsd:date'],
  datetime: ['xsd:dateTime'],
  double: ['xsd:double', 'xsd:int'],
  percent: ['xsd:double', 'xsd:int']
};

/** Records of custom metadata types: the type and its fields exist, values fit, required fields are filled in. */
export function customMetadata(context: CheckContext): Problem[] {
  return context.project.customMetadata.flatMap((record) => recordProblems(context, record));
}

function recordProblems(
  { schema }: CheckContext,
  { type, name, file, values, xml }: CustomMetadataPart
): Problem[] {
  const object = objectOf(schema, type);
  if (object === undefined) {
    return [problem(file, `there is no custom metadata type ${type}`, 'add it or correct the file name')];
  }
  const empty = [...object.fields.values()].filter(
    (field) =>
      field.custom && !field.nillable && field.type !== 'boolean' && (values.get(field.name) ?? null) === null
  );
  return [
    ...empty.map((field) => problem(file, `${name} has no ${field.name}, which is required`, 'add <values>')),
    ...xml.children('values').flatMap((value) => {
      const fieldName = value.requiredText('field');
      const field = fieldOf(object, fieldName);
      if (field === undefined) {
        return [problem(file, missingField(object, fieldName), 'correct <field>')];
      }
      const text = value.text('value');
      const kind = value.child('value')?.attribute('xsi:type');
      if (text === undefined || kind === undefined) {
        return [];
      }
      const fits = XSI[field.type] ?? ['xsd:string', 'xsd:picklist'];
      if (!fits.includes(kind)) {
        return [
          problem(
            file,
            `${fieldName} is a ${field.type}, and its value an ${kind}`,
            `write xsi:type="${fits[0]}"`
          )
        ];
      }
      const known = knownValues(schema, object, field);
      return known?.has(text) === false
        ? [problem(file, `${fieldName} never is "${text}": it has ${list(known)}`, 'correct the value')]
        : [];
    })
  ];
}
