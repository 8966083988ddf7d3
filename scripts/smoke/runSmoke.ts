/** Asks an org what only an org can tell. Whatever it makes bears a mark, and goes: at the end, and at the start of the next run. */
import { RawClient } from '../target-org/rawClient.ts';
import { queryRows, textAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';
import type { Session, TargetOrg } from '../target-org/targetOrg.ts';
import { undelete, soapCall } from './soap.ts';
import { inShort, MARK, rowsIn } from './question.ts';
import type { Answer, Question, Smoke } from './question.ts';

export interface Result extends Answer {
  id: string;
  claim: string;
  from: string;
  millis: number;
}

/**
 * Details go with what they hang on; what restricts a deletion comes first. Meetings are found by their names, and by the events they
 * were made of.
 */
const MADE: readonly [object: string, field: string][] = [
  ['Customer_Meeting__c', 'Name'],
  ['Customer_Challenge__c', 'Statement__c'],
  ['Challenge_Theme__c', 'Name'],
  ['Ridealong_Problem__c', 'Failed_Flow__c'],
  ['Event', 'Subject'],
  ['Opportunity', 'Name'],
  ['Contact', 'LastName'],
  ['Lead', 'LastName'],
  ['Account', 'Name']
];
const SUBSCRIPTIONS = '/analytics/notifications';
const MAX_DELETED = 200;
/** A theme that was merged into another has to go before it. */
const PASSES = 3;

export interface CleanedUp {
  found: number;
  /** Ids of what could not be deleted. */
  left: string[];
}

/** Deletes what a run made, also one that did not come to its end. */
export async function cleanUp(org: TargetOrg, made: readonly string[] = []): Promise<CleanedUp> {
  const client = new RawClient(org);
  await endSubscriptions(client);
  let left = [...new Set([...made, ...(await marked(org))])];
  const found = left.length;
  for (let pass = 0; pass < PASSES && left.length > 0; pass++) {
    for (let start = 0; start < left.length; start += MAX_DELETED) {
      const part = left.slice(start, start + MAX_DELETED);
      await client.ask('DELETE', `/composite/sobjects?allOrNone=false&ids=${part.join(',')}`);
    }
    left = await marked(org);
  }
  return { found, left };
}

async function endSubscriptions(client: RawClient): Promise<void> {
  const { body } = await client.ask('GET', `${SUBSCRIPTIONS}?source=lightningReportSubscribe`);
  for (const subscription of rowsIn(body).filter((each) => textAt(each, 'name').startsWith(MARK))) {
    await client.ask('DELETE', `${SUBSCRIPTIONS}/${textAt(subscription, 'id')}`);
  }
}

async function marked(org: TargetOrg): Promise<string[]> {
  const rows = await Promise.all(
    MADE.map(([object, field]) =>
      queryRows(org.transport, `SELECT Id FROM ${object} WHERE ${field} LIKE '${MARK}%'`).catch(
        (): Row[] => []
      )
    )
  );
  return rows.flat().map((row) => textAt(row, 'Id'));
}

/** @param second of somebody who is no administrator */
export async function runSmoke(
  org: TargetOrg,
  questions: readonly Question[],
  second?: Session
): Promise<Result[]> {
  await cleanUp(org);
  const made: string[] = [];
  try {
    const smoke = await prepare(org, made, second);
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

async function prepare(org: TargetOrg, made: string[], second?: Session): Promise<Smoke> {
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
  const userId = await userOf(client);
  const others = await query(
    `SELECT Id FROM User WHERE IsActive = true AND UserType = 'Standard' AND Id != '${userId}' LIMIT 1`
  );
  const now = org.transport.serverTime ?? new Date();
  return {
    client,
    query,
    create,
    userId,
    undelete: (id) => undelete(org, id),
    soap: (call, content) => soapCall(org, call, content),
    second: second === undefined ? undefined : await sessionOf(second),
    isLocal: org.isLocal,
    otherUserId: others[0] === undefined ? undefined : textAt(others[0], 'Id'),
    now,
    base: await baseRecords(create, query, now)
  };
}

async function sessionOf(second: Session): Promise<NonNullable<Smoke['second']>> {
  const client = new RawClient(second);
  return { client, userId: await userOf(client) };
}

async function userOf(client: RawClient): Promise<string> {
  const { body } = await client.ask('GET', '/');
  return (
    textAt(body as Row, 'identity')
      .split('/')
      .at(-1) ?? ''
  );
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
