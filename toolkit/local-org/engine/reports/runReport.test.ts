/** Longer than files are elsewhere: every rule of one module, over one small org. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { Clock } from '../../core/clock.ts';
import { openOrg } from '../org.ts';
import { OPEN_ACCESS } from '../access/openAccess.ts';
import { SalesforceError } from '../../core/types.ts';
import type { Access, Session, SObjectRecord } from '../../core/types.ts';
import { describeReport, listReports, runReport } from './index.ts';
import type { ReportResult, RunReportOptions } from './index.ts';

const clock = new Clock();
clock.set(new Date('2026-03-11T11:00:00Z'), { frozen: true });
const org = await openOrg({ project: join(import.meta.dirname, '../../fixtures/query-reports'), clock });
after(() => org.close());

const session = { ...org.systemSession(), timeZone: 'Europe/Berlin', locale: 'en_US' };

function create(object: string, row: SObjectRecord): string {
  const [result] = org.save({ operation: 'create', object, rows: [row] }, org.systemSession());
  assert.ok(result?.success, JSON.stringify(result?.errors));
  return result.id ?? '';
}

const north = create('Account', { Name: 'Northwind', Industry: 'Retail', NumberOfEmployees: 40 });
const south = create('Account', { Name: 'Southwind', Industry: 'Banking' });
create('Account', { Name: 'Eastwind' });
const trips: Record<string, string> = {};
const tripRows: SObjectRecord[] = [
  {
    Name: 'Zurich',
    Trip_Date__c: '2026-01-15',
    Left_At__c: '2026-01-14T23:30:00.000+0000',
    Kind__c: 'sales',
    Cost__c: 500.1,
    Nights__c: 2,
    Is_Paid__c: true,
    Account__c: north,
    Traveller__c: session.userId
  },
  {
    Name: 'Oslo',
    Trip_Date__c: '2026-01-20',
    Kind__c: 'sales',
    Cost__c: 0.2,
    Nights__c: 1,
    Budget__c: 1,
    Account__c: north
  },
  {
    Name: 'Rome',
    Trip_Date__c: '2026-05-02',
    Kind__c: 'sales',
    Cost__c: null,
    Nights__c: 3,
    Account__c: south,
    Is_Paid__c: true
  },
  {
    Name: 'Kiel',
    Trip_Date__c: '2026-02-03',
    Kind__c: 'service',
    Cost__c: 70,
    Nights__c: null,
    Account__c: south,
    Budget__c: 60
  },
  { Name: 'Nowhere', Trip_Date__c: '2025-12-31', Kind__c: null, Cost__c: 30, Nights__c: 9, Account__c: null }
];
for (const row of tripRows) {
  trips[String(row['Name'])] = create('Trip__c', row);
}
for (const [name, trip, minutes] of [
  ['Station', 'Zurich', 20],
  ['Office', 'Zurich', 90],
  ['Harbour', 'Kiel', 45]
] as const) {
  create('Stop__c', { Name: name, Trip__c: trips[trip]!, Minutes__c: minutes });
}

function run(name: string, options: RunReportOptions = {}, as: Session = session): ReportResult {
  return runReport(org, name, options, as);
}

/** Labels of the detail rows of a crossing. */
function labels(result: ReportResult, key = 'T!T'): string[][] {
  return (result.factMap[key]?.rows ?? []).map((row) => row.dataCells.map((cell) => cell.label));
}

/** A group of one month, with the days it stands for. */
function month(key: string, label: string, value: string, endDate: string): object {
  return { groupings: [], key, label, value, dategroupings: [{ startDate: value, endDate }] };
}

function values(result: ReportResult, key: string): unknown[] {
  return (result.factMap[key]?.aggregates ?? []).map((cell) => cell.value);
}

