/** A filter on a bucket field, as a condition on the column that the bucket sorts. */
import type { Condition, Expression, Literal } from '../../soql/tree/selectTree.ts';
import type { Bucket } from '../metadata/reportMetadata.ts';

type BucketValue = Bucket['values'][number];

/** Rows that fall in the bucket of that label; an empty label means those in none. */
export function bucketCondition(bucket: Bucket, left: Expression, label: string): Condition {
  const isNumber = bucket.bucketType === 'number' || bucket.bucketType === 'percent';
  const named = bucket.values.flatMap((value, index) =>
    same(value.label, label)
      ? [isNumber ? rangeCondition(bucket, left, index) : listCondition(left, value)]
      : []
  );
  return { kind: 'or', conditions: [...named, ...restCondition(bucket, left, label, isNumber)] };
}

/** From above the bound of the bucket before, up to and with its own. */
function rangeCondition(bucket: Bucket, left: Expression, index: number): Condition {
  const upper = bucket.values[index]?.rangeUpperBound ?? null;
  const lower = index === 0 ? null : (bucket.values[index - 1]?.rangeUpperBound ?? null);
  const range: Condition = {
    kind: 'and',
    conditions: [
      compare(left, '!=', { type: 'null' }),
      ...(lower === null ? [] : [compare(left, '>', number(lower))]),
      ...(upper === null ? [] : [compare(left, '<=', number(upper))])
    ]
  };
  const hasZero = (lower === null || lower < 0) && (upper === null || upper >= 0);
  return bucket.nullTreatedAsZero && hasZero
    ? { kind: 'or', conditions: [range, compare(left, '=', { type: 'null' })] }
    : range;
}

function listCondition(left: Expression, { sourceDimensionValues }: BucketValue): Condition {
  return { kind: 'in', left, negated: false, values: sourceDimensionValues.map(text) };
}

/** What no bucket names: under the label for others, or blank. */
function restCondition(bucket: Bucket, left: Expression, label: string, isNumber: boolean): Condition[] {
  if (!same(bucket.otherBucketLabel ?? '', label)) {
    return [];
  }
  if (isNumber) {
    const last = bucket.values.at(-1)?.rangeUpperBound ?? null;
    return [
      ...(bucket.nullTreatedAsZero ? [] : [compare(left, '=', { type: 'null' })]),
      ...(last === null ? [] : [compare(left, '>', number(last))])
    ];
  }
  const named = bucket.values.flatMap((value) => value.sourceDimensionValues.map(text));
  return [{ kind: 'not', condition: { kind: 'in', left, negated: false, values: named } }];
}

function compare(left: Expression, operator: '=' | '!=' | '>' | '<=', value: Literal): Condition {
  return { kind: 'compare', left, operator, value };
}

function number(value: number): Literal {
  return { type: 'number', value };
}

function text(value: string): Literal {
  return { type: 'string', value };
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
