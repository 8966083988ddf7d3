import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { dashboards } from './dashboards.ts';

const FOLDER = 'force-app/main/reporting/dashboards';
const FILE = `${FOLDER}/Trips/Visits.dashboard-meta.xml`;

const messages = async (from: string | RegExp, to: string): Promise<string[]> =>
  (await found(dashboards, { [FILE]: change(from, to) })).map(([, what]) => what);

test('a valid dashboard', async () => {
  assert.deepEqual(await found(dashboards), []);
});

test('reports, groupings and columns that are not there are found', async () => {
  assert.deepEqual(await messages('<report>Trips/Open_Visits_By_Kind<', '<report>Trips/Visits<'), [
    'there is no report Trips/Visits'
  ]);
  assert.deepEqual(await messages('<groupingColumn>Visit__c$Kind__c<', '<groupingColumn>Visit__c$Name<'), [
    'Trips/Open_Visits_By_Kind is not grouped by Visit__c$Name'
  ]);
  assert.deepEqual(
    await messages(
      '<report>',
      '<dashboardTableColumn><column>Visit__c$Day__c</column></dashboardTableColumn><report>'
    ),
    ['Trips/Open_Visits_By_Kind does not show Visit__c$Day__c']
  );
});

test('a chart over a report without groups is found', async () => {
  const report = 'force-app/main/reporting/reports/Trips/Open_Visits_By_Kind.report-meta.xml';
  const problems = await found(dashboards, { [report]: change('<format>Summary<', '<format>Tabular<') });
  assert.deepEqual(problems, [
    [FILE, 'a Bar cannot be drawn from Trips/Open_Visits_By_Kind, which has no groups']
  ]);
});

test('a dashboard that runs as somebody else, or lies in no folder, is found', async () => {
  assert.deepEqual(await messages('>LoggedInUser<', '>SpecifiedUser<'), [
    'the dashboard runs as SpecifiedUser'
  ]);
  assert.deepEqual(await messages('<textColor>', '<runningUser>me@example.com</runningUser><textColor>'), [
    'a <runningUser> of one org is in no other'
  ]);
  assert.deepEqual(await found(dashboards, { [`${FOLDER}/Trips.dashboardFolder-meta.xml`]: undefined }), [
    [FILE, 'there is no dashboard folder Trips']
  ]);
});
