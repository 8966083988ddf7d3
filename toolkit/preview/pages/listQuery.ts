import type { ListViewModel } from './model.ts';

/** What a query needs to know of a field; `preview/org` gets it from the org's describe. */
export interface QueryField {
  name: string;
  type: string;
  relationshipName?: string;
}

export type FieldLookup = (name: string) => QueryField | undefined;

export class ListViewError extends Error {
  override readonly name = 'ListViewError';
}

/** Names that list view metadata has for fields of every object. */
const commonColumns: Record<string, string> = {
  NAME: 'Name',
  'OWNER.ALIAS': 'OwnerId',
  'OWNER.FIRST_NAME': 'OwnerId',
  'OWNER.LAST_NAME': 'OwnerId',
  'CORE.USERS.ALIAS': 'OwnerId',
  'CORE.USERS.FIRST_NAME': 'OwnerId',
  'CORE.USERS.LAST_NAME': 'OwnerId',
  CREATEDBY_USER: 'CreatedById',
  'CREATEDBY_USER.ALIAS': 'CreatedById',
  CREATED_DATE: 'CreatedDate',
  UPDATEDBY_USER: 'LastModifiedById',
  'UPDATEDBY_USER.ALIAS': 'LastModifiedById',
  LAST_UPDATE: 'LastModifiedDate',
  LAST_ACTIVITY: 'LastActivityDate',
  RECORDTYPE: 'RecordTypeId',
  FULL_NAME: 'Name'
};

/** Names that list views and related lists of standard objects have for their fields. */
const standardColumns: Record<string, string> = {
  'ACCOUNT.NAME': 'Name',
  'ACCOUNT.PHONE1': 'Phone',
  'ACCOUNT.TYPE': 'Type',
  'ACCOUNT.INDUSTRY': 'Industry',
  'ACCOUNT.URL': 'Website',
  'ACCOUNT.ADDRESS1_CITY': 'BillingCity',
  'ACCOUNT.ADDRESS1_STATE': 'BillingState',
  'CONTACT.NAME': 'Name',
  'CONTACT.TITLE': 'Title',
  'CONTACT.EMAIL': 'Email',
  'CONTACT.PHONE1': 'Phone',
  'OPPORTUNITY.NAME': 'Name',
  'OPPORTUNITY.AMOUNT': 'Amount',
  'OPPORTUNITY.STAGE_NAME': 'StageName',
  'OPPORTUNITY.CLOSE_DATE': 'CloseDate',
  'OPPORTUNITY.TYPE': 'Type',
  'OPPORTUNITY.PROBABILITY': 'Probability'
};

/** The field that a column of a list view or related list means. */
export function columnField(column: string, object: string, fieldOf: FieldLookup): QueryField | undefined {
  const token = column.toUpperCase();
  // In a list of another object, the account's or opportunity's name is the lookup to it.
  const parent = /^(ACCOUNT|OPPORTUNITY|CONTACT)\.NAME$/.exec(token)?.[1];
  const named = parent !== undefined && parent !== object.toUpperCase() ? `${parent}Id` : undefined;
  const name =
    named ?? commonColumns[token] ?? standardColumns[token] ?? column.replace(/^[A-Za-z_]+\.(?=\w+__c$)/, '');
  return fieldOf(name) ?? (name === 'Name' ? (fieldOf('Subject') ?? fieldOf('CaseNumber')) : undefined);
}

