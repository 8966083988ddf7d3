import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { EXIT_CODE } from '../exitCode.ts';
import { MAPPINGS } from '../plan/mapping.ts';
import { SyncError } from '../syncError.ts';
import { user } from '../testing/builders.ts';
import { quickTransport } from '../testing/quickTransport.ts';
import { scriptedServer } from '../testing/scriptedServer.ts';
import type { Answer, SeenRequest } from '../testing/scriptedServer.ts';
import { probe, READ } from './probe.ts';

interface FakeField {
  name: string;
  createable: boolean;
  updateable: boolean;
  externalId: boolean;
  unique: boolean;
  length?: number;
  nillable?: boolean;
  defaultedOnCreate?: boolean;
}

const composite = z.object({
  compositeRequest: z.array(z.object({ method: z.literal('GET'), url: z.string(), referenceId: z.string() }))
});
type Part = { status: number; body: unknown };

/** An org that has all the sync wants, changed by the test. */
function fakeOrg(
  changed: Record<string, (fields: FakeField[]) => FakeField[]> = {},
  optional: string[] = [],
  missing?: string
) {
  return (request: SeenRequest): Answer => {
    if (request.path === '/services/data/v66.0/') {
      return { json: { identity: `https://login.example/id/00D000000000001AAA/${user(7)}` } };
    }
    return {
      json: {
        compositeResponse: composite.parse(request.body).compositeRequest.map(({ url, referenceId }) => {
          const { status, body } = describeObject(/sobjects\/(\w+)\/describe/.exec(url)?.[1] ?? '');
          return { referenceId, httpStatusCode: status, body };
        })
      }
    };
  };

  function describeObject(object: string): Part {
    if (object === missing) {
      return {
        status: 404,
        body: [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }]
      };
    }
    const mapping = MAPPINGS.find((known) => known.object === object);
    const read = Object.entries(READ).find(([name]) => name === object)?.[1];
    const names = new Set([
      ...Object.keys(read?.row.shape ?? {}),
      ...Object.keys(mapping?.owned ?? {}),
      ...(mapping?.onCreate ?? []),
      ...(object === 'Internal_Attendee__c' ? ['Customer_Meeting__c'] : []),
      ...(object === 'Ridealong_Sync_Run__c' ? ['Run_Key__c', 'Lease_Key__c', 'Lease_Until__c'] : []),
      ...(mapping ? [mapping.keyField] : [])
    ]);
    for (const name of ['IsRecurrence', 'GroupEventType', 'IsInvitee']) {
      if (!optional.includes(name)) {
        names.delete(name);
      }
    }
    const fields = [...names].map((name) => {
      const isKey =
        ['Run_Key__c', 'Lease_Key__c'].includes(name) || (name === mapping?.keyField && name !== 'Id');
      return { name, createable: true, updateable: true, externalId: isKey, unique: isKey };
    });
    return { status: 200, body: { name: object, fields: changed[object]?.(fields) ?? fields } };
  }
}

const without =
  (name: string) =>
  (fields: FakeField[]): FakeField[] =>
    fields.filter((field) => field.name !== name);
const withField =
  (name: string, values: Partial<FakeField>) =>
  (fields: FakeField[]): FakeField[] =>
    fields.map((field) => (field.name === name ? { ...field, ...values } : field));

async function problem(answer: (request: SeenRequest) => Answer): Promise<SyncError> {
  await using server = await scriptedServer(answer);
  try {
    await probe(quickTransport(server.url).transport);
  } catch (error) {
    assert.ok(error instanceof SyncError, String(error));
    return error;
  }
  assert.fail('The probe found nothing wrong.');
}

describe('probe', () => {
  it('learns who it is and which fields to read', async () => {
    await using server = await scriptedServer(fakeOrg());
    const capabilities = await probe(quickTransport(server.url, { readOnly: true }).transport);
    assert.equal(capabilities.syncUserId, user(7));
    assert.ok(capabilities.fields.Event.includes('StartDateTime'));
    assert.ok(!capabilities.fields.Event.includes('IsRecurrence'));
    assert.ok(!capabilities.fields.EventRelation.includes('IsInvitee'), 'no Shared Activities');
    assert.equal(server.seen.length, 2, 'two calls');
  });

  it('reads who is invited where Shared Activities are on', async () => {
    await using server = await scriptedServer(fakeOrg({}, ['IsInvitee', 'GroupEventType']));
    const { fields } = await probe(quickTransport(server.url).transport);
    assert.ok(fields.EventRelation.includes('IsInvitee'));
    assert.ok(fields.Event.includes('GroupEventType'));
  });

  it('names every field that is missing or hidden, and what to do about it', async () => {
    const error = await problem(
      fakeOrg({
        Customer_Meeting__c: without('Meeting_Date__c'),
        Opportunity: without('Ridealong_Joint_Meetings__c')
      })
    );
    assert.equal(error.exitCode, EXIT_CODE.schema);
    assert.match(error.message, /Opportunity\.Ridealong_Joint_Meetings__c is missing or hidden/);
    assert.match(error.message, /Customer_Meeting__c\.Meeting_Date__c is missing or hidden/);
    assert.match(error.actions, /permission set Ridealong Sync/);
  });

  it('names a field that it may not write', async () => {
    const error = await problem(
      fakeOrg({ Ridealong_Colleague__c: withField('Last_Customer_Meeting__c', { updateable: false }) })
    );
    assert.match(
      error.message,
      /Ridealong_Colleague__c\.Last_Customer_Meeting__c is read-only for this user/
    );
  });

  it('refuses a key that is not unique', async () => {
    const error = await problem(
      fakeOrg({ Customer_Meeting__c: withField('Event_Id__c', { unique: false }) })
    );
    assert.match(error.message, /Customer_Meeting__c\.Event_Id__c must be an external id and unique/);
  });

  it('refuses a lease that two runs could hold', async () => {
    const error = await problem(
      fakeOrg({ Ridealong_Sync_Run__c: withField('Lease_Key__c', { unique: false }) })
    );
    assert.match(error.message, /Ridealong_Sync_Run__c\.Lease_Key__c must be unique/);
  });

  // Case 59
  it('refuses a field that was shortened', async () => {
    const error = await problem(fakeOrg({ Customer_Meeting__c: withField('Name', { length: 40 }) }));
    assert.equal(error.exitCode, EXIT_CODE.schema);
    assert.match(error.message, /Customer_Meeting__c\.Name holds 40 characters instead of 80/);
  });

  it('refuses a field that somebody has made required', async () => {
    const required = {
      createable: true,
      updateable: true,
      externalId: false,
      unique: false,
      nillable: false
    };
    const withRequired =
      (defaultedOnCreate: boolean) =>
      (fields: FakeField[]): FakeField[] => [...fields, { ...required, name: 'Room__c', defaultedOnCreate }];
    const error = await problem(fakeOrg({ Customer_Meeting__c: withRequired(false) }));
    assert.match(error.message, /Customer_Meeting__c\.Room__c is required/);
    await using server = await scriptedServer(fakeOrg({ Customer_Meeting__c: withRequired(true) }));
    await probe(quickTransport(server.url).transport);
  });

  it('names an object that is missing', async () => {
    const error = await problem(fakeOrg({}, [], 'Field_Time__c'));
    assert.equal(error.exitCode, EXIT_CODE.schema);
    assert.match(error.message, /no object Field_Time__c/);
  });

  it('knows an address that is not that of an org', async () => {
    const error = await problem(() => ({ json: { hello: 'world' } }));
    assert.equal(error.exitCode, EXIT_CODE.usage);
    assert.match(error.message, /does not answer like a Salesforce org/);
  });
});
