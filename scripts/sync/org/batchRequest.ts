/**
 * One call with up to five batches of 200 rows. Each batch is a request to sObject Collections for rows of one object,
 * each row stands for itself (`allOrNone` is false at both levels), and the whole counts as one call against the
 * allowance. Salesforce works through the batches in their order, so parents can go in the same call as their children.
 */
import { z } from 'zod';
import type { Fields } from '../plan/canonical.ts';
import type { Change } from '../plan/diff.ts';
import type { ObjectMapping } from '../plan/mapping.ts';
import { isDigest } from '../projection/names.ts';
import { OrgError, orgErrorFrom } from './orgError.ts';
import type { Transport } from './transport.ts';

export const MAX_ROWS_A_BATCH = 200;
/** Of the 25 requests of a composite, five may be collections. */
export const MAX_BATCHES_A_CALL = 5;

const saveResults = z.array(
  z.object({
    id: z.string().nullish(),
    success: z.boolean(),
    errors: z.array(z.object({ statusCode: z.string(), message: z.string() })).default([])
  })
);
export type SaveResult = z.infer<typeof saveResults>[number];

const compositeAnswer = z.object({
  compositeResponse: z.array(
    z.object({ referenceId: z.string(), httpStatusCode: z.number(), body: z.unknown() })
  )
});

export type Verb = 'create' | 'update' | 'upsert';

export interface RowBatch {
  mapping: ObjectMapping;
  verb: Verb;
  rows: readonly Change[];
}

/** A result for each row, or why there is none. */
export type BatchAnswer = SaveResult[] | OrgError;

export async function sendBatches(
  transport: Transport,
  batches: readonly RowBatch[]
): Promise<BatchAnswer[]> {
  const [only] = batches;
  if (batches.length === 1 && only !== undefined) {
    const { method, path } = requestFor(only);
    const answer = await asAnswer(() => transport.send(method, path, bodyFor(only)));
    return [answer instanceof OrgError ? answer : checked(only, answer)];
  }
  const answer = await asAnswer(async () =>
    compositeAnswer.parse(
      await transport.send('POST', '/composite', {
        allOrNone: false,
        compositeRequest: batches.map((batch, index) => {
          const { method, path } = requestFor(batch);
          return {
            method,
            url: transport.pathOf(path),
            referenceId: `batch${index}`,
            body: bodyFor(batch)
          };
        })
      })
    )
  );
  if (answer instanceof OrgError) {
    return batches.map(() => answer);
  }
  const parts = new Map(answer.compositeResponse.map((part) => [part.referenceId, part]));
  return batches.map((batch, index) => {
    const part = parts.get(`batch${index}`);
    if (part === undefined) {
      return notTheirAnswer(batch, `${batches.length} batches were sent, ${parts.size} were answered`);
    }
    if (part.httpStatusCode < 200 || part.httpStatusCode > 299) {
      return orgErrorFrom(part.httpStatusCode, JSON.stringify(part.body));
    }
    return checked(batch, part.body);
  });
}

async function asAnswer<T>(send: () => Promise<T>): Promise<T | OrgError> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof OrgError) {
      return error;
    }
    throw error;
  }
}

function requestFor({ mapping: { object, keyField }, verb }: RowBatch): {
  method: 'POST' | 'PATCH';
  path: string;
} {
  return {
    method: verb === 'create' ? 'POST' : 'PATCH',
    path: verb === 'upsert' ? `/composite/sobjects/${object}/${keyField}` : '/composite/sobjects'
  };
}

/** What stands for a word in the projection is no word. */
export function checkWords({ object }: ObjectMapping, rows: readonly Change[]): void {
  const wrong = rows.find(({ fields }) => Object.values(fields).some(isDigest));
  if (wrong !== undefined) {
    throw new Error(`${object} ${wrong.key} was about to be given a digest.`);
  }
}

function bodyFor({ mapping, verb, rows }: RowBatch): unknown {
  checkWords(mapping, rows);
  return {
    allOrNone: false,
    records: rows.map((change) => ({
      attributes: { type: mapping.object },
      ...(verb === 'update' ? { Id: change.id ?? null } : { [mapping.keyField]: change.key }),
      ...parentOf(mapping, change),
      ...(change.basedOn === undefined ? {} : { Based_On__c: change.basedOn }),
      ...fieldsFor(verb, change)
    }))
  };
}

/**
 * What is there is given to somebody else by a flow of the org, which runs whenever the row is saved, and not by the sync:
 * to give records away takes full access to them. When the owner is all there is to change, the row is saved as it is.
 */
function fieldsFor(verb: Verb, { fields }: Change): Fields {
  const { OwnerId: _, ...rest } = fields;
  return verb === 'update' ? rest : fields;
}

/** A new detail names its parent by the parent's external id, so nobody has to know which id the parent got. */
function parentOf({ parent }: ObjectMapping, change: Change): Record<string, Fields> {
  return parent === undefined || change.kind === 'update'
    ? {}
    : { [parent.relationship]: { [parent.keyField]: change.lock } };
}

/**
 * The answer has a result for each row, in the order of the rows; it does not say which row a result belongs to. So
 * where the id of a row is known, it must be the one in the answer: an answer in another order is no answer.
 */
function checked(batch: RowBatch, body: unknown): BatchAnswer {
  const parsed = saveResults.safeParse(body);
  if (!parsed.success) {
    return notTheirAnswer(batch, 'the answer has another form than documented');
  }
  const results = parsed.data;
  if (results.length !== batch.rows.length) {
    return notTheirAnswer(batch, `${batch.rows.length} rows were sent, ${results.length} were answered`);
  }
  const isOther = batch.rows.some(({ id }, index) => {
    const answered = results[index]?.id;
    return id !== undefined && answered != null && answered.slice(0, 15) !== id.slice(0, 15);
  });
  return isOther ? notTheirAnswer(batch, 'the answers stand in another order than the rows') : results;
}

function notTheirAnswer({ mapping }: RowBatch, why: string): OrgError {
  return new OrgError({
    status: 200,
    errorCode: 'BROKEN_ANSWER',
    message: `Writing ${mapping.object}: ${why}`,
    temporary: true
  });
}
