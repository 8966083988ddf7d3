import { canCreate, canEdit } from '../objectAccess';
import type { ObjectInfos } from '../objectAccess';

const INFOS: ObjectInfos = [
  null,
  {
    ApiName: 'A__c',
    createable: true,
    updateable: true,
    fields: [{ ApiName: 'X__c', updateable: true }, null, { ApiName: 'Y__c', updateable: false }]
  },
  { ApiName: 'B__c', createable: false, updateable: false, fields: [{ ApiName: 'X__c', updateable: true }] }
];

it('says what may be created', () => {
  expect(['A__c', 'B__c', 'C__c'].map((object) => canCreate(INFOS, object))).toEqual([true, false, false]);
});

it('says what may be written: the object and the field have to be open', () => {
  expect([canEdit(INFOS, 'A__c', 'X__c'), canEdit(INFOS, 'A__c', 'Y__c')]).toEqual([true, false]);
  expect([canEdit(INFOS, 'A__c', 'Z__c'), canEdit(INFOS, 'B__c', 'X__c')]).toEqual([false, false]);
});

it('allows nothing before anything is known', () => {
  expect([canCreate(undefined, 'A__c'), canEdit(null, 'A__c', 'X__c')]).toEqual([false, false]);
});
