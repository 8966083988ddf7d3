/**
 * The parser hands WHERE and HAVING over as a chain to the right with counts of parentheses; this makes a tree of it.
 * AND and OR may not be mixed without parentheses, and NOT stands alone in its parentheses, as Salesforce demands:
 * https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select-logicaloperators.md
 */
import type {
  Condition as ParsedCondition,
  FunctionExp,
  HavingClause,
  LiteralType,
  Operator,
  ValueQueryCondition,
  WhereClause
} from '@jetstreamapp/soql-parser-js';
import { malformedQuery } from '../tree/queryErrors.ts';
import type { QueryText } from '../tree/queryErrors.ts';
import type {
  CompareOperator,
  Condition,
  Expression,
  FieldExpression,
  Literal,
  SelectTree
} from '../tree/selectTree.ts';
import { stringLiteral } from './stringLiteral.ts';

/** What the rest of the parser lends to this part of it. */
export interface ConditionContext {
  source: QueryText;
  field(written: string): FieldExpression;
  call(call: FunctionExp): Expression;
  select(query: ValueQueryCondition['valueQuery']): SelectTree;
}

type Parsed = ParsedCondition | ValueQueryCondition;
type Token = '(' | ')' | 'AND' | 'OR' | 'NOT' | Parsed;

export function parseConditions(clause: WhereClause | HavingClause, context: ConditionContext): Condition {
  const tokens = tokensOf(clause);
  let position = 0;

  const unexpected = (token: Token | undefined): Error =>
    malformedQuery(
      token === undefined
        ? "unexpected token: '<EOF>'"
        : `unexpected token: '${typeof token === 'string' ? token : text(token)}'`,
      context.source
    );

  function logical(): Condition {
    if (tokens[position] === 'NOT') {
      position++;
      return { kind: 'not', condition: simple() };
    }
    const conditions = [simple()];
    const operator = tokens[position];
    if (operator === 'AND' || operator === 'OR') {
      while (tokens[position] === operator) {
        position++;
        conditions.push(simple());
      }
      return { kind: operator === 'AND' ? 'and' : 'or', conditions };
    }
    return conditions[0]!;
  }

  function simple(): Condition {
    const token = tokens[position++];
    if (token === '(') {
      const condition = logical();
      if (tokens[position++] !== ')') {
        throw unexpected(tokens[position - 1]);
      }
      return condition;
    }
    if (token === undefined || typeof token === 'string') {
      throw unexpected(token);
    }
    return comparison(token, context);
  }

  const condition = logical();
  if (position < tokens.length) {
    throw unexpected(tokens[position]);
  }
  return condition;
}

function tokensOf(clause: WhereClause | HavingClause): Token[] {
  const tokens: Token[] = [];
  let rest: WhereClause | HavingClause | undefined = clause;
  while (rest !== undefined) {
    const left: Parsed | { openParen: number } | null = rest.left;
    const open = left !== null && 'openParen' in left ? (left.openParen ?? 0) : 0;
    for (let count = 0; count < open; count++) {
      tokens.push('(');
    }
    if (left !== null && ('field' in left || 'fn' in left)) {
      tokens.push(left);
      for (let count = 0; count < (left.closeParen ?? 0); count++) {
        tokens.push(')');
      }
    }
    if ('operator' in rest) {
      tokens.push(rest.operator);
    }
    rest = 'right' in rest ? rest.right : undefined;
  }
  return tokens;
}

function text(condition: Parsed): string {
  if ('field' in condition) {
    return condition.field;
  }
  return 'fn' in condition ? (condition.fn.rawValue ?? '') : '';
}

function comparison(parsed: Parsed, context: ConditionContext): Condition {
  if (!('operator' in parsed)) {
    throw malformedQuery("unexpected token: 'NOT'", context.source);
  }
  const left = 'fn' in parsed ? context.call(parsed.fn) : context.field(parsed.field);
  if ('valueQuery' in parsed) {
    if (left.kind !== 'field' || (parsed.operator !== 'IN' && parsed.operator !== 'NOT IN')) {
      throw malformedQuery(
        'Semi join sub-selects are only allowed with IN and NOT IN on a field',
        context.source
      );
    }
    return {
      kind: 'inSelect',
      left,
      negated: parsed.operator === 'NOT IN',
      select: context.select(parsed.valueQuery)
    };
  }
  const values = valuesOf(parsed, context.source);
  switch (parsed.operator) {
    case 'IN':
    case 'NOT IN':
      return { kind: 'in', left, negated: parsed.operator === 'NOT IN', values };
    case 'INCLUDES':
    case 'EXCLUDES':
      return {
        kind: 'includes',
        left: includesField(left, context.source),
        negated: parsed.operator === 'EXCLUDES',
        values: values.map(includesValue)
      };
    default: {
      const [value] = values;
      if (value === undefined || Array.isArray(parsed.value)) {
        throw malformedQuery(`unexpected token: '('`, context.source);
      }
      return { kind: 'compare', left, operator: compareOperator(parsed.operator), value };
    }
  }
}

/** `<>` is another spelling of `!=`, which the parser's types do not know and its grammar does. */
function compareOperator(operator: CompareOperator): CompareOperator {
  return String(operator) === '<>' ? '!=' : operator;
}

function includesField(left: Expression, source: QueryText): FieldExpression {
  if (left.kind !== 'field') {
    throw malformedQuery('INCLUDES and EXCLUDES compare a multi-select picklist field', source);
  }
  return left;
}

function includesValue(value: Literal): string {
  return value.type === 'string' ? value.value : '';
}

function valuesOf(
  parsed: {
    operator: Operator;
    value: string | string[];
    literalType?: LiteralType | LiteralType[];
    dateLiteralVariable?: number | (number | null)[];
  },
  source: QueryText
): Literal[] {
  const values = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  return values.map((value, index) => {
    const type = Array.isArray(parsed.literalType) ? parsed.literalType[index] : parsed.literalType;
    return literal(value, type, parsed.operator === 'LIKE', source);
  });
}

function literal(value: string, type: LiteralType | undefined, pattern: boolean, source: QueryText): Literal {
  switch (type) {
    case 'STRING':
      return { type: 'string', value: stringLiteral(value, pattern, source) };
    case 'INTEGER':
    case 'DECIMAL':
      return { type: 'number', value: Number(value) };
    case 'BOOLEAN':
      return { type: 'boolean', value: value.toUpperCase() === 'TRUE' };
    case 'NULL':
      return { type: 'null' };
    case 'DATE':
      return { type: 'date', value };
    case 'DATETIME':
      return { type: 'datetime', value };
    case 'DATE_LITERAL':
      return { type: 'dateLiteral', name: value.toUpperCase() };
    case 'DATE_N_LITERAL': {
      const [name = '', count] = value.split(':');
      return { type: 'dateLiteral', name: name.toUpperCase(), count: Number(count) };
    }
    case 'INTEGER_WITH_CURRENCY_PREFIX':
    case 'DECIMAL_WITH_CURRENCY_PREFIX':
      return { type: 'money', currency: value.slice(0, 3).toUpperCase(), value: Number(value.slice(3)) };
    default:
      throw malformedQuery(`unexpected token: '${value}'`, source);
  }
}
