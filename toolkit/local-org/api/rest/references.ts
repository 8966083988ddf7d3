import { SalesforceError } from '../../core/types.ts';
import { isObject } from '../http/jsonBody.ts';

/** Answers of earlier subrequests by referenceId. */
export type ReferenceBodies = ReadonlyMap<string, unknown>;

// Stops at the next brace: a text full of openings is read once, not once for each.
const reference = /@\{([^{}]*)\}/g;

/** Replaces `@{ref.path[0].field}` in every text of a value (REST guide, "Composite Subrequest"). */
export function fillReferences(value: unknown, bodies: ReferenceBodies): unknown {
  if (typeof value === 'string') {
    return fillText(value, bodies);
  }
  if (Array.isArray(value)) {
    return value.map((one) => fillReferences(one, bodies));
  }
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillReferences(one, bodies)]));
  }
  return value;
}

/** In a URL every value is text, and is escaped so that it stays one part. */
export function fillUrl(url: string, bodies: ReferenceBodies): string {
  return url.replace(reference, (_whole, path: string) => encodeURIComponent(textOf(lookUp(path, bodies))));
}

/** A text that is one reference takes the value with its type; "references to null fields" give null since v52. */
function fillText(text: string, bodies: ReferenceBodies): unknown {
  const whole = /^@\{([^}]*)\}$/.exec(text);
  if (whole !== null) {
    return lookUp(whole[1] ?? '', bodies);
  }
  return text.replace(reference, (_match, path: string) => textOf(lookUp(path, bodies)));
}

function lookUp(path: string, bodies: ReferenceBodies): unknown {
  const [name = ''] = path.split(/[.[]/, 1);
  const steps = path.slice(name.length).match(/\.[^.[\]]+|\[\d+\]/g) ?? [];
  let value: unknown = bodies.get(name);
  if (!bodies.has(name) || steps.join('') !== path.slice(name.length)) {
    throw missing(path, name);
  }
  for (const step of steps) {
    if (step.startsWith('[')) {
      value = Array.isArray(value) ? value[Number(step.slice(1, -1))] : undefined;
    } else {
      const key = step.slice(1);
      value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    }
    if (value === undefined) {
      throw missing(path, name);
    }
  }
  return value;
}

/** Wording of REST guide, "Composite Subrequest Result". */
function missing(path: string, name: string): SalesforceError {
  return new SalesforceError(
    'PROCESSING_HALTED',
    `Invalid reference specified. No value for ${path} found in ${name}.`
  );
}

/** Only simple values can stand inside a text ("Referenceable types are DateTime, String, Boolean, ..."). */
function textOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return value === null || value === undefined ? '' : JSON.stringify(value);
  }
}
