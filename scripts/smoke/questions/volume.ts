/** What flows cost, and what happens after a save: decision 0115 rests on it. */
import { cannotTell, eventFields, hoursFrom, inShort, MARK, yesOrNo } from '../question.ts';
import type { Question, Smoke } from '../question.ts';
import { textAt } from '../../target-org/queries.ts';

const CHALLENGES = 200;
/** The interview and Get Records; for each challenge the loop and what it does; a few elements for the one rep. */
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
      'An element of a flow takes a millisecond of CPU time or less: a theme with 200 challenges is decided fast.',
    from: 'docs/local-org.md',
    ask: async (smoke) => {
      const theme = await smoke.create('Challenge_Theme__c', { Name: `${MARK} volume` });
      await hearOften(smoke, theme);
      const path = `/sobjects/Challenge_Theme__c/${theme}`;
      const without = await millisOf(smoke, path, { Initiative__c: 'Smoke' });
      const decided = await millisOf(smoke, path, {
        Decision__c: 'Considering',
        Decision_Reason__c: 'Asked by a machine'
      });
      // The time that passes is never less than what the processor works.
      return yesOrNo(
        decided - without <= STEPS,
        `${decided} ms with a decision, ${without} ms without; ${STEPS} elements`
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
