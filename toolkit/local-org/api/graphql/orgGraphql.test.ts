/** GraphQL on a whole org: mutations through the save engine, and what changed permissions change. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  field,
  fieldGrant,
  object,
  objectGrant,
  permissionSet,
  validationRule
} from '../../testing/projectFiles.ts';
import { testOrg } from '../../testing/testOrg.ts';
import type { Session } from '../../core/types.ts';
import { executeGraphql } from './index.ts';
import type { GraphqlAnswer } from './index.ts';

const shop = await testOrg({
  ...object('Visit__c'),
  ...field('Visit__c', 'Score__c', { type: 'Number', precision: 6, scale: 1 }),
  ...field('Visit__c', 'Secret__c', { type: 'Text', length: 40 }),
  ...field('Visit__c', 'Double__c', { type: 'Number', precision: 8, scale: 1, formula: 'Score__c * 2' }),
  ...field('Visit__c', 'Account__c', {
    type: 'Lookup',
    referenceTo: 'Account',
    relationshipName: 'Visits',
    relationshipLabel: 'Visits'
  }),
  ...validationRule('Visit__c', 'Score_At_Most_Ten', 'Score__c > 10', 'A score is ten at most.', 'Score__c'),
  ...permissionSet('Visitor', {
    objectPermissions: [objectGrant('Visit__c', 'cred')],
    fieldPermissions: [
      fieldGrant('Visit__c.Score__c'),
      fieldGrant('Visit__c.Account__c'),
      fieldGrant('Visit__c.Double__c', false)
    ]
  }),
  ...permissionSet('Insider', { fieldPermissions: [fieldGrant('Visit__c.Secret__c', false)] })
});
const anna = shop.user('anna', 'Standard User', ['Visitor']);

function run(query: string, session: Session, variables: Record<string, unknown> = {}): GraphqlAnswer {
  // graphql-js makes objects without a prototype.
  return JSON.parse(JSON.stringify(executeGraphql(shop.org, { query, variables }, session))) as GraphqlAnswer;
}

const create = `mutation create($input: Visit__cCreateInput!) {
  uiapi { Visit__cCreate(input: $input) { Record { Name { value } Score__c { value displayValue } Double__c { value } } } }
}`;

describe('mutations', () => {
  test('save as everything saves, and read back', () => {
    const answer = run(create, anna, { input: { Visit__c: { Name: 'One', Score__c: 4.5 } } });
    assert.deepEqual(answer, {
      data: {
        uiapi: {
          Visit__cCreate: {
            Record: {
              Name: { value: 'One' },
              Score__c: { value: 4.5, displayValue: '4.5' },
              Double__c: { value: 9 }
            }
          }
        }
      },
      errors: [],
      extensions: {}
    });
    assert.deepEqual(shop.row("SELECT Score__c, Owner.Id FROM Visit__c WHERE Name = 'One'")['Score__c'], 4.5);
  });

  test('a validation rule refuses', () => {
    const answer = run(create, anna, { input: { Visit__c: { Name: 'Two', Score__c: 11 } } });
    assert.deepEqual(answer.data, { uiapi: { Visit__cCreate: null } });
    const [error] = answer.errors;
    assert.match(error?.message ?? '', /A score is ten at most\./);
    assert.deepEqual(error?.paths, ['uiapi', 'Visit__cCreate']);
    assert.equal(error.extensions['ErrorType'], 'DataFetchingException');
    assert.equal(shop.query("SELECT Id FROM Visit__c WHERE Name = 'Two'").length, 0);
  });

  test('all or none leaves nothing; otherwise the good one stays', () => {
    const both = (allOrNone: boolean): GraphqlAnswer =>
      run(
        `mutation both($good: Visit__cCreateInput!, $bad: Visit__cCreateInput!) {
          uiapi(input: { allOrNone: ${allOrNone} }) {
            good: Visit__cCreate(input: $good) { Record { Id } }
            bad: Visit__cCreate(input: $bad) { Record { Id } }
          }
        }`,
        anna,
        {
          good: { Visit__c: { Name: `Good ${allOrNone}`, Score__c: 1 } },
          bad: { Visit__c: { Name: `Bad ${allOrNone}`, Score__c: 99 } }
        }
      );
    assert.ok(both(true).errors.length > 0);
    assert.equal(both(false).errors.length, 1);
    assert.deepEqual(
      shop
        .query("SELECT Name FROM Visit__c WHERE Name LIKE 'Good %' OR Name LIKE 'Bad %'")
        .map((each) => each['Name']),
      ['Good false']
    );
  });

  test('a record of the same request is referred to by its alias', () => {
    const answer = run(
      `mutation chain($account: AccountCreateInput!, $visit: Visit__cCreateInput!) {
        uiapi {
          acme: AccountCreate(input: $account) { Record { Id } }
          Visit__cCreate(input: $visit) { Record { Account__c { value } } }
        }
      }`,
      anna,
      {
        account: { Account: { Name: 'Acme' } },
        visit: { Visit__c: { Name: 'At Acme', Account__c: '@{acme}' } }
      }
    );
    assert.deepEqual(answer.errors, []);
    const row = shop.query("SELECT Account__r.Name FROM Visit__c WHERE Name = 'At Acme'")[0];
    assert.equal((row?.['Account__r'] as Record<string, unknown> | undefined)?.['Name'], 'Acme');
  });

  test('update and delete by Id; a stranger does neither', () => {
    const [id = ''] = shop.createAs(anna, 'Visit__c', { Name: 'Three', Score__c: 3 });
    const update = `mutation u($input: Visit__cUpdateInput!) { uiapi { Visit__cUpdate(input: $input) { success Record { Double__c { value } } } } }`;
    assert.deepEqual(run(update, anna, { input: { Id: id, Visit__c: { Score__c: 2 } } }).data, {
      uiapi: { Visit__cUpdate: { success: true, Record: { Double__c: { value: 4 } } } }
    });
    const remove = `mutation d($id: IdOrRef!) { uiapi { Visit__cDelete(input: { Id: $id }) { Id } } }`;
    const stranger = shop.user('stranger');
    assert.ok(run(remove, stranger, { id }).errors.length > 0);
    assert.equal(shop.query(`SELECT Id FROM Visit__c WHERE Id = '${id}'`).length, 1);
    assert.deepEqual(run(remove, anna, { id }), {
      data: { uiapi: { Visit__cDelete: { Id: id } } },
      errors: [],
      extensions: {}
    });
    assert.equal(shop.query(`SELECT Id FROM Visit__c WHERE Id = '${id}'`).length, 0);
  });
});

test('a field comes with the permission for it', () => {
  const ben = shop.user('ben', 'Standard User', ['Visitor']);
  shop.one('Visit__c', { Name: 'Four', Secret__c: 'treasure' });
  const ask = (optional: string, session: Session): GraphqlAnswer =>
    run(
      `{ uiapi { query { Visit__c(where: { Name: { eq: "Four" } }) { edges { node { Name { value } Secret__c ${optional} { value } } } } } } }`,
      session
    );
  const nodes = (answer: GraphqlAnswer): unknown =>
    (
      answer.data as { uiapi: { query: { Visit__c: { edges: { node: unknown }[] } } } }
    ).uiapi.query.Visit__c.edges.map((edge) => edge.node);
  assert.deepEqual(nodes(ask('@optional', ben)), [{ Name: { value: 'Four' } }]);
  const refused = ask('', ben);
  assert.deepEqual(refused.data, {});
  assert.match(refused.errors[0]?.message ?? '', /Secret__c/);
  assert.equal(refused.errors[0]?.extensions['ErrorType'], 'ValidationError');

  const set = String(shop.row("SELECT Id FROM PermissionSet WHERE Name = 'Insider'")['Id']);
  shop.one('PermissionSetAssignment', { AssigneeId: ben.userId, PermissionSetId: set });
  const after = shop.org.session(ben.userId);
  for (const optional of ['@optional', '']) {
    assert.deepEqual(nodes(ask(optional, after)), [
      { Name: { value: 'Four' }, Secret__c: { value: 'treasure' } }
    ]);
  }
});
