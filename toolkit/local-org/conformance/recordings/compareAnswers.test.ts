import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareAnswers, compareDescribes, explanationOf } from './compareAnswers.ts';

const id = '0015j0000000001AAA';
const other = '0010xACCOUNTID0000';

const cases: [string, unknown, unknown, string[]][] = [
  ['the same', { a: 1 }, { a: 1 }, []],
  ['another number', { totalSize: 17 }, { totalSize: 0 }, []],
  ['a text for a number', { totalSize: 17 }, { totalSize: '17' }, ['totalSize']],
  ['null for a text', { label: 'x' }, { label: null }, ['label']],
  ['a key too few', { id, success: true }, { success: true }, ['id']],
  ['a key too many', { id }, { id, created: true }, ['created']],
  ['another id', { id, message: `no ${id}` }, { id: other, message: `no ${other}` }, []],
  ['another code', [{ errorCode: 'NOT_FOUND' }], [{ errorCode: 'INVALID' }], ['.0.errorCode']],
  ['other words', [{ message: 'a' }], [{ message: 'b' }], ['.0.message']],
  [
    'another status inside',
    { compositeResponse: [{ httpStatusCode: 404 }] },
    { compositeResponse: [{ httpStatusCode: 400 }] },
    ['compositeResponse.0.httpStatusCode']
  ],
  ['more rows', { records: [{ Id: id }, { Id: id }] }, { records: [{ Id: other }] }, []],
  ['a list for an object', { body: [] }, { body: {} }, ['body']],
  [
    'another address',
    { attributes: { type: 'Account', url: 'a' } },
    { attributes: { type: 'Account', url: 'b' } },
    []
  ],
  [
    'another kind of record',
    { attributes: { type: 'Account' } },
    { attributes: { type: 'Contact' } },
    ['attributes.type']
  ]
];

for (const [what, recorded, own, places] of cases) {
  test(`${what}: ${places.join(', ') || 'no difference'}`, () => {
    assert.deepEqual(
      compareAnswers(recorded, own).map(({ at }) => at),
      places
    );
  });
}

test('describes are compared key by key, fields that both have', () => {
  const field = { name: 'Name', createable: true, label: 'Name', picklistValues: [1] };
  const recorded = { name: 'A', label: 'A', childRelationships: [1], fields: [field, { name: 'Gone' }] };
  const own = {
    name: 'A',
    label: 'B',
    childRelationships: [],
    fields: [{ ...field, createable: false, picklistValues: [] }]
  };
  const { compared, differences } = compareDescribes(recorded, own);
  assert.deepEqual([compared, differences.map(({ at }) => at)], [5, ['label', 'fields.Name.createable']]);
});

test('what is explained is explained for its own case only', () => {
  const audit = { at: 'fields.CreatedDate.createable', recorded: false, own: true };
  assert.ok(explanationOf(audit));
  assert.equal(explanationOf({ ...audit, recorded: true, own: false }), undefined);
  assert.equal(explanationOf({ ...audit, at: 'fields.Name.createable' }), undefined);
  assert.ok(explanationOf({ at: 'fields.WhatId.referenceTo', recorded: ['A', 'B'], own: ['A'] }));
  assert.equal(explanationOf({ at: 'fields.WhatId.referenceTo', recorded: ['A'], own: ['C'] }), undefined);
  assert.ok(explanationOf({ at: 'fields.WhatId.referenceTo', recorded: ['A', 'B'], own: ['A', 'C__c'] }));
  assert.ok(explanationOf({ at: 'feedEnabled', recorded: true, own: false }));
  assert.equal(explanationOf({ at: 'layoutable', recorded: true, own: false }), undefined);
});

test('an org with person accounts is explained as such, and no other', () => {
  const persons = { fields: [{ name: 'Name' }, { name: 'IsPersonAccount' }] };
  const longer = { at: 'fields.Rating.length', recorded: 255, own: 40 };
  for (const difference of [
    { at: 'fields.Name.nillable', recorded: true, own: false },
    longer,
    { at: 'fields.Rating.byteLength', recorded: 765, own: 120 }
  ]) {
    assert.ok(explanationOf(difference, persons), difference.at);
    assert.equal(explanationOf(difference, { fields: [{ name: 'Name' }] }), undefined);
    assert.equal(
      explanationOf({ ...difference, own: 'other' }, persons) !== undefined,
      difference.at === 'fields.Name.nillable'
    );
  }
  assert.equal(explanationOf({ ...longer, recorded: 80 }, persons), undefined);
});