describe('tabular reports', () => {
  test('cells have labels for people and values for programs; names stand for records', () => {
    const result = run('Dearest_Trips', { apiVersion: '62.0' });
    const id = listReports(org, session).find((each) => each.name === 'Dearest Trips')!.id;
    assert.deepEqual(result.attributes, {
      describeUrl: `/services/data/v62.0/analytics/reports/${id}/describe`,
      instancesUrl: `/services/data/v62.0/analytics/reports/${id}/instances`,
      reportId: id,
      reportName: 'Dearest Trips',
      type: 'Report'
    });
    const owner = org.query(`SELECT Name FROM User WHERE Id = '${session.userId}'`, session).records[0]![
      'Name'
    ];
    assert.deepEqual(result.factMap['T!T']!.rows[0]!.dataCells, [
      { label: 'Zurich', value: trips['Zurich'] },
      { label: 'Sales visit', value: 'sales' },
      { label: '€500.10', value: { amount: 500.1, currency: null } },
      { label: '1/15/2026', value: '2026-01-15' },
      { label: '1/15/2026, 12:30 AM', value: '2026-01-14T23:30:00Z' },
      { label: 'true', value: true },
      { label: 'Northwind', value: north },
      { label: 'Retail', value: 'Retail' },
      { label: owner, value: session.userId }
    ]);
    assert.deepEqual(values(result, 'T!T'), [2]);
    assert.deepEqual(
      labels(result).map(([name]) => name),
      ['Zurich', 'Kiel']
    );
    assert.deepEqual(
      [result.allData, result.hasDetailRows, result.reportMetadata.reportFormat],
      [true, true, 'TABULAR']
    );
    assert.deepEqual(result.reportMetadata.topRows, { rowLimit: 2, direction: 'Desc' });
    assert.equal(
      result.reportExtendedMetadata.detailColumnInfo['Trip__c$Account__c']?.label,
      'Destination account'
    );
    assert.equal(
      result.reportExtendedMetadata.detailColumnInfo['Trip__c$Account__c.Industry']?.entityColumnName,
      'Account.Industry'
    );
  });

  test('a custom object’s own type, filter logic, several values, a period', () => {
    assert.deepEqual(labels(run('Own_Type')), [
      ['Oslo', '1'],
      ['Rome', '3'],
      ['Zurich', '2']
    ]);
    assert.deepEqual(run('Own_Type').reportMetadata.standardDateFilter?.durationValue, 'THIS_YEAR');
  });

  test('joins: inner ones drop parents, outer ones keep them', () => {
    assert.deepEqual(labels(run('Account_Stops')), [
      ['Southwind', 'Kiel', 'Harbour'],
      ['Northwind', 'Oslo', '-'],
      ['Southwind', 'Rome', '-'],
      ['Northwind', 'Zurich', 'Station'],
      ['Northwind', 'Zurich', 'Office']
    ]);
  });

  test('cross filters with and without', () => {
    const names = (name: string): string[] => labels(run(name)).flat().toSorted();
    assert.deepEqual(names('Accounts_With_Dear_Trips'), ['Northwind']);
    assert.deepEqual(names('Accounts_Without_Dear_Trips'), ['Eastwind', 'Southwind']);
  });
});

