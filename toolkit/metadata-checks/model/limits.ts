/**
 * How many characters names and texts of metadata may have. Names are counted without `__c`. From the object reference
 * (lengths of DeveloperName, MasterLabel, Description of the setup objects), the Metadata API guide and Setup's own input
 * fields; Salesforce publishes no table of them. Limits marked with * are *assumed* on the safe side.
 */
export interface Limits {
  name: number;
  /** By element. */
  texts: Readonly<Record<string, number>>;
}

const SETUP: Limits = { name: 80, texts: { label: 80, masterLabel: 80, description: 255 } };

export const LIMITS: Readonly<Record<string, Limits>> = {
  object: { name: 40, texts: { label: 40, pluralLabel: 40, description: 1000 } },
  field: {
    name: 40,
    texts: { label: 40, description: 1000, inlineHelpText: 510, relationshipName: 40, relationshipLabel: 80 }
  },
  'validation rule': { name: 40, texts: { description: 255, errorMessage: 255 } },
  'list view': { name: 40, texts: { label: 40 } },
  'compact layout': { name: 80, texts: { label: 80 } },
  'record type': SETUP,
  'value set': SETUP,
  label: { name: 80, texts: { shortDescription: 80, value: 1000, categories: 255 } },
  'custom metadata record': { name: 40, texts: { label: 40 } },
  tab: { name: 80, texts: { label: 80, description: 255 } },
  app: { name: 40, texts: { label: 40, description: 255 } },
  page: SETUP,
  'quick action': SETUP,
  'permission set': SETUP,
  'custom permission': SETUP,
  'notification type': SETUP,
  // *
  flow: { name: 80, texts: { label: 80, description: 1000 } },
  // *
  'report type': { name: 50, texts: { label: 50, description: 255 } },
  report: { name: 80, texts: { name: 40, description: 255 } },
  dashboard: { name: 80, texts: { title: 80, description: 255 } },
  component: { name: 80, texts: { masterLabel: 80, description: 1000 } }
};
