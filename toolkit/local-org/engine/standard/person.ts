import type { RowWork } from '../save/rowWork.ts';

/** `Name` of people is made of its parts; a salutation is not part of the stored name. */
export function derivePersonName({ record }: RowWork): void {
  const parts = [record['FirstName'], record['LastName']].filter(
    (part) => typeof part === 'string' && part !== ''
  );
  record['Name'] = parts.length === 0 ? null : parts.join(' ');
}
