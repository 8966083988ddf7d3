/** What the org lets the sync do to a seat: all that the sync ever decides, and nothing over what a person has opened since. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { seatOf } from './plan/seats.ts';
import type { HeldSeat } from './plan/seats.ts';
import { RestUser, startLocalOrg } from './testing/localOrgProcess.ts';
import type { LocalOrgProcess } from './testing/localOrgProcess.ts';

const PRODUCT = { businessFunction: 'Product', address: 'product@example.com' };
const IT = { businessFunction: 'IT', address: 'it@example.com' };
const REFUSED = /opened this meeting to colleagues/;

let org: LocalOrgProcess;
let admin: RestUser;
let sync: RestUser;
let meeting: string;
let openedBy: string;

before(async () => {
  org = await startLocalOrg();
  admin = new RestUser(org.url, await org.logIn('admin@ridealong.local'));
  sync = new RestUser(org.url, await org.logIn('sync@ridealong.local'));
  openedBy = await admin.idOf("SELECT Id FROM User WHERE Username = 'rep@ridealong.local'");
  const [row] = await admin.query(
    'SELECT Id FROM Customer_Meeting__c WHERE Is_Cancelled__c = false ORDER BY Starts_At__c DESC LIMIT 1'
  );
  meeting = String(row?.['Id']);
});
after(() => org[Symbol.asyncDispose]());

const hold = ({ isOpen, openTo, state, address }: HeldSeat): Promise<void> =>
  admin.update('Customer_Meeting__c', meeting, {
    Open_To_Colleagues__c: isOpen,
    Open_To_Function__c: openTo,
    Seat_State__c: state,
    Seat_Address__c: address
  });
const write = (fields: object): Promise<void> => sync.update('Customer_Meeting__c', meeting, { ...fields });
const closed: HeldSeat = { isOpen: false, openTo: null, state: null, address: null };

function* everySeat(): Generator<HeldSeat> {
  for (const state of [null, 'Open', 'Taken', 'By Hand']) {
    for (const address of [null, PRODUCT.address, IT.address]) {
      yield { ...closed, state, address };
      yield { isOpen: true, openTo: 'Product', state, address };
      yield { isOpen: true, openTo: 'IT', state, address };
    }
  }
}

function* everyDecision(): Generator<{ held: HeldSeat; fields: object }> {
  const known = new Set<string>();
  for (const held of everySeat()) {
    for (const invited of [[], [PRODUCT], [IT], [PRODUCT, IT]]) {
      for (const taken of [[], ['Product'], ['Product', 'IT']]) {
        const isTaken = (name: string): boolean => taken.includes(name);
        const fields = seatOf({ held, invited, openedBy, isTaken });
        const key = JSON.stringify([held, fields]);
        if (Object.keys(fields).length > 0 && !known.has(key)) {
          known.add(key);
          yield { held, fields };
        }
      }
    }
  }
}

describe('the seat of a meeting', () => {
  it('is changed by everything that the sync decides on what it holds', async () => {
    let tried = 0;
    for (const { held, fields } of everyDecision()) {
      await hold(held);
      await write(fields);
      tried++;
    }
    assert.ok(tried > 50, String(tried));
  });

  it("is not opened over one that a person has opened since, nor taken for the sync's own", async () => {
    const fields = seatOf({ held: closed, invited: [PRODUCT], openedBy, isTaken: () => false });
    for (const openTo of ['IT', 'Product']) {
      await hold({ ...closed, isOpen: true, openTo });
      await assert.rejects(write(fields), REFUSED, openTo);
    }
  });

  it("is anybody else's to change", async () => {
    await hold({ ...closed, isOpen: true, openTo: 'IT' });
    await admin.update('Customer_Meeting__c', meeting, { Open_To_Function__c: 'Product' });
  });
});
