import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnField, filterCondition, ListViewError, selectPaths, whereClause } from './listQuery.ts';
import type { QueryField } from './listQuery.ts';
import type { ListViewModel } from './model.ts';

const fields: Record<string, QueryField> = Object.fromEntries(
  [
    ['Name', 'string'],
    ['Severity__c', 'picklist'],
    ['Starts_At__c', 'datetime'],
    ['Decided_On__c', 'date'],
    ['Is_Cancelled__c', 'boolean'],
    ['Amount', 'currency'],
    ['CreatedDate', 'datetime']
  ].map(([name = '', type = '']) => [name, { name, type }])
);
fields['Theme__c'] = { name: 'Theme__c', type: 'reference', relationshipName: 'Theme__r' };
fields['OwnerId'] = { name: 'OwnerId', type: 'reference', relationshipName: 'Owner' };
fields['AccountId'] = { name: 'AccountId', type: 'reference', relationshipName: 'Account' };

const fieldOf = (name: string): QueryField | undefined =>
  Object.values(fields).find((field) => field.name.toLowerCase() === name.toLowerCase());

function condition(field: string, operation: string, value: string): string {
  return filterCondition({ field, operation, value }, fields[field] ?? { name: field, type: 'string' });
}

function view(overrides: Partial<ListViewModel>): ListViewModel {
  return { name: 'V', label: 'View', columns: [], scope: 'Everything', filters: [], ...overrides };
}

test('filters become SOQL conditions of the field’s type', () => {
  assert.equal(condition('Name', 'equals', "O'Neil"), "Name = 'O\\'Neil'");
  assert.equal(condition('Name', 'contains', '50%_x'), "Name LIKE '%50\\%\\_x%'");
  assert.equal(condition('Name', 'notContain', 'x'), "(NOT Name LIKE '%x%')");
  assert.equal(condition('Name', 'startsWith', 'x'), "Name LIKE 'x%'");
  assert.equal(
    condition('Severity__c', 'equals', 'Painful,Nuisance'),
    "(Severity__c = 'Painful' OR Severity__c = 'Nuisance')"
  );
  assert.equal(
    condition('Severity__c', 'notEqual', 'Painful,Nuisance'),
    "Severity__c != 'Painful' AND Severity__c != 'Nuisance'"
  );
  assert.equal(condition('Is_Cancelled__c', 'equals', '0'), 'Is_Cancelled__c = false');
  assert.equal(condition('Amount', 'greaterThan', '1000'), 'Amount > 1000');
  assert.equal(condition('Theme__c', 'equals', ''), 'Theme__r.Name = null');
  assert.equal(condition('Starts_At__c', 'greaterOrEqual', 'TODAY'), 'Starts_At__c >= TODAY');
  assert.equal(condition('Starts_At__c', 'lessThan', '1/31/2026'), 'Starts_At__c < 2026-01-31T00:00:00Z');
  assert.equal(condition('Decided_On__c', 'equals', 'LAST_N_DAYS:30'), 'Decided_On__c = LAST_N_DAYS:30');
  assert.equal(condition('Severity__c', 'includes', 'a,b'), "Severity__c INCLUDES ('a', 'b')");
});

test('what cannot be translated is refused in words', () => {
  assert.throws(() => condition('Name', 'within', 'x'), ListViewError);
  assert.throws(() => condition('Amount', 'equals', 'many'), /number is expected/);
  assert.throws(() => condition('Decided_On__c', 'equals', 'soon'), /date is expected/);
  assert.throws(() => whereClause(view({ scope: 'Team' }), 'X', 'u', fieldOf), /scope "Team"/);
  assert.throws(
    () =>
      whereClause(
        view({ filters: [{ field: 'Gone__c', operation: 'equals', value: '' }] }),
        'X',
        'u',
        fieldOf
      ),
    /filters on Gone__c/
  );
});

test('filters are joined by AND or as the list view says, and with its scope', () => {
  const filters = [
    { field: 'Severity__c', operation: 'equals', value: 'Painful,Nuisance' },
    { field: 'Amount', operation: 'lessThan', value: '5' }
  ];
  assert.equal(
    whereClause(view({ filters, scope: 'Mine' }), 'X', '005A', fieldOf),
    "((Severity__c = 'Painful' OR Severity__c = 'Nuisance')) AND Amount < 5 AND OwnerId = '005A'"
  );
  assert.equal(
    whereClause(view({ filters, booleanFilter: '1 OR NOT 2' }), 'X', '005A', fieldOf),
    "(((Severity__c = 'Painful' OR Severity__c = 'Nuisance')) OR NOT (Amount < 5))"
  );
  assert.equal(whereClause(view({}), 'X', '005A', fieldOf), '');
});

test('columns are found under the names metadata has for them', () => {
  const name = (column: string, object = 'Thing__c') => columnField(column, object, fieldOf)?.name;
  assert.equal(name('NAME'), 'Name');
  assert.equal(name('CREATED_DATE'), 'CreatedDate');
  assert.equal(name('OWNER.ALIAS'), 'OwnerId');
  assert.equal(name('ACCOUNT.NAME', 'Opportunity'), 'AccountId');
  assert.equal(name('OPPORTUNITY.NAME', 'Opportunity'), 'Name');
  assert.equal(name('Theme__c'), 'Theme__c');
  assert.equal(name('Thing__c.Severity__c'), 'Severity__c');
  assert.equal(name('Gone__c'), undefined);
});

test('a lookup is selected with the name behind it', () => {
  assert.deepEqual(selectPaths([fields['Theme__c'], fields['Name']].filter((field) => field !== undefined)), [
    'Id',
    'Theme__c',
    'Theme__r.Name',
    'Name'
  ]);
});
