import type { Running } from './startAll.ts';
import type { StartOptions } from './startOptions.ts';

interface Persona {
  username: string;
  name: string;
  permissionSets: string[];
}

/** What to try first, by the login that the sample data has for it. */
const ideas: Record<string, { who: string; path: string; what: string }> = {
  'rep@ridealong.local': {
    who: 'sales rep',
    path: '/lightning/o/Event/list',
    what: 'open a coming event and tag a colleague'
  },
  'colleague@ridealong.local': {
    who: 'colleague from product',
    path: '/lightning/o/Opportunity/list',
    what: 'open a deal you were on and write down what you heard'
  },
  'owner@ridealong.local': {
    who: 'theme owner',
    path: '/lightning/o/Challenge_Theme__c/list',
    what: 'answer what customers said'
  },
  'leader@ridealong.local': { who: 'leader', path: '/lightning/o/Report/home', what: 'open a report' },
  'manager@ridealong.local': {
    who: 'sales manager who reads German',
    path: '/lightning/page/home',
    what: 'see it in German'
  },
  'admin@ridealong.local': { who: 'admin', path: '/lightning/page/home', what: 'see everything' }
};

export async function printWelcome(
  running: Running,
  options: StartOptions,
  time: number,
  log: (line: string) => void
): Promise<void> {
  const { url, unsupported } = running;
  if (unsupported.length > 0) {
    log(`\nNot supported here, though Salesforce has it:`);
    for (const { what, file } of unsupported) {
      log(`  ${what} (${file})`);
    }
  }
  log(`\nReady in ${(time / 1000).toFixed(1)} s: ${url}`);
  const response = await fetch(`${url}/local/personas`);
  const personas = (await response.json()) as Persona[];
  const known = personas.filter(({ username }) => username in ideas);
  const shown = known.length > 0 ? known : personas.slice(0, 5);
  log('\nWho you can be (switch in the page, or open the link):');
  for (const { username, name } of shown) {
    const idea = ideas[username];
    log(idea ? `  ${name}, ${idea.who}: ${idea.what}` : `  ${name} (${username})`);
    log(`    ${url}${idea?.path ?? '/lightning/page/home'}?persona=${encodeURIComponent(username)}`);
  }
  await printScheduledFlows(url, log);
  log(`\nAPI clients log in as any of them with the password "local", for example: sf, jsforce, curl.`);
  log(
    options.database === ':memory:'
      ? 'Records live in memory; --db FILE keeps them. Ctrl-C stops.'
      : `Records are kept in ${options.database}. Ctrl-C stops.`
  );
}

async function printScheduledFlows(url: string, log: (line: string) => void): Promise<void> {
  const answer = await fetch(`${url}/local/scheduled-flows`);
  const names = (await answer.json()) as string[];
  if (names.length > 0) {
    log('\nFlows that wait for their day of the week run at once with:');
    names.forEach((name) => log(`  curl -d '{"name":"${name}"}' ${url}/local/scheduled-flows`));
  }
}
