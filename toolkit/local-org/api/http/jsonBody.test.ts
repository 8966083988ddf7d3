import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SalesforceError } from '../../core/types.ts';
import type { ApiRequest } from './apiRequest.ts';
import { readJson } from './jsonBody.ts';

function request(text: string): ApiRequest {
  return {
    method: 'POST',
    path: '/',
    segments: [],
    query: new URLSearchParams(),
    headers: {},
    origin: 'http://localhost',
    body: { text }
  };
}

function refusal(text: string): SalesforceError {
  try {
    readJson(request(text));
  } catch (error) {
    assert.ok(error instanceof SalesforceError);
    return error;
  }
  throw new Error('was read');
}

test('a broken body names the character and its place', () => {
  const error = refusal('{"a": 1,\n "b" j}');
  assert.equal(error.errorCode, 'JSON_PARSER_ERROR');
  assert.equal(error.status, 400);
  assert.equal(error.message, "Unexpected character ('j' (code 106)) at [line:2, column:6]");
});

test('an early end says so', () => {
  assert.match(refusal('{"a": ').message, /^Unexpected end-of-input at \[line:1, column:\d+\]$/);
});

test('a missing body says so', () => {
  assert.match(refusal('  ').message, /^The HTTP entity body is required/);
});

test('values of another request pass through', () => {
  const value = { a: [1, null] };
  assert.equal(readJson({ ...request(''), body: { value } }), value);
});
