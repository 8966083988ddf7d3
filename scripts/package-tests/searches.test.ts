/** Searches of components, put to an org: words in any order, in names and addresses, and signs that stand for themselves. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { filterWhere, joinWhere, pickerQuery, searchWhere } from '@toolkit/preview/testing';
import { z } from 'zod';
import { loadModule } from '../access/testing/componentModule.ts';
import { startLocalOrg } from '../sync/testing/localOrgProcess.ts';
import type { LocalOrgProcess } from '../sync/testing/localOrgProcess.ts';

const FOLDER = join(
  import.meta.dirname,
  '../../force-app/main/attendees/lwc/ridealongColleagueForm/userQuery.ts'
);
const QUERY = /gql`([^`]+)`/.exec(readFileSync(FOLDER, 'utf8'))?.[1] ?? '';
const answer = z.object({
  errors: z.array(z.object({ message: z.string() })).optional(),
  data: z.object({
    uiapi: z.object({
      query: z.object({
        User: z.object({
          edges: z.array(z.object({ node: z.object({ Name: z.object({ value: z.string() }) }) }))
        })
      })
    })
  })
});

/** As the platform names its own users: after the id of the org (some without `.com`, which nobody else may). */
const PROGRAMS = [
  'integration@00d3b0000005rg1uaa.com',
  'insightssecurity@00d3b0000005rg1uaa.com',
  'security@00d3b0000005rg1uaa.com',
  'cloud@00d5r000000h4gwea0.com',
  'automatedclean@00d5r000000h4gwea0.com',
  'autoproc@00d5r000000h4gwea0.com',
  'noreply@00d5w000002rxcxeay.com',
  'Platform@00D5w000002rxcxEAY.com',
  'chatty.00d5r000000h4gwea0.1nqph@00d5r000000h4gwea0.chatter',
  'insightsintegration@00d9b00000d4gsieae.com'
];

let org: LocalOrgProcess;
let token: string;
before(async () => {
  org = await startLocalOrg();
  token = await org.logIn('admin@ridealong.local');
  const profile = await ask<{ records: { Id: string }[] }>(
    `/query?q=${encodeURIComponent("SELECT Id FROM Profile WHERE Name = 'Standard User'")}`
  );
  for (const [index, program] of PROGRAMS.entries()) {
    await ask('/sobjects/User', {
      LastName: `Program ${index}`,
      Username: program,
      Email: `program${index}@haven.example`,
      Alias: `prog${index}`,
      ProfileId: profile.records[0]?.Id,
      TimeZoneSidKey: 'Europe/Berlin',
      LocaleSidKey: 'en_US',
      LanguageLocaleKey: 'en_US',
      EmailEncodingKey: 'UTF-8'
    });
  }
  await ask('/sobjects/User', {
    FirstName: 'Ingrid',
    LastName: 'Solheim-Berg',
    Username: 'ingrid.s@werft.example',
    Email: 'berg@haven.example',
    Alias: 'isol',
    Department: 'Docks',
    Title: 'Berth Planner',
    ProfileId: profile.records[0]?.Id,
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  });
});
after(() => org[Symbol.asyncDispose]());

async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await fetch(`${org.url}/services/data/v66.0${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) })
  });
  return (await response.json()) as Answer;
}

async function change(method: string, path: string, body?: object): Promise<void> {
  const response = await fetch(`${org.url}/services/data/v66.0${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) })
  });
  assert.equal(response.status, 204, await response.text());
}

const found = async (...words: string[]): Promise<boolean> =>
  (await names(...words)).includes('Ingrid Solheim-Berg');

async function names(...words: string[]): Promise<string[]> {
  const [first = '%%', second = '%%', third = '%%', fourth = '%%'] = words.map((word) => `%${word}%`);
  const mails = { firstMail: first, secondMail: second, thirdMail: third, fourthMail: fourth };
  const variables = { first, second, third, fourth, ...mails };
  const result = answer.parse(await ask('/graphql', { query: QUERY, variables }));
  assert.deepEqual(result.errors ?? [], []);
  return result.data.uiapi.query.User.edges.map(({ node }) => node.Name.value);
}

for (const [words, is] of [
  [[], true],
  [['Ingrid', 'Solheim'], true],
  [['Solheim', 'Ingrid'], true],
  [['solheim-berg', 'docks'], true],
  [['haven.example'], true],
  [['ingrid.s@werft'], true],
  [['werft', 'haven', 'grid', 'Docks'], true],
  [['Ingrid', 'Somebody'], false],
  [['Siobhan'], false],
  [['\\%'], false],
  [['\\_'], false],
  [["O'Ingrid"], false]
] as const) {
  test(`Add Colleagues ${is ? 'finds' : 'does not find'} her by ${words.join(' ') || 'nothing'}`, async () => {
    assert.equal(await found(...words), is);
  });
}

test('Add Colleagues offers none of the programs that the platform has for users', async () => {
  const made = await ask<{ totalSize: number }>(
    `/query?q=${encodeURIComponent("SELECT Id FROM User WHERE IsActive = true AND LastName LIKE 'Program %'")}`
  );
  assert.equal(made.totalSize, PROGRAMS.length);
  assert.deepEqual(await names('Program'), []);
  assert.deepEqual(await names('haven.example'), ['Ingrid Solheim-Berg']);
});

