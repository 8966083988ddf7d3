import type { RowWork } from '../save/rowWork.ts';
import type { SaveContext } from '../save/saveContext.ts';
import { saveError } from '../save/saveErrors.ts';

/** `Name` of people is made of its parts; a salutation is not part of the stored name. */
export function derivePersonName({ record }: RowWork): void {
  const parts = [record['FirstName'], record['LastName']].filter(
    (part) => typeof part === 'string' && part !== ''
  );
  record['Name'] = parts.length === 0 ? null : parts.join(' ');
}

/** A lead that was converted is read-only. *Assumed*: the words, which are those of public reports. */
export function refuseConverted({ prior, errors }: RowWork, context: SaveContext): void {
  if (prior?.['IsConverted'] === true && !context.platform) {
    errors.push(saveError('CANNOT_UPDATE_CONVERTED_LEAD', 'cannot reference converted lead'));
  }
}
