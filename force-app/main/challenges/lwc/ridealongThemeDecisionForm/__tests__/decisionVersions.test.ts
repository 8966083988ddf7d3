import { changesOf, rebase } from '../decisionVersions';

const before = {
  Decision__c: 'Considering',
  Decision_Reason__c: 'We look into it',
  What_Customer_May_Read__c: '',
  Interim_Answer__c: '',
  Sales_Partner__c: '',
  Initiative__c: 'Order intake'
};

it('sends a decision with its reason, and a reason with its decision', () => {
  expect(changesOf(before, { ...before, Decision__c: 'Will Act' })).toEqual({
    Decision__c: 'Will Act',
    Decision_Reason__c: 'We look into it'
  });
  expect(changesOf(before, { ...before, Decision_Reason__c: ' ' })).toEqual({
    Decision__c: 'Considering',
    Decision_Reason__c: null
  });
  expect(changesOf(before, { ...before, Initiative__c: '' })).toEqual({ Initiative__c: null });
  expect(changesOf(before, before)).toEqual({});
});

it('takes what somebody else saved where nothing was typed, and keeps what was', () => {
  const mine = { ...before, Interim_Answer__c: 'Ask the hotline' };
  const theirs = { ...before, Decision__c: 'Will Act', Decision_Reason__c: 'Six wait' };
  expect(rebase(before, mine, theirs)).toEqual({
    values: { ...theirs, Interim_Answer__c: 'Ask the hotline' },
    conflicts: []
  });
});

it('names the fields in which two people said different things, the sentence as a whole', () => {
  const mine = { ...before, Decision__c: 'Will Act' };
  const theirs = { ...before, Decision__c: 'Will Not Act', Decision_Reason__c: 'No budget' };
  expect(rebase(before, mine, theirs)).toEqual({
    values: mine,
    conflicts: ['Decision__c', 'Decision_Reason__c']
  });
  expect(changesOf(theirs, mine)).toEqual({
    Decision__c: 'Will Act',
    Decision_Reason__c: 'We look into it'
  });
});
