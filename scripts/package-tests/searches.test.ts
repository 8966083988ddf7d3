/** Searches of components, put to an org: words in any order, in names and addresses, and signs that stand for themselves. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { z } from 'zod';
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

let org: LocalOrgProcess;
let token: string;
before(async () => {
  org = await startLocalOrg();
  token = await org.logIn('admin@ridealong.local');
  const profile = await ask<{ records: { Id: string }[] }>(
    `/query?q=${encodeURIComponent("SELECT Id FROM Profile WHERE Name = 'Standard User'")}`
  );
  await ask('/sobjects/User', {
    FirstName: 'Ingrid',
    LastName: 'Solheim-Berg',
    Username: 'ingrid.s@werft.example',
    Email: 'berg@haven.example',
    Alias: 'isol',
    Department: 'Docks',
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

async function found(...words: string[]): Promise<boolean> {
  const [first = '%%', second = '%%', third = '%%', fourth = '%%'] = words.map((word) => `%${word}%`);
  const mails = { firstMail: first, secondMail: second, thirdMail: third, fourthMail: fourth };
  const variables = { first, second, third, fourth, ...mails };
  const result = answer.parse(await ask('/graphql', { query: QUERY, variables }));
  assert.deepEqual(result.errors ?? [], []);
  return result.data.uiapi.query.User.edges.some(({ node }) => node.Name.value === 'Ingrid Solheim-Berg');
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
