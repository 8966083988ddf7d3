import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from '../../conformance/client.ts';
import { startOrg, startTestOrg } from '../../conformance/startTestOrg.ts';

let running: Awaited<ReturnType<typeof startTestOrg>>;
before(async () => {
  running = await startTestOrg();
});
after(() => running.stop());

/** Learned from recorded describes; beside each, a neighbour that keeps to the rule. */
const learned: [string, string, unknown][] = [
  ['Account', 'Name.compoundFieldName', 'Name'],
  ['Account', 'Name.extraTypeInfo', 'switchablepersonname'],
  ['Contact', 'Name.extraTypeInfo', 'personname'],
  ['Event', 'ActivityDate.aggregatable', false],
  ['Event', 'StartDateTime.aggregatable', true],
  ['Opportunity', 'CloseDate.aggregatable', true],
  ['Event', 'AccountId.searchPrefilterable', true],
  ['Event', 'OwnerId.searchPrefilterable', false],
  ['Lead', 'ConvertedAccountId.searchPrefilterable', true],
  ['OpportunityContactRole', 'ContactId.searchPrefilterable', false],
  ['Contact', 'AccountId.searchPrefilterable', true],
  ['Event', 'Id.label', 'Activity ID'],
  ['OpportunityContactRole', 'Id.label', 'Contact Role ID'],
  ['Contact', 'Id.label', 'Contact ID'],
  ['Opportunity', 'FiscalYear.compoundFieldName', 'Fiscal'],
  ['Opportunity', 'FiscalQuarter.digits', 8],
  ['Opportunity', 'Fiscal.byteLength', 6],
  ['Opportunity', 'StageName.byteLength', 765]
];

for (const [object, path, value] of learned) {
  test(`the describe of ${object} says ${JSON.stringify(value)} of ${path}`, async () => {
    const { body } = await running.org.admin.get(`/sobjects/${object}/describe`);
    const [name, key = ''] = path.split('.');
    const field = (body as { fields: Record<string, unknown>[] }).fields.find((one) => one['name'] === name);
    assert.deepEqual(field?.[key], value);
  });
}

test('with person accounts an account describes its person as it was recorded', async () => {
  const persons = await startOrg(undefined, {}, { personAccounts: true });
  const admin = await Client.login(persons.url, 'admin@local.example');
  const { fields } = (await admin.get('/sobjects/Account/describe')).body as {
    fields: Record<string, unknown>[];
  };
  await persons.stop();
  const said = (name: string, key: string): unknown => fields.find((one) => one['name'] === name)?.[key];
  assert.deepEqual(
    [
      said('LastName', 'extraTypeInfo'),
      said('FirstName', 'nameField'),
      said('Salutation', 'nameField'),
      said('PersonContactId', 'label'),
      said('PersonContactId', 'searchPrefilterable'),
      said('PersonMobilePhone', 'label'),
      said('PersonTitle', 'length'),
      said('PersonAssistantName', 'label'),
      said('PersonEmail', 'label')
    ],
    ['switchablepersonname', true, false, 'Contact ID', true, 'Mobile', 80, 'Assistant', 'Email']
  );
});

test('deals are cloned deeply, contact roles have layouts, and nothing else does what these do', async () => {
  const said = async (object: string, key: string): Promise<unknown> =>
    ((await running.org.admin.get(`/sobjects/${object}/describe`)).body as Record<string, unknown>)[key];
  assert.deepEqual(
    [
      await said('Opportunity', 'deepCloneable'),
      await said('Account', 'deepCloneable'),
      await said('OpportunityContactRole', 'layoutable'),
      await said('OpportunityContactRole', 'compactLayoutable'),
      await said('OpportunityContactRole', 'mruEnabled')
    ],
    [true, false, true, true, false]
  );
});
