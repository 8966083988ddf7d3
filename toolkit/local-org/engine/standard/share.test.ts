/** OpportunityShare object, "Usage": creating a share that matches an existing one changes that one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { object } from '../../testing/projectFiles.ts';
import { runs } from '../../testing/runs.ts';
import { testOrg } from '../../testing/testOrg.ts';

const share = fc.record({ parent: fc.nat(1), user: fc.nat(1), AccessLevel: fc.constantFrom('Read', 'Edit') });

test('shares of one save match each other as they would one by one', async () => {
  const org = await testOrg(object('Box__c', { sharingModel: 'Private' }));
  const users = [org.user('ann').userId, org.user('ben').userId];
  const given = (boxes: string[]): unknown[] =>
    org
      .query(
        `SELECT ParentId, UserOrGroupId, AccessLevel FROM Box__Share WHERE RowCause = 'Manual' AND ParentId IN ('${boxes.join("','")}')`
      )
      .map((row) => [
        boxes.indexOf(String(row['ParentId'])),
        users.indexOf(String(row['UserOrGroupId'])),
        row['AccessLevel']
      ])
      .toSorted();
  const rows = (boxes: string[], shares: { parent: number; user: number; AccessLevel: string }[]) =>
    shares.map(({ parent, user, AccessLevel }) => ({
      ParentId: boxes[parent] ?? '',
      UserOrGroupId: users[user] ?? '',
      AccessLevel
    }));
  fc.assert(
    fc.property(fc.array(share, { maxLength: 3 }), fc.array(share, { maxLength: 6 }), (before, shares) => {
      const [together, alone] = [1, 2].map(() => org.create('Box__c', { Name: 'a' }, { Name: 'b' }));
      const ids = [together, alone].map((boxes = []) =>
        rows(boxes, before).map((row) => org.one('Box__Share', row))
      );
      const inOne = org.create('Box__Share', ...rows(together ?? [], shares));
      const each = rows(alone ?? [], shares).map((row) => org.one('Box__Share', row));
      assert.deepEqual(given(together ?? []), given(alone ?? []));
      const places = (own: string[], made: string[]): number[] =>
        made.map((id) => [...own, ...made].indexOf(id));
      assert.deepEqual(places(ids[0] ?? [], inOne), places(ids[1] ?? [], each));
    }),
    { numRuns: runs(20) }
  );
});
