/** What would make a deployment fail, or replace something that is not ours: known before anything is sent. */
import type { Transport } from '../sync/org/transport.ts';
import { queryTogether, textAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';
import { takenNames } from './names.ts';
import type { Names, Taken } from './names.ts';

export interface OrgState {
  edition: string;
  isSandbox: boolean;
  newestVersion: number;
  opportunitySharing: string;
  isInstalled: boolean;
  /** Names that are in the org, no matter who brought them. */
  taken: Taken;
}

/** With API 66 mutations and optional fields of GraphQL are generally available: components need it. */
const NEEDED_VERSION = 66;
/** Editions with the API and custom objects enough (Salesforce Help, "Salesforce Features and Edition Allocations"). */
const WRONG_EDITIONS = /^(Group|Professional|Team|Contact Manager|Essentials|Starter)/;
/** Anyone who has this has Ridealong: what is there is ours, and is brought up to date. */
const MARK = 'Ridealong_Admin';

export async function readOrgState(transport: Transport, names: Names): Promise<OrgState> {
  const { organization, sets, opportunities } = await queryTogether(transport, {
    organization: 'SELECT OrganizationType, IsSandbox FROM Organization',
    sets: `SELECT Name FROM PermissionSet WHERE Name = '${MARK}'`,
    opportunities: "SELECT InternalSharingModel FROM EntityDefinition WHERE QualifiedApiName = 'Opportunity'"
  });
  const versions = (await transport.get('/services/data')) as Row[];
  const org = organization?.[0] ?? {};
  return {
    edition: textAt(org, 'OrganizationType'),
    isSandbox: org['IsSandbox'] === true,
    newestVersion: Math.max(...versions.map((row) => Number(textAt(row, 'version')))),
    opportunitySharing: textAt(opportunities?.[0] ?? {}, 'InternalSharingModel'),
    isInstalled: (sets ?? []).length > 0,
    taken: await takenNames(transport, names)
  };
}

/** Reasons not to deploy. */
export function obstacles(state: OrgState, directories: readonly string[]): string[] {
  const foreign = state.isInstalled
    ? []
    : Object.entries(state.taken.names).flatMap(([kind, names]) => names.map((name) => `${kind} ${name}`));
  return [
    ...(state.newestVersion < NEEDED_VERSION
      ? [`The org has API version ${state.newestVersion}, and ${NEEDED_VERSION} is needed.`]
      : []),
    ...(WRONG_EDITIONS.test(state.edition)
      ? [`The org is a ${state.edition}: Enterprise, Performance, Unlimited or Developer is needed.`]
      : []),
    ...(foreign.length > 0
      ? [
          `The org has no ${MARK}, but already has ${foreign.join(', ')}: a deployment would change what is not Ridealong's.`
        ]
      : []),
    ...(directories.includes('force-app-private-deals') && /ReadWrite/.test(state.opportunitySharing)
      ? [
          'Everybody may edit opportunities in this org, so it has no shares of them: deploy without --with private-deals.'
        ]
      : [])
  ];
}
