/**
 * Addresses that stand for a function and for no person, such as the mailbox of product management: who has one of them invited wants
 * somebody of that function along, and does not know whom.
 */
export interface FunctionAddress {
  businessFunction: string;
  /** As it stands in the setting. */
  address: string;
}

/** By the id of the contact, lead or calendar that has the address; in the order of the setting. */
export type Invitable = ReadonlyMap<string, FunctionAddress>;

export const NOBODY_INVITABLE: Invitable = new Map();

/** A line for each function: `Product: product@example.com, Product Visits`. Lines without a colon say nothing. */
export function functionAddresses(text: string | null): FunctionAddress[] {
  const seen = new Set<string>();
  return (text ?? '').split(/\r?\n/).flatMap((line) => {
    const [businessFunction = '', addresses = ''] = splitOnce(line, ':');
    return addresses
      .split(/[,;]/)
      .map((address) => ({ businessFunction: businessFunction.trim(), address: address.trim() }))
      .filter((one) => one.businessFunction !== '' && one.address !== '' && isNew(seen, one.address));
  });
}

/** A calendar has a name and no address. */
export const isMailAddress = (address: string): boolean => address.includes('@');

export const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function splitOnce(text: string, at: string): string[] {
  const index = text.indexOf(at);
  return index < 0 ? [] : [text.slice(0, index), text.slice(index + 1)];
}

/** An address stands for one function: the first that names it. */
function isNew(seen: Set<string>, address: string): boolean {
  const known = seen.has(address.toLowerCase());
  seen.add(address.toLowerCase());
  return !known;
}
