/** The GraphQL query behind a record picker. Its values travel as variables: what a person types is never query text. */
import type { FilterLogic } from '@toolkit/sfdx-project/filterLogic';
import { parseFilter } from './booleanFilter.ts';

export interface FieldChoice {
  primaryField?: string;
  additionalFields?: string[];
}

export interface MatchingInfo {
  primaryField?: { fieldPath: string; mode?: 'contains' | 'startsWith' };
  additionalFields?: { fieldPath: string; mode?: 'contains' | 'startsWith' }[];
}

export interface PickerFilter {
  criteria?: { fieldPath: string; operator: string; value: unknown }[];
  filterLogic?: string;
}

export type Where = Record<string, unknown>;

const operators = new Set([
  'eq',
  'ne',
  'lt',
  'gt',
  'lte',
  'gte',
  'like',
  'in',
  'nin',
  'inq',
  'ninq',
  'includes',
  'excludes'
]);

function atPath(path: string, condition: Where): Where {
  return path
    .split('.')
    .reverse()
    .reduce<Where>((inner, step) => ({ [step]: inner }), condition);
}

/** `filter` of the component as a GraphQL `where`. */
export function filterWhere(filter: PickerFilter | undefined): Where | undefined {
  const criteria = filter?.criteria ?? [];
  if (criteria.length === 0) {
    return undefined;
  }
  const conditions = criteria.map(({ fieldPath, operator, value }) => {
    if (!operators.has(operator)) {
      throw new Error(`lightning-record-picker does not know the operator "${operator}".`);
    }
    return atPath(fieldPath, { [operator]: value });
  });
  const where = (tree: FilterLogic): Where => {
    switch (tree.kind) {
      case 'condition':
        return conditions[tree.index] ?? {};
      case 'not':
        return { not: where(tree.part) };
      default:
        return { [tree.kind]: tree.parts.map(where) };
    }
  };
  return where(parseFilter(filter?.filterLogic, conditions.length));
}

/** Text inside `like`, where `%` and `_` mean themselves. */
function likeText(term: string): string {
  return term.replaceAll('\\', '\\\\').replaceAll('%', '\\%').replaceAll('_', '\\_');
}

export function searchWhere(
  term: string,
  matching: MatchingInfo | undefined,
  nameField: string
): Where | undefined {
  if (term === '') {
    return undefined;
  }
  const fields = [
    matching?.primaryField ?? { fieldPath: nameField, mode: 'contains' as const },
    ...(matching?.additionalFields ?? [])
  ];
  const conditions = fields.map(({ fieldPath, mode }) =>
    atPath(fieldPath, { like: mode === 'startsWith' ? `${likeText(term)}%` : `%${likeText(term)}%` })
  );
  return conditions.length === 1 ? conditions[0] : { or: conditions };
}

export function joinWhere(parts: (Where | undefined)[]): Where | undefined {
  const given = parts.filter((part) => part !== undefined);
  return given.length < 2 ? given[0] : { and: given };
}

/** Paths as a GraphQL selection: `Name { value displayValue } Account { Name { value displayValue } }`. */
export function selection(paths: readonly string[]): string {
  const trees = new Map<string, string[]>();
  for (const path of paths) {
    const [first = '', ...rest] = path.split('.');
    trees.set(first, [...(trees.get(first) ?? []), ...(rest.length > 0 ? [rest.join('.')] : [])]);
  }
  return [...trees]
    .map(([name, inner]) =>
      name === 'Id'
        ? 'Id'
        : inner.length > 0
          ? `${name} @optional { ${selection(inner)} }`
          : `${name} @optional { value displayValue }`
    )
    .join(' ');
}

export function displayPaths(display: FieldChoice | undefined, nameField: string): string[] {
  return [...new Set(['Id', display?.primaryField ?? nameField, ...(display?.additionalFields ?? [])])];
}

const identifier = /^[A-Za-z]\w*$/;

export function pickerQuery(
  object: string,
  paths: readonly string[],
  first: number,
  orderBy: string
): string {
  for (const name of [object, orderBy, ...paths.flatMap((path) => path.split('.'))]) {
    if (!identifier.test(name)) {
      throw new Error(`lightning-record-picker: "${name}" is not a name.`);
    }
  }
  return `query recordPicker($where: ${object}_Filter) {
  uiapi { query { ${object}(first: ${first}, where: $where, orderBy: { ${orderBy}: { order: ASC } }) {
    edges { node { ${selection(paths)} } }
    pageInfo { hasNextPage }
  } } }
}`;
}

export interface PickerRecord {
  id: string;
  text: string;
  subText: string;
}

interface Node {
  Id: string;
  [field: string]: unknown;
}

/** Records out of the answer. */
export function pickerRecords(
  data: unknown,
  object: string,
  display: FieldChoice | undefined,
  nameField: string
): PickerRecord[] {
  const connection = step(step(step(data, 'uiapi'), 'query'), object);
  const edges = step(connection, 'edges');
  if (!Array.isArray(edges)) {
    return [];
  }
  return edges.map((edge: unknown) => {
    const node = step(edge, 'node') as Node;
    return {
      id: node.Id,
      text: textAt(node, display?.primaryField ?? nameField) || node.Id,
      subText: (display?.additionalFields ?? [])
        .map((path) => textAt(node, path))
        .filter(Boolean)
        .join(' • ')
    };
  });
}

function step(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function textAt(node: unknown, path: string): string {
  const field = path.split('.').reduce(step, node);
  const value = step(field, 'displayValue') ?? step(field, 'value');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
