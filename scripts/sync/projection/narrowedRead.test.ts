import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Transport } from '../org/transport.ts';
import { user } from '../testing/builders.ts';
import { BREAK_EVEN, narrowedRead } from './narrowedRead.ts';

interface Asked {
  compositeRequest: { referenceId: string }[];
}

/** An org that counts as it is told, in the order of the questions. */
function counting(...counts: number[]): { transport: Transport; calls: () => number } {
  let calls = 0;
  const transport = new Transport({
    instanceUrl: 'https://model.my.salesforce.com',
    accessToken: '00D000000000001!token',
    apiVersion: '66.0',
    readOnly: true,
    fetch: (_input, init) => {
      calls++;
      const { compositeRequest } = JSON.parse(init?.body as string) as Asked;
      const compositeResponse = compositeRequest.map(({ referenceId }) => ({
        referenceId,
        httpStatusCode: 200,
        body: { totalSize: counts.shift(), done: true, records: [] }
      }));
      return Promise.resolve(Response.json({ compositeResponse }));
    }
  });
  return { transport, calls: () => calls };
}

const EVENTS = 100_000;
const people = (count: number): string[] => Array.from({ length: count }, (_, n) => user(n + 1));

describe('what is asked of an org', () => {
  it('is one job, however few or many colleagues there are, up to 2,000', async () => {
    const { transport, calls } = counting(300_000, 200_000, 100_000, 60_000);
    const conditions = await narrowedRead(transport, EVENTS, people(2000));
    assert.equal(conditions?.length, 1);
    assert.match(conditions[0] ?? '', /^\(Relation\.Type != 'User' OR RelationId IN \('005/);
    assert.equal(calls(), 1);
    const nobody = counting(300_000, 200_000, 100_000);
    assert.deepEqual(await narrowedRead(nobody.transport, EVENTS, []), ["Relation.Type != 'User'"]);
  });

  it('is a job more for 2,000 colleagues more, and each of them is in one', async () => {
    const { transport, calls } = counting(3_000_000, 2_000_000, 1_000_000, 100_000, 100_000, 10);
    const conditions = (await narrowedRead(transport, EVENTS, people(4001))) ?? [];
    const asked = conditions.map((where) => where.match(/'005\w+'/g) ?? []);
    assert.deepEqual(
      asked.map((ids) => ids.length),
      [2000, 2000, 1]
    );
    assert.equal(new Set(asked.flat()).size, 4001);
    assert.ok(!conditions.slice(1).some((where) => where.includes('Type')));
    assert.equal(calls(), 2);
  });

  it('is everything where colleagues are nearly all, or there are many of them for few rows', async () => {
    const nearlyAll = counting(300_000, 200_000, 100_000, 200_000);
    assert.equal(await narrowedRead(nearlyAll.transport, EVENTS, people(10)), undefined);
    const manyPeople = counting(60_000, 40_000, 20_000, 10_000, 5000, 5000);
    assert.equal(await narrowedRead(manyPeople.transport, EVENTS, people(4001)), undefined);
  });

  it('is everything, at once, where counting takes longer than a call may', async () => {
    let calls = 0;
    const slow = new Transport({
      instanceUrl: 'https://model.my.salesforce.com',
      accessToken: '00D000000000001!token',
      apiVersion: '66.0',
      readOnly: true,
      sleep: () => Promise.resolve(),
      fetch: () => {
        calls++;
        return Promise.reject(new DOMException('The org took too long.', 'TimeoutError'));
      }
    });
    assert.equal(await narrowedRead(slow, EVENTS, people(10)), undefined);
    assert.equal(calls, 1);
  });

  it('pays, with one job, as soon as it leaves out anything that a job would read', () => {
    const { isCheaper } = BREAK_EVEN;
    assert.ok(isCheaper(50_000, [49_999]));
    assert.ok(!isCheaper(50_000, [50_000]));
    // What four calls by REST bring is not worth a job.
    assert.ok(!isCheaper(8000, [10]));
    // Nine calls, or 18,000 rows.
    assert.ok(isCheaper(50_000, [31_000, 900]) && !isCheaper(50_000, [31_000, 1000]));
  });
});
