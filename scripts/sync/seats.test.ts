/** Invited addresses of functions, over whole runs in a small org in memory. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXIT_CODE } from './exitCode.ts';
import { runSync } from './runSync.ts';
import { aColleague, anEvent, anOpportunity, aRelation, event, idOf, user } from './testing/builders.ts';
import { modelOrg } from './testing/modelRun.ts';
import type { ModelRun } from './testing/modelRun.ts';
import type { ModelRow } from './testing/modelRows.ts';
import { leftToDo } from './testing/oracle.ts';

const CONTACT = idOf('003', 71);
const ROOM = idOf('023', 74);
const IN_TEN_WEEKS = {
  StartDateTime: '2027-02-02T08:00:00Z',
  EndDateTime: '2027-02-02T09:00:00Z',
  ActivityDate: '2027-02-02'
};

/** A coming customer meeting, too far ahead to be mirrored for its own sake. */
function orgWith(addresses = 'Product: Product@Example.com\nIT: Workshop'): ModelRun {
  const org = modelOrg();
  Object.assign(org.row('Ridealong_Setting__mdt', idOf('m00', 1)), { Function_Addresses__c: addresses });
  org.put('Contact', { Id: CONTACT, Email: 'product@example.com' });
  org.put('Calendar', { Id: ROOM, Name: 'Workshop' });
  org.put('Opportunity', anOpportunity(1));
  org.put('Ridealong_Colleague__c', aColleague(1, user(2), { Business_Function__c: 'Product' }));
  org.put('Event', anEvent(1, IN_TEN_WEEKS));
  return org;
}

const invite = (org: ModelRun, who: string, n = 1, fields = {}): void =>
  org.put('EventRelation', aRelation(n, event(1), who, fields));

const meetings = (org: ModelRun): ModelRow[] => org.server.rows.list('Customer_Meeting__c');

function seat(org: ModelRun): unknown[] {
  const [meeting] = meetings(org);
  return [
    'Open_To_Colleagues__c',
    'Open_To_Function__c',
    'Seat_State__c',
    'Seat_Address__c',
    'Seat_Opened_By__c'
  ].map((name) => meeting?.[name]);
}

async function sync(org: ModelRun): Promise<void> {
  await runSync({ transport: org.transport() });
  assert.deepEqual(leftToDo(org), []);
}

/** As an org that hides an object, or its field, from the user of the sync. */
function hiding(org: ModelRun, hidden: RegExp): typeof fetch {
  const refusal = [{ errorCode: 'INVALID_FIELD', message: "No such column 'Email'" }];
  return async (input, init) => {
    const url = decodeURIComponent(String(input instanceof Request ? input.url : input));
    const answer = await org.server.fetch(input, init);
    if (hidden.test(url)) {
      return new Response(JSON.stringify(refusal), { status: 400, headers: answer.headers });
    }
    const asked = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as {
      compositeRequest?: { url: string }[];
    };
    const text = await answer.text();
    const { compositeResponse } = JSON.parse(text) as { compositeResponse?: object[] };
    const parts = compositeResponse?.map((part, index) =>
      hidden.test(decodeURIComponent(asked.compositeRequest?.[index]?.url ?? ''))
        ? { ...part, httpStatusCode: 400, body: refusal }
        : part
    );
    return new Response(parts ? JSON.stringify({ compositeResponse: parts }) : text, {
      headers: answer.headers
    });
  };
}

const OPENED = [true, 'Product', 'Open', 'Product@Example.com', user(1)];

