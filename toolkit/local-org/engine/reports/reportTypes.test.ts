/** Report types of the project and of every org, and who may open what. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SObjectRecord } from '../../core/types.ts';
import { testOrg } from '../../testing/testOrg.ts';
import { column, criterion, grouping, report, sharedWith, tripObjects } from './testing/reportProject.ts';
import type { Body } from './testing/reportProject.ts';
import { groups, rows } from './testing/results.ts';
import { field } from '../../testing/projectFiles.ts';
import {
  describeReport,
  describeReportType,
  listReports,
  listReportTypes,
  runReport,
  runUnsavedReport
} from './index.ts';
import type { ReportResult } from './index.ts';

const deals = (more: Body = {}): Body => ({
  columns: [column('OPPORTUNITY_NAME'), column('AMOUNT', 'Sum')],
  params: [
    { name: 'open', value: 'all' },
    { name: 'probability', value: '>0' },
    { name: 'co', value: '1' }
  ],
  reportType: 'Opportunity',
  timeFrameFilter: { dateColumn: 'CLOSE_DATE', interval: 'INTERVAL_CUSTOM' },
  ...more
});
const status = (open: string, probability = '>0'): Body =>
  deals({
    params: [
      { name: 'open', value: open },
      { name: 'probability', value: probability }
    ]
  });
const folder = (name: string, body: Body): Parameters<typeof testOrg>[0] => ({
  [`reports/${name}.reportFolder-meta.xml`]: { root: 'ReportFolder', body: { ...body, name } },
  ...report(`In_${name}`, { columns: column('Trip__c$Name') }, name)
});

const world = await testOrg({
  ...tripObjects,
  ...field('Opportunity', 'Score__c', { type: 'Number', precision: 4, scale: 0 }),
  ...report('Deals', deals()),
  ...report('Open_Deals', status('open')),
  ...report('Closed_Deals', status('closed')),
  ...report('Won_Deals', status('closedwon')),
  ...report('Likely_Deals', status('all', '>50')),
  ...report('Other_Deals', status('any')),
  ...report(
    'Deals_By_Stage',
    deals({
      columns: [column('OPPORTUNITY_NAME'), column('AMOUNT', 'Sum'), column('Opportunity.Score__c', 'Sum')],
      aggregates: {
        calculatedFormula: 'AMOUNT:SUM / Opportunity.Score__c:SUM',
        datatype: 'number',
        developerName: 'FORMULA1',
        isActive: true,
        masterLabel: 'Ratio',
        scale: 1
      },
      format: 'Summary',
      groupingsDown: [grouping('STAGE_NAME'), grouping('CLOSE_DATE', { dateGranularity: 'Quarter' })]
    })
  ),
  ...report('Unknown_Type', { columns: column('X'), reportType: 'Activity' }),
  ...report('Gone_Column', { columns: column('Trip__c$Gone__c') }),
  ...report('Owners', {
    columns: [column('Trip__c$Name'), column('Trip__c$Owner')],
    ...{ filter: { criteriaItems: criterion('Trip__c$Name', 'equals', 'Rome') } }
  }),
  ...folder('Group', sharedWith('Leaders', 'Group')),
  ...folder('Wrong', sharedWith('AllInternalUsers', 'Group')),
  ...folder('Role', sharedWith('Boss', 'Role')),
  ...folder('Older', { accessType: 'Public', publicFolderAccess: 'ReadOnly' }),
  ...folder('Nobody', {})
});
const deal = (Name: string, StageName: string, Amount: number, more: SObjectRecord = {}): SObjectRecord => ({
  Name,
  StageName,
  Amount,
  CloseDate: '2026-05-01',
  ...more
});
world.create(
  'Opportunity',
  deal('First', 'Prospecting', 10, { Score__c: 4 }),
  deal('Second', 'Negotiation/Review', 20),
  deal('Won', 'Closed Won', 30),
  deal('Lost', 'Closed Lost', 40)
);
world.create('Trip__c', { Name: 'Rome' });
const user = world.user('reader');
const run = (report: string): ReportResult => runReport(world.org, report, {}, world.admin);
const names = (report: string): string[] =>
  rows(run(report))
    .map(([first = '']) => first)
    .sort();

test('opportunities by their status and probability', () => {
  assert.deepEqual(names('Deals'), ['First', 'Lost', 'Second', 'Won']);
  assert.deepEqual(names('Open_Deals'), ['First', 'Second']);
  assert.deepEqual(names('Closed_Deals'), ['Lost', 'Won']);
  assert.deepEqual(names('Won_Deals'), ['Won']);
  assert.deepEqual(names('Likely_Deals'), ['Second', 'Won']);
  assert.throws(() => run('Other_Deals'), { errorCode: 'LOCAL_ORG_UNSUPPORTED', message: /open any/ });
  assert.deepEqual(run('Deals').reportMetadata.standardFilters, [
    { name: 'open', value: 'all' },
    { name: 'probability', value: '>0' }
  ]);
});

test('columns and formulas of opportunities go by the same names', () => {
  const result = run('Deals_By_Stage');
  assert.deepEqual(groups(result)['Prospecting'], [10, 4, 2.5, 1]);
  assert.equal(result.groupingsDown.groupings[0]?.groupings[0]?.label, 'Q2 CY2026');
  assert.equal(
    result.reportExtendedMetadata.detailColumnInfo['OPPORTUNITY_NAME']?.label,
    'Opportunity: Name'.replace('Opportunity: ', '')
  );
});

test('a lookup without "Id" shows a name', () => {
  assert.deepEqual(rows(run('Owners')).length, 1);
  assert.notEqual(rows(run('Owners'))[0]?.[1], '-');
});

test('a type that is not known, and a column that has gone', () => {
  assert.throws(() => run('Unknown_Type'), {
    errorCode: 'LOCAL_ORG_UNSUPPORTED',
    message: /report type Activity/
  });
  assert.throws(() => run('Gone_Column'), { status: 400, message: /has no column Trip__c\$Gone__c/ });
});

test('the list of report types, and what one offers', () => {
  const folders = listReportTypes(world.org, world.admin, '66.0');
  const types = folders.flatMap(({ reportTypes }) => reportTypes.map(({ type }) => type));
  assert.deepEqual(types, [
    'Trips__c',
    'Trips_And_Stops__c',
    'Opportunity',
    'CustomEntity$Stop__c',
    'CustomEntity$Trip__c'
  ]);
  assert.equal(
    folders[0]?.reportTypes[0]?.describeUrl,
    '/services/data/v66.0/analytics/reportTypes/Trips__c'
  );
  const { categories, standardFilterInfos } = describeReportType(world.org, 'Opportunity', world.admin)
    .reportTypeMetadata as {
    categories: { columns: Record<string, { dataType: string }> }[];
    standardFilterInfos: object;
  };
  assert.equal(categories[0]?.columns['AMOUNT']?.dataType, 'currency');
  assert.deepEqual(Object.keys(standardFilterInfos), ['open', 'probability']);
  assert.throws(() => describeReportType(world.org, 'Nothing__c', world.admin), { status: 404 });
});

test('types and reports only for who may read their objects', () => {
  const types = listReportTypes(world.org, user, '66.0').flatMap(({ reportTypes }) =>
    reportTypes.map(({ type }) => type)
  );
  assert.deepEqual(types, ['Opportunity']);
  assert.throws(() => runReport(world.org, 'Owners', {}, user), { status: 403, errorCode: 'FORBIDDEN' });
});

test('folders open for whom they are shared with', () => {
  const opened = (): string[] =>
    listReports(world.org, user)
      .map(({ name }) => name)
      .filter((name) => name.startsWith('In '));
  assert.deepEqual(opened(), ['In Older']);
  const group = world.one('Group', { DeveloperName: 'Leaders', Name: 'Leaders', Type: 'Regular' });
  world.one('GroupMember', { GroupId: group, UserOrGroupId: user.userId });
  assert.deepEqual(opened(), ['In Group', 'In Older']);
  assert.throws(() => describeReport(world.org, 'In_Nobody', user), { status: 404 });
  assert.equal(listReports(world.org, world.admin).filter(({ name }) => name.startsWith('In ')).length, 5);
});

test('nobody runs reports without the permission', () => {
  const minimal = world.user('minimal', 'Minimum Access - API Only Integrations');
  assert.throws(() => runReport(world.org, 'Deals', {}, minimal), {
    status: 403,
    message: /Run Reports user permission/
  });
});

test('a report that nobody saved', () => {
  const reportMetadata = {
    ...run('Open_Deals').reportMetadata,
    standardFilters: [{ name: 'open', value: 'closedwon' }]
  };
  const result = runUnsavedReport(world.org, { reportMetadata }, world.admin);
  assert.deepEqual(rows(result), [['Won', '€30.00']]);
  assert.throws(() => runUnsavedReport(world.org, { reportMetadata: { name: 'x' } }, world.admin), {
    status: 400
  });
});
