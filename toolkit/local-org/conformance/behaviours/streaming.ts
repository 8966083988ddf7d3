import assert from 'node:assert/strict';
import { assumed, page } from '../behaviour.ts';
import type { Area, Source } from '../behaviour.ts';
import { asFields, asList, assertError } from '../client.ts';
import type { Client, Fields } from '../client.ts';

const guide =
  'https://developer.salesforce.com/docs/atlas.en-us.change_data_capture.meta/change_data_capture';
const structure = page(
  `${guide}/cdc_message_structure.htm`,
  'Change Data Capture guide, Change Event Message Structure'
);
const subscribing = page(
  `${guide}/cdc_subscribe.htm`,
  'Change Data Capture guide, Subscribe to Change Events'
);
const errorCodes = page(
  'https://developer.salesforce.com/docs/atlas.en-us.api_streaming.meta/api_streaming/streaming_error_codes.htm',
  'Streaming API guide, Error Codes'
);
const errors = page(
  'https://developer.salesforce.com/docs/atlas.en-us.api_streaming.meta/api_streaming/streaming_handling_errors.htm',
  'Streaming API guide, Handling Streaming API Errors'
);
const CHANNEL = '/data/Merchandise__ChangeEvent';

/** One message; its answers, those of events first. */
async function say(client: Client, message: Fields): Promise<Fields[]> {
  const { status, body } = await client.post('/cometd/66.0', message);
  assert.equal(status, 200, JSON.stringify(body));
  return asList(body);
}

async function handshake(client: Client): Promise<string> {
  const [answer] = await say(client, {
    channel: '/meta/handshake',
    version: '1.0',
    supportedConnectionTypes: ['long-polling']
  });
  assert.equal(answer?.['successful'], true, JSON.stringify(answer));
  return String(answer['clientId']);
}

async function subscribe(client: Client, clientId: string, channel: string, replay = -1): Promise<Fields> {
  const [answer] = await say(client, {
    channel: '/meta/subscribe',
    clientId,
    subscription: channel,
    ext: { replay: { [channel]: replay } }
  });
  return answer ?? {};
}

/** What is there to tell now. */
async function told(client: Client, clientId: string): Promise<Fields[]> {
  const answers = await say(client, {
    channel: '/meta/connect',
    connectionType: 'long-polling',
    clientId,
    advice: { timeout: 0 }
  });
  return answers.filter(({ channel }) => channel !== '/meta/connect').map(({ data }) => asFields(data));
}

const header = (event: Fields | undefined): Fields =>
  asFields(asFields(event?.['payload'])['ChangeEventHeader']);
const replayId = (event: Fields | undefined): number => Number(asFields(event?.['event'])['replayId']);

async function select(client: Client, ...objects: string[]): Promise<void> {
  assert.equal((await client.send('PUT', '/local/change-events', { objects })).status, 200);
}

/** What the admin is told of what `work` does. */
async function eventsOf(admin: Client, work: () => Promise<unknown>): Promise<Fields[]> {
  await select(admin, 'Merchandise__c');
  const clientId = await handshake(admin);
  assert.equal((await subscribe(admin, clientId, CHANNEL))['successful'], true);
  await work();
  return told(admin, clientId);
}

function behaviour(
  does: string,
  source: Source,
  test: Area['behaviours'][number]['test']
): Area['behaviours'][number] {
  return { does, source, test };
}

