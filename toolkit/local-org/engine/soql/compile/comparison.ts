/** One field or function compared with literals, by the rules of its type. */
import { toStoredDateTime } from '../../../core/clock.ts';
import type { SqlFragment } from '../../../core/types.ts';
import type { CompileContext } from './compileContext.ts';
import { isNumber, isReference, isText, pathOf } from './compileExpression.ts';
import type { CompiledExpression } from './compileExpression.ts';
import { dateRange, parseDate, parseDateTime, storedDate, storedDateTime } from '../parse/dateLiterals.ts';
import { picklistLabel } from '../../../core/formatValue.ts';
import { toId18 } from '../../../core/ids.ts';
import { invalidFilterValue, invalidFilter, malformedQuery } from '../tree/queryErrors.ts';
import type { CompareOperator, Expression, Literal } from '../tree/selectTree.ts';
import { compareMoney } from './compareMoney.ts';
import { likeTest } from './likeTest.ts';
import { fold } from './sqlFunctions.ts';
import { balanced, compose, joined, sql } from './sqlFragment.ts';
import type { SqlParameter } from './sqlFragment.ts';

/** Beyond this many values an IN list travels as one JSON parameter. */
const MAX_LISTED = 40;

export class Comparison {
  readonly #context: CompileContext;
  readonly #left: CompiledExpression;
  readonly #path: readonly string[];
  readonly #ofFunction: boolean;
  readonly #label: boolean;

  /** `left` is `expression`, compiled. */
  constructor(context: CompileContext, expression: Expression, left: CompiledExpression) {
    this.#context = context;
    this.#left = left;
    this.#path = pathOf(expression);
    this.#ofFunction = expression.kind === 'date';
    this.#label = expression.kind === 'label';
  }

