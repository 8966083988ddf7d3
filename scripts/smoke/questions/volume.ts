/** What flows cost, and what happens after a save: decision 0115 rests on it. */
import { cannotTell, eventFields, hoursFrom, inShort, MARK, yesOrNo } from '../question.ts';
import type { Question, Smoke } from '../question.ts';
import { textAt } from '../../target-org/queries.ts';

const CHALLENGES = 200;
/** Two elements and interviews for each challenge that moves (decision 0115), and a few for the theme. */
const STEPS = 2 * CHALLENGES + 14;
const WAIT_MS = 2_000;
const MAX_WAITS = 30;

async function millisOf({ client }: Smoke, path: string, body: object): Promise<number> {
  const started = performance.now();
  const answer = await client.ask('PATCH', path, body);
  if (answer.status >= 300) {
    throw new Error(inShort(answer));
  }
  return Math.round(performance.now() - started);
}

/** Made as an import makes them: nobody's bell rings. */
async function hearOften({ client, base, now }: Smoke, theme: string): Promise<void> {
  const records = Array.from({ length: CHALLENGES }, (_, number) => ({
    attributes: { type: 'Customer_Challenge__c' },
    Opportunity__c: base.deal,
    Theme__c: theme,
    Statement__c: `${MARK} ${number}`,
    Submission_Key__c: `import-smoke-${now.getTime()}-${number}`
  }));
  const answer = await client.ask('POST', '/composite/sobjects', { allOrNone: true, records });
  if (answer.status >= 300) {
    throw new Error(inShort(answer));
  }
}

export const volumeQuestions: readonly Question[] = [
  {
    id: 'flow-cpu-time',
    claim:
      'An element of a flow takes a millisecond of CPU time or less: a theme with 200 challenges is merged fast.',
    from: 'docs/local-org.md',
    ask: async (smoke) => {
      const theme = await smoke.create('Challenge_Theme__c', { Name: `${MARK} volume` });
      const other = await smoke.create('Challenge_Theme__c', { Name: `${MARK} volume, larger` });
      await hearOften(smoke, theme);
      const path = `/sobjects/Challenge_Theme__c/${theme}`;
      const without = await millisOf(smoke, path, { Initiative__c: 'Smoke' });
      const merged = await millisOf(smoke, path, { Merged_Into__c: other });
      const evidence = `${merged} ms with a merge, ${without} ms without; ${STEPS} elements and interviews`;
      // The time that passes is never less than what the processor works, and also has the writing of the records.
      return merged - without <= STEPS
        ? yesOrNo(true, evidence)
        : cannotTell(`${evidence}; CPU time alone is in the debug log`);
    }
  },
  {
    id: 'people-who-wait',
    claim:
      'The formula fields that say who is told can be asked by NOT IN and sorted beside, as the flows that tell a decision do.',
    from: 'decision 0106',
    ask: async ({ create, base, query }) => {
      const theme = await create('Challenge_Theme__c', { Name: `${MARK} waits` });
      const Statement__c = `${MARK} waits`;
      await create('Customer_Challenge__c', { Opportunity__c: base.deal, Theme__c: theme, Statement__c });
      const people = async (told: string): Promise<string[]> =>
        (
          await query(
            `SELECT Rep_To_Tell__c FROM Customer_Challenge__c WHERE Theme__c = '${theme}' AND Rep_To_Tell__c != null AND Rep_To_Tell__c NOT IN ('${told}') ORDER BY Name LIMIT 100`
          )
        ).map((row) => textAt(row, 'Rep_To_Tell__c'));
      const [rep = '', ...more] = await people(theme);
      const left = await people(rep);
      return yesOrNo(
        rep.length === 18 && more.length + left.length === 0,
        `found ${rep}, then ${left.length} others`
      );
    }
  },
  {
    id: 'asynchronous-path',
    claim:
      'A path after the save runs within a minute of a save that changed what its start asks by ISCHANGED: attendees follow a meeting that moves.',
    from: 'decision 0115',
    ask: async (smoke) => {
      const { client, create, query, now, otherUserId } = smoke;
      if (otherUserId === undefined) {
        return cannotTell('there is no other active user');
      }
      const event = await create('Event', eventFields(now, 'moves'));
      const meeting = await create('Customer_Meeting__c', { Event_Id__c: event, Name: `${MARK} moves` });
      const fields = { Customer_Meeting__c: meeting, Attendee__c: otherUserId, Source__c: 'Tagged' };
      const attendee = await create('Internal_Attendee__c', fields);
      const ends = async (): Promise<string> => {
        const [row = {}] = await query(
          `SELECT Deal_Access_Ends_At__c FROM Internal_Attendee__c WHERE Id = '${attendee}'`
        );
        return textAt(row, 'Deal_Access_Ends_At__c');
      };
      const before = await ends();
      await client.ask('PATCH', `/sobjects/Event/${event}`, { StartDateTime: hoursFrom(now, 75) });
      const started = performance.now();
      for (let waits = 0; waits < MAX_WAITS && (await ends()) === before; waits++) {
        await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
      }
      const after = await ends();
      const seconds = Math.round((performance.now() - started) / 1000);
      return yesOrNo(after !== before, `${before} became ${after} after ${seconds} s`);
    }
  }
];
