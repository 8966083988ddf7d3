/** Longer than files are elsewhere: all cases share one org, which takes seconds to build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CHALLENGES } from './content/challenges.ts';
import { DEALS, STAGES } from './content/deals.ts';
import { PEOPLE } from './content/people.ts';
import { THEMES } from './content/themes.ts';
import { VISITS } from './content/visits.ts';
import { generateSampleData } from './generateSampleData.ts';
import { isRef } from './sampleRecord.ts';
import type { LocalValue, SampleRecord, Step } from './sampleRecord.ts';

const TODAY = '2026-11-24';
const DATA = generateSampleData({ seed: 1, today: TODAY });

function created(object: string, steps: readonly Step[] = DATA): SampleRecord[] {
  return steps.flatMap((step) => (step.operation === 'create' && step.object === object ? step.records : []));
}

const textOf = (value: LocalValue | undefined): string => (typeof value === 'string' ? value : '');
const refOf = (value: LocalValue | undefined): string =>
  value !== undefined && isRef(value) ? value.ref : '';

function assertDistinct(values: readonly LocalValue[], what: string): void {
  const seen = new Set<LocalValue>();
  for (const value of values) {
    assert.ok(!seen.has(value), `${what} twice: ${JSON.stringify(value)}`);
    seen.add(value);
  }
}

const anyDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('generateSampleData', () => {
  it('gives the same data for the same seed and day, and other data for another', () => {
    const text = JSON.stringify(DATA);
    assert.equal(JSON.stringify(generateSampleData({ seed: 1, today: TODAY })), text);
    assert.notEqual(JSON.stringify(generateSampleData({ seed: 2, today: TODAY })), text);
    assert.notEqual(JSON.stringify(generateSampleData({ seed: 1, today: '2026-11-25' })), text);
  });

  it('refuses what is not a day', () => {
    assert.throws(() => generateSampleData({ seed: 1, today: '24.11.2026' }), /Not a day/);
  });

  it('is as large as docs/sample-data.md says', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/sample-data.md'), 'utf8');
    const said = (what: RegExp): number => Number(new RegExp(`(\\d+) ${what.source}`).exec(page)?.[1]);
    assert.deepEqual(
      {
        people: said(/people, /),
        customers: said(/customers between/),
        contacts: said(/people to meet there/),
        deals: said(/deals in all\s+stages/),
        visits: said(/visits with colleagues/),
        challenges: said(/challenges, /),
        themes: said(/themes\./),
        users: said(/people become users/)
      },
      {
        people: PEOPLE.filter(({ key }) => key !== 'sync').length,
        customers: created('Account').length,
        contacts: created('Contact').length,
        deals: created('Opportunity').length,
        visits: VISITS.length,
        challenges: created('Customer_Challenge__c').length,
        themes: created('Challenge_Theme__c').length,
        users: created('User').length
      }
    );
  });

  it('names only what is there by then', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 2 ** 31 }), (today, seed) => {
        const known = new Set<string>();
        for (const step of generateSampleData({ seed, today })) {
          if (step.operation === 'findOccurrences') {
            assert.ok(known.has(step.series));
            for (let number = 0; number < step.count; number++) {
              known.add(`${step.series}#${number}`);
            }
            continue;
          }
          if (step.operation === 'delete') {
            for (const name of step.refs) {
              assert.ok(known.has(name), name);
            }
            continue;
          }
          for (const record of step.records) {
            if (step.operation === 'update') {
              assert.ok(known.has(record.ref), record.ref);
            } else {
              assert.ok(!known.has(record.ref), `${record.ref} is made twice`);
            }
            for (const value of [...Object.values(record.fields), record.audit?.CreatedById ?? null]) {
              if (value === null || !isRef(value) || /^(profile|permissionSet|group):/.test(value.ref)) {
                continue;
              }
              assert.ok(known.has(value.ref), `${record.ref} names ${value.ref}`);
            }
            known.add(record.ref);
          }
        }
      }),
      { numRuns: 40 }
    );
  });

  it('moves with the day: what was stays past, what comes stays ahead', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const steps = generateSampleData({ seed: 7, today });
        const starts = new Map(
          created('Customer_Meeting__c', steps).map((row) => [row.ref, textOf(row.fields['Starts_At__c'])])
        );
        for (const attendee of created('Internal_Attendee__c', steps)) {
          const start = starts.get(refOf(attendee.fields['Customer_Meeting__c'])) ?? '';
          const went = ['Attended', 'Did Not Attend'].includes(textOf(attendee.fields['Attendance__c']));
          if (went) {
            assert.ok(start < today, `${attendee.ref} went to what is on ${start}, today is ${today}`);
          }
        }
        for (const challenge of created('Customer_Challenge__c', steps)) {
          assert.ok((challenge.audit?.CreatedDate ?? '') < `${today}T00:00:00Z`, challenge.ref);
          assert.ok(textOf(challenge.fields['Told_Customer_On__c']) <= today, challenge.ref);
        }
        for (const event of created('Event', steps)) {
          assert.ok(textOf(event.fields['StartDateTime']) <= textOf(event.fields['EndDateTime']), event.ref);
        }
      }),
      { numRuns: 60 }
    );
  });
});

describe('the sample company', () => {
  it('is as large as it has to be', () => {
    const atLeast: [string, number][] = [
      ['User', 25],
      ['Account', 12],
      ['Contact', 30],
      ['Opportunity', 40],
      ['Event', 200],
      ['EventRelation', 300],
      ['Customer_Meeting__c', 50],
      ['Internal_Attendee__c', 70],
      ['Customer_Challenge__c', 60],
      ['Challenge_Theme__c', 12]
    ];
    for (const [object, count] of atLeast) {
      assert.ok(created(object).length >= count, object);
    }
    const perAccount = Map.groupBy(created('Contact'), (contact) => refOf(contact.fields['AccountId']));
    for (const [account, contacts] of perAccount) {
      assert.ok(contacts.length >= 2 && contacts.length <= 4, account);
    }
  });

  it('has everything once: nothing can be taken for something else', () => {
    const fields = (object: string, name: string): LocalValue[] =>
      created(object).map((row) => row.fields[name] ?? null);
    for (const name of ['Username', 'Email', 'Alias', 'LastName', 'Title']) {
      assertDistinct(fields('User', name), name);
    }
    for (const name of [
      'Name',
      'Website',
      'AccountNumber',
      'NumberOfEmployees',
      'AnnualRevenue',
      'Description'
    ]) {
      assertDistinct(fields('Account', name), name);
    }
    for (const name of ['Email', 'LastName']) {
      assertDistinct(fields('Contact', name), name);
    }
    for (const name of ['Name', 'Amount', 'CloseDate']) {
      assertDistinct(fields('Opportunity', name), name);
    }
    assertDistinct(fields('Event', 'Subject'), 'Subject');
    for (const name of ['Statement__c', 'Submission_Key__c']) {
      assertDistinct(fields('Customer_Challenge__c', name), name);
    }
    for (const name of [
      'Customer_Words__c',
      'Cost_To_Customer__c',
      'Workaround__c',
      'Suggested_Solution__c',
      'Told_Note__c'
    ]) {
      assertDistinct(
        fields('Customer_Challenge__c', name).filter((value) => value !== null),
        name
      );
    }
    assertDistinct(fields('Challenge_Theme__c', 'Name'), 'Name');
  });

  it('lives where nobody does', () => {
    for (const row of [...created('User'), ...created('Contact')]) {
      assert.match(textOf(row.fields['Email']), /^[a-z0-9.-]+@[a-z]+\.example$/);
    }
    for (const row of created('Account')) {
      assert.match(textOf(row.fields['Website']), /^https:\/\/www\.[a-z]+\.example$/);
    }
  });

  it('fits into the fields', () => {
    const longest: Record<string, number> = {
      Statement__c: 255,
      Cost_To_Customer__c: 255,
      Workaround__c: 255,
      Decision_Reason__c: 255,
      Interim_Answer__c: 255,
      What_Customer_May_Read__c: 255,
      Told_Note__c: 255,
      Why_Invited__c: 255,
      Initiative__c: 120,
      Subject: 255,
      Location: 255,
      NextStep: 255,
      Name: 120,
      Alias: 8,
      Username: 80
    };
    for (const step of DATA) {
      if (!('records' in step)) {
        continue;
      }
      for (const record of step.records) {
        for (const [name, value] of Object.entries(record.fields)) {
          const limit = longest[name];
          if (limit !== undefined) {
            assert.ok(textOf(value).length <= limit, `${record.ref} ${name}`);
          }
          if (typeof value === 'string') {
            assert.equal(value, value.trim(), `${record.ref} ${name}`);
          }
        }
      }
    }
  });

  it('has every stage, decision, answer, state and function', () => {
    const values = (object: string, name: string): Set<LocalValue> =>
      new Set(created(object).map((row) => row.fields[name] ?? null));
    assert.deepEqual(values('Opportunity', 'StageName'), new Set(STAGES));
    const decisions = values('Challenge_Theme__c', 'Decision__c');
    for (const decision of ['New', 'Considering', 'Will Act', 'Will Not Act', 'Done']) {
      assert.ok(decisions.has(decision), decision);
    }
    const attendance = values('Internal_Attendee__c', 'Attendance__c');
    for (const state of [
      'Requested',
      'Invited',
      'Accepted',
      'Declined',
      'Attended',
      'Did Not Attend',
      'Removed'
    ]) {
      assert.ok(attendance.has(state), state);
    }
    assert.deepEqual(values('EventRelation', 'Status'), new Set(['New', 'Accepted', 'Declined']));
    const functions = values('Ridealong_Colleague__c', 'Business_Function__c');
    for (const team of [
      'Product',
      'IT',
      'Engineering',
      'Executive',
      'Marketing',
      'Sales Management',
      'Service'
    ]) {
      assert.ok(functions.has(team), team);
    }
    assert.deepEqual(
      values('Customer_Challenge__c', 'Severity__c'),
      new Set(['Deal Breaker', 'Painful', 'Nuisance', null])
    );
    assert.ok(PEOPLE.some((person) => person.left));
    assert.ok(new Set(PEOPLE.map((person) => person.timeZone)).size >= 10);
  });

  it('closes deals over two quarters back and two ahead', () => {
    const quarterOf = (day: string): number =>
      Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
    fc.assert(
      fc.property(anyDay, (today) => {
        const now = quarterOf(today);
        const quarters = created('Opportunity', generateSampleData({ seed: 1, today })).map(
          (deal) => quarterOf(textOf(deal.fields['CloseDate'])) - now
        );
        assert.deepEqual(
          [Math.min(...quarters), Math.max(...quarters)].map((n) => Math.abs(n) <= 2),
          [true, true]
        );
        assert.ok(new Set(quarters).size >= 4);
      }),
      { numRuns: 30 }
    );
    for (const deal of DEALS) {
      assert.equal(deal.closesIn < 0, deal.stage.startsWith('Closed'), deal.key);
    }
  });

  it('has a calendar of fourteen months, with all that a calendar can hold', () => {
    const starts = created('Event')
      .map((event) => textOf(event.fields['StartDateTime']))
      .sort();
    assert.ok((starts[0] ?? '') < '2025-10-10', 'fourteen months back');
    assert.ok(starts.filter((start) => start < '2025-11-24').length >= 10, 'archived: a year and older');
    assert.ok((starts.at(-1) ?? '') > '2026-12-10', 'weeks ahead');
    const some = (name: string): boolean => created('Event').some((event) => event.fields[name] === true);
    assert.ok(some('IsPrivate') && some('IsAllDayEvent') && some('IsRecurrence'));
    assert.ok(
      created('Event').some((event) => 'Recurrence2PatternText' in event.fields),
      'a series of Lightning Experience'
    );
    const multiDay = created('Event').filter(
      (event) =>
        textOf(event.fields['StartDateTime']).slice(0, 10) !==
        textOf(event.fields['EndDateTime']).slice(0, 10)
    );
    assert.ok(multiDay.some((event) => event.fields['IsAllDayEvent'] === true));
    assert.ok(multiDay.some((event) => event.fields['IsAllDayEvent'] === false));
    assert.ok(
      DATA.some((step) => step.operation === 'delete' && step.refs.length >= 3),
      'some are called off'
    );
    const invited = new Set(
      created('EventRelation').map((row) => refOf(row.fields['RelationId']).split(':')[0])
    );
    assert.deepEqual(invited, new Set(['user', 'contact']));
  });

  it('says what the calendar says, wherever the calendar says something', () => {
    const answers = new Map(
      created('EventRelation').map((row) => [
        `${refOf(row.fields['EventId'])} ${refOf(row.fields['RelationId'])}`,
        row.fields['Status']
      ])
    );
    const eventOf = new Map(
      created('Customer_Meeting__c').map((row) => [row.ref, refOf(row.fields['Event_Id__c'])])
    );
    const expected: Record<string, LocalValue> = {
      Invited: 'New',
      Accepted: 'Accepted',
      Declined: 'Declined'
    };
    for (const { ref, fields } of created('Internal_Attendee__c')) {
      const meeting = eventOf.get(refOf(fields['Customer_Meeting__c'])) ?? '';
      const answer = answers.get(`${meeting} ${refOf(fields['Attendee__c'])}`);
      if (fields['Source__c'] === 'Invited') {
        assert.ok(answer !== undefined, `${ref} is not invited`);
      }
      const attendance = textOf(fields['Attendance__c']);
      if (answer !== undefined && attendance in expected) {
        assert.equal(answer, expected[attendance], ref);
      }
    }
  });

  it('was written down by somebody who was there', () => {
    const there = new Map<string, Set<string>>();
    for (const { fields } of created('Internal_Attendee__c')) {
      if (fields['Attendance__c'] !== 'Attended' && fields['Source__c'] !== 'Asked To Join') {
        continue;
      }
      const meeting = refOf(fields['Customer_Meeting__c']);
      there.set(meeting, (there.get(meeting) ?? new Set()).add(refOf(fields['Attendee__c'])));
    }
    const ownerOf = new Map(
      created('Customer_Meeting__c').map((row) => [row.ref, refOf(row.fields['OwnerId'])])
    );
    for (const { ref, fields } of created('Customer_Challenge__c')) {
      const meeting = refOf(fields['Customer_Meeting__c']);
      const by = refOf(fields['Heard_By__c']);
      if (meeting === '') {
        continue;
      }
      assert.ok(
        there.get(meeting)?.has(by) || ownerOf.get(meeting) === by,
        `${ref}: ${by} was not at ${meeting}`
      );
    }
  });

  it('tells problems, and keeps what people would build apart', () => {
    for (const { key, statement } of CHALLENGES) {
      assert.doesNotMatch(
        statement,
        /\b(button to|feature|export|integrate|add an?|should (have|be able)|needs? an? (app|api|portal|button))\b/i,
        key
      );
      assert.match(statement, /[.”]$/, `${key} is a sentence`);
    }
    assert.ok(CHALLENGES.filter((challenge) => challenge.idea !== undefined).length >= 5);
    assert.ok(
      CHALLENGES.filter((challenge) => challenge.theme === undefined).length >= 8,
      'some are not triaged'
    );
    assert.ok(
      CHALLENGES.filter((challenge) => challenge.told !== undefined).length >= 10,
      'some customers were told'
    );
  });

  it('decides as people do: with reasons, late answers, and partners still missing', () => {
    for (const theme of THEMES) {
      if (theme.decision === 'Will Not Act') {
        assert.ok(theme.reason, theme.key);
      }
      if (theme.decision !== 'New') {
        assert.ok(theme.decidedDaysAgo !== undefined, theme.key);
      }
    }
    const acting = THEMES.filter((theme) => theme.decision === 'Will Act');
    assert.ok(acting.some((theme) => theme.salesPartner === undefined));
    assert.ok(THEMES.some((theme) => theme.decision === 'New' && theme.firstAnswerDueIn < 0));
    assert.ok(THEMES.some((theme) => theme.interimAnswer !== undefined && theme.decision === 'Will Act'));
  });
});

describe('what there is to do today', () => {
  const meetings = created('Customer_Meeting__c');
  const attendees = created('Internal_Attendee__c');
  const onDay = (day: string, owner: string): SampleRecord[] =>
    meetings.filter(
      (row) => row.fields['Meeting_Date__c'] === day && refOf(row.fields['OwnerId']) === `user:${owner}`
    );
  const peopleOn = (meeting: SampleRecord): SampleRecord[] =>
    attendees.filter((row) => refOf(row.fields['Customer_Meeting__c']) === meeting.ref);
  const rowsOf = (person: string): SampleRecord[] =>
    attendees.filter((row) => refOf(row.fields['Attendee__c']) === `user:${person}`);
  const dayOf = (attendee: SampleRecord): LocalValue =>
    meetings.find((row) => row.ref === refOf(attendee.fields['Customer_Meeting__c']))?.fields[
      'Meeting_Date__c'
    ] ?? null;

  it('rep: a meeting today with nobody tagged, one tomorrow, one open to colleagues', () => {
    assert.ok(onDay(TODAY, 'marlene').some((meeting) => peopleOn(meeting).length === 0));
    assert.ok(onDay('2026-11-25', 'marlene').length > 0);
    assert.ok(
      meetings.some(
        (row) =>
          refOf(row.fields['OwnerId']) === 'user:marlene' && row.fields['Open_To_Colleagues__c'] === true
      )
    );
  });

  it('colleague: an invitation to answer, a debrief to write, a deal to log on', () => {
    const rows = rowsOf('priya');
    assert.ok(rows.some((row) => row.fields['Attendance__c'] === 'Invited' && dayOf(row) === '2026-11-25'));
    const owed = rows.filter(
      (row) =>
        row.fields['Attendance__c'] === 'Accepted' &&
        dayOf(row) === '2026-11-23' &&
        !('Debriefed_At__c' in row.fields)
    );
    assert.equal(owed.length, 1);
    assert.equal(owed[0]?.fields['Source__c'], 'Tagged', 'who is tagged may read the deal');
  });

  it('leader: an invitation for tomorrow', () => {
    assert.ok(
      rowsOf('margarethe').some(
        (row) => row.fields['Attendance__c'] === 'Invited' && dayOf(row) === '2026-11-25'
      )
    );
  });

  it('theme owner: themes waiting for a first answer', () => {
    const waiting = created('Challenge_Theme__c').filter(
      (row) => refOf(row.fields['OwnerId']) === 'user:jonas' && row.fields['First_Answered_On__c'] === null
    );
    assert.ok(waiting.length >= 2);
  });

  it('works at a weekend too', () => {
    for (const today of ['2026-11-28', '2026-11-29']) {
      const days = created('Customer_Meeting__c', generateSampleData({ seed: 1, today })).map(
        (row) => row.fields['Meeting_Date__c']
      );
      assert.ok(days.includes(today), today);
    }
  });
});
