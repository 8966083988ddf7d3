import { evaluateFilter } from './booleanFilter.ts';
import type { ItemModel, PageModel, VisibilityRule } from './model.ts';

/** What a rule may look at. Values as text, as the rule's own right sides are. */
export interface VisibilityContext {
  formFactor: string;
  customPermissions: ReadonlySet<string>;
  userPermissions: ReadonlySet<string>;
  /** Field of the record by path, e.g. `StageName` or `Account.Industry`. */
  record: (path: string) => unknown;
  /** Field of the user by path, e.g. `Profile.Name`. */
  user: (path: string) => unknown;
}

type Source =
  | { kind: 'record' | 'user' | 'customPermission' | 'userPermission'; path: string }
  | { kind: 'formFactor' };

const operators = ['EQUAL', 'NE', 'CONTAINS', 'GT', 'GE', 'LT', 'LE'];

/** What the left side of a criterion means; undefined where the preview does not know it. */
export function leftSide(left: string): Source | undefined {
  const expression = /^\{!(.+)\}$/.exec(left.trim())?.[1];
  if (expression === undefined) {
    return undefined;
  }
  const [root, ...rest] = expression.split('.');
  const path = rest.join('.');
  if (expression === '$Client.FormFactor') {
    return { kind: 'formFactor' };
  }
  if (root === 'Record' && path !== '') {
    return { kind: 'record', path };
  }
  if (root === '$User' && path !== '') {
    return { kind: 'user', path };
  }
  if (root === '$Permission' && rest.length === 2) {
    if (rest[0] === 'CustomPermission') {
      return { kind: 'customPermission', path: rest[1] ?? '' };
    }
    if (rest[0] === 'StandardPermission') {
      return { kind: 'userPermission', path: rest[1] ?? '' };
    }
  }
  return undefined;
}

/** Why a rule cannot be worked out here, or undefined. */
export function unsupportedRule(rule: VisibilityRule): string | undefined {
  for (const { left, operator } of rule.criteria) {
    if (!leftSide(left)) {
      return `visibility rule on ${left}`;
    }
    if (!operators.includes(operator)) {
      return `visibility operator ${operator}`;
    }
  }
  try {
    evaluateFilter(
      rule.booleanFilter,
      rule.criteria.map(() => true)
    );
  } catch {
    return `visibility filter "${rule.booleanFilter ?? ''}"`;
  }
  return undefined;
}

export function isVisible(rule: VisibilityRule | undefined, context: VisibilityContext): boolean {
  if (!rule) {
    return true;
  }
  return evaluateFilter(
    rule.booleanFilter,
    rule.criteria.map(({ left, operator, right }) => compare(leftValue(left, context), operator, right))
  );
}

function leftValue(left: string, context: VisibilityContext): unknown {
  const source = leftSide(left);
  switch (source?.kind) {
    case 'formFactor':
      return context.formFactor;
    case 'record':
      return context.record(source.path);
    case 'user':
      return context.user(source.path);
    case 'customPermission':
      return context.customPermissions.has(source.path);
    case 'userPermission':
      return context.userPermissions.has(source.path);
    case undefined:
      return undefined;
  }
}

function compare(value: unknown, operator: string, right: string): boolean {
  const left = text(value);
  switch (operator) {
    case 'EQUAL':
      return same(left, right);
    case 'NE':
      return !same(left, right);
    case 'CONTAINS':
      return left.toLowerCase().includes(right.toLowerCase());
    default: {
      if (left === '') {
        return false;
      }
      const order = numeric(left, right) ?? left.localeCompare(right);
      return (
        (operator === 'GT' && order > 0) ||
        (operator === 'GE' && order >= 0) ||
        (operator === 'LT' && order < 0) ||
        (operator === 'LE' && order <= 0)
      );
    }
  }
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function same(left: string, right: string): boolean {
  return numeric(left, right) === 0 || left.toLowerCase() === right.toLowerCase();
}

function numeric(left: string, right: string): number | undefined {
  if (left.trim() === '' || right.trim() === '') {
    return undefined;
  }
  const [a, b] = [Number(left), Number(right)];
  return Number.isNaN(a) || Number.isNaN(b) ? undefined : a - b;
}

/** Fields of the record that the rules of a page look at: the page reads them together with the rest. */
export function ruleFields(page: PageModel): string[] {
  const fields = new Set<string>();
  for (const { items } of page.regions) {
    for (const item of items) {
      for (const source of sources(item)) {
        if (source.kind === 'record') {
          fields.add(source.path);
        }
      }
    }
  }
  return [...fields];
}

/** Fields of the user that the rules of a page look at. */
export function ruleUserFields(page: PageModel): string[] {
  const fields = new Set<string>();
  for (const { items } of page.regions) {
    for (const item of items) {
      for (const source of sources(item)) {
        if (source.kind === 'user') {
          fields.add(source.path);
        }
      }
    }
  }
  return [...fields];
}

/** Permissions that the rules of pages look at. */
export function rulePermissions(pages: readonly PageModel[]): { custom: string[]; user: string[] } {
  const all = pages.flatMap(({ regions }) => regions.flatMap(({ items }) => items.flatMap(sources)));
  const paths = (kind: Source['kind']): string[] => [
    ...new Set(all.flatMap((source) => (source.kind === kind && 'path' in source ? [source.path] : [])))
  ];
  return { custom: paths('customPermission'), user: paths('userPermission') };
}

function sources(item: ItemModel): Source[] {
  return (item.visibility?.criteria ?? []).flatMap(({ left }) => leftSide(left) ?? []);
}