describe('an address of a function that is invited', () => {
  it('brings the meeting into Ridealong, open to the function, and once', async () => {
    const org = orgWith();
    await sync(org);
    assert.deepEqual(meetings(org), []);
    invite(org, CONTACT);
    await sync(org);
    assert.deepEqual(seat(org), OPENED);
    const { rowsWritten } = await runSync({ transport: org.transport() });
    assert.deepEqual([rowsWritten, meetings(org).length], [0, 1]);
  });

  it('may be that of a room', async () => {
    const org = orgWith();
    invite(org, ROOM);
    await sync(org);
    assert.deepEqual(seat(org).slice(0, 4), [true, 'IT', 'Open', 'Workshop']);
  });

  it('gives the seat up when it is taken off, and when somebody of the function comes', async () => {
    const org = orgWith();
    invite(org, CONTACT);
    await sync(org);
    invite(org, user(2), 2);
    await sync(org);
    assert.deepEqual(seat(org).slice(0, 3), [false, null, 'Taken']);
    org.edit(
      'EventRelation',
      idOf('0RE', 2),
      { Status: 'Declined', RespondedDate: org.server.rows.stamp },
      user(2)
    );
    await sync(org);
    assert.deepEqual(seat(org), OPENED);
    org.server.rows.delete('EventRelation', idOf('0RE', 1));
    await sync(org);
    assert.deepEqual(seat(org), [false, null, null, null, null]);
  });

  it('does not open again what a person has closed, until it is invited anew', async () => {
    const org = orgWith();
    invite(org, CONTACT);
    await sync(org);
    const [meeting] = meetings(org);
    org.edit(
      'Customer_Meeting__c',
      meeting?.Id ?? '',
      { Open_To_Colleagues__c: false, Open_To_Function__c: null },
      user(1)
    );
    await sync(org);
    org.edit('Event', event(1), { Subject: 'Another' }, user(1));
    await sync(org);
    assert.deepEqual(seat(org).slice(0, 3), [false, null, 'By Hand']);
    org.server.rows.delete('EventRelation', idOf('0RE', 1));
    await sync(org);
    invite(org, CONTACT, 3);
    await sync(org);
    assert.deepEqual(seat(org), OPENED);
  });

  it('is no customer, nor is the account that it has', async () => {
    const org = orgWith();
    org.put(
      'Event',
      anEvent(1, { ...IN_TEN_WEEKS, WhatId: null, WhoId: CONTACT, AccountId: idOf('001', 9) })
    );
    invite(org, CONTACT);
    await sync(org);
    assert.deepEqual(meetings(org), []);
    invite(org, idOf('003', 5), 2);
    await sync(org);
    assert.equal(meetings(org).length, 1);
  });

  it('opens nothing once the meeting has begun, or where it has declined', async () => {
    for (const [fields, relation] of [
      [{ StartDateTime: '2026-11-24T10:00:00Z', EndDateTime: '2026-11-24T12:00:00Z' }, {}],
      [IN_TEN_WEEKS, { Status: 'Declined' }]
    ] as const) {
      const org = orgWith();
      org.put('Event', anEvent(1, fields));
      invite(org, user(2), 2);
      invite(org, CONTACT, 1, relation);
      await sync(org);
      assert.deepEqual(seat(org).slice(0, 3), [false, null, null]);
    }
  });

  it('takes no seat from a person who opens or closes it while a run works', async () => {
    for (const [what, openTo] of [
      ['opened to others', 'Service'],
      ['closed', null]
    ] as const) {
      const make = async (): Promise<ModelRun> => {
        const org = orgWith();
        if (openTo === null) {
          invite(org, CONTACT);
        }
        invite(org, user(2), 2);
        await sync(org);
        if (openTo === null) {
          org.edit(
            'EventRelation',
            idOf('0RE', 2),
            { Status: 'Declined', RespondedDate: org.server.rows.stamp },
            user(2)
          );
        } else {
          org.server.rows.delete('EventRelation', idOf('0RE', 2));
          invite(org, CONTACT);
        }
        return org;
      };
      const quiet = await make();
      const before = quiet.server.requests.length;
      await sync(quiet);
      const requests = quiet.server.requests.length - before;
      for (let moment = 1; moment <= requests; moment++) {
        const org = await make();
        const fields = { Open_To_Colleagues__c: openTo !== null, Open_To_Function__c: openTo };
        const start = org.server.requests.length;
        let written = false;
        let isTooLate = false;
        org.at(moment, () => {
          written = seat(org)[2] === 'Open';
          // Between the last look and the write are a request or two: that is left (0052).
          const sinceThen = org.server.requests.slice(start, -1);
          isTooLate = sinceThen.some(({ path }) => /FROM Customer_Meeting__c WHERE \(?Id IN/.test(path));
          org.edit('Customer_Meeting__c', meetings(org)[0]?.Id ?? '', fields, user(1));
        });
        await runSync({ transport: org.transport() });
        org.server.interfere = () => undefined;
        await sync(org);
        // Closed before it was opened, nobody has closed anything
        if (!isTooLate && (openTo !== null || written)) {
          assert.deepEqual(
            seat(org).slice(0, 3),
            [openTo !== null, openTo, 'By Hand'],
            `${what} before request ${moment}`
          );
        }
      }
    }
  });

  it('does not lose what a person has said when its event is deleted while it is read', async () => {
    const make = async (): Promise<ModelRun> => {
      const org = orgWith();
      invite(org, CONTACT);
      await sync(org);
      const [meeting] = meetings(org);
      org.edit(
        'Customer_Meeting__c',
        meeting?.Id ?? '',
        { Open_To_Colleagues__c: false, Open_To_Function__c: null },
        user(1)
      );
      await sync(org);
      return org;
    };
    const quiet = await make();
    const before = quiet.server.requests.length;
    await sync(quiet);
    for (let moment = 1; moment <= quiet.server.requests.length - before + 3; moment++) {
      const org = await make();
      org.at(moment, () => org.server.rows.delete('Event', event(1)));
      await runSync({ transport: org.transport() });
      org.server.interfere = () => undefined;
      org.server.rows.undelete('Event', event(1));
      await sync(org);
      assert.deepEqual(seat(org).slice(0, 3), [false, null, 'By Hand'], `deleted before request ${moment}`);
    }
  });

  it('does without leads and calendars that it may not read, not without contacts', async () => {
    const org = orgWith();
    invite(org, CONTACT);
    await runSync({ transport: org.transport({ fetch: hiding(org, /FROM (Lead|Calendar)/) }) });
    assert.deepEqual(seat(org), OPENED);
    const blind = orgWith();
    const transport = blind.transport({ fetch: hiding(blind, /FROM Contact/) });
    await assert.rejects(runSync({ transport }), { exitCode: EXIT_CODE.schema });
  });

  it('opens nothing in an org whose package does not know of it, and asks for nobody where none is set', async () => {
    const asks = (org: ModelRun): boolean =>
      org.server.requests.some(({ path, body }) =>
        /FROM (Contact|Lead|Calendar)/.test(path + decodeURIComponent(JSON.stringify(body) ?? ''))
      );
    const none = orgWith('');
    invite(none, CONTACT);
    await sync(none);
    assert.equal(asks(none), false);
    const set = orgWith();
    await sync(set);
    assert.equal(asks(set), true);
  });
});
