/**
 * What describes of real orgs say of single fields against the rule that holds for the others (recorded: SFDO-Tooling/CumulusCI,
 * `tests/shared_cassettes`; `npm run recordings` compares with them again).
 */
const RECORDED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  // An account may be a person, whose name has parts.
  'Account.Name': { compoundFieldName: 'Name', extraTypeInfo: 'switchablepersonname' },
  'Account.LastName': { extraTypeInfo: 'switchablepersonname', nameField: true },
  'Account.FirstName': { extraTypeInfo: 'switchablepersonname', nameField: true },
  'Account.Salutation': { extraTypeInfo: 'switchablepersonname' },
  'Account.PersonContactId': { searchPrefilterable: true },
  'Event.AccountId': { searchPrefilterable: true },
  'Event.ActivityDate': { aggregatable: false },
  'Event.Id': { label: 'Activity ID' },
  'Lead.ConvertedAccountId': { searchPrefilterable: true },
  'Lead.ConvertedContactId': { searchPrefilterable: true },
  'Lead.ConvertedOpportunityId': { searchPrefilterable: true },
  'Opportunity.Fiscal': { byteLength: 6 },
  'Opportunity.FiscalQuarter': { compoundFieldName: 'Fiscal', digits: 8 },
  'Opportunity.FiscalYear': { compoundFieldName: 'Fiscal', digits: 8 },
  'OpportunityContactRole.ContactId': { searchPrefilterable: false },
  'OpportunityContactRole.Id': { label: 'Contact Role ID' }
};

export function recordedOf(object: string, field: string): Readonly<Record<string, unknown>> {
  return RECORDED[`${object}.${field}`] ?? {};
}
