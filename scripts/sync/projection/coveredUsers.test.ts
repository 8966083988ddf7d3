/** Invitations of users who decide nothing are left out of a full read, and come when they decide something. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { FigureEngine } from '../figures/sql/engine.ts';
import { PostgresFigures } from '../figures/sql/postgresFigures.ts';
import { Memory } from '../memory.ts';
import { runSync } from '../runSync.ts';
import type { SyncOutcome } from '../runTypes.ts';
import { aColleague, anEvent, aRelation, deal, event, user } from '../testing/builders.ts';
import { anOrgWithAddresses, anySeatStep, happen } from '../testing/history.ts';
import type { Step } from '../testing/history.ts';
import type { ModelRun } from '../testing/modelRun.ts';
import { leftToDo } from '../testing/oracle.ts';
import { PostgresServer, skipWithoutPostgres } from '../testing/postgresServer.ts';
import { runs } from '../testing/runs.ts';
import { BREAK_EVEN } from './narrowedRead.ts';
import type { BreakEven } from './narrowedRead.ts';
import { ProjectionStore } from './store.ts';

const MINUTE = 60_000;
const ALWAYS: BreakEven = { minEvents: 0, isCheaper: () => true };
/** As in a large org, but for the size. */
const BY_ROWS: BreakEven = { minEvents: 0, isCheaper: BREAK_EVEN.isCheaper };
const STRANGERS = [5, 6, 7];

let folder: string;
let files = 0;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ridealong-covered-'));
});
after(() => rm(folder, { recursive: true, force: true }));

interface Machine {
  sync: () => Promise<SyncOutcome>;
  /** How many invitations its projection holds. */
  held: () => number;
}

function machine(org: ModelRun, breakEven = ALWAYS, engine?: FigureEngine): Machine {
  const own = join(folder, String(files++));
  const memory = (): Memory => new Memory(own, 'https://model.my.salesforce.com', '00D000000000001!token');
  return {
    sync: () => {
      org.server.rows.now += 3 * MINUTE;
      return runSync({
        transport: org.transport(),
        memory: memory(),
        projection: () => ProjectionStore.open(memory().projectionFile),
        breakEven,
        engine,
        allowMassChange: true
      });
    },
    held: () => {
      const store = ProjectionStore.open(memory().projectionFile);
      const rows = store.count('EventRelation');
      store.close();
      return rows;
    }
  };
}

/** With users who are nobody's colleague on most of its meetings. */
function anOrgWithStrangers(): ModelRun {
  const org = anOrgWithAddresses();
  STRANGERS.forEach((n, at) => {
    org.put('User', { Id: user(n), IsActive: true });
    for (let on = 1; on <= 6; on++) {
      org.put(
        'EventRelation',
        aRelation(100 + 10 * at + on, event(on), user(n), { Status: on % 2 ? 'Accepted' : 'New' })
      );
    }
  });
  return org;
}

function becomeColleague(org: ModelRun, n: number, isActive = true): void {
  const { rows } = org.server;
  const fields = { Is_Active__c: isActive, Business_Function__c: 'Product' };
  const stamps = { CreatedDate: rows.stamp, LastModifiedDate: rows.stamp, SystemModstamp: rows.stamp };
  org.put('Ridealong_Colleague__c', { ...aColleague(n, user(n), fields), ...stamps });
}

function addByHand(org: ModelRun, n: number, row: number): void {
  const meetings = org.server.rows.list('Customer_Meeting__c');
  const on = meetings[row % Math.max(1, meetings.length)];
  const isThere = org.server.rows
    .list('Internal_Attendee__c', true)
    .some((of) => of['Customer_Meeting__c'] === on?.Id && of['Attendee__c'] === user(n));
  if (on !== undefined && !isThere) {
    const fields = { Customer_Meeting__c: on.Id, Attendee__c: user(n), Attendance__c: 'Accepted' };
    org.server.rows.create('Internal_Attendee__c', { ...fields, Source__c: 'Added by Hand' }, user(1));
  }
}

type Happening =
  | { kind: 'stranger'; n: number; row: number; choice: number }
  | { kind: 'step'; step: Step }
  /** After which everything is read anew. */
  | { kind: 'a day passes' };

const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constant('stranger' as const),
    n: fc.constantFrom(...STRANGERS),
    row: fc.nat(30),
    choice: fc.nat(30)
  }),
  fc.record({ kind: fc.constant('step' as const), step: anySeatStep }),
  fc.constant({ kind: 'a day passes' as const })
);

