/** What the reader may do in triage. */
import { canCreate, canEdit } from 'c/ridealongShared';
import type { ObjectInfos } from 'c/ridealongShared';

export interface Rights {
  canMakeNew: boolean;
  canAnswer: boolean;
  canSnooze: boolean;
}

export function rightsOf(infos: ObjectInfos): Rights {
  return {
    canMakeNew: canCreate(infos, 'Challenge_Theme__c'),
    canAnswer: canEdit(infos, 'Challenge_Theme__c', 'Decision__c'),
    canSnooze: canEdit(infos, 'Customer_Challenge__c', 'Snoozed_Until__c')
  };
}
