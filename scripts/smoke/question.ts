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
  ask: (smoke: Smoke) => Promise<Answer>;
}

export interface Answer {
  holds: boolean | undefined;
  evidence: string;
}

export const yesOrNo = (holds: boolean, evidence: string): Answer => ({ holds, evidence });
/** The org has not what the question needs. */
export const cannotTell = (evidence: string): Answer => ({ holds: undefined, evidence });

/** Every record that is made bears it, so that a later run finds and deletes what a crash left. */
export const MARK = 'Ridealong Smoke';

export interface Smoke {
  client: RawClient;
  /** Makes a record and answers its id; throws when the org refuses. */
  create: (object: string, fields: Row) => Promise<string>;
  query: (soql: string) => Promise<Row[]>;
  /** Of the account, the opportunity and the event that most questions need. */
  base: { account: string; deal: string; event: string; meeting: string };
  userId: string;
  /** Another active user of this org, if there is one. */
  otherUserId: string | undefined;
  now: Date;
}

/** `400 MALFORMED_QUERY: ...` */
export function inShort({ status, body }: RawAnswer): string {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  const code = codeOf({ status, body });
  const message = typeof first === 'object' && first !== null ? valueAt(first as Row, 'message') : undefined;
  return [String(status), code, typeof message === 'string' ? message.slice(0, 160) : undefined]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

export function codeOf({ body }: RawAnswer): string {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  const code = typeof first === 'object' && first !== null ? valueAt(first as Row, 'errorCode') : undefined;
  return typeof code === 'string' ? code : '';
}

export const refusedWith = (answer: RawAnswer, status: number, code: string): Answer =>
  yesOrNo(answer.status === status && codeOf(answer) === code, inShort(answer));
