/** What an org said about a save, apart by record and by field, whichever API it came from. */
import { errorMessage, isFetchResponse } from './fetchError.ts';

export interface SaveErrors {
  page: string[];
  fields: Record<string, string[]>;
}

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function messageOf(value: unknown): string[] {
  return isObject(value) && typeof value['message'] === 'string' ? [value['message']] : [];
}

export function saveErrors(error: unknown): SaveErrors {
  const found: SaveErrors = { page: [], fields: {} };
  const add = (field: string, messages: string[]): void => {
    found.fields[field] = [...new Set([...(found.fields[field] ?? []), ...messages])];
  };
  const bodies: unknown[] = isFetchResponse(error)
    ? Array.isArray(error.body)
      ? error.body
      : [error.body]
    : [];
  for (const body of bodies) {
    if (!isObject(body)) {
      continue;
    }
    const output = body['output'];
    if (isObject(output)) {
      // UI API: `output.fieldErrors` by field, `output.errors` of the record.
      const byField = isObject(output['fieldErrors']) ? output['fieldErrors'] : {};
      for (const [field, list] of Object.entries(byField)) {
        add(field, Array.isArray(list) ? list.flatMap(messageOf) : []);
      }
      if (Array.isArray(output['errors'])) {
        found.page.push(...output['errors'].flatMap(messageOf));
      }
    } else {
      // REST: one error an element, with the fields it is about.
      const fields = Array.isArray(body['fields'])
        ? body['fields'].filter((name) => typeof name === 'string')
        : [];
      for (const field of fields) {
        add(field, messageOf(body));
      }
      if (fields.length === 0) {
        found.page.push(...messageOf(body));
      }
    }
  }
  if (found.page.length === 0 && Object.keys(found.fields).length === 0) {
    found.page.push(errorMessage(error));
  }
  return found;
}
