/** Reads what may be about a person, and writes what is left of it. */
import { z } from 'zod';
import { looksLikeId, recordIdOf } from '../sync/plan/recordId.ts';
import type { Transport } from '../sync/org/transport.ts';
import { OperatorError } from '../target-org/operatorError.ts';
import { queryRows } from '../target-org/queries.ts';
import { FREE_TEXT } from './personalText.ts';
import type { Change, Erasure, Rows, Subject } from './planErasure.ts';

/** Fields that lead to a person, beside what people type. */
const LEADS: Readonly<Record<string, readonly string[]>> = {
  Customer_Challenge__c: ['Said_By__c', 'Heard_By__c', 'Told_Customer_By__c'],
  Challenge_Theme__c: ['Sales_Partner__c', 'Changed_By__c', 'Merged_By__c'],
  Customer_Meeting__c: ['Seat_Opened_By__c'],
  Internal_Attendee__c: ['Attendee__c', 'Deal_Given_By__c'],
  Ridealong_Visit_Note__c: ['Ask_Instead__c'],
  Ridealong_Colleague__c: ['User__c']
};

/** When it was last changed, where a save says from which version it started. */
const VERSIONS: Readonly<Record<string, string>> = { Challenge_Theme__c: 'Changed_At__c' };

const KINDS = {
  contact: { object: 'Contact', prefix: '003' },
  user: { object: 'User', prefix: '005' }
} as const;

export async function readSubject(
  transport: Transport,
  kind: Subject['kind'],
  given: string,
  also: readonly string[]
): Promise<Subject> {
  const { object, prefix } = KINDS[kind];
  const id = looksLikeId(given, prefix) ? recordIdOf(given) : undefined;
  if (id === undefined) {
    throw new OperatorError(
      `${given} is not the id of a ${kind}.`,
      `Copy the 15 or 18 characters again: they begin with ${prefix}, and the last three of 18 must fit the others.`
    );
  }
  const [row] = await queryRows(transport, `SELECT Id, Name, LastName FROM ${object} WHERE Id = '${id}'`);
  if (row === undefined) {
    throw new OperatorError(
      `There is no ${kind} ${id}, or this user does not see it.`,
      'Erase first and delete the record afterwards: its name is what is looked for.'
    );
  }
  return {
    kind,
    id: String(row['Id']),
    names: [String(row['Name']), ...also],
    lastName: String(row['LastName'])
  };
}

/** All of it: long texts cannot be searched by a query. */
export async function readRows(transport: Transport): Promise<Rows> {
  const rows: Record<string, Row[]> = {};
  for (const [object, leads] of Object.entries(LEADS)) {
    const fields = ['Id', ...leads, ...(FREE_TEXT[object] ?? []), VERSIONS[object] ?? []].flat();
    rows[object] = await queryRows(transport, `SELECT ${fields.join(', ')} FROM ${object}`);
  }
  return rows;
}

type Row = Rows[string][number];

const MAX_TOGETHER = 200;

const results = z.array(
  z.object({
    success: z.boolean(),
    errors: z.array(z.object({ statusCode: z.string(), message: z.string() })).default([])
  })
);

/** Gives the problems: what is refused is named, and the rest is carried out. */
export async function applyErasure(transport: Transport, { changes, deletions }: Erasure): Promise<string[]> {
  const problems: string[] = [];
  for (const part of parts(changes)) {
    const records = part.map(({ object, id, fields, basedOn }) => ({
      attributes: { type: object },
      id,
      ...fields,
      ...(basedOn !== undefined && { Based_On__c: basedOn })
    }));
    const answer = await transport.send('PATCH', '/composite/sobjects', { allOrNone: false, records });
    problems.push(...problemsOf(part, answer));
  }
  return [...problems, ...(await deleteTogether(transport, deletions))];
}

/** Gives the problems. */
export async function deleteTogether(
  transport: Transport,
  rows: readonly Pick<Change, 'object' | 'id'>[]
): Promise<string[]> {
  const problems: string[] = [];
  for (const part of parts(rows)) {
    const ids = part.map(({ id }) => id).join(',');
    const path = `/composite/sobjects?ids=${ids}&allOrNone=false`;
    const answer = await transport.send('DELETE', path, undefined).catch((error: unknown) => {
      // Refused as a whole, as where an object cannot be deleted at all.
      const message = error instanceof Error ? error.message : String(error);
      return part.map(() => ({ success: false, errors: [{ statusCode: '', message }] }));
    });
    problems.push(...problemsOf(part, answer));
  }
  return problems;
}

function parts<T extends Pick<Change, 'object'>>(all: readonly T[]): T[][] {
  const byObject = Object.values(Object.groupBy(all, ({ object }) => object)) as T[][];
  return byObject.flatMap((rows) =>
    Array.from({ length: Math.ceil(rows.length / MAX_TOGETHER) }, (_, part) =>
      rows.slice(part * MAX_TOGETHER, (part + 1) * MAX_TOGETHER)
    )
  );
}

function problemsOf(part: readonly Pick<Change, 'object' | 'id'>[], answer: unknown): string[] {
  return results.parse(answer).flatMap(({ success, errors }, index) => {
    const row = part[index];
    return success ? [] : [`${row?.object} ${row?.id}: ${errors.map(({ message }) => message).join('; ')}`];
  });
}
