/**
 * Date functions over stored text. Datetimes count in UTC unless wrapped in `convertTimezone()`:
 * https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select-date-functions.md
 */
import type { SqlFragment } from '../../../core/types.ts';
import type { DateFunction } from '../tree/selectTree.ts';
import { compose, sql } from './sqlFragment.ts';

export function dateFunctionSql(
  name: DateFunction,
  value: SqlFragment,
  zone: string | undefined
): SqlFragment {
  const text = zone === undefined ? value : compose`org_local(${value}, ${sql('?', zone)})`;
  switch (name) {
    case 'CALENDAR_YEAR':
    case 'FISCAL_YEAR':
      return compose`CAST(substr(${text}, 1, 4) AS INTEGER)`;
    case 'CALENDAR_MONTH':
    case 'FISCAL_MONTH':
      return compose`CAST(substr(${text}, 6, 2) AS INTEGER)`;
    case 'CALENDAR_QUARTER':
    case 'FISCAL_QUARTER':
      return compose`((CAST(substr(${text}, 6, 2) AS INTEGER) + 2) / 3)`;
    case 'DAY_IN_MONTH':
      return compose`CAST(substr(${text}, 9, 2) AS INTEGER)`;
    case 'DAY_IN_WEEK':
      return compose`(CAST(strftime('%w', substr(${text}, 1, 10)) AS INTEGER) + 1)`;
    case 'DAY_IN_YEAR':
      return compose`CAST(strftime('%j', substr(${text}, 1, 10)) AS INTEGER)`;
    case 'WEEK_IN_MONTH':
      return compose`((CAST(substr(${text}, 9, 2) AS INTEGER) + 6) / 7)`;
    case 'WEEK_IN_YEAR':
      return compose`((CAST(strftime('%j', substr(${text}, 1, 10)) AS INTEGER) + 6) / 7)`;
    case 'DAY_ONLY':
      return compose`substr(${text}, 1, 10)`;
    case 'HOUR_IN_DAY':
      return compose`CAST(substr(${text}, 12, 2) AS INTEGER)`;
  }
}
