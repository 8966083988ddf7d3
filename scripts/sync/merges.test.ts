/** Customers who are persons, and records that somebody merges or converts: the sync follows, and a plan of everything has nothing to add. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, it } from 'node:test';
import { RestUser, startLocalOrg } from './testing/localOrgProcess.ts';
import type { LocalOrgProcess } from './testing/localOrgProcess.ts';

const DAY = 86_400_000;

let org: LocalOrgProcess;
let admin: RestUser;

before(async () => {
  org = await startLocalOrg(['--person-accounts']);
  admin = new RestUser(org.url, await org.logIn('admin@ridealong.local'));
});
after(() => org[Symbol.asyncDispose]());

it('takes a person account for a customer, by its deal or by the invitation of its person alone', async () => {
  const visits = await admin.query(
    "SELECT Name, Account__r.Name FROM Customer_Meeting__c WHERE Name LIKE '%Osterkamp%' ORDER BY Starts_At__c"
  );
  assert.deepEqual(
    visits.map((visit) => [visit['Name'], (visit['Account__r'] as { Name: string } | null)?.Name]),
    [
      ['Mrs Osterkamp at home', 'Gesine Osterkamp'],
      ['Second visit to Mrs Osterkamp', undefined]
    ]
  );
  const seats = await admin.query(
    "SELECT Attendance__c FROM Internal_Attendee__c WHERE Customer_Meeting__r.Name LIKE '%Osterkamp%'"
  );
  assert.deepEqual(
    seats,
    [{ Attendance__c: 'Accepted' }, { Attendance__c: 'Accepted' }],
    "she is nobody's colleague"
  );
});

/** Runs of the sync on this org, each with a state of its name. */
async function syncRuns(): Promise<
  AsyncDisposable & { sync: (state: string) => Promise<{ rowsWritten: number }> }
