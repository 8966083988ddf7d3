/** Users of our company with what they may do, and the colleague rows of those who ride along. */
import { SYNC_GROUP, SYNC_SET } from '../sync/access/syncGroup.ts';
import { cutText } from '../sync/plan/canonical.ts';
import { PEOPLE } from './content/people.ts';
import type { Person, Team } from './content/people.ts';
import { groupRef, permissionSetRef, profileRef, ref } from './sampleRecord.ts';
import type { SampleRecord, Step } from './sampleRecord.ts';

export interface PeopleOptions {
  people: readonly Person[];
  /** Makes user names unique beyond one org: they are shared by all of Salesforce. */
  usernameSuffix: string;
}

export function generatePeople({ people, usernameSuffix }: PeopleOptions): Step[] {
  const mailNames = mailNamesOf(people);
  return [
    {
      operation: 'create',
      object: 'User',
      label: 'users',
      // Managers first: a user names their manager.
      records: byManager(people).map((person, index) =>
        userRecord(person, { index, name: mailNames.get(person) ?? '', suffix: usernameSuffix })
      )
    },
    {
      operation: 'create',
      object: 'PermissionSetAssignment',
      label: 'permission sets',
      records: people.flatMap((person) =>
        person.permissionSets.map((name) => ({
          ref: `assignment:${person.key}:${name}`,
          fields: { AssigneeId: ref(`user:${person.key}`), PermissionSetId: permissionSetRef(name) }
        }))
      )
    },
    {
      operation: 'create',
      object: 'GroupMember',
      label: 'members of the group of the sync',
      records: people
        .filter(({ permissionSets }) => permissionSets.includes(SYNC_SET))
        .map(({ key }) => ({
          ref: `member:${key}`,
          fields: { GroupId: groupRef(SYNC_GROUP), UserOrGroupId: ref(`user:${key}`) }
        }))
    },
    {
      operation: 'create',
      object: 'Ridealong_Colleague__c',
      label: 'colleagues',
      records: people.flatMap(colleagueRecords)
    }
  ];
}

/** Those who left are deactivated last, when everything they own is there. */
export function deactivateLeavers(): Step {
  return {
    operation: 'update',
    object: 'User',
    label: 'people who left',
    records: PEOPLE.filter((person) => person.left).map((person) => ({
      ref: `user:${person.key}`,
      fields: { IsActive: false }
    }))
  };
}

export function personOf(key: string): Person {
  const person = PEOPLE.find((known) => known.key === key);
  if (person === undefined) {
    throw new Error(`Nobody is called "${key}".`);
  }
  return person;
}

const FUNCTION_OF_TEAM: Partial<Record<Team, string>> = {
  'Sales Management': 'Sales Management',
  Product: 'Product',
  IT: 'IT',
  Engineering: 'Engineering',
  Executive: 'Executive',
  Marketing: 'Marketing',
  Service: 'Service'
};

export const functionOf = (team: Team): string | undefined => FUNCTION_OF_TEAM[team];

/** Usernames and addresses have 80 characters, most of them for what stands behind the name. */
const MAX_MAIL_NAME = 40;

/** `anna.berg`; a number more for whom that is taken, and `user7` where no letter is left that mail systems know. */
export function mailNamesOf(people: readonly Person[]): Map<Person, string> {
  const taken = new Set<string>();
  return new Map(
    people.map((person, index) => {
      const letters = plain(`${person.firstName}.${person.lastName}`).slice(0, MAX_MAIL_NAME);
      const base = letters.replace(/^[.-]+|[.-]+$/g, '').replace(/\.{2,}/g, '.') || `user${index}`;
      const name = taken.has(base) ? `${base}.${index}` : base;
      taken.add(name);
      return [person, name];
    })
  );
}

interface UserFacts {
  index: number;
  name: string;
  suffix: string;
}

const MAX_ALIAS = 8;
const MAX_TITLE = 80;

function aliasOf(key: string, index: number): string {
  const number = String(index).padStart(2, '0');
  return `${plain(key).slice(0, MAX_ALIAS - Math.max(2, number.length))}${number}`;
}

function userRecord(person: Person, { index, name, suffix }: UserFacts): SampleRecord {
  const integration = person.team === 'Integration';
  return {
    ref: `user:${person.key}`,
    fields: {
      Username: `${person.username ?? `${name}@ridealong.local`}${suffix}`,
      FirstName: person.firstName,
      LastName: person.lastName,
      Email: `${name}@wiederlauf.example`,
      Alias: aliasOf(person.key, index),
      Title: cutText(person.title, MAX_TITLE),
      Department: person.team,
      CompanyName: 'Wiederlauf Software',
      TimeZoneSidKey: person.timeZone,
      LocaleSidKey: person.locale,
      LanguageLocaleKey: person.language ?? 'en_US',
      EmailEncodingKey: 'UTF-8',
      IsActive: true,
      ProfileId: profileRef(integration ? 'Minimum Access - API Only Integrations' : 'Standard User'),
      ...(person.manager !== undefined && { ManagerId: ref(`user:${person.manager}`) })
    }
  };
}

function colleagueRecords(person: Person): SampleRecord[] {
  const businessFunction = functionOf(person.team);
  if (person.colleague === undefined || businessFunction === undefined) {
    return [];
  }
  return [
    {
      ref: `colleague:${person.key}`,
      fields: {
        Name: `${person.firstName} ${person.lastName}`,
        User__c: ref(`user:${person.key}`),
        Business_Function__c: businessFunction,
        Is_Active__c: person.colleague.active,
        ...(person.colleague.targetDays !== undefined && { Target_Days__c: person.colleague.targetDays })
      }
    }
  ];
}

/** Letters that every mail system knows: `Noémie.El-Haddad` becomes `noemie.el-haddad`. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9.-]/g, '');
}

function byManager(people: readonly Person[]): Person[] {
  const ordered: Person[] = [];
  const add = (person: Person): void => {
    if (ordered.includes(person)) {
      return;
    }
    const manager = people.find((known) => known.key === person.manager);
    if (manager !== undefined) {
      add(manager);
    }
    ordered.push(person);
  };
  people.forEach(add);
  return ordered;
}
