/** A few objects in memory behind the `Org` interface: enough to test the protocols without the engine. */
import { DatabaseSync } from 'node:sqlite';
import type { Project } from '@toolkit/sfdx-project';
import type { FieldSchema, FieldType, ObjectSchema } from '../../../core/schemaTypes.ts';
import { OPEN_ACCESS } from '../../../engine/access/openAccess.ts';
import { SalesforceError } from '../../../core/types.ts';
import type { Org, QueryResult, SaveResult, Session, SObjectRecord } from '../../../core/types.ts';

function field(name: string, type: FieldType, more: Partial<FieldSchema> = {}): FieldSchema {
  const base: FieldSchema = {
    name,
    label: name,
    type,
    custom: name.endsWith('__c'),
    length: type === 'string' ? 80 : 0,
    precision: 0,
    scale: 0,
    nillable: true,
    createable: true,
    updateable: true,
    defaultedOnCreate: false,
    filterable: true,
    sortable: true,
    groupable: true,
    unique: false,
    caseSensitive: false,
    externalId: false,
    nameField: name === 'Name',
    referenceTo: [],
    virtual: false,
    permissionable: false
  };
  return { ...base, ...more };
}

function object(
  name: string,
  keyPrefix: string,
  fields: FieldSchema[],
  more: Partial<ObjectSchema> = {}
): ObjectSchema {
  const id = field('Id', 'id', { createable: false, updateable: false, nillable: false });
  const deleted = field('IsDeleted', 'boolean', { createable: false, updateable: false });
  const base: ObjectSchema = {
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
    replicateable: true,
    sharingModel: 'ReadWrite',
    fields: new Map([id, deleted, ...fields].map((one) => [one.name.toLowerCase(), one])),
    childRelationships: [],
    validationRules: [],
    undeletable: true,
    activities: false,
    recordTypes: [],
    virtual: false
  };
  return { ...base, ...more };
}

const emptyProject: Project = {
  directory: '/nowhere',
  name: 'fake',
  apiVersion: '66.0',
  namespace: '',
  packageDirectories: [],
  objects: [],
  globalValueSets: [],
  standardValueSets: [],
  customMetadata: [],
  labels: [],
  applications: [],
  tabs: [],
  flexiPages: [],
  layouts: [],
  permissionSets: [],
  profiles: [],
  customPermissions: [],
  flows: [],
  reportTypes: [],
  reports: [],
  dashboards: [],
  folders: [],
  notificationTypes: [],
  lwcs: [],
  quickActions: [],
  staticResources: [],
  messageChannels: [],
  others: []
};

