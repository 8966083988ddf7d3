import type { FieldSchema, ObjectSchema, OrgSchema } from '@toolkit/local-org';

/** What a dotted path from an object leads to, or why it leads nowhere. */
export type Resolution =
  | { object: ObjectSchema; field: FieldSchema; problem?: undefined }
  | { problem: string };

export function objectOf(schema: OrgSchema, name: string): ObjectSchema | undefined {
  const object = schema.objects.get(name.toLowerCase());
  return object?.name === name ? object : undefined;
}

export function fieldOf(object: ObjectSchema, name: string): FieldSchema | undefined {
  const field = object.fields.get(name.toLowerCase());
  return field?.name === name ? field : undefined;
}

/** `Customer_Meeting__r.Owner.Name` from an object on. Names must be spelled as they are, although Salesforce forgives case. */
export function resolvePath(schema: OrgSchema, objectName: string, path: string): Resolution {
  const object = objectOf(schema, objectName);
  if (object === undefined) {
    return { problem: `there is no object ${objectName}` };
  }
  return walk(schema, object, path.split('.'));
}

/** Polymorphic relationships lead to several objects: one that knows the rest of the path is enough. */
function walk(schema: OrgSchema, object: ObjectSchema, [step = '', ...rest]: string[]): Resolution {
  if (rest.length === 0) {
    const field = fieldOf(object, step);
    return field === undefined ? { problem: missingField(object, step) } : { object, field };
  }
  const parents = parentsOf(schema, object, step);
  if (parents.length === 0) {
    return { problem: `${object.name} has no relationship ${step}` };
  }
  const ends = parents.map((parent) => walk(schema, parent, rest));
  return ends.find((end) => end.problem === undefined) ?? ends[0] ?? { problem: missingField(object, step) };
}

/** `Owner`, or `Owner:User` where a formula says which of the possible owners it means. */
export function parentsOf(schema: OrgSchema, object: ObjectSchema, step: string): ObjectSchema[] {
  const [relationshipName, kind] = step.split(':');
  return [...object.fields.values()]
    .filter((field) => field.relationshipName === relationshipName)
    .flatMap(({ referenceTo }) => referenceTo.filter((name) => kind === undefined || name === kind))
    .flatMap((name) => objectOf(schema, name) ?? []);
}

export function missingField(object: ObjectSchema, name: string): string {
  const other = object.fields.get(name.toLowerCase());
  return other === undefined
    ? `${object.name} has no field ${name}`
    : `${object.name} has no field ${name}, but ${other.name}`;
}

/** Child objects by the name of their relationship from `object`. */
export function childOf(
  schema: OrgSchema,
  object: ObjectSchema,
  relationshipName: string
): { child: ObjectSchema; field: FieldSchema } | undefined {
  for (const relationship of object.childRelationships) {
    if (relationship.relationshipName === relationshipName) {
      const child = objectOf(schema, relationship.childObject);
      const field = child && fieldOf(child, relationship.field);
      if (child !== undefined && field !== undefined) {
        return { child, field };
      }
    }
  }
  return undefined;
}
