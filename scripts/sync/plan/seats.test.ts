/** What becomes of the seat on a meeting to which an address of a function is invited. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { functionAddresses } from './functionAddresses.ts';
import { SEAT, seatOf, seatsOf } from './seats.ts';
import type { HeldSeat, SeatQuestion } from './seats.ts';
import type { AttendeeState } from './states.ts';
import { NOW, aColleague, anEvent, user } from '../testing/builders.ts';

const PRODUCT = { businessFunction: 'Product', address: 'product@example.com' };
const IT = { businessFunction: 'IT', address: 'it@example.com' };
const CLOSED: HeldSeat = { isOpen: false, openTo: null, state: null, address: null };
const OPENED: HeldSeat = { isOpen: true, openTo: 'Product', state: SEAT.open, address: PRODUCT.address };
const TAKEN: HeldSeat = { ...CLOSED, state: SEAT.taken, address: PRODUCT.address };

const question = (held: HeldSeat, invited: SeatQuestion['invited'], taken: string[] = []): SeatQuestion => ({
  held,
  invited,
  openedBy: user(1),
  isTaken: (businessFunction) => taken.includes(businessFunction)
});

/** The seat once what is to be written is written. */
function after({ held, ...rest }: SeatQuestion): HeldSeat {
  const fields = seatOf({ held, ...rest });
  const now = {
    Open_To_Colleagues__c: held.isOpen,
    Open_To_Function__c: held.openTo,
    Seat_State__c: held.state,
    Seat_Address__c: held.address,
    ...fields
  };
  return {
    isOpen: now.Open_To_Colleagues__c === true,
    openTo: now.Open_To_Function__c,
    state: now.Seat_State__c,
    address: now.Seat_Address__c
  };
}

describe('the seat that an invited address opens', () => {
  it('opens to its function, and says by which address and by whom', () => {
    assert.deepEqual(seatOf(question(CLOSED, [PRODUCT])), {
      Open_To_Colleagues__c: true,
      Open_To_Function__c: 'Product',
      Seat_State__c: 'Open',
      Seat_Address__c: 'product@example.com',
      Seat_Opened_By__c: user(1)
    });
  });

  it('is left alone where no address was ever invited', () => {
    assert.deepEqual(seatOf(question(CLOSED, [])), {});
    assert.deepEqual(seatOf(question({ ...CLOSED, isOpen: true, openTo: 'IT' }, [])), {});
  });

  it('is closed when the address is taken off', () => {
    assert.deepEqual(after(question(OPENED, [])), CLOSED);
    assert.deepEqual(after(question(TAKEN, [])), CLOSED);
  });

  it('is closed when somebody of the function is on the meeting, and opens again when they are not', () => {
    assert.deepEqual(after(question(OPENED, [PRODUCT], ['Product'])), TAKEN);
    assert.deepEqual(after(question(CLOSED, [PRODUCT], ['Product'])), TAKEN);
    assert.deepEqual(after(question(TAKEN, [PRODUCT])), OPENED);
    assert.deepEqual(after(question(OPENED, [PRODUCT], ['IT'])), OPENED);
  });

  it('stays as a person has left it, as long as the address is invited', () => {
    const byHand = { state: SEAT.byHand, address: PRODUCT.address };
    for (const held of [
      // Closed, opened to others, opened again after it was taken, open before the invitation
      { ...OPENED, isOpen: false, openTo: null },
      { ...OPENED, openTo: 'IT' },
      { ...OPENED, openTo: null },
      { ...TAKEN, isOpen: true },
      { ...CLOSED, isOpen: true, openTo: 'Service' }
    ]) {
      for (const taken of [[], ['Product']]) {
        const once = after(question(held, [PRODUCT], taken));
        assert.deepEqual(once, { ...held, ...byHand });
        assert.deepEqual(after(question(once, [PRODUCT, IT], taken)), once);
        assert.deepEqual(after(question(once, [])), { ...held, state: null, address: null });
      }
    }
  });

  it('opens for an invitation that is new after a person had closed it', () => {
    const left = { ...CLOSED, state: SEAT.byHand, address: PRODUCT.address };
    assert.deepEqual(after(question(left, [IT])), { ...OPENED, openTo: 'IT', address: IT.address });
    assert.deepEqual(after(question(after(question(left, [])), [PRODUCT])), OPENED);
  });

  it('goes on to the next function when the first is there', () => {
    assert.deepEqual(after(question(OPENED, [PRODUCT, IT], ['Product'])), {
      isOpen: true,
      openTo: 'IT',
      state: SEAT.open,
      address: IT.address
    });
    assert.equal(after(question(OPENED, [PRODUCT, IT], ['Product', 'IT'])).isOpen, false);
  });

  it('comes to rest, whatever stands there', () => {
    const anyOf = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
    const anyHeld = fc.record({
      isOpen: fc.boolean(),
      openTo: anyOf(null, 'Product', 'IT'),
      state: anyOf<string | null>(null, ...Object.values(SEAT)),
      address: anyOf(null, PRODUCT.address, IT.address.toUpperCase(), 'gone@example.com')
    });
    fc.assert(
      fc.property(
        anyHeld,
        fc.subarray([PRODUCT, IT]),
        fc.subarray(['Product', 'IT']),
        (held, invited, taken) => {
          const once = after(question(held, invited, taken));
          assert.deepEqual(after(question(once, invited, taken)), once);
        }
      ),
      { numRuns: 500 }
    );
  });
});

