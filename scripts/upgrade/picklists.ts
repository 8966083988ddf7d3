/**
 * Values of picklists: an unlocked package brings those of a new picklist, and leaves one that is there as it is (Salesforce DX guide,
 * "Components Available in Unlocked Packages"). Values are added, never taken away: people may have added their own.
 */
import type { Project } from '@toolkit/sfdx-project';
import type { Transport } from '../sync/org/transport.ts';
import { textAt, toolingRows, valueAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';
import { NOTHING, together } from './change.ts';
import type { Change, Findings } from './change.ts';

export interface Value {
  value: string;
  label: string;
}

/** Where the values of a field are kept: with the field, or in a value set that several share. */
export interface WantedPicklist {
  object: string;
  field: string;
  /** Name of the global value set. */
  shared: string | undefined;
  values: readonly Value[];
}

export function wantedPicklists({ objects, globalValueSets }: Project): WantedPicklist[] {
  const sets = new Map(globalValueSets.map(({ name, values }) => [name, values]));
  return objects.flatMap(({ name: object, fields }) =>
    fields.flatMap(({ xml }): WantedPicklist[] => {
      const valueSet = xml.child('valueSet');
      const shared = valueSet?.text('valueSetName');
      const own = valueSet?.child('valueSetDefinition')?.children('value') ?? [];
      const values =
        shared === undefined
          ? own.map((value) => ({
              value: value.requiredText('fullName'),
              label: value.requiredText('label')
            }))
          : (sets.get(shared) ?? []).map(({ value, label }) => ({ value, label }));
      return values.length === 0 ? [] : [{ object, field: xml.requiredText('fullName'), shared, values }];
    })
  );
}

interface DescribedField {
  name: string;
  picklistValues: { value: string; active: boolean }[];
}

export async function picklistChanges(
  transport: Transport,
  wanted: readonly WantedPicklist[]
): Promise<Findings> {
  const objects = [...new Set(wanted.map(({ object }) => object))].filter((name) => name.endsWith('__c'));
  const seen = new Set<string>();
  const found: Findings[] = [];
  for (const object of objects) {
    const describe = (await transport.get(`/sobjects/${object}/describe`)) as Row;
    const fields = (valueAt(describe, 'fields') ?? []) as DescribedField[];
    const recordTypes = recordTypesOf(describe);
    for (const picklist of wanted.filter((one) => one.object === object)) {
      const container = picklist.shared ?? `${object}.${picklist.field}`;
      const field = fields.find(({ name }) => name === picklist.field);
      if (field !== undefined && !seen.has(container)) {
        seen.add(container);
        found.push(changesOf(transport, picklist, field, recordTypes));
      }
    }
  }
  return together(found);
}

function changesOf(
  transport: Transport,
  picklist: WantedPicklist,
  { picklistValues }: DescribedField,
  recordTypes: readonly string[]
): Findings {
  const known = new Map(picklistValues.map(({ value, active }) => [value, active]));
  const missing = picklist.values.filter(({ value }) => !known.has(value));
  const off = picklist.values.filter(({ value }) => known.get(value) === false);
  const name = `${picklist.object}.${picklist.field}`;
  const names = missing.map(({ value }) => value).join(', ');
  if (missing.length + off.length === 0) {
    return NOTHING;
  }
  const change: Change = {
    what: `${picklist.shared === undefined ? name : `value set ${picklist.shared}`}: ${names} added`,
    apply: () => addValues(transport, picklist, missing)
  };
  return {
    changes: missing.length > 0 ? [change] : [],
    byHand: [
      ...off.map(({ value }) => `${name}: somebody has switched "${value}" off. It stays so.`),
      ...(missing.length > 0 ? recordTypes : []).map(
        (type) =>
          `${name}: a record type shows no new values by itself. Add ${names} to ${type} in Object Manager.`
      )
    ]
  };
}

const recordTypesOf = (describe: Row): string[] =>
  ((valueAt(describe, 'recordTypeInfos') ?? []) as Row[])
    .filter((info) => info['master'] !== true)
    .map((info) => textAt(info, 'name'));

/** That PATCH takes the metadata it has read is *assumed*: `npm run smoke` asks. */
async function addValues(
  transport: Transport,
  { object, field, shared }: WantedPicklist,
  values: readonly Value[]
): Promise<void> {
  const added = values.map(({ value, label }) => ({
    valueName: value,
    label,
    default: false,
    isActive: true
  }));
  const [type, soql] =
    shared === undefined
      ? [
          'CustomField',
          `SELECT Id, Metadata FROM CustomField WHERE EntityDefinition.QualifiedApiName = '${object}' AND DeveloperName = '${field.replace(/__c$/, '')}'`
        ]
      : ['GlobalValueSet', `SELECT Id, Metadata FROM GlobalValueSet WHERE DeveloperName = '${shared}'`];
  const [row] = await toolingRows(transport, soql);
  if (row === undefined) {
    throw new Error(`The Tooling API does not show ${shared ?? `${object}.${field}`} to this user.`);
  }
  const Metadata = withValues(valueAt(row, 'Metadata') as Row, shared !== undefined, added);
  await transport.send('PATCH', `/tooling/sobjects/${type}/${textAt(row, 'Id')}`, { Metadata });
}

function withValues(metadata: Row, isShared: boolean, added: readonly Row[]): Row {
  if (isShared) {
    return { ...metadata, customValue: [...rowsAt(metadata, 'customValue'), ...added] };
  }
  const valueSet = valueAt(metadata, 'valueSet') as Row;
  const definition = valueAt(valueSet, 'valueSetDefinition') as Row;
  const value = [...rowsAt(definition, 'value'), ...added];
  return { ...metadata, valueSet: { ...valueSet, valueSetDefinition: { ...definition, value } } };
}

const rowsAt = (row: Row, name: string): Row[] => (valueAt(row, name) ?? []) as Row[];
