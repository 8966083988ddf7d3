/** Sales people of the data set, and colleagues of ours for them to take along. */
import type { Person } from '../content/people.ts';
import { PEOPLE } from '../content/people.ts';
import { agentKey } from './mapCrmSales.ts';
import type { CrmSales } from './crmTypes.ts';

const TIME_ZONES = new Map(
  Object.entries({
    Central: 'America/Chicago',
    East: 'America/New_York',
    West: 'America/Los_Angeles'
  })
);
const ELSEWHERE = 'America/Denver';

const SALES_TEAMS: readonly string[] = ['Sales', 'Sales Management'];

/** Everybody but the sales people of the invented company: the data set brings its own. */
export const OUR_COLLEAGUES: readonly Person[] = PEOPLE.filter(
  (person) => !SALES_TEAMS.includes(person.team)
);

/** The one with most open deals is the rep one can log in as. */
export function busiestRep(data: CrmSales): string {
  const open = data.deals.filter((deal) => deal.account !== undefined && deal.closedOn === undefined);
  const byAgent = [...Map.groupBy(open, (deal) => deal.agent)].map(([agent, deals]) => ({
    agent,
    count: deals.length
  }));
  byAgent.sort((a, b) => b.count - a.count || (a.agent < b.agent ? -1 : 1));
  return byAgent[0]?.agent ?? data.agents[0]?.name ?? '';
}

export function crmPeople(data: CrmSales): Person[] {
  const rep = busiestRep(data);
  const zoneOf = (region: string | undefined): string => TIME_ZONES.get(region ?? '') ?? ELSEWHERE;
  const managers = [...new Set(data.agents.map((agent) => agent.manager))].map((name): Person => {
    const region = data.agents.find((agent) => agent.manager === name)?.region;
    return {
      ...named(name),
      title: `Sales Manager, ${region ?? 'elsewhere'} (${name})`,
      team: 'Sales Management',
      timeZone: zoneOf(region),
      manager: 'margarethe',
      permissionSets: ['Ridealong_Rep', 'Ridealong_Colleague', 'Ridealong_Leader'],
      colleague: { active: true }
    };
  });
  const managerNames = new Set(managers.map((manager) => manager.key));
  const agents = data.agents
    .filter((agent) => !managerNames.has(agentKey(agent.name)))
    .map((agent): Person => ({
      ...named(agent.name),
      title: `Sales Agent, ${agent.region}`,
      team: 'Sales',
      timeZone: zoneOf(agent.region),
      manager: agentKey(agent.manager),
      permissionSets: ['Ridealong_Rep'],
      ...(agent.name === rep && { username: 'rep@ridealong.local' })
    }));
  return [...OUR_COLLEAGUES, ...managers, ...agents];
}

function named(name: string): Pick<Person, 'key' | 'firstName' | 'lastName' | 'locale'> {
  const [firstName = '', ...rest] = name.split(' ');
  return { key: agentKey(name), firstName, lastName: rest.join(' ') || firstName, locale: 'en_US' };
}
