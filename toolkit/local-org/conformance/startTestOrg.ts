import { fileURLToPath } from 'node:url';
import { createLocalOrgServer } from '../api/server/createLocalOrgServer.ts';
import type { LocalOrgServer, LocalOrgServerOptions } from '../api/server/createLocalOrgServer.ts';
import type { OrgSettings } from '../engine/bootstrap/settings.ts';
import { openOrg } from '../engine/org.ts';
import { makeTestOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

/** The small SFDX project that behaviours are tested on: a shop with merchandise, line items and secrets. */
export const shopProject = fileURLToPath(new URL('./project', import.meta.url));

export interface RunningOrg {
  server: LocalOrgServer;
  url: string;
  stop(): Promise<void>;
}

/** A new, empty org of a project on a free port. */
export async function startOrg(
  project = shopProject,
  options: LocalOrgServerOptions = {},
  settings: Partial<OrgSettings> = {}
): Promise<RunningOrg> {
  const org = await openOrg({ project, settings });
  const server = createLocalOrgServer(org, { log: () => undefined, ...options });
  const { url } = await server.listen(0);
  return {
    server,
    url,
    stop: async () => {
      await server.close();
      org.close();
    }
  };
}

/** The same with the shop's people in it. */
export async function startTestOrg(
  options: LocalOrgServerOptions = {}
): Promise<RunningOrg & { org: TestOrg }> {
  const running = await startOrg(shopProject, options);
  return { ...running, org: await makeTestOrg(running.url) };
}
