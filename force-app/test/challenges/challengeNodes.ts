/** Challenges as GraphQL answers them; every value differs from every other. */
import type { ChallengeNode } from '../../main/challenges/lwc/ridealongChallengeList/listQuery';

export const DECIDED: ChallengeNode = {
  Id: 'a0C000000000001AAA',
  Statement__c: { value: 'Orders are typed twice' },
  CreatedDate: { value: '2026-11-13T08:00:00.000Z' },
  Severity__c: { value: 'Deal Breaker', displayValue: 'Deal breaker' },
  Customer_Words__c: { value: 'We pay a student to copy it' },
  Cost_To_Customer__c: { value: 'Two clerks' },
  Customer_Not_Told__c: { value: true },
  Told_Customer_On__c: { value: '2026-10-01' },
  Told_Customer_By__c: { value: '005000000000077AAA' },
  Told_Note__c: { value: 'By phone' },
  Told_Decision__c: { value: 'Will Act' },
  Said_By__r: {
    Id: '003000000000041AAA',
    Name: { value: 'Ana Ruiz' },
    FirstName: { value: 'Ana' },
    Email: { value: 'ana@example.com' }
  },
  Heard_By__r: { Name: { value: 'Priya Nair' } },
  Customer_Meeting__r: { Meeting_Date__c: { value: '2026-11-12' } },
  Theme__r: {
    Id: 'a0T000000000002AAA',
    Name: { value: 'Double typing' },
    Decision__c: { value: 'Will Not Act', displayValue: 'Will not act' },
    Decision_Reason__c: { value: 'The ERP maker must open up first' },
    Interim_Answer__c: { value: 'Import by CSV' }
  }
};

/** What remains when the reader may see next to nothing. */
export const BARE: ChallengeNode = {
  Id: 'a0C000000000003AAA',
  Statement__c: { value: 'Nobody answers at night' },
  CreatedDate: { value: '2025-10-30T23:30:00.000Z' },
  Theme__r: null
};
