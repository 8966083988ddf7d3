/**
 * Everybody at Wiederlauf, the vendor of our story. All invented, like the company.
 * Longer than files are elsewhere: data.
 */

export type Team =
  | 'Sales'
  | 'Sales Management'
  | 'Product'
  | 'IT'
  | 'Engineering'
  | 'Executive'
  | 'Marketing'
  | 'Service'
  | 'Integration';

export interface Person {
  key: string;
  firstName: string;
  lastName: string;
  title: string;
  team: Team;
  timeZone: string;
  /** English formats, so that everybody who tries Ridealong can read them; one person has others. */
  locale: string;
  /** English without it. */
  language?: string;
  manager?: string;
  /** Only for those one can log in as: their user name is fixed, for tests and for the page that says what to try. */
  username?: string;
  permissionSets: PermissionSetName[];
  /** Whether they ride along, with an own target for the clock if they have one. */
  colleague?: { active: boolean; targetDays?: number };
  /** Left the company; the user stays, and so do the records. */
  left?: boolean;
}

export type PermissionSetName =
  | 'Ridealong_Rep'
  | 'Ridealong_Colleague'
  | 'Ridealong_Theme_Owner'
  | 'Ridealong_Leader'
  | 'Ridealong_Sales_Owner'
  | 'Ridealong_Sync'
  | 'Ridealong_Sync_Calendars';

const rep: PermissionSetName[] = ['Ridealong_Rep'];
const along: PermissionSetName[] = ['Ridealong_Colleague'];
const owner: PermissionSetName[] = ['Ridealong_Colleague', 'Ridealong_Theme_Owner'];
const leader: PermissionSetName[] = ['Ridealong_Colleague', 'Ridealong_Leader'];
const manager: PermissionSetName[] = [
  'Ridealong_Rep',
  'Ridealong_Colleague',
  'Ridealong_Leader',
  'Ridealong_Sales_Owner'
];

