/**
 * Shares of report and dashboard folders: read, added and taken away.
 * https://developer.salesforce.com/docs/atlas.en-us.api_analytics.meta/api_analytics/analytics_api_folders_shares.htm
 * https://developer.salesforce.com/docs/atlas.en-us.api_analytics.meta/api_analytics/analytics_api_folders_share_recipients.htm
 * Which id stands for all internal users, and the words of the refusals, are *assumed*.
 */
import { z } from 'zod';
import type { FolderPart } from '@toolkit/sfdx-project';
import { toId18 } from '../../core/ids.ts';
import { SalesforceError } from '../../core/types.ts';
import { FolderAccess, addShare, removeShare, reportError, sharesOf } from '../../engine/reports/index.ts';
import type { FolderShare } from '../../engine/reports/index.ts';
import { json, noContent } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { DataContext } from '../http/dataContext.ts';
import { readJsonObject } from '../http/jsonBody.ts';
import type { Route, RouteParams } from '../http/route.ts';

const FOLDERS = '/folders/:id';

export const folderRoutes: readonly Route<DataContext>[] = [
  { method: 'GET', pattern: `${FOLDERS}/shares`, handler: getShares },
  { method: 'POST', pattern: `${FOLDERS}/shares`, handler: postShares },
  { method: 'DELETE', pattern: `${FOLDERS}/shares/:share`, handler: deleteShare },
  { method: 'GET', pattern: `${FOLDERS}/share-recipients`, handler: getRecipients }
];

/** Words of the API, and of metadata. */
const LEVELS = { view: 'View', edit: 'EditAllContents', manage: 'Manage' } as const;
const TYPES = { group: 'Group', user: 'User', organization: 'Organization' } as const;
type ShareType = keyof typeof TYPES;

const ALL_INTERNAL = { to: 'AllInternalUsers', label: 'All Internal Users' };
const OBJECT = { group: ['Group', 'DeveloperName'], user: ['User', 'Username'] } as const;
const MANAGERS: Readonly<Record<string, readonly string[]>> = {
  Report: ['ModifyAllData', 'ManageReportsInPublicFolders'],
  Dashboard: ['ModifyAllData', 'ManageDashboardsInPublicFolders']
};

const keyOf = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  z
    .string()
    .transform((word) => word.toLowerCase())
    .pipe(z.enum(Object.keys(words) as [Key, ...Key[]]));

const body = z.object({
  shares: z.array(z.object({ accessType: keyOf(LEVELS), shareType: keyOf(TYPES), shareWithId: z.string() }))
});

function getShares(context: DataContext, _request: ApiRequest, { id = '' }: RouteParams): ApiResponse {
  return answer(context, folderOf(context, id), id);
}

function postShares(context: DataContext, request: ApiRequest, { id = '' }: RouteParams): ApiResponse {
  const folder = folderOf(context, id);
  checkManages(context, folder);
  const wanted = body.safeParse(readJsonObject(request));
  if (!wanted.success) {
    throw reportError(400, z.prettifyError(wanted.error));
  }
  context.org.transaction(() => {
    for (const { accessType, shareType, shareWithId } of wanted.data.shares) {
      const to = recipientOf(context, shareType, shareWithId);
      addShare(context.org.database, folder, { level: LEVELS[accessType], toType: TYPES[shareType], to });
    }
  });
  return answer(context, folder, id);
}

function deleteShare(
  context: DataContext,
  _request: ApiRequest,
  { id = '', share = '' }: RouteParams
): ApiResponse {
  const folder = folderOf(context, id);
  checkManages(context, folder);
  if (!removeShare(context.org.database, folder, numberOf(share))) {
    throw reportError(404, 'The share you requested could not be found.');
  }
  return noContent;
}

