/**
 * A local org in this process with people in every role, for tests of what the package itself does with challenges and
 * themes: its flows, rules, roll-ups and permission sets. Everybody acts in their own session.
 */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { openOrg } from '@toolkit/local-org';
import type { Project } from '@toolkit/sfdx-project';
import { ORG_SETTINGS } from '../start/orgAccess.ts';
import { SYNC_GROUP } from '../sync/access/syncGroup.ts';
import type { LocalOrg, SObjectRecord, SaveRequest, SaveResult, Session } from '@toolkit/local-org';

const PROJECT = resolve(import.meta.dirname, '../..');

/** One person, with what they may do. */
export class Actor {
  readonly id: string;
  readonly org: LocalOrg;

  constructor(org: LocalOrg, id: string) {
    this.org = org;
    this.id = id;
  }

  get session(): Session {
    return this.org.session(this.id);
  }

  save(request: SaveRequest): SaveResult {
    const [result] = this.org.save(request, this.session, { allOrNone: true });
    assert.ok(result);
    return result;
  }

  create(object: string, row: SObjectRecord): string {
    const result = this.save({ operation: 'create', object, rows: [row] });
    assert.ok(result.success, JSON.stringify(result.errors));
    return result.id ?? '';
  }

  update(object: string, id: string, row: SObjectRecord): void {
    const result = this.save({ operation: 'update', object, rows: [{ Id: id, ...row }] });
    assert.ok(result.success, JSON.stringify(result.errors));
  }

  delete(object: string, id: string): void {
    const result = this.save({ operation: 'delete', object, ids: [id] });
    assert.ok(result.success, JSON.stringify(result.errors));
  }

  /** `CODE: message` of a save that has to be refused. */
  refusal(request: SaveRequest): string {
    const { success, errors } = this.save(request);
    assert.ok(!success, 'should have been refused');
    return errors.map(({ statusCode, message }) => `${statusCode}: ${message}`).join('; ');
  }

  refusedCreate(object: string, row: SObjectRecord): string {
    return this.refusal({ operation: 'create', object, rows: [row] });
  }

  refusedUpdate(object: string, id: string, row: SObjectRecord): string {
    return this.refusal({ operation: 'update', object, rows: [{ Id: id, ...row }] });
  }

  rows(soql: string): Record<string, unknown>[] {
    return this.org.query(soql, this.session).records;
  }

  /** One field of one record. */
  value(object: string, id: string, field: string): unknown {
    return this.rows(`SELECT ${field} FROM ${object} WHERE Id = '${id}'`)[0]?.[field];
  }

  /** What the bell shows, newest first. */
  bells(): { title: string; body: string; targetId: string | null }[] {
    return this.org.notifications
      .list(this.id)
      .map(({ title, body, targetId }) => ({ title, body, targetId }));
  }
}

export interface ChallengeWorld {
  org: LocalOrg;
  admin: Actor;
  rep: Actor;
  otherRep: Actor;
  colleague: Actor;
  /** Answers for themes. */
  owner: Actor;
  otherOwner: Actor;
  leader: Actor;
  account: string;
  /** A contact of the account. */
  contact: string;
  /** The rep's open deal with the account, shared with the colleague and the theme owners. */
  deal: string;
  /** A theme of the owner. */
  newTheme: (name: string, fields?: SObjectRecord, by?: Actor) => string;
  /** Something heard on the deal, by the rep. */
  hear: (statement: string, fields?: SObjectRecord, by?: Actor) => string;
  newDeal: (name: string, fields?: SObjectRecord, owner?: Actor) => string;
  share: (deal: string, with_: Actor) => void;
  newUser: (first: string, last: string, set: string) => Actor;
  /** Name of the theme that answers for a challenge. */
  themeOf: (challenge: string) => unknown;
  close(): void;
}

let counter = 0;

export async function openChallengeWorld(project: string | Project = PROJECT): Promise<ChallengeWorld> {
  const org = await openOrg({ settings: ORG_SETTINGS, project });
  const admin = new Actor(org, org.systemSession().userId);

  const idOf = (soql: string): string => String(admin.rows(soql)[0]?.['Id']);
  const profile = idOf("SELECT Id FROM Profile WHERE Name = 'Standard User'");
  const assign = (userId: string, set: string): void => {
    const permissionSet = idOf(`SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_${set}'`);
    admin.create('PermissionSetAssignment', { AssigneeId: userId, PermissionSetId: permissionSet });
    if (set === 'Sync') {
      const group = idOf(`SELECT Id FROM Group WHERE DeveloperName = '${SYNC_GROUP}'`);
      admin.create('GroupMember', { GroupId: group, UserOrGroupId: userId });
    }
  };
  const newUser = (first: string, last: string, set: string): Actor => {
    counter += 1;
    const username = `${last.toLowerCase()}${counter}@ridealong.local`;
    const id = admin.create('User', {
      FirstName: first,
      LastName: last,
      Username: username,
      Email: username,
      Alias: last.slice(0, 8).toLowerCase(),
      ProfileId: profile,
      TimeZoneSidKey: 'Europe/Berlin',
      LocaleSidKey: 'en_US',
      LanguageLocaleKey: 'en_US',
      EmailEncodingKey: 'UTF-8'
    });
    assign(id, set);
    return new Actor(org, id);
  };

  assign(admin.id, 'Admin');
  const rep = newUser('Lena', 'Brandt', 'Rep');
  const otherRep = newUser('Otto', 'Falk', 'Rep');
  const colleague = newUser('Priya', 'Nair', 'Colleague');
  const owner = newUser('Jonas', 'Weber', 'Theme_Owner');
  const otherOwner = newUser('Amara', 'Obi', 'Theme_Owner');
  const leader = newUser('Clara', 'Fuchs', 'Leader');

  const account = rep.create('Account', { Name: 'Nordlicht Medizintechnik' });
  const contact = rep.create('Contact', { LastName: 'Ruiz', FirstName: 'Ana', AccountId: account });
  const share = (deal: string, with_: Actor): void => {
    admin.create('OpportunityShare', {
      OpportunityId: deal,
      UserOrGroupId: with_.id,
      OpportunityAccessLevel: 'Read',
      RowCause: 'Manual'
    });
  };
  // Made by the admin: a rep may not put a deal on another rep's account.
  const newDeal = (name: string, fields: SObjectRecord = {}, dealOwner: Actor = rep): string =>
    admin.create('Opportunity', {
      Name: name,
      OwnerId: dealOwner.id,
      AccountId: account,
      StageName: 'Prospecting',
      CloseDate: '2031-06-30',
      Amount: 48_000,
      ...fields
    });
  const deal = newDeal('Nordlicht returns');
  for (const reader of [colleague, owner, otherOwner]) {
    share(deal, reader);
  }

  return {
    org,
    admin,
    rep,
    otherRep,
    colleague,
    owner,
    otherOwner,
    leader,
    account,
    contact,
    deal,
    newDeal,
    share,
    newUser,
    newTheme: (name, fields = {}, by = owner) => by.create('Challenge_Theme__c', { Name: name, ...fields }),
    hear: (statement, fields = {}, by = rep) =>
      by.create('Customer_Challenge__c', { Opportunity__c: deal, Statement__c: statement, ...fields }),
    themeOf: (challenge) => {
      const [row] = admin.rows(`SELECT Theme__r.Name FROM Customer_Challenge__c WHERE Id = '${challenge}'`);
      const theme = row?.['Theme__r'];
      return typeof theme === 'object' && theme !== null && 'Name' in theme ? theme.Name : undefined;
    },
    close: () => org.close()
  };
}
