/** `sync apply`: figures that were worked out elsewhere, through the same comparison and the same writes as the sync's own. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { EXIT_CODE } from '../exitCode.ts';
import { monthOfKey } from '../figures/fieldTime.ts';
import { withoutSmallAmounts } from '../figures/smallGroups.ts';
import { READ } from '../org/probe.ts';
import type { Capabilities, ReadObject } from '../org/probe.ts';
import { readRows, readSettings } from '../org/read.ts';
import type { Transport } from '../org/transport.ts';
import type { Fields, FieldValue, ValueKind } from '../plan/canonical.ts';
import { to18 } from '../plan/canonical.ts';
import { diffRows } from '../plan/diff.ts';
import type { DesiredRow, ObjectPlan } from '../plan/diff.ts';
import { COLLEAGUE, FIELD_TIME, OPPORTUNITY, THEME } from '../plan/mapping.ts';
import type { ObjectMapping } from '../plan/mapping.ts';
import { colleagueRow } from '../plan/rows.ts';
import { settingsFrom } from '../plan/settings.ts';
import { clockOf, indexBy } from '../planSync.ts';
import type { PlannedRun } from '../runTypes.ts';
import { SyncError } from '../syncError.ts';
import { readParquet } from './parquetFiles.ts';

/** Figures alone: who is on which meeting is decided by rules that look at what people said, and not by a file. */
const APPLIED = [COLLEAGUE, OPPORTUNITY, FIELD_TIME, THEME] as const;

export async function planApply(
  transport: Transport,
  capabilities: Capabilities,
  folder: string
): Promise<PlannedRun> {
  const mappings = await mappingsIn(folder);
  const startedAt = transport.serverTime ?? new Date();
  const settingRecord = await readSettings(transport);
  const settings = settingsFrom(settingRecord);
  const colleagueOf = await colleagues(transport, capabilities);
  const objects: ObjectPlan[] = [];
  let rowsRead = colleagueOf.size;
  for (const mapping of mappings) {
    const desired = await desiredRows(join(folder, mapping.object), mapping, colleagueOf);
    const object = mapping.object as ReadObject;
    const row = READ[object].row as unknown as z.ZodType<Fields & { Id: string }>;
    const held = await readRows(transport, { object, fields: capabilities.fields[object], row });
    rowsRead += held.length;
    const current = indexBy(held, (one) => String(one[mapping.keyField]));
    const allowed =
      mapping === THEME ? desired.map((row) => withoutSmallAmounts(row, current.get(row.key))) : desired;
    objects.push(diffRows(mapping, allowed, current));
  }
  const context = { settings, now: startedAt.toISOString(), syncUserId: capabilities.syncUserId };
  return {
    plan: {
      clock: clockOf(context),
      objects,
      meetings: [],
      vanished: [],
      withdrawn: [],
      released: [],
      expired: []
    },
    heldAttendees: [],
    heldMeetings: [],
    capabilities,
    startedAt,
    rowsRead,
    refusal: undefined,
    knownUntil: undefined,
    settings: settingRecord,
    isUnsettled: false
  };
}

async function mappingsIn(folder: string): Promise<ObjectMapping[]> {
  const names = await readdir(folder).catch(() => {
    throw usage(`There is no folder ${folder}.`);
  });
  const folders = new Set<string>();
  for (const name of names) {
    if ((await stat(join(folder, name))).isDirectory() && !/^[._]/.test(name)) {
      folders.add(name);
    }
  }
  const known = APPLIED.map(({ object }) => object);
  const odd = [...folders].filter((name) => !known.includes(name));
  if (odd.length > 0 || folders.size === 0) {
    throw usage(
      odd.length > 0
        ? `${odd.join(', ')}: only figures are taken, in folders called ${known.join(', ')}.`
        : `${folder} has none of the folders ${known.join(', ')}.`
    );
  }
  return APPLIED.filter(({ object }) => folders.has(object));
}

/** Whose field time a new row is: colleague rows by user. */
async function colleagues(transport: Transport, capabilities: Capabilities): Promise<Map<string, string>> {
  const rows = await readRows(transport, {
    object: 'Ridealong_Colleague__c',
    fields: capabilities.fields.Ridealong_Colleague__c,
    row: colleagueRow
  });
  return new Map(rows.map((row) => [row.User__c, row.Id]));
}

async function desiredRows(
  folder: string,
  mapping: ObjectMapping,
  colleagueOf: ReadonlyMap<string, string>
): Promise<DesiredRow[]> {
  const rows = new Map<string, DesiredRow>();
  for await (const page of readParquet(folder)) {
    for (const record of page) {
      const row = desiredRow(record, mapping, colleagueOf);
      if (rows.has(row.key)) {
        throw usage(`${mapping.object} ${row.key} stands there twice.`);
      }
      rows.set(row.key, row);
    }
  }
  return [...rows.values()];
}

function desiredRow(
  record: Record<string, unknown>,
  mapping: ObjectMapping,
  colleagueOf: ReadonlyMap<string, string>
): DesiredRow {
  const { object, keyField, owned: kinds } = mapping;
  const { [keyField]: rawKey, ...values } = record;
  const key = typeof rawKey === 'string' ? (keyField === 'Id' ? to18(rawKey) : rawKey) : '';
  const isGood = mapping === FIELD_TIME ? monthOfKey(key) !== undefined : /^\w{18}$/.test(key);
  if (!isGood) {
    throw usage(`${object}: ${String(rawKey)} is no ${keyField}.`);
  }
  const owned: Fields = {};
  for (const [name, value] of Object.entries(values)) {
    const kind = kinds[name];
    if (kind === undefined) {
      throw usage(`${object}.${name} is not the sync's to write.`);
    }
    owned[name] = fieldValue(value, kind, `${object} ${key}: ${name}`);
  }
  const colleague = mapping === FIELD_TIME ? colleagueOf.get(key.slice(0, 18)) : undefined;
  return {
    key,
    lock: colleague ?? key,
    owned,
    ...(colleague !== undefined && { onCreate: { Colleague__c: colleague } })
  };
}

function fieldValue(value: unknown, kind: ValueKind, where: string): FieldValue {
  if (value === null || value === undefined) {
    return null;
  }
  switch (kind.kind) {
    case 'count':
    case 'number': {
      const number = Number(value);
      if (!Number.isFinite(number) || value instanceof Date) {
        throw usage(`${where} is no number.`);
      }
      return number;
    }
    case 'date': {
      const day = value instanceof Date ? value.toISOString().slice(0, 10) : textOf(value, where);
      if (!/^\d{4}-\d\d-\d\d$/.test(day)) {
        throw usage(`${where} is no date.`);
      }
      return day;
    }
    default:
      return textOf(value, where);
  }
}

function textOf(value: unknown, where: string): string {
  if (typeof value !== 'string') {
    throw usage(`${where} is no text.`);
  }
  return value;
}

const usage = (message: string): SyncError =>
  new SyncError(message, {
    exitCode: EXIT_CODE.usage,
    actions: 'See docs/sync.md, "In and out of a warehouse".'
  });
