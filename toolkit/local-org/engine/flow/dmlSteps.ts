import { formulaTypeOf } from '../formula/formulaTypes.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { quote } from '../store/tableDefinition.ts';
import type { SaveResult, SObjectRecord } from '../../core/types.ts';
import { compileWrite } from './assignmentStep.ts';
import { convertedTo } from './conversions.ts';
import { FlowFault, FlowReferenceError } from './flowErrors.ts';
import type { FieldAssignment, FieldFilters, RecordCreate, RecordDelete, RecordUpdate } from './flowModel.ts';
import type { FlowScope } from './flowScope.ts';
import { FlowRecord, asValue, isList } from './flowValues.ts';
import type { RuntimeValue } from './flowValues.ts';
import type { Interview } from './interview.ts';
import { readableSql } from './userMode.ts';
import { useFormulas } from './lookupStep.ts';
import { compileFilters } from './recordFilters.ts';
import type { Step } from './step.ts';

/** One row that one interview wants written. */
interface Wish {
  interview: Interview;
  row: SObjectRecord;
  record?: FlowRecord;
}

type Operation = 'create' | 'update' | 'delete';

export function compileCreate(scope: FlowScope, element: RecordCreate & { name: string }): Step {
  refuseBeforeSave(scope, element.name, 'create');
  const idWrite = element.idReference === undefined ? undefined : compileWrite(scope, element.idReference);
  const { object, rows } = compileRows(scope, element, 'create');
  return {
    kind: 'bulk',
    queries: 0,
    next: element.next,
    fault: element.fault,
    run: (interviews) => {
      const wishes = interviews.flatMap((interview) => rows(interview));
      const { faults, results } = write(object, 'create', wishes);
      wishes.forEach(({ interview, record }, index) => {
        const id = results[index]?.id ?? null;
        if (record !== undefined && id !== null) {
          record.created(id);
        }
        idWrite?.(interview, id);
        if (element.storeAutomatically) {
          interview.values.set(element.name, id);
        }
      });
      return faults;
    }
  };
}

export function compileUpdate(scope: FlowScope, element: RecordUpdate & { name: string }): Step {
  if (scope.model.trigger.moment === 'beforeSave') {
    return compileFastUpdate(scope, element);
  }
  const { object, rows } = compileRows(scope, element, 'update');
  return {
    kind: 'bulk',
    queries: element.filters === undefined ? 0 : 1,
    next: element.next,
    fault: element.fault,
    run: (interviews) => {
      const wishes = interviews.flatMap((interview) => rows(interview));
      const { faults, results } = write(object, 'update', wishes);
      wishes.forEach(({ record }, index) => {
        if (results[index]?.success === true) {
          record?.written();
        }
      });
      return faults;
    }
  };
}

/** Before a save, "update the triggering record" only sets its fields: they are saved anyway. */
function compileFastUpdate(scope: FlowScope, element: RecordUpdate & { name: string }): Step {
  if (element.inputReference !== '$Record') {
    throw new FlowReferenceError(`${element.name}: a flow before the save can update nothing but $Record`);
  }
  const assignments = element.assignments.map(({ field, value }) => ({
    write: compileWrite(scope, `$Record.${field}`),
    value: convertedTo(formulaTypeOf(scope.fieldNamed(scope.object, field).type), scope.value(value))
  }));
  return {
    kind: 'inline',
    run: (interview) => {
      assignments.forEach(({ write: set, value }) => set(interview, value.read(interview)));
      return element.next;
    }
  };
}

export function compileDelete(scope: FlowScope, element: RecordDelete & { name: string }): Step {
  refuseBeforeSave(scope, element.name, 'delete');
  const { object, rows } = compileRows(scope, { ...element, assignments: [] }, 'delete');
  return {
    kind: 'bulk',
    queries: element.filters === undefined ? 0 : 1,
    next: element.next,
    fault: element.fault,
    run: (interviews) =>
      write(
        object,
        'delete',
        interviews.flatMap((interview) => rows(interview))
      ).faults
  };
}

function refuseBeforeSave(scope: FlowScope, name: string, operation: Operation): void {
  if (scope.model.trigger.moment === 'beforeSave') {
    throw new FlowReferenceError(`${name}: a flow before the save cannot ${operation} records`);
  }
}

interface Source {
  name: string;
  object: string | undefined;
  inputReference: string | undefined;
  filters?: FieldFilters;
  assignments: FieldAssignment[];
}

