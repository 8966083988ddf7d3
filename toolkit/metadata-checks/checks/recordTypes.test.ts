import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements, group, xml } from '../testing/xml.ts';
import { found } from '../testing/found.ts';
import { recordTypes } from './recordTypes.ts';

const FILE = 'force-app/main/bookings/objects/Visit__c/recordTypes/Short.recordType-meta.xml';

function recordType(
  picklist: string,
  value: string,
  compactLayout = 'Visit_Compact'
): Record<string, string> {
  const values = group('values', elements({ fullName: value, default: false }));
  return {
    [FILE]: xml(
      'RecordType',
      `${elements({ fullName: 'Short', active: true, compactLayoutAssignment: compactLayout, label: 'Short' })}
${group('picklistValues', elements({ picklist }), values)}`
    )
  };
}

test('a valid record type, its values encoded as the Metadata API writes them', async () => {
  assert.deepEqual(await found(recordTypes, recordType('Kind__c', 'On%20Site')), []);
});

test('an unknown picklist, value or compact layout is found', async () => {
  assert.deepEqual(await found(recordTypes, recordType('Sort__c', 'Phone')), [
    [FILE, 'Visit__c has no field Sort__c']
  ]);
  assert.deepEqual(await found(recordTypes, recordType('Kind__c', 'Fax')), [
    [FILE, 'Kind__c never is "Fax": it has On Site, Phone']
  ]);
  assert.deepEqual(await found(recordTypes, recordType('Kind__c', 'Phone', 'Visit_Long')), [
    [FILE, 'Visit__c has no compact layout Visit_Long']
  ]);
});
