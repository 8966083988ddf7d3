/**
 * Meetings with customers that somebody from outside sales was asked to. `day` counts from today; times are those of
 * the rep's own town. What a colleague found surprising is in their own words.
 * Longer than files are elsewhere: data.
 */
import type { Team } from './people.ts';

export type CalendarAnswer = 'New' | 'Accepted' | 'Declined';
export type Attendance =
  | 'Requested'
  | 'Invited'
  | 'Accepted'
  | 'Declined'
  | 'Attended'
  | 'Did Not Attend'
  | 'Removed';

export interface Companion {
  person: string;
  source: 'Invited' | 'Tagged' | 'Asked To Join';
  attendance: Attendance;
  /** The answer in the calendar of the person who was invited there. */
  answer?: CalendarAnswer;
  role?: 'Listener' | 'Expert' | 'Presenter';
  why?: string;
  /** Hours after the end; left out where the debrief is still owed, or not due. */
  debriefedAfterHours?: number;
  heardNothingNew?: boolean;
  surprised?: string;
  useful?: 'Yes' | 'Partly' | 'No';
}

export interface Visit {
  key: string;
  deal: string;
  subject: string;
  day: number;
  at: string;
  minutes: number;
  channel: 'On Site' | 'Video' | 'Phone';
  place: string;
  contacts: readonly string[];
  companions: readonly Companion[];
  /** The event is deleted after everything was written down. */
  cancelled?: boolean;
  /** Lasts whole days, this many; `at` and `minutes` then do not count. */
  allDays?: number;
  /** The rep would like company from here; 'any' for anybody. */
  openTo?: Team | 'any';
}

type Details = Omit<Companion, 'person' | 'source' | 'attendance'>;

const went = (person: string, details: Details = {}): Companion => ({
  person,
  source: 'Invited',
  answer: 'Accepted',
  attendance: 'Attended',
  debriefedAfterHours: 3,
  ...details
});
/** Tagged by the rep, invited in the calendar as well, and there. */
const cameAlong = (person: string, details: Details = {}): Companion => ({
  person,
  source: 'Tagged',
  answer: 'Accepted',
  attendance: 'Attended',
  debriefedAfterHours: 3,
  ...details
});
const tagged = (person: string, attendance: Attendance, details: Details = {}): Companion => ({
  person,
  source: 'Tagged',
  attendance,
  ...details
});
const invited = (person: string, answer: CalendarAnswer, details: Details = {}): Companion => ({
  person,
  source: 'Invited',
  answer,
  attendance: answer === 'New' ? 'Invited' : answer,
  ...details
});
/** Went, says the rep, but has not written a word yet. */
const owes = (person: string, details: Details = {}): Companion => ({
  person,
  source: 'Invited',
  answer: 'Accepted',
  attendance: 'Attended',
  ...details
});
const stayedAway = (person: string, details: Details = {}): Companion => ({
  person,
  source: 'Invited',
  answer: 'Accepted',
  attendance: 'Did Not Attend',
  ...details
});

