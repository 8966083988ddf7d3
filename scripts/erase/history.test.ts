/** Rows of field history that show a person, and the files of the sync: neither is in a local org. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import { Memory } from '../sync/memory.ts';
import { ProjectionStore } from '../sync/projection/store.ts';
import { StateLock } from '../sync/stateLock.ts';
import { quickTransport } from '../sync/testing/quickTransport.ts';
import { scriptedServer } from '../sync/testing/scriptedServer.ts';
import type { ScriptedServer } from '../sync/testing/scriptedServer.ts';
import { eraseHistory, findHistory, historyAsText, shows, WITH_HISTORY } from './history.ts';
import type { Subject } from './planErasure.ts';

const GUDRUN: Subject = {
  kind: 'contact',
  id: '003000000000007AAA',
  names: ['Gudrun Pohl', 'Mrs Pohl'],
  lastName: 'Pohl'
};

test('a value shows somebody by their name in any spelling that was given, or by their id in both lengths', () => {
  for (const value of ['Ask gudrun  pohl', 'Mrs Pohl says', GUDRUN.id, GUDRUN.id.slice(0, 15)]) {
    assert.ok(shows(GUDRUN, { OldValue: value, NewValue: null }), value);
    assert.ok(shows(GUDRUN, { OldValue: null, NewValue: value }), value);
  }
  for (const value of ['Gudrun Pohlmann', '003000000000008AAA', 'Painful', true, 7, null]) {
    assert.ok(!shows(GUDRUN, { OldValue: value, NewValue: null }), String(value));
  }
});

/** An org with history of challenges, which shows none of themes, and lets rows of history go or not. */
function orgWithHistory(mayDelete: boolean): Promise<ScriptedServer> {
  const kept = [
    { Id: '017000000000001AAA', OldValue: 'Gudrun Pohl', NewValue: null },
    { Id: '017000000000002AAA', OldValue: 'Painful', NewValue: 'Nuisance' },
    { Id: '017000000000003AAA', OldValue: null, NewValue: GUDRUN.id }
  ];
  return scriptedServer(({ method, path }) => {
    if (method === 'DELETE') {
      const ids = /ids=([\w,]+)/.exec(path)?.[1]?.split(',') ?? [];
      const errors = [{ statusCode: 'DELETE_FAILED', message: 'not allowed', fields: [] }];
      return {
        json: ids.map((id) => (mayDelete ? { id, success: true, errors: [] } : { success: false, errors }))
      };
    }
    if (/Theme__History/.test(path)) {
      return { status: 400, json: [{ errorCode: 'INVALID_TYPE', message: 'not supported' }] };
    }
    const records = /Challenge__History/.test(path) ? kept : [];
    return { json: { totalSize: records.length, done: true, records } };
  });
}

describe('field history', () => {
  test('rows that show the person are counted, what cannot be read is named, and nothing is changed', async () => {
    await using org = await orgWithHistory(true);
    const found = await findHistory(quickTransport(org.url).transport, GUDRUN);
    assert.deepEqual(
      found.rows.map(({ id }) => id),
      ['017000000000001AAA', '017000000000003AAA']
    );
    assert.match(
      historyAsText(found),
      /^Field history: 2 rows show them\.\n {2}Challenge_Theme__History cannot be read/
    );
    assert.ok(org.seen.every(({ method }) => method === 'GET'));
  });

  test('they are deleted, and no others', async () => {
    await using org = await orgWithHistory(true);
    assert.deepEqual(await eraseHistory(quickTransport(org.url).transport, GUDRUN), []);
    const paths = org.seen.filter(({ method }) => method === 'DELETE').map(({ path }) => path);
    assert.equal(paths.length, 1);
    assert.match(String(paths[0]), /ids=017000000000001AAA,017000000000003AAA&allOrNone=false$/);
  });

  test('where the org does not let them go, each is named, and how an admin allows it', async () => {
    await using org = await orgWithHistory(false);
    const left = await eraseHistory(quickTransport(org.url).transport, GUDRUN);
    assert.equal(left.length, 3);
    assert.match(left.join('\n'), /017000000000001AAA: not allowed[\s\S]*Delete From Field History/);
  });

  test('every object whose history is kept is looked at', async () => {
    const { objects } = await readProject(join(import.meta.dirname, '../..'));
    const kept = objects
      .filter(({ fields }) => fields.some(({ xml }) => xml.boolean('trackHistory')))
      .map(({ name }) => name);
    assert.deepEqual(kept.sort(), [...WITH_HISTORY].sort());
  });
});

const SOMEBODY = '005000000000007AAA';

describe('the files that the sync keeps', () => {
  const memoryIn = (folder: string): Memory =>
    new Memory(folder, 'https://one.example', '00D000000000001!token');

  test('keep nothing of single rows, and those of another org stay as they are', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ridealong-erase-'));
    const memory = memoryIn(folder);
    const other = new Memory(folder, 'https://two.example', '00D000000000002!token');
    const at = '2026-11-24T11:00:00Z';
    const refused = { row: 'digest', change: 'digest', object: 'Event', code: 'NO', since: at, triedAt: at };
    for (const one of [memory, other]) {
      await one.write({ setAside: [refused], written: [{ row: 'digest', sent: 'digest', times: 2 }] });
      ProjectionStore.open(one.projectionFile).close();
    }
    const before = readFileSync(other.projectionFile);
    assert.equal(await memory.erase(SOMEBODY), 'erased');
    assert.deepEqual(await memory.read(), { version: 4, setAside: [] });
    assert.equal((await other.read()).setAside.length, 1);
    assert.deepEqual(readFileSync(other.projectionFile), before);
    const elsewhere = memoryIn(mkdtempSync(join(tmpdir(), 'ridealong-erase-')));
    assert.equal(await elsewhere.erase(SOMEBODY), 'nothing');
  });

  test('not while a run works on them', async () => {
    const memory = memoryIn(mkdtempSync(join(tmpdir(), 'ridealong-erase-')));
    await memory.write({ setAside: [] });
    const lock = StateLock.take(memory.lockFile);
    assert.equal(await memory.erase(SOMEBODY), 'in use');
    lock?.release();
    assert.equal(await memory.erase(SOMEBODY), 'erased');
  });
});
