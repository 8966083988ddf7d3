import type { RawAnswer, RawClient } from '../target-org/rawClient.ts';
import { valueAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';

/** Something that only an org can tell, and how to find out. */
export interface Question {
  id: string;
  /** What we believe, as a sentence that is true or not. */
  claim: string;
  /** Where the claim stands: a page of the docs, a review, research. */
  from: string;
  /** Ids of claims that the same answer settles. */
  settles?: readonly string[];
  ask: (smoke: Smoke) => Promise<Answer>;
}

export interface Answer {
  holds: boolean | undefined;
  evidence: string;
}

export const yesOrNo = (holds: boolean, evidence: string): Answer => ({ holds, evidence });
/** The org has not what the question needs. */
export const cannotTell = (evidence: string): Answer => ({ holds: undefined, evidence });

export const NO_SECOND = cannotTell('needs the session of a second user: --second-user');

/** Every record that is made bears it, so that a later run finds and deletes what a crash left. */
export const MARK = 'Ridealong Smoke';

export interface Smoke {
  client: RawClient;
  /** Makes a record and answers its id; throws when the org refuses. */
  create: (object: string, fields: Row) => Promise<string>;
  /** Takes deleted records out of the recycle bin. */
  undelete: (id: string) => Promise<string>;
  /** A call of the SOAP API with its content, for what REST has not. */
  soap: (call: string, content: string) => Promise<Row>;
  query: (soql: string) => Promise<Row[]>;
  /** Of the account, the opportunity and the event that most questions need. */
  base: { account: string; deal: string; event: string; meeting: string };
  userId: string;
  /** Another active user of this org, if there is one. */
  otherUserId: string | undefined;
  /** Session of somebody who is no administrator, if the run was given one. */
  second: { client: RawClient; userId: string } | undefined;
  /** A local org: what it says proves nothing. */
  isLocal: boolean;
  now: Date;
}

/** `400 MALFORMED_QUERY: ...` */
export function inShort({ status, body }: Pick<RawAnswer, 'status' | 'body'>): string {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  const code = codeOf({ body });
  const message = typeof first === 'object' && first !== null ? valueAt(first as Row, 'message') : undefined;
  return [String(status), code, typeof message === 'string' ? message.slice(0, 160) : undefined]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

export function codeOf({ body }: Pick<RawAnswer, 'body'>): string {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  const code = typeof first === 'object' && first !== null ? valueAt(first as Row, 'errorCode') : undefined;
  return typeof code === 'string' ? code : '';
}

export const refusedWith = (answer: RawAnswer, status: number, code: string): Answer =>
  yesOrNo(answer.status === status && codeOf(answer) === code, inShort(answer));

export const rowsIn = (body: unknown): Row[] => (Array.isArray(body) ? (body as Row[]) : []);

export const hoursFrom = (now: Date, hours: number): string =>
  new Date(now.getTime() + hours * 3_600_000).toISOString();

/** Fields of an event in the future. */
export const eventFields = (now: Date, name: string, more: Row = {}): Row => ({
  Subject: `${MARK} ${name}`,
  StartDateTime: hoursFrom(now, 50),
  DurationInMinutes: 30,
  ...more
});
