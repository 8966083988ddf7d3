/** What the model org says about its objects: every field that the sync reads or writes, all of them allowed. */
import { READ } from '../org/probe.ts';
import type { ReadObject } from '../org/probe.ts';
import { MAPPINGS } from '../plan/mapping.ts';

const KEYS = new Set(['Lease_Key__c', 'Event_Id__c', 'Attendee_Key__c', 'Field_Time_Key__c', 'Run_Key__c']);
/** Orgs without Shared Activities lack it. */
const MISSING = new Set(['IsInvitee', 'Is_Verified__c']);

/** Fields and objects of an org with several currencies, which the model has when a test gives it rates. */
const OF_CURRENCIES = new Set(['CurrencyIsoCode']);

export function describeModel(object: string, hasCurrencies: boolean): unknown {
  const read = object in READ ? Object.keys(READ[object as ReadObject].row.shape) : [];
  const mapping = MAPPINGS.find((known) => known.object === object);
  const written = mapping
    ? [...Object.keys(mapping.owned), ...mapping.onCreate, mapping.keyField, parentOf(mapping.parent)]
    : object === 'Ridealong_Sync_Run__c'
      ? ['Run_Key__c', 'Lease_Key__c', 'Lease_Until__c']
      : [];
  const names = new Set(
    [...read, ...written].filter(
      (name) => name !== '' && !MISSING.has(name) && (hasCurrencies || !OF_CURRENCIES.has(name))
    )
  );
  return {
    fields: [...names].map((name) => {
      const kind = mapping?.owned[name];
      return {
        name,
        createable: true,
        updateable: true,
        externalId: KEYS.has(name),
        unique: KEYS.has(name),
        length: kind?.kind === 'text' ? kind.length : 255
      };
    })
  };
}

const parentOf = (parent: { relationship: string } | undefined): string =>
  parent?.relationship.replace(/__r$/, '__c') ?? '';
