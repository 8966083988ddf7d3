import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broken, validProject } from '../testing/brokenProject.ts';
import { xml } from '../testing/xml.ts';
import { featureFolders } from './featureFolders.ts';

const MAIN = 'force-app/main';

test('a valid project is where it should be', async () => {
  assert.deepEqual(featureFolders(await broken()), []);
});

test('metadata outside the features is found', async () => {
  const file = `${MAIN}/extras/customPermissions/More.customPermission-meta.xml`;
  const problems = featureFolders(await broken({ [file]: xml('CustomPermission', '<label>More</label>') }));
  assert.deepEqual(problems, [
    {
      file,
      what: 'it lies in no feature',
      todo: 'move it into one of force-app/main/shared, force-app/main/bookings, force-app/main/complaints, force-app/main/reporting, force-app/main/default'
    }
  ]);
});

test('a nested bundle is found', async () => {
  const meta = validProject[`${MAIN}/shared/lwc/tripsWords/tripsWords.js-meta.xml`] ?? '';
  const file = `${MAIN}/shared/lwc/text/words2/words2.js-meta.xml`;
  const context = await broken({ [file]: meta, [`${MAIN}/shared/lwc/text/words2/words2.ts`]: '' });
  const [found] = featureFolders(context);
  assert.equal(found?.file, file);
  assert.equal(found.what, 'a bundle must be lwc/<name>/<name>.js-meta.xml');
});

test('an object in two features is found, a standard object is not', async () => {
  const file = `${MAIN}/complaints/objects/Visit__c/listViews/All.listView-meta.xml`;
  const view =
    validProject[`${MAIN}/bookings/objects/Visit__c/listViews/Open_Visits.listView-meta.xml`] ?? '';
  const problems = featureFolders(await broken({ [file]: view.replace('>Open_Visits<', '>All<') }));
  assert.deepEqual(
    problems.map(({ file: where, what }) => [where, what]),
    [[file, 'Visit__c has parts in bookings and in complaints']]
  );
});

test('a flow that gives permission sets, and does nothing else, belongs to them', async () => {
  const file = `${MAIN}/default/flows/Give.flow-meta.xml`;
  const give = '<recordCreates><name>Give</name><object>PermissionSetAssignment</object></recordCreates>';
  const more = '<recordLookups><name>Get</name><object>Visit__c</object></recordLookups>';
  const flow = (elements: string) => xml('Flow', `<processType>AutoLaunchedFlow</processType>${elements}`);
  assert.deepEqual(featureFolders(await broken({ [file]: flow(give) })), []);
  const [found] = featureFolders(await broken({ [file]: flow(give + more) }));
  assert.equal(found?.file, file);
});

test('feature metadata in default is found', async () => {
  const flow = `${MAIN}/default/flows/Late.flow-meta.xml`;
  const page = `${MAIN}/default/flexipages/Record.flexipage-meta.xml`;
  const tab = `${MAIN}/default/tabs/Guest__c.tab-meta.xml`;
  const problems = featureFolders(
    await broken({
      [flow]: xml('Flow', '<label>Late</label><processType>AutoLaunchedFlow</processType>'),
      [page]: xml('FlexiPage', '<masterLabel>Record</masterLabel><type>RecordPage</type>'),
      [tab]: validProject[`${MAIN}/bookings/tabs/Visit__c.tab-meta.xml`]
    })
  );
  assert.deepEqual(
    problems.map(({ file, what }) => [file, what]),
    [
      [page, 'a RecordPage does not belong in default'],
      [flow, 'flows do not belong in default, which holds the app and what is about all of it'],
      [tab, 'only tabs of app pages belong in default']
    ]
  );
});
