/** What somebody else has saved on a theme since a merge of it was begun, field by field. Pure. */
import type { Theme } from 'c/ridealongThemes';

/** What people can change of a theme, as it is shown. A test holds it to the versions that the org keeps. */
export const SHOWN: Readonly<Record<string, (theme: Theme) => string | undefined>> = {
  Name: ({ name }) => name,
  OwnerId: ({ owner }) => owner,
  Theme_Area__c: ({ areaLabel }) => areaLabel,
  Decision__c: ({ decisionLabel }) => decisionLabel,
  Decision_Reason__c: ({ reason }) => reason,
  What_Customer_May_Read__c: ({ forCustomer }) => forCustomer,
  Interim_Answer__c: ({ interim }) => interim,
  Sales_Partner__c: ({ partner }) => partner,
  Initiative__c: ({ initiative }) => initiative,
  Merged_Into__c: ({ answeredIn }) => answeredIn?.name
};

export interface Theirs {
  field: string;
  /** Undefined where it is empty now. */
  text: string | undefined;
}

export function theirsSince(before: Theme, now: Theme): Theirs[] {
  return Object.entries(SHOWN)
    .map(([field, shown]) => ({ field, was: shown(before), text: shown(now) }))
    .filter(({ was, text }) => (was ?? '') !== (text ?? ''))
    .map(({ field, text }) => ({ field, text }));
}
