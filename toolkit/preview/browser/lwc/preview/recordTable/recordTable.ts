import { LightningElement, api } from 'lwc';
import { referenceOf } from 'preview/fieldSections';
import {
  CURRENCY_FIELD,
  fieldOf,
  isEventTime,
  isoInstant,
  nameFieldOf,
  shownField,
  valueAt
} from 'preview/org';
import type { FieldInfo, ObjectDescription, Row } from 'preview/org';
import { context } from 'preview/session';

interface Column {
  label: string;
  fieldName: string;
  type: string;
  sortable: boolean;
  wrapText: boolean;
  hideDefaultActions: boolean;
  typeAttributes?: Record<string, unknown>;
  cellAttributes?: Record<string, unknown>;
}

/** Records in a table; on a phone as tiles. Fires `sort` with `{ field, direction }`. */
export default class RecordTable extends LightningElement {
  @api description!: ObjectDescription;
  @api fields: FieldInfo[] = [];
  @api rows: Row[] = [];
  @api sortField: string | undefined;
  @api sortDirection: 'asc' | 'desc' = 'asc';
  @api sortable: boolean | string = false;
  /** The largest base component there is: loaded only where a table is shown. */
  table: unknown;

  connectedCallback(): void {
    if (!this.isPhone) {
      void this.loadTable();
    }
  }

  private async loadTable(): Promise<void> {
    ({ default: this.table } = await import('lightning/datatable'));
  }

  get isPhone(): boolean {
    return context().formFactor === 'Small';
  }

  get sortedBy(): string | undefined {
    return this.columns.find((_column, index) => this.fields[index]?.name === this.sortField)?.fieldName;
  }

  get columns(): Column[] {
    const nameField = nameFieldOf(this.description);
    return this.fields.map((field) => {
      const base = {
        label: field.label,
        fieldName: field.name,
        sortable: String(this.sortable) === 'true',
        wrapText: false,
        hideDefaultActions: true
      };
      if (field.name === nameField || field.type === 'reference') {
        return {
          ...base,
          fieldName: `${field.name}.url`,
          type: 'url',
          typeAttributes: {
            label: { fieldName: `${field.name}.text` },
            tooltip: { fieldName: `${field.name}.text` }
          }
        };
      }
      if (isEventTime(this.description.name, field)) {
        return { ...base, ...eventTimeColumn(field) };
      }
      return { ...base, ...columnType(field, fieldOf(this.description, CURRENCY_FIELD) !== undefined) };
    });
  }

  get data(): Row[] {
    const nameField = nameFieldOf(this.description);
    return this.rows.map((row) => {
      const cells: Row = { Id: row['Id'] };
      for (const field of this.fields) {
        const value = valueAt(row, field.name);
        if (field.name === nameField) {
          cells[`${field.name}.url`] = this.urlOf(row);
          cells[`${field.name}.text`] = value;
        } else if (field.type === 'reference') {
          const { referenceName, referenceObject } = referenceOf(field, row);
          const object =
            referenceObject === undefined ? this.target(field, String(value)) : `${referenceObject}/`;
          cells[`${field.name}.url`] =
            typeof value === 'string' ? `/lightning/r/${object}${value}/view` : undefined;
          cells[`${field.name}.text`] = referenceName ?? value;
        } else {
          cells[field.name] = cellValue(field, value);
          if (field.type === 'currency') {
            cells[`${field.name}.currency`] = valueAt(row, CURRENCY_FIELD);
          }
          if (isEventTime(this.description.name, field)) {
            Object.assign(cells, eventTimeCells(field, shownField(this.description.name, field, row)));
          }
        }
      }
      return cells;
    });
  }

  private urlOf(row: Row): string {
    return `/lightning/r/${this.description.name}/${String(row['Id'])}/view`;
  }

  private target(field: FieldInfo, id: string): string {
    if (id.startsWith('005')) {
      return 'User/';
    }
    return field.referenceTo.length === 1 ? `${field.referenceTo[0] ?? ''}/` : '';
  }

  handleSort(event: CustomEvent<{ fieldName: string; sortDirection: 'asc' | 'desc' }>): void {
    const { fieldName, sortDirection } = event.detail;
    this.dispatchEvent(
      new CustomEvent('sort', {
        detail: { field: fieldName.replace(/\.url$/, ''), direction: sortDirection }
      })
    );
  }
}

/** A day in one row, a time in the next: the row says which parts are shown. */
function eventTimeColumn(field: FieldInfo): Partial<Column> & { type: string } {
  const { type, typeAttributes } = columnType(field);
  const parts = ['hour', 'minute', 'timeZone'];
  const ofRow = parts.map((part) => [part, { fieldName: `${field.name}.${part}` }] as const);
  return { type, typeAttributes: { ...typeAttributes, ...Object.fromEntries<unknown>(ofRow) } };
}

function eventTimeCells(field: FieldInfo, { type }: FieldInfo): Row {
  return type === 'date'
    ? { [`${field.name}.timeZone`]: 'UTC' }
    : {
        [`${field.name}.hour`]: 'numeric',
        [`${field.name}.minute`]: '2-digit',
        [`${field.name}.timeZone`]: context().user.timeZone
      };
}

function columnType(field: FieldInfo, hasCurrencies = false): Partial<Column> & { type: string } {
  switch (field.type) {
    case 'currency':
      return {
        type: 'currency',
        typeAttributes: {
          minimumFractionDigits: 0,
          maximumFractionDigits: field.scale,
          ...(hasCurrencies && { currencyCode: { fieldName: `${field.name}.currency` } })
        },
        cellAttributes: { alignment: 'left' }
      };
    case 'percent':
      return {
        type: 'percent-fixed',
        typeAttributes: { maximumFractionDigits: field.scale },
        cellAttributes: { alignment: 'left' }
      };
    case 'int':
    case 'double':
      return {
        type: 'number',
        typeAttributes: { maximumFractionDigits: field.scale },
        cellAttributes: { alignment: 'left' }
      };
    case 'date':
      return { type: 'date-local', typeAttributes: { year: 'numeric', month: 'numeric', day: 'numeric' } };
    case 'datetime':
      return {
        type: 'date',
        typeAttributes: {
          year: 'numeric',
          month: 'numeric',
          day: 'numeric',
          hour: 'numeric',
          minute: '2-digit',
          timeZone: context().user.timeZone
        }
      };
    case 'boolean':
    case 'email':
    case 'phone':
    case 'url':
      return { type: field.type };
    default:
      return { type: 'text' };
  }
}

function cellValue(field: FieldInfo, value: unknown): unknown {
  if (field.type === 'picklist') {
    return field.picklist.find((option) => option.value === value)?.label ?? value;
  }
  if (field.type === 'datetime' && typeof value === 'string') {
    return isoInstant(value);
  }
  return value;
}
