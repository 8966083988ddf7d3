/** The data set knows no meetings and no people at the customer: invented here, from a fixed seed. */
import { cutText } from '../../sync/plan/canonical.ts';
import { dayFrom, daysBetween, workingDayFrom } from '../calendarTime.ts';
import type { Person } from '../content/people.ts';
import { ROUTINE_TOPICS } from '../content/routine.ts';
import type { Companion } from '../content/visits.ts';
import { plain } from '../generatePeople.ts';
import type { Random } from '../random.ts';
import { ref, textIn } from '../sampleRecord.ts';
import type { SampleRecord } from '../sampleRecord.ts';
import type { SharedDeal } from '../shareRecords.ts';
import { addVisit, noVisits } from '../visitRecords.ts';
import type { VisitPlan, VisitRecords } from '../visitRecords.ts';
import { eventRecord, invitation } from '../eventRecord.ts';
import { busiestRep, OUR_COLLEAGUES } from './crmPeople.ts';
import { accountRef, agentKey, daysToMove, dealRef } from './mapCrmSales.ts';
import type { CrmDeal, CrmSales } from './crmTypes.ts';

const FIRST_NAMES = [
  'Adela',
  'Bruno',
  'Carina',
  'Desmond',
  'Elif',
  'Fabian',
  'Gwen',
  'Hiroko',
  'Ismael',
  'Jytte'
];
const LAST_NAMES = [
  'Ashgrove',
  'Bellweather',
  'Cranmoor',
  'Dovecastle',
  'Elmstead',
  'Farrowgate',
  'Glenholt',
  'Harrowby',
  'Ivendale',
  'Junipersson'
];
const TITLES = [
  'Head of Purchasing',
  'IT Manager',
  'Operations Manager',
  'Office Manager',
  'Chief Financial Officer'
];

/** An address has 80 characters, the name of a person in it among them. */
const MAX_DOMAIN = 40;
const MAX_SUBJECT = 255;

const MEETINGS_OF_AN_AGENT = 12;
/** A deal older than this is not talked about any more. */
const DAYS_OF_INTEREST = 200;
const DAYS_AHEAD = 30;

export function contactRecords(data: CrmSales): SampleRecord[] {
  return data.accounts.map((account, index) => {
    const firstName = FIRST_NAMES[index % FIRST_NAMES.length] ?? 'Adela';
    const lastName = LAST_NAMES[Math.floor(index / FIRST_NAMES.length) % LAST_NAMES.length] ?? 'Ashgrove';
    const domain = plain(account.name.replaceAll(/[^\p{L}\p{N}]/gu, '')).slice(0, MAX_DOMAIN);
    return {
      ref: contactRef(account.name),
      fields: {
        AccountId: ref(accountRef(account.name)),
        FirstName: firstName,
        LastName: lastName,
        Title: TITLES[index % TITLES.length] ?? 'Office Manager',
        Email: `${plain(`${firstName}.${lastName}`)}@${domain || `account${index}`}.example`
      }
    };
  });
}

const contactRef = (account: string): string => accountRef(account).replace('account:', 'contact:');

export interface CrmCalendar extends VisitRecords {
  roles: SampleRecord[];
  /** Deals that people meet about: those somebody may want to look at. */
  deals: SharedDeal[];
}

export function crmCalendar(
  data: CrmSales,
  people: readonly Person[],
  today: string,
  random: Random
): CrmCalendar {
  const builder = new CalendarBuilder(data, people, today, random);
  for (const agent of data.agents) {
    builder.addMeetingsOf(agent.name);
  }
  builder.addWhatThereIsToDo();
  return builder.calendar;
}

interface PlannedMeeting {
  deal: CrmDeal;
  day: string;
  at: string;
  minutes: number;
  companions: readonly Companion[];
}

class CalendarBuilder {
  readonly calendar: CrmCalendar = { ...noVisits(), roles: [], deals: [] };
  readonly #dealsOf: ReadonlyMap<string, CrmDeal[]>;
  readonly #zones: ReadonlyMap<string, string>;
  readonly #contactNames: ReadonlyMap<string, string>;
  readonly #colleagues: readonly Person[];
  readonly #data: CrmSales;
  readonly #today: string;
  readonly #random: Random;
  readonly #metAbout = new Set<string>();
  readonly #move: number;
  #number = 0;

