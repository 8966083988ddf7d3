import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportProblem } from './reportProblem.ts';

test('what the reader may not see is said with what to do, and in the words of the org', () => {
  const field = reportProblem([{ errorCode: 'INVALID_FIELD', message: 'x' }], 'No such column');
  assert.match(field, /you may not see.*Ask your admin.*\(No such column\)$/);
  const object = reportProblem([{ errorCode: 'FORBIDDEN', message: 'x' }], 'Not you');
  assert.match(object, /no access.*Ask your admin.*\(Not you\)$/);
});

test('what nothing is known of is said as the org says it', () => {
  for (const body of [undefined, null, 'text', [], [{}], [{ errorCode: 'UNKNOWN' }], { errorCode: 5 }]) {
    assert.equal(reportProblem(body, 'Words of the org.'), 'Words of the org.');
  }
});
