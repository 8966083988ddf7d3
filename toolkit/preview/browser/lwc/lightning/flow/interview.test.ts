import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finished, readInputs, whyNot } from './interview.ts';

test('inputs go in by name', () => {
  assert.deepEqual(
    readInputs([
      { name: 'People', type: 'String', value: ['005'] },
      { name: 'Loud', type: 'Boolean', value: false }
    ]),
    { People: ['005'], Loud: false }
  );
});

test('a flow without screens ends as FINISHED, with its own outputs', () => {
  const outputValues = { Flow__InterviewStatus: 'Finished', Given: ['0Pa'] };
  assert.deepEqual(finished({ isSuccess: true, errors: null, outputValues }), {
    status: 'FINISHED',
    outputVariables: [{ name: 'Given', value: ['0Pa'] }]
  });
});

test('what went wrong is said, of a run and of a request', () => {
  assert.equal(
    whyNot([{ isSuccess: false, errors: [{ message: 'A fault.' }], outputValues: null }]),
    'A fault.'
  );
  assert.equal(
    whyNot([{ message: 'You do not have access', errorCode: 'INSUFFICIENT_ACCESS' }]),
    'You do not have access'
  );
  assert.equal(whyNot(undefined), '');
});
