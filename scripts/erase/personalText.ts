/** Where people type freely, and so may have named anybody. A test holds this to the metadata. */
export const FREE_TEXT: Readonly<Record<string, readonly string[]>> = {
  Customer_Challenge__c: [
    'Statement__c',
    'Customer_Words__c',
    'Cost_To_Customer__c',
    'Workaround__c',
    'Suggested_Solution__c',
    'Told_Note__c'
  ],
  Challenge_Theme__c: [
    'Name',
    'Decision_Reason__c',
    'Decision_Log__c',
    'What_Customer_May_Read__c',
    'Interim_Answer__c',
    'Initiative__c'
  ],
  Internal_Attendee__c: ['Heard_Without_Deal__c'],
  Ridealong_Visit_Note__c: ['Why_Invited__c', 'What_Surprised_Me__c']
};

/** Long texts of machines and keys of forms: nobody's words. */
export const NOT_TYPED: readonly string[] = [
  'Customer_Challenge__c.Submission_Key__c',
  'Customer_Challenge__c.Told_Decision__c'
];
