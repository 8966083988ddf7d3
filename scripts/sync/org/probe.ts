/**
 * Looks before it reads: who am I, which fields does this org have, may I use them? A missing field or permission
 * ends the run here, named, and not halfway through with half the rows written.
 */
import { z } from 'zod';
import { to18 } from '../plan/canonical.ts';
import { EXIT_CODE } from '../exitCode.ts';
import { MAPPINGS, SEAT_FIELDS } from '../plan/mapping.ts';
import type { ObjectMapping } from '../plan/mapping.ts';
import { quickRow } from '../plan/quickRow.ts';
import { endOfRun, orgErrorFrom } from './orgError.ts';
import {
  attendeeRow,
  challengeRow,
  colleagueRow,
  currencyTypeRow,
  datedRateRow,
  eventRelationRow,
  eventRow,
  fieldTimeRow,
  meetingRow,
  opportunityRow,
  themeRow,
  userRow
} from '../plan/rows.ts';
import { SyncError } from '../syncError.ts';
import type { PartAnswer, Transport } from './transport.ts';

const fieldDescription = z.object({
  name: z.string(),
  createable: z.boolean(),
  updateable: z.boolean(),
  externalId: z.boolean().optional(),
  unique: z.boolean().optional(),
  length: z.number().optional(),
  nillable: z.boolean().optional(),
  defaultedOnCreate: z.boolean().optional()
});
type FieldDescription = z.infer<typeof fieldDescription>;
const describeResult = z.object({ fields: z.array(z.unknown()) });
type FieldsByName = ReadonlyMap<string, FieldDescription>;

export interface Capabilities {
  syncUserId: string;
  /** Fields to read, by object. */
  fields: Readonly<Record<ReadObject, string[]>>;
  /** The objects of currencies that this org has. */
  currencies: readonly CurrencyObject[];
}

/** What is read, and which of the fields an org may lack. */
export const READ = {
  Event: { row: eventRow, optional: ['IsRecurrence', 'GroupEventType'] },
  EventRelation: { row: eventRelationRow, optional: ['IsInvitee'] },
  User: { row: userRow, optional: [] },
  Opportunity: { row: opportunityRow, optional: ['CurrencyIsoCode'] },
  Customer_Meeting__c: { row: meetingRow, optional: ['Is_Verified__c', ...SEAT_FIELDS] },
  Internal_Attendee__c: { row: attendeeRow, optional: [] },
  Ridealong_Colleague__c: { row: colleagueRow, optional: [] },
  Field_Time__c: { row: fieldTimeRow, optional: [] },
  Challenge_Theme__c: { row: themeRow, optional: ['CurrencyIsoCode'] },
  Customer_Challenge__c: { row: challengeRow, optional: [] }
} as const satisfies Record<string, { row: z.ZodObject; optional: readonly string[] }>;

/** Read where the org has several currencies, and dated rates. */
export const CURRENCY_READ = { CurrencyType: currencyTypeRow, DatedConversionRate: datedRateRow } as const;
export type CurrencyObject = keyof typeof CURRENCY_READ;
export const CURRENCY_OBJECTS = Object.keys(CURRENCY_READ) as CurrencyObject[];

export type ReadObject = keyof typeof READ;
export const READ_OBJECTS = Object.keys(READ) as ReadObject[];

const RUN = 'Ridealong_Sync_Run__c';
const RUN_KEY = 'Run_Key__c';
const DEPLOY = 'Deploy the package, and give the user of the sync the permission set Ridealong Sync.';

export async function probe(transport: Transport): Promise<Capabilities> {
  const syncUserId = await whoAmI(transport);
  const answers = await transport.getTogether(DESCRIBES).catch((error: unknown) => {
    throw endOfRun(error, 'Describing the objects');
  });
  return capabilitiesFrom(syncUserId, answers);
}

const DESCRIBED: readonly string[] = [...READ_OBJECTS, RUN, ...CURRENCY_OBJECTS];
/** Fit into one call, and leave room for more. */
export const DESCRIBES = DESCRIBED.map((object) => `/sobjects/${object}/describe`);

/** @param answers to `DESCRIBES` */
export function capabilitiesFrom(syncUserId: string, answers: readonly PartAnswer[]): Capabilities {
  const described = new Map(
    DESCRIBED.map((object, index) => [object, fieldsIn(object, answers[index] ?? { status: 0, body: [] })])
  );
  const fieldsOf = (object: string): FieldsByName => described.get(object) ?? new Map();
  const isThere = (object: string): boolean => described.get(object) !== undefined;
  const problems = [
    ...[...READ_OBJECTS, RUN]
      .filter((object) => !isThere(object))
      .map((object) => `it has no object ${object}, or hides it`),
    ...READ_OBJECTS.filter(isThere).flatMap((object) => missingIn(object, fieldsOf(object))),
    ...MAPPINGS.filter(({ object }) => isThere(object)).flatMap((mapping) =>
      problemsOf(mapping, fieldsOf(mapping.object))
    ),
    ...(isThere(RUN) ? [...keyProblems(RUN, RUN_KEY, fieldsOf(RUN)), ...leaseProblems(fieldsOf(RUN))] : [])
  ];
  if (problems.length > 0) {
    throw new SyncError(`This org does not fit the sync: ${[...new Set(problems)].join('; ')}.`, {
      exitCode: EXIT_CODE.schema,
      actions: DEPLOY
    });
  }
  const fields = Object.fromEntries(
    READ_OBJECTS.map((object) => [
      object,
      Object.keys(READ[object].row.shape).filter((name) => fieldsOf(object).has(name))
    ])
  ) as Record<ReadObject, string[]>;
  return { syncUserId, fields, currencies: CURRENCY_OBJECTS.filter(isThere) };
}

