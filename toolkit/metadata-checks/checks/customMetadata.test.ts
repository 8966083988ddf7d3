import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change, validProject } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { customMetadata } from './customMetadata.ts';

const FOLDER = 'force-app/main/shared/customMetadata';
const FILE = `${FOLDER}/Trip_Setting.Default.md-meta.xml`;

test('a valid record', async () => {
  assert.deepEqual(await found(customMetadata), []);
});

test('an unknown field, a value of another type and an unknown type are found', async () => {
  assert.deepEqual(await found(customMetadata, { [FILE]: change('>Days__c<', '>Weeks__c<') }), [
    [FILE, 'Trip_Setting__mdt has no field Weeks__c']
  ]);
  assert.deepEqual(await found(customMetadata, { [FILE]: change('xsd:double', 'xsd:string') }), [
    [FILE, 'Days__c is a double, and its value an xsd:string']
  ]);
  const other = `${FOLDER}/Tour_Setting.Default.md-meta.xml`;
  assert.deepEqual(await found(customMetadata, { [other]: validProject[FILE] }), [
    [other, 'there is no custom metadata type Tour_Setting__mdt']
  ]);
});

test('a required field left empty is found', async () => {
  const field = 'force-app/main/shared/objects/Trip_Setting__mdt/fields/Days__c.field-meta.xml';
  const changes = {
    [field]: change('<type>', '<required>true</required><type>'),
    [FILE]: change(/<values>.*<\/values>/, '')
  };
  assert.deepEqual(await found(customMetadata, changes), [
    [FILE, 'Trip_Setting.Default has no Days__c, which is required']
  ]);
});
