import { LightningElement, api } from 'lwc';
import { fieldOf, nameFieldOf, shownField, shownValue, valueAt } from 'preview/org';
import type { FieldInfo, ObjectDescription, Row } from 'preview/org';
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
    if (!field || !this.description) {
      return [];
    }
    const whenField = fieldOf(this.description, whenFields[field.name] ?? '');
    return [
      {
        key: `${field.name}${place}`,
        field: shownField(this.description.name, field, this.record),
        label: field.label,
        help: field.helpText,
        value: shownValue(this.description, field, this.record),
        ...referenceOf(field, this.record),
        whenField,
        when: whenField && valueAt(this.record, whenField.name)
      }
    ];
  }
}

/**
 * What a record is called in a list, and where that leads: its name and page; one without a name goes by what its first
 * column points to, as a contact role does by its contact.
 */
export function recordHeading(
  description: ObjectDescription,
  fields: readonly FieldInfo[],
  row: Row
): { field: string; title: string; url: string } {
  const nameField = nameFieldOf(description);
  const id = String(row['Id']);
  const heading = {
    field: nameField,
    title: textOf(valueAt(row, nameField)) ?? id,
    url: `/lightning/r/${description.name}/${id}/view`
  };
  const [first] = fields;
  if (fieldOf(description, nameField) || first?.type !== 'reference') {
    return heading;
  }
  const { referenceName, referenceObject = first.referenceTo[0] } = referenceOf(first, row);
  const target = textOf(valueAt(row, first.name));
  if (referenceName === undefined || referenceObject === undefined || target === undefined) {
    return heading;
  }
  return {
    field: first.name,
    title: referenceName,
    url: `/lightning/r/${referenceObject}/${target}/view`
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Name and object behind a lookup. */
export function referenceOf(
  field: FieldInfo,
  record: Row | undefined
): { referenceName?: string; referenceObject?: string } {
  if (field.type !== 'reference' || field.relationshipName === undefined) {
    return {};
  }
  const name = valueAt(record, `${field.relationshipName}.Name`);
  // Behind a lookup to several objects the type is just `Name`; the address has the object.
  const url = valueAt(record, `${field.relationshipName}.attributes.url`);
  return {
    referenceName: typeof name === 'string' ? name : undefined,
    referenceObject: typeof url === 'string' ? /\/sobjects\/(\w+)\//.exec(url)?.[1] : undefined
  };
}
