/** Addresses that are invited for a function: whether the org knows them, and their functions. */
import { whoHas } from '../sync/org/readInvitable.ts';
import type { Transport } from '../sync/org/transport.ts';
import { functionAddresses } from '../sync/plan/functionAddresses.ts';
import { look, ok, some } from './finding.ts';
import type { Finding } from './finding.ts';

export interface AddressFacts {
  all: number;
  /** Of no contact, lead or calendar that this user sees. */
  unknown: readonly string[];
  /** Functions that are none in this org. */
  noFunction: readonly string[];
}

export async function addressesOf(transport: Transport, setting: string): Promise<AddressFacts | undefined> {
  const addresses = functionAddresses(setting);
  if (addresses.length === 0) {
    return undefined;
  }
  const held = new Set([...(await whoHas(transport, addresses)).values()].map(({ address }) => address));
  const functions = await functionsOf(transport);
  const named = new Set(addresses.map(({ businessFunction }) => businessFunction));
  return {
    all: addresses.length,
    unknown: addresses.map(({ address }) => address).filter((address) => !held.has(address)),
    noFunction: [...named].filter((name) => !functions.has(name))
  };
}

async function functionsOf(transport: Transport): Promise<Set<string>> {
  const { fields } = (await transport.get('/sobjects/Customer_Meeting__c/describe')) as {
    fields: readonly { name: string; picklistValues?: readonly { active: boolean; value: string }[] }[];
  };
  const values = fields.find(({ name }) => name === 'Open_To_Function__c')?.picklistValues ?? [];
  return new Set(values.filter(({ active }) => active).map(({ value }) => value));
}

const CHECK = 'addresses to invite';

export function addresses({ addresses: facts }: { addresses: AddressFacts | undefined }): Finding[] {
  if (facts === undefined) {
    return [ok(CHECK, 'none set')];
  }
  const { all, unknown, noFunction } = facts;
  const found = [
    ...(unknown.length === 0
      ? []
      : [
          look(
            CHECK,
            `${some(unknown)}: no contact, lead or calendar has it`,
            'Make a contact with it (docs/admin-guide.md, "Addresses to invite"), or correct the setting.'
          )
        ]),
    ...(noFunction.length === 0
      ? []
      : [
          look(
            CHECK,
            `${some(noFunction)}: no such business function`,
            'In Setup > Custom Metadata Types > Ridealong Setting: begin each line with a value of Business Function, in English.'
          )
        ])
  ];
  return found.length === 0 ? [ok(CHECK, `${all} found`)] : found;
}
