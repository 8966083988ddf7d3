/** Which pages are shown in the documentation, each with a record of the sample data that has something to show. */
import { admin, logIn } from '../start/orgAccess.ts';

export interface Picture {
  /** Of the file, before the size. */
  name: string;
  /** User name of who is logged in. */
  persona: string;
  path: string;
  /** What can be read there once the page is complete. */
  shows: string | RegExp;
  /** Both without it. */
  sizes?: readonly ('desktop' | 'phone')[];
}

const REP = 'rep@ridealong.local';
/** Reads German. */
const MANAGER = 'manager@ridealong.local';
const COLLEAGUE = 'colleague@ridealong.local';

export async function readPages(url: string): Promise<Picture[]> {
  const token = await logIn(url, admin);
  const idOf = async (soql: string): Promise<string> => {
    const response = await fetch(`${url}/services/data/v66.0/query?q=${encodeURIComponent(soql)}`, {
      headers: { Authorization: `Bearer ${token}` }
    });
    const { records } = (await response.json()) as { records?: { Id: string }[] };
    const id = records?.[0]?.Id;
    if (id === undefined) {
      throw new Error(`The sample data has nothing to show for: ${soql}`);
    }
    return id;
  };
  const event = await idOf(
    `SELECT Id FROM Event WHERE IsChild = false AND Owner.Username = '${REP}' AND Subject LIKE 'Plant tour%' AND StartDateTime > TODAY ORDER BY StartDateTime LIMIT 1`
  );
  const deal = await idOf(
    "SELECT Id FROM Opportunity WHERE Name = 'Sonnwald: returns desk for both plants' LIMIT 1"
  );
  const theme = await idOf(
    'SELECT Id FROM Challenge_Theme__c ORDER BY Opportunities__c DESC NULLS LAST, Name LIMIT 1'
  );
  const report = await idOf("SELECT Id FROM Report WHERE DeveloperName = 'Colleagues_Due_A_Visit' LIMIT 1");
  return [
    {
      name: 'event',
      persona: REP,
      path: `/lightning/r/Event/${event}/view`,
      shows: 'Could come'
    },
    {
      name: 'opportunity',
      persona: COLLEAGUE,
      path: `/lightning/r/Opportunity/${deal}/view`,
      shows: /^Challenges \([1-9]/
    },
    { name: 'home', persona: COLLEAGUE, path: '/lightning/page/home', shows: 'Ahead of you' },
    {
      name: 'theme',
      persona: 'owner@ridealong.local',
      path: `/lightning/r/Challenge_Theme__c/${theme}/view`,
      shows: 'Decision'
    },
    {
      name: 'report',
      persona: 'leader@ridealong.local',
      path: `/lightning/r/Report/${report}/view`,
      shows: 'Total'
    },
    {
      name: 'home-german',
      persona: MANAGER,
      path: '/lightning/page/home',
      shows: 'Meine Kundenzeit',
      sizes: ['desktop']
    },
    {
      name: 'opportunity-german',
      persona: MANAGER,
      path: `/lightning/r/Opportunity/${deal}/view`,
      shows: /^Kundenprobleme \([1-9]/,
      sizes: ['phone']
    }
  ];
}