function getRecipients(context: DataContext, request: ApiRequest, { id = '' }: RouteParams): ApiResponse {
  folderOf(context, id);
  const type = keyOf(TYPES).safeParse(request.query.get('shareType') ?? 'user');
  if (!type.success) {
    throw reportError(
      400,
      `Recipients of the type ${String(request.query.get('shareType'))} are not known here`
    );
  }
  const term = (request.query.get('searchTerm') ?? '').toLowerCase();
  const limit = Number(request.query.get('limit') ?? 100);
  const shareRecipients = recipients(context, type.data)
    .filter(({ shareWithLabel }) => shareWithLabel.toLowerCase().includes(term))
    .slice(0, limit);
  return json({ shareRecipients });
}

interface Recipient {
  shareType: string;
  shareWithId: string;
  shareWithLabel: string;
}

function recipients({ org }: DataContext, type: ShareType): Recipient[] {
  if (type === 'organization') {
    return [{ shareType: type, shareWithId: org.organizationId, shareWithLabel: ALL_INTERNAL.label }];
  }
  const only = type === 'group' ? "WHERE Type = 'Regular'" : 'WHERE IsActive = true';
  const { records } = org.query(
    `SELECT Id, Name FROM ${OBJECT[type][0]} ${only} ORDER BY Name`,
    org.systemSession()
  );
  return records.map((row) => ({
    shareType: type,
    shareWithId: String(row['Id']),
    shareWithLabel: String(row['Name'])
  }));
}

function recipientOf({ org }: DataContext, type: ShareType, id: string): string {
  if (type === 'organization') {
    if (toId18(id) === org.organizationId) {
      return ALL_INTERNAL.to;
    }
  } else {
    const [object, name] = OBJECT[type];
    const row = org.get(object, toId18(id) ?? '');
    if (row !== undefined) {
      return String(row[name]);
    }
  }
  throw reportError(400, `There is no ${type} with the id ${id}.`);
}

function folderOf({ org, session }: DataContext, id: string): FolderPart {
  const row = org.get('Folder', toId18(id) ?? '');
  const folder = org.project.folders.find(
    ({ kind, name }) => kind === row?.['Type'] && name.split('/').at(-1) === row['DeveloperName']
  );
  const access = new FolderAccess(org.project, org.queryContext(session));
  if (folder === undefined || !access.mayOpen(folder.kind, folder.name)) {
    throw reportError(404, 'The folder you requested could not be found.');
  }
  return folder;
}

function checkManages({ session }: DataContext, { kind }: FolderPart): void {
  const needed = MANAGERS[kind] ?? [];
  if (!needed.some((name) => session.access.hasPermission(name))) {
    throw new SalesforceError('FORBIDDEN', 'You do not have permission to manage access to this folder.', {
      status: 403
    });
  }
}

function answer(context: DataContext, folder: FolderPart, id: string): ApiResponse {
  const shares = sharesOf(context.org.database, folder).map((share) => shareOf(context, share, id));
  return json({ shares });
}

function shareOf(context: DataContext, share: FolderShare, folderId: string): object {
  const shareType = share.toType.toLowerCase();
  const known = recipientWith(context, shareType, share.to);
  const shareId = `0AF${String(share.id).padStart(12, '0')}AAA`;
  return {
    accessType: share.level === LEVELS.edit ? 'edit' : share.level.toLowerCase(),
    shareId,
    shareType,
    sharedWithId: known.id,
    sharedWithLabel: known.label,
    url: `${context.base}/folders/${folderId}/shares/${shareId}`
  };
}

function recipientWith({ org }: DataContext, type: string, to: string): { id: string | null; label: string } {
  if (type !== 'group' && type !== 'user') {
    return { id: org.organizationId, label: ALL_INTERNAL.label };
  }
  const [object, name] = OBJECT[type];
  const { records } = org.query(`SELECT Id, Name, ${name} FROM ${object}`, org.systemSession());
  const row = records.find((each) => String(each[name]).toLowerCase() === to.toLowerCase());
  return {
    id: row === undefined ? null : String(row['Id']),
    label: row === undefined ? to : String(row['Name'])
  };
}

function numberOf(shareId: string): number {
  return Number(shareId.slice(3, 15));
}
