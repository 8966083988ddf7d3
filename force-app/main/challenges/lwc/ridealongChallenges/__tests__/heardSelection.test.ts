import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { HEARD_FIELDS } from '../heardSelection';

const CHALLENGES = resolve(__dirname, '../..');

const sources = (readdirSync(CHALLENGES, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && !file.includes('__tests__'))
  .map((file) => ({ name: basename(file), text: readFileSync(join(CHALLENGES, file), 'utf8') }));

it('is written in one place: what every list shows of a challenge', () => {
  const selecting = sources.filter(({ text }) => /Cost_To_Customer__c @optional/.test(text));
  expect(selecting.map(({ name }) => name)).toEqual(['heardSelection.ts']);
  const using = sources.filter(({ text }) => text.includes('${HEARD_FIELDS}'));
  expect(using.map(({ name }) => name).sort()).toEqual(['listQuery.ts', 'themeSelection.ts']);
});

it.each(['Statement__c', 'Customer_Words__c', 'Workaround__c', 'Suggested_Solution__c', 'Heard_By__r'])(
  'selects %s',
  (field) => {
    expect(HEARD_FIELDS).toMatch(new RegExp(`^ +${field} `, 'm'));
  }
);
