import type { FlowPart } from '@toolkit/sfdx-project';
import { stableId, toId18 } from '../../core/ids.ts';
import { SalesforceError, UnsupportedError } from '../../core/types.ts';
import { json, noContent } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { DataContext } from '../http/dataContext.ts';
import type { RouteParams } from '../http/route.ts';
import { notFound } from '../http/errorBody.ts';
import { readJsonObject } from '../http/jsonBody.ts';

/**
 * Flows as the Tooling API has them (Tooling API guide, "Flow" and "FlowDefinition"): their versions can be read, and one can
 * be made the active one, or none. A project has one version of each.
 */
const FIELDS: Readonly<Record<string, (row: FlowRow) => unknown>> = {
  Id: ({ versionId }) => versionId,
  DefinitionId: ({ definitionId }) => definitionId,
  'Definition.DeveloperName': ({ part }) => ({
    attributes: { type: 'FlowDefinition' },
    DeveloperName: part.name
  }),
  MasterLabel: ({ part }) => part.label,
  ProcessType: ({ part }) => part.processType,
  Status: ({ isActive }) => (isActive ? 'Active' : 'Obsolete'),
  VersionNumber: () => 1
};

interface FlowRow {
  part: FlowPart;
  isActive: boolean;
  definitionId: string;
  versionId: string;
}

const NAMES = String.raw`'(?:[\w]+)'(?:\s*,\s*'(?:[\w]+)')*`;
const QUERY = new RegExp(
  String.raw`^\s*SELECT\s+([\w.,\s]+?)\s+FROM\s+Flow(?:\s+WHERE\s+Definition\.DeveloperName\s+IN\s*\((\s*${NAMES}\s*)\))?\s*$`,
  'i'
);

function fieldsOf(row: FlowRow, asked: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    asked.map((column): [string, unknown] => [column.split('.')[0] ?? column, FIELDS[column]?.(row)])
  );
}

/** `SELECT ... FROM Flow [WHERE Definition.DeveloperName IN (...)]`; whatever else of SOQL is said to be unsupported. */
export function queryFlows(context: DataContext, soql: string): ApiResponse {
  checkMayConfigure(context);
  const [, columns = '', names] = QUERY.exec(soql) ?? [];
  const asked = columns.split(',').map((column) => column.trim());
  if (asked.some((column) => FIELDS[column] === undefined)) {
    throw new UnsupportedError(`this query of flows in the Tooling API: ${soql}`);
  }
  const wanted = names === undefined ? undefined : new Set(names.match(/\w+/g));
  const records = rowsOf(context)
    .filter(({ part }) => wanted === undefined || wanted.has(part.name))
    .map((row) => ({
      attributes: { type: 'Flow', url: `${context.base}/tooling/sobjects/Flow/${row.versionId}` },
      ...fieldsOf(row, asked)
    }));
  return json({
    size: records.length,
    totalSize: records.length,
    done: true,
    queryLocator: null,
    entityTypeName: 'Flow',
    records
  });
}

/** PATCH /tooling/sobjects/FlowDefinition/{id} with `Metadata.activeVersionNumber`: 0 or nothing switches the flow off. */
export function updateFlowDefinition(
  context: DataContext,
  request: ApiRequest,
  params: RouteParams
): ApiResponse {
  checkMayConfigure(context);
  const id = toId18(params['id'] ?? '');
  const row = rowsOf(context).find(({ definitionId }) => definitionId === id);
  if (row === undefined) {
    throw notFound();
  }
  const version = versionIn(readJsonObject(request));
  if (version > 1) {
    throw new SalesforceError('INVALID_FIELD', `${row.part.name} has no version ${version}`);
  }
  context.org.flowStates.setActive(row.part.name, version === 1);
  return noContent;
}

function versionIn(body: unknown): number {
  const metadata = asObject(asObject(body)['Metadata']);
  const version = metadata['activeVersionNumber'] ?? 0;
  if (typeof version !== 'number' || Object.keys(metadata).some((name) => name !== 'activeVersionNumber')) {
    throw new UnsupportedError('changing more of a flow definition than its active version');
  }
  return version;
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function rowsOf({ org }: DataContext): FlowRow[] {
  return org.project.flows.map((part) => ({
    part,
    isActive: org.flowStates.isActive(part),
    definitionId: stableId('300', part.name),
    versionId: stableId('301', part.name)
  }));
}

/** Flows are an admin's. That others get this answer is *assumed*. */
function checkMayConfigure({ session }: DataContext): void {
  if (!session.access.hasPermission('ModifyAllData')) {
    throw new SalesforceError('INSUFFICIENT_ACCESS', 'insufficient access rights on entity: Flow', {
      status: 403
    });
  }
}
