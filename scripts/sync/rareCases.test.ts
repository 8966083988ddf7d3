/** Cases that are rare: what an org says that nearly none does (docs/sync-cases.md). */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Memory } from './memory.ts';
import { READ, READ_OBJECTS } from './org/probe.ts';
import { ProjectionStore } from './projection/store.ts';
import { runSync } from './runSync.ts';
import type { SyncOutcome } from './runTypes.ts';
import { user } from './testing/builders.ts';
import { anOrgWithHistory } from './testing/history.ts';
import { ModelError } from './testing/modelRows.ts';
import type { ModelRun } from './testing/modelRun.ts';
import { leftToDo } from './testing/oracle.ts';

const MINUTE = 60_000;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ridealong-rare-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function sync(org: ModelRun): Promise<SyncOutcome> {
  org.server.rows.now += 3 * MINUTE;
  const memory = new Memory(folder, 'https://model.my.salesforce.com', '00D000000000001!token');
  const projection = (): ProjectionStore => ProjectionStore.open(memory.projectionFile);
  return runSync({ transport: org.transport(), memory, projection });
}

const fullReads = (org: ModelRun): number =>
  org.server.requests.filter(({ path }) => path.includes('FROM Customer_Challenge__c ORDER BY Id')).length;

const sent = (org: ModelRun, text: string): number =>
  org.server.requests.filter(
    ({ path, body }) => path.includes('/composite') && JSON.stringify(body ?? '').includes(text)
  ).length;

describe('an org', () => {
  it('that has changed more rows than it lists is read in full', async () => {
    const org = anOrgWithHistory();
    await sync(org);
    assert.equal(fullReads(org), 1);
    const { rows } = org.server;
    const updated = rows.updated.bind(rows);
    rows.updated = (object, start, end) => {
      if (object === 'Event') {
        throw new ModelError(400, 'EXCEEDED_ID_LIMIT', 'the number of updated records exceeds 600000');
      }
      return updated(object, start, end);
    };
    rows.list('Event').forEach(({ Id }) => org.edit('Event', Id, { Subject: 'Another' }, user(1)));
    await sync(org);
    assert.equal(fullReads(org), 2);
    assert.deepEqual(leftToDo(org), []);
    rows.updated = updated;
    // Up to when it knew everything the org could not say, either
    await sync(org);
    assert.equal(fullReads(org), 3);
    rows.list('Event').forEach(({ Id }) => org.edit('Event', Id, { Subject: 'One more' }, user(1)));
    await sync(org);
    assert.equal(fullReads(org), 3, 'by what has changed again, once it lists it');
    assert.deepEqual(leftToDo(org), []);
  });

  it('whose duplicate rules refuse a row has it set aside, and the others written', async () => {
    const org = anOrgWithHistory();
    const { rows } = org.server;
    const refused = rows.list('Event').at(0)?.Id ?? '';
    const message = 'Use one of these records?';
    rows.refuse = (object, row) =>
      object === 'Customer_Meeting__c' && row['Event_Id__c'] === refused
        ? { statusCode: 'DUPLICATES_DETECTED', message }
        : undefined;
    const first = await sync(org);
    assert.ok(first.problems.some(({ key, code }) => key === refused && code === 'DUPLICATES_DETECTED'));
    const meetings = rows.list('Customer_Meeting__c').length;
    assert.ok(meetings > 0);
    assert.ok(rows.list('Customer_Meeting__c').every((row) => row['Event_Id__c'] !== refused));
    const before = sent(org, refused);
    const second = await sync(org);
    assert.ok(second.setAside > 0);
    assert.equal(sent(org, refused), before);
    rows.refuse = () => undefined;
    org.edit('Event', refused, { Subject: 'Another' }, user(1));
    await sync(org);
    await sync(org);
    assert.equal(rows.list('Customer_Meeting__c').length, meetings + 1);
    assert.deepEqual(leftToDo(org), []);
  });

  it('is asked for nothing that changes without a stamp: no formula, and no field of another record', async () => {
    const objects = join(import.meta.dirname, '../../force-app/main');
    const files = (await readdir(objects, { recursive: true })).filter((file) =>
      file.endsWith('.field-meta.xml')
    );
    assert.ok(files.length > 100);
    const formulas = new Set<string>();
    for (const file of files) {
      const [, object = '', field = ''] = /(\w+)\/fields\/(\w+)\.field-meta\.xml$/.exec(file) ?? [];
      if ((await readFile(join(objects, file), 'utf8')).includes('<formula>')) {
        formulas.add(`${object}.${field}`);
      }
    }
    assert.ok(formulas.has('Customer_Meeting__c.Status__c'), 'formulas are found');
    const read = READ_OBJECTS.flatMap((object) =>
      Object.keys(READ[object].row.shape).map((name) => `${object}.${name}`)
    );
    assert.deepEqual(
      read.filter((name) => formulas.has(name) || name.split('.').length > 2),
      []
    );
  });
});
