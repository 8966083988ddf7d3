import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Change } from '../plan/diff.ts';
import { ATTENDEE, MEETING } from '../plan/mapping.ts';
import { account, event, meetingId, user } from '../testing/builders.ts';
import { RestUser, startLocalOrg } from '../testing/localOrgProcess.ts';
import { quickTransport } from '../testing/quickTransport.ts';
import { salesforceError, scriptedServer } from '../testing/scriptedServer.ts';
import type { Answer, SeenRequest } from '../testing/scriptedServer.ts';
import {
  bulkWriteCalls,
  canGoByBulk,
  collectionCalls,
  csvOf,
  errorIn,
  isBulkWriteCheaper
} from './bulkWrite.ts';
import { changesById, writeJobs } from './write.ts';
import type { WriteJob, WriteResult } from './write.ts';

const aMeeting = (n: number, fields: Change['fields'] = {}): Change => ({
  key: event(n),
  lock: event(n),
  kind: 'create',
  id: undefined,
  fields: { Name: `Visit ${n}`, Is_All_Day__c: false, Opportunity__c: null, ...fields },
  before: {}
});

describe('which way new rows go', () => {
  it('is decided by calls, and changes where they are the same', () => {
    const last = Array.from({ length: 60_000 }, (_, rows) => rows).findLast(
      (rows) => !isBulkWriteCheaper(rows)
    );
    assert.deepEqual([collectionCalls(13_000), bulkWriteCalls(13_000), last], [13, 13, 13_000]);
    assert.deepEqual([collectionCalls(100_001), bulkWriteCalls(100_001)], [101, 39]);
  });

  it('is not by job for what is there already, nor where a text would be taken for none', () => {
    assert.ok(canGoByBulk(aMeeting(1)));
    assert.ok(!canGoByBulk({ ...aMeeting(1), kind: 'update', id: meetingId(1) }));
    assert.ok(!canGoByBulk(aMeeting(1, { Name: '#N/A' })));
  });
});

describe('rows as CSV', () => {
  it('name their parent, quote what is in them, and tell nothing from left out', () => {
    const rows = [
      aMeeting(1, { Name: 'He said "no",\ntwice' }),
      { ...aMeeting(2), fields: { Name: '', Is_All_Day__c: true } }
    ];
    assert.equal(
      csvOf({ mapping: ATTENDEE, verb: 'create', rows }),
      `"Attendee_Key__c","Customer_Meeting__r.Event_Id__c","Name","Is_All_Day__c","Opportunity__c"\n` +
        `"${event(1)}","${event(1)}","He said ""no"",\ntwice","false","#N/A"\n` +
        `"${event(2)}","${event(2)}","#N/A","true",""\n`
    );
  });

  it('are never given a digest', () => {
    const rows = [aMeeting(1, { Name: '\u0000digest' })];
    assert.throws(() => csvOf({ mapping: MEETING, verb: 'upsert', rows }), /digest/);
  });
});

it('reads what an org says is wrong with a row', () => {
  assert.deepEqual(errorIn('DUPLICATE_VALUE:duplicate value found: a, b: c:Attendee_Key__c --'), {
    statusCode: 'DUPLICATE_VALUE',
    message: 'duplicate value found: a, b: c'
  });
  assert.deepEqual(errorIn('TRANSFER_REQUIRES_READ:no access:--').statusCode, 'TRANSFER_REQUIRES_READ');
  assert.deepEqual(errorIn('Something else'), { statusCode: 'UNKNOWN', message: 'Something else' });
});

interface Job {
  failed?: string;
  saved?: string;
  states?: string[];
  refuses?: (request: SeenRequest) => Answer | undefined;
}

