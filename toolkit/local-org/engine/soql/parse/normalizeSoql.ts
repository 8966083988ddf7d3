/** What the parser cannot read though SOQL allows it, in the form that it can. String literals mean what they did. */
export function normalizeSoql(soql: string): string {
  return withoutDoubleNegations(withSingleSpaces(soql));
}

/** Whether a string literal never ends. The parser would look for its end again from every later character. */
export function hasOpenString(soql: string): boolean {
  let quote = false;
  for (let index = 0; index < soql.length; index++) {
    if (quote && soql[index] === '\\') {
      index++;
    } else if (soql[index] === "'") {
      quote = !quote;
    }
  }
  return quote;
}

/** The parser ends a string literal at them. */
const lineBreaks: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029'
};

/** The parser wants one space where SOQL takes any white space, inside two-word keywords (`ORDER  BY`, `GROUP\nBY`). */
function withSingleSpaces(soql: string): string {
  let result = '';
  let quote = false;
  for (let index = 0; index < soql.length; index++) {
    const character = soql[index]!;
    if (quote) {
      result += lineBreaks[character] ?? character;
      if (character === '\\' && index + 1 < soql.length) {
        result += soql[++index]!;
      } else if (character === "'") {
        quote = false;
      }
    } else if (/\s/.test(character)) {
      if (!result.endsWith(' ')) {
        result += ' ';
      }
    } else {
      if (character === "'") {
        quote = true;
      }
      result += character;
    }
  }
  return result.trim();
}

/** Of three or more NOT in each other, the parser forgets those between the first and the last; an even number of them says nothing. */
function withoutDoubleNegations(soql: string): string {
  return soql.replace(/'(?:[^'\\]|\\.)*'?|\bNOT(?: ?\((?: ?\()* ?NOT\b){2,}/gis, (match) => {
    if (match.startsWith("'")) {
      return match;
    }
    let drop = (match.match(/NOT/gi) ?? []).length - 1;
    drop -= drop % 2;
    return match.replace(/NOT/gi, (not) => (drop-- > 0 ? '' : not));
  });
}
