/**
 * A production org takes flows in as inactive ("Deploy Processes and Flows as Active" in Salesforce Help): the newest version of
 * each becomes the active one here.
 */
import type { Transport } from '../sync/org/transport.ts';
import { numberAt, textAt, toolingRows } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';

export interface Activation {
  flow: string;
  definitionId: string;
  version: number;
}

/** What has to be done for these flows: those with an active version are left alone. */
export function activationsOf(rows: readonly Row[]): Activation[] {
  const byFlow = Map.groupBy(rows, (row) => textAt(row, 'Definition.DeveloperName'));
  return [...byFlow].flatMap(([flow, versions]) => {
    const newest = versions.toSorted(
      (a, b) => numberAt(b, 'VersionNumber') - numberAt(a, 'VersionNumber')
    )[0];
    return newest === undefined || versions.some((row) => textAt(row, 'Status') === 'Active')
      ? []
      : [{ flow, definitionId: textAt(newest, 'DefinitionId'), version: numberAt(newest, 'VersionNumber') }];
  });
}

export async function flowsToActivate(transport: Transport, flows: readonly string[]): Promise<Activation[]> {
  const names = flows.map((name) => `'${name}'`).join(', ');
  return activationsOf(
    await toolingRows(
      transport,
      `SELECT DefinitionId, Definition.DeveloperName, VersionNumber, Status FROM Flow WHERE Definition.DeveloperName IN (${names})`
    )
  );
}

export async function activate(transport: Transport, { definitionId, version }: Activation): Promise<void> {
  await setActiveVersion(transport, definitionId, version);
}

/** 0 switches a flow off. */
export async function setActiveVersion(
  transport: Transport,
  definitionId: string,
  activeVersionNumber: number
): Promise<void> {
  await transport.send('PATCH', `/tooling/sobjects/FlowDefinition/${definitionId}`, {
    Metadata: { activeVersionNumber }
  });
}
