/** Conditions as the sync writes them: comparisons and lists, joined by AND or, in parentheses, by OR. */
import { to18 } from '../plan/canonical.ts';
import { ModelError } from './modelRows.ts';
import type { ModelRow } from './modelRows.ts';

type Test = (row: ModelRow) => boolean;

export function conditionOf(where: string): Test {
  const tests = splitAnd(where).map((condition): Test => {
    const either = condition.split(' OR ');
    if (either.length > 1) {
      const alternatives = either.map(conditionOf);
      return (row) => alternatives.some((test) => test(row));
    }
    const list = /^(\w+) IN \((.*)\)$/.exec(condition);
    if (list !== null) {
      const values = new Set((list[2] ?? '').split(/, ?/).map((text) => plainValue(text.slice(1, -1))));
      return (row) => values.has(plainValue(String(row[list[1] ?? ''])));
    }
    const [, isNot] = /^Relation\.Type (!?)= 'User'$/.exec(condition) ?? [];
    if (isNot !== undefined) {
      return (row) => String(row['RelationId']).startsWith('005') === (isNot === '');
    }
    const comparison = /^(\w+) (=|>|>=|<|<=) (.+)$/.exec(condition);
    if (comparison === null) {
      throw new ModelError(400, 'MALFORMED_QUERY', `The model org does not understand: ${condition}`);
    }
    const [, name = '', operator = '', text = ''] = comparison;
    const wanted =
      text === 'true' || text === 'false' ? text === 'true' : text.startsWith("'") ? text.slice(1, -1) : text;
    return (row) => compare(row[name] ?? null, operator, wanted);
  });
  return (row) => tests.every((test) => test(row));
}

/** Ids in their long form; of other texts, case makes no difference. */
const plainValue = (text: string): string =>
  /^[a-zA-Z0-9]{15,18}$/.test(text) ? to18(text) : text.toLowerCase();

function compare(value: unknown, operator: string, wanted: unknown): boolean {
  if (operator === '=') {
    return value === wanted;
  }
  const [left, right] = [String(value), String(wanted)];
  return operator === '>'
    ? left > right
    : operator === '>='
      ? left >= right
      : operator === '<'
        ? left < right
        : left <= right;
}

/** `(a AND b) AND c` as a, b and c; quotes, lists and what is joined by OR stay whole. */
function splitAnd(where: string): string[] {
  let text = where.trim();
  const parts: string[] = [];
  while (text !== '') {
    const grouped = /^\(((?:[^()]|\([^()]*\))*)\)(?: AND |$)/.exec(text);
    if (grouped !== null) {
      const inner = grouped[1] ?? '';
      parts.push(...(inner.includes(' OR ') ? [inner] : splitAnd(inner)));
      text = text.slice(grouped[0].length);
      continue;
    }
    const single =
      /^((?:\w+ IN \([^()]*\))|(?:[\w.]+ (?:!=|=|>=|<=|<|>) (?:'[^']*'|[^ ()]+)))(?: AND |$)/.exec(text);
    if (single === null) {
      throw new ModelError(400, 'MALFORMED_QUERY', `The model org does not understand: ${text}`);
    }
    parts.push(single[1] ?? '');
    text = text.slice(single[0].length);
  }
  return parts;
}
