/**
 * Whom to invite for a function, by id: an invitation names a contact, a lead or a calendar (a public one, or a resource), never an
 * address. One call, and only where the setting has addresses.
 */
import { z } from 'zod';
import { to18 } from '../plan/canonical.ts';
import {
  functionAddresses,
  isMailAddress,
  NOBODY_INVITABLE,
  sameAddress
} from '../plan/functionAddresses.ts';
import type { FunctionAddress, Invitable } from '../plan/functionAddresses.ts';
import { SEAT_FIELDS } from '../plan/mapping.ts';
import type { SettingRow } from '../plan/rows.ts';
import type { Capabilities } from './probe.ts';
import { pageIn, readRows } from './read.ts';
import { queryPath } from './readPages.ts';
import type { PartAnswer, Transport } from './transport.ts';

const WHERE_ADDRESSES_ARE = [
  { object: 'Contact', field: 'Email', isMail: true, isOptional: false },
  { object: 'Lead', field: 'Email', isMail: true, isOptional: true },
  { object: 'Calendar', field: 'Name', isMail: false, isOptional: true }
] as const;

export async function readInvitable(
  transport: Transport,
  { fields }: Capabilities,
  settings: SettingRow | undefined
): Promise<Invitable> {
  const canTell = SEAT_FIELDS.every((field) => fields.Customer_Meeting__c.includes(field));
  const addresses = canTell ? functionAddresses(settings?.Function_Addresses__c ?? null) : [];
  return addresses.length === 0 ? NOBODY_INVITABLE : whoHas(transport, addresses);
}

/** Who has these addresses in the org. */
export async function whoHas(
  transport: Transport,
  addresses: readonly FunctionAddress[]
): Promise<Invitable> {
  const asked = WHERE_ADDRESSES_ARE.flatMap(({ object, field, isMail, isOptional }) => {
    const some = addresses.filter(({ address }) => isMailAddress(address) === isMail);
    return some.length === 0 ? [] : [{ field, isOptional, query: queryFor(object, field, some) }];
  });
  const answers = await transport.getTogether(asked.map(({ query }) => queryPath(query)));
  const found: [id: string, is: string][] = [];
  for (const [index, { field, isOptional, query }] of asked.entries()) {
    const answer = answers[index];
    if (answer === undefined || (isOptional && isHidden(answer))) {
      continue;
    }
    const row = z.object({ Id: z.string(), [field]: z.string().nullable() });
    const rows = await readRows(transport, { ...query, row }, pageIn(answer));
    rows.forEach((one) => found.push([to18(String(one['Id'])), String(one[field])]));
  }
  return inOrder(addresses, found);
}

function queryFor(object: string, field: string, addresses: readonly FunctionAddress[]) {
  const list = addresses.map(({ address }) => `'${address.replaceAll(/['\\]/g, '\\$&')}'`).join(',');
  return { object, fields: ['Id', field], where: `${field} IN (${list})` };
}

/** Leads are read where the user of the sync may: hidden, they are as if there were none. Contacts its permission set shows. */
function isHidden({ status, body }: PartAnswer): boolean {
  return status === 400 && /"INVALID_(?:TYPE|FIELD)"/.test(JSON.stringify(body));
}

function inOrder(addresses: readonly FunctionAddress[], found: readonly [string, string][]): Invitable {
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    addresses.flatMap((one) =>
      sorted.filter(([, is]) => sameAddress(is, one.address)).map(([id]) => [id, one] as const)
    )
  );
}
