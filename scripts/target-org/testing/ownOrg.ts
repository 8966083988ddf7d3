/** A new local org of this package for tests of commands, with the address that `--target-org` takes. */
import { resolve } from 'node:path';
import type { LocalOrg, OpenOrgOptions } from '@toolkit/local-org';
import { createLocalOrgServer, openOrg } from '@toolkit/local-org';
import { ORG_SETTINGS } from '../../start/orgAccess.ts';
import { openTargetOrg } from '../targetOrg.ts';
import type { TargetOrg } from '../targetOrg.ts';

export const OWN_PROJECT = resolve(import.meta.dirname, '../../..');

export interface OwnOrg {
  url: string;
  org: LocalOrg;
  target: TargetOrg;
  close(): Promise<void>;
}

export async function startOwnOrg(
  project = OWN_PROJECT,
  settings: OpenOrgOptions['settings'] = {}
): Promise<OwnOrg> {
  const org = await openOrg({ settings: { ...ORG_SETTINGS, ...settings }, project });
  const server = createLocalOrgServer(org, { log: () => undefined });
  const { url } = await server.listen(0);
  const target = await openTargetOrg(url, { env: {} });
  return {
    url,
    org,
    target,
    close: async () => {
      await server.close();
      org.close();
    }
  };
}
