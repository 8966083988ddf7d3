/** jsforce's Streaming API client (faye) against the local org: change events as they come, and after a gap. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import jsforce from 'jsforce';
import type { Connection } from 'jsforce';
import { Replay } from 'jsforce/lib/api/streaming/extension.js';
import { startTestOrg } from './startTestOrg.ts';

interface Told {
  payload: { ChangeEventHeader: { changeType: string; recordIds: string[] } };
  event: { replayId: number };
}

const CHANNEL = '/data/Merchandise__ChangeEvent';
let running: Awaited<ReturnType<typeof startTestOrg>>;
let connection: Connection;

before(async () => {
  running = await startTestOrg();
  connection = new jsforce.Connection({ loginUrl: running.url, version: '66.0' });
  await connection.login('admin@local.example', 'local');
  await running.org.admin.send('PUT', '/local/change-events', { objects: ['Merchandise__c'] });
});

after(() => running.stop());

/** faye's client has it; its types do not say so. One that is not told goes on asking. */
function end(client: object): PromiseLike<unknown> {
  return (client as { disconnect(): PromiseLike<unknown> }).disconnect();
}

/** The next events of a channel, so many; `work` happens once the client listens. */
async function listen(replay: number, count: number, work: () => Promise<unknown>): Promise<Told[]> {
  const client = connection.streaming.createClient([new Replay(CHANNEL, replay)]);
  const events: Told[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      const subscription = client.subscribe(CHANNEL, (event: Told) => {
        events.push(event);
        if (events.length >= count) {
          resolve();
        }
      });
      subscription.then(() => void work().catch(reject), reject);
    });
  } finally {
    await end(client);
  }
  return events;
}

test('a change is told while the client waits, and after a gap what came meanwhile', async () => {
  const merchandise = connection.sobject('Merchandise__c');
  let id = '';
  const [made] = await listen(-1, 1, async () => {
    const result = await merchandise.create({ Name: 'Heard' });
    id = String(result.id);
  });
  assert.deepEqual(
    [made?.payload.ChangeEventHeader.changeType, made?.payload.ChangeEventHeader.recordIds],
    ['CREATE', [id]]
  );
  await merchandise.update({ Id: id, Name: 'Missed' });
  await merchandise.destroy(id);
  const missed = await listen(made?.event.replayId ?? 0, 2, () => Promise.resolve());
  assert.deepEqual(
    missed.map(({ payload }) => payload.ChangeEventHeader.changeType),
    ['UPDATE', 'DELETE']
  );
});

test('events of colleagues and meetings in a calendar are told like others', async () => {
  await running.org.admin.send('PUT', '/local/change-events', { objects: ['Event', 'EventRelation'] });
  const client = connection.streaming.createClient([]);
  const heard = Promise.withResolvers<string[]>();
  const names: string[] = [];
  try {
    await client.subscribe(
      '/data/ChangeEvents',
      ({ payload }: { payload: { ChangeEventHeader: { entityName: string } } }) => {
        names.push(payload.ChangeEventHeader.entityName);
        if (names.includes('Event') && names.includes('EventRelation')) {
          heard.resolve(names);
        }
      }
    );
    const event = await connection.sobject('Event').create({
      Subject: 'Visit',
      StartDateTime: '2030-01-02T09:00:00Z',
      DurationInMinutes: 60
    });
    await connection.sobject('EventRelation').create({
      EventId: String(event.id),
      RelationId: running.org.clerk.userId
    });
    assert.deepEqual([...new Set(await heard.promise)].sort(), ['Event', 'EventRelation']);
  } finally {
    await end(client);
  }
});
