/** Building SQL from pieces that carry their bound parameters. Values never become part of the text. */
import type { SqlFragment } from '../../../core/types.ts';

export type SqlParameter = SqlFragment['params'][number];

export function sql(text: string, ...params: SqlParameter[]): SqlFragment {
  return { sql: text, params };
}

/** Identifiers come from the schema only; quoting keeps names such as `Group` and `Order` from being keywords. */
export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

/** Tagged template: fragments are spliced in with their parameters, strings as they are. */
export function compose(texts: TemplateStringsArray, ...parts: (SqlFragment | string)[]): SqlFragment {
  let text = texts[0] ?? '';
  const params: SqlParameter[] = [];
  parts.forEach((part, index) => {
    if (typeof part === 'string') {
      text += part;
    } else {
      text += part.sql;
      params.push(...part.params);
    }
    text += texts[index + 1] ?? '';
  });
  return { sql: text, params };
}

export function joined(fragments: readonly SqlFragment[], separator: string): SqlFragment {
  return {
    sql: fragments.map((each) => each.sql).join(separator),
    params: fragments.flatMap((each) => each.params)
  };
}

/** AND or OR of many conditions as a balanced tree: SQLite refuses expressions nested deeper than 1,000. */
export function balanced(fragments: readonly SqlFragment[], operator: 'AND' | 'OR'): SqlFragment {
  const [first] = fragments;
  if (first === undefined) {
    throw new Error('balanced() needs at least one condition');
  }
  if (fragments.length === 1) {
    return first;
  }
  const middle = fragments.length >> 1;
  const left = balanced(fragments.slice(0, middle), operator);
  const right = balanced(fragments.slice(middle), operator);
  return compose`(${left} ${operator} ${right})`;
}
