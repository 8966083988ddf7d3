/** What people wrote leaves an org as files, and comes into another one as it was: export, import, export gives the same. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import type { SObjectRecord } from '@toolkit/local-org';
import { readCsv } from '../../sync/csv/index.ts';
import { exportAll } from '../../export/exportAll.ts';
import { startOwnOrg } from '../../target-org/testing/ownOrg.ts';
import type { OwnOrg } from '../../target-org/testing/ownOrg.ts';
import { importFolder } from './importFolder.ts';
import type { FileOutcome } from './importFolder.ts';

const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
after(() => rmSync(folder, { recursive: true }));

const HOUR = 3_600_000;
const PEOPLE = ['ada', 'ben', 'cleo'];
const REP = 'rea';

function make({ org }: OwnOrg, object: string, rows: SObjectRecord[]): string[] {
  const results = org.save({ operation: 'create', object, rows }, org.systemSession());
  assert.deepEqual(
    results.flatMap(({ errors }) => errors),
    [],
    object
  );
  return results.map(({ id }) => id ?? '');
}

function update({ org }: OwnOrg, object: string, row: SObjectRecord): void {
  const [result] = org.save({ operation: 'update', object, rows: [row] }, org.systemSession());
  assert.deepEqual(result?.errors, []);
}

const idOf = ({ org }: OwnOrg, soql: string): string =>
  String(org.query(soql, org.systemSession()).records[0]?.['Id']);

interface Org extends OwnOrg {
  deal: string;
  contact: string;
  users: ReadonlyMap<string, string>;
}

/** An org with the same people and the same deal, under ids of its own. */
async function orgWith(extra: number): Promise<Org> {
  const own = await startOwnOrg();
  const set = (name: string): string =>
    idOf(own, `SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_${name}'`);
  const assign = (AssigneeId: string, name: string): void =>
    void make(own, 'PermissionSetAssignment', [{ AssigneeId, PermissionSetId: set(name) }]);
  assign(own.org.systemSession().userId, 'Admin');
  const ProfileId = idOf(own, "SELECT Id FROM Profile WHERE Name = 'Standard User'");
  const users = new Map<string, string>();
  make(
    own,
    'Account',
    Array.from({ length: extra }, (_, number) => ({ Name: `Other ${number}` }))
  );
  for (const name of [...(extra > 0 ? ['somebody'] : []), REP, ...PEOPLE]) {
    const [id = ''] = make(own, 'User', [
      {
        LastName: name,
        Username: `${name}@round.example`,
        Email: `${name}@round.example`,
        Alias: name.slice(0, 8),
        ProfileId,
        TimeZoneSidKey: 'Europe/Berlin',
        LocaleSidKey: 'en_US',
        LanguageLocaleKey: 'en_US',
        EmailEncodingKey: 'UTF-8'
      }
    ]);
    assign(id, name === REP ? 'Rep' : 'Colleague');
    users.set(name, id);
  }
  const [AccountId = ''] = make(own, 'Account', [{ Name: 'Nordwind' }]);
  const [deal = ''] = make(own, 'Opportunity', [
    { Name: 'Nordwind 2026', AccountId, StageName: 'Prospecting', CloseDate: '2031-01-01' }
  ]);
  const [contact = ''] = make(own, 'Contact', [{ LastName: 'Quist', FirstName: 'Ina', AccountId }]);
  make(own, 'OpportunityContactRole', [{ OpportunityId: deal, ContactId: contact }]);
  return { ...own, deal, contact, users };
}

const text = (max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom('a', 'Ü', '"', ',', ';', ' ', '\n', '=', '€', '日', "'", '😀', '0'), {
      maxLength: max / 2
    })
    .map((parts) => parts.join('').trim());
const sentence = text(60).map((words) => `It is ${words}.`.replaceAll('\n', ' '));
const attendance = fc.constantFrom('Invited', 'Accepted', 'Attended', 'Declined', 'Did Not Attend');