const fitting = z.object({
  data: z.object({
    uiapi: z.object({
      query: z.object({
        Fitting: z.object({
          edges: z.array(z.object({ node: z.looseObject({ Name: z.object({ value: z.string() }) }) })),
          totalCount: z.number()
        })
      })
    })
  })
});
const { whyNot } = await loadModule<{ whyNot: (user: unknown) => string }>(
  'attendees/lwc/ridealongColleagueForm/whyNot.ts'
);

/** Whom the words fit, and why each of them cannot be added; how many they are. */
async function whyNobody(word: string): Promise<[Record<string, string>, number]> {
  assert.deepEqual(await names(word), [], `${word}: nobody to add`);
  const words = ['first', 'second', 'third', 'fourth'];
  const variables = Object.fromEntries(
    words.flatMap((name) => [name, `${name}Mail`].map((key) => [key, name === 'first' ? `%${word}%` : '%%']))
  );
  const { edges, totalCount } = fitting.parse(await ask('/graphql', { query: QUERY, variables })).data.uiapi
    .query.Fitting;
  return [Object.fromEntries(edges.map(({ node }) => [node.Name.value, whyNot(node)])), totalCount];
}

test('where nobody is left to add, Add Colleagues knows of each whom the words fit why', async () => {
  const soql = "SELECT Id FROM User WHERE Username = 'ingrid.s@werft.example'";
  const { records } = await ask<{ records: { Id: string }[] }>(`/query?q=${encodeURIComponent(soql)}`);
  const id = records[0]?.Id ?? '';
  const setActive = (isActive: boolean): Promise<void> =>
    change('PATCH', `/sobjects/User/${id}`, { IsActive: isActive });
  await setActive(false);
  assert.deepEqual(await whyNobody('werft.example'), [{ 'Ingrid Solheim-Berg': 'hasLeft' }, 1]);
  await setActive(true);
  const made = await ask<{ id: string }>('/sobjects/Ridealong_Colleague__c', {
    User__c: id,
    Business_Function__c: 'IT'
  });
  assert.deepEqual(await whyNobody('werft.example'), [{ 'Ingrid Solheim-Berg': 'isColleague' }, 1]);
  await change('DELETE', `/sobjects/Ridealong_Colleague__c/${made.id}`);
  assert.deepEqual(await whyNobody('Program 3'), [{ 'Program 3': 'isProgram' }, 1]);
  const [first, all] = await whyNobody('Program ');
  assert.deepEqual([Object.keys(first).length, all], [4, PROGRAMS.length]);
  assert.deepEqual(await whyNobody('Zzyzx'), [{}, 0]);
});

interface Picker {
  filter: Parameters<typeof filterWhere>[0];
  matchingInfo: Parameters<typeof searchWhere>[1];
}

const { PEOPLE_PICKER } = await loadModule<{ PEOPLE_PICKER: Picker }>(
  'attendees/lwc/ridealongAttendees/peoplePicker.ts'
);

/** Names that a record picker lists, by the query that it sends. */
async function picked(term: string): Promise<string[]> {
  const where = joinWhere([
    filterWhere(PEOPLE_PICKER.filter),
    searchWhere(term, PEOPLE_PICKER.matchingInfo, 'Name')
  ]);
  const query = pickerQuery('User', ['Id', 'Name'], 20, 'Name');
  const result = answer.parse(await ask('/graphql', { query, variables: { where } }));
  assert.deepEqual(result.errors ?? [], []);
  return result.data.uiapi.query.User.edges.map(({ node }) => node.Name.value);
}

for (const [term, is] of [
  ['Ingrid', true],
  ['ingrid sol', true],
  ['SOLHEIM-BERG', true],
  ['grid', true],
  ['berth', true],
  ['Planner', true],
  ['berg@haven', true],
  ['haven.example', true],
  ['ingrid.s@werft.example', true],
  ['werft', true],
  ['Docks', false],
  ['%', false],
  ['_ngrid', false],
  ["Ingrid'", false],
  ['Siobhan', false],
  // What the platform's picker cannot: docs/decisions/0131
  ['Solheim Ingrid', false]
] as const) {
  test(`a picker of people ${is ? 'finds' : 'does not find'} her by ${term}`, async () => {
    assert.equal((await picked(term)).includes('Ingrid Solheim-Berg'), is);
  });
}

test('a picker of people offers none of the programs that the platform has for users', async () => {
  assert.deepEqual(await picked('Program'), []);
});

test('every picker of people searches so, and says what it finds', () => {
  const main = join(import.meta.dirname, '../../force-app/main');
  const pickers = globSync('*/lwc/*/*.html', { cwd: main }).flatMap((file) =>
    readFileSync(join(main, file), 'utf8').match(/<lightning-record-picker[^>]*object-api-name="User"[^>]*>/g)
  );
  const found = pickers.filter((one) => one !== null);
  assert.ok(found.length >= 4);
  for (const picker of found) {
    assert.match(picker, /matching-info=\{(picker|people)\.matchingInfo\}/);
    assert.match(picker, /field-level-help=\{labels\.peopleHelp\}/);
  }
});
