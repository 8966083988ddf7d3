/** What is wrong with a query's syntax, in Salesforce's words and with the place where it stands. */
import type { SalesforceError } from '../../../core/types.ts';
import { indexesOf, malformedQuery, rowAndColumn } from '../tree/queryErrors.ts';
import type { QueryText } from '../tree/queryErrors.ts';

/**
 * The parser's words in Salesforce's. A character that no query has is the lexer's business, which counts columns from 0
 * (shape recorded in restforce/restforce issue 688); a bind variable is refused by name (jsforce/jsforce issue 551).
 */
export function syntaxError(error: unknown, text: string, source: QueryText): SalesforceError {
  const reason = error instanceof Error ? error.message : '';
  const lexical = /^unexpected character: ->([^]*?)<- at offset: (\d+)/.exec(reason);
  if (lexical !== null) {
    const [, character = '', offset = '0'] = lexical;
    const index = placeOf(source, text, Number(offset));
    const { row, column } = rowAndColumn(source, index);
    return malformedQuery(
      `line ${row}:${column - 1} no viable alternative at character '${character}'`,
      source,
      index
    );
  }
  const token =
    /but found(?: +-->|: +-*>) ?'(.*)' ?<?/.exec(reason)?.[1] ??
    /but found: '?([^'\n]*)'?/.exec(reason)?.[1] ??
    '';
  if (token === '') {
    return malformedQuery("unexpected token: '<EOF>'", source, source.text.length);
  }
  // What is left over stands last; anything else is looked for from the front.
  const places = indexesOf(source, token);
  const index =
    (reason.startsWith('Redundant input') ? places.at(-1) : places.find((each) => each > 0)) ?? -1;
  return token === ':' || isBareName(token, reason)
    ? malformedQuery('Bind variables only allowed in Apex code', source, index)
    : malformedQuery(`unexpected token: '${token}'`, source, index);
}

export function openString(source: QueryText): SalesforceError {
  const { row, column } = rowAndColumn(source, source.text.length);
  return malformedQuery(
    `line ${row}:${column - 1} mismatched character '<EOF>' expecting '''`,
    source,
    source.text.length
  );
}

/** `IN names` without parentheses or quotes reads as a variable. */
function isBareName(token: string, reason: string): boolean {
  return (
    /^[a-z_]\w*$/i.test(token) &&
    reason.includes('[L_PAREN, StringIdentifier]') &&
    !KEYWORDS.has(token.toUpperCase())
  );
}

const KEYWORDS = new Set([
  'AND',
  'OR',
  'NOT',
  'ORDER',
  'GROUP',
  'LIMIT',
  'OFFSET',
  'FOR',
  'WITH',
  'FROM',
  'WHERE',
  'HAVING'
]);

/** A place in the normalized text, in the text as it was written: white space may have been shortened before it. */
function placeOf(source: QueryText, text: string, offset: number): number {
  const wanted = text.slice(0, offset).replace(/\s/g, '').length;
  let seen = 0;
  for (let index = 0; index < source.text.length; index++) {
    if (/\s/.test(source.text[index] ?? '')) {
      continue;
    }
    if (seen === wanted) {
      return index;
    }
    seen++;
  }
  return source.text.length;
}
