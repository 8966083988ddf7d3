import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compoundParts, compoundText } from './compound.ts';
import type { FieldInfo } from './fieldInfo.ts';

function field(name: string, compoundFieldName?: string, type = 'string'): FieldInfo {
  return { name, type, compoundFieldName } as FieldInfo;
}

const person = ['Suffix', 'LastName', 'MiddleName', 'FirstName', 'Salutation'].map((name) =>
  field(name, 'Name')
);
const mailing = [
  'Street',
  'City',
  'State',
  'PostalCode',
  'Country',
  'Latitude',
  'Longitude',
  'GeocodeAccuracy'
].map((end) => field(`Mailing${end}`, 'MailingAddress'));
const other = ['Street', 'City', 'StateCode', 'State'].map((end) => field(`Other${end}`, 'OtherAddress'));
const place = ['Spot__Longitude__s', 'Spot__Latitude__s'].map((name) => field(name, 'Spot__c'));
const all = [field('Name'), field('Email'), ...person, ...mailing, ...other, ...place];

const cases: [FieldInfo, string[]][] = [
  [field('Name'), ['Salutation', 'FirstName', 'MiddleName', 'LastName', 'Suffix']],
  [
    field('MailingAddress', undefined, 'address'),
    ['MailingStreet', 'MailingCity', 'MailingState', 'MailingPostalCode', 'MailingCountry']
  ],
  [field('OtherAddress', undefined, 'address'), ['OtherStreet', 'OtherCity', 'OtherState']],
  [field('Spot__c', undefined, 'location'), ['Spot__Latitude__s', 'Spot__Longitude__s']],
  [field('Email'), []],
  [field('LastName', 'Name'), []]
];

for (const [compound, parts] of cases) {
  test(`${compound.name} is typed as ${parts.join(', ') || 'itself'}`, () => {
    assert.deepEqual(
      compoundParts(all, compound).map(({ name }) => name),
      parts
    );
  });
}

test('empty parts leave no comma', () => {
  assert.equal(compoundText(['1 Main Street', null, '', undefined, 'Oslo', 59]), '1 Main Street, Oslo, 59');
  assert.equal(compoundText([null, '', undefined]), null);
});
