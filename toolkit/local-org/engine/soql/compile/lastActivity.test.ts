import assert from 'node:assert/strict';
import { test } from 'node:test';
import { object, validationRule } from '../../../testing/projectFiles.ts';
import { testOrg } from '../../../testing/testOrg.ts';

test('custom objects have a last activity when they allow activities, and only then', async () => {
  const { org } = await testOrg({
    ...object('Busy__c', { enableActivities: true }),
    ...object('Idle__c', { enableActivities: false })
  });
  const has = (name: string): boolean =>
    org.schema.objects.get(name)?.fields.has('lastactivitydate') === true;
  assert.deepEqual([has('busy__c'), has('idle__c'), has('opportunity')], [true, false, true]);
});

test('formulas of records, which see what is stored, say that they lack what is worked out', async () => {
  const { org } = await testOrg({
    ...object('Busy__c', { enableActivities: true }),
    ...validationRule('Busy__c', 'Never_Quiet', 'ISBLANK(LastActivityDate)', 'Meet someone.')
  });
  assert.match(JSON.stringify(org.unsupported), /LastActivityDate/);
});
