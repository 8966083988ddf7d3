/** Generators of requests: nonsense, near misses, and values of the right type at the edges of what is allowed. */
import fc from 'fast-check';
import type { ObjectSchema, FieldSchema } from '../core/schemaTypes.ts';

function oneOf(text: string): fc.Arbitrary<string> {
  return fc.constantFrom(...text.trim().split(/\s{2,}|\n\s*/));
}

const fieldNames = oneOf(`
  Id  Name  Stock__c  Price__c  Kind__c  Supplier__r.Name  Supplier__r.Owner.Name  Owner.Name  CreatedDate  Merchandise__c
  Line_Items__r  What.Type  Nope__c  IsDeleted  Story__c  Stock_Value__c  Units_Ordered__c  COUNT()  COUNT(Id)  Supplier__c`);

const objectNames = oneOf(`
  Merchandise__c  Line_Item__c  Secret__c  Account  Event  User  Nope  sqlite_master  UserRecordAccess  EntityDefinition
  Report  PermissionSetAssignment  EventRelation  local_token  Merchandise__c m`);

const soqlWords = oneOf(`
  SELECT  FROM  WHERE  AND  OR  NOT  IN  LIKE  ORDER BY  GROUP BY  HAVING  LIMIT  OFFSET  NULLS LAST  SUM(Stock__c)
  FIELDS(ALL)  TYPEOF  WHEN  THEN  END  FORMAT(Price__c)  toLabel(Kind__c)  CALENDAR_MONTH(CreatedDate)  INCLUDES
  USING SCOPE mine  WITH SECURITY_ENFORCED  FOR UPDATE  ALL ROWS  =  !=  <  >=  (  )  ,  .  *  ;  --  /*  '  "  \\  %  ?
  :bind  null  true  TODAY  LAST_N_DAYS:7  LAST_N_DAYS:999999999  NEXT_90_DAYS:x  2026-01-01  2026-13-45
  2026-01-01T00:00:00Z  1e400  -1  99999999999999999999  0.1`);

const injections = fc.constantFrom(
  "' OR '1'='1",
  "'; DROP TABLE Merchandise__c; --",
  "x' UNION SELECT digest FROM local_token --",
  "\\'; DELETE FROM Account; --",
  "') OR 1=1 --",
  '"; PRAGMA writable_schema=1; --',
  '\u0000',
  '%27',
  "a''b",
  '🧭',
  'İı',
  '\ud800'
);

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

export const parameterValue = fc.oneof(soqlWords, fieldNames, injections, anyText);

/** Broken, deep, long and hostile SOQL. */
export const wildSoql = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(soqlWords, fieldNames, objectNames, injections), { maxLength: 25 })
    .map((parts) => `SELECT ${parts.join(' ')}`),
  fc
    .tuple(
      fc.array(fieldNames, { minLength: 1, maxLength: 4 }),
      objectNames,
      fieldNames,
      soqlWords,
      parameterValue
    )
    .map(
      ([fields, object, field, operator, right]) =>
        `SELECT ${fields.join(',')} FROM ${object} WHERE ${field} ${operator} ${right}`
    ),
  fc
    .tuple(objectNames, fieldNames, fc.oneof(injections, fc.string({ maxLength: 20 })))
    .map(([object, field, text]) => `SELECT Id FROM ${object} WHERE ${field} = '${text}'`),
  fc
    .nat({ max: 300 })
    .map((depth) => `SELECT Id FROM Account WHERE ${'('.repeat(depth)}Name = 'x'${')'.repeat(depth)}`),
  fc
    .nat({ max: 400 })
    .map(
      (count) =>
        `SELECT Id FROM Account WHERE ${Array.from({ length: count + 1 }, (_, index) => `Name = '${index}'`).join(' OR ')}`
    )
);

