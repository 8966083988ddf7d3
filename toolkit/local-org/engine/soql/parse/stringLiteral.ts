import { malformedQuery } from '../tree/queryErrors.ts';
import type { QueryText } from '../tree/queryErrors.ts';

/** https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select-quotedstringescapes.md */
const escapes: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\x07',
  f: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\'
};

/**
 * The value of a quoted SOQL string. In a LIKE pattern `\%`, `\_` and `\\` stay escaped, so that the pattern still
 * tells wildcards from characters.
 */
export function stringLiteral(quoted: string, pattern: boolean, source?: QueryText): string {
  const text = quoted.slice(1, -1);
  return text.replace(/\\(u[0-9a-fA-F]{4}|[\s\S]?)/g, (whole, escape: string) => {
    if (pattern && (escape === '%' || escape === '_' || escape === '\\')) {
      return whole;
    }
    if (escape.length === 5) {
      return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    }
    const value = escapes[escape] ?? escapes[escape.toLowerCase()];
    if (value === undefined) {
      throw malformedQuery(`Illegal escape sequence '\\${escape}' in string.`, source);
    }
    return value;
  });
}
