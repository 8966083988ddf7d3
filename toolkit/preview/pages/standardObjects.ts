/** Standard objects as the shell shows them where a project has no layout of its own. Icons are SLDS's. */
export interface StandardObject {
  icon: string;
  label: string;
  labelPlural: string;
  compactFields: string[];
  detailFields: string[];
  listFields: string[];
  /** Newest or soonest first, when a list view says nothing. */
  order: string;
  relatedLists: { name: string; fields: string[] }[];
}

export const standardObjects: Readonly<Record<string, StandardObject>> = {
  Account: {
    icon: 'standard:account',
    label: 'Account',
    labelPlural: 'Accounts',
    compactFields: ['Name', 'Type', 'Phone', 'Website', 'OwnerId', 'Industry'],
    detailFields: [
      'Name',
      'OwnerId',
      'Type',
      'Industry',
      'Phone',
      'Website',
      'AnnualRevenue',
      'NumberOfEmployees',
      'Description'
    ],
    listFields: ['Name', 'Industry', 'Type', 'Phone', 'OwnerId'],
    order: 'Name',
    relatedLists: [
      { name: 'Contact.AccountId', fields: ['Name', 'Title', 'Email', 'Phone'] },
      { name: 'Opportunity.AccountId', fields: ['Name', 'StageName', 'Amount', 'CloseDate'] }
    ]
  },
  Contact: {
    icon: 'standard:contact',
    label: 'Contact',
    labelPlural: 'Contacts',
    compactFields: ['Name', 'Title', 'AccountId', 'Phone', 'Email', 'OwnerId'],
    detailFields: ['Name', 'OwnerId', 'AccountId', 'Title', 'Phone', 'Email', 'Department', 'Description'],
    listFields: ['Name', 'AccountId', 'Title', 'Email', 'Phone'],
    order: 'Name',
    relatedLists: []
  },
  Opportunity: {
    icon: 'standard:opportunity',
    label: 'Opportunity',
    labelPlural: 'Opportunities',
    compactFields: ['Name', 'AccountId', 'CloseDate', 'Amount', 'OwnerId', 'StageName'],
    detailFields: [
      'Name',
      'OwnerId',
      'AccountId',
      'CloseDate',
      'Amount',
      'StageName',
      'Probability',
      'Type',
      'NextStep',
      'Description'
    ],
    listFields: ['Name', 'AccountId', 'StageName', 'Amount', 'CloseDate', 'OwnerId'],
    order: 'CloseDate DESC',
    relatedLists: [
      { name: 'OpportunityContactRole.OpportunityId', fields: ['ContactId', 'Role', 'IsPrimary'] }
    ]
  },
  Event: {
    icon: 'standard:event',
    label: 'Event',
    labelPlural: 'Events',
    compactFields: ['Subject', 'WhatId', 'StartDateTime', 'EndDateTime', 'Location', 'OwnerId'],
    detailFields: [
      'Subject',
      'OwnerId',
      'WhatId',
      'WhoId',
      'StartDateTime',
      'EndDateTime',
      'IsAllDayEvent',
      'Location',
      'IsPrivate',
      'ShowAs',
      'Description'
    ],
    listFields: ['Subject', 'StartDateTime', 'EndDateTime', 'WhatId', 'OwnerId'],
    order: 'StartDateTime DESC',
    relatedLists: []
  },
  Task: {
    icon: 'standard:task',
    label: 'Task',
    labelPlural: 'Tasks',
    compactFields: ['Subject', 'WhatId', 'ActivityDate', 'Status', 'Priority', 'OwnerId'],
    detailFields: [
      'Subject',
      'OwnerId',
      'WhatId',
      'WhoId',
      'ActivityDate',
      'Status',
      'Priority',
      'Description'
    ],
    listFields: ['Subject', 'ActivityDate', 'Status', 'Priority', 'WhatId', 'OwnerId'],
    order: 'ActivityDate DESC',
    relatedLists: []
  },
  User: {
    icon: 'standard:user',
    label: 'User',
    labelPlural: 'Users',
    compactFields: ['Name', 'Title', 'Department', 'Email', 'IsActive'],
    detailFields: ['Name', 'Username', 'Title', 'Department', 'Email', 'Phone', 'IsActive', 'TimeZoneSidKey'],
    listFields: ['Name', 'Title', 'Department', 'Email', 'IsActive'],
    order: 'Name',
    relatedLists: []
  },
  Lead: {
    icon: 'standard:lead',
    label: 'Lead',
    labelPlural: 'Leads',
    compactFields: ['Name', 'Company', 'Title', 'Phone', 'Email'],
    detailFields: ['Name', 'OwnerId', 'Company', 'Title', 'Status', 'Phone', 'Email'],
    listFields: ['Name', 'Company', 'Status', 'Email', 'OwnerId'],
    order: 'Name',
    relatedLists: []
  },
  Case: {
    icon: 'standard:case',
    label: 'Case',
    labelPlural: 'Cases',
    compactFields: ['CaseNumber', 'Subject', 'Status', 'Priority', 'OwnerId'],
    detailFields: [
      'CaseNumber',
      'Subject',
      'OwnerId',
      'AccountId',
      'ContactId',
      'Status',
      'Priority',
      'Origin',
      'Description'
    ],
    listFields: ['CaseNumber', 'Subject', 'Status', 'Priority', 'OwnerId'],
    order: 'CaseNumber DESC',
    relatedLists: []
  }
};

