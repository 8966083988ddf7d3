import { FormulaError } from './formulaError.ts';

export type FormulaNode =
  | { kind: 'literal'; value: string | number | boolean | null; position: number }
  | { kind: 'reference'; path: string[]; position: number }
  | { kind: 'call'; name: string; args: FormulaNode[]; position: number }
  | { kind: 'binary'; operator: BinaryOperator; left: FormulaNode; right: FormulaNode; position: number }
  | { kind: 'unary'; operator: '-' | '+' | 'NOT'; operand: FormulaNode; position: number };

export type NodeOf<Kind extends FormulaNode['kind']> = Extract<FormulaNode, { kind: Kind }>;

export type BinaryOperator =
  | '||'
  | '&&'
  | '='
  | '<>'
  | '<'
  | '>'
  | '<='
  | '>='
  | '+'
  | '-'
  | '&'
  | '^'
  | '*'
  | '/';

/**
 * How tightly operators bind, by Salesforce's own grammar (github salesforce/formula-engine, `Formula.g4`): `&` binds as
 * `+` does, and `^` binds looser than `*`. All of them go from left to right.
 */
const BINDING: Readonly<Record<BinaryOperator, number>> = {
  '||': 1,
  '&&': 2,
  '=': 3,
  '<>': 3,
  '<': 4,
  '>': 4,
  '<=': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '&': 5,
  '^': 6,
  '*': 7,
  '/': 7
};

const SPELLINGS: Readonly<Record<string, BinaryOperator>> = {
  '==': '=',
  '!=': '<>',
  '||': '||',
  '&&': '&&',
  '=': '=',
  '<>': '<>',
  '<': '<',
  '>': '>',
  '<=': '<=',
  '>=': '>=',
  '+': '+',
  '-': '-',
  '&': '&',
  '^': '^',
  '*': '*',
  '/': '/'
};

interface Token {
  kind: 'number' | 'text' | 'word' | 'symbol' | 'end';
  text: string;
  position: number;
}

/** In a flow, `{!name}` stands for a reference; a formula field writes the bare name. */
const TOKEN =
  /\s+|\/\*[\s\S]*?\*\/|(?<number>\d+(?:\.\d+)?)|(?<text>"(?:\\[nrtNRT"'\\]|[^"\\\n\r])*"|'(?:\\[nrtNRT"'\\]|[^'\\\n\r])*')|(?<merge>\{!\s*[^{}\s]+\s*\})|(?<word>[A-Za-z$][\w$:.#]*)|(?<symbol>\|\||&&|==|!=|<>|<=|>=|[()<>=+\-*/^&!,])/y;

export function parseFormula(source: string): FormulaNode {
  const tokens = tokenize(source);
  let next = 0;
  const peek = (): Token => tokens[next] ?? endOf(source);
  const take = (): Token => tokens[next++] ?? endOf(source);

  function expect(symbol: string): void {
    const token = take();
    if (token.text !== symbol || token.kind !== 'symbol') {
      throw syntaxError(token, `Missing '${symbol}'`);
    }
  }

  function expression(binding: number): FormulaNode {
    let left = unary();
    for (;;) {
      const token = peek();
      const operator = token.kind === 'symbol' ? SPELLINGS[token.text] : undefined;
      if (operator === undefined || BINDING[operator] < binding) {
        return left;
      }
      take();
      left = {
        kind: 'binary',
        operator,
        left,
        right: expression(BINDING[operator] + 1),
        position: token.position
      };
    }
  }

  function unary(): FormulaNode {
    const token = peek();
    const isNot =
      (token.kind === 'symbol' && token.text === '!') || (isWord(token, 'NOT') && !callFollows(next));
    if (isNot || (token.kind === 'symbol' && (token.text === '-' || token.text === '+'))) {
      take();
      const operator = token.text === '-' ? '-' : token.text === '+' ? '+' : 'NOT';
      return { kind: 'unary', operator, operand: unary(), position: token.position };
    }
    return primary();
  }

  function callFollows(at: number): boolean {
    const following = tokens[at + 1];
    return following?.kind === 'symbol' && following.text === '(';
  }

  function primary(): FormulaNode {
    const token = take();
    const { position } = token;
    if (token.kind === 'number') {
      return { kind: 'literal', value: Number(token.text), position };
    }
    if (token.kind === 'text') {
      return { kind: 'literal', value: unescape(token.text), position };
    }
    if (token.kind === 'symbol' && token.text === '(') {
      const inner = expression(1);
      expect(')');
      return inner;
    }
    if (token.kind !== 'word') {
      throw syntaxError(token, token.kind === 'end' ? 'Found end of formula' : `Extra '${token.text}'`);
    }
    if (peek().kind === 'symbol' && peek().text === '(') {
      return { kind: 'call', name: token.text.toUpperCase(), args: argumentsOf(), position };
    }
    for (const [word, value] of CONSTANTS) {
      if (isWord(token, word)) {
        return { kind: 'literal', value, position };
      }
    }
    return { kind: 'reference', path: token.text.split('.'), position };
  }

  function argumentsOf(): FormulaNode[] {
    expect('(');
    const args: FormulaNode[] = [];
    if (peek().text === ')' && peek().kind === 'symbol') {
      take();
      return args;
    }
    for (;;) {
      args.push(expression(1));
      const token = take();
      if (token.kind === 'symbol' && token.text === ')') {
        return args;
      }
      if (token.kind !== 'symbol' || token.text !== ',') {
        throw syntaxError(token, `Missing ')'`);
      }
    }
  }

  const result = expression(1);
  if (peek().kind !== 'end') {
    throw syntaxError(peek(), `Extra '${peek().text}'`);
  }
  return result;
}

const CONSTANTS = [
  ['TRUE', true],
  ['FALSE', false],
  ['NULL', null]
] as const;

function isWord(token: Token, word: string): boolean {
  return token.kind === 'word' && token.text.toUpperCase() === word;
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < source.length) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(source);
    if (match === null) {
      throw new FormulaError(`Syntax error. Found '${source.charAt(position)}'`, position);
    }
    const { number, text, merge, word, symbol } = match.groups ?? {};
    if (number !== undefined) {
      tokens.push({ kind: 'number', text: number, position });
    } else if (text !== undefined) {
      tokens.push({ kind: 'text', text, position });
    } else if (merge !== undefined) {
      tokens.push({ kind: 'word', text: merge.slice(2, -1).trim(), position });
    } else if (word !== undefined) {
      tokens.push({ kind: 'word', text: word, position });
    } else if (symbol !== undefined) {
      tokens.push({ kind: 'symbol', text: symbol, position });
    }
    position = TOKEN.lastIndex;
  }
  return tokens;
}

function endOf(source: string): Token {
  return { kind: 'end', text: '', position: source.length };
}

function syntaxError(token: Token, what: string): FormulaError {
  return new FormulaError(`Syntax error. ${what}`, token.position);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unescape(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/\\(.)/g, (_, escaped: string) => ESCAPES[escaped.toLowerCase()] ?? escaped);
}
