/** What a report is about: its tables, and the columns that reports of the type can show. */
import type { FieldSchema, ObjectSchema } from '../../../core/schemaTypes.ts';
import type { ChildJoin, Condition } from '../../soql/tree/selectTree.ts';

export interface ReportTable {
  /** `Account.Contacts` in columns of a custom report type. */
  table: string;
  object: ObjectSchema;
  /** First segment of its paths; undefined for the main table. */
  join: ChildJoin | undefined;
}

export interface ReportColumn {
  id: string;
  label: string;
  /** Describes the values: of a lookup, the name of what it points to. */
  field: FieldSchema;
  table: ReportTable;
  path: string[];
  /** Names stand for records: the path of the record's Id, which is the cell's value. */
  idPath: string[] | undefined;
  /** For describe: `Account.Name`. */
  entityColumnName: string;
  /** How formulas call it: the object's API name and the field, whatever the table is called. */
  formulaName: string;
  /** The object that the field is in, where that is one. */
  object?: ObjectSchema;
}

export interface ReportSection {
  label: string;
  columns: ReportColumn[];
}

/** A filter that reports of a standard type have by themselves, such as "open" opportunities. */
export interface StandardFilter {
  name: string;
  label: string;
  /** Undefined for a value that the type does not know; null for one that keeps every row. */
  condition(value: string): Condition | null | undefined;
}

export interface ReportType {
  readonly type: string;
  readonly label: string;
  readonly description: string | null;
  readonly tables: readonly ReportTable[];
  readonly standardFilters: readonly StandardFilter[];
  /** Looked up by its id; refused when the type has no such column. */
  column(id: string): ReportColumn;
  /** Looked up by the name that formulas use; undefined when there is none. */
  formulaColumn(name: string): ReportColumn | undefined;
  sections(): ReportSection[];
}

/** Formula names without regard to case; of two alike the first counts. */
export class FormulaNames {
  readonly #sections: () => ReportSection[];
  #byName: Map<string, ReportColumn> | undefined;

  constructor(sections: () => ReportSection[]) {
    this.#sections = sections;
  }

  find(name: string): ReportColumn | undefined {
    if (this.#byName === undefined) {
      this.#byName = new Map();
      for (const column of this.#sections().flatMap((section) => section.columns)) {
        const key = column.formulaName.toLowerCase();
        if (!this.#byName.has(key)) {
          this.#byName.set(key, column);
        }
      }
    }
    return this.#byName.get(name.toLowerCase());
  }
}
