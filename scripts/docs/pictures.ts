/** Which pages are shown in the documentation, each with a record of the sample data that has something to show. */
import { admin, logIn } from '../start/orgAccess.ts';

export interface Picture {
  /** Of the file, before the size. */
  name: string;
  /** User name of who is logged in. */
  persona: string;
  /** `{event}` stands for the id of that record. */
  path: string;
  /** What can be read there once the page is complete. */
  shows: string | RegExp;
  sizes: readonly Size[];
  /** Of the person, where it is not English. */
  language?: 'de';
}

export type Size = 'desktop' | 'phone';

const REP = 'rep@ridealong.local';
const COLLEAGUE = 'colleague@ridealong.local';
const OWNER = 'owner@ridealong.local';
const LEADER = 'leader@ridealong.local';
const ADMIN = 'admin@ridealong.local';

const RECORDS = {
  event: `SELECT Id FROM Event WHERE IsChild = false AND Owner.Username = '${REP}' AND Subject LIKE 'Plant tour%' AND StartDateTime > TODAY ORDER BY StartDateTime LIMIT 1`,
  deal: "SELECT Id FROM Opportunity WHERE Name = 'Sonnwald: returns desk for both plants' LIMIT 1",
  account: "SELECT Id FROM Account WHERE Name LIKE 'Sonnwald%' LIMIT 1",
  theme: 'SELECT Id FROM Challenge_Theme__c ORDER BY Opportunities__c DESC NULLS LAST, Name LIMIT 1',
  report: "SELECT Id FROM Report WHERE DeveloperName = 'Colleagues_Due_A_Visit' LIMIT 1"
};

const BOTH: readonly Size[] = ['desktop', 'phone'];
const HOME = '/lightning/page/home';

const ENGLISH: readonly Picture[] = [
  { name: 'event', persona: REP, path: '/lightning/r/Event/{event}/view', shows: 'Could come', sizes: BOTH },
  {
    name: 'opportunity',
    persona: COLLEAGUE,
    path: '/lightning/r/Opportunity/{deal}/view',
    shows: /^Challenges \([1-9]/,
    sizes: BOTH
  },
  {
    name: 'account',
    persona: REP,
    path: '/lightning/r/Account/{account}/view',
    shows: 'Who has met them',
    sizes: BOTH
  },
  {
    name: 'selling-tools',
    persona: REP,
    path: '/lightning/n/Ridealong_Selling_Tools',
    shows: 'Hinders us too',
    sizes: BOTH
  },
  { name: 'home', persona: COLLEAGUE, path: HOME, shows: 'Ahead of you', sizes: BOTH },
  {
    name: 'theme',
    persona: OWNER,
    path: '/lightning/r/Challenge_Theme__c/{theme}/view',
    shows: 'Decision',
    sizes: ['desktop']
  },
  {
    name: 'report',
    persona: LEADER,
    path: '/lightning/r/Report/{report}/view',
    shows: 'Total',
    sizes: ['desktop']
  },
  { name: 'home-leader', persona: LEADER, path: HOME, shows: 'Ask for a seat', sizes: ['desktop'] },
  {
    name: 'triage',
    persona: OWNER,
    path: '/lightning/n/Ridealong_Challenge_Triage',
    shows: /oldest first|without a theme/i,
    sizes: ['desktop']
  },
  {
    name: 'board',
    persona: COLLEAGUE,
    path: '/lightning/n/Ridealong_Board',
    shows: /Ask to come along/,
    sizes: ['phone']
  },
  {
    name: 'health',
    persona: ADMIN,
    path: '/lightning/n/Ridealong_Health',
    shows: /sync/i,
    sizes: ['desktop']
  },
  {
    name: 'add-colleagues',
    persona: ADMIN,
    path: '/lightning/n/Ridealong_Add_Colleagues',
    shows: /Search/,
    sizes: ['desktop']
  }
];

/** Pages that guides show, each with what can be read there in German. */
const IN_GERMAN: Readonly<Record<string, Pick<Picture, 'shows' | 'sizes'>>> = {
  event: { shows: 'Könnten mitkommen', sizes: BOTH },
  opportunity: { shows: /^Kundenprobleme \([1-9]/, sizes: ['phone'] },
  home: { shows: 'Ihre nächsten Besuche', sizes: ['phone'] },
  'home-leader': { shows: 'Um einen Platz bitten', sizes: ['desktop'] },
  triage: { shows: /ohne Thema/, sizes: ['desktop'] },
  board: { shows: 'Ich möchte mitkommen', sizes: ['phone'] },
  health: { shows: 'Abgleich', sizes: ['desktop'] },
  'add-colleagues': { shows: /suchen/, sizes: ['desktop'] }
};

const inGerman = (picture: Picture): Picture[] => {
  const german = IN_GERMAN[picture.name];
  return german ? [{ ...picture, ...german, name: `${picture.name}-german`, language: 'de' }] : [];
};

/** English first: a person's language is changed once. */
export const PICTURES: readonly Picture[] = [...ENGLISH, ...ENGLISH.flatMap(inGerman)];

export const fileOf = ({ name }: Picture, size: Size): string => `${name}-${size}.png`;

/** @param names of the pictures that are wanted; without any, all */
export async function readPages(url: string, names: readonly string[]): Promise<Picture[]> {
  const token = await logIn(url, admin);
  const ids = new Map<string, string>();
  for (const [name, soql] of Object.entries(RECORDS)) {
    ids.set(name, await idOf(url, token, soql));
  }
  return PICTURES.filter(({ name }) => names.length === 0 || names.includes(name)).map((picture) => ({
    ...picture,
    path: picture.path.replace(/\{(\w+)\}/g, (_all, name: string) => ids.get(name) ?? name)
  }));
}

/** From now on these people read German, dates and numbers too. */
export async function readGerman(url: string, usernames: readonly string[]): Promise<void> {
  const token = await logIn(url, admin);
  for (const username of new Set(usernames)) {
    const id = await idOf(url, token, `SELECT Id FROM User WHERE Username = '${username}'`);
    await ask(url, token, `sobjects/User/${id}`, {
      method: 'PATCH',
      body: JSON.stringify({ LanguageLocaleKey: 'de', LocaleSidKey: 'de_DE' })
    });
  }
}

async function idOf(url: string, token: string, soql: string): Promise<string> {
  const response = await ask(url, token, `query?q=${encodeURIComponent(soql)}`);
  const { records } = (await response.json()) as { records?: { Id: string }[] };
  const id = records?.[0]?.Id;
  if (id === undefined) {
    throw new Error(`The sample data has nothing to show for: ${soql}`);
  }
  return id;
}

async function ask(url: string, token: string, path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(`${url}/services/data/v66.0/${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  });
  if (!response.ok) {
    throw new Error(`${path}: ${await response.text()}`);
  }
  return response;
}
