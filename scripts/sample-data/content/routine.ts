/** The calendar between the visits: what reps do with customers by themselves, and what fills a day besides. */

/** Ordinary appointments of a rep; the contact's name goes where the star is. */
export const ROUTINE_TOPICS: readonly string[] = [
  'Call with *',
  'Coffee with *',
  'Check-in with *',
  'Price list with *',
  'Open points with *',
  'Numbers for the board, with *',
  'Demo for *',
  'Follow-up with *',
  'Lunch with *',
  'Renewal dates with *',
  'Contract questions, *',
  'Introducing ourselves to *',
  'What changed this quarter, with *',
  'Preparing the decision with *',
  'Walk through the hall with *',
  'Answering the questionnaire of *',
  'Next steps with *',
  'References for *',
  'Budget talk with *',
  'Data for the trial, with *',
  'Thank-you visit to *',
  'Sizing with *',
  'Training plan with *',
  'Timeline with *'
];

export interface PrivateEntry {
  owner: string;
  subject: string;
  day: number;
  at: string;
  minutes: number;
  /** A customer contact is invited, and colleagues with them: a meeting whose subject is nobody's business. */
  contact?: string;
  companions?: readonly string[];
}

export const PRIVATE_ENTRIES: readonly PrivateEntry[] = [
  { owner: 'marlene', subject: 'Dentist', day: -3, at: '08:00', minutes: 45 },
  { owner: 'marlene', subject: 'School play', day: 2, at: '17:30', minutes: 95 },
  { owner: 'priya', subject: 'Landlord, keys', day: -8, at: '12:15', minutes: 35 },
  { owner: 'ingrid', subject: 'Physiotherapy', day: 4, at: '07:15', minutes: 40 },
  {
    owner: 'callum',
    subject: 'Lunch: would Annemiek speak for us?',
    day: -4,
    at: '12:30',
    minutes: 85,
    contact: 'terpstra',
    companions: ['margarethe']
  }
];

export interface InternalMeeting {
  owner: string;
  subject: string;
  day: number;
  at: string;
  minutes: number;
  /** Whole days instead of a time. */
  allDays?: number;
  people: readonly string[];
}

/** No customer is in the room: these must never count as field time. */
export const INTERNAL_MEETINGS: readonly InternalMeeting[] = [
  {
    owner: 'jonas',
    subject: 'Roadmap, second half',
    day: -37,
    at: '09:00',
    minutes: 180,
    people: ['priya', 'noemie', 'dag', 'yasmin']
  },
  {
    owner: 'franziska',
    subject: 'Pipeline, Central and East',
    day: -5,
    at: '08:30',
    minutes: 50,
    people: ['marlene', 'tobias', 'wojciech']
  },
  {
    owner: 'callum',
    subject: 'Pipeline, North and West',
    day: -5,
    at: '09:30',
    minutes: 55,
    people: ['siobhan', 'aurelie', 'giacomo', 'ingrid']
  },
  {
    owner: 'petra',
    subject: 'Night cover, what it would take',
    day: -12,
    at: '13:00',
    minutes: 100,
    people: ['emeka', 'amara', 'margarethe']
  },
  {
    owner: 'delphine',
    subject: 'Trade fair, Hanover',
    day: -150,
    at: '00:00',
    minutes: 0,
    allDays: 3,
    people: ['marlene', 'lukas', 'noemie']
  },
  {
    owner: 'margarethe',
    subject: 'All hands',
    day: 12,
    at: '15:00',
    minutes: 65,
    people: ['jonas', 'anselm', 'yasmin', 'petra', 'delphine', 'franziska', 'callum']
  },
  {
    owner: 'ulrich',
    subject: 'Board',
    day: 25,
    at: '00:00',
    minutes: 0,
    allDays: 1,
    people: ['margarethe', 'amara']
  },
  {
    owner: 'yasmin',
    subject: 'Month end: what we measured',
    day: -28,
    at: '14:00',
    minutes: 70,
    people: ['tadeusz', 'rafael', 'milan']
  }
];

export interface Series {
  key: string;
  /** Series of Salesforce Classic and of Lightning Experience are different records. */
  kind: 'classic' | 'lightning';
  owner: string;
  subject: string;
  deal?: string;
  /** Of the first occurrence; the series keeps its weekday and its local time. */
  firstDay: number;
  weeks: number;
  everyWeeks: number;
  at: string;
  minutes: number;
  /** Colleagues on single occurrences, by their number; the series row itself has none. */
  occurrences: readonly {
    number: number;
    person: string;
    answer: 'New' | 'Accepted' | 'Declined';
    attended: boolean;
  }[];
}

export const SERIES: readonly Series[] = [
  {
    key: 'sonnwald-weekly',
    kind: 'classic',
    owner: 'marlene',
    subject: 'Weekly order call, Sonnwald',
    deal: 'sonnwald-returns',
    firstDay: -71,
    weeks: 14,
    everyWeeks: 1,
    at: '08:45',
    minutes: 25,
    occurrences: [
      { number: 2, person: 'yasmin', answer: 'Accepted', attended: true },
      { number: 6, person: 'priya', answer: 'Accepted', attended: true },
      { number: 12, person: 'yasmin', answer: 'Accepted', attended: false }
    ]
  },
  {
    key: 'kestrelford-monthly',
    kind: 'lightning',
    owner: 'siobhan',
    subject: 'Monthly review, Kestrelford',
    deal: 'kestrelford-spares',
    firstDay: -126,
    weeks: 28,
    everyWeeks: 4,
    at: '15:00',
    minutes: 45,
    occurrences: [{ number: 3, person: 'callum', answer: 'Accepted', attended: true }]
  },
  {
    key: 'product-weekly',
    kind: 'classic',
    owner: 'jonas',
    subject: 'Product weekly',
    firstDay: -63,
    weeks: 12,
    everyWeeks: 1,
    at: '10:00',
    minutes: 55,
    occurrences: []
  }
];
