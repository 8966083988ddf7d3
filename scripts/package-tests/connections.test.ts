/**
 * A page of an answer is no whole: every connection that a component reads says how many there are in all (`totalCount`), goes on to the
 * next page (`pageInfo`), is one row by its nature (`first: 1`), or stands in the table below with why its page is enough.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';

const MAIN = join(import.meta.dirname, '../../force-app/main');

/** By file and connection. */
const ONE_PAGE: Record<string, string> = {
  'visitQuery.ts Internal_Attendees__r':
    'of one of many visits in a list; the page of the meeting says how many more than 200 there are',
  'meetingQuery.ts own': 'an id and a unique key: two rows at most',
  'meetingQuery.ts notes': 'one for each attendee of one meeting',
  'suggestionQuery.ts colleagues':
    'suggestions, those who are due first; everybody else is found by the search below',
  'suggestionQuery.ts ${name}':
    'suggestions, from the latest 500 visits; no figure is made of them beyond "came before"',
  'fieldTimeQuery.ts answered': 'the last answers, to take back what was said a moment ago; no figure',
  'fieldTimeQuery.ts due': 'suggestions; everybody else is found by the search on the meeting',
  'fieldTimeQuery.ts companions': 'suggestions, from the latest 500 visits',
  'themeSelection.ts Merged_Themes__r': 'undo of merges: the latest 100 of one theme',
  'briefingQuery.ts Challenge_Theme__c': 'suggestions of whom to ask; no figure',
  'briefingQuery.ts Customer_Challenges__r': 'suggestions of whom to ask; no figure',
  'briefingQuery.ts Customer_Meeting__c': 'the last visits, three of which are shown',
  'healthQuery.ts runs': 'the latest run',
  'leadershipQuery.ts themes': 'the five with most at stake; no figure of how many there are',
  'leadershipQuery.ts asks':
    'what was asked since Monday, to say so beside it; asking again changes nothing, the key is unique'
};

interface ReadConnection {
  file: string;
  name: string;
  first: string;
  /** What is selected of it, without what is selected of its rows. */
  selection: string;
}

const OPENS = '({[';
const CLOSES = ')}]';

/** The text between a bracket and its partner. */
function within(text: string, open: number): string {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    depth += OPENS.includes(text[index] ?? '') ? 1 : 0;
    depth -= CLOSES.includes(text[index] ?? '') ? 1 : 0;
    if (depth === 0) {
      return text.slice(open + 1, index);
    }
  }
  return '';
}

function openBefore(text: string, position: number): number {
  let depth = 0;
  for (let index = position; index >= 0; index -= 1) {
    depth += CLOSES.includes(text[index] ?? '') ? 1 : 0;
    depth -= OPENS.includes(text[index] ?? '') ? 1 : 0;
    if (depth === -1) {
      return index;
    }
  }
  return -1;
}

export function connectionsIn(file: string, text: string): ReadConnection[] {
  return [...text.matchAll(/\bfirst: ?(\d+|\$\w+)/g)].map(({ index, 1: first = '' }) => {
    const open = openBefore(text, index);
    const head = text.slice(0, open).trimEnd();
    const [, alias] = /(\w+|\$\{\w+\}): \w+$/.exec(head) ?? [];
    const name = alias ?? /\w+$/.exec(head)?.[0] ?? '';
    const end = open + within(text, open).length + 2;
    const body = within(text, text.indexOf('{', end));
    return { file, name, first, selection: withoutInner(body) };
  });
}

function withoutInner(body: string): string {
  const open = body.search(/(?<!\$)\{/);
  if (open === -1) {
    return body;
  }
  const inner = within(body, open);
  return body.slice(0, open) + withoutInner(body.slice(open + inner.length + 2));
}

const files = globSync('**/lwc/**/*.ts', { cwd: MAIN, exclude: ['**/__tests__/**'] });
const read = files.flatMap((file) => connectionsIn(basename(file), readFileSync(join(MAIN, file), 'utf8')));
const keyOf = ({ file, name }: ReadConnection): string => `${file} ${name}`;
const tells = ({ selection }: ReadConnection): boolean => /\b(?:totalCount|pageInfo)\b/.test(selection);

test('every connection is found with its name', () => {
  assert.ok(read.length >= 40, String(read.length));
  assert.deepEqual(
    read.filter(({ name, selection }) => name === '' || selection === ''),
    []
  );
});

test('no figure and no choice is made of one page without a word', () => {
  const silent = read.filter((one) => one.first !== '1' && !tells(one) && !(keyOf(one) in ONE_PAGE));
  assert.deepEqual(
    silent.map((one) => `${keyOf(one)} (first: ${one.first})`),
    []
  );
});

test('what stands in the table is there, and tells nothing', () => {
  const known = new Set(read.filter((one) => !tells(one)).map(keyOf));
  assert.deepEqual(
    Object.keys(ONE_PAGE).filter((key) => !known.has(key)),
    []
  );
});

for (const [what, text, found] of [
  ['a count', 'User(first: 5) { totalCount edges { node { Id } } }', ['User', true]],
  [
    'a page to go on with',
    'User(first: 5) { edges { node { Id } } pageInfo { hasNextPage } }',
    ['User', true]
  ],
  ['no count', 'User(first: 5) { edges { node { Id } } }', ['User', false]],
  [
    'a count of what is inside',
    'User(first: 5) { edges { node { Rows(first: 1) { totalCount } } } }',
    ['User', false]
  ],
  ['another name', 'mine: User(where: { Id: { eq: $me } }, first: 5) { totalCount }', ['mine', true]],
  ['a variable', 'User(first: $count) { edges { node { Id } } }', ['User', false]],
  ['a fragment', 'mine: User(first: 5) { ${ROWS} totalCount }', ['mine', true]],
  ['a fragment alone', 'mine: User(first: 5) { ${ROWS} }', ['mine', false]],
  ['a name put in', '${name}: User(first: 5) { ${ROWS} }', ['${name}', false]],
  [
    'an order with lists',
    'User(first: 9, where: { Id: { in: ["a", "b"] } }) { edges { node { Id } } }',
    ['User', false]
  ]
] as const) {
  test(`reads ${what}`, () => {
    const [one] = connectionsIn('x.ts', text);
    assert.deepEqual(one && [one.name, tells(one)], found);
  });
}
