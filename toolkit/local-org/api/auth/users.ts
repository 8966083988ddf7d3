import type { Org } from '../../core/types.ts';

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

const select =
  'SELECT Id, Username, Name, FirstName, LastName, Email, IsActive, TimeZoneSidKey, LocaleSidKey, LanguageLocaleKey, ' +
  'UserType, Profile.Name, LastModifiedDate FROM User';

export function findUserByName(org: Org, username: string): LoginUser | undefined {
  return queryUsers(org, `WHERE Username = ${soqlText(username)} LIMIT 1`)[0];
}

export function findUserById(org: Org, id: string): LoginUser | undefined {
  return /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/.test(id)
    ? queryUsers(org, `WHERE Id = '${id}' LIMIT 1`)[0]
    : undefined;
}

export function activeUsers(org: Org): LoginUser[] {
  return queryUsers(org, 'WHERE IsActive = true ORDER BY Name LIMIT 200');
}

/** A SOQL text literal. */
export function soqlText(text: string): string {
  return `'${text
    .replace(/[\\'"]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')}'`;
}

function queryUsers(org: Org, rest: string): LoginUser[] {
  return org.query(`${select} ${rest}`, org.systemSession()).records.map((row) => {
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
