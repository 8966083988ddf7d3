import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'graphql';
import {
  displayPaths,
  filterWhere,
  joinWhere,
  pickerQuery,
  pickerRecords,
  searchWhere
} from './pickerQuery.ts';

const criteria = [
  { fieldPath: 'IsActive', operator: 'eq', value: true },
  { fieldPath: 'Manager.Name', operator: 'ne', value: 'Ana' },
  { fieldPath: 'UserType', operator: 'in', value: ['Standard'] }
];

test('a filter is all of its criteria, or what its logic says', () => {
  const [active, manager, type] = [
    { IsActive: { eq: true } },
    { Manager: { Name: { ne: 'Ana' } } },
    { UserType: { in: ['Standard'] } }
  ];
  assert.deepEqual(filterWhere({ criteria }), { and: [active, manager, type] });
  assert.deepEqual(filterWhere({ criteria, filterLogic: '1 AND (NOT 2 OR 3)' }), {
    and: [active, { or: [{ not: manager }, type] }]
  });
  assert.equal(filterWhere(undefined), undefined);
  assert.equal(filterWhere({ criteria: [] }), undefined);
});

test('a wrong filter is refused', () => {
  assert.throws(
    () => filterWhere({ criteria: [{ fieldPath: 'Name', operator: 'equals', value: 1 }] }),
    /operator "equals"/
  );
  assert.throws(() => filterWhere({ criteria, filterLogic: '1 AND 4' }), /Cannot read the filter/);
});

test('the search looks into the fields that match, and what is typed means itself', () => {
  assert.deepEqual(searchWhere('50%', undefined, 'Name'), { Name: { like: '%50\\%%' } });
  assert.deepEqual(
    searchWhere(
      'an',
      {
        primaryField: { fieldPath: 'Name', mode: 'startsWith' },
        additionalFields: [{ fieldPath: 'Account.Name' }]
      },
      'Name'
    ),
    { or: [{ Name: { like: 'an%' } }, { Account: { Name: { like: '%an%' } } }] }
  );
  assert.equal(searchWhere('', undefined, 'Name'), undefined);
  assert.deepEqual(joinWhere([undefined, { a: 1 }]), { a: 1 });
  assert.deepEqual(joinWhere([{ a: 1 }, { b: 2 }]), { and: [{ a: 1 }, { b: 2 }] });
});

test('the query is GraphQL, with parents, and takes names only', () => {
  const paths = displayPaths(
    { primaryField: 'Name', additionalFields: ['Account.Name', 'Account.Owner.Name'] },
    'Name'
  );
  const query = pickerQuery('Opportunity', paths, 20, 'Name');
  parse(query);
  assert.match(query, /\$where: Opportunity_Filter/);
  assert.match(query, /Account @optional \{ Name @optional \{ value displayValue \} Owner @optional \{ Name/);
  assert.throws(() => pickerQuery('Opportunity', ['Id', 'Name } } evil { x'], 20, 'Name'), /is not a name/);
});

test('records come out with their two lines', () => {
  const data = {
    uiapi: {
      query: {
        User: {
          edges: [
            {
              node: {
                Id: '005A',
                Name: { value: 'Ana Ruiz', displayValue: null },
                Title: { value: 'CTO' },
                Manager: { Name: { value: 'Bo' } }
              }
            },
            { node: { Id: '005B', Name: null } }
          ]
        }
      }
    }
  };
  assert.deepEqual(pickerRecords(data, 'User', { additionalFields: ['Title', 'Manager.Name'] }, 'Name'), [
    { id: '005A', text: 'Ana Ruiz', subText: 'CTO • Bo' },
    { id: '005B', text: '005B', subText: '' }
  ]);
  assert.deepEqual(pickerRecords(undefined, 'User', undefined, 'Name'), []);
});
