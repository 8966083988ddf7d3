/**
 * A small org for tests of queries: a schema made by hand, rows whose values are all distinct.
 * Longer than files are elsewhere: data.
 */
import { Words } from '../../../schema/words.ts';
import { OPEN_ACCESS } from '../../access/openAccess.ts';
import type { DatabaseSync } from 'node:sqlite';
import { makeId } from '../../../core/ids.ts';
import { fieldOfType } from '../../../schema/fieldDefaults.ts';
import { systemFields } from '../../../schema/systemFields.ts';
import type {
  ChildRelationship,
  FieldSchema,
  FieldType,
  ObjectSchema,
  OrgSchema
} from '../../../core/schemaTypes.ts';
import { createTables, openDatabase } from '../../store/openStore.ts';
import type {
  Access,
  ObjectAccess,
  Session,
  SObjectRecord,
  SqlFragment,
  QueryContext
} from '../../../core/types.ts';

export function field(name: string, type: FieldType, more: Partial<FieldSchema> = {}): FieldSchema {
  return {
    ...fieldOfType(name, name.replace(/__c$/, '').replaceAll('_', ' '), type, more.length ?? 80),
    custom: name.endsWith('__c'),
    ...more
  };
}

export function reference(
  name: string,
  referenceTo: string[],
  relationshipName: string,
  childRelationshipName?: string
): FieldSchema {
  return field(name, 'reference', {
    referenceTo,
    relationshipName,
    ...(childRelationshipName && { childRelationshipName }),
    length: 18
  });
}

export function picklist(
  name: string,
  values: [value: string, label: string][],
  type: FieldType = 'picklist'
): FieldSchema {
  return field(name, type, {
    picklist: {
      restricted: false,
      values: values.map(([value, label]) => ({ value, label, active: true, isDefault: false }))
    }
  });
}

export function object(
  name: string,
  keyPrefix: string,
  fields: FieldSchema[],
  more: Partial<ObjectSchema> = {}
): ObjectSchema {
  const all = [...systemFields(['id', 'deleted', 'created', 'modified', 'modstamp'], name), ...fields];
  return {
    name,
    label: name,
    labelPlural: `${name}s`,
    keyPrefix,
    custom: name.endsWith('__c'),
    customMetadata: false,
    uiApi: true,
    queryable: true,
    createable: true,
    updateable: true,
    deletable: true,
    undeletable: true,
    replicateable: true,
    activities: true,
    sharingModel: 'ReadWrite',
    fields: new Map(all.map((each) => [each.name.toLowerCase(), each])),
    childRelationships: [],
    validationRules: [],
    recordTypes: [],
    virtual: false,
    ...more
  };
}

export function schemaOf(objects: ObjectSchema[]): OrgSchema {
  const linked = objects.map((parent) => {
    const childRelationships: ChildRelationship[] = objects.flatMap((child) =>
      [...child.fields.values()]
        .filter((each) => each.referenceTo.includes(parent.name))
        .map((each) => ({
          ...(each.childRelationshipName && { relationshipName: each.childRelationshipName }),
          childObject: child.name,
          field: each.name,
          cascadeDelete: false,
          restrictedDelete: false
        }))
    );
    return { ...parent, childRelationships };
  });
  return { objects: new Map(linked.map((each) => [each.name.toLowerCase(), each])) };
}

const everything: ObjectAccess = {
  read: true,
  create: true,
  edit: true,
  delete: true,
  viewAll: true,
  modifyAll: true
};

/** Sees everything but what is named: objects (`Account`), fields (`Account.Phone`), and rows by a condition per object. */
export function accessWithout(
  hidden: readonly string[],
  rows: Record<string, (alias: string) => SqlFragment> = {}
): Access {
  const names = new Set(hidden.map((each) => each.toLowerCase()));
  return {
    ...OPEN_ACCESS,
    object: (each) => ({ ...everything, read: !names.has(each.name.toLowerCase()) }),
    field: (each, name) => ({ read: !names.has(`${each.name}.${name}`.toLowerCase()), edit: true }),
    readableRows: (each, alias) => rows[each.name]?.(alias)
  };
}