/** An org that takes jobs, and collections beside them. */
function jobs({ failed = '', saved = '', states = ['InProgress', 'JobComplete'], refuses }: Job) {
  let polls = 0;
  const csv = (text: string): Answer => ({ raw: (response) => response.end(text) });
  return (request: SeenRequest): Answer => {
    const { method, path, body } = request;
    const given = refuses?.(request);
    if (given !== undefined) {
      return given;
    }
    if (path.endsWith('/failedResults/')) {
      return csv(`"sf__Id","sf__Error","Event_Id__c"\n${failed}`);
    }
    if (path.endsWith('/successfulResults/')) {
      return csv(`"sf__Id","sf__Created","Event_Id__c"\n${saved}`);
    }
    if (path.includes('/composite')) {
      const { records } = body as { records: { Event_Id__c: string }[] };
      return {
        json: records.map(({ Event_Id__c: key }) => ({
          id: meetingId(Number(key.slice(3, 15))),
          success: true,
          errors: []
        }))
      };
    }
    const state = method === 'GET' ? (states[Math.min(polls++, states.length - 1)] ?? '') : 'Open';
    return method === 'DELETE' || method === 'PUT'
      ? { raw: (response) => response.writeHead(204).end() }
      : { json: { id: '7500000000001AAA', state } };
  };
}

const savedLine = (n: number): string => `"${meetingId(n)}","true","${event(n)}"\n`;
const write = async (job: Job, rows: number): Promise<{ result: WriteResult; asked: string[] }> => {
  await using server = await scriptedServer(jobs(job));
  const { transport } = quickTransport(server.url);
  const changes = Array.from({ length: rows }, (_, n) => aMeeting(n + 1));
  const [result] = await writeJobs(transport, [{ mapping: MEETING, changes }], () => true);
  assert.ok(result !== undefined);
  const asked = server.seen.map(
    ({ method, path }) => `${method} ${path.replace(/^\/services\/data\/v66.0/, '')}`
  );
  return { result, asked };
};
const JOB = '/jobs/ingest/7500000000001AAA';

describe('rows of a job', () => {
  it('are known by their keys, in whatever order they are told of', async () => {
    const failed = `"","FIELD_CUSTOM_VALIDATION_EXCEPTION:Not so:Name --","${event(2)}"\n`;
    const { result, asked } = await write({ saved: savedLine(3) + savedLine(1), failed }, 3);
    assert.deepEqual(
      [...result.ids],
      [
        [event(1), meetingId(1)],
        [event(3), meetingId(3)]
      ]
    );
    assert.deepEqual(
      result.problems.map(({ key, code, message }) => [key, code, message]),
      [[event(2), 'FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Not so']]
    );
    assert.deepEqual(asked, [
      'POST /jobs/ingest',
      `PUT ${JOB}/batches`,
      `PATCH ${JOB}`,
      `GET ${JOB}`,
      `GET ${JOB}`,
      `GET ${JOB}/failedResults/`,
      `GET ${JOB}/successfulResults/`,
      `DELETE ${JOB}`
    ]);
  });

  it('go by collections when the job ends without them', async () => {
    const { result, asked } = await write({ saved: savedLine(1), states: ['Failed'] }, 3);
    assert.deepEqual(result.ids.size, 3);
    assert.deepEqual(asked.at(-1), 'PATCH /composite/sobjects/Customer_Meeting__c/Event_Id__c');
  });

  it('go by collections when the org takes no such job', async () => {
    for (const part of ['POST /jobs/ingest', `PUT ${JOB}/batches`]) {
      const refuses = ({ method, path }: SeenRequest): Answer | undefined =>
        `${method} ${path}`.endsWith(part.replace(' ', ' /services/data/v66.0'))
          ? salesforceError(400, 'FEATURENOTENABLED', 'no jobs here')
          : undefined;
      const { result, asked } = await write({ refuses }, 150);
      assert.equal(result.ids.size, 150, part);
      assert.match(asked.at(-1) ?? '', /composite/);
    }
  });

  it('are told of once more when a file breaks off', async () => {
    let reads = 0;
    const refuses = ({ path }: SeenRequest): Answer | undefined =>
      path.endsWith('/successfulResults/') && reads++ === 0
        ? { raw: (response) => response.end(`"sf__Id","sf__Created","Event_Id__c"\n"a`) }
        : undefined;
    const { result } = await write({ saved: savedLine(1), refuses }, 1);
    assert.deepEqual([result.ids.size, reads], [1, 2]);
  });

  it('are not worked on behind the back of a run that was stopped', async () => {
    const stop = new AbortController();
    const base = jobs({ states: ['InProgress'] });
    await using server = await scriptedServer((request) => {
      if (request.method === 'GET') {
        stop.abort();
      }
      return base(request);
    });
    const { transport } = quickTransport(server.url, { signal: stop.signal });
    await assert.rejects(
      writeJobs(transport, [{ mapping: MEETING, changes: [aMeeting(1)] }], () => true),
      /Stopped/
    );
    assert.deepEqual(
      server.seen.slice(-2).map(({ method, body }) => [method, body]),
      [
        ['PATCH', { state: 'Aborted' }],
        ['DELETE', undefined]
      ]
    );
  });
});

