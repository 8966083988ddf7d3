import assert from 'node:assert/strict';
import { test } from 'node:test';
import { schemaProblems } from './schemaCheck.ts';
import type { FieldNames } from './schemaCheck.ts';

const objects: Record<string, FieldNames> = {
  Opportunity: {
    fields: new Set(['Name']),
    parents: new Map([
      ['Account', ['Account']],
      ['Owner', ['User', 'Group']]
    ])
  },
  Account: { fields: new Set(['Industry']), parents: new Map() },
  User: { fields: new Set(['Email']), parents: new Map() },
  Group: { fields: new Set(['DeveloperName']), parents: new Map() }
};

test('names that the org does not have are mistakes, through parents too', async () => {
  const asked: string[] = [];
  const describe = (object: string): Promise<FieldNames | undefined> => {
    asked.push(object);
    return Promise.resolve(objects[object]);
  };
  const names = [
    'Opportunity',
    'Opportunity.Name',
    'Opportunity.Account.Industry',
    'Opportunity.Owner.Email'
  ];
  const wrong = [
    'Lead',
    'Opportunity.Nmae',
    'Opportunity.Account.Industri',
    'Opportunity.Acount.Name',
    'Opportunity.Owner.Phone'
  ];
  const references = [...names, ...wrong].map((name) => {
    const [objectApiName = '', ...path] = name.split('.');
    return { objectApiName, fieldApiName: path.join('.') || undefined, file: 'a.ts' };
  });
  const problems = await schemaProblems(references, describe);
  assert.deepEqual(
    problems.map(({ message }) => message),
    [
      'Unknown object "Lead" in "@salesforce/schema/Lead".',
      'Unknown field "Nmae" of Opportunity in "@salesforce/schema/Opportunity.Nmae".',
      'Unknown field "Industri" of Account in "@salesforce/schema/Opportunity.Account.Industri".',
      'Unknown relationship "Acount" of Opportunity in "@salesforce/schema/Opportunity.Acount.Name".',
      'Unknown field "Phone" of User in "@salesforce/schema/Opportunity.Owner.Phone".'
    ]
  );
  assert.equal(new Set(asked).size, asked.length);
});