function take(org: ModelRun, happening: Happening): void {
  if (happening.kind === 'step') {
    happen(org, happening.step);
    return;
  }
  if (happening.kind === 'a day passes') {
    org.server.rows.now += 24 * 60 * MINUTE;
    return;
  }
  const { n, row, choice } = happening;
  const known = org.server.rows.list('Ridealong_Colleague__c').find((of) => of['User__c'] === user(n));
  if (choice % 3 === 0) {
    addByHand(org, n, row);
  } else if (known === undefined) {
    becomeColleague(org, n, choice % 4 > 0);
  } else {
    org.edit('Ridealong_Colleague__c', known.Id, { Is_Active__c: row % 2 === 0 }, user(1));
  }
}

/** How often everybody's invitations were read, and those of some by a job. */
function reads(org: ModelRun): { whole: number; narrowed: number } {
  const { requests } = org.server;
  const isJob = (body: unknown): boolean =>
    JSON.stringify(body ?? '').includes("(Relation.Type != 'User' OR");
  return {
    whole: requests.filter(({ path }) => path.includes('FROM EventRelation ORDER BY Id')).length,
    narrowed: requests.filter(({ path, body }) => path.endsWith('/jobs/query') && isJob(body)).length
  };
}

const lateReads = (org: ModelRun): number =>
  org.server.requests.filter(({ path }) => path.includes('FROM EventRelation WHERE (RelationId IN')).length;

describe('invitations of those who decide nothing', () => {
  /** As a plan of everything, after whatever has happened between runs. */
  async function missNobody(numRuns: number, engine?: FigureEngine): Promise<void> {
    const anyHistory = fc.array(fc.array(anyHappening, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4
    });
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const org = anOrgWithStrangers();
        const { sync } = machine(org, ALWAYS, engine);
        await sync();
        assert.deepEqual(leftToDo(org), []);
        for (const some of history) {
          some.forEach((happening) => take(org, happening));
          await sync();
          assert.deepEqual(leftToDo(org), []);
        }
        assert.equal(reads(org).whole, 0);
      }),
      { numRuns: runs(numRuns) }
    );
  }

  it('are missed by nobody, whoever becomes a colleague, leaves or is put on a meeting by hand', () =>
    missNobody(20));

  it(
    'are missed by nobody where PostgreSQL works the figures out',
    { skip: skipWithoutPostgres() },
    async () => {
      const server = await PostgresServer.start();
      try {
        await missNobody(4, new PostgresFigures(server.url));
      } finally {
        await server.stop();
      }
    }
  );

  it('come when their user becomes a colleague, active or not, or is put on a meeting by hand', async () => {
    const org = anOrgWithStrangers();
    const { sync, held } = machine(org);
    await sync();
    const before = held();
    becomeColleague(org, 5);
    await sync();
    assert.equal(held(), before + 6);
    addByHand(org, 6, 0);
    await sync();
    assert.equal(held(), before + 12);
    assert.deepEqual(leftToDo(org), []);
    const invited = org.server.rows.list('Internal_Attendee__c').map((row) => row['Attendee__c']);
    assert.ok(invited.filter((id) => id === user(5)).length > 1);
    assert.deepEqual(reads(org), { whole: 0, narrowed: 1 });
  });

  it('come in one read for many who become colleagues at once, and in none where nobody does', async () => {
    const org = anOrgWithStrangers();
    org.server.pageSize = 2000;
    const late = Array.from({ length: 520 }, (_, n) => 100 + n);
    for (const n of late) {
      org.put('User', { Id: user(n), IsActive: true });
      org.put('EventRelation', aRelation(1000 + n, event(1 + (n % 6)), user(n), { Status: 'Accepted' }));
    }
    const { sync, held } = machine(org);
    await sync();
    const before = held();
    late.forEach((n) => becomeColleague(org, n));
    await sync();
    assert.equal(held(), before + late.length);
    assert.equal(lateReads(org), 2, '500 in a URL');
    assert.deepEqual(leftToDo(org), []);
    happen(org, { kind: 'moveEvent', row: 1, choice: 1, other: 1 });
    await sync();
    assert.equal(lateReads(org), 2);
  });

  it('come, too, when the process died before, between or after any two requests', async () => {
    for (let moment = 1, isOver = false; !isOver; moment++) {
      const org = anOrgWithStrangers();
      const { sync, held } = machine(org);
      await sync();
      const before = held();
      becomeColleague(org, 5);
      const first = org.server.requests.length;
      org.server.interfere = ({ number }) => (number >= first + moment ? 'cut before' : undefined);
      isOver = await sync().then(
        () => true,
        () => false
      );
      org.server.interfere = () => undefined;
      await sync();
      await sync();
      assert.equal(held(), before + 6, `before request ${moment}`);
      assert.deepEqual(leftToDo(org), [], `before request ${moment}`);
    }
  });
});