/** A way to the org that ends with its nth request, before the org has seen it or after: as of a process that is killed there. */
function dyingFetch(at: number, isDone: boolean): { fetch: typeof fetch; isDead: () => boolean } {
  let seen = 0;
  return {
    async fetch(...args) {
      seen++;
      if (seen > at || (seen === at && !isDone)) {
        throw new Error('killed');
      }
      const answer = await fetch(...args);
      if (seen === at) {
        throw new Error('killed');
      }
      return answer;
    },
    isDead: () => seen >= at
  };
}

describe('a run that dies around a job', () => {
  it('has made nothing twice when the next one has written, by a job or by collections, also while the orphan works on', async () => {
    await using org = await startLocalOrg();
    const admin = new RestUser(org.url, await org.logIn('admin@ridealong.local'));
    const accessToken = await org.logIn('sync@ridealong.local');
    const OwnerId = await admin.idOf("SELECT Id FROM User WHERE Username = 'rep@ridealong.local'");
    const [colleague = {}] = await admin.query(
      'SELECT Id, User__c, Business_Function__c FROM Ridealong_Colleague__c WHERE Is_Active__c = true LIMIT 1'
    );
    const times = { Starts_At__c: '2026-11-20T10:00:00Z', Ends_At__c: '2026-11-20T11:00:00Z' };
    const jobsOf = (first: number): WriteJob[] => {
      const meetings = [0, 1, 2].map((n) =>
        aMeeting(first + n, { OwnerId, ...times, Meeting_Date__c: '2026-11-20' })
      );
      const attendees = meetings.map(({ key }): Change => ({
        ...aMeeting(0),
        key: `${key}-${String(colleague['User__c'])}`,
        lock: key,
        fields: {
          Attendance__c: 'Accepted',
          Colleague_Record__c: String(colleague['Id']),
          Attendee__c: String(colleague['User__c']),
          Source__c: 'Invited',
          Business_Function__c: String(colleague['Business_Function__c'])
        }
      }));
      return [
        { mapping: MEETING, changes: meetings },
        { mapping: ATTENDEE, changes: attendees }
      ];
    };
    const countOf = async (object: string, key: string, first: number): Promise<number> =>
      (await admin.query(`SELECT Id FROM ${object} WHERE ${key} LIKE '${event(first).slice(0, 12)}%'`))
        .length;
    let [at, deaths] = [1, 0];
    for (let dead = true; dead; at++) {
      for (const [isDone, isBulk] of [
        [false, true],
        [true, true],
        [true, false]
      ] as const) {
        const first = 300_000 + 1000 * (3 * at + 2 * Number(isDone) - Number(isBulk));
        const way = dyingFetch(at, isDone);
        const dying = quickTransport(org.url, { accessToken, fetch: way.fetch }).transport;
        const outcome = await writeJobs(dying, jobsOf(first), () => true).then(
          () => 'lived',
          () => 'died'
        );
        dead = way.isDead();
        deaths += Number(outcome === 'died');
        const { transport } = quickTransport(org.url, { accessToken });
        const results = await writeJobs(transport, jobsOf(first), () => isBulk);
        assert.deepEqual(
          results.map(({ problems }) => problems),
          [[], []]
        );
        const made = [
          await countOf('Customer_Meeting__c', 'Event_Id__c', first),
          await countOf('Internal_Attendee__c', 'Attendee_Key__c', first)
        ];
        assert.deepEqual(made, [3, 3], `killed at request ${at}, ${isDone ? 'after' : 'before'} it`);
      }
    }
    // Each of two jobs is made, filled, closed, asked after, and has two files.
    assert.ok(deaths > 3 * 2 * 6 - 3, String(deaths));
  });
});

