import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { serverOrg } from '../../testing/serverOrg.ts';
import { SalesforceError } from '../../core/types.ts';
import { deserializeRow, toDateTime } from './deserialize.ts';

const org = await serverOrg();
const session = org.systemSession();
const account = org.schema.objects.get('account');
const contact = org.schema.objects.get('contact');
assert.ok(account !== undefined && contact !== undefined);

function refusal(body: Record<string, unknown>, object = account): string {
  try {
    assert.ok(object !== undefined);
    deserializeRow(object, session, body);
  } catch (error) {
    assert.ok(error instanceof SalesforceError);
    return `${error.errorCode}: ${error.message}`;
  }
  return 'taken';
}

test('names are spelled as the schema has them, attributes are left out', () => {
  assert.deepEqual(
    deserializeRow(account, session, { attributes: { type: 'Account' }, NAME: 'a', numberofemployees: 4 })
      .row,
    { Name: 'a', NumberOfEmployees: 4 }
  );
});

test('each type takes its own JSON', () => {
  assert.deepEqual(
    deserializeRow(account, session, { Name: null, NumberOfEmployees: ' 12 ', IsHot__c: 'true' }).row,
    { Name: null, NumberOfEmployees: 12, IsHot__c: true }
  );
  assert.match(
    refusal({ Name: 5 }),
    /^JSON_PARSER_ERROR: Cannot deserialize instance of string from VALUE_NUMBER_INT value 5/
  );
  assert.match(refusal({ Name: { a: 1 } }), /instance of string from START_OBJECT value or request/);
  assert.match(refusal({ NumberOfEmployees: '0x10' }), /instance of int from VALUE_STRING value 0x10/);
  assert.match(refusal({ IsHot__c: 1 }), /instance of boolean from VALUE_NUMBER_INT/);
});

test('a parent may be named by one field of its own', () => {
  assert.deepEqual(
    deserializeRow(contact, session, { Account: { Key__c: 'k' } }).parents.map(
      ({ field, parentObject, keyField, value }) => [field.name, parentObject, keyField, value]
    ),
    [['AccountId', 'Account', 'Key__c', 'k']]
  );
  assert.match(
    refusal({ Account: { Key__c: 'k', Name: 'n' } }, contact),
    /^INVALID_FIELD: More than 1 field provided/
  );
  assert.match(refusal({ Account: 'k' }, contact), /^JSON_PARSER_ERROR/);
});

test('keys of JavaScript objects are no fields', () => {
  for (const key of ['__proto__', 'constructor', 'toString']) {
    assert.match(
      refusal(JSON.parse(`{"${key}": 1}`) as Record<string, unknown>),
      /^INVALID_FIELD: No such column/
    );
  }
});

test('dates with time: documented forms, whatever the zone, become whole seconds in UTC', () => {
  assert.equal(toDateTime('2002-10-10T12:00:00+05:00'), '2002-10-10T07:00:00.000+0000');
  assert.equal(toDateTime('2002-10-10T00:00:00.999+05:00'), '2002-10-09T19:00:00.000+0000');
  assert.equal(toDateTime('2026-03-29T01:30:00.000+0000'), '2026-03-29T01:30:00.000+0000');
  for (const wrong of [
    '2026-02-29T00:00:00Z',
    '2026-01-01',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:00:00',
    'now',
    '2026-01-01T00:00:00.0000Z'
  ]) {
    assert.equal(toDateTime(wrong), undefined, wrong);
  }
});

test('every moment comes back as itself', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1700-01-01'), max: new Date('4000-01-01'), noInvalidDate: true }),
      fc.integer({ min: -12 * 60, max: 14 * 60 }),
      (moment, offset) => {
        const shifted = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
        const sign = offset < 0 ? '-' : '+';
        const zone = `${sign}${String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')}:${String(Math.abs(offset) % 60).padStart(2, '0')}`;
        assert.equal(toDateTime(`${shifted}${zone}`), `${moment.toISOString().slice(0, 19)}.000+0000`);
      }
    )
  );
});