> {
  const folder = await mkdtemp(join(tmpdir(), 'ridealong-merges-'));
  const env = {
    PATH: process.env['PATH'],
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
    SF_INSTANCE_URL: org.url,
    SF_ACCESS_TOKEN: await org.logIn('sync@ridealong.local')
  };
  const sync = async (state: string): Promise<{ rowsWritten: number }> => {
    const args = [join(import.meta.dirname, 'main.ts'), 'sync', '--state', join(folder, state), '--json'];
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [out] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    assert.equal(child.exitCode, 0, out);
    return JSON.parse(out) as { rowsWritten: number };
  };
  return { sync, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

it('follows accounts and contacts that are merged, as if everything were read again', async () => {
  await using runs = await syncRuns();
  const { sync } = runs;
  const rep = await admin.idOf("SELECT Id FROM User WHERE Username = 'rep@ridealong.local'");
  const colleague = await admin.idOf("SELECT Id FROM User WHERE Username = 'colleague@ridealong.local'");

  // Two customers who are one: a deal, a person and a visit of yesterday each.
  const yesterday = new Date(Date.now() - DAY);
  const customer = async (
    name: string,
    hour: number
  ): Promise<Record<'account' | 'contact' | 'deal' | 'event', string>> => {
    const account = await admin.create('Account', { Name: name });
    const contact = await admin.create('Contact', { LastName: name, AccountId: account });
    const deal = await admin.create('Opportunity', {
      Name: name,
      AccountId: account,
      StageName: 'Prospecting',
      CloseDate: '2031-01-31',
      Amount: 100
    });
    const event = await admin.create('Event', {
      Subject: `At ${name}`,
      OwnerId: rep,
      WhatId: deal,
      StartDateTime: `${yesterday.toISOString().slice(0, 10)}T${hour}:00:00Z`,
      DurationInMinutes: 60
    });
    for (const RelationId of [colleague, contact]) {
      await admin.create('EventRelation', { EventId: event, RelationId, Status: 'Accepted' });
    }
    return { account, contact, deal, event };
  };
  const [kept, lost] = [await customer('Merged one', 10), await customer('Merged two', 13)];
  await sync('a');
  const attendees = await admin.query(
    `SELECT Id FROM Internal_Attendee__c WHERE Attendee__c = '${colleague}' AND Customer_Meeting__r.Event_Id__c IN ('${kept.event}', '${lost.event}')`
  );
  assert.equal(attendees.length, 2);
  for (const { Id } of attendees) {
    await admin.update('Internal_Attendee__c', String(Id), { Attendance__c: 'Attended' });
  }
  const challenge = await admin.create('Customer_Challenge__c', {
    Opportunity__c: lost.deal,
    Statement__c: 'Prices take a week',
    Said_By__c: lost.contact
  });
  await sync('a');
  const accountsMet = async (): Promise<number> => {
    const month = `${yesterday.toISOString().slice(0, 7)}-01`;
    const row = await admin.one(
      `SELECT Accounts__c FROM Field_Time__c WHERE Colleague__r.User__c = '${colleague}' AND Month__c = ${month}`
    );
    return Number(row['Accounts__c']);
  };
  const before = await accountsMet();

  // Past what each run reads once more for what was committed late: the merge alone tells of what it moved.
  await org.later('PT30M');
  await sync('a');
  await admin.merge('Account', kept.account, lost.account);
  await admin.merge('Contact', kept.contact, lost.contact);
  await org.later('PT5M');
  const { rowsWritten } = await sync('a');
  assert.ok(rowsWritten > 0);
  assert.equal(await accountsMet(), before - 1, 'two accounts met are one');
  const meeting = await admin.one(
    `SELECT Account__c, Is_Cancelled__c FROM Customer_Meeting__c WHERE Event_Id__c = '${lost.event}'`
  );
  assert.deepEqual(meeting, { Account__c: kept.account, Is_Cancelled__c: false });
  const told = await admin.one(`SELECT Said_By__c FROM Customer_Challenge__c WHERE Id = '${challenge}'`);
  assert.equal(told['Said_By__c'], kept.contact);
  assert.equal(
    attendees.length,
    (
      await admin.query(
        `SELECT Id FROM Internal_Attendee__c WHERE Attendance__c = 'Attended' AND Customer_Meeting__r.Account__c = '${kept.account}'`
      )
    ).length
  );

  const again = await sync('b');
  assert.equal(again.rowsWritten, 0, 'a plan of everything has nothing to add');
});

it('follows a lead that is converted: its visit is one of the new deal and account, and everybody on it stays', async () => {
  await using runs = await syncRuns();
  const { sync } = runs;
  const rep = await admin.idOf("SELECT Id FROM User WHERE Username = 'rep@ridealong.local'");
  const colleague = await admin.idOf("SELECT Id FROM User WHERE Username = 'colleague@ridealong.local'");
  const lead = await admin.create('Lead', { LastName: 'Lind', Company: 'Lind Ltd' });
  const yesterday = new Date((await orgTime()) - DAY).toISOString().slice(0, 10);
  const visit = async (hour: number, WhoId: string | null, ...invited: string[]): Promise<string> => {
    const event = await admin.create('Event', {
      Subject: `With a lead at ${hour}`,
      OwnerId: rep,
      WhoId,
      StartDateTime: `${yesterday}T${hour}:00:00Z`,
      DurationInMinutes: 60
    });
    for (const RelationId of [colleague, ...invited]) {
      await admin.create('EventRelation', { EventId: event, RelationId, Status: 'Accepted' });
    }
    return event;
  };
  // Named in the entry, and invited to it alone.
  const [about, invited] = [await visit(10, lead), await visit(12, null, lead)];
  await sync('lead');
  const rows = (): Promise<Record<string, unknown>[]> =>
    admin.query(
      `SELECT Attendance__c, Customer_Meeting__r.Event_Id__c, Customer_Meeting__r.Account__c, Customer_Meeting__r.Opportunity__c, Customer_Meeting__r.Is_Cancelled__c
       FROM Internal_Attendee__c WHERE Attendee__c = '${colleague}' AND Customer_Meeting__r.Event_Id__c IN ('${about}', '${invited}')
       ORDER BY Customer_Meeting__r.Starts_At__c`
    );
  const row = (event: string, account: string | null, deal: string | null): unknown => ({
    Attendance__c: deal === null ? 'Accepted' : 'Attended',
    Customer_Meeting__r: {
      Event_Id__c: event,
      Account__c: account,
      Opportunity__c: deal,
      Is_Cancelled__c: false
    }
  });
  assert.deepEqual((await rows()).map(plain), [row(about, null, null), row(invited, null, null)]);
  const [first] = await admin.query(
    `SELECT Id FROM Internal_Attendee__c WHERE Attendee__c = '${colleague}' AND Customer_Meeting__r.Event_Id__c = '${about}'`
  );
  await admin.update('Internal_Attendee__c', String(first?.['Id']), { Attendance__c: 'Attended' });

  await org.later('PT30M');
  await sync('lead');
  const { deal } = await admin.convertLead(lead);
  const account = String(
    (await admin.one(`SELECT AccountId FROM Opportunity WHERE Id = '${deal}'`))['AccountId']
  );
  await org.later('PT5M');
  await sync('lead');
  assert.deepEqual((await rows()).map(plain), [row(about, account, deal), row(invited, null, null)]);
  const figures = await admin.one(`SELECT Ridealong_Joint_Meetings__c FROM Opportunity WHERE Id = '${deal}'`);
  assert.deepEqual(figures, { Ridealong_Joint_Meetings__c: 1 });

  const again = await sync('lead again');
  assert.equal(again.rowsWritten, 0, 'a plan of everything has nothing to add');
});

/** Milliseconds, by the clock of the org. */
async function orgTime(): Promise<number> {
  const response = await fetch(`${org.url}/local/clock`);
  return Date.parse(((await response.json()) as { now: string }).now);
}

function plain({ Customer_Meeting__r: parent, ...row }: Record<string, unknown>): unknown {
  const { attributes: _, ...meeting } = parent as Record<string, unknown>;
  return { ...row, Customer_Meeting__r: meeting };
}
