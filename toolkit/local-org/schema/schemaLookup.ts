import type { FieldSchema, ObjectSchema, OrgSchema } from '../core/schemaTypes.ts';

/** An object that must be there: asked for by our own code, not by a client. */
export function objectNamed(schema: OrgSchema, name: string): ObjectSchema {
  const object = schema.objects.get(name.toLowerCase());
  if (object === undefined) {
    throw new Error(`The schema has no object ${name}`);
  }
  return object;
}

export function fieldNamed(object: ObjectSchema, name: string): FieldSchema {
  const field = object.fields.get(name.toLowerCase());
  if (field === undefined) {
    throw new Error(`${object.name} has no field ${name}`);
  }
  return field;
}

export function storedFields(object: ObjectSchema): FieldSchema[] {
  return [...object.fields.values()].filter(({ virtual }) => !virtual);
}

export function nameFieldOf(object: ObjectSchema): FieldSchema | undefined {
  return [...object.fields.values()].find(({ nameField }) => nameField);
}
