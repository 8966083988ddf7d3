/** Fields made of fields: the name of a person, an address, a location. They are shown as one and typed in parts. */
import type { FieldInfo } from './fieldInfo.ts';

/** Ends of the parts that people type, in the order in which Lightning's forms have them. */
const typedParts = [
  'Salutation',
  'FirstName',
  'MiddleName',
  'LastName',
  'Suffix',
  'Street',
  'City',
  'State',
  'PostalCode',
  'Country',
  '__Latitude__s',
  '__Longitude__s'
];

const orderOf = ({ name }: FieldInfo): number => typedParts.findIndex((part) => name.endsWith(part));

/** What is typed in place of the field; empty for a field that is typed itself. */
export function compoundParts(fields: Iterable<FieldInfo>, field: FieldInfo): FieldInfo[] {
  return [...fields]
    .filter((part) => part.compoundFieldName === field.name && part.name !== field.name && orderOf(part) >= 0)
    .toSorted((a, b) => orderOf(a) - orderOf(b));
}

export function isCompoundType({ type }: FieldInfo): boolean {
  return type === 'address' || type === 'location';
}

/** An address, or a place on the globe, in one line. */
export function compoundText(values: readonly unknown[]): string | null {
  const texts = values.filter((value) => value !== null && value !== undefined && value !== '').map(String);
  return texts.length > 0 ? texts.join(', ') : null;
}
