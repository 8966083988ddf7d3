import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverOrg } from '../../testing/serverOrg.ts';
import { parseSoql } from '../../engine/soql/index.ts';
import type { Condition } from '../../engine/soql/index.ts';
import { UnsupportedError } from '../../core/types.ts';
import { listCondition, listScope } from './listFilter.ts';
import type { ListView } from './listViews.ts';

const { schema } = await serverOrg();
const contact = schema.objects.get('contact');
const account = schema.objects.get('account');
assert.ok(contact !== undefined && account !== undefined);

function condition(
  filters: ListView['filters'],
  booleanFilter?: string,
  object = account
): Condition | undefined {
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

/** The condition as SOQL writes it. */
function soql(where: string): Condition | undefined {
  return parseSoql(`SELECT Id FROM Account WHERE ${where}`).tree.where;
}

test('filters are joined by AND, values by comma', () => {
  assert.deepEqual(
    condition([
      { field: 'NAME', operation: 'equals', value: "O'Neil, B" },
      { field: 'NumberOfEmployees', operation: 'greaterOrEqual', value: '10' }
    ]),
    soql("(Name IN ('O\\'Neil','B')) AND (NumberOfEmployees >= 10)")
  );
});

test('the filter logic of the view is kept', () => {
  const filters = [
    { field: 'NAME', operation: 'contains', value: '50%' },
    { field: 'IsHot__c', operation: 'equals', value: '1' },
    { field: 'Key__c', operation: 'equals' }
  ];
  assert.deepEqual(
    condition(filters, '1 AND (2 OR 3)'),
    soql("(Name LIKE '%50\\%%') AND ((IsHot__c = true) OR (Key__c = null))")
  );
});

test('a lookup is filtered by the name a person sees', () => {
  assert.deepEqual(
    condition([{ field: 'AccountId', operation: 'startsWith', value: 'Ac' }], undefined, contact),
    soql("(Account.Name LIKE 'Ac%')")
  );
  assert.deepEqual(
    condition([{ field: 'AccountId', operation: 'notEqual' }], undefined, contact),
    soql('(AccountId != null)')
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
