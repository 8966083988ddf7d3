/** Report types that an org has by itself: of every custom object, and of opportunities. */
import type { SessionWords } from '../../../core/types.ts';
import type { ObjectSchema, OrgSchema } from '../../../core/schemaTypes.ts';
import { fieldOf } from '../../soql/tree/selectTree.ts';
import type { Condition } from '../../soql/tree/selectTree.ts';
import { reportError } from '../reportError.ts';
import { columnOf } from './columnOf.ts';
import { FormulaNames } from './reportType.ts';
import type { ReportColumn, ReportSection, ReportTable, ReportType, StandardFilter } from './reportType.ts';

/** Columns that are not named after a field, by the path they show. */
type StandardColumns = readonly (readonly [id: string, path: string])[];

/** Of a custom object's own report type. */
const OBJECT_COLUMNS: StandardColumns = [
  ['CUST_ID', 'Id'],
  ['CUST_NAME', 'Name'],
  ['CUST_OWNER_NAME', 'Owner.Name'],
  ['CUST_OWNER_ID', 'OwnerId'],
  ['CUST_CREATED_DATE', 'CreatedDate'],
  ['CUST_CREATED_NAME', 'CreatedBy.Name'],
  ['CUST_LAST_UPDATE', 'LastModifiedDate'],
  ['CUST_LAST_UPDATE_NAME', 'LastModifiedBy.Name']
];

/** Of the type "Opportunities": names as deployed reports and the Reports API guide's examples have them. */
const OPPORTUNITY_COLUMNS: StandardColumns = [
  ['OPPORTUNITY_NAME', 'Name'],
  ['OPPORTUNITY_ID', 'Id'],
  ['AMOUNT', 'Amount'],
  ['EXP_AMOUNT', 'ExpectedRevenue'],
  ['STAGE_NAME', 'StageName'],
  ['PROBABILITY', 'Probability'],
  ['CLOSE_DATE', 'CloseDate'],
  // The same date as a second grouping.
  ['CLOSE_DATE2', 'CloseDate'],
  ['TYPE', 'Type'],
  ['LEAD_SOURCE', 'LeadSource'],
  ['NEXT_STEP', 'NextStep'],
  ['DESCRIPTION', 'Description'],
  ['FORECAST_CATEGORY', 'ForecastCategoryName'],
  ['CLOSED', 'IsClosed'],
  ['WON', 'IsWon'],
  ['LAST_ACTIVITY', 'LastActivityDate'],
  ['CREATED_DATE', 'CreatedDate'],
  ['CREATED', 'CreatedBy.Name'],
  ['LAST_UPDATE', 'LastModifiedDate'],
  ['LAST_UPDATE_BY', 'LastModifiedBy.Name'],
  ['FULL_NAME', 'Owner.Name'],
  ['ROLLUP_DESCRIPTION', 'Owner.UserRole.Name'],
  ['ACCOUNT_NAME', 'Account.Name'],
  ['ACCOUNT_ID', 'AccountId'],
  ['ACCOUNT_OWNER', 'Account.Owner.Name'],
  ['ACCOUNT_TYPE', 'Account.Type'],
  ['INDUSTRY', 'Account.Industry']
];

const flag = (name: string): Condition => ({
  kind: 'compare',
  left: fieldOf(name),
  operator: '=',
  value: { type: 'boolean', value: true }
});

const STATUSES: ReadonlyMap<string, Condition | null> = new Map([
  ['all', null],
  ['open', { kind: 'not', condition: flag('IsClosed') }],
  ['closed', flag('IsClosed')],
  ['closedwon', flag('IsWon')]
]);

/**
 * "Opportunity Status" and "Probability". *Assumed*: `>0`, which nearly every deployed report has, is the choice "All" and
 * keeps deals that are lost too.
 */
const OPPORTUNITY_FILTERS: readonly StandardFilter[] = [
  { name: 'open', label: 'Opportunity Status', condition: (value) => STATUSES.get(value) },
  {
    name: 'probability',
    label: 'Probability',
    condition: (value) => {
      const bound = /^([<>])(\d{1,3})$/.exec(value);
      if (bound === null) {
        return undefined;
      }
      return value === '>0'
        ? null
        : {
            kind: 'compare',
            left: fieldOf('Probability'),
            operator: bound[1] === '<' ? '<' : '>',
            value: { type: 'number', value: Number(bound[2]) }
          };
    }
  }
];

export function objectReportType(
  schema: OrgSchema,
  type: string,
  object: ObjectSchema,
  words: SessionWords
): ReportType {
  return new StandardReportType({ schema, words }, type, object, OBJECT_COLUMNS, []);
}

export function opportunityReportType(
  schema: OrgSchema,
  object: ObjectSchema,
  words: SessionWords
): ReportType {
  const surroundings = { schema, words };
  return new StandardReportType(surroundings, object.name, object, OPPORTUNITY_COLUMNS, OPPORTUNITY_FILTERS);
}

class StandardReportType implements ReportType {
  readonly type: string;
  readonly label: string;
  readonly description = null;
  readonly tables: readonly ReportTable[];
  readonly standardFilters: readonly StandardFilter[];
  readonly #surroundings: { schema: OrgSchema; words: SessionWords };
  readonly #object: ObjectSchema;
  readonly #standard: ReadonlyMap<string, string>;
  readonly #formulaNames = new FormulaNames(() => this.sections());

  constructor(
    surroundings: { schema: OrgSchema; words: SessionWords },
    type: string,
    object: ObjectSchema,
    standard: StandardColumns,
    filters: readonly StandardFilter[]
  ) {
    this.#surroundings = surroundings;
    this.#object = object;
    this.#standard = new Map(standard.filter(([, path]) => object.fields.has(fieldBehind(path))));
    this.type = type;
    this.label = surroundings.words.object(object).labelPlural;
    this.tables = [{ table: object.name, object, join: undefined }];
    this.standardFilters = filters;
  }

  column(id: string): ReportColumn {
    const own = `${this.#object.name}.`;
    const path = this.#standard.get(id) ?? (id.startsWith(own) ? id.slice(own.length) : undefined);
    if (path === undefined) {
      throw reportError(400, `The report type ${this.label} has no column ${id}.`);
    }
    const start = {
      ...this.#surroundings,
      table: this.tables[0]!,
      id,
      label: undefined,
      formulaName: id
    };
    return columnOf(start, path);
  }

  formulaColumn(name: string): ReportColumn | undefined {
    return this.#formulaNames.find(name);
  }

  sections(): ReportSection[] {
    const custom = [...this.#object.fields.values()].filter((field) => field.custom);
    const ids = [...this.#standard.keys(), ...custom.map((field) => `${this.#object.name}.${field.name}`)];
    const { label } = this.#surroundings.words.object(this.#object);
    return [{ label, columns: ids.map((id) => this.column(id)) }];
  }
}

function fieldBehind(path: string): string {
  const [first = ''] = path.split('.');
  return (path.includes('.') ? `${first}Id` : first).toLowerCase();
}
