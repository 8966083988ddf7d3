import { readFileSync } from 'node:fs';
import { DECISION, isDecided } from '../decisions';

it('knows the values of the picklist', () => {
  const xml = readFileSync(
    'force-app/main/challenges/objects/Challenge_Theme__c/fields/Decision__c.field-meta.xml',
    'utf8'
  );
  const values = [...xml.matchAll(/<value>\s*<fullName>([^<]+)/g)].map((match) => match[1]);
  expect(Object.values(DECISION)).toEqual(values);
});

it('calls yes, no and done decided; thinking about it is no decision', () => {
  expect(Object.values(DECISION).filter(isDecided)).toEqual(['Will Act', 'Will Not Act', 'Done']);
  expect(isDecided(undefined)).toBe(false);
});