describe('the seat of a meeting in a run', () => {
  const [owner, colleague] = [user(1), user(2)];
  const ahead = anEvent(1, { OwnerId: owner, StartDateTime: '2026-11-25T11:00:00Z' });
  const stateWith = (attendance: string | null, event = ahead, userId = colleague): unknown =>
    seatsOf({
      meetings: new Map(),
      attendees: [{ userId, attendance, meeting: { eventId: event.Id } } as AttendeeState],
      colleagues: [aColleague(1, userId, { Business_Function__c: 'Product' })],
      activeUsers: new Set([owner]),
      clock: { now: NOW, today: '2026-11-24' },
      unsettled: new Set()
    })({ event, withCustomer: true, invitations: new Map(), functionsInvited: [PRODUCT] }).Seat_State__c;

  it('is taken by those who are asked, come or came, and by nobody else', () => {
    for (const attendance of ['Invited', 'Accepted', 'Attended']) {
      assert.equal(stateWith(attendance), SEAT.taken, attendance);
    }
    for (const attendance of ['Requested', 'Declined', 'Did Not Attend', 'Removed', '', null]) {
      assert.equal(stateWith(attendance), SEAT.open, String(attendance));
    }
  });

  it('is not taken by the one who holds the meeting', () => {
    assert.equal(stateWith('Accepted', ahead, owner), SEAT.open);
  });

  it('stays as it is once the meeting has begun, or is archived', () => {
    assert.equal(stateWith('Declined', { ...ahead, StartDateTime: NOW }), undefined);
    assert.equal(stateWith('Declined', { ...ahead, IsArchived: true }), undefined);
  });
});

describe('the setting with the addresses', () => {
  it('has a line for each function', () => {
    assert.deepEqual(
      functionAddresses(
        ' Product : product@example.com , Product Visits\r\n\nIT:it@example.com;\nno colon\n:x@y.z\nFinance:'
      ),
      [PRODUCT, { businessFunction: 'Product', address: 'Product Visits' }, IT]
    );
    assert.deepEqual(functionAddresses(null), []);
  });

  it('gives an address to the first function that names it', () => {
    assert.deepEqual(functionAddresses('Product: a@example.com\nIT: A@example.com'), [
      { businessFunction: 'Product', address: 'a@example.com' }
    ]);
  });
});