export const streaming: Area = {
  name: 'Change events (Streaming API, CometD)',
  behaviours: [
    behaviour(
      'A new record, a change, a deletion and a return from the recycle bin are an event each, with what changed; replay ids go up.',
      structure,
      async ({ admin, unique }) => {
        let id = '';
        const events = await eventsOf(admin, async () => {
          id = await admin.create('Merchandise__c', { Name: unique(), Price__c: 5 });
          await admin.patch(`/sobjects/Merchandise__c/${id}`, { Price__c: null });
          await admin.delete(`/sobjects/Merchandise__c/${id}`);
          await admin.post('/local/undelete', { ids: [id] });
        });
        assert.deepEqual(
          events.map((event) => header(event)['changeType']),
          ['CREATE', 'UPDATE', 'DELETE', 'UNDELETE']
        );
        const [made, changed, gone] = events;
        assert.deepEqual([header(made)['recordIds'], header(made)['commitUser']], [[id], admin.userId]);
        assert.equal(asFields(made?.['payload'])['Price__c'], 5);
        assert.deepEqual(asList(header(changed)['changedFields']).map(String).sort(), [
          'LastModifiedDate',
          'Price__c'
        ]);
        assert.deepEqual(header(changed)['nulledFields'], ['Price__c']);
        assert.deepEqual(Object.keys(asFields(gone?.['payload'])), ['ChangeEventHeader']);
        const ids = events.map(replayId);
        assert.deepEqual(
          ids,
          [...ids].sort((a, b) => a - b)
        );
      }
    ),
    behaviour('What is rolled back was no change.', subscribing, async ({ admin, unique }) => {
      const name = unique();
      const events = await eventsOf(admin, async () => {
        const records = [
          { attributes: { type: 'Merchandise__c' }, Name: name },
          { attributes: { type: 'Merchandise__c' }, Name: name, Price__c: 'none' }
        ];
        await admin.post('/composite/sobjects', { allOrNone: true, records });
      });
      assert.deepEqual(events, []);
    }),
    behaviour(
      'Events of three days are kept: -2 tells all of them, -1 what comes, a replay id what came after it; another one is 400.',
      errorCodes,
      async ({ admin, unique }) => {
        const events = await eventsOf(admin, async () => {
          await admin.create('Merchandise__c', { Name: unique() });
          await admin.create('Merchandise__c', { Name: unique() });
        });
        const [first, second] = events.map(replayId);
        const after = async (replay: number): Promise<number[]> => {
          const clientId = await handshake(admin);
          assert.equal((await subscribe(admin, clientId, '/data/ChangeEvents', replay))['successful'], true);
          return (await told(admin, clientId)).map(replayId);
        };
        assert.deepEqual(await after(-1), []);
        assert.deepEqual(await after(Number(first)), [second]);
        assert.deepEqual((await after(-2)).slice(-2), [first, second]);
        const refused = await subscribe(admin, await handshake(admin), CHANNEL, Number(second) + 1);
        assert.match(String(refused['error']), /^400::The replayId \{\d+\} you provided was invalid\./);
      }
    ),
    behaviour(
      'Who does not see all records of an object gets none of its events; fields that somebody may not see are left out.',
      subscribing,
      async ({ admin, auditor, clerk, unique }) => {
        await select(admin, 'Secret__c', 'Merchandise__c');
        const denied = await subscribe(clerk, await handshake(clerk), CHANNEL);
        assert.equal(denied['successful'], false);
        const clientId = await handshake(auditor);
        const secret = await subscribe(auditor, clientId, '/data/Secret__ChangeEvent');
        assert.equal(secret['successful'], true, JSON.stringify(secret));
        await admin.create('Secret__c', { Name: unique() });
        const [event] = await told(auditor, clientId);
        const visible = asList(asFields((await auditor.get('/sobjects/Secret__c/describe')).body)['fields']);
        const names = visible.map(({ name }) => String(name));
        const sent = Object.keys(asFields(event?.['payload'])).filter((name) => name !== 'ChangeEventHeader');
        assert.ok(sent.includes('Name'));
        assert.deepEqual(
          sent.filter((name) => !names.includes(name)),
          []
        );
      }
    ),
    behaviour(
      'There is a channel for objects that somebody has chosen (PUT /local/change-events, in an org Setup), and no other.',
      assumed('change-event-channel-not-chosen', 'a channel that does not exist is 400'),
      async ({ admin }) => {
        await select(admin, 'Account');
        const clientId = await handshake(admin);
        for (const channel of [CHANNEL, '/topic/Any', '/event/Any__e']) {
          assert.equal(
            (await subscribe(admin, clientId, channel))['error'],
            `400::The channel you requested to subscribe to does not exist {${channel}}`
          );
        }
        assertError(
          await admin.send('PUT', '/local/change-events', { objects: ['Nothing__c'] }),
          400,
          'INVALID_TYPE'
        );
      }
    ),
    behaviour(
      'Without a session, or with one that has ended, a handshake is denied and says why.',
      errors,
      async ({ nobody, url }) => {
        const [answer] = await say(nobody, { channel: '/meta/handshake', version: '1.0' });
        assert.deepEqual(answer, {
          channel: '/meta/handshake',
          error: '403::Handshake denied',
          successful: false,
          ext: { sfdc: { failureReason: '401::Request requires authentication' }, replay: true },
          advice: { reconnect: 'none' }
        });
        const response = await fetch(`${url}/cometd/66.0`, {
          method: 'POST',
          headers: { Authorization: 'OAuth 00D!gone', 'content-type': 'application/json' },
          body: JSON.stringify([{ channel: '/meta/connect', clientId: 'x', connectionType: 'long-polling' }])
        });
        const [connect] = asList(await response.json());
        assert.deepEqual(
          [connect?.['error'], connect?.['advice']],
          ['401::Authentication invalid', { reconnect: 'none', interval: 0 }]
        );
      }
    ),
    behaviour(
      'A client that the server does not know is told to shake hands again.',
      errors,
      async ({ admin }) => {
        const [answer] = await say(admin, {
          channel: '/meta/connect',
          clientId: 'none',
          connectionType: 'long-polling'
        });
        assert.deepEqual(
          [answer?.['error'], answer?.['advice']],
          ['403::Unknown client', { reconnect: 'handshake', interval: 0 }]
        );
      }
    )
  ]
};
