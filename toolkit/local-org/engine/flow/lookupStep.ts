import { scalarColumn } from '../formula/scalarColumn.ts';
import { sqlFormulas } from '../formula/sql.ts';
import { ACCESS_OBJECT, compileAccessLookup } from './accessLookup.ts';
import { compileWrite } from './assignmentStep.ts';
import { FlowReferenceError, UnsupportedFlowError } from './flowErrors.ts';
import type { RecordLookup } from './flowModel.ts';
import type { FlowScope } from './flowScope.ts';
import { FlowRecord } from './flowValues.ts';
import type { Interview } from './interview.ts';
import { findIds } from './findIds.ts';
import { compileMarkedFilters, once } from './recordFilters.ts';
import type { Step } from './step.ts';
import { readableFields } from './userMode.ts';

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
  const where = compileMarkedFilters(scope, object, element.filters);
  const order = orderOf(scope, element);
  for (const field of element.queriedFields ?? []) {
    scope.fieldNamed(object, field);
  }
  const put = compileOutput(scope, element);
  return {
    kind: 'bulk',
    queries: 1,
    next: element.next,
    fault: element.fault,
    run: (interviews) => {
      const failures = playedFaults(object.name, interviews);
      const asking = interviews.filter((each) => !failures.has(each));
      asking.slice(0, 1).forEach(useFormulas);
      const limit = element.firstOnly || isSingle(scope, element) ? 1 : element.limit;
      const found = findIds(object, where, { order: order(), limit: limit ?? -1 }, asking);
      asking.forEach(({ context }, index) => context.limits.use('queryRows', found[index]?.length ?? 0));
      const rows = asking[0]?.context.services.store.kept.getAll(object, found.flat());
      asking.forEach((interview, index) =>
        put(
          interview,
          (found[index] ?? []).flatMap((id) => {
            const row = rows?.get(id);
            return row === undefined
              ? []
              : [new FlowRecord(object, readableFields(interview, object, row), { isShared: true })];
          })
        )
      );
      return failures;
    }
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
