import { isOwnName } from '@toolkit/sfdx-project';
import type { Project } from '@toolkit/sfdx-project';
import type { Findings } from '../../schema/findings.ts';
import { normalize } from '../save/fieldValues.ts';
import type { FieldSchema, ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { SObjectRecord, Value } from '../../core/types.ts';

/** The records of a custom metadata type as rows, without ids. */
export function customMetadataRows(
  project: Project,
  object: ObjectSchema,
  findings: Findings
): SObjectRecord[] {
  return project.customMetadata
    .filter(({ type }) => type.toLowerCase() === object.name.toLowerCase())
    .map(({ developerName, label, values, file }) => {
      const row: SObjectRecord = {
        DeveloperName: developerName,
        MasterLabel: label,
        Label: label,
        Language: 'en_US',
        NamespacePrefix: null,
        QualifiedApiName: developerName
      };
      for (const field of object.fields.values()) {
        if (field.custom && !field.virtual) {
          row[field.name] = field.type === 'boolean' ? false : null;
        }
      }
      for (const [name, text] of values) {
        const field = object.fields.get(name.toLowerCase());
        if (field === undefined) {
          checkValue(project, object, name, file, findings);
          continue;
        }
        row[field.name] = typedValue(field, text, file, findings);
      }
      return row;
    });
}

function typedValue(field: FieldSchema, text: string | null, file: string, findings: Findings): Value {
  if (text === null) {
    return field.type === 'boolean' ? false : null;
  }
  // A relationship holds the API name of a record, object or field.
  if (field.type === 'reference') {
    return text;
  }
  const isNumber =
    field.type === 'int' || field.type === 'double' || field.type === 'currency' || field.type === 'percent';
  const value = isNumber ? Number(text) : field.type === 'boolean' ? text === 'true' : text;
  const result = normalize(field, value);
  if ('error' in result) {
    findings.problem(file, `${field.name} cannot be "${text}"; correct the value`);
    return null;
  }
  return result.value;
}

/** `$CustomMetadata.Type.Record.Field`, by lower-case names, as formulas read it. */
export type MetadataValues = ReadonlyMap<string, ReadonlyMap<string, Map<string, Value>>>;

export function customMetadataValues(
  project: Project,
  schema: OrgSchema,
  findings: Findings
): MetadataValues {
  const types = [...schema.objects.values()].filter(({ customMetadata }) => customMetadata);
  checkTypes(project, types, findings);
  return new Map(
    types.map((object) => [
      object.name.toLowerCase(),
      new Map(
        customMetadataRows(project, object, findings).map((row) => [
          String(row['DeveloperName']).toLowerCase(),
          new Map(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]))
        ])
      )
    ])
  );
}

/** Records of a type that is not there: of another package, or else a mistake. */
function checkTypes(project: Project, types: readonly ObjectSchema[], findings: Findings): void {
  const known = new Set(types.map(({ name }) => name.toLowerCase()));
  for (const { type, name, file } of project.customMetadata.filter(
    (record) => !known.has(record.type.toLowerCase())
  )) {
    if (isOwnName(type, project)) {
      findings.problem(
        file,
        `it is a record of ${type}, which is not in the project; add the type or remove the record`
      );
    } else {
      findings.unsupportedUse(`records of ${type}`, name, file);
    }
  }
}

/** A value of a field that is not there: of another package, or else a mistake. */
function checkValue(
  project: Project,
  object: ObjectSchema,
  name: string,
  file: string,
  findings: Findings
): void {
  if (isOwnName(name, project)) {
    findings.problem(file, `${object.name} has no field ${name}; remove the value or add the field`);
  } else {
    findings.unsupportedUse('the field', `${object.name}.${name}`, file);
  }
}