/** SOQL that means something: real fields, literals of their type, every clause. */
export function soqlFor(object: ObjectSchema): fc.Arbitrary<string> {
  const fields = [...object.fields.values()];
  const field = fc.constantFrom(...fields);
  const condition = field.chain((one) =>
    fc
      .tuple(oneOf('=  !=  <  <=  >  >=  LIKE'), literalOf(one))
      .map(([operator, literal]) => `${one.name} ${operator} ${literal}`)
  );
  const where = fc.oneof(
    fc.constant(''),
    condition.map((one) => ` WHERE ${one}`),
    fc
      .tuple(condition, oneOf('AND  OR'), condition)
      .map((parts) => ` WHERE (${parts.join(' ')}) AND NOT (Id = null)`),
    field.chain((one) =>
      fc
        .array(literalOf(one), { minLength: 1, maxLength: 4 })
        .map((list) => ` WHERE ${one.name} IN (${list.join(',')})`)
    )
  );
  const names = fc
    .array(field, { minLength: 1, maxLength: 6 })
    .map((list) => [...new Set(list.map(({ name }) => name))].join(', '));
  const tail = fc
    .tuple(
      fc.option(field),
      oneOf('ASC  DESC NULLS LAST  ASC NULLS FIRST'),
      fc.option(fc.nat({ max: 3000 })),
      fc.option(fc.nat({ max: 2500 }))
    )
    .map(
      ([by, direction, limit, offset]) =>
        `${by === null ? '' : ` ORDER BY ${by.name} ${direction}`}${limit === null ? '' : ` LIMIT ${limit}`}${offset === null ? '' : ` OFFSET ${offset}`}`
    );
  const plain = fc
    .tuple(names, where, tail)
    .map(([list, condition, rest]) => `SELECT ${list} FROM ${object.name}${condition}${rest}`);
  const grouped = fc
    .tuple(field, field, oneOf('COUNT  COUNT_DISTINCT  SUM  AVG  MIN  MAX'), where)
    .map(
      ([by, of, kind, condition]) =>
        `SELECT ${by.name}, ${kind}(${of.name}) n FROM ${object.name}${condition} GROUP BY ${by.name}`
    );
  return fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: grouped });
}

function literalOf(field: FieldSchema): fc.Arbitrary<string> {
  const right = ((): fc.Arbitrary<string> => {
    switch (field.type) {
      case 'boolean':
        return oneOf('true  false');
      case 'int':
      case 'double':
      case 'currency':
      case 'percent':
        return oneOf('0  -1  12.5  1e3  99999999999999999  0.1');
      case 'date':
        return oneOf('2026-01-31  TODAY  LAST_N_DAYS:3  THIS_FISCAL_QUARTER  NEXT_N_MONTHS:2');
      case 'datetime':
        return oneOf('2026-01-31T10:00:00Z  2026-01-31T10:00:00+02:00  YESTERDAY  LAST_90_DAYS');
      default:
        return fc.oneof(
          oneOf("'x'  'kept'  '%a_'  ''  '001000000000000AAA'"),
          injections.map((text) => `'${text.replace(/[\\']/g, '\\$&')}'`)
        );
    }
  })();
  return fc.oneof(
    { weight: 8, arbitrary: right },
    { weight: 1, arbitrary: fc.constant('null') },
    { weight: 1, arbitrary: soqlWords }
  );
}

/** Records of an object: each field mostly of its own type, and at times of none. `ids` are records that are there. */
export function recordFor(
  object: ObjectSchema,
  ids: readonly string[]
): fc.Arbitrary<Record<string, unknown>> {
  const fields = [...object.fields.values()].filter(({ createable, updateable }) => createable || updateable);
  const needed = fields.filter(
    (field) => !field.nillable && !field.defaultedOnCreate && field.type !== 'boolean'
  );
  const chosen = fc
    .subarray(fields, { maxLength: Math.min(8, fields.length) })
    .map((some) => [...new Set([...needed, ...some])]);
  return chosen.chain((some) =>
    fc.tuple(...some.map((field) => valueOf(field, ids))).map((values) => ({
      attributes: { type: object.name, referenceId: 'r1' },
      ...Object.fromEntries(some.map((field, index) => [field.name, values[index]]))
    }))
  );
}

const wildValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    'kept',
    'x'.repeat(300),
    '2026-02-30',
    '2026-01-01T25:00:00Z',
    '0000-00-00',
    1e308,
    1e21,
    9007199254740992,
    '001',
    '@{a.id}',
    '@{}',
    '\u0000',
    null
  ),
  anyText
);

function valueOf(field: FieldSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 30, arbitrary: properValue(field, ids) }, { weight: 1, arbitrary: wildValue });
}

function properValue(field: FieldSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'boolean':
      return fc.boolean();
    case 'int':
      return fc.constantFrom(0, 1, -1, 60, 1440, 20_160, 2147483647);
    case 'double':
    case 'currency':
    case 'percent':
      return fc.oneof(
        fc.constantFrom(0, -0.5, 0.005, 12.5, 1e15, 1e17),
        fc.integer({ min: -100, max: 1000 })
      );
    case 'date':
      return fc.constantFrom('2026-01-31', '1700-01-01', '4000-12-31', '2024-02-29');
    case 'datetime':
      return fc.constantFrom('2026-03-29T01:30:00.000Z', '2026-12-31T23:59:59Z', '1999-01-01T00:00:00+14:00');
    case 'picklist':
    case 'multipicklist':
      return fc.constantFrom(...(field.picklist?.values.map(({ value }) => value) ?? []), 'None of them', '');
    case 'reference':
    case 'id':
      return fc.constantFrom(...ids, '001000000000000AAA', null);
    case 'email':
      return fc.constantFrom('a@example.com', 'not an address');
    default:
      return fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: Math.min(field.length || 20, 300) }),
        injections
      );
  }
}

