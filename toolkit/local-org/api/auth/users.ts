import { toId18 } from '../../core/ids.ts';
import type { Org } from '../../core/types.ts';
import { fieldEquals, orderBy, selectFields, selectRecords } from '../../engine/soql/index.ts';
import type { SelectTree } from '../../engine/soql/index.ts';

export interface LoginUser {
  id: string;
  username: string;
  name: string;
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  isActive: boolean;
  timeZone: string;
  locale: string;
  language: string;
  userType: string;
  profileName: string | null;
  lastModified: string;
}

const FIELDS = [
  'Id',
  'Username',
  'Name',
  'FirstName',
  'LastName',
  'Email',
  'IsActive',
  'TimeZoneSidKey',
  'LocaleSidKey',
  'LanguageLocaleKey',
  'UserType',
  'Profile.Name',
  'LastModifiedDate'
];

const MAX_LISTED = 200;

export function findUserByName(org: Org, username: string): LoginUser | undefined {
  return selectUsers(org, { where: fieldEquals('Username', username), limit: 1 })[0];
}

export function findUserById(org: Org, id: string): LoginUser | undefined {
  const id18 = toId18(id);
  return id18 === undefined ? undefined : selectUsers(org, { where: fieldEquals('Id', id18), limit: 1 })[0];
}

export function activeUsers(org: Org): LoginUser[] {
  return selectUsers(org, {
    where: fieldEquals('IsActive', true),
    orderBy: [orderBy('Name')],
    limit: MAX_LISTED
  });
}

function selectUsers(org: Org, rest: Pick<Partial<SelectTree>, 'where' | 'orderBy' | 'limit'>): LoginUser[] {
  const rows = selectRecords(org.queryContext(org.systemSession()), selectFields('User', FIELDS, rest));
  return rows.map((row) => {
    const profile = row['Profile'];
    return {
      id: String(row['Id']),
      username: String(row['Username']),
      name: text(row['Name']) ?? '',
      firstName: text(row['FirstName']),
      lastName: text(row['LastName']),
      email: text(row['Email']),
      isActive: row['IsActive'] === true,
      timeZone: text(row['TimeZoneSidKey']) ?? 'GMT',
      locale: text(row['LocaleSidKey']) ?? 'en_US',
      language: text(row['LanguageLocaleKey']) ?? 'en_US',
      userType: text(row['UserType']) ?? 'Standard',
      profileName:
        typeof profile === 'object' && profile !== null && 'Name' in profile ? text(profile.Name) : null,
      lastModified: text(row['LastModifiedDate']) ?? ''
    };
  });
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
