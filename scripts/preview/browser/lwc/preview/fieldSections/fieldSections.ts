import { LightningElement, api } from 'lwc';
import { fieldOf, shownField, valueAt, type FieldInfo, type ObjectDescription, type Row } from 'preview/org';
import type { LayoutSection } from 'preview/pages';

/** "Created By" and "Last Modified By" say when, too. */
const whenFields: Record<string, string> = {
  CreatedById: 'CreatedDate',
  LastModifiedById: 'LastModifiedDate'
};

/** Fields with their labels, in the sections and columns of a layout. */
export default class FieldSections extends LightningElement {
  @api description: ObjectDescription | undefined;
  @api record: Row | undefined;
  @api sections: LayoutSection[] = [];

  get shownSections(): unknown[] {
    return this.sections.map((section, index) => ({
      key: `section${index}`,
      heading: section.showHeading ? section.heading : '',
      columns: section.columns.map((column, number) => ({
        key: `column${number}`,
        fields: column.flatMap(({ field }, place) => this.entry(field, place))
      }))
    }));
  }

  private entry(name: string, place: number): unknown[] {
    const field = this.description && name !== '' ? fieldOf(this.description, name) : undefined;
    if (!field || !this.description) return [];
    const whenField = fieldOf(this.description, whenFields[field.name] ?? '');
    return [
      {
        key: `${field.name}${place}`,
        field: shownField(this.description.name, field, this.record),
        label: field.label,
        help: field.helpText,
        value: valueAt(this.record, field.name),
        ...referenceOf(field, this.record),
        whenField,
        when: whenField && valueAt(this.record, whenField.name)
      }
    ];
  }
}

/** Name and object behind a lookup. */
export function referenceOf(
  field: FieldInfo,
  record: Row | undefined
): { referenceName?: string; referenceObject?: string } {
  if (field.type !== 'reference' || field.relationshipName === undefined) return {};
  const name = valueAt(record, `${field.relationshipName}.Name`);
  // Behind a lookup to several objects the type is just `Name`; the address has the object.
  const url = valueAt(record, `${field.relationshipName}.attributes.url`);
  return {
    referenceName: typeof name === 'string' ? name : undefined,
    referenceObject: typeof url === 'string' ? /\/sobjects\/(\w+)\//.exec(url)?.[1] : undefined
  };
}
