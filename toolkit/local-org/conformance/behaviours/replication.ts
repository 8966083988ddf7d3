import assert from 'node:assert/strict';
import { assumed, page, recorded, restGuide } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, asList, assertError } from '../client.ts';
import type { Answer, Client, Fields } from '../client.ts';

const updatedPage = restGuide('resources_getupdated', 'sObject Get Updated');
const deletedPage = restGuide('resources_getdeleted', 'sObject Get Deleted');
const updatedResult = page(
  'https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_getupdated_getupdatedresult.htm',
  'SOAP API guide, GetUpdatedResult'
);

const minute = 60_000;

/** Path of a replication call over a span of minutes from now. */
function span(object: string, kind: 'updated' | 'deleted', from: number, to: number): string {
  const at = (minutes: number): string =>
    encodeURIComponent(new Date(Date.now() + minutes * minute).toISOString().replace('Z', '+00:00'));
  return `/sobjects/${object}/${kind}/?start=${at(from)}&end=${at(to)}`;
}

function body(answer: Answer): Fields {
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return asFields(answer.body);
}

async function updated(client: Client, object = 'Merchandise__c'): Promise<string[]> {
  const { ids } = body(await client.get(span(object, 'updated', -5, 5)));
  assert.ok(Array.isArray(ids));
  return ids.map(String);
}

async function deleted(client: Client, object = 'Merchandise__c'): Promise<Fields[]> {
  return asList(body(await client.get(span(object, 'deleted', -5, 5)))['deletedRecords']);
}