describe('groups', () => {
  test('two levels: by picklist order, by month; blank groups first; details at the lowest level', () => {
    const result = run('Cost_By_Kind');
    assert.deepEqual(result.groupingsDown.groupings, [
      {
        groupings: [month('0_0', 'December 2025', '2025-12-01', '2025-12-31')],
        key: '0',
        label: '-',
        value: null
      },
      {
        groupings: [month('1_0', 'February 2026', '2026-02-01', '2026-02-28')],
        key: '1',
        label: 'Service call',
        value: 'service'
      },
      {
        groupings: [
          month('2_0', 'May 2026', '2026-05-01', '2026-05-31'),
          month('2_1', 'January 2026', '2026-01-01', '2026-01-31')
        ],
        key: '2',
        label: 'Sales visit',
        value: 'sales'
      }
    ]);
    assert.deepEqual(result.reportMetadata.aggregates, [
      's!Trip__c$Cost__c',
      'a!Trip__c$Cost__c',
      'x!Trip__c$Cost__c',
      'm!Trip__c$Cost__c',
      'u!Trip__c$Traveller__c.Email',
      'RowCount'
    ]);
    assert.deepEqual(values(result, '2!T'), [500.3, 250.15, 500.1, 0.2, 1, 3]);
    assert.deepEqual(values(result, '2_0!T'), [0, null, null, null, 0, 1]);
    assert.deepEqual(values(result, 'T!T'), [600.3, 150.075, 500.1, 0.2, 1, 5]);
    assert.deepEqual(result.factMap['2!T']!.aggregates[0], { label: '€500.30', value: 500.3 });
    assert.deepEqual(labels(result, '2!T'), []);
    assert.deepEqual(
      labels(result, '2_1!T')
        .map(([name]) => name)
        .toSorted(),
      ['Oslo', 'Zurich']
    );
    assert.deepEqual(result.reportExtendedMetadata.groupingColumnInfo, {
      Trip__c$Kind__c: { dataType: 'picklist', groupingLevel: 0, label: 'Kind' },
      Trip__c$Trip_Date__c: { dataType: 'date', groupingLevel: 1, label: 'Trip Date' }
    });
    assert.equal(
      result.reportExtendedMetadata.aggregateColumnInfo['s!Trip__c$Cost__c']?.label,
      'Sum of Cost'
    );
    assert.deepEqual(
      result.reportMetadata.groupingsDown.map((each) => each.dateGranularity),
      ['None', 'Month']
    );
  });

  test('without details no rows come', () => {
    const result = run('Cost_By_Kind', { includeDetails: false });
    assert.ok(Object.values(result.factMap).every((fact) => fact.rows.length === 0));
    assert.equal(result.hasDetailRows, false);
  });

  test('a matrix has every crossing', () => {
    const result = run('Cost_Matrix');
    assert.deepEqual(
      result.groupingsAcross.groupings.map(({ key, label, value }) => [key, label, value]),
      [
        ['0', 'Q4 CY2025', '2025-10-01'],
        ['1', 'Q1 CY2026', '2026-01-01'],
        ['2', 'Q2 CY2026', '2026-04-01']
      ]
    );
    assert.deepEqual(Object.keys(result.factMap).toSorted(), [
      '0!0',
      '0!1',
      '0!2',
      '0!T',
      '1!0',
      '1!1',
      '1!2',
      '1!T',
      '2!0',
      '2!1',
      '2!2',
      '2!T',
      'T!0',
      'T!1',
      'T!2',
      'T!T'
    ]);
    assert.deepEqual(values(result, '2!1'), [500.3, 2]);
    assert.deepEqual(values(result, '0!1'), [0, 0]);
    assert.deepEqual(values(result, 'T!1'), [570.3, 3]);
  });

  test('a parent’s value counts once although it comes with several children', () => {
    const result = run('Trips_And_Stops');
    assert.deepEqual(values(result, 'T!T'), [600.3, 155, 6]);
    assert.deepEqual(values(result, '2!T'), [500.3, 110, 4]);
  });

  test('buckets', () => {
    const result = run('Size_Of_Trips');
    assert.deepEqual(
      result.groupingsDown.groupings.map(({ label }) => [label]),
      [['Small'], ['Big'], ['Unknown']]
    );
    assert.deepEqual(labels(result, '0!T').toSorted(), [
      ['Nowhere', 'Small'],
      ['Oslo', 'Small']
    ]);
    assert.deepEqual(labels(result, '2!T'), [['Rome', 'Unknown']]);
  });

  test('summary formulas, and groups sorted by a summary', () => {
    const result = run('Paid_Share');
    assert.deepEqual(
      result.groupingsDown.groupings.map(({ value }) => value),
      ['sales', 'service', null]
    );
    assert.deepEqual(result.reportMetadata.aggregates, [
      's!Trip__c$Is_Paid__c',
      's!Trip__c$Cost__c',
      'FORMULA1',
      'RowCount'
    ]);
    assert.deepEqual(result.factMap['T!T']!.aggregates[2], { label: '40.0%', value: 40 });
    assert.equal(result.factMap['0!T']!.aggregates[2]!.label, '66.7%');
    assert.equal(
      result.reportExtendedMetadata.aggregateColumnInfo['FORMULA1']?.downGroupingContext,
      'ALL_SUMMARY_LEVELS'
    );
  });
});

