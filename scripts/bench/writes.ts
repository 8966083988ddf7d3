/**
 * What a saved row costs in the local org: rules, flows, roll-ups, shares and all, in process, in batches of 200. Per second of
 * processor time, so that a busy machine does not blur it; beside the same rows put into the same tables of plain SQLite.
 * `--rows N` for more of each.
 */
import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { openOrg } from '@toolkit/local-org';
import type { LocalOrg, Session, SObjectRecord } from '@toolkit/local-org';
import { ORG_SETTINGS } from '../start/orgAccess.ts';
import type { Figure } from './figures.ts';

const repository = resolve(import.meta.dirname, '../..');
const BATCH = 200;
const GOAL = 5000;
const USERS = 20;
const FIRST_VISIT = Date.parse('2030-01-07T09:00:00Z');

export async function benchWrites(args: string[]): Promise<Figure[]> {
  const { values } = parseArgs({ args, options: { rows: { type: 'string', default: '4000' } } });
  const org = await openOrg({ project: repository, settings: ORG_SETTINGS });
  try {
    return new Writes(org, Number(values.rows)).figures();
  } finally {
    org.close();
  }
}

type Maker = (index: number) => SObjectRecord;

class Writes {
  readonly #org: LocalOrg;
  readonly #rows: number;
  readonly #session: Session;

  constructor(org: LocalOrg, rows: number) {
    this.#org = org;
    this.#rows = rows;
    this.#session = org.session(org.systemSession().userId);
  }

  figures(): Figure[] {
    const users = this.#prepare();
    const figures: Figure[] = [];
    const measured = (object: string, make: Maker): string[] => {
      const start = process.cpuUsage();
      const ids = this.#save(object, this.#rows, make);
      figures.push(this.#figure(object, perSecond(this.#rows, start)));
      return ids;
    };
    const accounts = measured('Account', (index) => ({ Name: `Account ${index}` }));
    const deals = measured('Opportunity', (index) => ({
      Name: `Deal ${index}`,
      AccountId: accounts[index] ?? null,
      StageName: 'Prospecting',
      CloseDate: '2031-01-01',
      Amount: index
    }));
    const events = measured('Event', (index) => ({
      Subject: `Visit ${index}`,
      WhatId: deals[index] ?? null,
      // At the time of all others each would be looked for among all of them.
      StartDateTime: new Date(FIRST_VISIT + index * 3_600_000).toISOString(),
      DurationInMinutes: 30
    }));
    measured('EventRelation', (index) => ({
      EventId: events[index] ?? null,
      RelationId: users[index % USERS] ?? null,
      Status: 'Accepted'
    }));
    const meetings = measured('Customer_Meeting__c', (index) => ({
      Event_Id__c: events[index] ?? null,
      Name: `Visit ${index}`
    }));
    measured('Internal_Attendee__c', (index) => ({
      Customer_Meeting__c: meetings[index] ?? null,
      Attendee__c: users[index % USERS] ?? null,
      Source__c: 'Invited',
      Attendance__c: 'Invited'
    }));
    measured('Customer_Challenge__c', (index) => ({
      Opportunity__c: deals[index] ?? null,
      Statement__c: `What they find hard ${index}`
    }));
    return figures;
  }

  /** People to invite; and the right to write what the sync writes. */
  #prepare(): string[] {
    const idOf = (soql: string): string => String(this.#org.query(soql, this.#session).records[0]?.['Id']);
    const set = idOf("SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_Sync'");
    this.#save('PermissionSetAssignment', 1, () => ({
      AssigneeId: this.#session.userId,
      PermissionSetId: set
    }));
    const profile = idOf("SELECT Id FROM Profile WHERE Name = 'Standard User'");
    return this.#save('User', USERS, (index) => ({
      Username: `bench${index}@ridealong.local`,
      Email: `bench${index}@ridealong.local`,
      LastName: `Bench ${index}`,
      Alias: `b${index}`,
      ProfileId: profile,
      TimeZoneSidKey: 'Europe/Berlin',
      LocaleSidKey: 'en_US',
      LanguageLocaleKey: 'en_US',
      EmailEncodingKey: 'UTF-8'
    }));
  }

  #save(object: string, count: number, make: Maker): string[] {
    const ids: string[] = [];
    for (let start = 0; start < count; start += BATCH) {
      const rows = Array.from({ length: Math.min(BATCH, count - start) }, (_, index) => make(start + index));
      for (const result of this.#org.save({ operation: 'create', object, rows }, this.#session)) {
        if (!result.success || result.id === null) {
          throw new Error(`${object}: ${JSON.stringify(result.errors)}`);
        }
        ids.push(result.id);
      }
    }
    return ids;
  }

  #figure(object: string, measured: number): Figure {
    return {
      what: `${object}, rows saved in a second of processor time`,
      measured,
      unit: 'rows/s',
      goal: { is: '>', value: GOAL },
      yardstick: {
        what: 'the same rows into plain SQLite',
        measured: plainInserts(this.#org.database, object)
      }
    };
  }
}

function perSecond(rows: number, start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return rows / ((user + system) / 1e6);
}

/** The table with its indexes, and every row that is in it now. */
function plainInserts(database: DatabaseSync, object: string): number {
  const plain = new DatabaseSync(':memory:');
  const parts = database
    .prepare('SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL AND type <> ?')
    .all(object, 'trigger');
  for (const { sql } of parts) {
    plain.exec(String(sql));
  }
  const rows = database.prepare(`SELECT * FROM "${object}"`).all();
  const columns = Object.keys(rows[0] ?? {});
  const insert = plain.prepare(`INSERT INTO "${object}" VALUES (${columns.map(() => '?').join(', ')})`);
  const start = process.cpuUsage();
  for (let from = 0; from < rows.length; from += BATCH) {
    plain.exec('BEGIN');
    for (const row of rows.slice(from, from + BATCH)) {
      insert.run(...columns.map((column) => (row[column] ?? null) as SQLInputValue));
    }
    plain.exec('COMMIT');
  }
  const speed = perSecond(rows.length, start);
  plain.close();
  return speed;
}