export const replication: Area = {
  name: 'Data replication',
  behaviours: [
    {
      does: 'updated lists the ids of records added or changed in the span, and not of those deleted since.',
      source: updatedPage,
      test: async ({ admin, unique }) => {
        const kept = await admin.create('Merchandise__c', { Name: unique() });
        const gone = await admin.create('Merchandise__c', { Name: unique() });
        await admin.delete(`/sobjects/Merchandise__c/${gone}`);
        const ids = await updated(admin);
        assert.deepEqual([ids.includes(kept), ids.includes(gone)], [true, false]);
        const before = body(await admin.get(span('Merchandise__c', 'updated', -60, -10)));
        assert.deepEqual(before['ids'], []);
      }
    },
    {
      does: 'updated and deleted list only what the user can see.',
      source: updatedPage,
      test: async ({ admin, clerk, unique }) => {
        const mine = await clerk.create('Account', { Name: unique() });
        const theirs = await admin.create('Account', { Name: unique() });
        const ids = await updated(clerk, 'Account');
        assert.deepEqual([ids.includes(mine), ids.includes(theirs)], [true, false]);
        await admin.delete(`/sobjects/Account/${theirs}`);
        await admin.delete(`/sobjects/Account/${mine}`);
        const gone = (await deleted(clerk, 'Account')).map(({ id }) => id);
        assert.deepEqual([gone.includes(mine), gone.includes(theirs)], [true, false]);
      }
    },
    {
      does: 'deleted lists id and deletedDate, and how far back it knows.',
      source: deletedPage,
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        await admin.delete(`/sobjects/Merchandise__c/${id}`);
        const answer = body(await admin.get(span('Merchandise__c', 'deleted', -5, 5)));
        assert.deepEqual(Object.keys(answer).sort(), [
          'deletedRecords',
          'earliestDateAvailable',
          'latestDateCovered'
        ]);
        const row = asList(answer['deletedRecords']).find((one) => one['id'] === id);
        assert.match(String(row?.['deletedDate']), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000\+0000$/);
        assert.ok(Date.parse(String(answer['earliestDateAvailable'])) < Date.now() - 14 * 1440 * minute);
      }
    },
    {
      does: 'A record that came back out of the recycle bin is updated again, and no longer deleted.',
      source: assumed('undeleted-is-updated', 'its SystemModstamp is that of the undelete'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        await admin.delete(`/sobjects/Merchandise__c/${id}`);
        assert.ok((await deleted(admin)).some((row) => row['id'] === id));
        await admin.post('/local/undelete', { ids: [id] });
        assert.ok(!(await deleted(admin)).some((row) => row['id'] === id));
        assert.ok((await updated(admin)).includes(id));
      }
    },
    {
      does: 'latestDateCovered is a whole minute, not beyond the end asked for and not beyond now.',
      source: updatedResult,
      test: async ({ admin }) => {
        const covered = async (from: number, to: number): Promise<number> => {
          const { latestDateCovered } = body(await admin.get(span('Account', 'updated', from, to)));
          assert.match(String(latestDateCovered), /T\d\d:\d\d:00\.000\+0000$/);
          return Date.parse(String(latestDateCovered));
        };
        const now = Date.now();
        const past = await covered(-20, -10);
        assert.ok(past <= now - 10 * minute && past > now - 12 * minute);
        const future = await covered(-20, 10);
        assert.ok(future <= Date.now() && future > now - 2 * minute);
      }
    },
    {
      does: 'latestDateCovered is the start of a transaction that is still open; its rows come later, with stamps of that time.',
      source: updatedResult,
      test: async ({ admin, nobody, unique }) => {
        const name = unique();
        const startedAt = new Date(Date.now() - 4 * minute).toISOString();
        const url = '/services/data/v66.0/sobjects/Merchandise__c';
        const requests = [{ method: 'POST', url, body: { Name: name } }];
        const begun = asFields((await admin.post('/local/transactions', { requests, startedAt })).body);
        const covered = body(await admin.get(span('Merchandise__c', 'updated', -5, 0)))['latestDateCovered'];
        assert.equal(Date.parse(String(covered)), Math.floor(Date.parse(startedAt) / minute) * minute);
        await admin.post(`/local/transactions/${String(begun['id'])}/commit`, {});
        const [row] = await admin.query(`SELECT Id FROM Merchandise__c WHERE Name = '${name}'`);
        const late = body(await admin.get(span('Merchandise__c', 'updated', -6, -2)))['ids'];
        assert.ok(Array.isArray(late) && late.includes(row?.['Id']));
        assert.equal((await nobody.delete(`/local/transactions/${String(begun['id'])}`)).status, 404);
      }
    },
    {
      does: 'Seconds of start and end are cut off; less than a minute between them is 400 INVALID_REPLICATION_DATE.',
      source: recorded('Lullabot/salesforce modules/salesforce_pull/src/DeleteHandler.php'),
      test: async ({ admin }) => {
        const day = new Date(Date.now() - 3_600_000).toISOString().slice(0, 14);
        const ask = (start: string, end: string): Promise<Answer> =>
          admin.get(`/sobjects/Account/updated?start=${day}${start}Z&end=${day}${end}Z`);
        assert.equal((await ask('10:59', '11:00')).status, 200);
        for (const [start, end] of [
          ['10:00', '10:59'],
          ['11:00', '10:00'],
          ['11:00', '11:00']
        ] as const) {
          assertError(
            await ask(start, end),
            400,
            'INVALID_REPLICATION_DATE',
            'startDate must be at least one minute greater than endDate'
          );
        }
      }
    },
    {
      does: 'A start more than 30 days ago is 400 INVALID_REPLICATION_DATE.',
      source: recorded(
        'MinnPost/object-sync-for-salesforce classes/class-object-sync-sf-salesforce-pull.php'
      ),
      test: async ({ admin }) => {
        const days = 1440;
        assert.equal((await admin.get(span('Account', 'deleted', -29 * days, 0))).status, 200);
        assertError(
          await admin.get(span('Account', 'deleted', -31 * days, 0)),
          400,
          'INVALID_REPLICATION_DATE',
          'startDate cannot be more than 30 days ago'
        );
      }
    },
    {
      does: 'Without start or end, or with what is no date and time, a replication call is 400.',
      source: assumed(
        'replication-without-span',
        'the codes MISSING_ARGUMENT and INVALID_REPLICATION_DATE; no recording was found'
      ),
      test: async ({ admin }) => {
        const end = 'end=2026-01-01T00:00:00Z';
        assertError(await admin.get(`/sobjects/Account/updated?${end}`), 400, 'MISSING_ARGUMENT');
        assertError(
          await admin.get(`/sobjects/Account/updated?start=yesterday&${end}`),
          400,
          'INVALID_REPLICATION_DATE'
        );
      }
    },
    {
      does: 'An object that is not replicateable is refused: "sObject type ... is not replicable".',
      source: recorded('MinnPost/object-sync-for-salesforce issue 109'),
      test: async ({ admin }) => {
        assertError(
          await admin.get(span('AccountShare', 'deleted', -5, 5)),
          400,
          'INVALID_TYPE_FOR_OPERATION',
          'sObject type AccountShare is not replicable'
        );
      }
    },
    {
      does: 'Replication calls may stand in a composite request.',
      source: restGuide('resources_composite_composite_post', 'Composite'),
      test: async ({ admin, unique }) => {
        const id = await admin.create('Merchandise__c', { Name: unique() });
        const answer = body(
          await admin.post('/composite', {
            compositeRequest: ['updated', 'deleted'].map((kind) => ({
              method: 'GET',
              referenceId: kind,
              url: `/services/data/v66.0${span('Merchandise__c', kind === 'updated' ? 'updated' : 'deleted', -5, 5)}`
            }))
          })
        );
        const [changed, gone] = asList(answer['compositeResponse']).map((one) => asFields(one['body']));
        assert.ok(Array.isArray(changed?.['ids']) && changed['ids'].includes(id));
        assert.ok(Array.isArray(gone?.['deletedRecords']));
      }
    }
  ]
};