describe('changed for one run', () => {
  const names = (reportMetadata: unknown): string[] =>
    labels(
      run('All_Trips', {
        reportMetadata: {
          sortBy: [{ sortColumn: 'Trip__c$Name', sortOrder: 'asc' }],
          ...(reportMetadata as object)
        }
      })
    ).map(([name]) => name ?? '');
  const filtered = (column: string, operator: string, value: string, more: object = {}): string[] =>
    names({ reportFilters: [{ column: `Trip__c$${column}`, operator, value, ...more }] });

  test('filters by type', () => {
    assert.deepEqual(filtered('Name', 'contains', 'I,ow'), ['Kiel', 'Nowhere', 'Zurich']);
    assert.deepEqual(filtered('Name', 'notContain', 'o'), ['Kiel', 'Zurich']);
    assert.deepEqual(filtered('Name', 'equals', '"Kiel","oslo"'), ['Kiel', 'Oslo']);
    assert.deepEqual(filtered('Kind__c', 'equals', 'Sales visit'), ['Oslo', 'Rome', 'Zurich']);
    assert.deepEqual(filtered('Kind__c', 'notEqual', 'sales'), ['Kiel', 'Nowhere']);
    assert.deepEqual(filtered('Kind__c', 'equals', ''), ['Nowhere']);
    assert.deepEqual(filtered('Cost__c', 'greaterThan', '70'), ['Zurich']);
    assert.deepEqual(filtered('Cost__c', 'lessOrEqual', '$70'), ['Kiel', 'Nowhere', 'Oslo']);
    assert.deepEqual(filtered('Cost__c', 'equals', '70,30'), ['Kiel', 'Nowhere']);
    assert.deepEqual(filtered('Cost__c', 'lessThan', '1,000'), ['Kiel', 'Nowhere', 'Oslo', 'Zurich']);
    assert.deepEqual(filtered('Is_Paid__c', 'equals', 'True'), ['Rome', 'Zurich']);
    assert.deepEqual(filtered('Trip_Date__c', 'equals', '2/3/2026'), ['Kiel']);
    assert.deepEqual(filtered('Trip_Date__c', 'greaterOrEqual', 'LAST_N_DAYS:60'), [
      'Kiel',
      'Oslo',
      'Rome',
      'Zurich'
    ]);
    assert.deepEqual(filtered('Trip_Date__c', 'equals', 'last 2 months'), ['Kiel', 'Oslo', 'Zurich']);
    assert.deepEqual(filtered('Left_At__c', 'equals', '2026-01-15'), ['Zurich']);
    assert.deepEqual(filtered('Left_At__c', 'lessThan', '2026-01-15'), []);
    assert.deepEqual(filtered('Account__c', 'equals', 'Southwind'), ['Kiel', 'Rome']);
    assert.deepEqual(filtered('Account__c', 'equals', south.slice(0, 15)), ['Kiel', 'Rome']);
    assert.deepEqual(
      filtered('Cost__c', 'greaterThan', 'Trip__c$Budget__c', { filterType: 'fieldToField' }),
      ['Kiel']
    );
  });

  test('columns, groups, period and scope', () => {
    const changed = run('All_Trips', {
      reportMetadata: {
        detailColumns: ['Trip__c$Name'],
        sortBy: [],
        reportFormat: 'SUMMARY',
        aggregates: ['s!Trip__c$Nights__c', 'RowCount'],
        groupingsDown: [{ name: 'Trip__c$Is_Paid__c', sortOrder: 'Desc' }],
        standardDateFilter: { column: 'Trip__c$Trip_Date__c', durationValue: 'LAST_AND_THIS_FISCAL_QUARTER' },
        scope: 'user'
      }
    });
    assert.deepEqual(
      changed.groupingsDown.groupings.map(({ label }) => label),
      ['true', 'false']
    );
    assert.deepEqual(values(changed, '1!T'), [10, 3]);
    assert.deepEqual(labels(changed, '0!T'), [['Zurich']]);
  });

  test('what cannot be understood is refused', () => {
    const refused = (reportMetadata: object, message: RegExp): void =>
      assert.throws(
        () => run('All_Trips', { reportMetadata }),
        (error) => error instanceof SalesforceError && error.status === 400 && message.test(error.message)
      );
    refused(
      { reportFilters: [{ column: 'Trip__c$Nothing', operator: 'equals', value: '1' }] },
      /has no column Trip__c\$Nothing/
    );
    refused(
      { reportFilters: [{ column: 'Trip__c$Name', operator: 'resembles', value: '1' }] },
      /reportFilters\.0\.operator/
    );
    refused(
      { reportFilters: [{ column: 'Trip__c$Trip_Date__c', operator: 'equals', value: 'soon' }] },
      /Filter the date in the correct format/
    );
    refused(
      { reportFilters: [{ column: 'Trip__c$Cost__c', operator: 'equals', value: 'much' }] },
      /is not a number/
    );
    refused(
      {
        reportBooleanFilter: '1 AND 2',
        reportFilters: [{ column: 'Trip__c$Name', operator: 'equals', value: 'x' }]
      },
      /filter logic/
    );
    refused(
      { standardDateFilter: { column: 'Trip__c$Trip_Date__c', durationValue: 'SOON 1' } },
      /correct format|duration/
    );
    refused({ aggregates: ['s!Trip__c$Name'] }, /cannot be summarized/);
  });
});

