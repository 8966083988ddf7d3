/** The row that holds the pattern of a Lightning series: the guides show it in change events only. */
import { MARK, yesOrNo } from '../question.ts';
import type { Question, Smoke } from '../question.ts';
import { textAt } from '../../target-org/queries.ts';
import type { Row } from '../../target-org/queries.ts';

const LOCAL = 'docs/local-org.md';

interface Series {
  answered: string;
  subject: string;
  pattern: Row | undefined;
  first: Row | undefined;
}

async function newSeries({ create, query, now }: Smoke, name: string): Promise<Series> {
  const subject = `${MARK} ${name}`;
  const answered = await create('Event', {
    Subject: subject,
    StartDateTime: new Date(now.getTime() + 54 * 3_600_000).toISOString(),
    DurationInMinutes: 30,
    Recurrence2PatternText: 'RRULE:FREQ=DAILY;INTERVAL=1;COUNT=2'
  });
  const rows = await query(
    `SELECT Id, GroupEventType, IsRecurrence2 FROM Event WHERE Subject = '${subject}' ORDER BY StartDateTime`
  );
  const isPattern = (row: Row): boolean => textAt(row, 'GroupEventType') === '3';
  return { answered, subject, pattern: rows.find(isPattern), first: rows.find((row) => !isPattern(row)) };
}

export const seriesQuestions: readonly Question[] = [
  {
    id: 'series-pattern',
    claim:
      'SOQL finds the pattern of a Lightning series: one row with GroupEventType 3 and IsRecurrence2 true.',
    from: LOCAL,
    ask: async (smoke) => {
      const { pattern } = await newSeries(smoke, 'pattern');
      return yesOrNo(
        pattern?.['IsRecurrence2'] === true,
        pattern === undefined ? 'not found' : `found, IsRecurrence2 ${String(pattern['IsRecurrence2'])}`
      );
    }
  },
  {
    id: 'series-answer',
    claim: 'Creating a Lightning series answers with its first event, not with its pattern.',
    from: LOCAL,
    ask: async (smoke) => {
      const { answered, first, pattern } = await newSeries(smoke, 'answer');
      const isFirst = first?.['Id'] === answered;
      const row = isFirst ? 'the first event' : pattern?.['Id'] === answered ? 'the pattern' : 'another row';
      return yesOrNo(isFirst, `answered with ${row}`);
    }
  },
  {
    id: 'series-pattern-goes',
    claim: 'The pattern of a Lightning series goes with the last of its events.',
    from: LOCAL,
    ask: async (smoke) => {
      const { subject } = await newSeries(smoke, 'goes');
      const rowsOf = (sign: string): Promise<Row[]> =>
        smoke.query(`SELECT Id FROM Event WHERE Subject = '${subject}' AND GroupEventType ${sign} '3'`);
      const left: number[] = [];
      for (const row of await rowsOf('!=')) {
        await smoke.client.ask('DELETE', `/sobjects/Event/${textAt(row, 'Id')}`);
        left.push((await rowsOf('=')).length);
      }
      return yesOrNo(left.join(' ') === '1 0', `patterns left after each delete: ${left.join(', ')}`);
    }
  }
];
