import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';

/** Younger than the description of the standard objects that jsforce ships, and seen in deployed permission sets. */
const YOUNGER = ['ActivitiesAccess'];

/** What a permission needs beside it: deployment answers "Permission X depends on permission(s): Y". */
export const NEEDED_BESIDE: Readonly<Record<string, readonly string[]>> = {
  ViewAllData: ['ViewEventLogFiles', 'ViewPublicDashboards', 'ViewPublicReports'],
  ModifyAllData: ['ViewAllData'],
  ManageUsers: ['ViewSetup', 'ViewRoles'],
  ManageRoles: ['ViewRoles', 'ViewSetup']
};

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
