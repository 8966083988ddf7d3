import { nameFieldOf } from '../../schema/schemaLookup.ts';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError } from '../../core/types.ts';
import type { DataContext } from '../http/dataContext.ts';
import { notFound } from '../http/errorBody.ts';
import { isVisible } from '../rest/describeObject.ts';
import { toId18 } from '../../core/ids.ts';

/** An object of the UI API by name. Event, Task and the like are refused in the words of real reports (anandbn/timeline-lwc#6). */
export function uiObject(context: DataContext, name: string): ObjectSchema {
  const object = context.org.schema.objects.get(name.toLowerCase());
  if (object === undefined || !isVisible(context, object)) {
    throw new SalesforceError('INVALID_TYPE', `Object ${name} is not supported in UI API`);
  }
  return supported(object);
}

/** The object that an id belongs to, and the id with 18 characters. */
export function uiRecord(context: DataContext, text: string): { object: ObjectSchema; id: string } {
  const id = toId18(text);
  if (id === undefined) {
    // UI API guide, "Status Codes and Error Responses"
    throw new SalesforceError(
      'ILLEGAL_QUERY_PARAMETER_VALUE',
      `recordId should be a valid record ID: ${text}`
    );
  }
  for (const object of context.org.schema.objects.values()) {
    if (object.keyPrefix !== '' && id.startsWith(object.keyPrefix) && isVisible(context, object)) {
      return { object: supported(object), id };
    }
  }
  throw notFound();
}

export function canRead(context: DataContext, object: ObjectSchema, field: FieldSchema): boolean {
  return context.session.access.field(object, field.name).read;
}

/** Most objects have one; people have their parts as well ("FirstName", "LastName", "Name"). */
export function nameFields(object: ObjectSchema): string[] {
  const name = nameFieldOf(object);
  if (name === undefined) {
    return [];
  }
  const parts = ['FirstName', 'LastName'].filter((part) => object.fields.has(part.toLowerCase()));
  return name.name === 'Name' ? [...parts, 'Name'] : [name.name];
}

function supported(object: ObjectSchema): ObjectSchema {
  if (!object.uiApi) {
    throw new SalesforceError('INVALID_TYPE', `Object ${object.name} is not supported in UI API`);
  }
  return object;
}
