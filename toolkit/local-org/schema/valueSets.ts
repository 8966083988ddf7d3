/** Value lists too long to repeat in each baseline file. */
const LOCALES =
  'ar cs_CZ da_DK de_AT de_CH de_DE en_AU en_CA en_GB en_IE en_IN en_NZ en_US en_ZA es_ES es_MX fi_FI fr_BE fr_CA fr_CH fr_FR he_IL hi_IN it_CH it_IT ja_JP ko_KR nl_BE nl_NL no_NO pl_PL pt_BR pt_PT sv_SE tr_TR zh_CN zh_TW';
/** Fully supported languages: https://help.salesforce.com/s/articleView?id=sf.faq_getstart_what_languages_does.htm */
const LANGUAGES = 'da de en_US es es_MX fi fr it ja ko nl_NL no pt_BR ru sv th zh_CN zh_TW';

export type NamedValueSet = 'timeZones' | 'locales' | 'languages' | 'currencies';

export function valuesOf(set: NamedValueSet): string[] {
  switch (set) {
    case 'timeZones':
      return [...new Set([...Intl.supportedValuesOf('timeZone'), 'GMT', 'UTC', 'Asia/Kolkata'])].toSorted();
    case 'locales':
      return LOCALES.split(' ');
    case 'languages':
      return LANGUAGES.split(' ');
    case 'currencies':
      return Intl.supportedValuesOf('currency');
  }
}

/** Standard value sets of the Metadata API and the fields they fill ("StandardValueSet Names and Standard Picklist Fields"). */
export const STANDARD_VALUE_SETS: Readonly<Record<string, readonly string[]>> = {
  AccountOwnership: ['Account.Ownership'],
  AccountRating: ['Account.Rating'],
  AccountType: ['Account.Type'],
  CaseOrigin: ['Case.Origin'],
  CasePriority: ['Case.Priority'],
  CaseReason: ['Case.Reason'],
  CaseStatus: ['Case.Status'],
  CaseType: ['Case.Type'],
  ContactRole: ['OpportunityContactRole.Role'],
  EventSubject: ['Event.Subject'],
  Industry: ['Account.Industry', 'Lead.Industry'],
  LeadSource: ['Account.AccountSource', 'Contact.LeadSource', 'Lead.LeadSource', 'Opportunity.LeadSource'],
  LeadStatus: ['Lead.Status'],
  OpportunityStage: ['Opportunity.StageName'],
  OpportunityType: ['Opportunity.Type'],
  Salutation: ['Contact.Salutation', 'Lead.Salutation'],
  TaskPriority: ['Task.Priority'],
  TaskStatus: ['Task.Status'],
  TaskSubject: ['Task.Subject']
};
