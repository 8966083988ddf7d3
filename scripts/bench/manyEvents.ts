/**
 * Gives a database of the local org a calendar of many people, straight in SQL: through the API it would take the org most of
 * an hour. Row i is a function of i alone. What the sync would have made of it stands there, too, when it is to be an org that
 * has been mirrored before.
 */
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, StatementSync } from 'node:sqlite';
import { DateTime } from 'luxon';
import { idAt } from './ids.ts';

/** One in two is a colleague, the others sell. */
const EVENTS_A_USER = 200;
const EVENTS_A_DEAL = 50;
const DAYS_BACK = 395;
const DAYS_AHEAD = 30;
const DAY_MILLIS = 86_400_000;
const ZONE = 'Europe/Berlin';
const FUNCTIONS = ['Product', 'Engineering', 'IT', 'Marketing'] as const;
/** Numbers of made rows begin here, above those of the sample data. */
const FIRST = 62 ** 4;

export interface ManyEvents {
  events: number;
  /** With meetings and attendees of events that colleagues are invited to. */
  mirrored: boolean;
}

export function addEvents(file: string, { events, mirrored }: ManyEvents): void {
  const database = new DatabaseSync(file);
  try {
    database.exec('BEGIN');
    const calendar = new Calendar(database, events);
    calendar.addPeople();
    calendar.addDeals();
    for (let n = 0; n < events; n++) {
      calendar.addEvent(n, mirrored);
    }
    database.exec('COMMIT; ANALYZE');
  } finally {
    database.close();
  }
}

type Row = Record<string, SQLInputValue>;

/** Rows of one table, each a copy of the first one that stands there, with other values in some columns. */
class Copies {
  readonly #insert: StatementSync;
  readonly #template: Row;

