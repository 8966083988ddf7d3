/**
 * Person accounts: an account that is a person has a contact of its own, and both show the same person.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_guidelines_personaccounts.htm
 */
import { UnsupportedError } from '../../core/types.ts';
import type { SObjectRecord, Value } from '../../core/types.ts';
import { objectNamed } from '../../schema/schemaLookup.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { fillDefaults } from '../save/defaults.ts';
import { moveChildren } from '../save/moveChildren.ts';
import { rulesFor } from '../save/objectRules.ts';
import { planOf } from '../save/objectPlan.ts';
import { isChanged } from '../save/rowWork.ts';
import type { RowWork } from '../save/rowWork.ts';
import { fieldsNotWritable, saveError } from '../save/saveErrors.ts';
import type { ObjectRules, SaveContext } from '../save/saveContext.ts';
import { derivePersonName } from './person.ts';

export const PERSON_ACCOUNT_RULES: readonly ObjectRules[] = [
  rulesFor(['Account'], {
    derive: derivePerson,
    validate: checkAccount,
    afterWrite: keepPersonContacts,
    merging: mergePersons
  }),
  rulesFor(['Contact'], {
    validate: checkContact,
    validateDelete: refuseAlone,
    afterWrite: keepAccounts,
    merging: (works) => works.forEach(refuseAlone)
  })
];

interface Mirrored {
  account: string;
  contact: string;
}

const pairs = new WeakMap<ObjectSchema, Mirrored[]>();

/** Stored fields of an account that are its person's, with those of the contact. */
function mirrored(account: ObjectSchema): Mirrored[] {
  let list = pairs.get(account);
  if (list === undefined) {
    list = planOf(account).values.flatMap(({ name, ofContact }) =>
      ofContact === undefined ? [] : [{ account: name, contact: ofContact }]
    );
    pairs.set(account, list);
  }
  return list;
}

/**
 * The record type says which an account is. Without one, who gives a last name and no name makes a person account (*assumed*; an
 * import without `Name` did so: texei/texei-sfdx-plugin#51).
 */
function derivePerson(work: RowWork, context: SaveContext): void {
  const { record, prior, given } = work;
  const type = personType(context);
  if (prior === undefined && (record['RecordTypeId'] ?? null) === null) {
    record['RecordTypeId'] = given.has('LastName') && !given.has('Name') ? type : null;
  }
  record['IsPersonAccount'] = record['RecordTypeId'] === type;
  if (record['IsPersonAccount'] && !given.has('Name')) {
    derivePersonName(work);
  }
}

function personType({ services }: SaveContext): string {
  const row = services.store
    .prepare('SELECT "Id" FROM "RecordType" WHERE "SobjectType" = \'Account\' AND "IsPersonType" = 1')
    .get();
  return String(row?.['Id']);
}

function checkAccount(work: RowWork, _context: SaveContext, object: ObjectSchema): void {
  const { record, prior, given, errors } = work;
  const isPerson = record['IsPersonAccount'] === true;
  if (prior !== undefined && prior['IsPersonAccount'] !== isPerson) {
    throw new UnsupportedError('changing a business account to a person account, or back');
  }
  if (!isPerson) {
    const persons = mirrored(object).filter(
      ({ account }) => given.has(account) && (record[account] ?? false) !== false
    );
    if (persons.length > 0) {
      const names = persons.map(({ account }) => account);
      const message = `Account: bad field names on insert/update call: ${names.join(', ')}`;
      errors.push(saveError('INVALID_FIELD_FOR_INSERT_UPDATE', message, names));
    }
  } else if (given.has('Name')) {
    errors.push(fieldsNotWritable(['Name']));
  } else if ((record['LastName'] ?? null) === null) {
    errors.push(saveError('REQUIRED_FIELD_MISSING', 'Required fields are missing: [LastName]', ['LastName']));
  }
}

/** "When a person account is created, a corresponding contact record is also created." No automation of contacts runs (*assumed*). */
function keepPersonContacts(works: readonly RowWork[], context: SaveContext, object: ObjectSchema): void {
  for (const work of works.filter(({ record }) => record['IsPersonAccount'] === true)) {
    if (typeof work.record['PersonContactId'] === 'string') {
      updatePersonContact(work, context, object);
    } else {
      createPersonContact(work, context, object);
    }
  }
}

