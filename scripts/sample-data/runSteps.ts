/**
 * Sends steps to an org: collections of 200 rows, references replaced by the ids that came back. A refused row ends
 * the run and is named; nothing is guessed.
 */
import { LoadError } from './loadError.ts';
import { textOf } from './orgClient.ts';
import type { OrgClient, SaveResult } from './orgClient.ts';
import { isRef } from './sampleRecord.ts';
import type { LocalValue, SampleRecord, Step, Value } from './sampleRecord.ts';

const ROWS_A_CALL = 200;

/** Ids of records, by their local name. */
export type Ids = Map<string, string>;

export interface RunStepsOptions {
  client: OrgClient;
  ids: Ids;
  onProgress?: ((message: string) => void) | undefined;
}

export async function runSteps(steps: readonly Step[], options: RunStepsOptions): Promise<void> {
  for (const step of steps) {
    switch (step.operation) {
      case 'create':
        await createRecords(step, options);
        break;
      case 'update':
        await updateRecords(step, options);
        break;
      case 'delete':
        await deleteRecords(step, options);
        break;
      case 'findOccurrences':
        await findOccurrences(step, options);
        break;
    }
  }
}

type StepOf<Operation extends Step['operation']> = Extract<Step, { operation: Operation }>;

async function createRecords(step: StepOf<'create'>, options: RunStepsOptions): Promise<void> {
  const { client, ids, onProgress } = options;
  const auditable = step.records.some((record) => record.audit !== undefined)
    ? await client.createableFields(step.object)
    : new Set<string>();
  let done = 0;
  for (let rest = step.records; rest.length > 0;) {
    const batch = sendableNow(rest, step, ids);
    const rows = batch.map((record) =>
      rowOf({ ...auditFields(record, auditable), ...record.fields }, record, ids)
    );
    const results = await client.saveRows('POST', step.object, rows);
    batch.forEach((record, index) => ids.set(record.ref, idOf(results, index, batch, step)));
    rest = rest.slice(batch.length);
    done += batch.length;
    onProgress?.(`${step.label}: ${done} of ${step.records.length}`);
  }
}

async function updateRecords(
  step: StepOf<'update'>,
  { client, ids, onProgress }: RunStepsOptions
): Promise<void> {
  for (let start = 0; start < step.records.length; start += ROWS_A_CALL) {
    const batch = step.records.slice(start, start + ROWS_A_CALL);
    const rows = batch.map((record) => ({
      Id: known(record.ref, record.ref, ids),
      ...rowOf(record.fields, record, ids)
    }));
    const results = await client.saveRows('PATCH', step.object, rows);
    batch.forEach((_, index) => idOf(results, index, batch, step));
  }
  if (step.records.length > 0) {
    onProgress?.(`${step.label}: ${step.records.length} of ${step.records.length}`);
  }
}

async function deleteRecords(
  step: StepOf<'delete'>,
  { client, ids, onProgress }: RunStepsOptions
): Promise<void> {
  for (let start = 0; start < step.refs.length; start += ROWS_A_CALL) {
    const batch = step.refs.slice(start, start + ROWS_A_CALL).map((name) => ({ ref: name, fields: {} }));
    const results = await client.deleteRows(batch.map((record) => known(record.ref, record.ref, ids)));
    batch.forEach((_, index) => idOf(results, index, batch, step));
  }
  if (step.refs.length > 0) {
    onProgress?.(`${step.label}: ${step.refs.length} of ${step.refs.length}`);
  }
}

async function findOccurrences(
  step: StepOf<'findOccurrences'>,
  { client, ids }: RunStepsOptions
): Promise<void> {
  // Neither the row that holds the pattern nor the copies of invitees are occurrences.
  const rows = await client.query(
    `SELECT Id FROM Event WHERE Subject = '${step.subject}' AND IsRecurrence = false AND IsChild = false AND GroupEventType != '3' ORDER BY StartDateTime`
  );
  if (rows.length !== step.count) {
    throw new LoadError(`The ${step.label}: the org made ${rows.length}, not ${step.count}.`);
  }
  rows.forEach((row, index) => ids.set(`${step.series}#${index}`, textOf(row, 'Id')));
}

/** As many as fit into a call, up to the first that names one still to be made: a user and their manager, say. */
function sendableNow(rest: readonly SampleRecord[], step: StepOf<'create'>, ids: Ids): SampleRecord[] {
  const batch: SampleRecord[] = [];
  const inBatch = new Set<string>();
  for (const record of rest.slice(0, ROWS_A_CALL)) {
    const needs = Object.values(record.fields).filter(isRef);
    if (needs.some((value) => !ids.has(value.ref) && inBatch.has(value.ref))) {
      break;
    }
    batch.push(record);
    inBatch.add(record.ref);
  }
  if (batch.length === 0) {
    throw new LoadError(`Creating ${step.label}: ${rest[0]?.ref} names itself.`);
  }
  return batch;
}

function auditFields(record: SampleRecord, createable: ReadonlySet<string>): SampleRecord['fields'] {
  return Object.fromEntries(Object.entries(record.audit ?? {}).filter(([name]) => createable.has(name)));
}

function rowOf(fields: Record<string, LocalValue>, record: SampleRecord, ids: Ids): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      isRef(value) ? known(value.ref, record.ref, ids) : value
    ])
  );
}

function known(name: string, by: string, ids: Ids): string {
  const id = ids.get(name);
  if (id === undefined) {
    throw new LoadError(`${by} names ${name}, which is not there.`);
  }
  return id;
}

function idOf(
  results: readonly SaveResult[],
  index: number,
  batch: readonly SampleRecord[],
  step: Exclude<Step, { operation: 'findOccurrences' }>
): string {
  const result = results[index];
  if (result?.success && result.id) {
    return result.id;
  }
  throw refused(results, batch, step);
}

/** With all or none, one row is at fault and the others only went down with it. */
function refused(
  results: readonly SaveResult[],
  batch: readonly SampleRecord[],
  step: Exclude<Step, { operation: 'findOccurrences' }>
): LoadError {
  const guilty = results.findIndex((result) =>
    result.errors.some((error) => error.statusCode !== 'ALL_OR_NONE_OPERATION_ROLLED_BACK')
  );
  const error = results[guilty]?.errors[0];
  const why = error === undefined ? 'the org gave no reason' : `${error.statusCode}, ${error.message}`;
  const where = error !== undefined && error.fields.length > 0 ? ` (${error.fields.join(', ')})` : '';
  return new LoadError(
    `Loading ${step.label}: ${batch[guilty]?.ref ?? 'a record'} was refused: ${why}${where}.`
  );
}
