/**
 * What the whole page stands on: who is logged in, in which locale, on which form factor, and the project's metadata.
 * Set by `preview/boot` before any component is loaded; components compiled by the preview read it for `@salesforce/*`.
 */
import type { PreviewModel } from 'preview/pages';
import type { Permissions } from './permissions.ts';
import type { User } from './user.ts';

export { i18nValues } from './i18n.ts';
export { readPermissions, type Permissions } from './permissions.ts';
export { LoginError, logIn, requestToken, type Login } from './login.ts';
export type { User } from './user.ts';

/** Someone the local org lets in, as `GET /local/personas` lists them. */
export interface Persona {
  id: string;
  username: string;
  name: string;
  profile: string | null;
  permissionSets: string[];
}

export type FormFactor = 'Large' | 'Medium' | 'Small';

export interface PreviewContext {
  user: User;
  formFactor: FormFactor;
  i18n: Readonly<Record<string, unknown>>;
  permissions: Permissions;
  model: PreviewModel;
  label: (name: string, text: string) => string;
  accessToken: string;
}

declare global {
  var lightningPreview: PreviewContext | undefined;
}

export function context(): PreviewContext {
  const current = globalThis.lightningPreview;
  if (!current) {
    throw new Error('The page has no session yet: preview/boot sets it before anything else is loaded.');
  }
  return current;
}

export const apiPath = '/services/data/v66.0';
