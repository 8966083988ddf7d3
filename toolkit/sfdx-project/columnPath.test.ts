import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnPath } from './columnPath.ts';

const cases: [column: string, object: string, path: string][] = [
  ['NAME', 'Visit__c', 'Name'],
  ['FULL_NAME', 'Contact', 'Name'],
  ['Stage__c', 'Visit__c', 'Stage__c'],
  ['Visit__c.Stage__c', 'Visit__c', 'Stage__c'],
  ['OWNER.ALIAS', 'Visit__c', 'Owner.Alias'],
  ['CORE.USERS.ALIAS', 'Account', 'Owner.Alias'],
  ['CREATEDBY_USER', 'Visit__c', 'CreatedBy.Name'],
  ['UPDATEDBY_USER.ALIAS', 'Visit__c', 'LastModifiedBy.Alias'],
  ['CREATED_DATE', 'Visit__c', 'CreatedDate'],
  ['LAST_ACTIVITY', 'Account', 'LastActivityDate'],
  ['RECORDTYPE', 'Account', 'RecordType.Name'],
  ['ACCOUNT.NAME', 'Account', 'NAME'],
  ['ACCOUNT.NAME', 'Opportunity', 'ACCOUNT.Name'],
  ['OPPORTUNITY.STAGE_NAME', 'Opportunity', 'STAGENAME'],
  ['ACCOUNT.PHONE1', 'Account', 'Phone'],
  ['ACCOUNT.URL', 'Account', 'Website'],
  ['ACCOUNT.ADDRESS1_CITY', 'Account', 'BillingCity'],
  ['Amount', 'Opportunity', 'Amount'],
  ['SOMETHING.ELSE', 'Opportunity', 'SOMETHING.ELSE']
];

for (const [column, object, path] of cases) {
  test(`${column} of ${object} is ${path}`, () => assert.equal(columnPath(column, object), path));
}
