/**
 * A small company in a local org, for tests of "coming along": a rep with a customer, a deal and calendar entries, and
 * colleagues of several functions. Made over the public REST API, so the package's flows and rules see every record.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { logIn } from '@toolkit/local-org/login';
import { startAll } from '../start/startAll.ts';
import { SYNC_GROUP } from '../sync/access/syncGroup.ts';
import type { Running } from '../start/startAll.ts';

const OWN_PROJECT = resolve(import.meta.dirname, '../..');
const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export type Row = Record<string, unknown>;

/** The calls that a test makes as one person. */
export class Person {
  readonly id: string;
  readonly username: string;
  readonly #url: string;
  readonly token: string;

  constructor(url: string, username: string, id: string, token: string) {
    this.id = id;
    this.username = username;
    this.#url = url;
    this.token = token;
  }

  static async logIn(url: string, username: string): Promise<Person> {
    const { token, userId } = await logIn(url, username);
    return new Person(url, username, userId, token);
  }

  async send(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
    const response = await fetch(
      this.#url + (path.startsWith('/local') ? path : `/services/data/v66.0${path}`),
      {
        method,
        headers: { Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body)
      }
    );
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  /** A call that has to succeed. */
  async call(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await this.send(method, path, body);
    assert.ok(answer.status < 400, `${method} ${path} as ${this.username}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async create(object: string, fields: Row): Promise<string> {
    return ((await this.call('POST', `/sobjects/${object}`, fields)) as { id: string }).id;
  }

  async update(object: string, id: string, fields: Row): Promise<void> {
    await this.call('PATCH', `/sobjects/${object}/${id}`, fields);
  }

  async query(soql: string): Promise<Row[]> {
    return ((await this.call('GET', `/query?q=${encodeURIComponent(soql)}`)) as { records: Row[] }).records;
  }

  /** The messages of a call that has to be refused. */
  async refusal(method: string, path: string, body?: unknown): Promise<string> {
    const answer = await this.send(method, path, body);
    assert.ok(
      answer.status >= 400,
      `${method} ${path} as ${this.username} should be refused, and gave ${answer.status}`
    );
    return JSON.stringify(answer.body);
  }

  async graphql(query: string, variables: Row = {}): Promise<{ data: unknown; errors: unknown[] }> {
    const answer = (await this.call('POST', '/graphql', { query, variables })) as {
      data: unknown;
      errors?: unknown[];
    };
    return { data: answer.data, errors: answer.errors ?? [] };
  }

  /** Titles of the bell, newest first. */
  async bells(): Promise<string[]> {
    const answer = (await this.call('GET', '/local/notifications')) as
      | { notifications: { title: string }[] }
      | { title: string }[];
    return (Array.isArray(answer) ? answer : answer.notifications).map(({ title }) => title);
  }
}

export interface World {
  running: Running;
  admin: Person;
  /** Lena Brandt, whose customer and deal it is. */
  rep: Person;
  otherRep: Person;
  /** Priya Nair, Product. */
  priya: Person;
  /** Mei Tanaka, Engineering: overdue. */
  mei: Person;
  /** Jonas Weber, IT: was at the customer before. */
  jonas: Person;
  leader: Person;
  account: string;
  deal: string;
  /** An entry in the rep's calendar, made anew. */
  newEvent(subject: string, startsInDays: number, fields?: Row): Promise<string>;
  /** A meeting in the past that the given people went to. */
  newPastVisit(subject: string, daysAgo: number, people: Person[]): Promise<string>;
  close(): Promise<void>;
}

interface NewUser {
  first: string;
  last: string;
  set: string;
  businessFunction?: string;
  fields?: Row;
}

const TESTS = /[\\/]force-app[\\/](test$|.*[\\/]__tests__$)/;

/** A copy of the project in a folder of its own, for tests of an org that was set up differently. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ridealong-'));
  const { packageDirectories } = JSON.parse(readFileSync(join(OWN_PROJECT, 'sfdx-project.json'), 'utf8')) as {
    packageDirectories: { path: string }[];
  };
  for (const part of ['sfdx-project.json', '.forceignore', ...packageDirectories.map(({ path }) => path)]) {
    cpSync(join(OWN_PROJECT, part), join(folder, part), {
      recursive: true,
      filter: (path) => !TESTS.test(path)
    });
  }
  return folder;
}

export async function buildWorld(project = OWN_PROJECT): Promise<World> {
  const running = await startAll(
    { project, port: 0, database: ':memory:', empty: true, seed: 1 },
    // Copies differ in metadata, never in components
    { progress: () => undefined, log: () => undefined, watch: false, components: OWN_PROJECT }
  );
  const { url } = running;
  const admin = await Person.logIn(url, 'admin@ridealong.local');
  await assign(admin, admin.id, 'Ridealong_Admin');

  const add = async ({ first, last, set, businessFunction, fields }: NewUser): Promise<Person> => {
    const id = await newUser(admin, first, last, fields);
    await assign(admin, id, set);
    if (businessFunction) {
      await admin.create('Ridealong_Colleague__c', {
        Name: last,
        User__c: id,
        Business_Function__c: businessFunction
      });
    }
    return Person.logIn(url, usernameOf(last));
  };
  const rep = await add({ first: 'Lena', last: 'Brandt', set: 'Ridealong_Rep' });
  const otherRep = await add({ first: 'Otto', last: 'Falk', set: 'Ridealong_Rep' });
  const priya = await add({
    first: 'Priya',
    last: 'Nair',
    set: 'Ridealong_Colleague',
    businessFunction: 'Product'
  });
  const mei = await add({
    first: 'Mei',
    last: 'Tanaka',
    set: 'Ridealong_Colleague',
    businessFunction: 'Engineering'
  });
  const jonas = await add({
    first: 'Jonas',
    last: 'Weber',
    set: 'Ridealong_Colleague',
    businessFunction: 'IT'
  });
  const leader = await add({ first: 'Clara', last: 'Fuchs', set: 'Ridealong_Leader' });

  const account = await rep.create('Account', {
    Name: 'Nordlicht Medizintechnik',
    BillingState: 'Bavaria',
    BillingCountry: 'Germany'
  });
  const deal = await rep.create('Opportunity', {
    Name: 'Nordlicht returns',
    AccountId: account,
    StageName: 'Prospecting',
    CloseDate: day(60),
    Amount: 48_000
  });

  const newEvent = (subject: string, startsInDays: number, fields: Row = {}): Promise<string> => {
    const start = Date.now() + startsInDays * DAY;
    return rep.create('Event', {
      Subject: subject,
      StartDateTime: new Date(start).toISOString(),
      EndDateTime: new Date(start + HOUR).toISOString(),
      WhatId: deal,
      ...fields
    });
  };
  const newPastVisit = async (subject: string, daysAgo: number, people: Person[]): Promise<string> => {
    const event = await newEvent(subject, -daysAgo);
    const meeting = await rep.create('Customer_Meeting__c', { Event_Id__c: event, Name: subject });
    for (const person of people) {
      await admin.create('Internal_Attendee__c', {
        Customer_Meeting__c: meeting,
        Attendee__c: person.id,
        Source__c: 'Tagged',
        Attendance__c: 'Attended'
      });
    }
    return meeting;
  };
  const close = (): Promise<void> => running.close();
  return {
    running,
    admin,
    rep,
    otherRep,
    priya,
    mei,
    jonas,
    leader,
    account,
    deal,
    newEvent,
    newPastVisit,
    close
  };
}

/** `YYYY-MM-DD`, so many days from today. */
export function day(inDays: number): string {
  return new Date(Date.now() + inDays * DAY).toISOString().slice(0, 10);
}

function usernameOf(last: string): string {
  return `${last.toLowerCase()}@ridealong.local`;
}

export async function newUser(admin: Person, first: string, last: string, fields: Row = {}): Promise<string> {
  const [profile] = await admin.query("SELECT Id FROM Profile WHERE Name = 'Standard User'");
  return admin.create('User', {
    FirstName: first,
    LastName: last,
    Username: usernameOf(last),
    Email: usernameOf(last),
    Alias: last.slice(0, 8).toLowerCase(),
    ProfileId: profile?.['Id'],
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    ...fields
  });
}

export async function assign(admin: Person, userId: string, set: string): Promise<void> {
  const [found] = await admin.query(`SELECT Id FROM PermissionSet WHERE Name = '${set}'`);
  await admin.create('PermissionSetAssignment', { AssigneeId: userId, PermissionSetId: found?.['Id'] });
  if (set === 'Ridealong_Sync') {
    const [group] = await admin.query(`SELECT Id FROM Group WHERE DeveloperName = '${SYNC_GROUP}'`);
    await admin.create('GroupMember', { GroupId: group?.['Id'], UserOrGroupId: userId });
  }
}