const visit = fc.record({
  hours: fc.integer({ min: -2000, max: 200 }),
  channel: fc.constantFrom('On Site', 'Video', 'Phone'),
  who: fc.uniqueArray(
    fc.record({ name: fc.constantFrom(...PEOPLE), attendance, why: text(80), surprise: text(80) }),
    { selector: ({ name }) => name, maxLength: 3 }
  )
});
const PARTNERS = ['', REP];
const heard = fc.record({
  statement: sentence,
  words: text(200),
  severity: fc.constantFrom('Deal Breaker', 'Painful', 'Nuisance', ''),
  theme: fc.constantFrom('', 'Returns', 'Fax; "machines"'),
  by: fc.constantFrom('', ...PEOPLE),
  told: fc.option(fc.record({ by: fc.constantFrom(REP, ...PEOPLE), note: text(60) }), { nil: undefined }),
  atVisit: fc.option(fc.nat(3), { nil: undefined }),
  said: fc.boolean(),
  repeats: fc.option(fc.nat(5), { nil: undefined })
});
/** What became of the themes: who has them, since when they are decided, and which was merged into which. */
const fate = fc.record({
  owner: fc.constantFrom(...PEOPLE),
  partner: fc.constantFrom(...PARTNERS),
  decided: fc.constantFrom('2026-03-02', '2026-10-30'),
  merged: fc.constantFrom('none', 'one', 'chain')
});

interface World {
  visits: readonly (typeof visit extends fc.Arbitrary<infer V> ? V : never)[];
  challenges: readonly (typeof heard extends fc.Arbitrary<infer V> ? V : never)[];
  fate: typeof fate extends fc.Arbitrary<infer V> ? V : never;
}

function fill(org: Org, { visits, challenges, fate: { owner, partner, decided, merged } }: World): void {
  const user = (name: string): string => org.users.get(name) ?? '';
  make(
    org,
    'Ridealong_Colleague__c',
    PEOPLE.map((name) => ({
      Name: name,
      User__c: user(name),
      Business_Function__c: 'Engineering',
      Target_Days__c: 20
    }))
  );
  const now = org.org.clock.now().getTime();
  const meetings: string[] = [];
  for (const { hours, channel, who } of visits) {
    const [Event_Id__c = ''] = make(org, 'Event', [
      {
        Subject: `Visit ${hours}`,
        StartDateTime: new Date(now + hours * HOUR).toISOString(),
        DurationInMinutes: 60,
        WhatId: org.deal,
        OwnerId: user(REP)
      }
    ]);
    const [Customer_Meeting__c = ''] = make(org, 'Customer_Meeting__c', [
      { Event_Id__c, Name: 'x', Channel__c: channel }
    ]);
    meetings.push(Customer_Meeting__c);
    for (const { name, attendance: said, why, surprise } of who) {
      // Nobody went to what is still to come.
      const Attendance__c = hours > -2 && /Attend/.test(said) ? 'Accepted' : said;
      const [Internal_Attendee__c = ''] = make(org, 'Internal_Attendee__c', [
        {
          Customer_Meeting__c,
          Attendee__c: user(name),
          Source__c: 'Tagged',
          Attendance__c,
          Role__c: 'Listener'
        }
      ]);
      make(org, 'Ridealong_Visit_Note__c', [
        { Internal_Attendee__c, Why_Invited__c: why || null, What_Surprised_Me__c: surprise || null }
      ]);
    }
  }
  const themes = make(org, 'Challenge_Theme__c', [
    {
      Name: 'Returns',
      Decision__c: 'Will Not Act',
      Decision_Reason__c: 'Too "rare",\nfor now',
      Decided_On__c: decided,
      First_Answered_On__c: '2026-02-02',
      What_Customer_May_Read__c: 'Not now;\n"later"',
      OwnerId: user(owner)
    },
    { Name: 'Fax; "machines"', Interim_Answer__c: 'Send a mail', Sales_Partner__c: user(partner) || null },
    { Name: 'Paper', First_Answer_Due__c: '2026-01-01' }
  ]);
  const themeOf = new Map([
    ['Returns', themes[0]],
    ['Fax; "machines"', themes[1]]
  ]);
  const made: string[] = [];
  challenges.forEach(({ statement, words, severity, theme, by, told, atVisit, said, repeats }, number) => {
    made.push(
      ...make(org, 'Customer_Challenge__c', [
        {
          Opportunity__c: org.deal,
          // From an import, from the form, and with no key at all.
          Submission_Key__c:
            ['import-', 'form-', ''].map((from) => from && `${from}${number}`)[number % 3] || null,
          Statement__c: statement,
          Customer_Words__c: words || null,
          Severity__c: severity || null,
          Theme__c: themeOf.get(theme) ?? null,
          Heard_By__c: by === '' ? null : user(by),
          Customer_Meeting__c: meetings[atVisit ?? -1] ?? null,
          Said_By__c: said ? org.contact : null,
          Same_As__c: made[repeats ?? -1] ?? null,
          Told_Customer_On__c: told === undefined ? null : '2026-11-02',
          Told_Customer_By__c: told === undefined ? null : user(told.by),
          Told_Note__c: told?.note.replaceAll('\n', ' ') || null,
          Snoozed_Until__c: number % 2 === 0 ? '2031-02-03' : null
        }
      ])
    );
  });
  const merge = (from: number, into: number): void =>
    void update(org, 'Challenge_Theme__c', { Id: themes[from] ?? '', Merged_Into__c: themes[into] ?? '' });
  if (merged !== 'none') {
    merge(1, 2);
  }
  if (merged === 'chain') {
    merge(2, 0);
  }
}