export const PEOPLE: readonly Person[] = [
  // Executives
  {
    key: 'margarethe',
    firstName: 'Margarethe',
    lastName: 'Lindblad',
    title: 'Chief Operating Officer',
    team: 'Executive',
    timeZone: 'Europe/Stockholm',
    locale: 'en_GB',
    manager: 'ulrich',
    username: 'leader@ridealong.local',
    permissionSets: leader,
    colleague: { active: true, targetDays: 45 }
  },
  {
    key: 'ulrich',
    firstName: 'Ulrich',
    lastName: 'Sandmann',
    title: 'Chief Executive Officer',
    team: 'Executive',
    timeZone: 'Europe/Berlin',
    locale: 'en_GB',
    permissionSets: leader,
    colleague: { active: true, targetDays: 60 }
  },
  {
    key: 'amara',
    firstName: 'Amara',
    lastName: 'Okonjo-Weiss',
    title: 'Chief Financial Officer',
    team: 'Executive',
    timeZone: 'Europe/Zurich',
    locale: 'en_GB',
    manager: 'ulrich',
    permissionSets: leader,
    colleague: { active: true }
  },

  // Sales managers
  {
    key: 'franziska',
    firstName: 'Franziska',
    lastName: 'Oberländer',
    title: 'Head of Sales, Central and Eastern Europe',
    team: 'Sales Management',
    timeZone: 'Europe/Berlin',
    locale: 'de_DE',
    language: 'de',
    manager: 'margarethe',
    username: 'manager@ridealong.local',
    permissionSets: manager,
    colleague: { active: true }
  },
  {
    key: 'callum',
    firstName: 'Callum',
    lastName: 'Whitcombe',
    title: 'Head of Sales, North and West',
    team: 'Sales Management',
    timeZone: 'Europe/London',
    locale: 'en_GB',
    manager: 'margarethe',
    permissionSets: manager,
    colleague: { active: true }
  },

  // Sales reps
  {
    key: 'marlene',
    firstName: 'Marlene',
    lastName: 'Voss',
    title: 'Account Executive, Germany',
    team: 'Sales',
    timeZone: 'Europe/Berlin',
    locale: 'en_GB',
    manager: 'franziska',
    username: 'rep@ridealong.local',
    permissionSets: rep
  },
  {
    key: 'tobias',
    firstName: 'Tobias',
    lastName: 'Krämer',
    title: 'Account Executive, Austria and Switzerland',
    team: 'Sales',
    timeZone: 'Europe/Vienna',
    locale: 'en_GB',
    manager: 'franziska',
    permissionSets: rep
  },
  {
    key: 'wojciech',
    firstName: 'Wojciech',
    lastName: 'Zaremba',
    title: 'Account Executive, Poland and Czechia',
    team: 'Sales',
    timeZone: 'Europe/Warsaw',
    locale: 'en_GB',
    manager: 'franziska',
    permissionSets: rep
  },
  {
    key: 'siobhan',
    firstName: 'Siobhán',
    lastName: 'Kearney',
    title: 'Account Executive, UK and Ireland',
    team: 'Sales',
    timeZone: 'Europe/Dublin',
    locale: 'en_IE',
    manager: 'callum',
    permissionSets: rep
  },
  {
    key: 'aurelie',
    firstName: 'Aurélie',
    lastName: 'Fontanel',
    title: 'Account Executive, France',
    team: 'Sales',
    timeZone: 'Europe/Paris',
    locale: 'en_GB',
    manager: 'callum',
    permissionSets: rep
  },
  {
    key: 'giacomo',
    firstName: 'Giacomo',
    lastName: 'Bellandi',
    title: 'Account Executive, Italy and Spain',
    team: 'Sales',
    timeZone: 'Europe/Rome',
    locale: 'en_GB',
    manager: 'callum',
    permissionSets: rep
  },
  {
    key: 'ingrid',
    firstName: 'Ingrid',
    lastName: 'Solheim',
    title: 'Account Executive, Nordics',
    team: 'Sales',
    timeZone: 'Europe/Oslo',
    locale: 'en_GB',
    manager: 'callum',
    permissionSets: rep
  },
  {
    key: 'henk',
    firstName: 'Henk',
    lastName: 'Vandersteen',
    title: 'Account Executive, Benelux',
    team: 'Sales',
    timeZone: 'Europe/Amsterdam',
    locale: 'en_GB',
    manager: 'callum',
    permissionSets: rep,
    left: true
  },

  // Product
  {
    key: 'jonas',
    firstName: 'Jonas',
    lastName: 'Feldkamp',
    title: 'Head of Product',
    team: 'Product',
    timeZone: 'Europe/Berlin',
    locale: 'en_GB',
    manager: 'margarethe',
    username: 'owner@ridealong.local',
    permissionSets: owner,
    colleague: { active: true }
  },
  {
    key: 'priya',
    firstName: 'Priya',
    lastName: 'Ramanathan',
    title: 'Product Manager, Returns',
    team: 'Product',
    timeZone: 'Europe/Berlin',
    locale: 'en_GB',
    manager: 'jonas',
    username: 'colleague@ridealong.local',
    permissionSets: along,
    colleague: { active: true, targetDays: 21 }
  },
  {
    key: 'noemie',
    firstName: 'Noémie',
    lastName: 'Barthel',
    title: 'Product Manager, Service',
    team: 'Product',
    timeZone: 'Europe/Paris',
    locale: 'en_GB',
    manager: 'jonas',
    permissionSets: owner,
    colleague: { active: true }
  },
  {
    key: 'dag',
    firstName: 'Dag',
    lastName: 'Nyström',
    title: 'Product Designer',
    team: 'Product',
    timeZone: 'Europe/Stockholm',
    locale: 'en_GB',
    manager: 'jonas',
    permissionSets: along,
    colleague: { active: true, targetDays: 14 }
  },
  {
    key: 'keiko',
    firstName: 'Keiko',
    lastName: 'Morimoto',
    title: 'User Researcher',
    team: 'Product',
    timeZone: 'Asia/Tokyo',
    locale: 'en_GB',
    manager: 'jonas',
    permissionSets: along,
    colleague: { active: true }
  },

  // IT
  {
    key: 'anselm',
    firstName: 'Anselm',
    lastName: 'Rieger',
    title: 'Integration Architect',
    team: 'IT',
    timeZone: 'Europe/Berlin',
    locale: 'en_GB',
    manager: 'margarethe',
    permissionSets: along,
    colleague: { active: true }
  },
  {
    key: 'beatriz',
    firstName: 'Beatriz',
    lastName: 'Quintela',
    title: 'Lead, Identity and Access',
    team: 'IT',
    timeZone: 'Europe/Lisbon',
    locale: 'en_GB',
    manager: 'anselm',
    permissionSets: owner,
    colleague: { active: true }
  },
  {
    key: 'milan',
    firstName: 'Milan',
    lastName: 'Hrubý',
    title: 'Data Platform Engineer',
    team: 'IT',
    timeZone: 'Europe/Prague',
    locale: 'en_GB',
    manager: 'anselm',
    permissionSets: along,
    colleague: { active: true }
  },

  // Engineering
  {
    key: 'yasmin',
    firstName: 'Yasmin',
    lastName: 'El-Haddad',
    title: 'Engineering Manager, Orders',
    team: 'Engineering',
    timeZone: 'Europe/Berlin',
    locale: 'en_GB',
    manager: 'margarethe',
    permissionSets: owner,
    colleague: { active: true }
  },
  {
    key: 'tadeusz',
    firstName: 'Tadeusz',
    lastName: 'Wilk',
    title: 'Backend Engineer',
    team: 'Engineering',
    timeZone: 'Europe/Warsaw',
    locale: 'en_GB',
    manager: 'yasmin',
    permissionSets: along,
    colleague: { active: true, targetDays: 90 }
  },
  {
    key: 'saoirse',
    firstName: 'Saoirse',
    lastName: 'Lynam',
    title: 'Mobile Engineer',
    team: 'Engineering',
    timeZone: 'Europe/Dublin',
    locale: 'en_IE',
    manager: 'yasmin',
    permissionSets: along,
    colleague: { active: true }
  },
  {
    key: 'rafael',
    firstName: 'Rafael',
    lastName: 'Antúnez',
    title: 'Performance Engineer',
    team: 'Engineering',
    timeZone: 'America/Mexico_City',
    locale: 'en_GB',
    manager: 'yasmin',
    permissionSets: along,
    colleague: { active: false }
  },

  // Marketing
  {
    key: 'delphine',
    firstName: 'Delphine',
    lastName: 'Marchetti',
    title: 'Product Marketing Manager',
    team: 'Marketing',
    timeZone: 'Europe/Paris',
    locale: 'en_GB',
    manager: 'margarethe',
    permissionSets: along,
    colleague: { active: true }
  },
  {
    key: 'lukas',
    firstName: 'Lukas',
    lastName: 'Steinhauser',
    title: 'Content Lead',
    team: 'Marketing',
    timeZone: 'Europe/Vienna',
    locale: 'en_GB',
    manager: 'delphine',
    permissionSets: along,
    colleague: { active: true }
  },

  // Service
  {
    key: 'petra',
    firstName: 'Petra',
    lastName: 'Havlíčková',
    title: 'Head of Support',
    team: 'Service',
    timeZone: 'Europe/Prague',
    locale: 'en_GB',
    manager: 'margarethe',
    permissionSets: owner,
    colleague: { active: true }
  },
  {
    key: 'emeka',
    firstName: 'Emeka',
    lastName: 'Adeyemi',
    title: 'Onboarding Consultant',
    team: 'Service',
    timeZone: 'Europe/London',
    locale: 'en_GB',
    manager: 'petra',
    permissionSets: along,
    colleague: { active: true, targetDays: 20 }
  },

  // Not a person: the user under which the sync runs
  {
    key: 'sync',
    firstName: 'Ridealong',
    lastName: 'Sync',
    title: 'Integration user',
    team: 'Integration',
    timeZone: 'Europe/Berlin',
    locale: 'en_US',
    username: 'sync@ridealong.local',
    permissionSets: ['Ridealong_Sync', 'Ridealong_Sync_Calendars']
  }
];