describe('access', () => {
  const limited = (hidden: string[], rows?: string): Session => {
    const names = new Set(hidden);
    const access: Access = {
      ...OPEN_ACCESS,
      object: (object) => ({ ...session.access.object(object), read: !names.has(object.name) }),
      field: (object, name) => ({ read: !names.has(`${object.name}.${name}`), edit: true }),
      readableRows: (object, alias) =>
        rows === object.name ? { sql: `${alias}."Name" <> ?`, params: ['Zurich'] } : undefined
    };
    return { ...session, system: false, access };
  };

  test('rows of the running user only; hidden columns are left out', () => {
    const result = run('Cost_By_Kind', {}, limited(['User.Email'], 'Trip__c'));
    assert.deepEqual(result.reportMetadata.aggregates.slice(-2), ['m!Trip__c$Cost__c', 'RowCount']);
    assert.deepEqual(values(result, 'T!T'), [100.2, 33.4, 70, 0.2, 4]);
  });

  test('an object, a filter or a group that may not be seen is refused', () => {
    const refused = (name: string, hidden: string[]): void =>
      assert.throws(() => run(name, {}, limited(hidden)), { errorCode: 'FORBIDDEN', status: 403 });
    refused('Trips_And_Stops', ['Stop__c']);
    refused('Cost_By_Kind', ['Trip__c.Kind__c']);
    refused('Own_Type', ['Trip__c.Nights__c']);
  });
});

describe('list and describe', () => {
  test('reports by name', () => {
    const listed = listReports(org, session, '60.0');
    assert.equal(listed.length, 12);
    assert.deepEqual(
      listed.map((each) => each.name),
      listed.map((each) => each.name).toSorted()
    );
    assert.equal(listed[0]!.url, `/services/data/v60.0/analytics/reports/${listed[0]!.id}`);
    assert.equal(run(listed[0]!.id).attributes.reportName, listed[0]!.name);
    assert.throws(() => run('00O000000000000AAA'), { errorCode: 'NOT_FOUND', status: 404 });
  });

  test('what a report type offers', () => {
    const { reportTypeMetadata, reportMetadata } = describeReport(org, 'Trips_And_Stops', session);
    assert.deepEqual(reportMetadata.reportType, {
      label: 'Trips with or without Stops',
      type: 'Trips_And_Stops__c'
    });
    assert.deepEqual(reportTypeMetadata['objects'], [
      { apiName: 'Trip__c', joinType: 'ROOT', label: 'Trips' },
      { apiName: 'Stop__c', joinType: 'OUTER', label: 'Stops' }
    ]);
    const [first] = reportTypeMetadata['categories'] as {
      label: string;
      columns: Record<string, { dataType: string; filterValues: unknown[] }>;
    }[];
    assert.equal(first!.label, 'Trips');
    assert.deepEqual(Object.keys(first!.columns), [
      'Trip__c$Name',
      'Trip__c$Cost__c',
      'Trip__c$Kind__c',
      'Trip__c$CreatedDate'
    ]);
    assert.deepEqual(first!.columns['Trip__c$Kind__c']!.filterValues[0], {
      label: 'Service call',
      name: 'service'
    });
  });

  test('what cannot be run says so by name', () => {
    assert.throws(() => run('Joined'), {
      errorCode: 'LOCAL_ORG_UNSUPPORTED',
      message: /joined reports \(.*Joined\.report-meta\.xml\)/
    });
  });
});
