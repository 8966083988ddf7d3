import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SalesforceError } from '../../core/types.ts';
import { fillReferences, fillUrl } from './references.ts';

const bodies = new Map<string, unknown>([
  ['made', { id: '001A', success: true }],
  ['found', { totalSize: 1, records: [{ Id: '003B', Amount: 12.5, Name: null, Owner: { City: 'Graz' } }] }]
]);

test('a whole reference keeps the type of its value', () => {
  assert.deepEqual(
    fillReferences(
      { a: '@{made.id}', b: ['@{found.records[0].Amount}'], c: '@{found.records[0].Name}' },
      bodies
    ),
    { a: '001A', b: [12.5], c: null }
  );
});

test('inside a text a value becomes text, null becomes nothing', () => {
  assert.equal(
    fillReferences(
      'From @{found.records[0].Owner.City}: @{found.records[0].Amount}@{found.records[0].Name}!',
      bodies
    ),
    'From Graz: 12.5!'
  );
});

test('in an address values are escaped', () => {
  assert.equal(
    fillUrl('/sobjects/X/@{made.id}?n=@{weird.n}', new Map([...bodies, ['weird', { n: 'a b&c/d' }]])),
    '/sobjects/X/001A?n=a%20b%26c%2Fd'
  );
});

test('what leads nowhere is named, in the case it was written', () => {
  const message = (path: string): string => {
    try {
      fillReferences(`@{${path}}`, bodies);
    } catch (error) {
      assert.ok(error instanceof SalesforceError);
      assert.equal(error.errorCode, 'PROCESSING_HALTED');
      return error.message;
    }
    return 'found';
  };
  assert.equal(message('made.Id'), 'Invalid reference specified. No value for made.Id found in made.');
  assert.equal(
    message('found.records[1].Id'),
    'Invalid reference specified. No value for found.records[1].Id found in found.'
  );
  assert.equal(message('other.id'), 'Invalid reference specified. No value for other.id found in other.');
  assert.equal(
    message('made.constructor'),
    'Invalid reference specified. No value for made.constructor found in made.'
  );
});

test('values without references come through unchanged', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      fc.pre(!JSON.stringify(value).includes('@{'));
      assert.deepEqual(fillReferences(value, bodies), value);
    })
  );
});

// Read again from each "@{", this would take hours: a test that does not end has failed.
test('a text full of openings is no reference', () => {
  const text = '@{'.repeat(2_000_000);
  assert.equal(fillReferences(text, bodies), text);
});
