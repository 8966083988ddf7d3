import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change, validProject } from '../testing/brokenProject.ts';
import { xml } from '../testing/xml.ts';
import { found } from '../testing/found.ts';
import { names } from './names.ts';

const MAIN = 'force-app/main';

test('a valid project is named well', async () => {
  assert.deepEqual(await found(names), []);
});

test('an object not named after its label is found', async () => {
  const file = `${MAIN}/bookings/objects/Visit__c/Visit__c.object-meta.xml`;
  assert.deepEqual(
    await found(names, { [file]: change('<label>Visit</label>', '<label>Customer Visit</label>') }),
    [[file, 'Visit__c is labelled "Customer Visit"']]
  );
});

test('a child relationship not named after its list is found', async () => {
  const file = `${MAIN}/complaints/objects/Problem__c/fields/Visit__c.field-meta.xml`;
  const problems = await found(names, {
    [file]: change(
      '<relationshipName>Problems</relationshipName>',
      '<relationshipName>Issues</relationshipName>'
    )
  });
  assert.deepEqual(problems, [[file, 'the child relationship of Visit__c is Issues']]);
  const relabelled = await found(names, {
    [file]: change('<relationshipLabel>Problems<', '<relationshipLabel>Issues<')
  });
  assert.deepEqual(relabelled, [[file, 'the child relationship of Visit__c is Problems']]);
});

test('two lookups to one parent are named after their lists', async () => {
  const person = validProject[`${MAIN}/bookings/objects/Guest__c/fields/Person__c.field-meta.xml`] ?? '';
  const second = `${MAIN}/bookings/objects/Guest__c/fields/Host__c.field-meta.xml`;
  const hosted = (name: string): string =>
    person
      .replace('>Person__c<', '>Host__c<')
      .replace('<relationshipLabel>Guests<', '<relationshipLabel>Guests Hosted<')
      .replace('<relationshipName>Guests<', `<relationshipName>${name}<`);
  assert.deepEqual(await found(names, { [second]: hosted('Guests_Hosted') }), []);
  assert.deepEqual(await found(names, { [second]: hosted('Hosts') }), [
    [second, 'the child relationship of Host__c is Hosts']
  ]);
});

test('a name that Setup would not make is found', async () => {
  const file = `${MAIN}/bookings/customPermissions/manageAll.customPermission-meta.xml`;
  const problems = await found(names, { [file]: xml('CustomPermission', '<label>Manage all</label>') });
  assert.deepEqual(problems, [[file, 'manageAll is not written as Setup writes names']]);
});

test('a permission set, a record page and a component with another name are found', async () => {
  const set = `${MAIN}/default/permissionsets/Trip_Boss.permissionset-meta.xml`;
  const page = `${MAIN}/complaints/flexipages/Visit_Page.flexipage-meta.xml`;
  const problems = await found(names, {
    [set]: validProject[`${MAIN}/default/permissionsets/Trips_Rep.permissionset-meta.xml`],
    [page]: validProject[`${MAIN}/complaints/flexipages/Trips_Visit_Record_Page.flexipage-meta.xml`],
    [`${MAIN}/shared/lwc/Big_Words/Big_Words.js-meta.xml`]:
      validProject[`${MAIN}/shared/lwc/tripsWords/tripsWords.js-meta.xml`],
    [`${MAIN}/shared/lwc/Big_Words/Big_Words.ts`]: ''
  });
  assert.deepEqual(problems, [
    [`${MAIN}/shared/lwc/Big_Words/Big_Words.js-meta.xml`, 'Big_Words is not in camelCase'],
    [set, 'Trip_Boss does not begin with Trips_'],
    [page, 'the record page of Visit__c is called Visit_Page']
  ]);
});

test('a component that does not say what it is on a page is found, a module may be called anything', async () => {
  const card = (name: string): Record<string, string> => ({
    [`${MAIN}/bookings/lwc/${name}/${name}.js-meta.xml`]:
      validProject[`${MAIN}/bookings/lwc/tripsVisitCard/tripsVisitCard.js-meta.xml`] ?? '',
    [`${MAIN}/bookings/lwc/${name}/${name}.ts`]: '',
    [`${MAIN}/bookings/lwc/${name}/${name}.html`]: '<template></template>'
  });
  for (const name of ['tripsWhoIsComing', 'tripsCard', 'tripsDiscard', 'tripsVisitCards']) {
    assert.deepEqual(await found(names, card(name)), [
      [`${MAIN}/bookings/lwc/${name}/${name}.js-meta.xml`, `${name} does not end in what it is on a page`]
    ]);
  }
  assert.deepEqual(await found(names, card('tripsGuestCard')), []);
  assert.deepEqual(
    await found(names, {
      'config/metadata-checks.json': JSON.stringify({ prefix: 'Trips' }),
      ...card('tripsWhoIsComing')
    }),
    []
  );
});

test('a part called otherwise than its file is found', async () => {
  const day = `${MAIN}/bookings/objects/Visit__c/fields/Day__c.field-meta.xml`;
  assert.deepEqual(await found(names, { [day]: change('<fullName>Day__c<', '<fullName>Date__c<') }), [
    [day, 'the file is called Day__c, and <fullName> is Date__c']
  ]);
});
