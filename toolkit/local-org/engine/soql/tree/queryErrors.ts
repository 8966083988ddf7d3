/**
 * The errors of a query, worded as the REST API words them (recorded in forcedotcom/sf-fx-runtime-nodejs test fixtures:
 * a line of the query, a caret, `ERROR at Row:r:Column:c`, then the sentence).
 */
import { SalesforceError, UnknownObjectError } from '../../../core/types.ts';

/** Where in the query text something stands, for the caret. */
export interface QueryText {
  readonly text: string;
}

const entityHint = 'Please reference your WSDL or the describe call for the appropriate names.';

/** How much of the query is shown on either side of the caret. Assumed from recorded messages. */
const shown = 40;

/** The excerpt with caret and position of `index`, or '' when the query has no text (GraphQL, reports). */
export function at(source: QueryText | undefined, index: number): string {
  if (source === undefined || index < 0) {
    return '';
  }
  const { row, column } = rowAndColumn(source, index);
  const flat = source.text.replace(/\s/g, ' ');
  let start = Math.max(0, index - shown);
  if (start > 0) {
    start = Math.min(index, flat.indexOf(' ', start) + 1 || index);
  }
  let end = Math.min(flat.length, index + shown);
  if (end < flat.length) {
    const cut = flat.lastIndexOf(' ', end);
    if (cut > index) {
      end = cut;
    }
  }
  return `\n${flat.slice(start, end)}\n${' '.repeat(index - start)}^\nERROR at Row:${row}:Column:${column}\n`;
}

export function rowAndColumn(source: QueryText, index: number): { row: number; column: number } {
  const before = source.text.slice(0, index);
  return { row: before.split('\n').length, column: index - (before.lastIndexOf('\n') + 1) + 1 };
}

/** First place where `words` (a dotted path or a name) stands as a whole, outside string literals; -1 if nowhere. */
export function indexOfName(source: QueryText | undefined, words: string, from = 0): number {
  return indexesOf(source, words).find((index) => index >= from) ?? -1;
}

/** Every place where `words` stands as a whole, outside string literals. */
export function indexesOf(source: QueryText | undefined, words: string): number[] {
  const found: number[] = [];
  const text = source?.text.toLowerCase() ?? '';
  const wanted = words.toLowerCase();
  // Only a name can run on into its neighbours.
  const joins = (neighbour: string | undefined, end: string | undefined): boolean =>
    /\w/.test(end ?? ' ') && /[\w.]/.test(neighbour ?? ' ');
  let quote = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (!quote && text.startsWith(wanted, index)) {
      const after = index + wanted.length;
      if (!joins(text[index - 1], wanted[0]) && !joins(text[after], wanted.at(-1))) {
        found.push(index);
      }
    }
    if (quote) {
      if (character === '\\') {
        index++;
      } else if (character === "'") {
        quote = false;
      }
    } else if (character === "'") {
      quote = true;
    }
  }
  return found;
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
  return new UnknownObjectError(
    object,
    `${locate(source, object)}sObject type '${object}' is not supported. If you are attempting to use a custom object, ` +
      `be sure to append the '__c' after the entity name. ${entityHint}`
  );
}

export function invalidField(message: string, path: readonly string[], source?: QueryText): SalesforceError {
  return new SalesforceError('INVALID_FIELD', `${locate(source, path.join('.'))}${message}`);
}

export function invalidFilter(message: string, path: readonly string[], source?: QueryText): SalesforceError {
  return new SalesforceError('INVALID_QUERY_FILTER_OPERATOR', `${locateFilter(source, path)}${message}`);
}

/** A value that the field of a filter cannot be compared with. */
export function invalidFilterValue(
  message: string,
  path: readonly string[],
  source?: QueryText
): SalesforceError {
  return new SalesforceError('INVALID_FIELD', `${locateFilter(source, path)}${message}`);
}

/** A field that is selected and filtered is meant where it is filtered. */
function locateFilter(source: QueryText | undefined, path: readonly string[]): string {
  const name = path.join('.');
  const filters = [...indexesOf(source, 'where'), ...indexesOf(source, 'having')].toSorted((a, b) => a - b);
  const index = indexOfName(source, name, filters[0] ?? 0);
  return at(source, index === -1 ? indexOfName(source, name) : index);
}
