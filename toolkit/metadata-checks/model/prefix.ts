import type { Project } from '@toolkit/sfdx-project';

/** Whether a name begins with the prefix as a word of its own: `Acme`, `Acme_Home`, `Acme Layout`, `AcmeHome`, not `Acmes`. */
export function hasPrefix(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && !/^[a-z0-9]/.test(name.slice(prefix.length));
}

/** Objects that the project brings along; to others, such as `Opportunity`, it only adds. */
export function ownObjects({ objects }: Project): ReadonlySet<string> {
  return new Set(objects.filter(({ label }) => label !== undefined).map(({ name }) => name));
}

/** The name without prefix and suffix: `Colleague` of `Acme_Colleague__c`. */
export function bareName(name: string, prefix: string | undefined): string {
  const bare = name.replace(/__[a-z]+$/, '');
  return prefix !== undefined && bare.startsWith(`${prefix}_`) ? bare.slice(prefix.length + 1) : bare;
}
