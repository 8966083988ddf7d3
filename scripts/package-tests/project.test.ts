/** The package as the toolkit reads it. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openOrg } from '@toolkit/local-org';
import type { LocalOrg } from '@toolkit/local-org';
import { readProject } from '@toolkit/sfdx-project';

test('reads this project', async () => {
  const project = await readProject(join(import.meta.dirname, '../..'));
  assert.equal(project.name, 'ridealong');
  assert.ok(project.objects.some(({ name }) => name === 'Customer_Meeting__c'));
  const opportunity = project.objects.find(({ name }) => name === 'Opportunity');
  assert.ok(opportunity?.fields.some(({ name }) => name === 'Ridealong_Challenges__c'));
  assert.equal(opportunity?.label, undefined);
});

test('this package opens, and uses nothing that the local org lacks', async () => {
  const root = join(import.meta.dirname, '..', '..');
  const org: LocalOrg = await openOrg({ project: root });
  try {
    assert.deepEqual(org.unsupported, []);
  } finally {
    org.close();
  }
});

test('the core package names nothing that only an org with private opportunities has', () => {
  const root = join(import.meta.dirname, '..', '..', 'force-app');
  const files = globSync('main/**/*.xml', { cwd: root });
  assert.ok(files.length > 300, String(files.length));
  const naming = files.filter((file) => readFileSync(join(root, file), 'utf8').includes('OpportunityShare'));
  assert.deepEqual(naming, []);
});

test('no page layout shows a key or an id that only the automation reads', () => {
  const root = join(import.meta.dirname, '..', '..', 'force-app');
  const hidden = /<behavior>Readonly<\/behavior>\s*<field>(\w*_Key__c|\w+_To_Tell__c|\w+_Id__c)</;
  const layouts = globSync('**/*.layout-meta.xml', { cwd: root });
  assert.ok(layouts.length > 5);
  const shown = layouts.map((file) => hidden.exec(readFileSync(join(root, file), 'utf8'))?.[1] ?? '');
  assert.deepEqual(shown.filter(Boolean), []);
});

test('lists of meetings and their header say the day: the hour of a whole day is midnight in another time zone', () => {
  const meeting = join(import.meta.dirname, '../../force-app/main/attendees/objects/Customer_Meeting__c');
  const parts = globSync(['listViews/*.xml', 'compactLayouts/*.xml'], { cwd: meeting });
  assert.ok(parts.length > 4, String(parts.length));
  const texts = parts.map((file) => ({ file, text: readFileSync(join(meeting, file), 'utf8') }));
  const shows = (field: string): string[] =>
    texts.filter(({ text }) => new RegExp(`<(columns|fields)>${field}</`).test(text)).map(({ file }) => file);
  assert.deepEqual(shows('Starts_At__c'), []);
  assert.equal(shows('Meeting_Date__c').length, parts.length);
});