export function sessionWith(access: Access, more: Partial<Session> = {}): Session {
  return {
    userId: id('User', 1),
    timeZone: 'Europe/Berlin',
    locale: 'en_US',
    language: 'en_US',
    words: Words.master,
    system: false,
    access,
    ...more
  };
}

const prefixes: Record<string, string> = {
  User: '005',
  Group: '00G',
  Account: '001',
  Contact: '003',
  Opportunity: '006',
  Event: '00U',
  Lead: '00Q',
  Meeting__c: 'a00',
  Visit__c: 'a01'
};

export function id(objectName: string, number: number): string {
  return makeId(prefixes[objectName] ?? 'a09', number);
}

export const stages: [string, string][] = [
  ['Prospecting', 'Finding'],
  ['Negotiation', 'Haggling'],
  ['Closed Won', 'Won'],
  ['Closed Lost', 'Lost']
];

export const sampleSchema: OrgSchema = schemaOf([
  object('User', '005', [
    field('Name', 'string', { nameField: true }),
    field('FirstName', 'string'),
    field('LastName', 'string'),
    field('Email', 'email'),
    field('IsActive', 'boolean'),
    reference('ManagerId', ['User'], 'Manager')
  ]),
  object('Group', '00G', [field('Name', 'string', { nameField: true }), field('Email', 'email')]),
  object('Account', '001', [
    field('Name', 'string', { nameField: true }),
    field('Phone', 'phone'),
    field('Rating', 'string'),
    field('NumberOfEmployees', 'int'),
    field('Key__c', 'string', { unique: true, externalId: true, caseSensitive: true }),
    field('Notes__c', 'textarea', {
      length: 32000,
      ...{ filterable: false, sortable: false, groupable: false }
    }),
    field('BillingAddress', 'address', {
      components: [
        'BillingStreet',
        'BillingCity',
        'BillingState',
        'BillingPostalCode',
        'BillingCountry',
        'BillingLatitude',
        'BillingLongitude'
      ],
      virtual: true
    }),
    field('BillingStreet', 'textarea', { length: 255 }),
    field('BillingCity', 'string'),
    field('BillingState', 'string'),
    field('BillingPostalCode', 'string'),
    field('BillingCountry', 'string'),
    field('BillingLatitude', 'double', { scale: 6 }),
    field('BillingLongitude', 'double', { scale: 6 }),
    picklist(
      'Interests__c',
      [
        ['golf', 'Golf'],
        ['tea', 'Tea'],
        ['art', 'Fine art']
      ],
      'multipicklist'
    ),
    reference('OwnerId', ['User'], 'Owner'),
    reference('ParentId', ['Account'], 'Parent', 'ChildAccounts')
  ]),
  object('Contact', '003', [
    field('Name', 'string', { virtual: true, nameField: true, components: ['FirstName', 'LastName'] }),
    field('FirstName', 'string'),
    field('LastName', 'string'),
    field('Email', 'email'),
    reference('AccountId', ['Account'], 'Account', 'Contacts'),
    reference('OwnerId', ['User'], 'Owner')
  ]),
  object('Lead', '00Q', [
    field('Name', 'string', { nameField: true }),
    field('FirstName', 'string'),
    field('LastName', 'string')
  ]),
  object('Opportunity', '006', [
    field('Name', 'string', { nameField: true }),
    field('Amount', 'currency', { precision: 18, scale: 2 }),
    field('CloseDate', 'date'),
    picklist('StageName', stages),
    field('IsWon', 'boolean'),
    reference('AccountId', ['Account'], 'Account', 'Opportunities'),
    reference('OwnerId', ['User'], 'Owner')
  ]),
  object(
    'Event',
    '00U',
    [
      field('Subject', 'string', { nameField: true }),
      field('StartDateTime', 'datetime'),
      field('ActivityDateTime', 'datetime'),
      field('ActivityDate', 'date'),
      field('IsArchived', 'boolean', { virtual: true }),
      reference('WhatId', ['Account', 'Opportunity', 'Meeting__c'], 'What', 'Events'),
      reference('WhoId', ['Contact', 'Lead'], 'Who', 'Events'),
      reference('OwnerId', ['User', 'Calendar'], 'Owner')
    ],
    { uiApi: false }
  ),
  object('Meeting__c', 'a00', [
    field('Name', 'string', { nameField: true }),
    field('Event_Id__c', 'string', { unique: true, externalId: true, length: 18 }),
    reference('Opportunity__c', ['Opportunity'], 'Opportunity__r', 'Meetings__r'),
    reference('OwnerId', ['User', 'Group'], 'Owner')
  ]),
  object('Visit__c', 'a01', [
    field('Name', 'string', { nameField: true, autoNumber: 'V-{0000}' }),
    reference('Meeting__c', ['Meeting__c'], 'Meeting__r', 'Visits__r'),
    reference('Guest__c', ['User'], 'Guest__r', 'Visits__r')
  ])
]);

