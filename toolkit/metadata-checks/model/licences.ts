import type { Labelled } from '@toolkit/sfdx-project';
import { fieldGrants, objectGrants } from './access.ts';
import type { CheckContext } from './context.ts';
import { objectOf } from './fieldPath.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/**
 * Standard objects that a licence does not give: "Salesforce Platform" has accounts and contacts, and no other part of sales,
 * service or marketing (Salesforce Help, "Standard User Licenses"). A permission set that gives one of them cannot be assigned:
 * "The user license doesn't allow the permission: Read Opportunities".
 */
const NOT_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  'Salesforce Platform': new Set([
    'Campaign',
    'CampaignMember',
    'Case',
    'Contract',
    'Lead',
    'Opportunity',
    'OpportunityLineItem',
    'Order',
    'Pricebook2',
    'Product2',
    'Quote',
    'Solution'
  ])
};

/** A set that is meant for a licence gives only what users of it can have. */
export function licenceProblems({ settings, schema }: CheckContext, set: Labelled): Problem[] {
  const licence = settings.licences[set.name] ?? '';
  const missing = NOT_IN[licence];
  if (missing === undefined) {
    return [];
  }
  const mastersOf = (name: string): string[] =>
    [...(objectOf(schema, name)?.fields.values() ?? [])]
      .filter(({ masterDetailOrder }) => masterDetailOrder !== undefined)
      .flatMap(({ referenceTo }) => referenceTo);
  const isMissing = (name: string): boolean => missing.has(name) || mastersOf(name).some(isMissing);
  const objects = [
    ...objectGrants(set).map(({ object }) => object),
    ...fieldGrants(set).map(({ field }) => field.split('.')[0] ?? '')
  ];
  return [...new Set(objects)]
    .filter(isMissing)
    .map((object) =>
      problem(
        set.file,
        `users with the licence ${licence} cannot have ${object}: the set cannot be assigned to them`,
        'take it out, or make the set for another licence'
      )
    );
}
