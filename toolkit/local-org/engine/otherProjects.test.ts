/**
 * What the projects of others contain beside what the local org can do: it is listed, and fails only where it is used.
 * Longer than files are elsewhere: one project that has everything, and what is said of each part.
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openOrg } from './org.ts';
import { projectGaps } from './projectGaps.ts';
import { beforeSave, element, filter, ref, set, text, triggered } from '../testing/flowFiles.ts';
import {
  field,
  fieldGrant,
  object,
  objectGrant,
  permissionSet,
  validationRule,
  writeProject
} from '../testing/projectFiles.ts';
import type { ProjectFiles } from '../testing/projectFiles.ts';
import { openingFails, testOrg } from '../testing/testOrg.ts';
import type { SObjectRecord } from '../core/types.ts';

const trip: ProjectFiles = {
  ...object('Trip__c'),
  ...field('Trip__c', 'Kind__c', { type: 'Text', length: 40 }),
  ...field('Trip__c', 'Note__c', { type: 'Text', length: 255 })
};

const calls = (name: string): ProjectFiles[string]['body'] => ({
  name,
  label: name,
  flowName: 'Another_Flow'
});

test('a flow that uses what is not supported fails only the saves that set it off', async () => {
  const org = await testOrg({
    ...trip,
    ...triggered(
      'Calls_Another',
      'Trip__c',
      { first: 'Call', recordTriggerType: 'Update', filters: filter('Kind__c', 'EqualTo', text('far')) },
      { subflows: calls('Call') }
    )
  });
  const far = org.one('Trip__c', { Name: 'far', Kind__c: 'far' });
  const near = org.one('Trip__c', { Name: 'near', Kind__c: 'near' });
  org.update('Trip__c', { Id: near, Note__c: 'saved' });
  assert.throws(() => org.update('Trip__c', { Id: far, Note__c: 'not saved' }), {
    errorCode: 'LOCAL_ORG_UNSUPPORTED',
    message: /<subflows> \(Call\).*Calls_Another\.flow-meta\.xml/
  });
  assert.equal(org.row(`SELECT Note__c FROM Trip__c WHERE Id = '${far}'`)['Note__c'], null);
});

test('so do flows before the save and before a delete; where not even the conditions can be read, every save', async () => {
  const org = await testOrg({
    ...trip,
    ...object('Stop__c'),
    ...beforeSave(
      'Before',
      'Trip__c',
      { first: 'Call', filters: filter('Kind__c', 'EqualTo', text('far')) },
      { subflows: calls('Call') }
    ),
    ...triggered(
      'Before_Delete',
      'Trip__c',
      {
        first: 'Call',
        triggerType: 'RecordBeforeDelete',
        recordTriggerType: 'Delete',
        filters: filter('Kind__c', 'EqualTo', text('kept'))
      },
      { subflows: calls('Call') }
    ),
    ...triggered(
      'Unreadable',
      'Stop__c',
      { first: 'Call', filterFormula: 'DISTANCE(GEOLOCATION(1, 2), GEOLOCATION(3, 4), "km") > 5' },
      { subflows: calls('Call') }
    )
  });
  const unsupported = { errorCode: 'LOCAL_ORG_UNSUPPORTED' };
  assert.throws(() => org.one('Trip__c', { Kind__c: 'far' }), unsupported);
  const kept = org.one('Trip__c', { Kind__c: 'kept' });
  org.remove('Trip__c', org.one('Trip__c', { Kind__c: 'near' }));
  assert.throws(() => org.remove('Trip__c', kept), unsupported);
  assert.throws(() => org.one('Stop__c', { Name: 'stop' }), unsupported);
});

test('names of other packages, and of standard objects and fields that are not served, are listed', async () => {
  const org = await testOrg({
    ...trip,
    ...field('Trip__c', 'Product__c', { type: 'Lookup', referenceTo: 'Product2', relationshipName: 'Trips' }),
    ...field('Trip__c', 'Code__c', { type: 'Text', formula: 'Product__r.ProductCode' }),
    ...field('Trip__c', 'Double_Code__c', { type: 'Text', formula: 'Code__c & Code__c' }),
    ...field('Trip__c', 'Hello__c', { type: 'Text', formula: '$Label.other.Hello' }),
    ...validationRule('Trip__c', 'Other_Package', 'other__Closed__c', 'Closed.'),
    ...triggered(
      'Make_Order',
      'Trip__c',
      { first: 'Make', recordTriggerType: 'Update' },
      {
        recordCreates: element('Make', {
          object: 'Order',
          inputAssignments: set('Name', ref('$Record.Name'))
        })
      }
    ),
    ...triggered(
      'Read_Setting',
      'Trip__c',
      { first: 'Set', recordTriggerType: 'Update' },
      {
        recordUpdates: element('Set', {
          inputReference: '$Record',
          inputAssignments: set('Note__c', ref('$Setup.Bypass__c.Note__c'))
        })
      }
    ),
    'objects/Moved__e/Moved__e.object-meta.xml': {
      root: 'CustomObject',
      body: { label: 'Moved', pluralLabel: 'Moved', eventType: 'HighVolume', deploymentStatus: 'Deployed' }
    },
    ...triggered(
      'Tell_Moved',
      'Trip__c',
      { first: 'Tell', recordTriggerType: 'Update' },
      { recordCreates: element('Tell', { object: 'Moved__e', inputAssignments: set('Where__c', text('x')) }) }
    ),
    ...permissionSet('Everything', {
      objectPermissions: [
        objectGrant('Trip__c', 'r'),
        objectGrant('other__Trip__c', 'r'),
        objectGrant('Moved__e', 'r')
      ],
      fieldPermissions: [fieldGrant('Trip__c.Note__c'), fieldGrant('Account.other__Tier__c')]
    })
  });
  const gaps = projectGaps(org.org).map(({ what, name, file }) => [what, name, file.split('/').at(-1)]);
  for (const expected of [
    ['Product__r.ProductCode in formulas', 'Trip__c.Code__c', 'Code__c.field-meta.xml'],
    ['$Label.other.Hello in formulas', 'Trip__c.Hello__c', 'Hello__c.field-meta.xml'],
    ['other__Closed__c in formulas', 'Trip__c.Other_Package', 'Other_Package.validationRule-meta.xml'],
    ['the object', 'Moved__e', 'Moved__e.object-meta.xml'],
    ['the object', 'Moved__e', 'Everything.permissionset-meta.xml'],
    ['the object Moved__e', 'Tell_Moved', 'Tell_Moved.flow-meta.xml'],
    ['the object Order', 'Make_Order', 'Make_Order.flow-meta.xml'],
    ['{!$Setup.Bypass__c.Note__c}', 'Read_Setting', 'Read_Setting.flow-meta.xml'],
    ['the object', 'other__Trip__c', 'Everything.permissionset-meta.xml'],
    ['the field', 'Account.other__Tier__c', 'Everything.permissionset-meta.xml']
  ]) {
    assert.ok(
      gaps.some((gap) => gap.join() === expected.join()),
      `${expected.join()} is not among ${JSON.stringify(gaps)}`
    );
  }
});

test('what other packages have is no broken reference: it is listed, what is left works', async () => {
  const org = await testOrg({
    ...trip,
    ...field('Trip__c', 'Place__c', {
      type: 'Lookup',
      referenceTo: 'other__Place__c',
      relationshipName: 'Trips'
    }),
    ...field('Trip__c', 'Shade__c', { type: 'Picklist', valueSet: { valueSetName: 'other__Shades' } }),
    ...field('other__Place__c', 'Height__c', { type: 'Number', precision: 9, scale: 0 }),
    ...validationRule('Trip__c', 'Far', "Kind__c = 'far'", 'Too far.', 'other__Distance__c')
  });
  assert.deepEqual(
    projectGaps(org.org)
      .map(({ what, name }) => `${what} ${name}`)
      .toSorted(),
    [
      'the field Trip__c.other__Distance__c',
      'the global value set other__Shades',
      'the object other__Place__c',
      'the object other__Place__c'
    ]
  );
  const near = org.one('Trip__c', { Kind__c: 'near' });
  assert.deepEqual(org.row(`SELECT Kind__c, Place__c, Shade__c FROM Trip__c WHERE Id = '${near}'`), {
    Kind__c: 'near',
    Place__c: null,
    Shade__c: null
  });
  const [error] = org.refused({ operation: 'create', object: 'Trip__c', rows: [{ Kind__c: 'far' }] });
  assert.deepEqual([error?.statusCode, error?.message], ['FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Too far.']);
});

test('a lookup of activities is one of events and one of tasks, under one name', async () => {
  const org = await testOrg({
    ...trip,
    ...field('Activity', 'Trip__c', {
      type: 'Lookup',
      referenceTo: 'Trip__c',
      relationshipName: 'Activities'
    })
  });
  const about = org.one('Trip__c', { Name: 'Coast' });
  const day = { ActivityDate: '2026-06-16' };
  const task = org.one('Task', { Subject: 'Pack', Trip__c: about, ...day });
  const event = org.one('Event', {
    Subject: 'Leave',
    Trip__c: about,
    ActivityDateTime: '2026-06-16T08:00:00Z',
    DurationInMinutes: 30
  });
  for (const [object, id] of [
    ['Task', task],
    ['Event', event]
  ]) {
    assert.equal(org.row(`SELECT Id FROM ${object} WHERE Trip__r.Name = 'Coast'`)['Id'], id);
  }
});

test('accounts sum up their opportunities, as they do details', async () => {
  const org = await testOrg({
    ...field('Account', 'Pipeline__c', {
      type: 'Summary',
      summaryForeignKey: 'Opportunity.AccountId',
      summaryOperation: 'sum',
      summarizedField: 'Opportunity.Amount',
      summaryFilterItems: { field: 'Opportunity.IsClosed', operation: 'equals', value: 'False' }
    })
  });
  const first = org.one('Account', { Name: 'First' });
  const second = org.one('Account', { Name: 'Second' });
  const deal = (Amount: number, StageName: string): SObjectRecord => ({
    Name: 'Deal',
    CloseDate: '2026-07-01',
    AccountId: first,
    Amount,
    StageName
  });
  const moved = org.one('Opportunity', deal(1000.25, 'Prospecting'));
  org.create('Opportunity', deal(200.5, 'Prospecting'), deal(30, 'Closed Won'));
  const sums = (): unknown[] =>
    org.query('SELECT Pipeline__c FROM Account ORDER BY Name').map((row) => row['Pipeline__c']);
  assert.deepEqual(sums(), [1200.75, 0]);
  org.update('Opportunity', { Id: moved, AccountId: second });
  assert.deepEqual(sums(), [200.5, 1000.25]);
  org.remove('Opportunity', moved);
  assert.deepEqual(sums(), [200.5, 0]);
});

test('of a name of parts only its last part is required', async () => {
  const org = await testOrg({});
  for (const object of ['Contact', 'User']) {
    const [error] = org.refused({ operation: 'create', object, rows: [{}] });
    assert.equal(error?.statusCode, 'REQUIRED_FIELD_MISSING');
    assert.ok(error.fields.includes('LastName'), `${object}: ${error.fields.join()}`);
    assert.ok(!error.fields.includes('Name'), `${object}: ${error.fields.join()}`);
  }
});

test('custom settings, and records of types of other packages, are listed', async () => {
  const org = await testOrg({
    ...object('Bypass__c', {
      customSettingsType: 'Hierarchy',
      nameField: undefined,
      sharingModel: undefined
    }),
    'customMetadata/other__Rule.First.md-meta.xml': {
      root: 'CustomMetadata',
      body: { label: 'First', values: { field: 'other__Word__c', value: 'x' } }
    }
  });
  assert.deepEqual(
    projectGaps(org.org).map(({ what, name }) => `${what} ${name}`),
    [
      'records of other__Rule__mdt other__Rule.First',
      'custom settings (served as an ordinary object) Bypass__c'
    ]
  );
  assert.match(
    await openingFails({
      'customMetadata/Rule.First.md-meta.xml': { root: 'CustomMetadata', body: { label: 'First' } }
    }),
    /Rule\.First\.md-meta\.xml: it is a record of Rule__mdt, which is not in the project/
  );
});

test('what is listed is listed once', async () => {
  const org = await testOrg({
    ...trip,
    'objects/Trip__c/fieldSets/Short.fieldSet-meta.xml': {
      root: 'FieldSet',
      body: { fullName: 'Short', label: 'Short', description: 'x' }
    },
    ...permissionSet('Ordering', {
      objectPermissions: objectGrant('Order', 'r'),
      fieldPermissions: [fieldGrant('Order.Ship__c'), fieldGrant('Order.Paid__c')]
    })
  });
  assert.deepEqual(
    projectGaps(org.org).map(({ what, name }) => [what, name]),
    [
      ['the object', 'Order'],
      ['FieldSet', 'Trip__c.Short']
    ]
  );
});

test('names that only the project could have given still stop the start', async () => {
  const message = await openingFails({
    ...trip,
    ...field('Trip__c', 'Bad__c', { type: 'Text', formula: 'Missing__c & Gone__r.Name' }),
    ...permissionSet('Everything', { fieldPermissions: [fieldGrant('Trip__c.Missing__c')] }),
    ...triggered(
      'Bad',
      'Trip__c',
      { first: 'Make' },
      { recordCreates: element('Make', { object: 'Gone__c' }) }
    )
  });
  for (const expected of [/Bad__c\.field-meta\.xml/, /Everything\.permissionset/, /Bad\.flow-meta\.xml/]) {
    assert.match(message, expected);
  }
});

test('but not of a project that builds on other packages: those may have them', async () => {
  const { directory, remove } = await writeProject({
    ...trip,
    ...field('Trip__c', 'Theirs__c', { type: 'Text', formula: 'Missing__c & Gone__r.Name' }),
    ...permissionSet('Everything', {
      objectPermissions: objectGrant('Gone__c', 'r'),
      fieldPermissions: fieldGrant('Trip__c.Missing__c')
    }),
    ...triggered(
      'Make_Theirs',
      'Trip__c',
      { first: 'Make', recordTriggerType: 'Update' },
      { recordCreates: element('Make', { object: 'Gone__c' }) }
    ),
    'customMetadata/Gone.First.md-meta.xml': { root: 'CustomMetadata', body: { label: 'First' } }
  });
  const file = join(directory, 'sfdx-project.json');
  const settings = JSON.parse(await readFile(file, 'utf8')) as { packageDirectories: object[] };
  const packageDirectories = settings.packageDirectories.map((one) => ({
    ...one,
    dependencies: [{ package: 'Theirs' }]
  }));
  await writeFile(file, JSON.stringify({ ...settings, packageDirectories }));
  const org = await openOrg({ project: directory });
  after(() => org.close());
  await remove();
  assert.deepEqual(
    projectGaps(org).map(({ what, name }) => `${what} ${name}`),
    [
      'records of Gone__mdt Gone.First',
      'Missing__c in formulas Trip__c.Theirs__c',
      'the object Gone__c',
      'the field Trip__c.Missing__c',
      'the object Gone__c Make_Theirs'
    ]
  );
});

test('a formula that cannot be worked out is an error wherever it would be: query, rule, default', async () => {
  const org = await testOrg({
    ...trip,
    ...object('Stop__c'),
    ...field('Stop__c', 'Note__c', { type: 'Text', length: 20, defaultValue: 'VLOOKUP("a", "b", "c")' }),
    ...field('Trip__c', 'Looked_Up__c', { type: 'Text', formula: 'VLOOKUP("a", "b", "c")' }),
    ...object('Leg__c'),
    ...validationRule('Leg__c', 'Lookup', 'VLOOKUP("a", "b", "c") = "d"', 'No.')
  });
  org.one('Trip__c', { Name: 'trip' });
  const unsupported = { errorCode: 'LOCAL_ORG_UNSUPPORTED', message: /VLOOKUP/ };
  assert.throws(() => org.query('SELECT Looked_Up__c FROM Trip__c'), unsupported);
  assert.throws(() => org.query("SELECT Id FROM Trip__c WHERE Looked_Up__c = 'x'"), unsupported);
  assert.equal(org.query('SELECT Id, Note__c FROM Trip__c').length, 1);
  assert.throws(() => org.one('Stop__c', { Name: 'stop' }), unsupported);
  org.one('Stop__c', { Name: 'stop', Note__c: 'given' });
  assert.throws(() => org.one('Leg__c', { Name: 'leg' }), unsupported);
});
