import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validProject } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { flowNames } from './flowNames.ts';

const FLOWS = 'force-app/main/bookings/flows';
const beforeSave = validProject[`${FLOWS}/Guest_Before_Save_Set_Key.flow-meta.xml`] ?? '';
const afterSave = validProject[`${FLOWS}/Visit_After_Save_Tell_Owner.flow-meta.xml`] ?? '';

test('valid flows are named Object_When_Outcome', async () => {
  assert.deepEqual(await found(flowNames), []);
});

test('a flow named for another object or another moment is found', async () => {
  const problems = await found(flowNames, {
    [`${FLOWS}/Visit_Before_Save_Set_Key.flow-meta.xml`]: beforeSave,
    [`${FLOWS}/Visit_Before_Save_Tell.flow-meta.xml`]: afterSave,
    [`${FLOWS}/Visit_After_Create_Welcome.flow-meta.xml`]: afterSave,
    [`${FLOWS}/Visit_Scheduled_Remind.flow-meta.xml`]: afterSave,
    [`${FLOWS}/Set_Key.flow-meta.xml`]: beforeSave
  });
  assert.deepEqual(
    problems.map(([, what]) => what),
    [
      'a RecordBeforeSave flow on Guest__c is called Set_Key',
      'a RecordBeforeSave flow on Guest__c is called Visit_Before_Save_Set_Key',
      'a RecordAfterSave flow on Visit__c is called Visit_Before_Save_Tell',
      'a RecordAfterSave flow on Visit__c is called Visit_Scheduled_Remind'
    ]
  );
});

test('a flow with scheduled paths may say so', async () => {
  const scheduled = afterSave.replace(
    '<triggerType>',
    '<scheduledPaths><name>Later</name></scheduledPaths><triggerType>'
  );
  assert.deepEqual(
    await found(flowNames, { [`${FLOWS}/Visit_Scheduled_Remind.flow-meta.xml`]: scheduled }),
    []
  );
});