  constructor(database: DatabaseSync, table: string, where = 'TRUE') {
    const row = database.prepare(`SELECT * FROM "${table}" WHERE ${where} ORDER BY Id LIMIT 1`).get();
    if (row === undefined) {
      throw new Error(`No ${table} to copy.`);
    }
    this.#template = row;
    const names = Object.keys(row);
    this.#insert = database.prepare(
      `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
    );
  }

  add(values: Row): void {
    this.#insert.run(
      ...Object.entries(this.#template).map(([name, value]) =>
        name in values ? (values[name] ?? null) : value
      )
    );
  }
}

interface Times {
  StartDateTime: string;
  EndDateTime: string;
  day: string;
}

class Calendar {
  readonly #database: DatabaseSync;
  readonly #events: number;
  readonly #users: number;
  readonly #deals: number;
  readonly #stamp: string;
  readonly #start: number;
  readonly #syncUser: string;
  readonly #accounts: readonly string[];
  readonly #contacts: readonly string[];
  readonly #event: Copies;
  readonly #relation: Copies;
  readonly #meeting: Copies;
  readonly #attendee: Copies;
  readonly #child: StatementSync;

  constructor(database: DatabaseSync, events: number) {
    this.#database = database;
    this.#events = events;
    this.#users = Math.max(4, Math.ceil(events / EVENTS_A_USER));
    this.#deals = Math.max(4, Math.ceil(events / EVENTS_A_DEAL));
    const now = Date.now();
    // Everything is older than the first run: nothing of it is a change.
    this.#stamp = stampOf(now - 3_600_000);
    this.#start = Math.floor(now / DAY_MILLIS - DAYS_BACK) * DAY_MILLIS;
    this.#syncUser = this.#idOf('User', "Username = 'sync@ridealong.local'");
    this.#accounts = this.#idsOf('Account');
    this.#contacts = this.#idsOf('Contact');
    this.#event = new Copies(database, 'Event', 'IsChild = 0 AND IsDeleted = 0 AND IsPrivate = 0');
    this.#relation = new Copies(database, 'EventRelation', 'IsDeleted = 0');
    this.#meeting = new Copies(database, 'Customer_Meeting__c', 'IsDeleted = 0 AND Is_Cancelled__c = 0');
    this.#attendee = new Copies(database, 'Internal_Attendee__c', 'IsDeleted = 0');
    this.#child = database.prepare('INSERT INTO "_child_event" VALUES (?, ?, ?)');
  }

  addPeople(): void {
    const users = new Copies(this.#database, 'User', "Username = 'rep@ridealong.local'");
    const colleagues = new Copies(this.#database, 'Ridealong_Colleague__c', 'Is_Active__c = 1');
    const rep = this.#idOf('User', "Username = 'rep@ridealong.local'");
    const permissions = new Copies(this.#database, 'PermissionSetAssignment', `AssigneeId = '${rep}'`);
    for (let n = 0; n < this.#users; n++) {
      const Id = this.#user(n);
      const name = `bench${n}`;
      const address = `${name}@bench.example`;
      const names = { Username: address, Email: address, Alias: name, CommunityNickname: name };
      users.add({ ...this.#made(Id), ...names, FirstName: 'Bench', LastName: name, Name: `Bench ${name}` });
      // Without one they could not own a meeting.
      permissions.add({ ...this.#made(idAt('0Pa', FIRST + n)), AssigneeId: Id });
      if (isColleague(n)) {
        colleagues.add({
          ...this.#made(idAt('a06', FIRST + n)),
          Name: `Bench ${name}`,
          Colleague_Key__c: Id,
          User__c: Id,
          Business_Function__c: functionOf(n),
          CreatedDate: stampOf(this.#start)
        });
      }
    }
  }

  addDeals(): void {
    const deals = new Copies(this.#database, 'Opportunity', 'IsClosed = 0');
    for (let n = 0; n < this.#deals; n++) {
      deals.add({
        ...this.#made(this.#deal(n)),
        Name: `Bench deal ${n}`,
        AccountId: this.#account(n),
        Amount: 1000 + n,
        OwnerId: this.#user(2 * n + 1)
      });
    }
  }

  addEvent(n: number, mirrored: boolean): void {
    const Id = this.#eventId(n, 0);
    const times = this.#times(n);
    const deal = n % this.#deals;
    const row = {
      ...this.#made(Id),
      Subject: `Bench visit ${n}`,
      StartDateTime: times.StartDateTime,
      ActivityDateTime: times.StartDateTime,
      EndDateTime: times.EndDateTime,
      ActivityDate: times.day,
      EndDate: times.day,
      DurationInMinutes: 45,
      WhatId: this.#deal(deal),
      AccountId: this.#account(deal),
      OwnerId: this.#user(2 * n + 1)
    };
    this.#event.add(row);
    this.#addRelation(n, 0, this.#contacts[n % this.#contacts.length] ?? '');
    const guests = [n % 10 < 6 ? 2 * n : 2 * n + 3, 2 * n + 5].map((guest) => this.#user(guest));
    guests.forEach((guest, place) => {
      this.#addRelation(n, place + 1, guest);
      const child = this.#eventId(n, place + 1);
      this.#event.add({ ...row, Id: child, IsChild: 1, OwnerId: guest });
      this.#child.run(Id, guest, child);
    });
    if (mirrored && n % 10 < 6) {
      this.#addMirrored(n, row, times.day);
    }
  }

  #addRelation(n: number, place: number, RelationId: string): void {
    const Id = idAt('0RE', FIRST + 3 * n + place);
    const EventId = this.#eventId(n, 0);
    this.#relation.add({
      ...this.#made(Id),
      EventId,
      RelationId,
      Status: 'Accepted',
      RespondedDate: this.#stamp
    });
  }

  #addMirrored(n: number, event: Row, day: string): void {
    const { Subject = '', OwnerId = '', WhatId = '', AccountId = '' } = event;
    const eventId = this.#eventId(n, 0);
    const guest = 2 * n;
    const meeting = idAt('a02', FIRST + n);
    this.#meeting.add({
      ...this.#made(meeting),
      LastModifiedById: this.#syncUser,
      Name: Subject,
      OwnerId,
      Account__c: AccountId,
      Opportunity__c: WhatId,
      Starts_At__c: event['StartDateTime'] ?? null,
      Ends_At__c: event['EndDateTime'] ?? null,
      Event_Id__c: eventId,
      Meeting_Date__c: day
    });
    this.#attendee.add({
      ...this.#made(idAt('a04', FIRST + n)),
      LastModifiedById: this.#syncUser,
      Name: `IB-${n}`,
      Attendance__c: 'Accepted',
      Attendee__c: this.#user(guest),
      Attendee_Key__c: `${eventId}-${this.#user(guest)}`,
      Business_Function__c: functionOf(guest % this.#users),
      Colleague_Record__c: idAt('a06', FIRST + (guest % this.#users)),
      Customer_Meeting__c: meeting,
      Bells_Rung__c: null,
      Debriefed_At__c: null,
      Deal_Access_Ends_At__c: null
    });
  }

  #times(n: number): Times {
    const span = (DAYS_BACK + DAYS_AHEAD) * DAY_MILLIS;
    const day = Math.floor((this.#start + (n / this.#events) * span) / DAY_MILLIS) * DAY_MILLIS;
    const start = day + (7 + (n % 9)) * 3_600_000;
    return {
      StartDateTime: stampOf(start),
      EndDateTime: stampOf(start + 45 * 60_000),
      day: DateTime.fromMillis(start, { zone: ZONE }).toISODate() ?? ''
    };
  }

  /** Even numbers are colleagues; there is an even number of users. */
  #user(n: number): string {
    const even = this.#users - (this.#users % 2);
    return idAt('005', FIRST + (n % even));
  }

  #deal(n: number): string {
    return idAt('006', FIRST + (n % this.#deals));
  }

  #account(n: number): string {
    return this.#accounts[n % this.#accounts.length] ?? '';
  }

  #eventId(n: number, place: number): string {
    return idAt('00U', FIRST + 3 * n + place);
  }

  #made(Id: string): Row {
    const stamp = this.#stamp;
    return { Id, CreatedDate: stamp, LastModifiedDate: stamp, SystemModstamp: stamp };
  }

  #idsOf(table: string, where = 'IsDeleted = 0'): string[] {
    return this.#database
      .prepare(`SELECT Id FROM "${table}" WHERE ${where} ORDER BY Id`)
      .all()
      .map((row) => String(row['Id']));
  }

  #idOf(table: string, where: string): string {
    return this.#idsOf(table, where)[0] ?? '';
  }
}

const isColleague = (user: number): boolean => user % 2 === 0;
const functionOf = (user: number): string => FUNCTIONS[(user / 2) % FUNCTIONS.length] ?? FUNCTIONS[0];
/** To the second, as an org keeps moments. */
const stampOf = (millis: number): string =>
  new Date(Math.floor(millis / 1000) * 1000).toISOString().replace('Z', '+0000');
