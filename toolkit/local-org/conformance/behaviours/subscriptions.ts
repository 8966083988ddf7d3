import assert from 'node:assert/strict';
import { assumed, page } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, asList, assertError } from '../client.ts';
import type { Client, Fields } from '../client.ts';

const NOTIFICATIONS = '/analytics/notifications';
const SOURCE = 'lightningReportSubscribe';

const listPage = page(
  'https://developer.salesforce.com/docs/analytics/salesforce-analytics-rest-api/guide/analytics-api-notifications-reference-list.html',
  'Analytics Notification List'
);
const limitsPage = page(
  'https://developer.salesforce.com/docs/analytics/salesforce-analytics-rest-api/guide/analytics-api-notifications-reference-limits.html',
  'Analytics Notification Limits'
);

async function subscription(client: Client, time = 7): Promise<Fields> {
  const [report] = asList((await client.get('/analytics/reports')).body);
  return {
    active: true,
    name: 'Mondays',
    recordId: String(report?.['id']),
    source: SOURCE,
    schedule: { frequency: 'weekly', details: { time, daysOfWeek: ['mon', 'thu'] } }
  };
}

async function mine(client: Client): Promise<Fields[]> {
  return asList((await client.get(`${NOTIFICATIONS}?source=${SOURCE}`)).body);
}

async function withoutAny(client: Client): Promise<void> {
  for (const { id } of await mine(client)) {
    await client.delete(`${NOTIFICATIONS}/${String(id)}`);
  }
}

export const subscriptions: Area = {
  name: 'Subscriptions to reports',
  behaviours: [
    {
      does: 'A subscription is made for who is logged in, read, changed with PUT and deleted; nothing is ever sent.',
      source: listPage,
      test: async ({ admin, clerk }) => {
        await withoutAny(admin);
        const sent = await subscription(admin);
        const made = asFields((await admin.post(NOTIFICATIONS, sent)).body);
        assert.match(String(made['id']), /^0Au\w{15}$/);
        assert.deepEqual({ ...made, ...sent }, made);
        assert.deepEqual(
          (await mine(admin)).map(({ id }) => id),
          [made['id']]
        );
        assert.deepEqual(await mine(clerk), []);
        const path = `${NOTIFICATIONS}/${String(made['id'])}`;
        const later = asFields((await admin.send('PUT', path, await subscription(admin, 9))).body);
        assert.deepEqual(asFields(asFields(later['schedule'])['details'])['time'], 9);
        assertError(await clerk.get(path), 404, 'NOT_FOUND');
        assert.equal((await admin.delete(path)).status, 204);
        assert.deepEqual(await mine(admin), []);
      }
    },
    {
      does: 'A second subscription of one user to one report is refused, and so are hours, days and sources that are none.',
      source: assumed('subscription-twice', 'the words, from reports of users of the API'),
      test: async ({ admin }) => {
        await withoutAny(admin);
        const sent = await subscription(admin);
        await admin.post(NOTIFICATIONS, sent);
        assertError(await admin.post(NOTIFICATIONS, sent), 400, 'BAD_REQUEST');
        assertError(await admin.post(NOTIFICATIONS, await subscription(admin, 24)), 400, 'BAD_REQUEST');
        assertError(await admin.post(NOTIFICATIONS, { ...sent, source: 'fax' }), 400, 'BAD_REQUEST');
        assertError(await admin.get(NOTIFICATIONS), 400, 'BAD_REQUEST');
        await withoutAny(admin);
      }
    },
    {
      does: 'The limits say how many more a user can make.',
      source: limitsPage,
      test: async ({ admin }) => {
        await withoutAny(admin);
        const limits = async (): Promise<unknown> =>
          (await admin.get(`${NOTIFICATIONS}/limits?source=${SOURCE}`)).body;
        assert.deepEqual(await limits(), { max: 7, remaining: 7 });
        await admin.post(NOTIFICATIONS, await subscription(admin));
        assert.deepEqual(await limits(), { max: 7, remaining: 6 });
        await withoutAny(admin);
      }
    }
  ]
};
