/**
 * Rows of a very large org that nobody has to store: row i of an object is a function of i. Values are the texts of a CSV
 * cell; what is not named here is empty.
 */
import { idAt } from '../ids.ts';

const DAY_MILLIS = 86_400_000;
const DAYS = 425;
const FIRST_DAY = Date.parse('2025-10-01T00:00:00Z');
const INVITED = 3;
const EVENTS_A_USER = 200;
const EVENTS_A_DEAL = 50;

export type CellOf = (row: number) => string;
export interface LargeObject {
  count: number;
  cells: Readonly<Record<string, CellOf>>;
  /** The number of the user of an invitation; none where it is no user's. */
  userOf?: (row: number) => number | undefined;
}

const stamp = (millis: number): string => new Date(millis).toISOString().replace('Z', '+0000');
const always =
  (text: string): CellOf =>
  () =>
    text;
const STAMPS = { CreatedDate: always(stamp(FIRST_DAY)), SystemModstamp: always(stamp(FIRST_DAY)) };

export function largeOrg(events: number): Readonly<Record<string, LargeObject>> {
  const users = Math.max(4, Math.ceil(events / EVENTS_A_USER));
  const deals = Math.max(4, Math.ceil(events / EVENTS_A_DEAL));
  const user: CellOf = (row) => idAt('005', row % users);
  const userOf = (row: number): number | undefined =>
    row % INVITED === 0 ? undefined : (Math.floor(row / INVITED) + (row % INVITED)) % users;
  const start = (row: number): number =>
    FIRST_DAY + ((row * 7919) % DAYS) * DAY_MILLIS + (7 + (row % 9)) * 3_600_000;
  return {
    Event: {
      count: events,
      cells: {
        Id: (row) => idAt('00U', row),
        Subject: (row) => `Visit, number ${row % 1000}`,
        OwnerId: (row) => user(2 * row + 1),
        WhatId: (row) => idAt('006', row % deals),
        AccountId: (row) => idAt('001', row % 997),
        StartDateTime: (row) => stamp(start(row)),
        EndDateTime: (row) => stamp(start(row) + 2_700_000),
        ActivityDate: (row) => stamp(start(row)).slice(0, 10),
        ...flags('IsAllDayEvent', 'IsPrivate', 'IsChild', 'IsDeleted', 'IsArchived', 'IsRecurrence'),
        GroupEventType: always('1'),
        ...STAMPS
      }
    },
    EventRelation: {
      count: events * INVITED,
      userOf,
      cells: {
        Id: (row) => idAt('0RE', row),
        EventId: (row) => idAt('00U', Math.floor(row / INVITED)),
        RelationId: (row) => {
          const number = userOf(row);
          return number === undefined ? idAt('003', row % 9973) : idAt('005', number);
        },
        Status: always('Accepted'),
        RespondedDate: always(stamp(FIRST_DAY)),
        ...flags('IsDeleted'),
        IsInvitee: always('true'),
        ...STAMPS
      }
    },
    User: { count: users, cells: { Id: user, IsActive: always('true') } },
    Opportunity: {
      count: deals,
      cells: {
        Id: (row) => idAt('006', row),
        AccountId: (row) => idAt('001', row % 997),
        Amount: (row) => `${1000 + (row % 5000)}.0`,
        ...flags('IsClosed', 'IsWon'),
        CloseDate: always('2026-12-31'),
        LastModifiedDate: always(stamp(FIRST_DAY))
      }
    },
    Ridealong_Colleague__c: {
      count: Math.floor(users / 2),
      cells: {
        Id: (row) => idAt('a06', row),
        Colleague_Key__c: (row) => user(2 * row),
        User__c: (row) => user(2 * row),
        Business_Function__c: always('Product'),
        Is_Active__c: always('true'),
        CreatedDate: always(stamp(FIRST_DAY)),
        LastModifiedDate: always(stamp(FIRST_DAY))
      }
    }
  };
}

function flags(...names: string[]): Record<string, CellOf> {
  return Object.fromEntries(names.map((name) => [name, always('false')]));
}
