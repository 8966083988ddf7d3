/** Reads what reps said within twelve months, and writes the counts, at most once a day: who answered just now is not told. */
import { z } from 'zod';
import { readRows } from '../org/read.ts';
import type { QueryPage } from '../org/readPages.ts';
import type { RowProblem } from '../org/write.ts';
import type { Transport } from '../org/transport.ts';
import { countAnswers, keyOf } from './countAnswers.ts';
import type { AnswerCount, Rating } from './countAnswers.ts';

const OBJECT = 'Ridealong_Usefulness__c';
const NOTE = 'Ridealong_Visit_Note__c';
const MAX_TOGETHER = 200;

const countRow = z.object({
  Id: z.string(),
  Count_Key__c: z.string(),
  Visits__c: z.number().nullable(),
  LastModifiedDate: z.string()
});
const noteRow = z.object({
  Id: z.string(),
  Useful_To_Rep__c: z.string(),
  Internal_Attendee__r: z.object({ Attendee__c: z.string(), Business_Function__c: z.string().nullable() })
});
const saved = z.array(
  z.object({
    success: z.boolean(),
    errors: z.array(z.object({ statusCode: z.string(), message: z.string() })).default([])
  })
);

/** What was counted before. */
export const COUNTS = {
  object: OBJECT,
  fields: ['Id', 'Count_Key__c', 'Visits__c', 'LastModifiedDate'],
  row: countRow
};

/** @param first page of `COUNTS`, when it was read already */
export async function writeCounts(transport: Transport, now: Date, first?: QueryPage): Promise<RowProblem[]> {
  const known = await readRows(transport, COUNTS, first);
  const today = now.toISOString().slice(0, 10);
  if (known.some(({ LastModifiedDate }) => LastModifiedDate.startsWith(today))) {
    return [];
  }
  const visits = new Map(known.map((row) => [row.Count_Key__c, row.Visits__c]));
  const counts = countAnswers(await readRatings(transport, now), [...visits.keys()]);
  return save(
    transport,
    counts.filter(({ key, visits: count }) => !visits.has(key) || visits.get(key) !== count)
  );
}

async function readRatings(transport: Transport, now: Date): Promise<Rating[]> {
  const since = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 11, 1)).toISOString();
  const notes = await readRows(transport, {
    object: NOTE,
    fields: [
      'Id',
      'Useful_To_Rep__c',
      'Internal_Attendee__r.Attendee__c',
      'Internal_Attendee__r.Business_Function__c'
    ],
    where: `Useful_To_Rep__c != null AND Internal_Attendee__r.Attendance__c = 'Attended' AND Customer_Meeting__r.Meeting_Date__c >= ${since.slice(0, 10)}`,
    row: noteRow
  });
  return notes.map(({ Useful_To_Rep__c: answer, Internal_Attendee__r: visit }) => ({
    userId: visit.Attendee__c,
    businessFunction: visit.Business_Function__c ?? '',
    answer
  }));
}

async function save(transport: Transport, counts: readonly AnswerCount[]): Promise<RowProblem[]> {
  const problems: RowProblem[] = [];
  for (let start = 0; start < counts.length; start += MAX_TOGETHER) {
    const part = counts.slice(start, start + MAX_TOGETHER);
    const records = part.map(({ businessFunction, answer, visits }) => ({
      attributes: { type: OBJECT },
      Count_Key__c: keyOf(businessFunction, answer),
      Business_Function__c: businessFunction,
      Answer__c: answer,
      Visits__c: visits
    }));
    const answer = await transport.send('PATCH', `/composite/sobjects/${OBJECT}/Count_Key__c`, {
      allOrNone: false,
      records
    });
    saved.parse(answer).forEach(({ success, errors: [error] }, index) => {
      const key = part[index]?.key ?? '';
      if (!success) {
        const { statusCode: code = 'UNKNOWN', message = 'The org gave no reason.' } = error ?? {};
        problems.push({ object: OBJECT, key, code, message });
      }
    });
  }
  return problems;
}
