/**
 * The errors of a query, worded as the REST API words them (recorded in forcedotcom/sf-fx-runtime-nodejs test fixtures:
 * a line of the query, a caret, `ERROR at Row:r:Column:c`, then the sentence).
 */
import { SalesforceError } from '../types.ts';

/** Where in the query text something stands, for the caret. */
export interface QueryText {
  readonly text: string;
}

const entityHint = 'Please reference your WSDL or the describe call for the appropriate names.';

/** How much of the query is shown on either side of the caret. Assumed from recorded messages. */
const shown = 40;

/** The excerpt with caret and position of `index`, or '' when the query has no text (GraphQL, reports). */
export function at(source: QueryText | undefined, index: number): string {
  if (source === undefined || index < 0) return '';
  const before = source.text.slice(0, index);
  const row = before.split('\n').length;
  const column = index - (before.lastIndexOf('\n') + 1) + 1;
  const flat = source.text.replace(/\s/g, ' ');
  let start = Math.max(0, index - shown);
  if (start > 0) start = Math.min(index, flat.indexOf(' ', start) + 1 || index);
  let end = Math.min(flat.length, index + shown);
  if (end < flat.length) {
    const cut = flat.lastIndexOf(' ', end);
    if (cut > index) end = cut;
  }
  return `\n${flat.slice(start, end)}\n${' '.repeat(index - start)}^\nERROR at Row:${row}:Column:${column}\n`;
}

/** First place where `words` (a dotted path or a name) stands as a whole, outside string literals; -1 if nowhere. */
export function indexOfName(source: QueryText | undefined, words: string, from = 0): number {
  if (source === undefined) return -1;
  const text = source.text.toLowerCase();
  const wanted = words.toLowerCase();
  let quote = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quote) {
      if (character === '\\') index++;
      else if (character === "'") quote = false;
    } else if (character === "'") {
      quote = true;
    } else if (
      index >= from &&
      text.startsWith(wanted, index) &&
      !/[\w.]/.test(text[index - 1] ?? ' ') &&
      !/[\w.]/.test(text[index + wanted.length] ?? ' ')
    ) {
      return index;
    }
  }
  return -1;
}

function locate(source: QueryText | undefined, words: string): string {
  return at(source, indexOfName(source, words));
}

export function malformedQuery(message: string, source?: QueryText, index = -1): SalesforceError {
  return new SalesforceError('MALFORMED_QUERY', `${at(source, index)}${message}`);
}

export function noSuchColumn(entity: string, path: readonly string[], source?: QueryText): SalesforceError {
  const column = path.at(-1) ?? '';
  return new SalesforceError(
    'INVALID_FIELD',
    `${locate(source, path.join('.'))}No such column '${column}' on entity '${entity}'. If you are attempting to use a ` +
      `custom field, be sure to append the '__c' after the custom field name. ${entityHint}`
  );
}

export function noSuchParent(
  relationship: string,
  path: readonly string[],
  source?: QueryText
): SalesforceError {
  return new SalesforceError(
    'INVALID_FIELD',
    `${locate(source, path.join('.'))}Didn't understand relationship '${relationship}' in field path. If you are ` +
      `attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${entityHint}`
  );
}

export function noSuchChildren(relationship: string, source?: QueryText): SalesforceError {
  return new SalesforceError(
    'INVALID_TYPE',
    `${locate(source, relationship)}Didn't understand relationship '${relationship}' in FROM part of query call. If you ` +
      `are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${entityHint}`
  );
}

export function noSuchObject(object: string, source?: QueryText): SalesforceError {
  return new SalesforceError(
    'INVALID_TYPE',
    `${locate(source, object)}sObject type '${object}' is not supported. If you are attempting to use a custom object, ` +
      `be sure to append the '__c' after the entity name. ${entityHint}`
  );
}

export function invalidField(message: string, path: readonly string[], source?: QueryText): SalesforceError {
  return new SalesforceError('INVALID_FIELD', `${locate(source, path.join('.'))}${message}`);
}

export function invalidFilter(message: string, path: readonly string[], source?: QueryText): SalesforceError {
  return new SalesforceError('INVALID_QUERY_FILTER_OPERATOR', `${locate(source, path.join('.'))}${message}`);
}
