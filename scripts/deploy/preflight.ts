/** What would make a deployment fail, or replace something that is not ours: known before anything is sent. */
import type { Transport } from '../sync/org/transport.ts';
import { queryRows, queryTogether, textAt, toolingRows } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';

/** What the package brings under a name of its own. */
export interface Names {
  objects: readonly string[];
  flows: readonly string[];
  permissionSets: readonly string[];
}

export interface OrgState {
  edition: string;
  isSandbox: boolean;
  newestVersion: number;
  opportunitySharing: string;
  /** Names that are in the org, whoever brought them. */
  taken: Names;
}

/** With API 66 mutations and optional fields of GraphQL are generally available: components need it. */
const NEEDED_VERSION = 66;
/** Editions with the API and custom objects enough (Salesforce Help, "Salesforce Features and Edition Allocations"). */
const WRONG_EDITIONS = /^(Group|Professional|Team|Contact Manager|Essentials|Starter)/;
/** Whoever has this has Ridealong: what is there is ours, and is brought up to date. */
const MARK = 'Ridealong_Admin';

export async function readOrgState(transport: Transport, names: Names): Promise<OrgState> {
  const { organization, sets } = await queryTogether(transport, {
    organization: 'SELECT OrganizationType, IsSandbox FROM Organization',
    sets: `SELECT Name FROM PermissionSet WHERE Name IN (${list(names.permissionSets)})`
  });
  const objects = await queryRows(
    transport,
    `SELECT QualifiedApiName, InternalSharingModel FROM EntityDefinition WHERE QualifiedApiName IN (${list(['Opportunity', ...names.objects])})`
  );
  const flows = await toolingRows(
    transport,
    `SELECT Definition.DeveloperName FROM Flow WHERE Definition.DeveloperName IN (${list(names.flows)})`
  );
  const versions = (await transport.get('/services/data')) as Row[];
  const org = organization?.[0] ?? {};
  const present = objects.map((row) => textAt(row, 'QualifiedApiName'));
  return {
    edition: textAt(org, 'OrganizationType'),
    isSandbox: org['IsSandbox'] === true,
    newestVersion: Math.max(...versions.map((row) => Number(textAt(row, 'version')))),
    opportunitySharing: textAt(
      objects.find((row) => textAt(row, 'QualifiedApiName') === 'Opportunity') ?? {},
      'InternalSharingModel'
    ),
    taken: {
      objects: present.filter((name) => names.objects.includes(name)),
      flows: [...new Set(flows.map((row) => textAt(row, 'Definition.DeveloperName')))],
      permissionSets: (sets ?? []).map((row) => textAt(row, 'Name'))
    }
  };
}

const list = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

export const isInstalled = ({ taken }: OrgState): boolean => taken.permissionSets.includes(MARK);

/** Reasons not to deploy. */
export function obstacles(state: OrgState, directories: readonly string[]): string[] {
  const { objects, flows, permissionSets } = state.taken;
  const foreign = isInstalled(state) ? [] : [...objects, ...flows, ...permissionSets];
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
