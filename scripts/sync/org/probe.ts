/**
 * Looks before it reads: who am I, which fields does this org have, may I use them? A missing field or permission
 * ends the run here, named, and not halfway through with half the rows written.
 */
import { z } from 'zod';
import { to18 } from '../plan/canonical.ts';
import { EXIT_CODE } from '../exitCode.ts';
import { MAPPINGS } from '../plan/mapping.ts';
import type { ObjectMapping } from '../plan/mapping.ts';
import { endOfRun, OrgError } from './orgError.ts';
import {
  attendeeRow,
  challengeRow,
  colleagueRow,
  eventRelationRow,
  eventRow,
  fieldTimeRow,
  meetingRow,
  opportunityRow,
  themeRow,
  userRow
} from '../plan/rows.ts';
import { SyncError } from '../syncError.ts';
import type { Transport } from './transport.ts';

const describeResult = z.object({
  fields: z.array(
    z.object({
      name: z.string(),
      createable: z.boolean(),
      updateable: z.boolean(),
      externalId: z.boolean().optional(),
      unique: z.boolean().optional()
    })
  )
});
type Description = z.infer<typeof describeResult>;
type FieldDescription = Description['fields'][number];

export interface Capabilities {
  syncUserId: string;
  /** Fields to read, by object. */
  fields: Readonly<Record<ReadObject, string[]>>;
}

/** What is read, and which of the fields an org may lack. */
export const READ = {
  Event: { row: eventRow, optional: ['IsRecurrence', 'GroupEventType'] },
  EventRelation: { row: eventRelationRow, optional: ['IsInvitee'] },
  User: { row: userRow, optional: [] },
  Opportunity: { row: opportunityRow, optional: [] },
  Customer_Meeting__c: { row: meetingRow, optional: [] },
  Internal_Attendee__c: { row: attendeeRow, optional: [] },
  Ridealong_Colleague__c: { row: colleagueRow, optional: [] },
  Field_Time__c: { row: fieldTimeRow, optional: [] },
  Challenge_Theme__c: { row: themeRow, optional: [] },
  Customer_Challenge__c: { row: challengeRow, optional: [] }
} as const satisfies Record<string, { row: z.ZodObject; optional: readonly string[] }>;

export type ReadObject = keyof typeof READ;

export async function probe(transport: Transport): Promise<Capabilities> {
  const syncUserId = await whoAmI(transport);
  const descriptions = new Map<string, Description>();
  for (const object of Object.keys(READ)) {
    descriptions.set(object, await describe(transport, object));
  }
  const fieldsOf = (object: string): ReadonlyMap<string, FieldDescription> =>
    new Map(descriptions.get(object)?.fields.map((field) => [field.name, field]));

  const problems: string[] = [];
  const readable = (object: ReadObject): string[] => {
    const { row, optional }: { row: z.ZodObject; optional: readonly string[] } = READ[object];
    const present = fieldsOf(object);
    return Object.keys(row.shape).filter((name) => {
      if (!present.has(name) && !optional.includes(name)) {
        problems.push(`${object}.${name} is missing or hidden`);
      }
      return present.has(name);
    });
  };
  const fields = {
    Event: readable('Event'),
    EventRelation: readable('EventRelation'),
    User: readable('User'),
    Opportunity: readable('Opportunity'),
    Customer_Meeting__c: readable('Customer_Meeting__c'),
    Internal_Attendee__c: readable('Internal_Attendee__c'),
    Ridealong_Colleague__c: readable('Ridealong_Colleague__c'),
    Field_Time__c: readable('Field_Time__c'),
    Challenge_Theme__c: readable('Challenge_Theme__c'),
    Customer_Challenge__c: readable('Customer_Challenge__c')
  } satisfies Record<ReadObject, string[]>;
  for (const mapping of MAPPINGS) {
    problems.push(...problemsOf(mapping, fieldsOf(mapping.object)));
  }

  if (problems.length > 0) {
    throw new SyncError(`This org does not fit the sync: ${[...new Set(problems)].join('; ')}.`, {
      exitCode: EXIT_CODE.schema,
      actions: 'Deploy the package, and give the user of the sync the permission set Ridealong Sync.'
    });
  }
  return { syncUserId, fields };
}

/** The version resource names the identity URL of the session's user: `…/id/<org>/<user>`. */
async function whoAmI(transport: Transport): Promise<string> {
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

async function describe(transport: Transport, object: string): Promise<Description> {
  try {
    return describeResult.parse(await transport.get(`/sobjects/${object}/describe`));
  } catch (error) {
    if (error instanceof OrgError && error.status === 404) {
      throw new SyncError(`The org has no object ${object}, or hides it.`, {
        exitCode: EXIT_CODE.schema,
        actions: 'Deploy the package, and give the user of the sync the permission set Ridealong Sync.',
        cause: error
      });
    }
    throw endOfRun(error, `Describing ${object}`);
  }
}

function problemsOf(mapping: ObjectMapping, fields: ReadonlyMap<string, FieldDescription>): string[] {
  const { object, keyField } = mapping;
  const problems: string[] = [];
  for (const name of Object.keys(mapping.owned)) {
    const field = fields.get(name);
    if (field === undefined) {
      problems.push(`${object}.${name} is missing or hidden`);
    } else if (!field.updateable) {
      problems.push(`${object}.${name} is read-only for this user`);
    }
  }
  for (const name of mapping.onCreate) {
    const field = fields.get(name);
    if (field === undefined) {
      problems.push(`${object}.${name} is missing or hidden`);
    } else if (!field.createable) {
      problems.push(`${object}.${name} is read-only for this user`);
    }
  }
  if (keyField !== 'Id') {
    const key = fields.get(keyField);
    if (key === undefined) {
      problems.push(`${object}.${keyField} is missing or hidden`);
    } else if (key.externalId === false || key.unique === false) {
      problems.push(`${object}.${keyField} must be an external id and unique`);
    }
  }
  return problems;
}