/**
 * Labels that pages have for standard fields, where describe says them for reports: "Phone" on an account's page, "Account
 * Phone" in its describe. https://developer.salesforce.com/docs/atlas.en-us.190.0.sfFieldRef.meta/sfFieldRef/ for events;
 * the others assumed, from the layouts that a new org has.
 */
export const pageLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Account: {
    OwnerId: 'Account Owner',
    ParentId: 'Parent Account',
    Type: 'Type',
    Phone: 'Phone',
    Description: 'Description'
  },
  Contact: {
    Name: 'Name',
    OwnerId: 'Contact Owner',
    AccountId: 'Account Name',
    Phone: 'Phone',
    MobilePhone: 'Mobile',
    Description: 'Description'
  },
  Opportunity: {
    Name: 'Opportunity Name',
    OwnerId: 'Opportunity Owner',
    AccountId: 'Account Name',
    Type: 'Type'
  },
  Event: { StartDateTime: 'Start', EndDateTime: 'End' },
  Task: { ActivityDate: 'Due Date' },
  User: { IsActive: 'Active', TimeZoneSidKey: 'Time Zone' }
};

/** Names that layouts have for lists of standard objects. */
export const standardRelatedLists: Readonly<Record<string, { childObject: string; field: string }>> = {
  RelatedContactList: { childObject: 'Contact', field: 'AccountId' },
  RelatedOpportunityList: { childObject: 'Opportunity', field: 'AccountId' },
  RelatedContactRoleList: { childObject: 'OpportunityContactRole', field: 'OpportunityId' },
  RelatedCaseList: { childObject: 'Case', field: 'AccountId' },
  // Open activities: Salesforce shows coming events there too; what is to be done is in the tasks.
  RelatedActivityList: { childObject: 'Task', field: 'WhatId' }
};

/** Objects that the UI API does not know: only the shell may show them, through REST. */
export const objectsOutsideUiApi: ReadonlySet<string> = new Set(['Event', 'Task', 'EventRelation']);

/** The field that names a record where it is not `Name`. */
export const nameFields: Readonly<Record<string, string>> = {
  Event: 'Subject',
  Task: 'Subject',
  Case: 'CaseNumber'
};

/** `Custom57: Building Block` to `custom:custom57`. */
export function motifIcon(motif: string | undefined): string {
  const number = /^Custom(\d+)/i.exec(motif ?? '')?.[1];
  return number === undefined ? 'standard:custom' : `custom:custom${number}`;
}
