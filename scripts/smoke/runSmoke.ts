/** Asks an org what only an org can tell. Whatever it makes bears a mark, and goes: at the end, and at the start of the next run. */
import { RawClient } from '../target-org/rawClient.ts';
import { queryRows, textAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';
import type { TargetOrg } from '../target-org/targetOrg.ts';
import { inShort, MARK } from './question.ts';
import type { Answer, Question, Smoke } from './question.ts';

export interface Result extends Answer {
  id: string;
  claim: string;
  from: string;
  millis: number;
}

/** Details go with what they hang on. Meetings are found by their names, and by the events they were made of. */
const MADE: readonly [object: string, field: string][] = [
  ['Customer_Meeting__c', 'Name'],
  ['Challenge_Theme__c', 'Name'],
  ['Ridealong_Problem__c', 'Failed_Flow__c'],
  ['Event', 'Subject'],
  ['Opportunity', 'Name'],
  ['Contact', 'LastName'],
  ['Account', 'Name']
];
const MAX_DELETED = 200;

/** Answers how many records a run left that did not come to its end. */
export async function cleanUp(org: TargetOrg, made: readonly string[] = []): Promise<number> {
  const client = new RawClient(org);
  const marked = await Promise.all(
    MADE.map(([object, field]) =>
      queryRows(org.transport, `SELECT Id FROM ${object} WHERE ${field} LIKE '${MARK}%'`).catch(
        (): Row[] => []
      )
    )
  );
  const ids = [...new Set([...made, ...marked.flat().map((row) => textAt(row, 'Id'))])];
  for (let start = 0; start < ids.length; start += MAX_DELETED) {
    const part = ids.slice(start, start + MAX_DELETED);
    await client.ask('DELETE', `/composite/sobjects?allOrNone=false&ids=${part.join(',')}`);
  }
  return ids.length;
}

export async function runSmoke(org: TargetOrg, questions: readonly Question[]): Promise<Result[]> {
  await cleanUp(org);
  const made: string[] = [];
  try {
    const smoke = await prepare(org, made);
    const results: Result[] = [];
    for (const question of questions) {
      results.push(await answerTo(question, smoke));
    }
    return results;
  } finally {
    await cleanUp(org, made.toReversed());
  }
}

async function answerTo({ id, claim, from, ask }: Question, smoke: Smoke): Promise<Result> {
  const started = performance.now();
  const answer = await ask(smoke).catch((error: unknown): Answer => ({
    holds: undefined,
    evidence: `could not be asked: ${error instanceof Error ? error.message : String(error)}`
  }));
  return { id, claim, from, ...answer, millis: Math.round(performance.now() - started) };
}

async function prepare(org: TargetOrg, made: string[]): Promise<Smoke> {
  const client = new RawClient(org);
  const query = (soql: string): Promise<Row[]> => queryRows(org.transport, soql);
  const create = async (object: string, fields: Row): Promise<string> => {
    const answer = await client.ask('POST', `/sobjects/${object}`, fields);
    const id = typeof answer.body === 'object' ? (answer.body as Row | null)?.['id'] : undefined;
    if (typeof id !== 'string') {
      throw new Error(`${object} was refused: ${inShort(answer)}`);
    }
    made.push(id);
    return id;
  };
  const { body } = await client.ask('GET', '/');
  const userId =
    textAt(body as Row, 'identity')
      .split('/')
      .at(-1) ?? '';
  const others = await query(
    `SELECT Id FROM User WHERE IsActive = true AND UserType = 'Standard' AND Id != '${userId}' LIMIT 1`
  );
  const now = org.transport.serverTime ?? new Date();
  return {
    client,
    query,
    create,
    userId,
    otherUserId: others[0] === undefined ? undefined : textAt(others[0], 'Id'),
    now,
    base: await baseRecords(create, query, now)
  };
}

async function baseRecords(
  create: Smoke['create'],
  query: Smoke['query'],
  now: Date
): Promise<Smoke['base']> {
  const account = await create('Account', { Name: `${MARK} account` });
  const [stage = {}] = await query(
    'SELECT ApiName FROM OpportunityStage WHERE IsActive = true AND IsClosed = false LIMIT 1'
  );
  const deal = await create('Opportunity', {
    Name: `${MARK} deal`,
    AccountId: account,
    StageName: textAt(stage, 'ApiName'),
    CloseDate: new Date(now.getTime() + 30 * 86_400_000).toISOString().slice(0, 10)
  });
  const event = await create('Event', {
    Subject: `${MARK} visit`,
    StartDateTime: new Date(now.getTime() + 24 * 3_600_000).toISOString(),
    DurationInMinutes: 60,
    WhatId: deal
  });
  const meeting = await create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
  return { account, deal, event, meeting };
}
