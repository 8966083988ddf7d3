/** Both data sets, loaded into a local org of another process through its public API. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { RestUser, startLocalOrg } from '../sync/testing/localOrgProcess.ts';
import type { LocalOrgProcess } from '../sync/testing/localOrgProcess.ts';
import { loadCrmSales } from './loadCrmSales.ts';
import { LoadError } from './loadError.ts';
import { loadSampleData } from './loadSampleData.ts';
import { isLoaded } from './loadSteps.ts';

/** As the org counts days. */
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());

async function as(org: LocalOrgProcess, username: string): Promise<RestUser> {
  return new RestUser(org.url, await org.logIn(username));
}

const count = async (user: RestUser, object: string): Promise<number> =>
  (await user.query(`SELECT Id FROM ${object}`)).length;

describe('loadSampleData with fewer licences than people', () => {
  for (const [users, visits] of [
    [0, 0],
    [5, 30]
  ] as const) {
    it(`fills an org with ${users} users: the others are played`, async () => {
      await using org = await startLocalOrg(['--empty']);
      const target = { instanceUrl: org.url, accessToken: await org.logIn('admin@ridealong.local') };
      const { created } = await loadSampleData({ ...target, seed: 1, today: TODAY, users });
      assert.equal(created['User'], users);
      assert.ok((created['Internal_Attendee__c'] ?? 0) >= visits);
      assert.equal(created['Customer_Challenge__c'], 66);
      assert.equal(await isLoaded(target), true);
      const admin = await as(org, 'admin@ridealong.local');
      const clocks = await admin.query('SELECT Clock__c FROM Ridealong_Colleague__c');
      assert.ok(clocks.length >= 1 && clocks.every((row) => row['Clock__c'] !== null));
    });
  }
});

describe('loadSampleData', () => {
  it('fills an empty org, once, and every persona finds their share', async () => {
    await using org = await startLocalOrg(['--empty']);
    const target = { instanceUrl: org.url, accessToken: await org.logIn('admin@ridealong.local') };
    assert.equal(await isLoaded(target), false);
    await assert.rejects(
      loadSampleData({ ...target, accessToken: '00D000000000000!wrong', seed: 1, today: TODAY }),
      (error) => error instanceof LoadError && /INVALID_SESSION_ID/.test(error.message)
    );

    const progress: string[] = [];
    const summary = await loadSampleData({
      ...target,
      seed: 1,
      today: TODAY,
      onProgress: (line) => progress.push(line)
    });
    assert.equal(summary.created['Account'], 16);
    assert.ok(progress.includes('accounts: 16 of 16'), progress.join('\n'));
    assert.equal(await isLoaded(target), true);
    await assert.rejects(
      loadSampleData({ ...target, seed: 1, today: TODAY }),
      (error) => error instanceof LoadError && /has its data already/.test(error.message)
    );

    const admin = await as(org, 'admin@ridealong.local');
    assert.equal(await count(admin, 'Customer_Challenge__c'), summary.created['Customer_Challenge__c']);
    assert.equal((await admin.query('SELECT Id FROM User WHERE IsActive = false')).length, 1);
    const named = await admin.query(
      "SELECT Id FROM Customer_Challenge__c WHERE CreatedBy.Username = 'colleague@ridealong.local'"
    );
    assert.ok(named.length >= 5, 'challenges were written down by the people who heard them');
    const clocks = new Set(
      (await admin.query('SELECT Clock__c FROM Ridealong_Colleague__c')).map((row) => row['Clock__c'])
    );
    for (const clock of ['On Track', 'Due Soon', 'Booked', 'Overdue', 'Never']) {
      assert.ok(clocks.has(clock), clock);
    }
    assert.equal(
      (await admin.query('SELECT Id FROM Customer_Meeting__c WHERE Is_Cancelled__c = true')).length,
      1
    );
    assert.ok((await admin.query('SELECT Id FROM Event WHERE IsPrivate = true')).length > 0);
    assert.deepEqual(
      await admin.query("SELECT Id FROM Customer_Meeting__c WHERE Name = 'Private meeting'"),
      [],
      'a private entry leaves no trace'
    );
    assert.equal(
      (await admin.query("SELECT Id FROM Customer_Meeting__c WHERE Name LIKE 'Lunch%'")).length,
      0
    );

    const rep = await as(org, 'rep@ridealong.local');
    assert.equal(await count(rep, 'Opportunity'), 6, 'their own deals');
    const colleague = await as(org, 'colleague@ridealong.local');
    const shared = (await colleague.query('SELECT Name FROM Opportunity')).map((row) => row['Name']);
    assert.ok(shared.includes('Sonnwald: returns desk for both plants'), 'shared by being tagged');
    assert.ok(!shared.includes('Rautavesi: docks'));
    for (const persona of ['owner@ridealong.local', 'leader@ridealong.local']) {
      assert.equal(
        await count(await as(org, persona), 'Customer_Challenge__c'),
        summary.created['Customer_Challenge__c'],
        persona
      );
    }
  });
});

describe('loadCrmSales', () => {
  it('fills an empty org with a folder of that shape', async () => {
    await using org = await startLocalOrg(['--empty']);
    const target = {
      instanceUrl: org.url,
      accessToken: await org.logIn('admin@ridealong.local'),
      today: TODAY
    };
    await assert.rejects(
      loadCrmSales({ ...target, directory: '/no/such/folder' }),
      (error) => error instanceof LoadError && /accounts\.csv cannot be read/.test(error.message)
    );
    assert.equal(await isLoaded(target), false, 'nothing of a folder that is not right');

    const summary = await loadCrmSales({
      ...target,
      directory: join(import.meta.dirname, 'crmSales/fixture')
    });
    assert.equal(summary.created['Opportunity'], 5);
    assert.equal(summary.notes.length, 2);
    const rep = await as(org, 'rep@ridealong.local');
    const deals = await rep.query('SELECT Name, StageName, Account.Name FROM Opportunity ORDER BY Name');
    assert.equal(deals[0]?.['Name'], 'Lens Max for Blaufalke Optik (EE55)');
    assert.ok(
      (await rep.query('SELECT Id FROM Event WHERE IsChild = false AND StartDateTime = TODAY')).length > 0
    );
    const admin = await as(org, 'admin@ridealong.local');
    const attended = await admin.query(
      'SELECT Id FROM Ridealong_Colleague__c WHERE Last_Customer_Meeting__c != null'
    );
    assert.ok(attended.length > 0, 'the sync has worked out the clocks');
  });
});