  compare(operator: CompareOperator, literal: Literal): SqlFragment {
    this.#checkOperator(operator);
    if (this.#label && this.#left.field.picklist) {
      return this.#byLabel(operator, literal);
    }
    if (operator === 'LIKE') {
      return this.#like(literal);
    }
    if (literal.type === 'dateLiteral') {
      return this.#relative(operator, literal);
    }
    if (literal.type === 'money') {
      return compareMoney(this.#context, this.#left, this.#path, operator, literal);
    }
    const value = this.#value(literal);
    const { field, sql: left } = this.#left;
    if (value === null) {
      return this.#compareNull(operator);
    }
    if (isText(field)) {
      return this.#compareText(operator, String(value));
    }
    if (operator === '=') {
      return compose`${left} = ${sql('?', value)}`;
    }
    if (operator === '!=') {
      return compose`${left} IS NOT ${sql('?', value)}`;
    }
    return compose`${left} ${operator} ${sql('?', value)}`;
  }

  within(literals: readonly Literal[], negated: boolean): SqlFragment {
    const { field, sql: left } = this.#left;
    const isMoney = literals.some((each) => each.type === 'money');
    if (isMoney && !literals.every((each) => each.type === 'money')) {
      throw malformedQuery('IN cannot mix values with and without an ISO code', this.#context.source);
    }
    if (isMoney || literals.some((each) => each.type === 'dateLiteral') || (this.#label && field.picklist)) {
      const each = literals.map((literal) => this.compare('=', literal));
      const any = balanced(each, 'OR');
      return negated ? compose`((${any}) IS NOT TRUE)` : any;
    }
    if (field.type === 'multipicklist') {
      this.#refuseOperator(negated ? 'NOT IN' : 'IN');
    }
    const values = literals.map((literal) => this.#value(literal));
    const present = values.filter((value) => value !== null);
    const orNull = values.length > present.length;
    const caseless = isText(field) && !caseSensitive(this.#left);
    const folded = caseless && present.some((value) => !isAscii(String(value)));
    const subject = folded
      ? compose`org_fold(${left})`
      : caseSensitive(this.#left)
        ? compose`${left} COLLATE BINARY`
        : isText(field)
          ? compose`${left} COLLATE NOCASE`
          : left;
    const wanted = folded ? present.map((value) => fold(String(value))) : present;
    const inside = wanted.length === 0 ? sql('0') : compose`${subject} IN (${listed(wanted)})`;
    if (!negated) {
      return orNull ? compose`(${inside} OR ${left} IS NULL)` : inside;
    }
    const outside = wanted.length === 0 ? sql('1') : compose`${subject} NOT IN (${listed(wanted)})`;
    return orNull ? compose`(${left} IS NOT NULL AND ${outside})` : compose`(${left} IS NULL OR ${outside})`;
  }

  /** A bound value of the field's type; the text `''` is null, as Salesforce stores it. */
  #value(literal: Literal): SqlParameter {
    const { field } = this.#left;
    if (literal.type === 'null') {
      return null;
    }
    if (isReference(field)) {
      if (literal.type !== 'string') {
        throw this.#mustBe('ID', true);
      }
      return literal.value === '' ? null : this.#id(literal.value);
    }
    if (isText(field)) {
      if (literal.type !== 'string') {
        throw this.#mustBe('string', true);
      }
      return literal.value === '' ? null : literal.value;
    }
    if (isNumber(field)) {
      if (literal.type !== 'number') {
        throw this.#mustBe(field.type === 'int' ? 'int' : 'double', false);
      }
      return literal.value;
    }
    if (field.type === 'boolean') {
      if (literal.type !== 'boolean') {
        throw this.#mustBe('boolean', false);
      }
      return literal.value ? 1 : 0;
    }
    if (field.type === 'date') {
      if (literal.type !== 'date') {
        throw this.#mustBe('date', false);
      }
      return this.#valid(parseDate(literal.value), literal.value);
    }
    if (field.type === 'datetime') {
      if (literal.type !== 'datetime') {
        throw this.#mustBe('dateTime', false);
      }
      return this.#valid(parseDateTime(literal.value), literal.value);
    }
    if (literal.type !== 'string') {
      throw this.#mustBe(field.type, true);
    }
    return literal.value;
  }

  #id(value: string): string {
    const id = toId18(value);
    if (id === undefined) {
      throw invalidFilter(`invalid ID field: ${value}`, this.#path, this.#context.source);
    }
    return id;
  }

  #valid(value: string | undefined, written: string): string {
    if (value === undefined) {
      throw malformedQuery(`Invalid date: ${written}`, this.#context.source);
    }
    return value;
  }

  #mustBe(type: string, quotes: boolean): Error {
    return invalidFilterValue(
      `value of filter criterion for field '${this.#left.field.name}' must be of type ${type} and should ${quotes ? '' : 'not '}be enclosed in quotes`,
      this.#path,
      this.#context.source
    );
  }

  /** Which operators a type takes. The wording is assumed, the rules are of the SOQL reference. */
  #checkOperator(operator: CompareOperator): void {
    const { field } = this.#left;
    const ordering = operator !== '=' && operator !== '!=';
    if (
      operator === 'LIKE'
        ? !isText(field) || field.type === 'multipicklist'
        : ordering && (field.type === 'boolean' || field.type === 'multipicklist')
    ) {
      this.#refuseOperator(operator);
    }
  }

  #refuseOperator(operator: string): never {
    const { field } = this.#left;
    const what = isReference(field) ? 'id field' : `${field.type} field '${field.name}'`;
    throw invalidFilter(`invalid operator on ${what}: ${operator}`, this.#path, this.#context.source);
  }

  /** null matches false in booleans ("Use null in WHERE"); nothing is less or greater than null. */
  #compareNull(operator: CompareOperator): SqlFragment {
    const { field, sql: left } = this.#left;
    if (field.type === 'boolean') {
      return operator === '=' ? compose`ifnull(${left}, 0) = 0` : compose`ifnull(${left}, 0) <> 0`;
    }
    if (operator === '=') {
      return compose`${left} IS NULL`;
    }
    if (operator === '!=') {
      return compose`${left} IS NOT NULL`;
    }
    return sql('0');
  }

  #compareText(operator: CompareOperator, value: string): SqlFragment {
    const left = this.#left.sql;
    const ordering = operator !== '=' && operator !== '!=';
    if (caseSensitive(this.#left)) {
      const exact = compose`${left} COLLATE BINARY ${operator === '!=' ? 'IS NOT' : operator} ${sql('?', value)}`;
      // The second comparison lets the column's own index find the row.
      return operator === '=' ? compose`(${left} = ${sql('?', value)} AND ${exact})` : exact;
    }
    if (!ordering && isAscii(value)) {
      return operator === '='
        ? compose`${left} = ${sql('?', value)} COLLATE NOCASE`
        : compose`${left} IS NOT ${sql('?', value)} COLLATE NOCASE`;
    }
    return compose`org_fold(${left}) ${operator === '!=' ? 'IS NOT' : operator} ${sql('?', fold(value))}`;
  }

  #like(literal: Literal): SqlFragment {
    if (literal.type === 'null') {
      throw this.#mustBe('string', true);
    }
    if (literal.type !== 'string') {
      throw this.#mustBe('string', true);
    }
    const pattern = literal.value;
    if (pattern === '') {
      return compose`${this.#left.sql} IS NULL`;
    }
    const escape = pattern.includes('\\') ? " ESCAPE '\\'" : '';
    return isAscii(pattern)
      ? compose`${this.#left.sql} LIKE ${sql('?', pattern)}${escape}`
      : compose`org_fold(${this.#left.sql}) LIKE ${sql('?', fold(pattern))}${escape}`;
  }

  /** "The comparison is made against the value for the user's language": the labels that match, as values. */
  #byLabel(operator: CompareOperator, literal: Literal): SqlFragment {
    const { sql: left } = this.#left;
    const field = this.#context.session.words.field(this.#left.field);
    if (literal.type !== 'string' || (operator !== '=' && operator !== '!=' && operator !== 'LIKE')) {
      throw malformedQuery(
        'toLabel() in WHERE compares with =, !=, IN, NOT IN or LIKE and a text',
        this.#context.source
      );
    }
    const matches =
      operator === 'LIKE' ? likeTest(literal.value) : (label: string) => fold(label) === fold(literal.value);
    const values = (field.picklist?.values ?? [])
      .map((each) => each.value)
      .filter((value) => matches(picklistLabel(field, value)));
    const found = values.length === 0 ? sql('0') : compose`${left} IN (${listed(values)})`;
    return operator === '!=' ? compose`((${found}) IS NOT TRUE)` : found;
  }

