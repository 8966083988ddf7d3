import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { account, anEvent, aRelation, deal, event, idOf, user } from '../testing/builders.ts';
import { isMeeting, readCalendar } from './calendar.ts';

describe('isMeeting', () => {
  it('knows the rows that are not meetings', () => {
    assert.equal(isMeeting(anEvent(1)), true);
    assert.equal(isMeeting(anEvent(1, { IsChild: true })), false, 'child of an invited user');
    assert.equal(isMeeting(anEvent(1, { IsRecurrence: true })), false, 'Classic series master');
    assert.equal(isMeeting(anEvent(1, { GroupEventType: '3' })), false, 'Lightning series row');
  });

  it('manages without the fields of a series', () => {
    assert.equal(isMeeting(anEvent(1, { IsRecurrence: undefined, GroupEventType: undefined })), true);
    assert.equal(isMeeting(anEvent(1, { GroupEventType: null })), true);
  });
});

describe('readCalendar', () => {
  it('keeps live and deleted events apart', () => {
    const calendar = readCalendar([anEvent(1), anEvent(2, { IsDeleted: true })], []);
    assert.deepEqual([...calendar.live.keys()], [event(1)]);
    assert.deepEqual([...calendar.deleted], [event(2)]);
  });

  it('puts rows that are no meeting aside, unless they are deleted', () => {
    const calendar = readCalendar(
      [anEvent(1, { GroupEventType: '3' }), anEvent(2, { IsChild: true, IsDeleted: true })],
      []
    );
    assert.deepEqual([[...calendar.live.keys()], [...calendar.others.keys()]], [[], [event(1)]]);
  });

  it('counts the organiser in, once', () => {
    const calendar = readCalendar([anEvent(1)], [aRelation(1, event(1), user(1), { Status: 'Declined' })]);
    const invitations = calendar.live.get(event(1))?.invitations;
    assert.equal(invitations?.size, 1);
    assert.equal(invitations?.get(user(1))?.response, 'Declined');
  });

  it('does not take a public calendar or a queue for an organiser', () => {
    const calendar = readCalendar([anEvent(1, { OwnerId: idOf('023', 5) })], []);
    assert.equal(calendar.live.get(event(1))?.invitations.size, 0);
  });

  it('leaves out relations that are no invitations, and withdrawn ones', () => {
    const calendar = readCalendar(
      [anEvent(1)],
      [
        aRelation(1, event(1), user(2), { IsInvitee: false }),
        aRelation(2, event(1), user(3), { IsDeleted: true }),
        aRelation(3, event(1), user(4), { IsInvitee: true, Status: 'Accepted' })
      ]
    );
    assert.deepEqual([...(calendar.live.get(event(1))?.invitations.keys() ?? [])], [user(4), user(1)]);
  });

  it('lets the newest row of a person speak, in whatever order the rows come', () => {
    const old = aRelation(1, event(1), user(2), {
      Status: 'Accepted',
      SystemModstamp: '2026-10-01T00:00:00Z'
    });
    const young = aRelation(2, event(1), user(2), {
      Status: 'Declined',
      SystemModstamp: '2026-10-09T00:00:00Z'
    });
    for (const relations of [
      [old, young],
      [young, old]
    ]) {
      const calendar = readCalendar([anEvent(1)], relations);
      assert.equal(calendar.live.get(event(1))?.invitations.get(user(2))?.response, 'Declined');
    }
  });

  it('takes the newer version of an event that was read twice', () => {
    const before = anEvent(1, { Subject: 'Before', SystemModstamp: '2026-10-01T00:00:00Z' });
    const after = anEvent(1, { Subject: 'After', SystemModstamp: '2026-10-09T00:00:00Z' });
    for (const events of [
      [before, after],
      [after, before]
    ]) {
      assert.equal(readCalendar(events, []).live.get(event(1))?.event.Subject, 'After');
    }
  });

  it('knows a meeting with a customer from one among ourselves', () => {
    const nobody = { AccountId: null, WhatId: null, WhoId: null };
    const withCustomer = (
      fields: Parameters<typeof anEvent>[1],
      relations = [aRelation(1, event(1), user(2))]
    ): boolean =>
      readCalendar([anEvent(1, { ...nobody, ...fields })], relations).live.get(event(1))?.withCustomer ??
      false;
    assert.equal(withCustomer({}), false);
    assert.equal(withCustomer({ WhatId: deal(1) }), true);
    assert.equal(withCustomer({ AccountId: account(1) }), true);
    assert.equal(withCustomer({ WhoId: idOf('003', 1) }), true);
    assert.equal(withCustomer({ WhatId: idOf('701', 1) }), false, 'a campaign is nobody');
    assert.equal(withCustomer({}, [aRelation(1, event(1), idOf('003', 8))]), true, 'a contact is invited');
  });
});
