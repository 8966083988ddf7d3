/** Whatever the document and its variables, the answer is GraphQL's envelope, in reasonable time, and nothing is written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sampleOrg } from '../../engine/soql/testing/sampleOrg.ts';
import { executeGraphql, readGraphqlRequest } from './index.ts';
import type { GraphqlOrg } from './index.ts';
import { runs } from '../../testing/runs.ts';

const sample = sampleOrg();
const numRuns = runs(400);

const org: GraphqlOrg = {
  schema: sample.schema,
  queryContext: (session) => ({ ...sample, session }),
  save: () => [
    {
      id: null,
      success: false,
      errors: [
        { statusCode: 'REQUIRED_FIELD_MISSING', message: 'Required fields are missing', fields: ['Name'] }
      ]
    }
  ],
  transaction: (work) => work()
};

const handWritten = [
  'query q($name: String, $first: Int) { uiapi { query { Account(first: $first, where: { Name: { like: $name } }, orderBy: { Name: { order: DESC, nulls: LAST } }) { edges { node { Id Name { value displayValue } Contacts(first: 1) { edges { node { Name { value } } } } } cursor } pageInfo { hasNextPage endCursor } totalCount } } } }',
  'query { uiapi { query { Event(where: { or: [{ Subject: { eq: "x" } }, { not: { WhatId: { eq: null } } }] }) { edges { node { What { ... on Account { Name { value } } ... on Opportunity { Amount { value } } } } } } } } }',
  'query { uiapi { aggregate { Opportunity(groupBy: { StageName: { group: true } }, first: 5) { edges { node { aggregate { StageName { value } Amount { sum { value } } Id { count { value } } } } } } } } }',
  'query { uiapi { objectInfos(apiNames: ["Account"]) { ApiName label fields { ApiName dataType ... on PicklistField { picklistValuesByRecordTypeIDs { recordTypeID } } } } currentUser { Id } } }',
  'fragment f on Account { Id Industry @optional { value } } query { uiapi { query { Account(scope: MINE, upperBound: 2000, after: "MQ==") { edges { node { ...f } } } } } }',
  'mutation m($input: AccountCreateInput!) { uiapi(input: { allOrNone: false }) { AccountCreate(input: $input) { Record { Id Name { value } } } AccountDelete(input: { Id: "@{AccountCreate}" }) { Id } } }'
];
const separator = /(?<=\W)|(?=\W)/;
const pieces = [
  ...new Set(handWritten.flatMap((text) => text.split(separator))),
  'null',
  '-1',
  '1e400',
  '99999999999',
  '"\'; DROP TABLE Account; --"',
  '"\\u0000"',
  '"""block"""',
  '$missing',
  '@skip(if: true)',
  '@include(if: $x)',
  '__typename',
  '__schema',
  '__proto__',
  'constructor',
  '...f',
  'subscription',
  '{ Account { x } }',
  '[[]]',
  '{ range: { last_n_days: 99999999 } }',
  '{ literal: NOWADAYS }',
  '{ value: "2026-02-30" }',
  '#',
  '\u2028',
  '\uD800'
];
const mutated = fc
  .tuple(
    fc.constantFrom(...handWritten),
    fc.array(
      fc.tuple(fc.nat(), fc.constantFrom('drop', 'add', 'swap', 'repeat'), fc.constantFrom(...pieces)),
      { maxLength: 3 }
    )
  )
  .map(([text, changes]) => {
    const parts = text.split(separator);
    for (const [where, change, piece] of changes) {
      const at = parts.length === 0 ? 0 : where % parts.length;
      if (change === 'drop') {
        parts.splice(at, 1);
      } else if (change === 'add') {
        parts.splice(at, 0, piece);
      } else if (change === 'swap') {
        parts[at] = piece;
      } else {
        parts.splice(at, 0, ...parts.slice(at, at + 4));
      }
    }
    return parts.join('');
  });
const nonsense = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(' '))
);
const variables = fc.oneof(
  fc.record(
    {
      name: fc.oneof(fc.string(), fc.jsonValue()),
      first: fc.oneof(fc.integer(), fc.jsonValue()),
      input: fc.oneof(
        fc.record({
          Account: fc.dictionary(fc.constantFrom('Name', 'Industry', 'x', '__proto__'), fc.jsonValue())
        }),
        fc.jsonValue()
      )
    },
    { requiredKeys: [] }
  ),
  fc.jsonValue()
);

function answerTo(body: unknown): boolean {
  const shown = JSON.stringify(body)?.slice(0, 300);
  const request = readGraphqlRequest(body);
  if (!request) {
    return false;
  }
  const answer = executeGraphql(org, request, sample.session);
  const text = JSON.stringify(answer);
  assert.ok(Array.isArray(answer.errors) && typeof answer.data === 'object', shown);
  for (const error of answer.errors) {
    assert.equal(typeof error.message, 'string', shown);
    assert.doesNotMatch(
      error.message,
      /SQLITE|no such \w+:|near "|\bundefined\b(?! variable)|\[object|is not a function|Cannot read/,
      `${shown}\n${text}`
    );
  }
  return answer.errors.length === 0;
}

function changes(): unknown {
  return sample.db.prepare('SELECT total_changes() AS n').get()?.['n'];
}

test('changed and made-up documents', () => {
  const before = changes();
  let answered = 0;
  fc.assert(
    fc.property(fc.oneof(mutated, nonsense), variables, (query, values) => {
      if (answerTo({ query, variables: values })) {
        answered++;
      }
    }),
    { numRuns }
  );
  assert.ok(answered > numRuns / 100, `${answered} of ${numRuns} were answered`);
  assert.equal(changes(), before);
});

test('documents that nest or grow without end', () => {
  const account = (inner: string): string => `query { uiapi { query { ${inner} } } }`;
  const long = [
    '{'.repeat(10_000),
    '{a'.repeat(10_000) + '}'.repeat(10_000),
    account(
      `Account(where: ${'{ not: '.repeat(3000)}{ Name: { eq: "a" } }${' }'.repeat(3000)}) { totalCount }`
    ),
    account(
      `Account(where: ${'{ and: ['.repeat(3000)}{ Name: { eq: "a" } }${'] }'.repeat(3000)}) { totalCount }`
    ),
    account(`Account(where: { Name: { in: [${'"a",'.repeat(20_000)}] } }) { totalCount }`),
    account(`Account { edges { node { ${'Parent { '.repeat(1000)} Id ${'} '.repeat(1000)} } } }`),
    account(Array.from({ length: 3000 }, (_, n) => `a${n}: Account { totalCount }`).join(' ')),
    account(`Account { edges { node { ${'Name { value } '.repeat(3500)} } } }`),
    account(`Account { edges { node { ${'Owner { ... on User { Name { value } } } '.repeat(1200)} } } }`),
    `${account('Account { edges { node { ...f0 } } }')} ${Array.from({ length: 60 }, (_, n) => `fragment f${n} on Account { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f60 on Account { Id }`,
    `${account('Account { edges { node { ...f0 } } }')} ${Array.from({ length: 60 }, (_, n) => `fragment f${n} on Account { ...f${n + 1} ...f${n + 1} }`).join(' ')}`,
    `${account('Account { edges { node { ...f } } }')} fragment f on Account { ...f }`,
    `query { __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
    account(`Account(where: { Name: { eq: "${'a'.repeat(90_000)}" } }) { totalCount }`),
    '#'.repeat(200_000),
    '"'.repeat(50_001)
  ];
  for (const query of long) {
    answerTo({ query });
  }
});
