import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';

/** Younger than the description of the standard objects that jsforce ships, and seen in deployed permission sets. */
const YOUNGER = ['ActivitiesAccess'];

/** What a permission needs beside it: deployment answers "Permission X depends on permission(s): Y". */
export const NEEDED_BESIDE: Readonly<Record<string, readonly string[]>> = {
  ManageUsers: ['ViewSetup', 'ViewRoles'],
  ManageRoles: ['ViewRoles', 'ViewSetup']
};

/**
 * Permissions whose companions depend on what the org has: with forecasts, ViewAllData needs ViewAllForecasts, and without them that
 * one is "Unknown user permission" (forcedotcom/cli#2205, afawcett/forcedotcom-enterprise-architecture#3). So there is no list that
 * deploys everywhere, and one refused set takes the whole deployment with it.
 */
export const NEEDS_VARY: ReadonlySet<string> = new Set(['ModifyAllData', 'ViewAllData']);

let known: ReadonlySet<string> | undefined;

/** Names of system permissions, from the fields of the standard object PermissionSet as jsforce describes it. */
export function isUserPermission(name: string): boolean {
  known ??= readKnown();
  return known.has(name);
}

function readKnown(): ReadonlySet<string> {
  const manifest = createRequire(import.meta.url).resolve('jsforce/package.json');
  const text = readFileSync(join(dirname(manifest), 'lib/types/standard-schema.d.ts'), 'utf8');
  const [fields = ''] = text.slice(text.indexOf('type Fields$PermissionSet = {')).split('\n};', 1);
  return new Set([
    ...YOUNGER,
    ...[...fields.matchAll(/\bPermissions(\w+): boolean/g)].map(([, name = '']) => name)
  ]);
}
