import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change, validProject } from '../testing/brokenProject.ts';
import { elements, group, xml } from '../testing/xml.ts';
import { found, messagesOf } from '../testing/found.ts';
import { reports } from './reports.ts';

const FILE = 'force-app/main/reporting/reports/Trips/Open_Visits_By_Kind.report-meta.xml';

const messages = (from: string | RegExp, to: string): Promise<string[]> =>
  messagesOf(reports, FILE, change(from, to));

test('a valid report', async () => {
  assert.deepEqual(await found(reports), []);
});

const cases: [from: string | RegExp, to: string, what: string][] = [
  [
    '<field>Visit__c$Account__c.Name<',
    '<field>Visit__c$Account__c.Phone<',
    'Trips_Visits_With_Guests__c has no column Visit__c$Account__c.Phone'
  ],
  [
    '<field>Visit__c.Guests__r$State__c<',
    '<field>Guest__c$State__c<',
    'Trips_Visits_With_Guests__c has no column Guest__c$State__c'
  ],
  ['<field>Visit__c$Account__c.Name<', '<field>Visit__c$Name<', 'Visit__c$Name is shown twice'],
  ['<field>Visit__c$Account__c.Name<', '<field>Visit__c$Kind__c<', 'Visit__c$Kind__c is shown twice'],
  [
    '<field>Visit__c$Account__c.Name<',
    '<aggregateTypes>Sum</aggregateTypes><field>Visit__c$Account__c.Name<',
    'there is no Sum of Visit__c$Account__c.Name, a string'
  ],
  [
    '<sortColumn>Visit__c$Name<',
    '<sortColumn>Visit__c$Day__c<',
    'the report is sorted by Visit__c$Day__c, which it does not show'
  ],
  ['<format>Summary<', '<format>Tabular<', 'a Tabular report has 1 <groupingsDown>'],
  ['<format>Summary<', '<format>Matrix<', 'a Matrix report has 0 <groupingsAcross>'],
  [
    '<column>Visit__c$Is_Open__c<',
    '<column>Visit__c$Is_Opened__c<',
    'Trips_Visits_With_Guests__c has no column Visit__c$Is_Opened__c'
  ],
  ['<value>1<', '<value>yes<', 'Is_Open__c is a tick: compare with 1 or 0, not yes'],
  ['<value>Old,Closed<', '<value>Old,Shut<', 'Status__c never is "Shut": it has Open, Old, Closed'],
  [
    '<criteriaItems>',
    '<booleanFilter>1</booleanFilter><criteriaItems>',
    'the filter logic 1 leaves filter 2 out'
  ],
  ['<dateColumn>Visit__c$Day__c<', '<dateColumn>Visit__c$Name<', 'Visit__c$Name is no date'],
  [
    '<groupingColumn>Visit__c$Kind__c<',
    '<groupingColumn>Visit__c$Name<',
    'the chart is drawn over Visit__c$Name, by which the report is not grouped'
  ],
  ['<column>RowCount<', '<column>Visit__c$Name<', 'the chart draws Visit__c$Name, a string'],
  [
    '<reportType>Trips_Visits_With_Guests__c<',
    '<reportType>Trips_Visits_With_Guests<',
    'the report type Trips_Visits_With_Guests is not known to these checks'
  ],
  [
    '<description>',
    '<buckets><developerName>BucketField_Kind</developerName><sourceColumnName>Visit__c$Sort__c</sourceColumnName></buckets><description>',
    'Trips_Visits_With_Guests__c has no column Visit__c$Sort__c'
  ]
];

for (const [from, to, what] of cases) {
  test(`a report with ${to} is found`, async () => {
    assert.deepEqual(await messages(from, to), [what]);
  });
}

test('a missing grouping is found in the report and in its chart', async () => {
  assert.deepEqual(await messages('<field>Visit__c$Kind__c<', '<field>Visit__c$Sort__c<'), [
    'Trips_Visits_With_Guests__c has no column Visit__c$Sort__c',
    'the chart is drawn over Visit__c$Kind__c, by which the report is not grouped'
  ]);
});

test('a missing folder is found', async () => {
  assert.deepEqual(
    await found(reports, { 'force-app/main/reporting/reports/Trips.reportFolder-meta.xml': undefined }),
    [[FILE, 'there is no report folder Trips']]
  );
});

test('a cross filter joins rows that look up to the report', async () => {
  const filter = (table: string, lookup: string, column: string): string =>
    group(
      'crossFilters',
      group(
        'criteriaItems',
        elements({ column, columnToColumn: false, isUnlocked: true, operator: 'equals', value: 'TODAY' })
      ),
      elements({
        operation: 'without',
        primaryTableColumn: 'Visit__c$Id',
        relatedTable: table,
        relatedTableJoinColumn: lookup
      })
    );
  const within = (text: string) => messages('<description>', `${text}<description>`);
  assert.deepEqual(await within(filter('Problem__c', 'Visit__c', 'Problem__c.Told_On__c')), []);
  assert.deepEqual(await within(filter('Problem__c', 'Visits__c', 'Problem__c.Told_On__c')), [
    'there is no lookup Problem__c.Visits__c'
  ]);
  assert.deepEqual(await within(filter('Problem__c', 'Visit__c', 'Problem__c.Told__c')), [
    'Problem__c has no field Told__c'
  ]);
  assert.deepEqual(await within(filter('Guest__c', 'Person__c', 'Guest__c.State__c')), [
    'Guest__c.Person__c looks up to no object of the report'
  ]);
});

test('the report type of an object has its own names for columns', async () => {
  const file = 'force-app/main/reporting/reports/Trips/All_Visits.report-meta.xml';
  const report = (column: string): string =>
    xml(
      'Report',
      `<columns><field>CUST_NAME</field></columns><columns><field>${column}</field></columns>${elements({ description: 'All', format: 'Tabular', name: 'All Visits', reportType: 'CustomEntity$Visit__c' })}`
    );
  assert.deepEqual(await found(reports, { [file]: report('Visit__c.Day__c') }), []);
  assert.deepEqual(await found(reports, { [file]: report('Visit__c.Date__c') }), [
    [file, 'CustomEntity$Visit__c has no column Visit__c.Date__c']
  ]);
  assert.ok(validProject[FILE]);
});
