/**
 * Deals are private in many orgs, and a role hierarchy then lets managers, and sharing rules let product, read them.
 * Sample data cannot bring either, so it shares by hand what those would open.
 */
import type { Person } from './content/people.ts';
import { ref } from './sampleRecord.ts';
import type { SampleRecord } from './sampleRecord.ts';

export interface SharedDeal {
  /** Local name of the opportunity. */
  ref: string;
  owner: string;
}

export function shareRecords(deals: readonly SharedDeal[], people: readonly Person[]): SampleRecord[] {
  const managerOf = new Map(people.map((person) => [person.key, person.manager]));
  const everywhere = people.filter(
    (person) => person.team === 'Executive' || person.permissionSets.includes('Ridealong_Theme_Owner')
  );
  return deals.flatMap((deal) => {
    const manager = people.find((person) => person.key === managerOf.get(deal.owner));
    const readers = new Set(
      [...everywhere, ...(manager === undefined ? [] : [manager])].map((person) => person.key)
    );
    readers.delete(deal.owner);
    return [...readers].map((reader) => ({
      ref: `share:${deal.ref}:${reader}`,
      fields: {
        OpportunityId: ref(deal.ref),
        UserOrGroupId: ref(`user:${reader}`),
        OpportunityAccessLevel: 'Read'
      }
    }));
  });
}