export function soqlText(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Text inside `LIKE`, where `%` and `_` mean themselves. */
function likeText(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('%', '\\%').replaceAll('_', '\\_').replaceAll("'", "\\'");
}

const dateLiteral =
  /^(TODAY|TOMORROW|YESTERDAY|(LAST|THIS|NEXT)_(90_DAYS|WEEK|MONTH|QUARTER|YEAR|FISCAL_QUARTER|FISCAL_YEAR)|(LAST|NEXT)_N_(DAYS|WEEKS|MONTHS|QUARTERS|YEARS):\d+)$/i;

/** List views write dates as the admin's locale does, `12/31/2026`, and times behind them. */
function dateValue(text: string, type: string): string {
  const value = text.trim();
  if (dateLiteral.test(value)) {
    return value.toUpperCase();
  }
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(value);
  const day = american
    ? `${american[3]}-${american[1]?.padStart(2, '0')}-${american[2]?.padStart(2, '0')}`
    : /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  if (day === undefined) {
    throw new ListViewError(`The list view has "${text}" where a date is expected.`);
  }
  return type === 'datetime' ? (value.includes('T') ? value : `${day}T00:00:00Z`) : day;
}

function literal(value: string, field: QueryField): string {
  if (value === '') {
    return 'null';
  }
  switch (field.type) {
    case 'boolean':
      return /^(1|true)$/i.test(value) ? 'true' : 'false';
    case 'date':
    case 'datetime':
      return dateValue(value, field.type);
    case 'int':
    case 'double':
    case 'currency':
    case 'percent': {
      const number = Number(value);
      if (Number.isNaN(number)) {
        throw new ListViewError(`The list view has "${value}" where a number is expected.`);
      }
      return String(number);
    }
    default:
      return soqlText(value);
  }
}

const comparisons: Record<string, string> = {
  lessThan: '<',
  greaterThan: '>',
  lessOrEqual: '<=',
  greaterOrEqual: '>='
};

/** One filter of a list view as a SOQL condition. */
export function filterCondition(filter: ListViewModel['filters'][number], field: QueryField): string {
  const { operation, value } = filter;
  // A lookup is compared by the name of what it points to.
  const name =
    field.type === 'reference' && field.relationshipName !== undefined
      ? `${field.relationshipName}.Name`
      : field.name;
  const values = value.split(',').map((one) => one.trim());
  const literals = values.map((one) => literal(one, field));
  const any = (parts: string[]): string =>
    parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' OR ')})`;
  const like = (pattern: (text: string) => string): string =>
    any(values.map((one) => `${name} LIKE '${pattern(likeText(one))}'`));
  const comparison = comparisons[operation];
  if (comparison !== undefined) {
    return any(literals.map((one) => `${name} ${comparison} ${one}`));
  }
  switch (operation) {
    case 'equals':
      return any(literals.map((one) => `${name} = ${one}`));
    case 'notEqual':
      return literals.map((one) => `${name} != ${one}`).join(' AND ');
    case 'contains':
      return like((text) => `%${text}%`);
    case 'notContain':
      return `(NOT ${like((text) => `%${text}%`)})`;
    case 'startsWith':
      return like((text) => `${text}%`);
    case 'includes':
      return `${name} INCLUDES (${values.map(soqlText).join(', ')})`;
    case 'excludes':
      return `${name} EXCLUDES (${values.map(soqlText).join(', ')})`;
    default:
      throw new ListViewError(`The preview does not support the list view operator "${operation}".`);
  }
}

/** All filters and the scope of a list view; empty where it shows everything. */
export function whereClause(
  view: ListViewModel,
  object: string,
  userId: string,
  fieldOf: FieldLookup
): string {
  const conditions = view.filters.map((filter) => {
    const field = columnField(filter.field, object, fieldOf);
    if (!field) {
      throw new ListViewError(
        `The list view "${view.label}" filters on ${filter.field}, which you cannot see or which is not there.`
      );
    }
    return filterCondition(filter, field);
  });
  const parts: string[] = [];
  if (conditions.length > 0) {
    parts.push(
      view.booleanFilter === undefined
        ? conditions
            .map((condition) => (/ (OR|AND) /.test(condition) ? `(${condition})` : condition))
            .join(' AND ')
        : `(${view.booleanFilter.replaceAll(/\d+/g, (number) => `(${conditions[Number(number) - 1] ?? ''})`)})`
    );
  }
  if (view.scope === 'Mine') {
    parts.push(`OwnerId = ${soqlText(userId)}`);
  } else if (view.scope !== 'Everything') {
    throw new ListViewError(`The preview does not support list views with scope "${view.scope}".`);
  }
  return parts.join(' AND ');
}

/** Fields to select so that a value can be shown: a lookup needs the name behind it. */
export function selectPaths(fields: readonly QueryField[]): string[] {
  return [
    ...new Set([
      'Id',
      ...fields.flatMap(({ name, type, relationshipName }) =>
        type === 'reference' && relationshipName !== undefined ? [name, `${relationshipName}.Name`] : [name]
      )
    ])
  ];
}