/** The rows an element writes: those of a record or collection it names, those that meet its filters, or a new one. */
function compileRows(
  scope: FlowScope,
  source: Source,
  operation: Operation
): { object: ObjectSchema; rows: (interview: Interview) => Wish[] } {
  const { inputReference } = source;
  if (inputReference !== undefined) {
    const named = scope.named(inputReference);
    const item = named.type.kind === 'list' ? named.type.of : named.type;
    if (item.kind !== 'record') {
      throw new FlowReferenceError(
        `${source.name}: ${inputReference} is neither a record nor a collection of records`
      );
    }
    const values = compileAssignments(scope, item.object, source.assignments);
    return {
      object: item.object,
      rows: (interview) =>
        recordsOf(named.read(interview), inputReference).map((record) => ({
          interview,
          record,
          row: rowOf(record, operation, values(interview))
        }))
    };
  }
  const object = scope.objectNamed(source.object ?? '');
  const values = compileAssignments(scope, object, source.assignments);
  if (operation === 'create') {
    return { object, rows: (interview) => [{ interview, row: values(interview) }] };
  }
  if (source.filters === undefined) {
    throw new FlowReferenceError(
      `${source.name}: there are no filters that say which records to ${operation}`
    );
  }
  const where = compileFilters(scope, object, source.filters);
  return {
    object,
    rows: (interview) =>
      idsWhere(object, where(interview), interview).map((Id) => ({
        interview,
        row: { ...values(interview), Id }
      }))
  };
}

function compileAssignments(
  scope: FlowScope,
  object: ObjectSchema,
  assignments: readonly FieldAssignment[]
): (interview: Interview) => SObjectRecord {
  const compiled = assignments.map(({ field: fieldName, value }) => {
    const field = scope.fieldNamed(object, fieldName);
    return { name: field.name, value: convertedTo(formulaTypeOf(field.type), scope.value(value)) };
  });
  return (interview) =>
    Object.fromEntries(compiled.map(({ name, value }) => [name, asValue(value.read(interview))]));
}

function recordsOf(value: RuntimeValue, name: string): FlowRecord[] {
  const items = isList(value) ? value : [value];
  return items.map((item) => {
    if (!(item instanceof FlowRecord)) {
      throw new FlowFault(
        `The flow failed to access the value for ${name} because it hasn't been set or assigned.`
      );
    }
    return item;
  });
}

function rowOf(record: FlowRecord, operation: Operation, values: SObjectRecord): SObjectRecord {
  const Id = record.fields['Id'] ?? null;
  if (operation === 'delete') {
    return { Id };
  }
  const changed = Object.fromEntries([...record.changed].map((name) => [name, record.fields[name] ?? null]));
  const { Id: _, ...rest } = { ...changed, ...values };
  return operation === 'create' ? rest : { ...rest, Id };
}

function idsWhere(
  object: ObjectSchema,
  where: { sql: string; params: (string | number | null)[] },
  interview: Interview
): string[] {
  const live = object.fields.has('isdeleted') ? 't."IsDeleted" = 0 AND ' : '';
  useFormulas(interview);
  const seen = readableSql(interview, object);
  const rows = interview.context.services.store
    .prepare(
      `SELECT t."Id" AS "id" FROM ${quote(object.name)} t WHERE ${live}(${where.sql}) AND (${seen.sql}) ORDER BY t."Id"`
    )
    .all(...where.params, ...seen.params);
  interview.context.limits.use('queryRows', rows.length);
  return rows.map((row) => String(row['id']));
}

/** Writes the rows of all interviews at once. The same record wished twice is written twice, one after the other. */
function write(
  object: ObjectSchema,
  operation: Operation,
  wishes: readonly Wish[]
): { faults: Map<Interview, string>; results: (SaveResult | undefined)[] } {
  const results: (SaveResult | undefined)[] = wishes.map(() => undefined);
  const faults = new Map<Interview, string>();
  const limits = wishes[0]?.interview.context.limits;
  limits?.use('statements', 1);
  limits?.use('statementRows', wishes.length);
  for (const wave of wavesOf(operation, wishes)) {
    const context = wishes[wave[0] ?? 0]?.interview.context;
    const rows = wave.map((index) => wishes[index]?.row ?? {});
    const asUser = wishes[0]?.interview.model.inUserMode ?? false;
    const saved =
      operation === 'delete'
        ? context?.systemSave(
            { operation, object: object.name, ids: rows.map((row) => String(row['Id'])) },
            { allOrNone: false, asUser }
          )
        : context?.systemSave({ operation, object: object.name, rows }, { allOrNone: false, asUser });
    wave.forEach((index, place) => {
      const result = saved?.[place];
      results[index] = result;
      const error = result?.errors[0];
      const interview = wishes[index]?.interview;
      if (error !== undefined && interview !== undefined && !faults.has(interview)) {
        faults.set(
          interview,
          `This error occurred when the flow tried to ${operation} records: ${error.statusCode}: ${error.message}. You can look up ExceptionCode values in the SOAP API Developer Guide.`
        );
      }
    });
  }
  return { faults, results };
}

function wavesOf(operation: Operation, wishes: readonly Wish[]): number[][] {
  const waves: number[][] = [];
  const seen = new Map<unknown, number>();
  wishes.forEach(({ row }, index) => {
    const id = operation === 'create' ? undefined : row['Id'];
    const wave = id === undefined ? 0 : (seen.get(id) ?? 0);
    if (id !== undefined) {
      seen.set(id, wave + 1);
    }
    // Deleting once is enough.
    if (operation !== 'delete' || wave === 0) {
      (waves[wave] ??= []).push(index);
    }
  });
  return waves;
}
