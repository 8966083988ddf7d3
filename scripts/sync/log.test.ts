import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonLog, textLog } from './log.ts';
import { ProgressMeter, progressAsText } from './progress.ts';
import type { ReadProgress } from './progress.ts';

describe('what a run says while it runs', () => {
  it('is one JSON object a line for a collector', () => {
    let said = '';
    const log = jsonLog({ write: (text) => (said += text) }, () => new Date('2026-11-24T11:00:00Z'));
    log.message('Read 3 User');
    log.end({ exitCode: 0, rowsRead: 3 });
    const lines = said
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    assert.deepEqual(lines, [
      { time: '2026-11-24T11:00:00.000Z', event: 'progress', message: 'Read 3 User' },
      { time: '2026-11-24T11:00:00.000Z', event: 'end', exitCode: 0, rowsRead: 3 }
    ]);
  });

  it('is words for a terminal, and nothing where nobody looks', () => {
    for (const isTTY of [true, false]) {
      let said = '';
      textLog({ isTTY, write: (text) => (said += text) }).message('Read 3 User');
      assert.equal(said, isTTY ? 'Read 3 User\n' : '');
    }
  });

  it('tells how fast a long read is, and how long it will take, every few seconds', () => {
    let now = 0;
    const said: ReadProgress[] = [];
    const meter = new ProgressMeter(
      (progress) => said.push(progress),
      () => now
    );
    for (let rows = 2000; rows <= 30_000; rows += 2000) {
      meter.page('Event', rows, 30_000);
      now += 1000;
    }
    assert.deepEqual(
      said.map(({ rows, rowsPerSecond, secondsLeft }) => [rows, rowsPerSecond, secondsLeft]),
      [
        [12_000, 2400, 8],
        [22_000, 2200, 4]
      ]
    );
    assert.equal(
      said.map(progressAsText)[0],
      'Reading Event: 12000 of 30000 (40 %), 2400 rows a second, 8 s left'
    );
    assert.match(progressAsText({ ...(said[0] as ReadProgress), secondsLeft: 600 }), /10 min left$/);
  });

  it('says nothing about a short one, and begins anew with each object', () => {
    let now = 0;
    const said: ReadProgress[] = [];
    const meter = new ProgressMeter(
      (progress) => said.push(progress),
      () => now
    );
    for (const object of ['Event', 'User', 'Opportunity']) {
      meter.page(object, 2000, 4000);
      now += 4000;
      meter.page(object, 4000, 4000);
    }
    assert.deepEqual(said, []);
  });
});
