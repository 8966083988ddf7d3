/**
 * Shares the folders of reports and dashboards. Metadata carries the shares, and "during package installation, FolderShare for
 * DashboardFolder and ReportFolder is ignored" (Metadata API guide): the Folders API does it after an installation.
 */
import { z } from 'zod';
import type { Transport } from '../sync/org/transport.ts';
import { OperatorError } from '../target-org/operatorError.ts';
import { queryRows, quoted, textAt } from '../target-org/queries.ts';

const FOLDER = 'Ridealong';

/** Everybody inside, as the metadata has it, or a public group by its API name. */
export type ShareWith = { everybody: true } | { group: string };

export interface FolderToShare {
  id: string;
  what: string;
  /** How it is shared already. */
  isShared: boolean;
  body: { shares: { accessType: 'view'; shareType: string; shareWithId: string }[] };
}

const shares = z.object({
  shares: z.array(z.object({ shareType: z.string(), sharedWithId: z.string().nullish() }))
});
const recipients = z.object({ shareRecipients: z.array(z.object({ shareWithId: z.string() })) });

/** Both folders, or one where the dashboards are not installed. */
export async function foldersToShare(transport: Transport, target: ShareWith): Promise<FolderToShare[]> {
  const rows = await queryRows(
    transport,
    `SELECT Id, Type FROM Folder WHERE DeveloperName = ${quoted(FOLDER)} AND Type IN ('Report', 'Dashboard') ORDER BY Type DESC`
  );
  if (rows.length === 0) {
    throw new OperatorError(
      `There is no folder ${FOLDER} that this user may open.`,
      'Deploy first, and use a user who may manage reports in public folders.'
    );
  }
  const group = 'group' in target ? await groupIdOf(transport, target.group) : undefined;
  return Promise.all(
    rows.map(async (row) => {
      const id = textAt(row, 'Id');
      const shareType = group === undefined ? 'organization' : 'group';
      const shareWithId = group ?? (await everybodyIn(transport, id));
      const current = shares.parse(await transport.get(`/folders/${id}/shares`));
      return {
        id,
        what: `${textAt(row, 'Type').toLowerCase()}s`,
        isShared: current.shares.some(
          (share) =>
            share.shareType.toLowerCase() === shareType &&
            (group === undefined || share.sharedWithId?.slice(0, 15) === group.slice(0, 15))
        ),
        body: { shares: [{ accessType: 'view' as const, shareType, shareWithId }] }
      };
    })
  );
}

export async function shareFolder(transport: Transport, { id, body }: FolderToShare): Promise<void> {
  await transport.send('POST', `/folders/${id}/shares`, body);
}

async function groupIdOf(transport: Transport, name: string): Promise<string> {
  const [group] = await queryRows(
    transport,
    `SELECT Id FROM Group WHERE Type = 'Regular' AND DeveloperName = ${quoted(name)}`
  );
  if (group === undefined) {
    throw new OperatorError(
      `There is no public group ${name}.`,
      'Give --share its API name, from Setup > Public Groups, or --share everybody.'
    );
  }
  return textAt(group, 'Id');
}

/** Which id stands for all internal users is the org's to say. */
async function everybodyIn(transport: Transport, folder: string): Promise<string> {
  const { shareRecipients } = recipients.parse(
    await transport.get(`/folders/${folder}/share-recipients?shareType=organization`)
  );
  const [all] = shareRecipients;
  if (all === undefined) {
    throw new OperatorError(
      'The org names nobody for "all internal users".',
      'Share the folder in the tab Reports by hand, or with a public group: --share GROUP.'
    );
  }
  return all.shareWithId;
}