  #relative(operator: CompareOperator, literal: { name: string; count?: number }): SqlFragment {
    const { field, sql: left } = this.#left;
    if (this.#ofFunction) {
      throw malformedQuery('A date function cannot be compared with a date literal', this.#context.source);
    }
    if (field.type !== 'date' && field.type !== 'datetime') {
      if (isReference(field)) {
        throw this.#mustBe('ID', true);
      }
      if (isNumber(field)) {
        throw this.#mustBe(field.type === 'int' ? 'int' : 'double', false);
      }
      throw field.type === 'boolean' ? this.#mustBe('boolean', false) : this.#mustBe('string', true);
    }
    const { timeZone, locale } = this.#context.session;
    const written = literal.count === undefined ? literal.name : `${literal.name}:${literal.count}`;
    const range = dateRange(literal.name, literal.count, { now: this.#context.now, timeZone, locale });
    if (
      !range ||
      !range.start.isValid ||
      !range.end.isValid ||
      range.start.year < 1 ||
      range.end.year > 9998
    ) {
      throw malformedQuery(`Invalid date literal: ${written}`, this.#context.source);
    }
    const store = field.type === 'date' ? storedDate : storedDateTime;
    const start = sql('?', store(range.start));
    const end = sql('?', range.untilNow && field.type === 'datetime' ? this.#nowEnd() : store(range.end));
    switch (operator) {
      case '=':
        return compose`(${left} >= ${start} AND ${left} < ${end})`;
      case '!=':
        return compose`(${left} IS NULL OR ${left} < ${start} OR ${left} >= ${end})`;
      case '<':
        return compose`${left} < ${start}`;
      case '<=':
        return compose`${left} < ${end}`;
      case '>':
        return compose`${left} >= ${end}`;
      case '>=':
        return compose`${left} >= ${start}`;
      case 'LIKE':
        return this.#refuseOperator(operator);
    }
  }

  /** First second after now. */
  #nowEnd(): string {
    const next = new Date(Math.floor(this.#context.now.getTime() / 1000) * 1000 + 1000);
    return toStoredDateTime(next);
  }
}

/** "Case-sensitive for unique case-sensitive fields and case-insensitive for all other fields" (comparison operators). */
function caseSensitive(expression: CompiledExpression): boolean {
  return expression.field.unique && expression.field.caseSensitive;
}

function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(text);
}

function listed(values: readonly SqlParameter[]): SqlFragment {
  if (values.length > MAX_LISTED) {
    return sql('SELECT value FROM json_each(?)', JSON.stringify(values));
  }
  return joined(
    values.map((value) => sql('?', value)),
    ', '
  );
}
