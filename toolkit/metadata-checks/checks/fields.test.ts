import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { field } from '../testing/validObjects.ts';
import { found } from '../testing/found.ts';
import { describeModel } from './describeModel.ts';
import { fields } from './fields.ts';

const VISIT = 'force-app/main/bookings/objects/Visit__c';
const GUEST = 'force-app/main/bookings/objects/Guest__c';
const COMING = `${VISIT}/fields/Coming__c.field-meta.xml`;

test('valid fields', async () => {
  assert.deepEqual(await found(fields), []);
  assert.deepEqual(await found(describeModel), []);
});

test('a lookup to nowhere, a missing value set and a roll-up of nothing are found', async () => {
  const account = `${VISIT}/fields/Account__c.field-meta.xml`;
  assert.deepEqual(
    await found(describeModel, { [account]: change('<referenceTo>Account<', '<referenceTo>Customer__c<') }),
    [[account, 'Account__c refers to Customer__c, which is not in the project']]
  );
  const team = `${VISIT}/fields/Team__c.field-meta.xml`;
  const [[file, what] = []] = await found(describeModel, {
    [team]: change('>Trips_Team</valueSetName>', '>Crew</valueSetName>')
  });
  assert.equal(file, team);
  assert.match(what ?? '', /there is no global value set Crew/);
  assert.deepEqual(
    await found(describeModel, { [COMING]: change('Guest__c.State__c', 'Guest__c.Stat__c') }),
    [[COMING, 'Guest__c has no field Stat__c']]
  );
});

test('a standard object or a kind of field that the local org lacks is found: nothing could check it', async () => {
  const account = `${VISIT}/fields/Account__c.field-meta.xml`;
  assert.deepEqual(
    await found(describeModel, { [account]: change('<referenceTo>Account<', '<referenceTo>Acount<') }),
    [[account, 'the local org has not got the object: Acount']]
  );
});

test('two child relationships of one name are found', async () => {
  const guests = `${GUEST}/fields/Person__c.field-meta.xml`;
  const [[file, what] = []] = await found(describeModel, {
    [guests]: change('<referenceTo>User<', '<referenceTo>Visit__c<')
  });
  assert.ok(file?.startsWith(GUEST));
  assert.match(what ?? '', /another child relationship Guests__r/);
});

test('a detail that is not shared as its master, and a master-detail told to be required, are found', async () => {
  const object = `${GUEST}/Guest__c.object-meta.xml`;
  assert.deepEqual(await found(fields, { [object]: change('>ControlledByParent<', '>ReadWrite<') }), [
    [object, 'Guest__c has 1 master-detail fields and the sharing model ReadWrite']
  ]);
  const master = `${GUEST}/fields/Visit__c.field-meta.xml`;
  assert.deepEqual(await found(fields, { [master]: change('<type>', '<required>true</required><type>') }), [
    [master, 'Visit__c is a master-detail with <required>']
  ]);
});

test('a required lookup that could be emptied is found', async () => {
  const person = `${GUEST}/fields/Person__c.field-meta.xml`;
  assert.deepEqual(await found(fields, { [person]: change('>Restrict<', '>SetNull<') }), [
    [person, 'Person__c is required, and deleting its parent would empty it']
  ]);
});

test('an element a type cannot do without is found', async () => {
  const number = `${VISIT}/fields/Cost__c.field-meta.xml`;
  const cost = field('bookings', 'Visit__c', 'Cost__c', { type: 'Number', precision: 4 });
  assert.deepEqual(await found(fields, cost), [[number, 'Cost__c is a Number without <scale>']]);
});

test('a key of a type that cannot be one is found', async () => {
  const day = `${VISIT}/fields/Day__c.field-meta.xml`;
  assert.deepEqual(await found(fields, { [day]: change('<type>', '<unique>true</unique><type>') }), [
    [day, 'a Date cannot be a key, as Day__c is']
  ]);
});

test('case sensitivity belongs to unique fields', async () => {
  const key = 'force-app/main/bookings/objects/Guest__c/fields/Guest_Key__c.field-meta.xml';
  const sensitive = (text: string): string =>
    text.replace('<externalId>', '<caseSensitive>true</caseSensitive><externalId>');
  assert.deepEqual(await found(fields, { [key]: sensitive }), []);
  assert.deepEqual(
    await found(fields, { [key]: (text) => sensitive(text).replace(/<unique>true<\/unique>/, '') }),
    [[key, 'Guest_Key__c is case sensitive without being unique']]
  );
});

test('a picklist value twice, and two defaults, are found', async () => {
  const kind = `${VISIT}/fields/Kind__c.field-meta.xml`;
  const value = (name: string) => `<fullName>${name}</fullName>`;
  assert.deepEqual(await found(fields, { [kind]: change(value('Phone'), value('On Site')) }), [
    [kind, 'Kind__c has the value "On Site" twice']
  ]);
  assert.deepEqual(
    await found(fields, { [kind]: (text) => text.replaceAll('<default>false<', '<default>true<') }),
    [[kind, 'Kind__c has 2 default values']]
  );
});

test('a roll-up filter by a tick is True or False', async () => {
  const tick = field('bookings', 'Guest__c', 'Is_Late__c', { type: 'Checkbox', defaultValue: false });
  const by = (value: string) =>
    change(
      /<field>Guest__c.State__c<[\s\S]*<value>Coming</,
      `<field>Guest__c.Is_Late__c</field><operation>equals</operation><value>${value}<`
    );
  assert.deepEqual(await found(fields, { ...tick, [COMING]: by('False') }), []);
  assert.deepEqual(await found(fields, { ...tick, [COMING]: by('No') }), [
    [COMING, 'Is_Late__c is a tick: compare with 1 or 0, not No']
  ]);
});

test('a roll-up filter by a field of another object is found', async () => {
  assert.deepEqual(await found(fields, { [COMING]: change('Guest__c.State__c', 'Problem__c.State__c') }), [
    [COMING, 'Problem__c.State__c is no field of Guest__c']
  ]);
});

test('a roll-up filter by a value nobody can have, and a sum of words, are found', async () => {
  assert.deepEqual(await found(fields, { [COMING]: change('>Coming</value>', '>Here</value>') }), [
    [COMING, 'State__c never is "Here": it has Coming, Absent']
  ]);
  const sum = change(
    '>count<',
    '>sum</summaryOperation><summarizedField>Guest__c.State__c</summarizedField><summaryOperation>sum<'
  );
  assert.deepEqual(
    await found(fields, {
      [COMING]: (text) => sum(text).replace('<summaryOperation>sum</summaryOperation>', '')
    }),
    [[COMING, 'there is no sum of State__c, a picklist']]
  );
});
