import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { elements, group, xml } from '../testing/xml.ts';
import { permissionSets } from './permissionSets.ts';

const FILE = 'force-app/main/default/permissionsets/Trips_Admin.permissionset-meta.xml';
const OBJECT = 'force-app/main/bookings/objects';

const messages = async (from: string | RegExp, to: string): Promise<string[]> =>
  (await found(permissionSets, { [FILE]: change(from, to) })).map(([, what]) => what);

/** The admin's set with one permission on an object turned. */
async function turn(object: string, element: string, to: boolean): Promise<string[]> {
  const edit = (text: string): string =>
    text.replace(/<objectPermissions>[\s\S]*?<\/objectPermissions>/g, (block) =>
      block.includes(`<object>${object}<`)
        ? change(`<${element}>${!to}<`, `<${element}>${to}<`)(block)
        : block
    );
  return (await found(permissionSets, { [FILE]: edit })).map(([, what]) => what);
}

test('valid permission sets', async () => {
  assert.deepEqual(await found(permissionSets), []);
});

test('fields and objects that are not there are found', async () => {
  assert.deepEqual(await messages('>Visit__c.Day__c<', '>Visit__c.Date__c<'), [
    'Visit__c has no field Date__c'
  ]);
  assert.deepEqual(await messages('>Visit__c.Day__c<', '>Visits__c.Day__c<'), [
    'there is no object Visits__c'
  ]);
  assert.deepEqual(await messages('>Visit__c.Day__c<', '>Visit__c.Kind__c<'), [
    'Visit__c.Kind__c is granted twice'
  ]);
  assert.ok(
    (await messages('<object>Problem__c<', '<object>Trouble__c<')).includes('there is no object Trouble__c')
  );
});

test('a required field, a master-detail and a worked-out field cannot be granted so', async () => {
  assert.deepEqual(await messages('>Visit__c.Day__c<', '>Guest__c.Person__c<'), [
    'Guest__c.Person__c is required or a key of its record: everybody has it'
  ]);
  assert.deepEqual(await messages('>Visit__c.Day__c<', '>Guest__c.Visit__c<'), [
    'Guest__c.Visit__c is required or a key of its record: everybody has it'
  ]);
  assert.deepEqual(
    await messages(/<editable>false(?=<\/editable>\s*<field>Visit__c.Status__c)/, '<editable>true'),
    ['Visit__c.Status__c is worked out: nobody can edit it']
  );
  assert.deepEqual(
    await messages(/<editable>false(?=<\/editable>\s*<field>Visit__c.Coming__c)/, '<editable>true'),
    ['Visit__c.Coming__c is worked out: nobody can edit it']
  );
});

test('fields without their object, and editable fields of objects that are not, are found', async () => {
  const problems = await messages(
    /<objectPermissions>(?:(?!<objectPermissions>)[\s\S])*<object>Problem__c<[\s\S]*?<\/objectPermissions>/,
    ''
  );
  assert.deepEqual(problems, [
    'Problem__c.Visit__c is granted without its object',
    'Problem__c.Told_On__c is granted without its object'
  ]);
  assert.deepEqual(
    await messages(/<editable>false(?=<\/editable>\s*<field>Opportunity.Trips_Visits__c)/, '<editable>true'),
    ['Opportunity.Trips_Visits__c is editable on an object that is not']
  );
});

test('fields of events stand alone: events have no object permissions', async () => {
  assert.deepEqual(await messages('>Problem__c.Told_On__c<', '>Event.WhatId<'), []);
});

test('a detail needs its master, an opportunity its account', async () => {
  assert.deepEqual(await turn('Account', 'allowRead', false), ['reading Opportunity needs reading Account']);
  assert.deepEqual(await turn('Guest__c', 'viewAllRecords', true), [
    'viewing all Guest__c needs viewing all Visit__c'
  ]);
  const visit = await turn('Visit__c', 'allowRead', false);
  assert.ok(visit.includes('reading Guest__c needs reading Visit__c'), visit.join());
});