describe('what a full read leaves out', () => {
  const MANY = 400;
  const INVITED = 30;

  /** Three colleagues in an org full of other people's meetings. */
  function anOrgOfOthers(): ModelRun {
    const org = anOrgWithAddresses();
    org.server.pageSize = 2000;
    for (let n = 1; n <= MANY; n++) {
      org.put('Event', anEvent(1000 + n, { OwnerId: user(6), WhatId: deal(1) }));
      for (let of = 0; of < INVITED; of++) {
        org.put('EventRelation', aRelation(10_000 + INVITED * n + of, event(1000 + n), user(100 + of)));
      }
    }
    org.server.rows.now += 10 * MINUTE;
    return org;
  }

  it("is all that is nobody's colleague, where that costs less", async () => {
    const [wholeOrg, org] = [anOrgOfOthers(), anOrgOfOthers()];
    const [whole, narrow] = [machine(wholeOrg, BREAK_EVEN), machine(org, BY_ROWS)];
    const [all, some] = [await whole.sync(), await narrow.sync()];
    const others = MANY * INVITED + 1;
    assert.equal(whole.held() - narrow.held(), others, 'the one is of user 4, who is no colleague');
    assert.equal(all.rowsRead - some.rowsRead, others);
    assert.deepEqual([leftToDo(wholeOrg), leftToDo(org)], [[], []]);
    assert.deepEqual(
      [reads(wholeOrg), reads(org)],
      [
        { whole: 1, narrowed: 0 },
        { whole: 0, narrowed: 1 }
      ]
    );
  });

  it('is nothing where that saves nothing, or the org does not count as we think', async () => {
    const small = anOrgWithStrangers();
    await machine(small, BY_ROWS).sync();
    assert.deepEqual(reads(small), { whole: 1, narrowed: 0 });

    const counts = (n: number): object => ({
      httpStatusCode: 200,
      body: { totalSize: n, done: true, records: [] }
    });
    const refused = { httpStatusCode: 400, body: [{ errorCode: 'MALFORMED_QUERY', message: 'no' }] };
    const slow = { httpStatusCode: 400, body: [{ errorCode: 'QUERY_TIMEOUT', message: 'too long' }] };
    for (const parts of [
      [counts(9000), counts(8000), counts(900), counts(0)],
      [counts(9000), counts(8000), counts(1000), refused],
      [slow, counts(8000), counts(1000), counts(1)]
    ]) {
      const org = anOrgOfOthers();
      org.server.interfere = ({ body }) => {
        if (!JSON.stringify(body ?? '').includes('COUNT()')) {
          return undefined;
        }
        const compositeResponse = parts.map((part, index) => ({ referenceId: `read${index}`, ...part }));
        const date = new Date(org.server.rows.now).toUTCString();
        return Response.json({ compositeResponse }, { headers: { date } });
      };
      await machine(org, ALWAYS).sync();
      assert.deepEqual(reads(org), { whole: 1, narrowed: 0 });
      assert.deepEqual(leftToDo(org), []);
    }
  });

  it('is nothing where the org does not do jobs', async () => {
    const org = anOrgWithStrangers();
    org.server.interfere = ({ path }) =>
      path.endsWith('/jobs/query')
        ? Response.json([{ errorCode: 'API_DISABLED_FOR_ORG', message: 'no' }], { status: 403 })
        : undefined;
    const { sync, held } = machine(org);
    await sync();
    assert.equal(held(), org.server.rows.list('EventRelation', true).length);
    assert.deepEqual(leftToDo(org), []);
    becomeColleague(org, 5);
    await sync();
    assert.deepEqual(leftToDo(org), []);
    assert.equal(lateReads(org), 0, 'they are there');
  });

  it('asks a small org nothing more', async () => {
    const org = anOrgWithStrangers();
    await machine(org, BREAK_EVEN).sync();
    assert.ok(!org.server.requests.some(({ body }) => JSON.stringify(body ?? '').includes('COUNT()')));
  });
});
