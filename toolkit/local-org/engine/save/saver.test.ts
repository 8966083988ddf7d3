/** Longer than files are elsewhere: every rule of one module, over one small org. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { field, masterDetail, object, picklist, validationRule } from '../../testing/projectFiles.ts';
import { NOON, testOrg } from '../../testing/testOrg.ts';

const FLEET = {
  ...object('Boat__c'),
  ...field('Boat__c', 'Hull_Number__c', {
    type: 'Text',
    length: 10,
    unique: true,
    externalId: true,
    caseSensitive: false
  }),
  ...field('Boat__c', 'Length__c', { type: 'Number', precision: 5, scale: 1, required: true }),
  ...field('Boat__c', 'Launched__c', { type: 'Date' }),
  ...field('Boat__c', 'Mail__c', { type: 'Email' }),
  ...field('Boat__c', 'Sails_At__c', { type: 'Time' }),
  ...field('Boat__c', 'Age__c', {
    type: 'Number',
    precision: 18,
    scale: 0,
    formula: 'YEAR(TODAY()) - YEAR(Launched__c)'
  }),
  ...field('Boat__c', 'Crew_Default__c', { type: 'Number', precision: 3, scale: 0, defaultValue: '2 + 2' }),
  ...picklist('Boat__c', 'Kind__c', ['Ketch', 'Sloop', 'Yawl'], 'Sloop'),
  ...validationRule('Boat__c', 'Not_Too_Long', 'Length__c > 400', 'No boat is that long.', 'Length__c'),
  ...validationRule(
    'Boat__c',
    'Never_Shrinks',
    'AND(NOT(ISNEW()), PRIORVALUE(Length__c) > Length__c)',
    'Boats do not shrink.'
  ),
  ...object('Voyage__c', {
    sharingModel: 'ControlledByParent',
    nameField: { label: 'No', type: 'AutoNumber', displayFormat: 'V-{YYYY}-{000}' }
  }),
  ...masterDetail('Voyage__c', 'Boat__c', 'Boat__c'),
  ...field('Voyage__c', 'Harbour__c', { type: 'Text', length: 40 }),
  ...object('Sailor__c'),
  ...field('Sailor__c', 'Boat__c', {
    type: 'Lookup',
    referenceTo: 'Boat__c',
    relationshipName: 'Sailors',
    deleteConstraint: 'SetNull'
  }),
  ...field('Sailor__c', 'Captain_Of__c', {
    type: 'Lookup',
    referenceTo: 'Boat__c',
    relationshipName: 'Captains',
    deleteConstraint: 'Restrict'
  })
};

const { admin, org, ...t } = await testOrg(FLEET).then((testing) => ({
  admin: testing.admin,
  org: testing.org,
  save: testing.save.bind(testing),
  one: testing.one.bind(testing),
  create: testing.create.bind(testing),
  refused: testing.refused.bind(testing),
  row: testing.row.bind(testing),
  query: testing.query.bind(testing),
  update: testing.update.bind(testing),
  remove: testing.remove.bind(testing)
}));

test('a new row gets its id, its defaults, its owner and its audit fields', () => {
  const id = t.one('Boat__c', { Name: '  Argo ', Length__c: 30.26 });
  const row = t.row(
    `SELECT Id, Name, Length__c, Kind__c, Crew_Default__c, OwnerId, CreatedDate, CreatedById, SystemModstamp, IsDeleted, Mail__c FROM Boat__c WHERE Id = '${id}'`
  );
  assert.deepEqual(row, {
    Id: id,
    Name: 'Argo',
    Length__c: 30.3,
    Kind__c: 'Sloop',
    Crew_Default__c: 4,
    OwnerId: admin.userId,
    CreatedDate: '2026-06-15T12:00:00.000+0000',
    CreatedById: admin.userId,
    SystemModstamp: '2026-06-15T12:00:00.000+0000',
    IsDeleted: false,
    Mail__c: null
  });
  assert.match(id, /^a0[0-9]5j0[0-9A-Za-z]{12}$/);
});

test('a record without a name is named by its id', () => {
  const id = t.one('Boat__c', { Length__c: 7 });
  assert.equal(t.row(`SELECT Name FROM Boat__c WHERE Id = '${id}'`)['Name'], id);
});

const bad: [string, Record<string, string | number | boolean | null>, string, string, string[]][] = [
  [
    'too long text',
    { Hull_Number__c: 'ABCDEFGHIJK' },
    'STRING_TOO_LONG',
    'Hull Number: data value too large: ABCDEFGHIJK (max length=10)',
    ['Hull_Number__c']
  ],
  [
    'a value outside the picklist',
    { Kind__c: 'Raft' },
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    'Kind: bad value for restricted picklist field: Raft',
    ['Kind__c']
  ],
  [
    'a number too large',
    { Length__c: 10_000 },
    'NUMBER_OUTSIDE_VALID_RANGE',
    'Length: value outside of valid range on numeric field: 10000',
    ['Length__c']
  ],
  [
    'a missing required field',
    { Length__c: null },
    'REQUIRED_FIELD_MISSING',
    'Required fields are missing: [Length__c]',
    ['Length__c']
  ],
  [
    'an invalid e-mail address',
    { Mail__c: 'nobody' },
    'INVALID_EMAIL_ADDRESS',
    'Mail: invalid email address: nobody',
    ['Mail__c']
  ],
  [
    'a date that the calendar lacks',
    { Launched__c: '2026-02-30' },
    'INVALID_TYPE_ON_FIELD_IN_RECORD',
    'Launched: value not of required type: 2026-02-30',
    ['Launched__c']
  ],
  [
    'a time that no clock shows',
    { Sails_At__c: '25:00:00.000Z' },
    'INVALID_TYPE_ON_FIELD_IN_RECORD',
    'Sails At: value not of required type: 25:00:00.000Z',
    ['Sails_At__c']
  ],
  [
    'a broken validation rule',
    { Length__c: 401 },
    'FIELD_CUSTOM_VALIDATION_EXCEPTION',
    'No boat is that long.',
    ['Length__c']
  ],
  [
    'a field that is worked out',
    { Age__c: 3 },
    'INVALID_FIELD_FOR_INSERT_UPDATE',
    'Unable to create/update fields: Age__c. Please check the security settings of this field and verify that it is read/write for your profile or permission set.',
    ['Age__c']
  ],
  ['a field of the platform', { CreatedById: 'x' }, 'INVALID_FIELD_FOR_INSERT_UPDATE', '', ['CreatedById']],
  [
    'an unknown field',
    { Mast__c: 1 },
    'INVALID_FIELD',
    "No such column 'Mast__c' on sobject of type Boat__c",
    []
  ],
  [
    'an owner that is not an id',
    { OwnerId: 'me' },
    'MALFORMED_ID',
    'Owner: id value of incorrect type: me',
    ['OwnerId']
  ],
  [
    'an owner that is not a user',
    { OwnerId: '0015j0000000001AAA' },
    'MALFORMED_ID',
    'Owner: id value of incorrect type: 0015j0000000001AAA',
    ['OwnerId']
  ],
  [
    'an owner that is not there',
    { OwnerId: '0055j00000000zzAAA' },
    'INVALID_CROSS_REFERENCE_KEY',
    'invalid cross reference id',
    []
  ]
];
for (const [what, values, code, message, fields] of bad) {
  test(`refuses ${what}`, () => {
    // CreatedById may be set by an administrator on create, who has Set Audit Fields: so this one is an update.
    const isAudit = 'CreatedById' in values;
    const request = isAudit
      ? ({
          operation: 'update',
          object: 'Boat__c',
          rows: [{ Id: t.one('Boat__c', { Length__c: 5 }), ...values }]
        } as const)
      : ({ operation: 'create', object: 'Boat__c', rows: [{ Length__c: 5, ...values }] } as const);
    const before = t.query('SELECT Id FROM Boat__c').length;
    const [error] = t.refused({ ...request, rows: [...request.rows] });
    assert.equal(error?.statusCode, code);
    assert.ok(message === '' || error?.message === message, error?.message);
    assert.deepEqual(error?.fields, fields);
    assert.equal(t.query('SELECT Id FROM Boat__c').length, before);
  });
}

test('an owner can be changed and not taken away', () => {
  const boat = t.one('Boat__c', { Length__c: 5 });
  const [error] = t.refused({ operation: 'update', object: 'Boat__c', rows: [{ Id: boat, OwnerId: null }] });
  assert.deepEqual(error, {
    statusCode: 'INVALID_CROSS_REFERENCE_KEY',
    message: 'Owner ID: owner cannot be blank',
    fields: ['OwnerId']
  });
  assert.equal(t.row(`SELECT OwnerId FROM Boat__c WHERE Id = '${boat}'`)['OwnerId'], admin.userId);
});

test('several broken rules are all reported', () => {
  const id = t.one('Boat__c', { Length__c: 399 });
  t.update('Boat__c', { Id: id, Length__c: 400 });
  const errors = t.refused({ operation: 'update', object: 'Boat__c', rows: [{ Id: id, Length__c: 300 }] });
  assert.deepEqual(
    errors.map(({ message }) => message),
    ['Boats do not shrink.']
  );
});

test('unique fields: against what is stored, within a request, without case', () => {
  const first = t.one('Boat__c', { Length__c: 1, Hull_Number__c: 'Ab1' });
  const [stored] = t.refused({
    operation: 'create',
    object: 'Boat__c',
    rows: [{ Length__c: 1, Hull_Number__c: 'aB1' }]
  });
  assert.equal(stored?.statusCode, 'DUPLICATE_VALUE');
  assert.equal(
    stored?.message,
    `duplicate value found: Hull_Number__c duplicates value on record with id: ${first.slice(0, 15)}`
  );
  const results = t.save({
    operation: 'create',
    object: 'Boat__c',
    rows: [
      { Length__c: 1, Hull_Number__c: 'X9' },
      { Length__c: 2, Hull_Number__c: 'x9' }
    ]
  });
  assert.deepEqual(
    results.map(({ success }) => success),
    [true, false]
  );
  t.remove('Boat__c', first);
  t.one('Boat__c', { Length__c: 1, Hull_Number__c: 'AB1' });
});

test('two rows may swap a unique value', () => {
  const [one, other] = t.create(
    'Boat__c',
    { Length__c: 1, Hull_Number__c: 'S1' },
    { Length__c: 1, Hull_Number__c: 'S2' }
  );
  t.update('Boat__c', { Id: one ?? '', Hull_Number__c: 'S2' }, { Id: other ?? '', Hull_Number__c: 'S1' });
  assert.equal(t.row(`SELECT Hull_Number__c FROM Boat__c WHERE Id = '${one}'`)['Hull_Number__c'], 'S2');
});

test('upsert makes what is new, changes what is known, and refuses the same key twice', () => {
  const key = 'Hull_Number__c';
  const upsert = (...rows: Record<string, string | number | null>[]) =>
    t.save({ operation: 'upsert', object: 'Boat__c', externalIdField: key, rows });
  const [made] = upsert({ Hull_Number__c: 'U1', Length__c: 8 });
  assert.equal(made?.created, true);
  const [changed, twice, missing] = upsert(
    { Hull_Number__c: 'u1', Length__c: 9 },
    { Hull_Number__c: 'U1', Length__c: 10 },
    { Length__c: 11 }
  );
  assert.equal(changed?.created, false);
  assert.equal(changed?.id, made?.id);
  assert.equal(twice?.errors[0]?.statusCode, 'DUPLICATE_VALUE');
  assert.equal(missing?.errors[0]?.statusCode, 'MISSING_ARGUMENT');
  assert.equal(t.row(`SELECT Length__c FROM Boat__c WHERE Id = '${made?.id}'`)['Length__c'], 9);
});

test('all or none: one bad row undoes the others, which say why', () => {
  const before = t.query('SELECT Id FROM Boat__c').length;
  const results = t.save(
    {
      operation: 'create',
      object: 'Boat__c',
      rows: [{ Length__c: 1 }, { Length__c: null }, { Length__c: 3 }]
    },
    admin,
    true
  );
  assert.deepEqual(
    results.map(({ errors, id }) => [errors[0]?.statusCode, id]),
    [
      ['ALL_OR_NONE_OPERATION_ROLLED_BACK', null],
      ['REQUIRED_FIELD_MISSING', null],
      ['ALL_OR_NONE_OPERATION_ROLLED_BACK', null]
    ]
  );
  assert.equal(t.query('SELECT Id FROM Boat__c').length, before);
});

test('updates touch the audit fields and nothing that was not sent', () => {
  const id = t.one('Boat__c', { Name: 'Beagle', Length__c: 27 });
  org.setClock(new Date('2026-06-15T13:00:00Z'));
  t.update('Boat__c', { Id: id.slice(0, 15), Mail__c: 'fitz@roy.example' });
  org.setClock(NOON);
  const row = t.row(
    `SELECT Name, Length__c, CreatedDate, LastModifiedDate, SystemModstamp FROM Boat__c WHERE Id = '${id}'`
  );
  assert.deepEqual(row, {
    Name: 'Beagle',
    Length__c: 27,
    CreatedDate: '2026-06-15T12:00:00.000+0000',
    LastModifiedDate: '2026-06-15T13:00:00.000+0000',
    SystemModstamp: '2026-06-15T13:00:00.000+0000'
  });
});

test('ids of updates: unknown, of another object, no id, deleted, twice', () => {
  const gone = t.one('Boat__c', { Length__c: 4 });
  t.remove('Boat__c', gone);
  const alive = t.one('Boat__c', { Length__c: 4 });
  const code = (Id: string | null): string | undefined =>
    t.refused({ operation: 'update', object: 'Boat__c', rows: [{ Id, Length__c: 5 }] })[0]?.statusCode;
  assert.equal(code(`${gone.slice(0, 6)}00000zzzz${gone.slice(15)}`), 'MALFORMED_ID'); // the checksum is another's
  assert.equal(code(admin.userId), 'MALFORMED_ID');
  assert.equal(code('nonsense'), 'MALFORMED_ID');
  assert.equal(code(null), 'MISSING_ARGUMENT');
  assert.equal(code(gone), 'ENTITY_IS_DELETED');
  const [, second] = t.save({
    operation: 'update',
    object: 'Boat__c',
    rows: [
      { Id: alive, Length__c: 5 },
      { Id: alive, Length__c: 6 }
    ]
  });
  assert.equal(second?.errors[0]?.statusCode, 'DUPLICATE_VALUE');
});

test('auto numbers count on, and a failed save takes none', () => {
  const boat = t.one('Boat__c', { Length__c: 4 });
  const first = t.one('Voyage__c', { Boat__c: boat });
  t.refused({
    operation: 'create',
    object: 'Voyage__c',
    rows: [{ Boat__c: boat, Harbour__c: 'x'.repeat(41) }]
  });
  const second = t.one('Voyage__c', { Boat__c: boat });
  const names = [first, second].map((id) =>
    String(t.row(`SELECT Name FROM Voyage__c WHERE Id = '${id}'`)['Name'])
  );
  assert.match(names[0] ?? '', /^V-2026-\d{3}$/);
  assert.equal(Number(names[1]?.slice(-3)), Number(names[0]?.slice(-3)) + 1);
});

test('deleting takes the details, clears lookups, and is stopped by a restricting one; undelete brings it all back', () => {
  const boat = t.one('Boat__c', { Name: 'Bounty', Length__c: 28 });
  const voyage = t.one('Voyage__c', { Boat__c: boat, Harbour__c: 'Tahiti' });
  const sailor = t.one('Sailor__c', { Name: 'Fletcher', Boat__c: boat });
  const captain = t.one('Sailor__c', { Name: 'William', Captain_Of__c: boat });
  const [error] = t.refused({ operation: 'delete', object: 'Boat__c', ids: [boat] });
  assert.equal(error?.statusCode, 'DELETE_FAILED');
  assert.match(error?.message ?? '', /Bounty could not be completed .* sailors\.: William/);
  t.update('Sailor__c', { Id: captain, Captain_Of__c: null });
  t.remove('Boat__c', boat);
  assert.equal(t.query(`SELECT Id FROM Voyage__c WHERE Id = '${voyage}'`).length, 0);
  assert.equal(t.row(`SELECT Boat__c FROM Sailor__c WHERE Id = '${sailor}'`)['Boat__c'], null);
  assert.equal(
    org.query(`SELECT Id FROM Boat__c WHERE Id = '${boat}' AND IsDeleted = true`, admin, { all: true })
      .totalSize,
    1
  );
  const [undeleted] = t.save({ operation: 'undelete', object: 'Boat__c', ids: [boat] });
  assert.equal(undeleted?.success, true);
  assert.equal(t.row(`SELECT Harbour__c FROM Voyage__c WHERE Id = '${voyage}'`)['Harbour__c'], 'Tahiti');
  assert.equal(t.row(`SELECT Boat__c FROM Sailor__c WHERE Id = '${sailor}'`)['Boat__c'], boat);
  assert.equal(
    t.refused({ operation: 'undelete', object: 'Boat__c', ids: [boat] })[0]?.statusCode,
    'UNDELETE_FAILED'
  );
});

test('a record does not come back from the bin when another has what is unique to it, nor its details', () => {
  const first = t.one('Boat__c', { Name: 'first', Length__c: 9, Hull_Number__c: 'BIN-1' });
  const voyage = t.one('Voyage__c', { Boat__c: first });
  t.remove('Boat__c', first);
  const second = t.one('Boat__c', { Name: 'second', Length__c: 9, Hull_Number__c: 'bin-1' });
  const [error] = t.refused({ operation: 'undelete', object: 'Boat__c', ids: [first] });
  assert.equal(error?.statusCode, 'DUPLICATE_VALUE');
  assert.match(error?.message ?? '', new RegExp(`Hull_Number__c .* with id: ${second.slice(0, 15)}$`));
  assert.equal(t.query(`SELECT Id FROM Voyage__c WHERE Id = '${voyage}'`).length, 0);
  t.remove('Boat__c', second);
  assert.equal(t.save({ operation: 'undelete', object: 'Boat__c', ids: [first] })[0]?.success, true);
  assert.equal(t.query(`SELECT Id FROM Voyage__c WHERE Id = '${voyage}'`).length, 1);
  // Of two that would come back together the first does.
  t.remove('Boat__c', first);
  assert.deepEqual(
    t.save({ operation: 'undelete', object: 'Boat__c', ids: [second, first] }).map(({ success }) => success),
    [true, false]
  );
});

test('a detail that was deleted before its master does not come back, even after it', () => {
  const boat = t.one('Boat__c', { Length__c: 28 });
  const [early, late] = t.create('Voyage__c', { Boat__c: boat }, { Boat__c: boat });
  t.remove('Voyage__c', early ?? '');
  t.remove('Boat__c', boat);
  assert.equal(t.save({ operation: 'undelete', object: 'Boat__c', ids: [boat] })[0]?.success, true);
  assert.deepEqual(
    t.query(`SELECT Id FROM Voyage__c WHERE Boat__c = '${boat}'`).map(({ Id }) => Id),
    [late]
  );
  assert.equal(
    t.refused({ operation: 'undelete', object: 'Voyage__c', ids: [early ?? ''] })[0]?.message,
    'Entity is not in the recycle bin'
  );
});

test('a detail does not come back without its master, and a detail needs one', () => {
  const boat = t.one('Boat__c', { Length__c: 28 });
  const voyage = t.one('Voyage__c', { Boat__c: boat });
  t.remove('Voyage__c', voyage);
  t.remove('Boat__c', boat);
  assert.equal(
    t.refused({ operation: 'undelete', object: 'Voyage__c', ids: [voyage] })[0]?.statusCode,
    'UNDELETE_FAILED'
  );
  assert.equal(
    t.refused({ operation: 'create', object: 'Voyage__c', rows: [{}] })[0]?.statusCode,
    'REQUIRED_FIELD_MISSING'
  );
  assert.equal(
    t.refused({ operation: 'create', object: 'Voyage__c', rows: [{ Boat__c: boat }] })[0]?.statusCode,
    'ENTITY_IS_DELETED'
  );
  const other = t.one('Boat__c', { Length__c: 28 });
  const kept = t.one('Voyage__c', { Boat__c: other });
  const [error] = t.refused({
    operation: 'update',
    object: 'Voyage__c',
    rows: [{ Id: kept, Boat__c: t.one('Boat__c', { Length__c: 1 }) }]
  });
  assert.equal(error?.statusCode, 'INVALID_FIELD_FOR_INSERT_UPDATE');
});

test('an unknown object, and operations an object lacks, end the request', () => {
  assert.throws(() => t.save({ operation: 'create', object: 'Raft__c', rows: [{}] }), {
    errorCode: 'INVALID_TYPE'
  });
  assert.throws(() => t.save({ operation: 'delete', object: 'User', ids: [admin.userId] }), {
    errorCode: 'INVALID_TYPE_FOR_OPERATION'
  });
  assert.throws(() => t.save({ operation: 'create', object: 'Profile', rows: [{ Name: 'X' }] }), {
    errorCode: 'INVALID_TYPE_FOR_OPERATION'
  });
});
