import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { errorMessage } from './fetchError.ts';
import type { FetchResponse } from './fetchError.ts';
import { fieldPath, fieldValueAt, qualifiedName } from './fields.ts';
import type { UiRecord } from './fields.ts';
import { isRecordId, longId } from './ids.ts';
import { saveErrors } from './saveErrors.ts';

test('the long form of an id is Salesforce’s', () => {
  // From https://help.salesforce.com/s/articleView?id=000385585 and recorded ids.
  assert.equal(longId('001A0000006Vm9u'), '001A0000006Vm9uIAC');
  assert.equal(longId('0055j0000000001'), '0055j0000000001AAA');
  assert.equal(longId('001A0000006Vm9uIAC'), '001A0000006Vm9uIAC');
});

test('ids that differ in capitals differ in their suffix', () => {
  const character = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
  fc.assert(
    fc.property(fc.array(character, { minLength: 15, maxLength: 15 }), (letters) => {
      const id = letters.join('');
      const long = longId(id);
      assert.ok(isRecordId(id) && isRecordId(long));
      const other = id.toLowerCase();
      if (other !== id) {
        assert.notEqual(longId(other).slice(15), long.slice(15));
      }
    })
  );
});

const record: UiRecord = {
  apiName: 'Opportunity',
  id: '006A',
  fields: {
    Amount: { value: 1200, displayValue: '€1,200.00' },
    Account: {
      displayValue: null,
      value: { apiName: 'Account', id: '001A', fields: { Name: { value: 'Northwind', displayValue: null } } }
    },
    Campaign: { displayValue: null, value: null }
  }
};

test('fields are found by path, through parents', () => {
  assert.equal(fieldValueAt(record, fieldPath('Opportunity.Amount'))?.displayValue, '€1,200.00');
  assert.equal(
    fieldValueAt(record, fieldPath({ objectApiName: 'Opportunity', fieldApiName: 'Account.Name' }))?.value,
    'Northwind'
  );
  assert.equal(fieldValueAt(record, ['Campaign', 'Name'])?.value, null);
  assert.equal(fieldValueAt(record, ['Gone__c']), undefined);
  assert.equal(fieldValueAt(undefined, ['Name']), undefined);
  assert.equal(qualifiedName({ objectApiName: 'A', fieldApiName: 'B' }), 'A.B');
});

function refused(body: unknown): FetchResponse {
  return { ok: false, status: 400, statusText: 'Bad Request', body, headers: {}, errorType: 'fetchResponse' };
}

test('what an org refuses is sorted by field and record, from both APIs', () => {
  assert.deepEqual(
    saveErrors(
      refused({
        message: 'An error occurred while trying to update the record. Please try again.',
        output: {
          errors: [{ message: 'Not while closed' }],
          fieldErrors: { Amount: [{ message: 'Too much' }, { message: 'Too round' }] }
        }
      })
    ),
    { page: ['Not while closed'], fields: { Amount: ['Too much', 'Too round'] } }
  );
  assert.deepEqual(
    saveErrors(
      refused([
        {
          message: 'Required fields are missing: [Name]',
          errorCode: 'REQUIRED_FIELD_MISSING',
          fields: ['Name']
        },
        { message: 'No', errorCode: 'X', fields: [] }
      ])
    ),
    { page: ['No'], fields: { Name: ['Required fields are missing: [Name]'] } }
  );
  assert.deepEqual(saveErrors(new Error('Boom')), { page: ['Boom'], fields: {} });
});

test('an error has words, whatever its shape', () => {
  assert.equal(errorMessage(refused([{ message: 'First' }, { message: 'Second' }])), 'First');
  assert.equal(errorMessage(refused({ message: 'Only' })), 'Only');
  assert.equal(errorMessage(refused(undefined)), '400 Bad Request');
  assert.equal(errorMessage('plain'), 'plain');
});
