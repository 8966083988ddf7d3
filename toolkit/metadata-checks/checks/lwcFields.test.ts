import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { lwcFields } from './lwcFields.ts';

const FILE = 'force-app/main/bookings/lwc/tripsVisitCard/tripsVisitCard.ts';

const messages = async (from: string, to: string): Promise<string[]> =>
  (await found(lwcFields, { [FILE]: change(from, to) })).map(([file, what]) => {
    assert.equal(file, FILE);
    return what;
  });

test('valid names', async () => {
  assert.deepEqual(await found(lwcFields), []);
});

test('fields a record does not have are found', async () => {
  assert.deepEqual(await messages("State__c: 'Coming'", "Kind__c: 'Coming'"), [
    'Guest__c has no field Kind__c'
  ]);
  assert.deepEqual(await messages("apiName: 'Guest__c'", "apiName: 'Visit__c'"), [
    'Visit__c has no field Visit__c',
    'Visit__c has no field Person__c',
    'Visit__c has no field State__c'
  ]);
  assert.deepEqual(await messages("apiName: 'Guest__c'", "apiName: 'Guests'"), ['there is no object Guests']);
});

test('an object from the schema, and fields by its names, are read', async () => {
  const swap =
    (to: string) =>
    (text: string): string =>
      change(
        "apiName: 'Guest__c'",
        'apiName: GUEST.objectApiName'
      )(text).replace('import title', `import GUEST from '@salesforce/schema/${to}';\nimport title`);
  assert.deepEqual(await found(lwcFields, { [FILE]: swap('Guest__c') }), []);
  assert.equal((await found(lwcFields, { [FILE]: swap('Account') })).length, 3);
});

test('an update names no object, but some object must have its fields', async () => {
  assert.deepEqual(await messages('Is_Open__c: true', 'Is_Open__c: true, State__c: null'), [
    'no object has all of Id, Is_Open__c, State__c'
  ]);
});

test('paths in texts lead somewhere', async () => {
  assert.deepEqual(
    await messages('return { id: this.recordId }', "return { id: 'Visit__c.Account__r.Nmae' }"),
    ['Account has no field Nmae']
  );
  assert.deepEqual(await messages('return { id: this.recordId }', "return { id: 'see example.org' }"), []);
});

test('an API name that nothing has is found anywhere in the code', async () => {
  assert.deepEqual(await messages('Is_Open__c: true', 'Is_Opened__c: true'), [
    'nothing in the package is called Is_Opened__c'
  ]);
});

test('a message channel is called as the import has it', async () => {
  const channel =
    '<LightningMessageChannel xmlns="http://soap.sforce.com/2006/04/metadata"><masterLabel>Visit Saved</masterLabel></LightningMessageChannel>';
  const use = change(
    'import title',
    "import SAVED from '@salesforce/messageChannel/Trips_Visit_Saved__c';\nimport title"
  );
  const path = 'force-app/main/bookings/messageChannels/Trips_Visit_Saved.messageChannel-meta.xml';
  assert.deepEqual(await found(lwcFields, { [FILE]: use, [path]: channel }), []);
  assert.deepEqual(
    await messages(
      'import title',
      "import SAVED from '@salesforce/messageChannel/Trips_Visit_Saved__c';\nimport title"
    ),
    ['nothing in the package is called Trips_Visit_Saved__c']
  );
});
