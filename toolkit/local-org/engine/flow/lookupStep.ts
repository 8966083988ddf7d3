import { scalarColumn } from '../formula/scalarColumn.ts';
import { sqlFormulas } from '../formula/sql.ts';
import { keptSql } from '../soql/compile/archived.ts';
import { quote } from '../store/tableDefinition.ts';
import { ACCESS_OBJECT, compileAccessLookup } from './accessLookup.ts';
import { compileWrite } from './assignmentStep.ts';
import { FlowReferenceError, UnsupportedFlowError } from './flowErrors.ts';
import type { SqlFragment } from '../../core/types.ts';
import type { RecordLookup } from './flowModel.ts';
import type { FlowScope } from './flowScope.ts';
import { FlowRecord } from './flowValues.ts';
import type { Interview } from './interview.ts';
import { compileFilters, once } from './recordFilters.ts';
import type { Step } from './step.ts';
import { readableFields, readableSql } from './userMode.ts';

/** Get Records: without what is deleted or archived; in user mode, without what the user cannot read. */
export function compileLookup(scope: FlowScope, element: RecordLookup & { name: string }): Step {
  const object = scope.objectNamed(element.object);
  if (object.name === ACCESS_OBJECT) {
    const find = compileAccessLookup(scope, element);
    const put = compileOutput(scope, element);
    return {
      kind: 'bulk',
      queries: 1,
      next: element.next,
      fault: element.fault,
      run: (interviews) => {
        const failures = playedFaults(object.name, interviews);
        for (const interview of interviews.filter((each) => !failures.has(each))) {
          put(interview, find(interview));
        }
        return failures;
      }
    };
  }
  const where = compileFilters(scope, object, element.filters);
  const visible = (interview: Interview): SqlFragment => {
    const [filter, seen] = [where(interview), readableSql(interview, object)];
    return { sql: `(${filter.sql}) AND (${seen.sql})`, params: [...filter.params, ...seen.params] };
  };
  const order = orderOf(scope, element);
  for (const field of element.queriedFields ?? []) {
    scope.fieldNamed(object, field);
  }
  const put = compileOutput(scope, element);
  const live = object.fields.has('isdeleted') ? 't."IsDeleted" = 0 AND ' : '';
  return {
    kind: 'bulk',
    queries: 1,
    next: element.next,
    fault: element.fault,
    run: (interviews) => {
      const failures = playedFaults(object.name, interviews);
      const limit = element.firstOnly || isSingle(scope, element) ? 1 : element.limit;
      const find = asking(visible, (condition, now) => {
        const kept = keptSql(object, 't', now);
        const rest = kept === undefined ? '' : ` AND (${kept.sql})`;
        return {
          sql: `SELECT t."Id" AS "id" FROM ${quote(object.name)} t WHERE ${live}${condition}${rest} ${order()} LIMIT ${limit ?? -1}`,
          params: kept?.params ?? []
        };
      });
      for (const interview of interviews.filter((each) => !failures.has(each))) {
        useFormulas(interview);
        const ids = find(interview);
        interview.context.limits.use('queryRows', ids.length);
        const rows = interview.context.services.store.getAll(object, ids);
        put(
          interview,
          ids.flatMap((id) => {
            const row = rows.get(id);
            return row === undefined ? [] : [new FlowRecord(object, readableFields(interview, object, row))];
          })
        );
      }
      return failures;
    }
  };
}

/** Interviews that run together see the same moment: where one user asks the same, the answer is the same. */
function asking(
  where: (interview: Interview) => SqlFragment,
  query: (condition: string, now: Date) => SqlFragment
): (interview: Interview) => string[] {
  const statements = new Map<string, (params: SqlFragment['params']) => string[]>();
  const answers = new Map<string, string[]>();
  return (interview) => {
    const { sql, params } = where(interview);
    const { services, session } = interview.context;
    let ask = statements.get(sql);
    if (ask === undefined) {
      const whole = query(sql, interview.now);
      const statement = services.store.prepare(whole.sql);
      ask = (own) => statement.all(...own, ...whole.params).map((row) => String(row['id']));
      statements.set(sql, ask);
    }
    const key = JSON.stringify([session.userId, sql, params]);
    const ids = answers.get(key) ?? ask(params);
    answers.set(key, ids);
    return ids;
  };
}

/** What a test has the platform fail at. */
function playedFaults(object: string, interviews: readonly Interview[]): Map<Interview, string> {
  const failing = interviews.filter(({ context }) => context.services.faults.has(object));
  return new Map(failing.map((interview) => [interview, `UNKNOWN_EXCEPTION: ${object} cannot be queried.`]));
}

/** Filters may be on formula fields: those ask who is running, and when. */
export function useFormulas({ context, now, timeZone, globals }: Interview): void {
  sqlFormulas(context.services.schema).use({ now, timeZone, globals });
}

function isSingle(scope: FlowScope, { outputReference, outputAssignments }: RecordLookup): boolean {
  return (
    outputAssignments.length > 0 ||
    (outputReference !== undefined && scope.named(outputReference).type.kind === 'record')
  );
}

function orderOf(
  scope: FlowScope,
  { object, sortField, sortOrder, name }: RecordLookup & { name: string }
): () => string {
  if (sortField === undefined) {
    return () => 'ORDER BY t."Id"';
  }
  const field = scope.fieldNamed(scope.objectNamed(object), sortField);
  if (field.virtual && field.formula === undefined) {
    throw new UnsupportedFlowError(`sorting by ${sortField} (${name})`);
  }
  const direction = sortOrder === 'Desc' ? 'DESC NULLS LAST' : 'ASC NULLS FIRST';
  return once(
    () => `ORDER BY ${scalarColumn(scope.schema, scope.objectNamed(object), 't', field)} ${direction}, t."Id"`
  );
}

function compileOutput(
  scope: FlowScope,
  element: RecordLookup & { name: string }
): (interview: Interview, found: FlowRecord[]) => void {
  if (element.storeAutomatically) {
    return (interview, found) =>
      void interview.values.set(element.name, element.firstOnly ? (found[0] ?? null) : found);
  }
  const { outputReference, outputAssignments, nullsIfNone } = element;
  if (outputReference !== undefined) {
    const write = compileWrite(scope, outputReference);
    const isCollection = scope.named(outputReference).type.kind === 'list';
    return (interview, found) => {
      if (found.length > 0 || nullsIfNone) {
        write(interview, isCollection ? found : (found[0] ?? null));
      }
    };
  }
  if (outputAssignments.length === 0) {
    throw new FlowReferenceError(
      `${element.name} puts what it finds nowhere: set <storeOutputAutomatically> or <outputReference>`
    );
  }
  const writes = outputAssignments.map(({ target, field }) => ({
    write: compileWrite(scope, target),
    name: scope.fieldNamed(scope.objectNamed(element.object), field).name
  }));
  return (interview, found) => {
    const [first] = found;
    if (first !== undefined || nullsIfNone) {
      writes.forEach(({ write, name }) => write(interview, first?.fields[name] ?? null));
    }
  };
}
