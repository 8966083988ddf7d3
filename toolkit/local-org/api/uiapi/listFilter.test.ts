import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeOrg } from '../http/testing/fakeOrg.ts';
import { UnsupportedError } from '../../core/types.ts';
import { listCondition, listScope } from './listFilter.ts';
import type { ListView } from './listViews.ts';

const contact = fakeOrg().schema.objects.get('contact');
const account = fakeOrg().schema.objects.get('account');
assert.ok(contact !== undefined && account !== undefined);

function condition(
  filters: ListView['filters'],
  booleanFilter?: string,
  object = account
): string | undefined {
  assert.ok(object !== undefined);
  return listCondition({
    object,
    id: '',
    apiName: 'V',
    label: 'V',
    columns: [],
    filterScope: 'Everything',
    filters,
    booleanFilter,
    file: 'V.listView-meta.xml'
  });
}

test('filters are joined by AND, values by comma', () => {
  assert.equal(
    condition([
      { field: 'NAME', operation: 'equals', value: "O'Neil, B" },
      { field: 'NumberOfEmployees', operation: 'greaterOrEqual', value: '10' }
    ]),
    "(Name IN ('O\\'Neil','B')) AND (NumberOfEmployees >= 10)"
  );
});

test('the filter logic of the view is kept', () => {
  const filters = [
    { field: 'NAME', operation: 'contains', value: '50%' },
    { field: 'IsHot__c', operation: 'equals', value: '1' },
    { field: 'Key__c', operation: 'equals' }
  ];
  assert.equal(
    condition(filters, '1 AND (2 OR 3)'),
    "(Name LIKE '%50\\%%') AND ((IsHot__c = true) OR (Key__c = null))"
  );
});

test('a lookup is filtered by the name a person sees', () => {
  assert.equal(
    condition([{ field: 'AccountId', operation: 'startsWith', value: 'Ac' }], undefined, contact),
    "(Account.Name LIKE 'Ac%')"
  );
  assert.equal(
    condition([{ field: 'AccountId', operation: 'notEqual' }], undefined, contact),
    '(AccountId != null)'
  );
});

test('what is not known is refused with the file', () => {
  const refused = (work: () => unknown): void => {
    assert.throws(
      work,
      (error) => error instanceof UnsupportedError && error.message.includes('V.listView-meta.xml')
    );
  };
  refused(() => condition([{ field: 'Nope', operation: 'equals', value: 'x' }]));
  refused(() => condition([{ field: 'NAME', operation: 'resembles', value: 'x' }]));
  refused(() => condition([{ field: 'NumberOfEmployees', operation: 'equals', value: 'many' }]));
  refused(() =>
    listScope({
      object: account,
      id: '',
      apiName: 'V',
      label: 'V',
      columns: [],
      filterScope: 'Team',
      filters: [],
      file: 'V.listView-meta.xml'
    })
  );
});
