/**
 * A year and more in the life of Wiederlauf Software, which sells order and returns desks, and of its customers.
 * The stories are written by hand (content/); chance, from a seed, only fills the calendar between them. Everything
 * moves with `today`: the same seed and day give the same data, to the byte.
 */
import { DEALS } from './content/deals.ts';
import { PEOPLE } from './content/people.ts';
import { SERIES } from './content/routine.ts';
import { generateChallenges } from './generateChallenges.ts';
import { generateCustomers, ownerOf } from './generateCustomers.ts';
import { deactivateLeavers, generatePeople } from './generatePeople.ts';
import { generateRoutine, occurrencesOf, seriesRecord } from './generateRoutine.ts';
import { generateVisits } from './generateVisits.ts';
import { seededRandom } from './random.ts';
import type { SampleRecord, Step } from './sampleRecord.ts';
import { shareRecords } from './shareRecords.ts';

export interface GenerateOptions {
  seed: number;
  /** `YYYY-MM-DD` */
  today: string;
  usernameSuffix?: string;
}

export function generateSampleData({ seed, today, usernameSuffix = '' }: GenerateOptions): Step[] {
  if (!/^\d{4}-\d\d-\d\d$/.test(today)) {
    throw new RangeError(`Not a day (YYYY-MM-DD): ${today}`);
  }
  const random = seededRandom(seed);
  const people = generatePeople({ people: PEOPLE, usernameSuffix });
  const customers = generateCustomers(today, random);
  const routine = generateRoutine(today, random);
  const visits = generateVisits(today);
  const challenges = generateChallenges(today, random);

  return [
    ...people,
    ...customers,
    create(
      'OpportunityShare',
      'access to deals',
      shareRecords(
        DEALS.map((deal) => ({ ref: `deal:${deal.key}`, owner: ownerOf(deal) })),
        PEOPLE
      )
    ),
    create('Event', 'events', [...visits.events, ...routine.events]),
    ...SERIES.flatMap((series): Step[] => [
      create('Event', `series "${series.subject}"`, [seriesRecord(series, today)]),
      {
        operation: 'findOccurrences',
        label: `occurrences of "${series.subject}"`,
        series: `event:${series.key}`,
        subject: series.subject,
        count: occurrencesOf(series)
      }
    ]),
    create('EventRelation', 'invitations', [...visits.invitations, ...routine.invitations]),
    create('Customer_Meeting__c', 'meetings', visits.meetings),
    create('Internal_Attendee__c', 'attendees', visits.attendees),
    create('Ridealong_Visit_Note__c', 'visit notes', visits.notes),
    {
      operation: 'update',
      object: 'Internal_Attendee__c',
      label: 'answers to requests',
      records: visits.answered
    },
    ...challenges,
    {
      operation: 'delete',
      object: 'Event',
      label: 'cancelled events',
      refs: [...visits.cancelled, ...routine.cancelled]
    },
    deactivateLeavers()
  ];
}

function create(object: string, label: string, records: SampleRecord[]): Step {
  return { operation: 'create', object, label, records };
}
