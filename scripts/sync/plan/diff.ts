/** Desired rows against what the org holds: what is equal, spelled canonically, is never sent. */
import { canonical } from './canonical.ts';
import type { Fields } from './canonical.ts';
import { compareText } from './calendar.ts';
import type { ObjectMapping } from './mapping.ts';

export interface DesiredRow {
  key: string;
  /** Rows with the same lock are written in one go: writing a detail locks its parent. */
  lock: string;
  /** Fields of `mapping.owned`; a field that is left out is left alone. */
  owned: Fields;
  /** Fields of `mapping.onCreate`; undefined when the row is only ever updated here. */
  onCreate?: Fields;
}

export interface CurrentRow {
  id: string;
  fields: Fields;
}

export interface Change {
  key: string;
  lock: string;
  kind: 'create' | 'update';
  /** Undefined for a row that is to be made. */
  id: string | undefined;
  /** What is sent. */
  fields: Fields;
  /** What the org holds in those fields. */
  before: Fields;
  /** Last Modified Date of the version that this was worked out from, where the org asks for it. */
  basedOn?: Fields[string];
  /** When the row that the org holds was saved last. */
  version?: string | undefined;
}

export interface ObjectPlan {
  mapping: ObjectMapping;
  changes: Change[];
  unchanged: number;
}

export function diffRows(
  mapping: ObjectMapping,
  desired: Iterable<DesiredRow>,
  current: ReadonlyMap<string, CurrentRow>
): ObjectPlan {
  const changes: Change[] = [];
  const seen = new Set<string>();
  let unchanged = 0;
  for (const row of desired) {
    if (seen.has(row.key)) {
      throw new Error(`${mapping.object} ${row.key} is desired twice.`);
    }
    seen.add(row.key);
    const change = changeOf(mapping, row, current.get(row.key));
    if (change === undefined) {
      unchanged++;
    } else {
      changes.push(change);
    }
  }
  changes.sort((a, b) => compareText(a.lock, b.lock) || compareText(a.key, b.key));
  return { mapping, changes, unchanged };
}

function changeOf(
  mapping: ObjectMapping,
  row: DesiredRow,
  current: CurrentRow | undefined
): Change | undefined {
  if (current === undefined && row.onCreate === undefined) {
    return undefined;
  }
  const fields: Fields = {};
  const before: Fields = {};
  for (const [name, value] of Object.entries(row.owned)) {
    const kind = mapping.owned[name];
    if (kind === undefined) {
      throw new Error(`${mapping.object}.${name} is not the sync's to write.`);
    }
    const wanted = canonical(value, kind);
    if (current === undefined) {
      fields[name] = wanted;
      continue;
    }
    const held = canonical(current.fields[name], kind);
    if (wanted === held) {
      continue;
    }
    fields[name] = wanted;
    before[name] = held;
  }
  if (current === undefined) {
    return {
      key: row.key,
      lock: row.lock,
      kind: 'create',
      id: undefined,
      fields: { ...fields, ...row.onCreate },
      before
    };
  }
  if (Object.keys(fields).length === 0) {
    return undefined;
  }
  const saved = current.fields['LastModifiedDate'];
  const version = typeof saved === 'string' ? { version: saved } : {};
  const { key, lock } = row;
  const change: Change = { key, lock, kind: 'update', id: current.id, fields, before, ...version };
  return mapping.isVersioned ? { ...change, basedOn: saved ?? null } : change;
}
