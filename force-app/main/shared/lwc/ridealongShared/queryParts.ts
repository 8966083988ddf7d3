/**
 * Queries made of parts. A field that field-level security hides may be selected (`@optional`), but a filter or an order
 * that names it fails the whole query. Then the part that needs the field is left out and the rest asked for again: the
 * rest of the page works.
 */
import { gql } from 'lightning/graphql';

export interface PartedQuery {
  name: string;
  /** Types by name; those that no part uses are not declared. */
  variables: Record<string, string>;
  /** Without these there is nothing to show. */
  core?: readonly string[];
  /**
   * What the page can do without. Lines that begin with `orderBy:`, or end in `# for speed` or `# if visible`, can be missed
   * alone.
   */
  parts: readonly string[];
}

export function queryOf({ name, variables, core = [], parts }: PartedQuery): ReturnType<typeof gql> {
  const body = [...core, ...parts].join('\n');
  const declared = Object.entries(variables)
    .filter(([variable]) => new RegExp(`\\$${variable}\\b`).test(body))
    .map(([variable, type]) => `$${variable}: ${type}`);
  const head = declared.length > 0 ? `query ${name}(${declared.join(', ')})` : `query ${name}`;
  return gql`
    ${`${head} { uiapi { query {\n${body}\n} } }`}
  `;
}

/** The query without what the refused one could not read; undefined when that was not the reason, or nothing is left. */
export function withoutHidden(query: PartedQuery, errors: unknown[] | undefined): PartedQuery | undefined {
  let left = query;
  for (const name of (errors ?? []).flatMap(hiddenNames)) {
    const core = (left.core ?? []).flatMap((part) => without(part, name));
    const parts = left.parts.flatMap((part) => without(part, name));
    if (core.length < (left.core ?? []).length || core.length + parts.length === 0) {
      return undefined;
    }
    left = { ...left, core, parts };
  }
  const changed =
    [...(left.core ?? []), ...left.parts].join() !== [...(query.core ?? []), ...query.parts].join();
  return changed ? left : undefined;
}

/** The query without everything that it can do without; undefined where that is all of it, or nothing. */
export function withoutParts(query: PartedQuery): PartedQuery | undefined {
  return query.core?.length && query.parts.length > 0 ? { ...query, parts: [] } : undefined;
}

function without(part: string, name: string): string[] {
  if (!needs(part, name)) {
    return [part];
  }
  const lines = part.split('\n');
  const kept = lines
    .filter((line) => !(/^\s*orderBy:|# (?:for speed|if visible)$/.test(line) && needs(line, name)))
    .join('\n');
  return needs(kept, name) ? [] : [kept];
}

function needs(text: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b(?! @optional)`).test(text);
}

/** How a refusal names what it does not know: an argument's field, a selected one, or the object. */
const NAMED = [
  /not in '\w+': '(\w+)'/,
  /[Ff]ield ['"](\w+)['"] (?:is not defined|in type)/,
  /Cannot query field ['"](\w+)['"]/
];

function hiddenNames(error: unknown): string[] {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  const found = NAMED.map((pattern) => pattern.exec(message)?.[1]).find(Boolean);
  return found ? [found] : [];
}
