import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { visibilityRules } from './visibilityRules.ts';

const PAGE = 'force-app/main/complaints/flexipages/Trips_Visit_Record_Page.flexipage-meta.xml';

async function rule(left: string, right: string, operator = 'EQUAL', rest = ''): Promise<string[]> {
  const criteria = `<visibilityRule>${rest}<criteria><leftValue>${left}</leftValue><operator>${operator}</operator><rightValue>${right}</rightValue></criteria></visibilityRule>`;
  const problems = await found(visibilityRules, {
    [PAGE]: change(/<visibilityRule>[\s\S]*<\/visibilityRule>/, criteria)
  });
  assert.ok(problems.every(([file]) => file === PAGE));
  return problems.map(([, what]) => what);
}

test('valid rules', async () => {
  assert.deepEqual(await found(visibilityRules), []);
  assert.deepEqual(await rule('{!Record.Kind__c}', 'Phone'), []);
  assert.deepEqual(await rule('{!Record.Kind__c}', 'ho', 'CONTAINS'), []);
  assert.deepEqual(await rule('{!$User.Profile.Name}', 'Chef'), []);
  assert.deepEqual(await rule('{!$Client.FormFactor}', 'Small'), []);
  assert.deepEqual(await rule('{!$Permission.CustomPermission.Trips_Manage_Visits}', 'true'), []);
  assert.deepEqual(await rule('{!$Permission.StandardPermission.RunReports}', 'true'), []);
});

test('rules that look at nothing are found', async () => {
  assert.deepEqual(await rule('{!Record.Sort__c}', 'x'), ['Visit__c has no field Sort__c']);
  assert.deepEqual(await rule('{!Record.Kind__c}', 'Fax'), ['Kind__c never is "Fax": it has On Site, Phone']);
  assert.deepEqual(await rule('{!$User.Shoe}', 'x'), ['User has no field Shoe']);
  assert.deepEqual(await rule('{!$Client.FormFactor}', 'Tiny'), ['{!$Client.FormFactor} is Large or Small']);
  assert.deepEqual(await rule('{!$Permission.CustomPermission.Manage_All}', 'true'), [
    'there is no permission CustomPermission.Manage_All'
  ]);
  assert.deepEqual(await rule('{!$Api.Version}', 'x'), ['a visibility rule cannot look at {!$Api.Version}']);
});

test('a filter logic over rules that are not there is found', async () => {
  assert.deepEqual(
    await rule('{!Record.Kind__c}', 'Phone', 'EQUAL', '<booleanFilter>1 AND 2</booleanFilter>'),
    ['the filter logic 1 AND 2 names filter 2 of 1']
  );
});