  constructor(data: CrmSales, people: readonly Person[], today: string, random: Random) {
    this.#data = data;
    this.#today = today;
    this.#random = random;
    this.#move = daysToMove(data, today);
    this.#zones = new Map(people.map((person) => [person.key, person.timeZone]));
    this.#colleagues = OUR_COLLEAGUES.filter((person) => person.colleague?.active);
    this.#contactNames = new Map(
      contactRecords(data).map(({ ref: name, fields }) => [
        name,
        `${textIn(fields, 'FirstName')} ${textIn(fields, 'LastName')}`
      ])
    );
    const talkedAbout = data.deals.filter(
      (deal) => deal.account !== undefined && this.#lastDay(deal) > -DAYS_OF_INTEREST
    );
    this.#dealsOf = Map.groupBy(talkedAbout, (deal) => deal.agent);
  }

  addMeetingsOf(agent: string): void {
    const deals = this.#dealsOf.get(agent) ?? [];
    if (deals.length === 0) {
      return;
    }
    for (let left = MEETINGS_OF_AN_AGENT; left > 0; left--) {
      const deal = this.#random.pick(deals);
      const last = this.#lastDay(deal);
      const offset = this.#random.int(Math.max(last - 110, -DAYS_OF_INTEREST), Math.min(last, DAYS_AHEAD));
      this.#add({
        deal,
        day: workingDayFrom(this.#today, offset),
        at: `${String(this.#random.int(8, 16)).padStart(2, '0')}:${this.#random.pick(['00', '15', '30', '45'])}`,
        minutes: this.#random.pick([30, 45, 60, 90]),
        companions: this.#random.int(1, 5) <= 2 ? [this.#companion(offset)] : []
      });
    }
  }

  /** So that anyone who logs in finds something of today: as the sample data has it. */
  addWhatThereIsToDo(): void {
    const reps = [busiestRep(this.#data), ...this.#data.agents.map((agent) => agent.name)];
    const [mine, others] = [
      reps[0] ?? '',
      reps.find((name) => name !== reps[0] && this.#dealsOf.has(name)) ?? ''
    ];
    const [first, second] = this.#dealsOf.get(mine) ?? [];
    const [other] = this.#dealsOf.get(others) ?? [];
    const priya = { person: 'priya', source: 'Tagged', role: 'Listener' } as const;
    if (first !== undefined) {
      const yesterday: Companion = { ...priya, answer: 'Accepted', attendance: 'Accepted' };
      const tomorrow: Companion = {
        ...priya,
        answer: 'New',
        attendance: 'Invited',
        why: 'You have heard this before'
      };
      this.#add({
        deal: first,
        day: dayFrom(this.#today, -1),
        at: '11:00',
        minutes: 60,
        companions: [yesterday]
      });
      this.#add({ deal: second ?? first, day: this.#today, at: '16:30', minutes: 45, companions: [] });
      this.#add({
        deal: first,
        day: dayFrom(this.#today, 1),
        at: '09:30',
        minutes: 90,
        companions: [tomorrow]
      });
    }
    if (other !== undefined) {
      const leader: Companion = {
        person: 'margarethe',
        source: 'Invited',
        answer: 'New',
        attendance: 'Invited'
      };
      this.#add({
        deal: other,
        day: dayFrom(this.#today, 1),
        at: '14:00',
        minutes: 60,
        companions: [leader]
      });
    }
  }

  #companion(offset: number): Companion {
    const { key: person } = this.#random.pick(this.#colleagues);
    if (offset >= 0) {
      const answer = this.#random.pick(['New', 'Accepted', 'Declined'] as const);
      return { person, source: 'Invited', answer, attendance: answer === 'New' ? 'Invited' : answer };
    }
    const attendance = this.#random.pick([
      'Attended',
      'Attended',
      'Attended',
      'Did Not Attend',
      'Accepted'
    ] as const);
    return {
      person,
      source: this.#random.pick(['Tagged', 'Invited'] as const),
      answer: 'Accepted',
      attendance,
      ...(attendance === 'Attended' && { debriefedAfterHours: this.#random.int(1, 40) })
    };
  }

  #add({ deal, day, at, minutes, companions }: PlannedMeeting): void {
    this.#number++;
    const account = deal.account ?? '';
    const contact = contactRef(account);
    const owner = agentKey(deal.agent);
    const topic = this.#random
      .pick(ROUTINE_TOPICS)
      .replace('*', this.#contactNames.get(contact) ?? 'the customer');
    const event = {
      ref: `event:crm-${this.#number}`,
      subject: cutText(`${topic}, ${account}`, MAX_SUBJECT),
      owner,
      ownerTimeZone: this.#zones.get(owner) ?? 'America/Chicago',
      day,
      at,
      minutes,
      what: ref(dealRef(deal))
    };
    const visit: VisitPlan = {
      key: `crm-${this.#number}`,
      event,
      contacts: [contact.slice('contact:'.length)],
      companions,
      more: { Channel__c: this.#random.pick(['On Site', 'Video', 'Phone'] as const) }
    };
    if (companions.length > 0) {
      addVisit(this.calendar, visit);
    } else {
      this.calendar.events.push(eventRecord(event));
      this.calendar.invitations.push(invitation(event.ref, ref(contact), 'Accepted'));
    }
    if (this.#metAbout.has(deal.id)) {
      return;
    }
    this.#metAbout.add(deal.id);
    this.calendar.deals.push({ ref: dealRef(deal), owner });
    this.calendar.roles.push({
      ref: `role:${deal.id}`,
      fields: {
        OpportunityId: ref(dealRef(deal)),
        ContactId: ref(contact),
        Role: 'Decision Maker',
        IsPrimary: true
      }
    });
  }

  /** Offset from today of the last day on which a deal was worth a meeting. */
  #lastDay(deal: CrmDeal): number {
    return deal.closedOn === undefined
      ? DAYS_AHEAD
      : daysBetween(this.#today, dayFrom(deal.closedOn, this.#move));
  }
}
