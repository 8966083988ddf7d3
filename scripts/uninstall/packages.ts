import type { Transport } from '../sync/org/transport.ts';
import { textAt, toolingRows } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';

export interface Installed {
  name: string;
  versionId: string;
}

/** Packages of ours in an org; none where its metadata was deployed. */
export async function installedPackages(transport: Transport): Promise<Installed[]> {
  const rows = await toolingRows(
    transport,
    'SELECT SubscriberPackage.Name, SubscriberPackageVersionId FROM InstalledSubscriberPackage'
  ).catch((): Row[] => []);
  return packagesIn(rows);
}

export function packagesIn(rows: readonly Row[]): Installed[] {
  return rows
    .map((row) => ({
      name: textAt(row, 'SubscriberPackage.Name'),
      versionId: textAt(row, 'SubscriberPackageVersionId')
    }))
    .filter(({ name }) => /^Ridealong( |$)/.test(name));
}

/** What depends on the core goes before it. */
export function uninstallCommands(packages: readonly Installed[], org: string): string[][] {
  return packages
    .toSorted((a, b) => Number(a.name === 'Ridealong') - Number(b.name === 'Ridealong'))
    .map(({ versionId }) => [
      'package',
      'uninstall',
      '--package',
      versionId,
      '--target-org',
      org,
      '--wait',
      '30'
    ]);
}
