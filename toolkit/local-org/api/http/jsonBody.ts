import { SalesforceError } from '../../core/types.ts';
import type { ApiRequest } from './apiRequest.ts';

export type JsonObject = Record<string, unknown>;

/**
 * Reads a JSON body. Salesforce parses with Jackson; its codes and the shape of its messages are public in many
 * reports ("Unexpected character ('j' (code 106)): ... at [line:1, column:18]"), the exact words are *assumed*.
 */
export function readJson(request: ApiRequest): unknown {
  if ('value' in request.body) {
    return request.body.value;
  }
  const text = request.body.text;
  if (text.trim() === '') {
    // Without a place, as there is none (words of the Salesforce Scheduler guide's error codes).
    throw new SalesforceError(
      'JSON_PARSER_ERROR',
      'The HTTP entity body is required, but this request has no entity body.'
    );
  }
  if (text.length > MAX_DEPTH) {
    refuseDeep(text);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw parserError(describeSyntaxError(text, error));
  }
}

/** Jackson's own limit, in its words. Whatever walks a body may then call itself. */
const MAX_DEPTH = 1000;

function refuseDeep(text: string): void {
  let depth = 0;
  // Texts first, so that brackets in them do not count.
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') {
      depth++;
    } else if (token === ']' || token === '}') {
      depth--;
    }
    if (depth > MAX_DEPTH) {
      throw parserError(
        `Document nesting depth (${depth}) exceeds the maximum allowed (${MAX_DEPTH}, from \`StreamReadConstraints.getMaxNestingDepth()\`)`
      );
    }
  }
}

export function readJsonObject(request: ApiRequest): JsonObject {
  return asObject(readJson(request), 'request body');
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asObject(value: unknown, what: string): JsonObject {
  if (!isObject(value)) {
    throw parserError(`Cannot deserialize instance of ${what} from ${tokenName(value)} value`);
  }
  return value;
}

export function asArray(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) {
    throw parserError(`Cannot deserialize instance of ${what} from ${tokenName(value)} value`);
  }
  return value;
}

export function parserError(message: string): SalesforceError {
  return new SalesforceError(
    'JSON_PARSER_ERROR',
    /at \[line:/.test(message) ? message : `${message} at [line:1, column:1]`
  );
}

/** Jackson's name of the token a value starts with. */
export function tokenName(value: unknown): string {
  if (value === null || value === undefined) {
    return 'VALUE_NULL';
  }
  if (Array.isArray(value)) {
    return 'START_ARRAY';
  }
  switch (typeof value) {
    case 'object':
      return 'START_OBJECT';
    case 'string':
      return 'VALUE_STRING';
    case 'boolean':
      return value ? 'VALUE_TRUE' : 'VALUE_FALSE';
    default:
      return Number.isInteger(value) ? 'VALUE_NUMBER_INT' : 'VALUE_NUMBER_FLOAT';
  }
}

function describeSyntaxError(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '');
  const index = position === null ? text.length : Number(position[1]);
  const before = text.slice(0, index);
  const line = before.split('\n').length;
  const column = index - before.lastIndexOf('\n');
  const at = `at [line:${line}, column:${column}]`;
  const character = text[index];
  if (character === undefined) {
    return `Unexpected end-of-input ${at}`;
  }
  return `Unexpected character ('${character}' (code ${character.codePointAt(0) ?? 0})) ${at}`;
}
