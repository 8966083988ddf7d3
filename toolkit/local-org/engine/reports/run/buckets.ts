/** Bucket fields: a column's values sorted into named groups. */
import type { Bucket } from '../metadata/reportMetadata.ts';
import { textOf } from '../../../core/formatValue.ts';

/** The bucket of a value; undefined for a blank that is left blank. */
export function bucketOf(bucket: Bucket, value: unknown): string | null {
  if (bucket.bucketType === 'number' || bucket.bucketType === 'percent') {
    const number = typeof value === 'number' ? value : bucket.nullTreatedAsZero ? 0 : undefined;
    if (number === undefined) {
      return bucket.otherBucketLabel;
    }
    // Each bucket reaches up to and with its bound; the last has none.
    const found = bucket.values.find(
      (each) => each.rangeUpperBound === null || number <= each.rangeUpperBound
    );
    return found?.label ?? bucket.otherBucketLabel;
  }
  if (value === null || value === undefined) {
    return bucket.otherBucketLabel;
  }
  const text = textOf(value).toLowerCase();
  const found = bucket.values.find((each) =>
    each.sourceDimensionValues.some((source) => source.toLowerCase() === text)
  );
  return found?.label ?? bucket.otherBucketLabel;
}

/** Buckets sort as they are listed. */
export function bucketRank(bucket: Bucket, label: string): number {
  const index = bucket.values.findIndex((each) => each.label === label);
  return index < 0 ? bucket.values.length : index;
}