test('permissions of an object build on one another', async () => {
  assert.deepEqual(await turn('Problem__c', 'modifyAllRecords', true), [
    'modifying all Problem__c needs deleting and viewing all it'
  ]);
  assert.deepEqual(await turn('Account', 'allowCreate', true), []);
  assert.deepEqual(await turn('Account', 'viewAllRecords', true), []);
  assert.deepEqual(await turn('Account', 'allowDelete', true), ['deleting Account needs editing it']);
});

test('apps, tabs, permissions and types that are not there are found', async () => {
  assert.deepEqual(await messages('<application>Trips<', '<application>Tours<'), ['there is no app Tours']);
  assert.deepEqual(await messages('<tab>Visit__c<', '<tab>Tour__c<'), ['there is no tab Tour__c']);
  assert.deepEqual(await messages('<name>Trips_Manage_Visits<', '<name>Manage_Tours<'), [
    'there is no custom permission Manage_Tours'
  ]);
  assert.deepEqual(await messages('<name>Trip_Setting__mdt<', '<name>Visit__c<'), [
    'there is no custom metadata type Visit__c'
  ]);
  assert.deepEqual(await messages('<name>RunReports<', '<name>RunReport<'), [
    'there is no system permission RunReport'
  ]);
  assert.deepEqual(await messages('<name>RunReports<', '<name>ManageUsers<'), [
    'ManageUsers depends on ViewSetup',
    'ManageUsers depends on ViewRoles'
  ]);
  for (const name of ['ViewAllData', 'ModifyAllData']) {
    assert.deepEqual(await messages('<name>RunReports<', `<name>${name}<`), [
      `what ${name} depends on differs from org to org: no deployment of it works everywhere`
    ]);
  }
  const apart = (text: string): string =>
    JSON.stringify({ ...(JSON.parse(text) as object), orgDependentDirectories: ['force-app'] });
  const leader = 'force-app/main/default/permissionsets/Trips_Rep.permissionset-meta.xml';
  assert.deepEqual(
    await found(permissionSets, {
      'config/metadata-checks.json': apart,
      [leader]: change(
        '</PermissionSet>',
        '<userPermissions><enabled>true</enabled><name>ViewAllData</name></userPermissions></PermissionSet>'
      )
    }),
    []
  );
});

test('a field that becomes required must leave the sets', async () => {
  const problems = await found(permissionSets, {
    [`${OBJECT}/Visit__c/fields/Day__c.field-meta.xml`]: change('<type>', '<required>true</required><type>')
  });
  assert.deepEqual(
    problems.map(([file]) => file),
    ['Admin', 'Rep'].map(
      (name) => `force-app/main/default/permissionsets/Trips_${name}.permissionset-meta.xml`
    )
  );
});

test('a set for a licence has nothing that the licence has not', async () => {
  const file = 'force-app/main/default/permissionsets/Trips_Guest.permissionset-meta.xml';
  const set = (...objects: string[]): string =>
    xml(
      'PermissionSet',
      [
        elements({ label: 'Guest' }),
        ...objects.map((object) =>
          group('objectPermissions', elements({ allowRead: true, object, viewAllRecords: false }))
        )
      ].join('\n')
    );
  const meant = (licence: string) => (text: string) =>
    JSON.stringify({ ...(JSON.parse(text) as object), licences: { Trips_Guest: licence } });
  const whatsOf = async (text: string, edit: (text: string) => string): Promise<string[]> =>
    (await found(permissionSets, { [file]: text, 'config/metadata-checks.json': edit }))
      .map(([, what]) => what)
      .filter((what) => what.includes('licence'));
  const same = (text: string): string => text;
  assert.deepEqual(await whatsOf(set('Account', 'Opportunity'), same), []);
  assert.deepEqual(await whatsOf(set('Account', 'Contact'), meant('Salesforce Platform')), []);
  assert.deepEqual(await whatsOf(set('Account', 'Opportunity'), meant('Salesforce Platform')), [
    'users with the licence Salesforce Platform cannot have Opportunity: the set cannot be assigned to them'
  ]);
});
