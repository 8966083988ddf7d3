import assert from 'node:assert/strict';
import { assumed, page } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, asList, assertError } from '../client.ts';
import type { Client } from '../client.ts';

const order = page(
  'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_order_of_execution.htm',
  'Apex guide, Triggers and Order of Execution'
);
const flow = page(
  'https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_visual_workflow.htm',
  'Metadata API guide, Flow'
);

const scheduled = page(
  'https://help.salesforce.com/s/articleView?id=platform.flow_considerations_trigger_schedule.htm',
  'Salesforce Help, Schedule-Triggered Flow Considerations'
);

async function weight(client: Client, id: string): Promise<unknown> {
  const [row] = await client.query(`SELECT Weight__c FROM Secret__c WHERE Id = '${id}'`);
  return row?.['Weight__c'];
}

export const automation: Area = {
  name: 'Flows',
  behaviours: [
    {
      does: 'A before-save flow changes the record that is being saved, when its entry conditions hold.',
      source: flow,
      test: async ({ admin }) => {
        assert.equal(await weight(admin, await admin.create('Secret__c', { Name: 'Seven__' })), 7);
        assert.equal(
          await weight(admin, await admin.create('Secret__c', { Name: 'Seven__', Weight__c: 2 })),
          2
        );
      }
    },
    {
      does: 'Validation rules see what before-save flows have set.',
      source: order,
      test: async ({ admin }) => {
        assertError(
          await admin.post('/sobjects/Secret__c', { Name: 'x'.repeat(31) }),
          400,
          'FIELD_CUSTOM_VALIDATION_EXCEPTION',
          'A secret must weigh less than 30.'
        );
      }
    },
    {
      does: 'Flows run for each of 200 records saved together.',
      source: flow,
      test: async ({ admin, unique }) => {
        const prefix = unique('bulk');
        const records = Array.from({ length: 200 }, (_, index) => ({
          attributes: { type: 'Secret__c' },
          Name: `${prefix}${'-'.repeat(index % 10)}`
        }));
        const results = asList((await admin.post('/composite/sobjects', { records })).body);
        assert.ok(results.every(({ success }) => success === true));
        const rows = await admin.query(`SELECT Name, Weight__c FROM Secret__c WHERE Name LIKE '${prefix}%'`);
        assert.equal(rows.length, 200);
        assert.ok(rows.every((row) => row['Weight__c'] === String(row['Name']).length));
      }
    },
    {
      does: 'An after-save flow runs in system context: it reads what the user may not, and sends notifications.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.api_action.meta/api_action/actions_obj_custom_notification.htm',
        'Actions guide, Custom Notification Actions'
      ),
      test: async ({ clerk, auditor, unique }) => {
        const name = unique('told');
        const id = await clerk.create('Secret__c', { Name: name });
        const own = asList((await clerk.get('/local/notifications')).body);
        const sent = own.find(({ body }) => body === name);
        assert.deepEqual(
          [sent?.['title'], sent?.['targetId'], sent?.['read']],
          ['A secret for you', id, false]
        );
        const others = asList((await auditor.get('/local/notifications')).body);
        assert.ok(!others.some(({ body }) => body === name));
        await clerk.post('/local/notifications/read', { ids: [sent?.['id']] });
        const again = asList((await clerk.get('/local/notifications')).body);
        assert.equal(again.find(({ body }) => body === name)?.['read'], true);
      }
    },
    {
      does: 'What a flow did goes when its save is rolled back.',
      source: order,
      test: async ({ admin, unique }) => {
        const name = unique('undone');
        const records = [
          { attributes: { type: 'Secret__c' }, Name: name },
          { attributes: { type: 'Secret__c' }, Name: name, Weight__c: 31 }
        ];
        await admin.post('/composite/sobjects', { allOrNone: true, records });
        const bells = asList((await admin.get('/local/notifications')).body);
        assert.ok(!bells.some(({ body }) => body === name));
      }
    },
    {
      does: 'A scheduled path runs when its time has come, and not before.',
      source: flow,
      test: async ({ admin, nobody, unique }) => {
        const name = unique('later');
        const id = await admin.create('Secret__c', { Name: name, Weight__c: 4 });
        await nobody.post('/local/clock', { advance: 'PT23H' });
        const before = await weight(admin, id);
        await nobody.post('/local/clock', { advance: 'PT2H' });
        const after = await weight(admin, id);
        await nobody.post('/local/clock', { now: null });
        assert.deepEqual([before, after], [4, 8]);
      }
    },
    {
      does: 'A flow that a schedule triggers runs at its time of day in the org’s time zone, for each record that meets its conditions.',
      source: scheduled,
      test: async ({ admin, nobody, unique }) => {
        const heavy = await admin.create('Secret__c', { Name: unique('heavy') });
        const light = await admin.create('Secret__c', { Name: unique('light') });
        // Sundays at 4:00 in Europe/Berlin
        await nobody.post('/local/clock', { now: '2031-07-06T01:59:00Z' });
        await admin.patch(`/sobjects/Secret__c/${heavy}`, { Weight__c: 29 });
        await admin.patch(`/sobjects/Secret__c/${light}`, { Weight__c: 28 });
        const before = await weight(admin, heavy);
        await nobody.post('/local/clock', { now: '2031-07-06T02:01:00Z' });
        const after = [await weight(admin, heavy), await weight(admin, light)];
        await nobody.post('/local/clock', { now: null });
        assert.deepEqual([before, after], [29, [14.5, 28]]);
      }
    },
    {
      does: 'A flow that a schedule triggers runs now when a test asks for it, and answers for how many records.',
      source: assumed(
        'scheduled-flow-now',
        'tests cannot wait for Sunday; an org starts such a flow by no other means'
      ),
      test: async ({ admin, nobody, unique }) => {
        const name = 'Secret_Scheduled_Lighten';
        const id = await admin.create('Secret__c', { Name: unique('now'), Weight__c: 29 });
        const answer = asFields((await nobody.post('/local/scheduled-flows', { name })).body);
        assert.deepEqual([answer['name'], await weight(admin, id)], [name, 14.5]);
        assert.ok(Number(answer['records']) >= 1);
        const tell = await nobody.post('/local/scheduled-flows', { name: 'Secret_After_Create_Tell' });
        assertError(tell, 400, 'INVALID_INPUT');
      }
    },
    {
      does: 'Setting the clock runs at once what is due.',
      source: assumed('clock-runs-what-is-due', 'an org runs scheduled paths within minutes of their time'),
      test: async ({ admin, nobody, unique }) => {
        const id = await admin.create('Secret__c', { Name: unique('due'), Weight__c: 3 });
        const now = new Date(Date.now() + 3 * 86_400_000).toISOString();
        await nobody.post('/local/clock', { now });
        const after = await weight(admin, id);
        await nobody.post('/local/clock', { now: null });
        assert.equal(after, 6);
      }
    },
    {
      does: 'A flow is switched off by the Tooling API with activeVersionNumber 0, and on again by its version.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.api_tooling.meta/api_tooling/tooling_api_objects_flowdefinition.htm',
        'Tooling API guide, FlowDefinition'
      ),
      test: async ({ admin, unique }) => {
        const versions = await toolingFlow(admin);
        const [{ DefinitionId, Status } = {}] = versions;
        assert.equal(Status, 'Active');
        const states: unknown[] = [];
        for (const activeVersionNumber of [0, 1]) {
          const path = `/tooling/sobjects/FlowDefinition/${String(DefinitionId)}`;
          const changed = await admin.patch(path, { Metadata: { activeVersionNumber } });
          assert.equal(changed.status, 204);
          const name = unique('switched');
          await admin.create('Secret__c', { Name: name, Weight__c: 4 });
          const bells = asList((await admin.get('/local/notifications')).body);
          states.push(
            (await toolingFlow(admin))[0]?.['Status'],
            bells.some(({ body }) => body === name)
          );
        }
        assert.deepEqual(states, ['Obsolete', false, 'Active', true]);
      }
    },
    {
      does: 'Who may not configure the org reads and changes no flow by the Tooling API: 403 INSUFFICIENT_ACCESS.',
      source: assumed('flows-by-tooling', "flows are an admin's; which error others get is not documented"),
      test: async ({ clerk }) => {
        assertError(await clerk.get(toolingPath), 403, 'INSUFFICIENT_ACCESS');
      }
    },
    {
      does: 'An autolaunched flow runs by its name, once for each of the inputs, and answers its outputs.',
      source: page(
        'https://developer.salesforce.com/docs/atlas.en-us.api_action.meta/api_action/actions_obj_flow.htm',
        'Actions guide, Flow Actions'
      ),
      test: async ({ admin }) => {
        const answer = await admin.post('/actions/custom/flow/Say_Back', {
          inputs: [{ Word: 'one' }, { Word: 'two' }]
        });
        assert.equal(answer.status, 200);
        assert.deepEqual(
          asList(answer.body).map(({ isSuccess, outputValues }) => [
            isSuccess,
            asFields(outputValues)['Said']
          ]),
          [
            [true, ['one']],
            [true, ['two']]
          ]
        );
      }
    },
    {
      does: 'A flow that fails, or takes no such input, is a 400 that says what went wrong in which run.',
      source: assumed('flow-action-errors', 'the guide shows the shape of an error, not its status'),
      test: async ({ admin }) => {
        const answer = await admin.post('/actions/custom/flow/Say_Back', { inputs: [{ Said: ['x'] }] });
        assert.equal(answer.status, 400);
        const [outcome] = asList(answer.body);
        assert.equal(outcome?.['isSuccess'], false);
        assert.match(String(asList(outcome['errors'])[0]?.['message']), /no input variable Said/);
      }
    }
  ]
};

const FLOW = 'Secret_After_Create_Tell';
const toolingPath = `/tooling/query?q=${encodeURIComponent(
  `SELECT DefinitionId, Definition.DeveloperName, VersionNumber, Status FROM Flow WHERE Definition.DeveloperName IN ('${FLOW}')`
)}`;

async function toolingFlow(admin: Client): Promise<Record<string, unknown>[]> {
  const records = asList(asFields((await admin.get(toolingPath)).body)['records']);
  assert.deepEqual(
    records.map(({ Definition }) => asFields(Definition)['DeveloperName']),
    [FLOW]
  );
  return records;
}