/** The clock of the sample org: a Wednesday noon in Berlin. */
export const sampleNow = new Date('2026-03-11T11:00:00Z');

export function emptyOrg(schema: OrgSchema): {
  db: DatabaseSync;
  insert: (objectName: string, row: SObjectRecord) => void;
} {
  const db = openDatabase(':memory:');
  const store = createTables(db, ':memory:', schema.objects.values());
  const insert = (objectName: string, row: SObjectRecord): void => {
    const found = schema.objects.get(objectName.toLowerCase());
    if (!found) {
      throw new Error(`no object ${objectName}`);
    }
    const base: SObjectRecord = {};
    for (const each of found.fields.values()) {
      if (!each.virtual) {
        base[each.name] = each.type === 'boolean' ? false : null;
      }
    }
    store.insert(found, {
      ...base,
      CreatedDate: '2026-01-05T08:00:00.000+0000',
      SystemModstamp: '2026-01-06T09:00:00.000+0000',
      CreatedById: id('User', 1),
      ...row
    });
  };
  return { db, insert };
}

export function sampleOrg(): QueryContext {
  const { db, insert } = emptyOrg(sampleSchema);
  const rows = (name: string, list: SObjectRecord[]): void =>
    list.forEach((row, index) => insert(name, { Id: id(name, index + 1), ...row }));
  rows('User', [
    { Name: 'Ana Ruiz', FirstName: 'Ana', LastName: 'Ruiz', Email: 'ana@example.com', IsActive: true },
    {
      Name: 'Ben Okafor',
      FirstName: 'Ben',
      LastName: 'Okafor',
      Email: 'ben@example.com',
      IsActive: false,
      ManagerId: id('User', 1)
    },
    {
      Name: 'Chloé Dubois',
      FirstName: 'Chloé',
      LastName: 'Dubois',
      Email: null,
      IsActive: true,
      ManagerId: id('User', 2)
    }
  ]);
  rows('Group', [{ Name: 'Field team', Email: 'field@example.com' }]);
  rows('Account', [
    {
      Name: 'Northwind',
      Phone: '+49 1',
      Rating: 'Hot',
      NumberOfEmployees: 50,
      Key__c: 'nw',
      OwnerId: id('User', 1),
      Interests__c: 'golf;tea',
      BillingCity: 'Kiel',
      BillingCountry: 'DE',
      Notes__c: 'Long story'
    },
    {
      Name: 'ÉCLAIR SA',
      Phone: null,
      Rating: 'warm',
      NumberOfEmployees: null,
      Key__c: 'NW',
      OwnerId: id('User', 2),
      ParentId: id('Account', 1),
      Interests__c: 'art'
    },
    {
      Name: "O'Neill & Sons",
      Phone: '+1 7',
      Rating: null,
      NumberOfEmployees: 7,
      Key__c: null,
      OwnerId: id('User', 2),
      ParentId: id('Account', 2),
      Interests__c: null
    },
    {
      Name: '100% Natural_Food',
      Phone: '+1 8',
      Rating: 'hot',
      NumberOfEmployees: 3,
      Key__c: 'nf',
      OwnerId: id('User', 3),
      Interests__c: 'golf;tea;art'
    },
    { Name: 'Gone Ltd', IsDeleted: true, NumberOfEmployees: 999, OwnerId: id('User', 1) }
  ]);
  rows('Contact', [
    {
      FirstName: 'Dora',
      LastName: 'Young',
      AccountId: null,
      Email: 'dora@example.com',
      OwnerId: id('User', 1)
    },
    {
      FirstName: 'Emil',
      LastName: 'Quist',
      AccountId: id('Account', 1),
      Email: null,
      OwnerId: id('User', 2)
    },
    {
      FirstName: null,
      LastName: 'Fuchs',
      AccountId: id('Account', 1),
      Email: 'fuchs@example.com',
      OwnerId: id('User', 2)
    },
    {
      FirstName: 'Gita',
      LastName: 'Rao',
      AccountId: id('Account', 3),
      Email: 'gita@example.com',
      OwnerId: id('User', 3)
    }
  ]);
  rows('Lead', [{ Name: 'Hugo Lind', FirstName: 'Hugo', LastName: 'Lind' }]);
  rows('Opportunity', [
    {
      Name: 'Deal A',
      Amount: 1000.1,
      CloseDate: '2026-03-11',
      StageName: 'Negotiation',
      AccountId: id('Account', 1),
      OwnerId: id('User', 1)
    },
    {
      Name: 'Deal B',
      Amount: 2000.2,
      CloseDate: '2026-02-28',
      StageName: 'Prospecting',
      AccountId: id('Account', 1),
      OwnerId: id('User', 2)
    },
    {
      Name: 'Deal C',
      Amount: null,
      CloseDate: '2025-12-31',
      StageName: 'Closed Won',
      IsWon: true,
      AccountId: id('Account', 2),
      OwnerId: id('User', 2)
    },
    {
      Name: 'Deal D',
      Amount: 0.3,
      CloseDate: '2026-04-01',
      StageName: 'Closed Lost',
      AccountId: null,
      OwnerId: id('User', 3)
    },
    {
      Name: 'deal e',
      Amount: -5,
      CloseDate: '2026-03-09',
      StageName: 'Prospecting',
      AccountId: id('Account', 4),
      OwnerId: id('User', 3)
    }
  ]);
  rows('Meeting__c', [
    { Name: 'Kick-off', Event_Id__c: 'e1', Opportunity__c: id('Opportunity', 1), OwnerId: id('User', 1) },
    { Name: 'Review', Event_Id__c: 'e2', Opportunity__c: null, OwnerId: id('Group', 1) }
  ]);
  rows('Visit__c', [
    { Name: 'V-0001', Meeting__c: id('Meeting__c', 1), Guest__c: id('User', 2) },
    { Name: 'V-0002', Meeting__c: id('Meeting__c', 1), Guest__c: id('User', 3) },
    { Name: 'V-0003', Meeting__c: id('Meeting__c', 2), Guest__c: null }
  ]);
  // Berlin is one hour ahead of UTC on these dates.
  rows('Event', [
    {
      Subject: 'Kick-off',
      StartDateTime: '2026-03-10T23:30:00.000+0000',
      ActivityDateTime: '2026-03-10T23:30:00.000+0000',
      ActivityDate: '2026-03-11',
      WhatId: id('Opportunity', 1),
      WhoId: id('Contact', 2),
      OwnerId: id('User', 1)
    },
    {
      Subject: 'Review',
      StartDateTime: '2026-03-11T23:30:00.000+0000',
      ActivityDateTime: '2026-03-11T23:30:00.000+0000',
      ActivityDate: '2026-03-12',
      WhatId: id('Account', 1),
      WhoId: id('Lead', 1),
      OwnerId: id('User', 2)
    },
    {
      Subject: 'Lunch',
      StartDateTime: '2026-03-01T10:00:00.000+0000',
      ActivityDateTime: '2026-03-01T10:00:00.000+0000',
      ActivityDate: '2026-03-01',
      WhatId: id('Meeting__c', 1),
      WhoId: null,
      OwnerId: id('User', 2)
    },
    {
      Subject: 'Long ago',
      StartDateTime: '2024-05-05T10:00:00.000+0000',
      ActivityDateTime: '2024-05-05T10:00:00.000+0000',
      ActivityDate: '2024-05-05',
      WhatId: null,
      WhoId: null,
      OwnerId: id('User', 1)
    }
  ]);
  return { db, schema: sampleSchema, session: sessionWith(accessWithout([])), now: sampleNow };
}
