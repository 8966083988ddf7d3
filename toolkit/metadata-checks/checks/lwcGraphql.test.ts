import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import type { Break } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { lwcGraphql } from './lwcGraphql.ts';

const CARD = 'force-app/main/bookings/lwc/tripsVisitCard';
const FILE = `${CARD}/tripsVisitCard.ts`;

const problems = async (changes: Break): Promise<string[]> =>
  (await found(lwcGraphql, changes)).map(([file, what]) => {
    assert.equal(file, FILE);
    return what;
  });
const messages = (from: string | RegExp, to: string): Promise<string[]> =>
  problems({ [FILE]: change(from, to) });

test('a valid query', async () => {
  assert.deepEqual(await found(lwcGraphql), []);
});

test('fields, objects and arguments that are not there are found', async () => {
  const [field = ''] = await messages('State__c @optional', 'Stat__c @optional');
  assert.match(field, /^Cannot query field "Stat__c" on type "Guest__c"/);
  const [object = ''] = await messages('Guest__c(first', 'Event(first');
  assert.match(object, /^Cannot query field "Event" on type "RecordQuery"/);
  const [filter = ''] = await messages('{ Visit__c: { eq', '{ Tour__c: { eq');
  assert.match(filter, /"Tour__c" is not defined by type "Guest__c_Filter"/);
  const [variable = ''] = await messages('($id: ID)', '($id: Date)');
  assert.match(variable, /Variable "\$id" of type "Date" used in position expecting type/);
  const [unused = ''] = await messages('eq: $id', 'ne: null');
  assert.match(unused, /Variable "\$id" is never used/);
  assert.deepEqual(await messages('@optional', '@optional @maybe'), ['Unknown directive "@maybe".']);
  const [syntax = ''] = await messages('State__c @optional {', 'State__c @optional {{');
  assert.match(syntax, /^the GraphQL does not parse: Syntax Error/);
});

test('a field that may be hidden from somebody must be optional, a required one need not', async () => {
  assert.deepEqual(await messages('State__c @optional', 'State__c'), [
    'Guest__c.State__c may be hidden from somebody: mark it @optional'
  ]);
  assert.deepEqual(await messages(/State__c @optional \{\s*value\s*\}/, 'Person__r { Name { value } }'), []);
});

test('the currency of a record is there in some orgs only', async () => {
  const currency = (rest: string): Promise<string[]> =>
    messages(/State__c @optional \{\s*value\s*\}/, `State__c @optional { value } CurrencyIsoCode ${rest}`);
  assert.deepEqual(await currency('@optional { value }'), []);
  assert.deepEqual(await currency('{ value }'), [
    'Guest__c.CurrencyIsoCode may be hidden from somebody: mark it @optional'
  ]);
});

test('a list without a number of rows, or with too many, is found', async () => {
  assert.deepEqual(await messages('first: 50, ', ''), [
    'Guest__c does not say how many rows: without first it gives ten'
  ]);
  assert.deepEqual(await messages('first: 50', 'first: 2001'), [
    'Guest__c asks for 2001 rows, more than 2000'
  ]);
});

test('text put together from constants is worked out', async () => {
  const fragment = change(
    /State__c @optional \{\s*value\s*\}/,
    '${STATE} ${field("Person__r", "Name { value }")}'
  );
  const files = (state: string): Break => ({
    [`${CARD}/fragments.ts`]: `export const STATE = '${state} @optional { value }';\n`,
    [FILE]: (text) =>
      fragment(text)
        .replace(
          'const GUESTS',
          'const field = (name: string, inner: string) => `${name} { ${inner} }`;\nconst GUESTS'
        )
        .replace('import title', "import { STATE } from './fragments';\nimport title")
  });
  assert.deepEqual(await problems(files('State__c')), []);
  const [found = ''] = await problems(files('Stat__c'));
  assert.match(found, /^Cannot query field "Stat__c"/);
});

test('text from what another bundle lets others see of its files is worked out', async () => {
  const words = 'force-app/main/shared/lwc/tripsWords';
  const files = (state: string): Break => ({
    [`${words}/states.ts`]: `export const COMING = '${state} @optional { value }';\n`,
    [`${words}/tripsWords.ts`]: (text) => `${text}export { COMING as STATE } from './states';\n`,
    [FILE]: (text) =>
      change(
        /State__c @optional \{\s*value\s*\}/,
        '${STATE}'
      )(text).replace('import { plural }', 'import { STATE, plural }')
  });
  assert.deepEqual(await problems(files('State__c')), []);
  const [found = ''] = await problems(files('Stat__c'));
  assert.match(found, /^Cannot query field "Stat__c"/);
});

test('text that depends on what is typed is found, but where the settings allow it', async () => {
  const typed = { [FILE]: change('eq: $id', 'eq: "${location.hash}"') };
  assert.deepEqual(await problems(typed), ['a GraphQL text depends on what is known only when it runs']);
  const settings = JSON.stringify({ graphqlBuilders: [FILE] });
  assert.deepEqual(await problems({ ...typed, 'config/metadata-checks.json': settings }), []);
});

test('queries declared in parts are checked as the whole they make', async () => {
  const declared = (guest: string, more = '$id: ID'): Break => ({
    [`${CARD}/guestParts.ts`]: `
      import type { PartedQuery } from 'c/queryParts';
      const first = (name: string, field: string): string =>
        \`\${name}: Guest__c(first: 5, where: { Visit__c: { eq: $id } }) { edges { node { \${field} @optional { value } } } }\`;
      export const GUESTS: PartedQuery = {
        name: 'guests', variables: { id: '${more.replace('$id: ', '')}', unused: 'String' }, core: [first('own', 'State__c')], parts: []
      };
      export const ALL: PartedQuery = { ...GUESTS, parts: [...GUESTS.parts, first('others', '${guest}')] };
    `
  });
  const whatsOf = async (changes: Break): Promise<string[]> =>
    (await found(lwcGraphql, changes)).map(([file, what]) => {
      assert.equal(file, `${CARD}/guestParts.ts`);
      return what;
    });
  assert.deepEqual(await whatsOf(declared('State__c')), []);
  const [field = '', ...others] = await whatsOf(declared('Stat__c'));
  assert.match(field, /^Cannot query field "Stat__c" on type "Guest__c"/);
  assert.deepEqual(others, [], 'only in the query that has it');
  const [type = ''] = await whatsOf(declared('State__c', '$id: Date'));
  assert.match(type, /Variable "\$id" of type "Date" used in position expecting type/);
  assert.deepEqual(
    await whatsOf({
      [`${CARD}/guestParts.ts`]:
        "const GUESTS: PartedQuery = { name: 'guests', variables: {}, parts: [location.hash] };\n"
    }),
    ['a GraphQL text depends on what is known only when it runs']
  );
});
