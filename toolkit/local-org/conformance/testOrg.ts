import { Client } from './client.ts';

/** The running server that behaviours are tested against, with a client for each of the shop's people. */
export interface TestOrg {
  readonly url: string;
  /** System administrator. */
  readonly admin: Client;
  /** Standard user with the permission set Shop_Clerk: no Stock__c, Price__c read-only. */
  readonly clerk: Client;
  /** Standard user with Shop_Auditor: sees every Secret__c, changes nothing. */
  readonly auditor: Client;
  /** A client without a session. */
  readonly nobody: Client;
  /** A text no other test uses. */
  readonly unique: (prefix?: string) => string;
}

export interface Person {
  username: string;
  lastName: string;
  permissionSet: string;
}

const people: Record<'clerk' | 'auditor', Person> = {
  clerk: { username: 'clerk@shop.example', lastName: 'Clerk', permissionSet: 'Shop_Clerk' },
  auditor: { username: 'auditor@shop.example', lastName: 'Auditor', permissionSet: 'Shop_Auditor' }
};

export async function makeTestOrg(url: string): Promise<TestOrg> {
  const admin = await Client.login(url, 'admin@local.example');
  const clerk = await addPerson(admin, people.clerk);
  const auditor = await addPerson(admin, people.auditor);
  let counter = 0;
  return {
    url,
    admin,
    clerk,
    auditor,
    nobody: new Client(url),
    unique: (prefix = 'key') => `${prefix}-${++counter}`
  };
}

/** Makes a user through the API, as any client would, and logs in as them. */
export async function addPerson(admin: Client, person: Person): Promise<Client> {
  const [profile] = await admin.query("SELECT Id FROM Profile WHERE Name = 'Standard User'");
  const [permissionSet] = await admin.query(
    `SELECT Id FROM PermissionSet WHERE Name = '${person.permissionSet}'`
  );
  const userId = await admin.create('User', {
    Username: person.username,
    LastName: person.lastName,
    FirstName: 'Shop',
    Email: person.username,
    Alias: person.lastName.slice(0, 8).toLowerCase(),
    ProfileId: profile?.['Id'],
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    LanguageLocaleKey: 'en_US'
  });
  await admin.create('PermissionSetAssignment', {
    AssigneeId: userId,
    PermissionSetId: permissionSet?.['Id']
  });
  return Client.login(admin.url, person.username);
}