export function fakeOrg(): Org {
  const account = object(
    'Account',
    '001',
    [
      field('Name', 'string', { nillable: false }),
      field('Key__c', 'string', { externalId: true, unique: true }),
      field('NumberOfEmployees', 'int'),
      field('IsHot__c', 'boolean')
    ],
    {
      childRelationships: [
        {
          relationshipName: 'Contacts',
          childObject: 'Contact',
          field: 'AccountId',
          cascadeDelete: true,
          restrictedDelete: false
        }
      ]
    }
  );
  const contact = object('Contact', '003', [
    field('LastName', 'string', { nillable: false }),
    field('AccountId', 'reference', { referenceTo: ['Account'], relationshipName: 'Account' })
  ]);
  const user = object(
    'User',
    '005',
    [
      'Username',
      'Name',
      'FirstName',
      'LastName',
      'Email',
      'TimeZoneSidKey',
      'LocaleSidKey',
      'LanguageLocaleKey',
      'UserType'
    ]
      .map((name) => field(name, 'string'))
      .concat([field('IsActive', 'boolean'), field('LastModifiedDate', 'datetime')])
  );
  const schema = { objects: new Map([account, contact, user].map((one) => [one.name.toLowerCase(), one])) };
  const rows = new Map<string, SObjectRecord[]>([
    ['Account', []],
    ['Contact', []],
    [
      'User',
      [
        {
          Id: '005000000000001AAA',
          IsDeleted: false,
          Username: 'admin@local.example',
          Name: 'Ada Admin',
          FirstName: 'Ada',
          LastName: 'Admin',
          Email: 'ada@example.com',
          IsActive: true,
          TimeZoneSidKey: 'Europe/Berlin',
          LocaleSidKey: 'en_US',
          LanguageLocaleKey: 'en_US',
          UserType: 'Standard',
          LastModifiedDate: '2026-01-01T00:00:00.000+0000'
        }
      ]
    ]
  ]);
  let next = 1;
  const session = (userId: string, system = false): Session => ({
    userId,
    timeZone: 'Europe/Berlin',
    locale: 'en_US',
    language: 'en_US',
    system,
    access: OPEN_ACCESS
  });
  const failed = (statusCode: string, message: string, fields: string[] = []): SaveResult => ({
    id: null,
    success: false,
    errors: [{ statusCode, message, fields }]
  });

  function query(
    soql: string,
    _session: Session,
    options: { all?: boolean; apiVersion?: string } = {}
  ): QueryResult {
    const parsed =
      /^\s*SELECT\s+(.+?)\s+FROM\s+(\w+)(?:\s+WHERE\s+(.+?))?(?:\s+ORDER BY .+?)?(?:\s+LIMIT\s+\d+)?\s*$/is.exec(
        soql
      );
    const target = schema.objects.get((parsed?.[2] ?? '').toLowerCase());
    if (parsed === null || target === undefined) {
      throw new SalesforceError(parsed === null ? 'MALFORMED_QUERY' : 'INVALID_TYPE', `cannot run: ${soql}`);
    }
    const conditions = (parsed[3] ?? '').split(/\s+AND\s+/i).filter((one) => one !== '');
    const found = (rows.get(target.name) ?? []).filter(
      (row) =>
        (options.all === true || row['IsDeleted'] !== true) && conditions.every((one) => holds(row, one))
    );
    if (/^COUNT\(\)$/i.test(parsed[1] ?? '')) {
      return { totalSize: found.length, done: true, records: [] };
    }
    const names = (parsed[1] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => !name.includes('.'));
    const records = found.map((row) => ({
      attributes: {
        type: target.name,
        url: `/services/data/v${options.apiVersion ?? '66.0'}/sobjects/${target.name}/${row['Id']}`
      },
      ...Object.fromEntries(
        names.map((name) => [
          target.fields.get(name.toLowerCase())?.name ?? name,
          row[target.fields.get(name.toLowerCase())?.name ?? name] ?? null
        ])
      )
    }));
    return { totalSize: records.length, done: true, records };
  }

  function holds(row: SObjectRecord, condition: string): boolean {
    const parts = /^(\w+)\s*(=|IN)\s*(.+)$/is.exec(condition.trim());
    const literals = (parts?.[3] ?? '').match(/'(?:\\.|[^'])*'|true|false|\d+/gi) ?? [];
    const value = String(row[parts?.[1] ?? ''] ?? '').toLowerCase();
    return literals.some(
      (literal) => literal.replace(/^'|'$/g, '').replace(/\\(.)/g, '$1').toLowerCase() === value
    );
  }

  function createOne(target: ObjectSchema, row: SObjectRecord): SaveResult {
    const missing = [...target.fields.values()]
      .filter((one) => !one.nillable && one.createable && (row[one.name] ?? null) === null)
      .map((one) => one.name);
    if (missing.length > 0) {
      return failed(
        'REQUIRED_FIELD_MISSING',
        `Required fields are missing: [${missing.join(', ')}]`,
        missing
      );
    }
    const id = `${target.keyPrefix}00000000${String(next++).padStart(4, '0')}AAA`;
    rows.get(target.name)?.push({ ...row, Id: id, IsDeleted: false });
    return { id, success: true, errors: [] };
  }

  function updateOne(target: ObjectSchema, row: SObjectRecord): SaveResult {
    const known = rows.get(target.name)?.find((one) => one['Id'] === row['Id']);
    if (known === undefined) {
      return failed('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
    }
    Object.assign(known, row);
    return { id: String(row['Id']), success: true, errors: [] };
  }

  return {
    schema,
    project: emptyProject,
    notifications: { list: () => [], markRead: () => undefined },
    recycleBin: {
      purge: () => 0,
      purged: () => [],
      forgetBefore: () => undefined,
      knownSince: () => undefined
    },
    database: new DatabaseSync(':memory:'),
    organizationId: '00D000000000001EAA',
    now: () => new Date(),
    session: (userId) => session(userId),
    systemSession: () => session('005000000000001AAA', true),
    query,
    queryContext: () => {
      throw new Error('the fake org runs no queries');
    },
    queryMore: () => {
      throw new SalesforceError('INVALID_QUERY_LOCATOR', 'invalid query locator');
    },
    queryColumns: () => ({ columnMetadata: [], entityName: 'Account' }),
    save(request) {
      const target = schema.objects.get(request.object.toLowerCase());
      if (target === undefined) {
        throw new Error(request.object);
      }
      switch (request.operation) {
        case 'create':
          return request.rows.map((row) => createOne(target, row));
        case 'update':
          return request.rows.map((row) => updateOne(target, row));
        case 'upsert':
          return request.rows.map((row) => {
            const known = rows
              .get(target.name)
              ?.find((one) => one[request.externalIdField] === row[request.externalIdField]);
            const result =
              known === undefined
                ? createOne(target, row)
                : updateOne(target, { ...row, Id: known['Id'] ?? null });
            return { ...result, created: known === undefined };
          });
        default:
          return request.ids.map((id) => {
            const known = rows.get(target.name)?.find((one) => one['Id'] === id);
            return known === undefined
              ? failed('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id')
              : (Object.assign(known, { IsDeleted: request.operation === 'delete' }),
                { id, success: true, errors: [] });
          });
      }
    },
    transaction(work) {
      const before = new Map([...rows].map(([name, list]) => [name, list.map((row) => ({ ...row }))]));
      try {
        return work();
      } catch (error) {
        for (const [name, list] of before) {
          rows.set(name, list);
        }
        throw error;
      }
    },
    setClock: () => undefined,
    automationErrors: () => [],
    close: () => undefined
  };
}
