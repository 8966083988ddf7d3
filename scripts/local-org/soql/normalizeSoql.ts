/**
 * SOQL takes any run of white space where one space may stand; the parser does not inside two-word keywords
 * (`ORDER  BY`, `GROUP\nBY`). String literals stay as they are.
 */
export function normalizeSoql(soql: string): string {
  let result = '';
  let quote = false;
  for (let index = 0; index < soql.length; index++) {
    const character = soql[index]!;
    if (quote) {
      result += character;
      if (character === '\\' && index + 1 < soql.length) result += soql[++index]!;
      else if (character === "'") quote = false;
    } else if (/\s/.test(character)) {
      if (!result.endsWith(' ')) result += ' ';
    } else {
      if (character === "'") quote = true;
      result += character;
    }
  }
  return result.trim();
}
