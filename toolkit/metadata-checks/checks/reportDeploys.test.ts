import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found, messagesOf } from '../testing/found.ts';
import { reportDeploys } from './reportDeploys.ts';

const FOLDER = 'force-app/main/reporting/reports/Trips.reportFolder-meta.xml';
const REPORT = 'force-app/main/reporting/reports/Trips/Open_Visits_By_Kind.report-meta.xml';
const DASHBOARD = 'force-app/main/reporting/dashboards/Trips/Visits.dashboard-meta.xml';

const messages = (file: string, from: string, to: string): Promise<string[]> =>
  messagesOf(reportDeploys, file, change(from, to));

const share = (to: string, type: string): string =>
  `<folderShares><accessLevel>View</accessLevel><sharedTo>${to}</sharedTo><sharedToType>${type}</sharedToType></folderShares><name>`;
const formula = (text: string, context = ''): string =>
  `<aggregates><calculatedFormula>${text}</calculatedFormula><developerName>FORMULA1</developerName>${context}</aggregates><description>`;
const crossFilter = (items: string): string =>
  `<crossFilters>${items}<operation>with</operation></crossFilters><description>`;
const down = (name: string): string => `<downGroupingContext>${name}</downGroupingContext>`;
const parent = 'RowCount / PARENTGROUPVAL(RowCount, GRAND_SUMMARY)';
const table = (column: string): string =>
  `<flexComponentProperties><flexTableColumn><reportColumn>${column}</reportColumn><type>detail</type></flexTableColumn></flexComponentProperties><report>`;

test('valid reports, dashboards and folders', async () => {
  assert.deepEqual(await found(reportDeploys), []);
});

const valid: [what: string, file: string, from: string, to: string][] = [
  ['everybody is the organization', FOLDER, '<name>', share('AllInternalUsers', 'Organization')],
  ['a public group', FOLDER, '<name>', share('Leaders', 'Group')],
  [
    'columns as formulas call them',
    REPORT,
    '<description>',
    formula('Visit__c.Account__c.Name:UNIQUE / Guest__c.State__c:UNIQUE')
  ],
  ['a share with its context', REPORT, '<description>', formula(parent, down('Visit__c$Kind__c'))],
  [
    'a locked filter of a cross filter',
    REPORT,
    '<description>',
    crossFilter('<criteriaItems><isUnlocked>false</isUnlocked></criteriaItems>')
  ],
  ['a table by the names of formulas', DASHBOARD, '<report>', table('Guest__c.State__c')]
];
for (const [what, file, from, to] of valid) {
  test(`valid: ${what}`, async () => {
    assert.deepEqual(await messages(file, from, to), []);
  });
}

const broken: [file: string, from: string, to: string, what: string][] = [
  [FOLDER, '<name>', share('AllInternalUsers', 'Group'), 'there is no Group AllInternalUsers'],
  [FOLDER, '<name>', share('me@example.com', 'User'), 'the User me@example.com is in no other org'],
  [FOLDER, '<name>', share('CEO', 'Role'), 'the Role CEO is in no other org'],
  [
    REPORT,
    '<description>',
    formula('Visit__c$Account__c.Name:UNIQUE'),
    'formulas know no column Visit__c$Account__c.Name'
  ],
  [REPORT, '<description>', formula('Visit__c.Hours__c:SUM'), 'formulas know no column Visit__c.Hours__c'],
  [REPORT, '<description>', formula(parent), 'FORMULA1 must select a grouping context'],
  [
    REPORT,
    '<description>',
    formula(parent, down('GRAND_SUMMARY')),
    'FORMULA1 must select a grouping context'
  ],
  [
    REPORT,
    '<description>',
    formula(parent, down('Visit__c$Day__c')),
    'the report is not grouped by Visit__c$Day__c'
  ],
  [
    REPORT,
    '<description>',
    formula('PREVGROUPVAL(RowCount, Visit__c.Kind__c, 13)', down('Visit__c$Kind__c')),
    'PREVGROUPVAL goes back 13 groups; 12 are possible'
  ],
  [
    REPORT,
    '<description>',
    formula('RowCount').replace('<description>', '').repeat(6) + '<description>',
    'the report has 6 formulas'
  ],
  [
    REPORT,
    '<description>',
    crossFilter('<criteriaItems><isUnlocked>true</isUnlocked></criteriaItems>'),
    'a filter of a cross filter is unlocked'
  ],
  [
    REPORT,
    '<description>',
    crossFilter('<criteriaItems/>'.repeat(6)),
    'there are 6 filters of a cross filter'
  ],
  [
    REPORT,
    '<description>',
    crossFilter('').replace('<description>', '').repeat(4) + '<description>',
    'there are 4 cross filters'
  ],
  [
    REPORT,
    '<criteriaItems>',
    `${'<criteriaItems><column>x</column></criteriaItems>'.repeat(20)}<criteriaItems>`,
    'there are 22 field filters'
  ],
  [
    REPORT,
    '<description>',
    '<userFilter>me</userFilter><description>',
    '<userFilter> names somebody of one org'
  ],
  [
    REPORT,
    '<criteriaItems>',
    '<language>de</language><criteriaItems>',
    'the <language> of the filter may not be switched on'
  ],
  [
    DASHBOARD,
    '<report>',
    table('Visit__c.Guests__r$State__c'),
    'tables and orders know no column Visit__c.Guests__r$State__c of Trips/Open_Visits_By_Kind'
  ]
];
for (const [file, from, to, what] of broken) {
  test(`found: ${what}`, async () => {
    assert.deepEqual(await messages(file, from, to), [what]);
  });
}

test('a report type of an object without reports is found', async () => {
  const object = 'force-app/main/bookings/objects/Visit__c/Visit__c.object-meta.xml';
  const problems = await found(reportDeploys, {
    [object]: change(/<enableReports>true</, '<enableReports>false<')
  });
  assert.deepEqual(
    problems.map(([, what]) => what),
    ['Visit__c has no reports']
  );
});