/** The version resource names the identity URL of the session's user: `…/id/<org>/<user>`. */
export async function whoAmI(transport: Transport): Promise<string> {
  const answer = z.object({ identity: z.string() }).safeParse(
    await transport.get('/').catch((error: unknown) => {
      throw endOfRun(error, `Asking ${transport.instanceUrl} who this is`);
    })
  );
  const userId = answer.data?.identity.split('/').at(-1) ?? '';
  if (!/^005\w{12}(\w{3})?$/.test(userId)) {
    throw new SyncError(`${transport.instanceUrl} does not answer like a Salesforce org.`, {
      exitCode: EXIT_CODE.usage,
      actions:
        'Check SF_INSTANCE_URL: it is the address of the org itself, such as https://yours.my.salesforce.com.'
    });
  }
  return to18(userId);
}

/** Undefined where the org does not know the object. */
function fieldsIn(object: string, { status, body }: PartAnswer): FieldsByName | undefined {
  if (status === 404) {
    return undefined;
  }
  const fields = describeResult
    .safeParse(body)
    .data?.fields.map((field) => quickRow(fieldDescription, field) ?? fieldDescription.safeParse(field).data);
  if (fields === undefined || !fields.every((field) => field !== undefined)) {
    throw endOfRun(orgErrorFrom(status, JSON.stringify(body)), `Describing ${object}`);
  }
  return new Map(fields.map((field) => [field.name, field]));
}

function missingIn(object: ReadObject, fields: FieldsByName): string[] {
  const { row, optional }: { row: z.ZodObject; optional: readonly string[] } = READ[object];
  return Object.keys(row.shape)
    .filter((name) => !fields.has(name) && !optional.includes(name))
    .map((name) => `${object}.${name} is missing or hidden`);
}

function problemsOf(mapping: ObjectMapping, fields: FieldsByName): string[] {
  const { object, keyField } = mapping;
  const parent = mapping.parent?.relationship.replace(/__r$/, '__c');
  const made = [...mapping.onCreate, ...(parent === undefined ? [] : [parent])];
  return [
    ...Object.keys(mapping.owned)
      .filter((name) => fields.has(name) || !mapping.optional?.includes(name))
      .flatMap((name) => accessProblems(object, name, fields, 'updateable')),
    ...made.flatMap((name) => accessProblems(object, name, fields, 'createable')),
    ...(keyField === 'Id' ? [] : keyProblems(object, keyField, fields)),
    ...lengthProblems(mapping, fields),
    ...(keyField === 'Id' ? [] : requiredProblems(mapping, made, fields))
  ];
}

function accessProblems(
  object: string,
  name: string,
  fields: FieldsByName,
  access: 'createable' | 'updateable'
): string[] {
  const field = fields.get(name);
  if (field === undefined) {
    return [`${object}.${name} is missing or hidden`];
  }
  return field[access] ? [] : [`${object}.${name} is read-only for this user`];
}

function keyProblems(object: string, keyField: string, fields: FieldsByName): string[] {
  const key = fields.get(keyField);
  if (key === undefined) {
    return [`${object}.${keyField} is missing or hidden`];
  }
  const isKey = key.externalId !== false && key.unique !== false;
  return isKey ? [] : [`${object}.${keyField} must be an external id and unique`];
}

function leaseProblems(fields: FieldsByName): string[] {
  const isUnique = fields.get('Lease_Key__c')?.unique !== false;
  return [
    ...['Lease_Key__c', 'Lease_Until__c'].flatMap((name) => accessProblems(RUN, name, fields, 'updateable')),
    ...(isUnique ? [] : [`${RUN}.Lease_Key__c must be unique`])
  ];
}

/** A shorter field would cut what is written, and be written again in every run. */
function lengthProblems({ object, owned }: ObjectMapping, fields: FieldsByName): string[] {
  return Object.entries(owned).flatMap(([name, kind]) => {
    const length = fields.get(name)?.length;
    return kind.kind === 'text' && length !== undefined && length > 0 && length < kind.length
      ? [`${object}.${name} holds ${length} characters instead of ${kind.length}`]
      : [];
  });
}

/** A field that somebody has made required since would have every new row refused. */
function requiredProblems(
  { object, keyField, owned }: ObjectMapping,
  made: readonly string[],
  fields: FieldsByName
): string[] {
  const given = new Set([keyField, ...Object.keys(owned), ...made]);
  return [...fields.values()]
    .filter((field) => field.createable && field.nillable === false && field.defaultedOnCreate === false)
    .filter((field) => !given.has(field.name))
    .map((field) => `${object}.${field.name} is required, and the sync does not fill it`);
}