/** Bodies of every shape the API takes, around the given records. */
export function bodiesOf(records: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<unknown> {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: fc.jsonValue() });
  const urls = oneOf(`
    /services/data/v66.0/sobjects/Merchandise__c  /services/data/v66.0/query?q=SELECT+Id+FROM+Account
    /services/data/v66.0/sobjects/@{a.id}  /services/data/v66.0/composite  v66.0/limits  //  /services/data/v66.0/composite/sobjects`);
  const subrequest = fc.record(
    {
      method: oneOf('GET  POST  PATCH  DELETE  get'),
      url: fc.oneof(urls, anyText),
      referenceId: fc.constantFrom('a', 'b', 'c', 'a[1]', ''),
      body: records
    },
    { requiredKeys: ['method', 'url'] }
  );
  const loose = { requiredKeys: [] };
  return fc.oneof(
    fc.jsonValue(),
    { weight: 4, arbitrary: records },
    {
      weight: 3,
      arbitrary: fc.record(
        { records: maybe(fc.array(records, { maxLength: 4 })), allOrNone: maybe(fc.boolean()) },
        loose
      )
    },
    fc.record(
      { compositeRequest: maybe(fc.array(subrequest, { maxLength: 4 })), allOrNone: fc.boolean() },
      loose
    ),
    fc.record(
      { batchRequests: maybe(fc.array(subrequest, { maxLength: 3 })), haltOnError: fc.boolean() },
      loose
    ),
    fc.record({ apiName: maybe(objectNames), fields: maybe(records) }, loose),
    fc.record(
      {
        ids: maybe(fc.array(anyText, { maxLength: 3 })),
        fields: maybe(fc.array(fieldNames, { maxLength: 3 }))
      },
      loose
    )
  );
}

const graphqlTokens = oneOf(`
  {  }  (  )  uiapi  query  mutation  Merchandise__c  edges  node  Id  Name  value  first:  99999  -1  where:  eq:  "x"  $x
  @optional  ...  aggregate  objectInfos  Merchandise__cCreate  input:  orderBy:  after:  __schema  fragment F on Merchandise__c  :  [  ]  null`);

export const wildGraphql = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.array(graphqlTokens, { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.nat({ max: 200 }).map((depth) => '{ uiapi '.repeat(depth))
);

export const pathPart = fc.oneof(
  oneOf(`
    services  data  v66.0  v66  sobjects  Merchandise__c  Account  describe  query  queryAll  composite  tree  batch  ui-api
    records  object-info  list-records  list-info  list-ui  layout  related-list-records  related-list-info  picklist-values
    record-defaults  create  apps  nav-items  analytics  reports  limits  recordCount  graphql  oauth2  token  userinfo  revoke
    id  local  clock  personas  notifications  Soap  u  ..  .  %2e%2e  %00  Id  012000000000000AAA`),
  fc.constant(''),
  anyText.map((text) => encodeURIComponent(text.toWellFormed()))
);

export const parameterName = oneOf(`
  q  fields  ids  optionalFields  layoutTypes  modes  pageSize  pageToken  sortBy  formFactor  allOrNone  updateOnly  columns
  includeDetails  _HttpMethod  token  oauth_token  sObjects  mode  page  maxCount  recordTypeId  navItemNames`);

/** Near-ids around one that is there. */
export function idsAround(id: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0aAzZ9_-/%'), minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '001',
      '001000000000000',
      '001000000000000AAA',
      '001000000000000AAB',
      'a00',
      "' OR 1=1",
      '../../etc/passwd',
      id,
      id.slice(0, 15),
      id.toLowerCase()
    ),
    fc.nat({ max: 99_999 }).map((number) => `${id.slice(0, 10)}${String(number).padStart(5, '0')}`)
  );
}

export const wildHeaders = fc.dictionary(
  oneOf(
    'authorization  content-type  content-encoding  accept-encoding  sforce-query-options  if-unmodified-since  origin  expect  x-prettyprint'
  ),
  fc.constantFrom(
    'Bearer x',
    'Basic eDp5',
    'gzip',
    'br',
    'batchSize=1e9',
    'null',
    'application/xml',
    '',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    'text/plain'
  ),
  { maxKeys: 4 }
);
