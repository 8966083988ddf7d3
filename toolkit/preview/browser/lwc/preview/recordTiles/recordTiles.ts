import { LightningElement, api } from 'lwc';
import { recordHeading, referenceOf } from 'preview/fieldSections';
import { shownField, valueAt } from 'preview/org';
import type { FieldInfo, ObjectDescription, Row } from 'preview/org';

/** Records one below the other, each with its first fields: in related lists, and on a phone instead of a table. */
export default class RecordTiles extends LightningElement {
  @api description!: ObjectDescription;
  @api fields: FieldInfo[] = [];
  @api rows: Row[] = [];
  @api mostFields: number | string = 4;

  get tiles(): unknown[] {
    return this.rows.map((row) => {
      const heading = recordHeading(this.description, this.fields, row);
      return {
        key: row['Id'],
        url: heading.url,
        title: heading.title,
        fields: this.fields
          .filter(({ name }) => name !== heading.field)
          .slice(0, Number(this.mostFields))
          .map((field) => ({
            key: field.name,
            field: shownField(this.description.name, field, row),
            label: field.label,
            value: valueAt(row, field.name),
            ...referenceOf(field, row)
          }))
      };
    });
  }
}