describe('against a local org', () => {
  it('comes to the same as collections, with the same verdicts', async () => {
    await using org = await startLocalOrg();
    const admin = new RestUser(org.url, await org.logIn('admin@ridealong.local'));
    const { transport } = quickTransport(org.url, { accessToken: await org.logIn('sync@ridealong.local') });
    const userId = (name: string): Promise<string> =>
      admin.idOf(`SELECT Id FROM User WHERE Username = '${name}@ridealong.local'`);
    const [rep, sync] = [await userId('rep'), await userId('sync')];
    const deal = await admin.idOf("SELECT Id FROM Opportunity WHERE Name = 'Tannhof: help at night'");
    const colleagues = await admin.query(
      'SELECT Id, User__c, Business_Function__c FROM Ridealong_Colleague__c WHERE Is_Active__c = true LIMIT 3'
    );
    /** The same rows each time, but for their keys. */
    const rowsFrom = (first: number): { meetings: Change[]; attendees: Change[] } => {
      const meetings = Array.from({ length: 12 }, (_, n) => ({
        ...aMeeting(first + n, {
          Name: n === 0 ? 'Quotation "marks", commas\nand lines; Ümläut 🚀' : `Visit ${n}`,
          OwnerId: n === 4 ? sync : rep,
          Opportunity__c: n % 2 === 0 ? deal : null,
          Starts_At__c: '2026-11-20T10:00:00Z',
          Ends_At__c: '2026-11-20T11:00:00Z',
          Account__c: n === 5 ? account(77) : null,
          Meeting_Date__c: '2026-11-20',
          Is_Cancelled__c: n === 6
        })
      }));
      const attendees = meetings.flatMap(({ key }, n) =>
        colleagues.map(({ Id, User__c: who, Business_Function__c: business }, of): Change => ({
          ...aMeeting(0),
          key: `${key}-${String(who)}`,
          lock: key,
          fields: {
            Attendance__c: n === 2 && of === 1 ? 'No such word' : 'Accepted',
            Colleague_Record__c: String(Id),
            Attendee__c: n === 3 && of === 0 ? user(77) : String(who),
            Source__c: 'Invited',
            Business_Function__c: String(business)
          }
        }))
      );
      return { meetings, attendees };
    };
    const ends: unknown[] = [];
    for (const [first, isBulk] of [
      [100_000, false],
      [200_000, true]
    ] as const) {
      const { meetings, attendees } = rowsFrom(first);
      const jobsOf = [
        { mapping: MEETING, changes: meetings },
        { mapping: ATTENDEE, changes: attendees }
      ];
      const before = transport.calls;
      const results = await writeJobs(transport, jobsOf, () => isBulk);
      assert.equal(transport.calls - before > 10, isBulk, 'by jobs, or not');
      const made = await writeJobs(transport, jobsOf, () => isBulk);
      const plain = (key: string): string => key.replace(/^00U0*\d00/, '');
      const keyed = (all: WriteResult[]): unknown =>
        all.map(({ ids, problems, overtaken }) => [
          [...ids.keys()].map(plain).toSorted(),
          problems.map(({ key, code }) => [plain(key), code]).toSorted(),
          overtaken.map(plain).toSorted()
        ]);
      const like = `${event(first).slice(0, 10)}%`;
      const rows = [
        await admin.query(
          `SELECT Event_Id__c, Name, OwnerId, Opportunity__c, Starts_At__c, Meeting_Date__c, Is_Cancelled__c FROM Customer_Meeting__c WHERE Event_Id__c LIKE '${like}' ORDER BY Event_Id__c`
        ),
        await admin.query(
          `SELECT Attendee_Key__c, Attendance__c, Source__c, Business_Function__c, Colleague_Record__c FROM Internal_Attendee__c WHERE Attendee_Key__c LIKE '${like}' ORDER BY Attendee_Key__c`
        )
      ].map((of) =>
        of.map(({ attributes: _, Event_Id__c: key, Attendee_Key__c: other, ...row }) => [
          plain(String(key ?? other)),
          row
        ])
      );
      ends.push({
        results: keyed(results),
        again: keyed(made),
        rows,
        ids: results.map((r, n) => changesById(jobsOf[n]?.changes ?? [], r).size)
      });
    }
    assert.deepEqual(ends[1], ends[0]);
    assert.ok(JSON.stringify(ends[0]).includes('🚀'));
  });
});