function createPersonContact({ record }: RowWork, context: SaveContext, object: ObjectSchema): void {
  const { store, schema } = context.services;
  const contact = objectNamed(schema, 'Contact');
  const values = contactValues(record, object);
  const work: RowWork = {
    index: 0,
    operation: 'create',
    record: { ...values },
    prior: undefined,
    given: new Set(Object.keys(values).filter((name) => values[name] !== null)),
    errors: []
  };
  fillDefaults(planOf(contact), work, context);
  const id = store.nextId(contact);
  store.insert(contact, {
    ...work.record,
    ...auditOf(record),
    Id: id,
    IsDeleted: false,
    AccountId: record['Id'] ?? null,
    IsPersonAccount: true
  });
  // What contacts begin with, the account shows too.
  Object.assign(record, accountValues(work.record, object), { PersonContactId: id });
  store.update(object, record, ['PersonContactId', ...mirrored(object).map(({ account }) => account)]);
}

/** "Two change events are generated for all changes to a person account" (Change Data Capture guide): both are stamped. */
function updatePersonContact({ record }: RowWork, context: SaveContext, object: ObjectSchema): void {
  const { store, schema } = context.services;
  const values = { ...contactValues(record, object), ...stampsOf(record) };
  store.update(
    objectNamed(schema, 'Contact'),
    { ...values, Id: record['PersonContactId'] ?? null },
    Object.keys(values)
  );
}

function contactValues(record: SObjectRecord, account: ObjectSchema): SObjectRecord {
  return {
    ...Object.fromEntries(mirrored(account).map((pair) => [pair.contact, record[pair.account] ?? null])),
    Name: record['Name'] ?? null,
    OwnerId: record['OwnerId'] ?? null
  };
}

function accountValues(contact: SObjectRecord, account: ObjectSchema): SObjectRecord {
  return Object.fromEntries(mirrored(account).map((pair) => [pair.account, contact[pair.contact] ?? null]));
}

const picked = (record: SObjectRecord, names: readonly string[]): SObjectRecord =>
  Object.fromEntries(names.map((name): [string, Value] => [name, record[name] ?? null]));
const stampsOf = (record: SObjectRecord): SObjectRecord =>
  picked(record, ['LastModifiedDate', 'LastModifiedById', 'SystemModstamp']);
const auditOf = (record: SObjectRecord): SObjectRecord => ({
  ...picked(record, ['CreatedDate', 'CreatedById']),
  ...stampsOf(record)
});

/** "This record is the only contact record that can be associated directly with the person account." *Assumed*: code and words. */
function checkContact(work: RowWork, context: SaveContext): void {
  const { record, errors, prior } = work;
  if (!isChanged(work, 'AccountId')) {
    return;
  }
  const { store, schema } = context.services;
  const id = record['AccountId'];
  const account = typeof id === 'string' ? store.get(objectNamed(schema, 'Account'), id) : undefined;
  if (account?.['IsPersonAccount'] === true || prior?.['IsPersonAccount'] === true) {
    errors.push(
      saveError('FIELD_INTEGRITY_EXCEPTION', 'Account ID: a person account has one contact, its own', [
        'AccountId'
      ])
    );
  }
}

/** The person contact "can't be deleted directly; delete the account instead". *Assumed*: code and words. */
function refuseAlone({ record, errors }: RowWork): void {
  if (record['IsPersonAccount'] === true) {
    errors.push(saveError('DELETE_FAILED', 'The contact of a person account goes with its account alone'));
  }
}

/** A person contact may be edited; its account shows the same. */
function keepAccounts(works: readonly RowWork[], context: SaveContext): void {
  const { store, schema } = context.services;
  const account = objectNamed(schema, 'Account');
  for (const { record } of works.filter((work) => work.record['IsPersonAccount'] === true)) {
    const values = {
      ...accountValues(record, account),
      Name: record['Name'] ?? null,
      ...stampsOf(record)
    };
    store.update(account, { ...values, Id: record['AccountId'] ?? null }, Object.keys(values));
  }
}

/** Persons merge with persons; their contacts become one too. */
function mergePersons(losers: readonly RowWork[], master: SObjectRecord, context: SaveContext): void {
  const contact = objectNamed(context.services.schema, 'Contact');
  for (const work of losers) {
    if (work.record['IsPersonAccount'] !== master['IsPersonAccount']) {
      work.errors.push(
        saveError('INVALID_ARGUMENT', 'Person accounts and business accounts cannot be merged')
      );
    } else if (master['IsPersonAccount'] === true) {
      const [from, to] = [String(work.record['PersonContactId']), String(master['PersonContactId'])];
      moveChildren(contact, from, to, context);
      context.services.store.update(contact, { Id: from, MasterRecordId: to }, ['MasterRecordId']);
    }
  }
}
