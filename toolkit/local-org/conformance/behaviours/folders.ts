import assert from 'node:assert/strict';
import { assumed, page } from '../behaviour.ts';
import type { Area } from '../behaviour.ts';
import { asFields, asList, assertError } from '../client.ts';
import type { Client, Fields } from '../client.ts';

const shares = page(
  'https://developer.salesforce.com/docs/atlas.en-us.api_analytics.meta/api_analytics/analytics_api_folders_shares.htm',
  'Reports and Dashboards REST API guide, Folder Shares'
);

async function folderOf(client: Client): Promise<string> {
  const [folder] = await client.query(
    "SELECT Id FROM Folder WHERE DeveloperName = 'Shop' AND Type = 'Report'"
  );
  return `/folders/${String(folder?.['Id'])}`;
}

const listed = (body: unknown): Fields[] => asList(asFields(body)['shares']);

async function recipient(client: Client, path: string, type: string): Promise<string> {
  const { body } = await client.get(`${path}/share-recipients?shareType=${type}`);
  return String(asList(asFields(body)['shareRecipients'])[0]?.['shareWithId']);
}

export const folders: Area = {
  name: 'Folders of reports and dashboards',
  behaviours: [
    {
      does: 'Shares of a folder are added, listed with whom they are shared with, and taken away; a second one changes the first.',
      source: shares,
      test: async ({ admin }) => {
        const path = await folderOf(admin);
        const shareWithId = await recipient(admin, path, 'user');
        const add = async (accessType: string): Promise<Fields[]> =>
          listed(
            (await admin.post(`${path}/shares`, { shares: [{ accessType, shareType: 'user', shareWithId }] }))
              .body
          );
        const [share] = await add('view');
        assert.deepEqual(
          [share?.['accessType'], share?.['shareType'], share?.['sharedWithId']],
          ['view', 'user', shareWithId]
        );
        const again = await add('edit');
        assert.deepEqual(
          again.map((each) => each['accessType']),
          ['edit']
        );
        assert.deepEqual(listed((await admin.get(`${path}/shares`)).body), again);
        assert.equal((await admin.delete(`${path}/shares/${String(share?.['shareId'])}`)).status, 204);
        assert.deepEqual(listed((await admin.get(`${path}/shares`)).body), []);
      }
    },
    {
      does: 'Who may open a folder sees its shares; only who manages access to it changes them.',
      source: shares,
      test: async ({ admin, clerk }) => {
        const path = await folderOf(admin);
        assert.equal((await clerk.get(`${path}/shares`)).status, 200);
        assertError(await clerk.post(`${path}/shares`, { shares: [] }), 403, 'FORBIDDEN');
        assertError(await admin.get('/folders/00l000000000001AAA/shares'), 404, 'NOT_FOUND');
      }
    },
    {
      does: 'Recipients of a folder are listed by type; all internal users are one, with an id of their own.',
      source: assumed(
        'folder-recipients',
        'the guide lists the call; which id stands for all internal users is the org’s to say'
      ),
      test: async ({ admin }) => {
        const path = await folderOf(admin);
        const shareWithId = await recipient(admin, path, 'organization');
        const share = { accessType: 'view', shareType: 'organization', shareWithId };
        const added = listed((await admin.post(`${path}/shares`, { shares: [share] })).body);
        assert.equal(added[0]?.['sharedWithId'], shareWithId);
        await admin.delete(`${path}/shares/${String(added[0]?.['shareId'])}`);
        const wrong = { shares: [{ ...share, shareType: 'group' }] };
        assertError(await admin.post(`${path}/shares`, wrong), 400, 'BAD_REQUEST');
        assertError(await admin.get(`${path}/share-recipients?shareType=role`), 400, 'BAD_REQUEST');
      }
    }
  ]
};