export const VISITS: readonly Visit[] = [
  // Sonnwald: Marlene's best customer, and the thread through the story
  {
    key: 'sonnwald-first',
    deal: 'sonnwald-orders',
    subject: 'First visit to the Freiburg plant',
    day: -424,
    at: '10:00',
    minutes: 180,
    channel: 'On Site',
    place: 'Sonnwald, Freiburg, gate 2',
    contacts: ['reuter', 'ehinger'],
    companions: [
      went('jonas', {
        role: 'Presenter',
        surprised: 'They have a wall of paper. Every slip on it is an order of ours.',
        useful: 'Yes'
      }),
      went('anselm', { role: 'Expert', debriefedAfterHours: 20 })
    ]
  },
  {
    key: 'sonnwald-walk',
    deal: 'sonnwald-orders',
    subject: 'Order desk: how a day really goes',
    day: -216,
    at: '08:15',
    minutes: 240,
    channel: 'On Site',
    place: 'Sonnwald, Freiburg, first floor',
    contacts: ['reuter', 'pohl'],
    companions: [
      cameAlong('priya', {
        role: 'Listener',
        why: 'You rebuilt this screen last year',
        surprised: 'Nobody uses the screen we are proudest of.',
        useful: 'Yes'
      }),
      stayedAway('yasmin')
    ]
  },
  {
    key: 'sonnwald-signing',
    deal: 'sonnwald-orders',
    subject: 'Signing, and what comes first',
    day: -98,
    at: '14:00',
    minutes: 90,
    channel: 'On Site',
    place: 'Sonnwald, Freiburg',
    contacts: ['ehinger', 'reuter'],
    companions: [went('margarethe', { role: 'Presenter', debriefedAfterHours: 48, useful: 'Yes' })]
  },
  {
    key: 'sonnwald-clerks',
    deal: 'sonnwald-returns',
    subject: 'Returns desk: a morning with the clerks',
    day: -47,
    at: '07:30',
    minutes: 225,
    channel: 'On Site',
    place: 'Sonnwald, Freiburg, returns hall',
    contacts: ['pohl'],
    companions: [
      cameAlong('priya', {
        role: 'Listener',
        why: 'Returns are yours, and Gudrun asked who decides',
        surprised: 'Gudrun keeps a school exercise book next to our software. It is faster.',
        useful: 'Yes'
      }),
      cameAlong('dag', {
        role: 'Listener',
        surprised: 'Gloves. Nobody can hit our buttons with gloves on.',
        useful: 'Yes'
      })
    ]
  },
  {
    key: 'sonnwald-quarter',
    deal: 'sonnwald-returns',
    subject: 'Quarterly review with Sonnwald',
    day: -1,
    at: '13:00',
    minutes: 105,
    channel: 'Video',
    place: 'Video',
    contacts: ['reuter', 'yildirim', 'ehinger'],
    companions: [
      {
        person: 'priya',
        source: 'Tagged',
        answer: 'Accepted',
        attendance: 'Accepted',
        role: 'Expert',
        why: 'They want to know what became of their returns list'
      },
      went('anselm', {
        role: 'Expert',
        surprised: 'They have built four imports of their own around ours.',
        useful: 'Yes'
      })
    ]
  },
  {
    key: 'sonnwald-today',
    deal: 'sonnwald-returns',
    subject: 'Returns desk: open questions before the offer',
    day: 0,
    at: '16:30',
    minutes: 60,
    channel: 'Video',
    place: 'Video',
    contacts: ['reuter', 'pohl'],
    companions: []
  },
  {
    key: 'sonnwald-tour',
    deal: 'sonnwald-returns',
    subject: 'Plant tour with their IT',
    day: 1,
    at: '09:30',
    minutes: 210,
    channel: 'On Site',
    place: 'Sonnwald, plant Umkirch',
    contacts: ['yildirim', 'reuter'],
    companions: [
      tagged('priya', 'Invited', {
        answer: 'New',
        role: 'Listener',
        why: 'You know their returns better than I do'
      })
    ]
  },
  {
    key: 'sonnwald-board',
    deal: 'sonnwald-portal',
    subject: 'Clinics order themselves: a first talk',
    day: 6,
    at: '11:00',
    minutes: 75,
    channel: 'On Site',
    place: 'Sonnwald, Freiburg',
    contacts: ['reuter'],
    openTo: 'Product',
    companions: [
      invited('margarethe', 'Accepted'),
      tagged('jonas', 'Invited', { role: 'Expert', why: 'They ask where this is going' })
    ]
  },

  // Tannhof
  {
    key: 'tannhof-first',
    deal: 'tannhof-pilot',
    subject: 'Getting to know Tannhof',
    day: -331,
    at: '11:30',
    minutes: 80,
    channel: 'On Site',
    place: 'Tannhof, Lübeck',
    contacts: ['claussen'],
    companions: [cameAlong('petra', { role: 'Presenter', heardNothingNew: true, useful: 'Partly' })]
  },
  {
    key: 'tannhof-night-shift',
    deal: 'tannhof-night',
    subject: 'Night shift in the Travemünde home',
    day: -64,
    at: '21:00',
    minutes: 300,
    channel: 'On Site',
    place: 'Tannhof, Travemünde',
    contacts: ['malinowski', 'thomsen'],
    companions: [
      cameAlong('petra', {
        role: 'Listener',
        why: 'You run support',
        surprised: 'At 2 a.m. there is one nurse, one phone and thirty-one doors.',
        useful: 'Yes'
      }),
      cameAlong('noemie', {
        role: 'Listener',
        debriefedAfterHours: 14,
        surprised: 'The order is written on the back of a medication sheet.',
        useful: 'Yes'
      })
    ]
  },
  {
    key: 'tannhof-draft',
    deal: 'tannhof-supply',
    subject: 'Contract draft, line by line',
    day: -20,
    at: '15:00',
    minutes: 70,
    channel: 'Video',
    place: 'Video',
    contacts: ['claussen'],
    companions: [invited('amara', 'Declined', { why: 'Their questions are all about the invoice' })]
  },
  {
    key: 'tannhof-wards',
    deal: 'tannhof-supply',
    subject: 'Breakfast with the ward managers',
    day: 0,
    at: '08:00',
    minutes: 75,
    channel: 'On Site',
    place: 'Tannhof, Lübeck, dining hall',
    contacts: ['thomsen', 'claussen'],
    companions: [invited('petra', 'Accepted', { role: 'Listener' })]
  },
  {
    key: 'tannhof-last',
    deal: 'tannhof-supply',
    subject: 'Supplies: the last questions',
    day: 3,
    at: '10:15',
    minutes: 60,
    channel: 'On Site',
    place: 'Tannhof, Lübeck',
    contacts: ['claussen', 'thomsen'],
    openTo: 'Service',
    companions: [
      {
        person: 'emeka',
        source: 'Asked To Join',
        attendance: 'Requested',
        why: 'I shall run their onboarding'
      }
    ]
  },

  // Brennhagen
  {
    key: 'brennhagen-hub',
    deal: 'brennhagen-claims',
    subject: 'A night at the Linz hub',
    day: -270,
    at: '20:30',
    minutes: 270,
    channel: 'On Site',
    place: 'Brennhagen, Linz',
    contacts: ['petrovic'],
    companions: [
      cameAlong('saoirse', {
        role: 'Listener',
        surprised: 'The drivers share one tablet, and it belongs to nobody.',
        useful: 'Yes'
      }),
      went('tadeusz', { role: 'Listener', debriefedAfterHours: 30 })
    ]
  },
  {
    key: 'brennhagen-live',
    deal: 'brennhagen-claims',
    subject: 'Claims: first week of live use',
    day: -36,
    at: '09:00',
    minutes: 120,
    channel: 'On Site',
    place: 'Brennhagen, Linz',
    contacts: ['stoegner', 'aigner'],
    companions: [
      went('yasmin', { role: 'Expert', useful: 'Yes' }),
      went('beatriz', {
        role: 'Expert',
        surprised: 'The rights by shift work. They hugged me.',
        useful: 'Yes'
      })
    ]
  },
  {
    key: 'brennhagen-road',
    deal: 'brennhagen-mobile',
    subject: 'On the road with Dejan',
    day: -9,
    at: '05:30',
    minutes: 360,
    channel: 'On Site',
    place: 'Lorry 114, Linz to Villach',
    contacts: ['petrovic'],
    companions: [
      cameAlong('saoirse', {
        role: 'Listener',
        why: 'It is your app he swears at',
        debriefedAfterHours: 16,
        surprised: 'The wipers work better than our list.',
        useful: 'Yes'
      })
    ]
  },
  {
    key: 'brennhagen-demo',
    deal: 'brennhagen-dispatch',
    subject: 'Dispatch: what the demo did not show',
    day: 2,
    at: '13:30',
    minutes: 90,
    channel: 'Video',
    place: 'Video',
    contacts: ['petrovic', 'aigner'],
    companions: [
      invited('saoirse', 'Accepted', { role: 'Expert' }),
      invited('anselm', 'New', { role: 'Expert' })
    ]
  },
  {
    key: 'brennhagen-routes',
    deal: 'brennhagen-mobile',
    subject: 'Planning a route without a network',
    day: 13,
    at: '10:00',
    minutes: 150,
    channel: 'On Site',
    place: 'Brennhagen, Villach',
    contacts: ['petrovic'],
    openTo: 'Engineering',
    companions: []
  },

  // Kestrelford
  {
    key: 'kestrelford-aftermarket',
    deal: 'kestrelford-dealers',
    subject: 'Aftermarket day in Sheffield',
    day: -390,
    at: '09:30',
    minutes: 330,
    channel: 'On Site',
    place: 'Kestrelford, Sheffield',
    contacts: ['oldroyd', 'pugh'],
    companions: [
      cameAlong('noemie', {
        role: 'Listener',
        surprised: 'They still sell seals for a pump from 1974, weekly.',
        useful: 'Yes'
      })
    ]
  },
  {
    key: 'kestrelford-lost',
    deal: 'kestrelford-dealers',
    subject: 'Dealer portal: why they said no',
    day: -117,
    at: '16:00',
    minutes: 55,
    channel: 'Phone',
    place: 'Phone',
    contacts: ['oldroyd'],
    companions: [
      went('callum', { role: 'Listener', useful: 'Yes' }),
      went('delphine', {
        role: 'Listener',
        surprised: 'She never saw the page we sent. Her dealers did, and laughed.',
        useful: 'Partly'
      })
    ]
  },
  {
    key: 'kestrelford-desk',
    deal: 'kestrelford-spares',
    subject: 'Spare parts desk: listening in for a day',
    day: -28,
    at: '08:45',
    minutes: 420,
    channel: 'On Site',
    place: 'Kestrelford, Sheffield, parts hall',
    contacts: ['pugh', 'sodhi'],
    companions: [
      cameAlong('noemie', {
        role: 'Listener',
        why: 'Bronwen takes sixty calls a day',
        surprised: 'Customers describe the part with their hands. On the phone.',
        useful: 'Yes'
      }),
      cameAlong('dag', { role: 'Listener', debriefedAfterHours: 5, useful: 'Yes' })
    ]
  },
  {
    key: 'kestrelford-terms',
    deal: 'kestrelford-spares',
    subject: 'Commercial terms',
    day: -6,
    at: '11:15',
    minutes: 65,
    channel: 'Video',
    place: 'Video',
    contacts: ['oldroyd'],
    companions: [stayedAway('amara'), went('callum', { role: 'Presenter' })]
  },
  {
    key: 'kestrelford-chief',
    deal: 'kestrelford-spares',
    subject: 'Chief executive to chief executive',
    day: 5,
    at: '15:30',
    minutes: 45,
    channel: 'Phone',
    place: 'Phone',
    contacts: ['oldroyd'],
    companions: [invited('ulrich', 'New', { role: 'Presenter', why: 'Harriet wants to hear it from you' })]
  },

  {
    key: 'kestrelford-users',
    deal: 'kestrelford-warranty',
    subject: 'Two days with their service teams',
    day: 20,
    at: '00:00',
    minutes: 0,
    allDays: 2,
    channel: 'On Site',
    place: 'Kestrelford, Sheffield',
    contacts: ['sodhi', 'pugh'],
    openTo: 'IT',
    companions: [invited('noemie', 'New', { role: 'Listener' })]
  },

  // Larkmeadow
  {
    key: 'larkmeadow-houses',
    deal: 'larkmeadow-returns',
    subject: 'Three homes in one day',
    day: -75,
    at: '09:00',
    minutes: 440,
    channel: 'On Site',
    place: 'Larkmeadow, Shrewsbury',
    contacts: ['moyo', 'tunnicliffe'],
    companions: [
      went('emeka', {
        role: 'Listener',
        surprised: 'Each home has its own name for the same walking frame.',
        useful: 'Yes'
      }),
      cameAlong('petra', { role: 'Listener', debriefedAfterHours: 26 })
    ]
  },
  {
    key: 'larkmeadow-live',
    deal: 'larkmeadow-returns',
    subject: 'Returns of aids: first day',
    day: -17,
    at: '10:30',
    minutes: 130,
    channel: 'On Site',
    place: 'Larkmeadow, Oswestry',
    contacts: ['tunnicliffe'],
    companions: [went('emeka', { role: 'Presenter', debriefedAfterHours: 4, useful: 'Yes' })]
  },
  {
    key: 'larkmeadow-cover',
    deal: 'larkmeadow-night',
    subject: 'Night cover: what would be enough',
    day: 8,
    at: '14:15',
    minutes: 50,
    channel: 'Video',
    place: 'Video',
    contacts: ['moyo'],
    companions: [
      tagged('petra', 'Invited', { role: 'Expert', why: 'Patience will ask you the hard question' })
    ]
  },

  // Béal Carraig
  {
    key: 'carraig-dawn',
    deal: 'carraig-routes',
    subject: 'Milk route before dawn',
    day: -66,
    at: '04:15',
    minutes: 285,
    channel: 'On Site',
    place: 'The yard, Mallow',
    contacts: ['olochlainn'],
    companions: [
      cameAlong('saoirse', {
        role: 'Listener',
        surprised: 'No bars from Millstreet to Kiskeam. The app just spins.',
        useful: 'Yes'
      }),
      went('margarethe', {
        role: 'Listener',
        debriefedAfterHours: 60,
        surprised: 'Éamon knows every dog on the route, and which shop pays late.',
        useful: 'Yes'
      })
    ]
  },
  {
    key: 'carraig-count',
    deal: 'carraig-crates',
    subject: 'Counting crates',
    day: -16,
    at: '13:45',
    minutes: 95,
    channel: 'On Site',
    place: 'The yard, Mallow',
    contacts: ['deasy', 'olochlainn'],
    companions: [
      cameAlong('priya', {
        role: 'Listener',
        why: 'Crates are returns too',
        surprised: 'Eleven hundred crates are "somewhere in Munster".',
        useful: 'Yes'
      })
    ]
  },
  {
    key: 'carraig-offer',
    deal: 'carraig-routes',
    subject: 'The offer, in plain words',
    day: 9,
    at: '11:45',
    minutes: 70,
    channel: 'On Site',
    place: 'Béal Carraig, Mallow',
    contacts: ['tuohy'],
    openTo: 'any',
    companions: []
  },

  // Vauquelin
  {
    key: 'vauquelin-atelier',
    deal: 'vauquelin-edi',
    subject: 'Atelier des retours',
    day: -160,
    at: '09:15',
    minutes: 200,
    channel: 'On Site',
    place: 'Vauquelin, Troyes',
    contacts: ['prigent', 'lacombe'],
    companions: [
      went('delphine', { role: 'Listener', useful: 'Yes' }),
      cameAlong('priya', {
        role: 'Listener',
        surprised: 'A mattress comes back in a bag with no name on it, eleven times a day.',
        useful: 'Yes'
      })
    ]
  },
  {
    key: 'vauquelin-lost',
    deal: 'vauquelin-edi',
    subject: 'Commandes des magasins: what went wrong',
    day: -41,
    at: '17:00',
    minutes: 40,
    channel: 'Phone',
    place: 'Phone',
    contacts: ['gauvain'],
    companions: [
      went('anselm', {
        role: 'Listener',
        debriefedAfterHours: 90,
        surprised: 'They did not doubt we could. They doubted we would.',
        useful: 'Yes'
      }),
      invited('margarethe', 'Declined')
    ]
  },
  {
    key: 'vauquelin-trial',
    deal: 'vauquelin-retours',
    subject: 'Retours: result of the trial run',
    day: -13,
    at: '10:00',
    minutes: 115,
    channel: 'On Site',
    place: 'Vauquelin, Troyes',
    contacts: ['lacombe', 'prigent', 'gauvain'],
    companions: [
      cameAlong('priya', { role: 'Expert', useful: 'Yes' }),
      tagged('keiko', 'Declined', { role: 'Listener', why: 'Eight hours of interviews in one morning' })
    ]
  },
  {
    key: 'vauquelin-entrepot',
    deal: 'vauquelin-retours',
    subject: 'Visite de l’entrepôt',
    day: -30,
    at: '09:00',
    minutes: 240,
    channel: 'On Site',
    place: 'Vauquelin, Saint-André',
    contacts: ['prigent'],
    cancelled: true,
    companions: [invited('delphine', 'Accepted', { role: 'Listener' })]
  },
  {
    key: 'vauquelin-hotel',
    deal: 'vauquelin-hotels',
    subject: 'Hôtels: première visite',
    day: 1,
    at: '14:00',
    minutes: 120,
    channel: 'On Site',
    place: 'Hôtel des Remparts, Troyes',
    contacts: ['lacombe'],
    companions: [
      invited('margarethe', 'New', { role: 'Presenter', why: 'Bérengère asked for somebody who decides' })
    ]
  },

  // Castelvento
  {
    key: 'castelvento-plant',
    deal: 'castelvento-orders',
    subject: 'Visita allo stabilimento',
    day: -145,
    at: '10:45',
    minutes: 155,
    channel: 'On Site',
    place: 'Castelvento, Faenza',
    contacts: ['bonfanti', 'marescalchi'],
    companions: [
      went('tadeusz', {
        role: 'Expert',
        surprised: 'They print our order, stamp it and type it into the kiln computer.',
        useful: 'Yes'
      })
    ]
  },
  {
    key: 'castelvento-broken',
    deal: 'castelvento-breakage',
    subject: 'Broken tiles, and who pays',
    day: -40,
    at: '09:45',
    minutes: 175,
    channel: 'On Site',
    place: 'Castelvento, Faenza, claims office',
    contacts: ['zoli', 'marescalchi'],
    companions: [
      cameAlong('noemie', {
        role: 'Listener',
        surprised: 'Nives has 4,200 photos on her own phone.',
        useful: 'Yes'
      }),
      went('lukas', { role: 'Listener', heardNothingNew: true, useful: 'No' })
    ]
  },
  {
    key: 'castelvento-next',
    deal: 'castelvento-export',
    subject: 'Export: forty countries, forty habits',
    day: 15,
    at: '15:15',
    minutes: 90,
    channel: 'Video',
    place: 'Video',
    contacts: ['marescalchi'],
    openTo: 'Product',
    companions: [
      {
        person: 'delphine',
        source: 'Asked To Join',
        attendance: 'Requested',
        why: 'We tell these stories without having heard them'
      }
    ]
  },

  // Quintalba
  {
    key: 'quintalba-warehouse',
    deal: 'quintalba-credit',
    subject: 'Almacén central',
    day: -85,
    at: '12:00',
    minutes: 110,
    channel: 'On Site',
    place: 'Quintalba, Zaragoza',
    contacts: ['cabanelles', 'arrieta'],
    companions: [went('rafael', { role: 'Listener', useful: 'Partly' })]
  },
  {
    key: 'quintalba-flow',
    deal: 'quintalba-wholesale',
    subject: 'From the hotel kitchen to the lorry',
    day: -22,
    at: '16:30',
    minutes: 85,
    channel: 'Video',
    place: 'Video',
    contacts: ['arrieta'],
    companions: [
      stayedAway('jonas'),
      went('yasmin', { role: 'Listener', debriefedAfterHours: 8, useful: 'Yes' })
    ]
  },

  // Fjellmark
  {
    key: 'fjellmark-vans',
    deal: 'fjellmark-parts',
    subject: 'Two days in a service van',
    day: -301,
    at: '07:00',
    minutes: 1890,
    channel: 'On Site',
    place: 'Trondheim to Hitra',
    contacts: ['fossli', 'hauge'],
    companions: [
      cameAlong('saoirse', {
        role: 'Listener',
        debriefedAfterHours: 6,
        surprised: 'He takes notes on his hand. Then he washes his hands.',
        useful: 'Yes'
      })
    ]
  },
  {
    key: 'fjellmark-technicians',
    deal: 'fjellmark-service',
    subject: 'Technicians’ day',
    day: -33,
    at: '08:30',
    minutes: 390,
    channel: 'On Site',
    place: 'Fjellmark, Trondheim',
    contacts: ['hauge', 'fossli'],
    companions: [cameAlong('saoirse', { role: 'Presenter', useful: 'Yes' }), invited('milan', 'Declined')]
  },
  {
    key: 'fjellmark-offer',
    deal: 'fjellmark-service',
    subject: 'Walk through the offer',
    day: 4,
    at: '12:30',
    minutes: 60,
    channel: 'Video',
    place: 'Video',
    contacts: ['hauge', 'arseth'],
    companions: [invited('noemie', 'Accepted', { role: 'Expert' })]
  },

  // Österlunda
  {
    key: 'osterlunda-lane',
    deal: 'osterlunda-spares',
    subject: 'Along the returns lane',
    day: -135,
    at: '13:00',
    minutes: 100,
    channel: 'On Site',
    place: 'Österlunda, Jönköping',
    contacts: ['hallander'],
    companions: [cameAlong('dag', { role: 'Listener', useful: 'Yes' })]
  },
  {
    key: 'osterlunda-stocktake',
    deal: 'osterlunda-returns',
    subject: 'Stocktaking',
    day: -58,
    at: '00:00',
    minutes: 0,
    allDays: 1,
    channel: 'On Site',
    place: 'Österlunda, Jönköping',
    contacts: ['hallander'],
    companions: [
      cameAlong('dag', {
        role: 'Listener',
        surprised: 'They close for a day because nobody trusts the number on the screen.',
        useful: 'Yes'
      })
    ]
  },
  {
    key: 'osterlunda-service',
    deal: 'osterlunda-returns',
    subject: 'A day at customer service',
    day: -11,
    at: '09:00',
    minutes: 345,
    channel: 'On Site',
    place: 'Österlunda, Jönköping',
    contacts: ['akesson'],
    companions: [
      cameAlong('dag', { role: 'Listener', debriefedAfterHours: 2, useful: 'Yes' }),
      invited('keiko', 'Declined')
    ]
  },

  // Rautavesi
  {
    key: 'rautavesi-lost',
    deal: 'rautavesi-cold',
    subject: 'Cold storage: why we lost',
    day: -86,
    at: '10:15',
    minutes: 50,
    channel: 'Video',
    place: 'Video',
    contacts: ['kuusela'],
    companions: [
      went('callum', { role: 'Listener', useful: 'Yes' }),
      went('milan', {
        role: 'Expert',
        debriefedAfterHours: 70,
        surprised: 'The tablet freezes before the fish does.',
        useful: 'Partly'
      })
    ]
  },
  {
    key: 'rautavesi-supervisors',
    deal: 'rautavesi-docks',
    subject: 'Dock supervisors, early shift',
    day: -7,
    at: '06:00',
    minutes: 240,
    channel: 'On Site',
    place: 'Rautavesi, Tampere, dock 9',
    contacts: ['rintanen'],
    companions: [owes('tadeusz', { role: 'Listener', why: 'Slow screens: see it for yourself' })]
  },
  {
    key: 'rautavesi-sign',
    deal: 'rautavesi-docks',
    subject: 'Signature in Tampere',
    day: 10,
    at: '13:15',
    minutes: 80,
    channel: 'On Site',
    place: 'Rautavesi, Tampere',
    contacts: ['kuusela'],
    companions: [invited('margarethe', 'Accepted', { role: 'Presenter' })]
  },

  // Skovmarken
  {
    key: 'skovmarken-day',
    deal: 'skovmarken-catalogue',
    subject: 'A day with 60,000 lines',
    day: -25,
    at: '10:00',
    minutes: 265,
    channel: 'On Site',
    place: 'Skovmarken, Vejle',
    contacts: ['soegaard', 'krogh'],
    companions: [
      went('delphine', {
        role: 'Listener',
        surprised: 'The printed catalogue is their user interface.',
        useful: 'Yes'
      }),
      {
        person: 'lukas',
        source: 'Asked To Join',
        attendance: 'Attended',
        role: 'Listener',
        why: 'I write about people I have never met',
        debriefedAfterHours: 40,
        useful: 'Partly'
      }
    ]
  },

  // Zwarteveld: Henk's customer
  {
    key: 'zwarteveld-site',
    deal: 'zwarteveld-pallets',
    subject: 'On the building site in Kampen',
    day: -190,
    at: '07:15',
    minutes: 150,
    channel: 'On Site',
    place: 'Building site, Kampen',
    contacts: ['wijngaarden'],
    companions: [
      cameAlong('noemie', {
        role: 'Listener',
        surprised: 'The site has an address, but no street.',
        useful: 'Yes'
      })
    ]
  },
  {
    key: 'zwarteveld-live',
    deal: 'zwarteveld-pallets',
    subject: 'Pallet returns: first week',
    day: -55,
    at: '09:30',
    minutes: 135,
    channel: 'On Site',
    place: 'Zwarteveld, Zwolle',
    contacts: ['wijngaarden', 'roelofs'],
    companions: [went('emeka', { role: 'Presenter', useful: 'Yes' })]
  },

  // Łąkowo
  {
    key: 'lakowo-quality-desk',
    deal: 'lakowo-quality',
    subject: 'Quality desk, late shift',
    day: -112,
    at: '14:30',
    minutes: 195,
    channel: 'On Site',
    place: 'Łąkowo, Bydgoszcz, hall 3',
    contacts: ['dabek'],
    companions: [
      went('yasmin', {
        role: 'Listener',
        surprised: 'They take a photo of our screen to remember what it said.',
        useful: 'Yes'
      })
    ]
  },
  {
    key: 'lakowo-close',
    deal: 'lakowo-plants',
    subject: 'Month end in Bydgoszcz',
    day: -43,
    at: '15:45',
    minutes: 230,
    channel: 'On Site',
    place: 'Łąkowo, Bydgoszcz, accounts',
    contacts: ['szczepanska', 'rusek'],
    companions: [
      went('yasmin', {
        role: 'Expert',
        surprised: 'Grażyna starts our report, then goes home and cooks.',
        useful: 'Yes'
      }),
      tagged('milan', 'Removed', { why: 'Double booked, sorry' })
    ]
  },
  {
    key: 'lakowo-value',
    deal: 'lakowo-plants',
    subject: 'What it is worth to three plants',
    day: 7,
    at: '09:20',
    minutes: 125,
    channel: 'Video',
    place: 'Video',
    contacts: ['rusek', 'szczepanska'],
    openTo: 'any',
    companions: [
      tagged('yasmin', 'Accepted', { role: 'Expert', why: 'They trust your numbers since month end' })
    ]
  },

  // Horní Dubina
  {
    key: 'dubina-contracts',
    deal: 'dubina-service',
    subject: 'Service contracts: last try',
    day: -152,
    at: '11:00',
    minutes: 75,
    channel: 'On Site',
    place: 'Horní Dubina, Hradec Králové',
    contacts: ['vavra'],
    companions: [went('franziska', { role: 'Presenter', heardNothingNew: true, useful: 'Yes' })]
  },
  {
    key: 'dubina-counter',
    deal: 'dubina-spares',
    subject: 'At the spare parts counter',
    day: -19,
    at: '07:45',
    minutes: 280,
    channel: 'On Site',
    place: 'Horní Dubina, counter',
    contacts: ['koutna', 'vavra'],
    companions: [
      went('tadeusz', {
        role: 'Listener',
        debriefedAfterHours: 11,
        surprised: 'The drawing hangs on the wall. The wall is the search.',
        useful: 'Yes'
      }),
      invited('noemie', 'Accepted', { role: 'Listener' })
    ]
  }
];