/** Ids of an org, moments of its clock, and what the keys have of them are another org's. */
const OF_THE_ORG = new Set(['id', 'deal', 'opportunity__c', 'account__c', 'written_on', 'said_by']);
const FILES = ['colleagues', 'meetings', 'attendees', 'visit-notes', 'themes', 'challenges'];

async function exported(org: Org, name: string): Promise<unknown> {
  const path = join(folder, name);
  await exportAll(org.target.transport, path);
  return Object.fromEntries(
    FILES.map((file) => {
      const bytes = readFileSync(join(path, `${file}.csv`));
      const [head = ''] = bytes
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/);
      const columns = head.toLowerCase().split(',');
      const { rows, refused } = readCsv(bytes, { file, columns, needed: [] });
      assert.deepEqual(refused, []);
      const kept = columns.filter((column) => !OF_THE_ORG.has(column));
      const lines = rows.map((row) =>
        kept.map((column) =>
          column.endsWith('attendee_key__c') ? row.raw(column).slice(0, 18) : row.raw(column)
        )
      );
      return [file, lines.map((cells) => JSON.stringify(cells)).toSorted()];
    })
  );
}

const load = async (
  org: Org,
  name: string,
  dryRun = false
): Promise<{ outcomes: FileOutcome[]; refused: unknown[] }> => {
  const refused: unknown[] = [];
  const outcomes = await importFolder(org.target.transport, {
    folder: join(folder, name),
    dryRun,
    onRefused: (refusal) => refused.push(refusal)
  });
  return { outcomes, refused };
};

test('export, a fresh org, import, export: the same; imported again: nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        visits: fc.array(visit, { maxLength: 4 }),
        challenges: fc.array(heard, { maxLength: 6 }),
        fate
      }),
      async (world) => {
        const [from, to] = [await orgWith(0), await orgWith(3)];
        try {
          fill(from, world);
          const whole = await exported(from, 'from');
          const dry = await load(to, 'from', true);
          assert.deepEqual(await exported(to, 'empty'), Object.fromEntries(FILES.map((file) => [file, []])));
          const { outcomes, refused } = await load(to, 'from');
          assert.deepEqual(refused, []);
          assert.deepEqual(
            dry.outcomes.map(({ created }) => created),
            outcomes.map(({ created }) => created)
          );
          assert.deepEqual(await exported(to, 'to'), whole);
          const home = await load(from, 'from');
          assert.deepEqual(
            home.outcomes.map(({ created }) => created),
            outcomes.map(() => 0),
            'where it came from all of it is there'
          );
          const again = await load(to, 'from');
          assert.deepEqual(
            again.outcomes.map(({ created, refused: none }) => [created, none]),
            outcomes.map(() => [0, 0])
          );
        } finally {
          await from.close();
          await to.close();
        }
      }
    ),
    { numRuns: 3, endOnFailure: true }
  );
});

test('what is not here is refused by name, and the rest comes in', async (t) => {
  const [from, to] = [await orgWith(0), await orgWith(1)];
  t.after(() => Promise.all([from.close(), to.close()]));
  fill(from, {
    visits: [
      {
        hours: -50,
        channel: 'Phone',
        who: [{ name: 'ada', attendance: 'Attended', why: 'a', surprise: 'b' }]
      }
    ],
    challenges: [],
    fate: { owner: 'ada', partner: REP, decided: '2026-03-02', merged: 'chain' }
  });
  await exported(from, 'less');
  const path = join(folder, 'less', 'colleagues.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace('ben@round.example', 'gone@round.example'));
  const { outcomes, refused } = await load(to, 'less');
  assert.deepEqual(
    [outcomes.map(({ file, created, refused: none }) => [file, created, none]), refused.length],
    [
      [
        ['colleagues.csv', 2, 1],
        ['meetings.csv', 1, 0],
        ['attendees.csv', 1, 0],
        ['visit-notes.csv', 1, 0],
        ['themes.csv', 3, 0],
        ['challenges.csv', 0, 0]
      ],
      1
    ]
  );
  assert.match(JSON.stringify(refused), /gone@round\.example.*is no active user here/);
  await assert.rejects(() => load(to, 'nowhere'), /holds no file of an export/);
});
