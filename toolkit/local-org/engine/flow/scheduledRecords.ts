/** The records that a schedule-triggered flow runs for: one interview each. */
import { keptSql } from '../soql/compile/archived.ts';
import { quote } from '../store/tableDefinition.ts';
import type { SaveContext } from '../save/saveContext.ts';
import { SalesforceError } from '../../core/types.ts';
import type { FieldFilters } from './flowModel.ts';
import type { FlowScope } from './flowScope.ts';
import { FlowRecord } from './flowValues.ts';
import { Interview } from './interview.ts';
import { useFormulas } from './lookupStep.ts';
import { compileFilters } from './recordFilters.ts';

/**
 * "The maximum number of schedule-triggered flow interviews per 24 hours is 250,000, or the number of user licenses in your org
 * multiplied by 200": Help, "Schedule-Triggered Flow Considerations". The start's own query is none of the flow's 100.
 */
const MAX_INTERVIEWS = 250_000;

export function compileRecords(scope: FlowScope, filters: FieldFilters): (context: SaveContext) => string[] {
  const { object } = scope;
  const where = compileFilters(scope, object, filters);
  const live = object.fields.has('isdeleted') ? 't."IsDeleted" = 0 AND ' : '';
  return (context) => {
    const interview = new Interview(scope.model, context, new FlowRecord(object, {}));
    useFormulas(interview);
    const filter = where(interview);
    const kept = keptSql(object, 't', interview.now);
    const sql = `SELECT t."Id" AS "id" FROM ${quote(object.name)} t WHERE ${live}(${filter.sql})${kept === undefined ? '' : ` AND (${kept.sql})`} ORDER BY t."Id"`;
    const rows = context.services.store.prepare(sql).all(...filter.params, ...(kept?.params ?? []));
    if (rows.length > MAX_INTERVIEWS) {
      throw new SalesforceError(
        'LIMIT_EXCEEDED',
        `${scope.model.label} would run for ${rows.length} records; ${MAX_INTERVIEWS} in 24 hours are the most.`
      );
    }
    return rows.map((row) => String(row['id']));
  };
}
