/**
 * The periods of a report's standard date filter: their names in metadata (`UserDateInterval`), in the REST API, what
 * people read, and the date literals they run from and to.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_reports.htm and the response of
 * "Create a New Report" in the Reports and Dashboards REST API guide.
 */

interface Duration {
  interval: string;
  value: string;
  label: string;
  group: string;
  from: [literal: string, count?: number];
  to: [literal: string, count?: number];
}

function spans(
  group: string,
  rows: [interval: string, value: string, label: string, from: string, to?: string][]
): Duration[] {
  return rows.map(([interval, value, label, from, to]) => ({
    interval,
    value,
    label,
    group,
    from: literal(from),
    to: literal(to ?? from)
  }));
}

function literal(text: string): [string, number?] {
  const [name = '', count] = text.split(':');
  return count === undefined ? [name] : [name, Number(count)];
}

export const durations: readonly Duration[] = [
  ...spans('Fiscal Year', [
    ['INTERVAL_CURFY', 'THIS_FISCAL_YEAR', 'Current FY', 'THIS_FISCAL_YEAR'],
    ['INTERVAL_PREVFY', 'LAST_FISCAL_YEAR', 'Previous FY', 'LAST_FISCAL_YEAR'],
    ['INTERVAL_PREV2FY', 'LAST_N_FISCAL_YEARS:2', 'Previous 2 FY', 'LAST_N_FISCAL_YEARS:2'],
    ['INTERVAL_AGO2FY', 'LAST_N_FISCAL_YEARS_AGO:2', '2 FY Ago', 'N_FISCAL_YEARS_AGO:2'],
    ['INTERVAL_NEXTFY', 'NEXT_FISCAL_YEAR', 'Next FY', 'NEXT_FISCAL_YEAR'],
    [
      'INTERVAL_PREVCURFY',
      'THIS_AND_LAST_FISCAL_YEAR:2',
      'Current and Previous FY',
      'LAST_FISCAL_YEAR',
      'THIS_FISCAL_YEAR'
    ],
    [
      'INTERVAL_PREVCUR2FY',
      'THIS_AND_LAST_N_FISCAL_YEARS:2',
      'Current and Previous 2 FY',
      'LAST_N_FISCAL_YEARS:2',
      'THIS_FISCAL_YEAR'
    ],
    [
      'INTERVAL_CURNEXTFY',
      'THIS_AND_NEXT_FISCAL_YEAR',
      'Current and Next FY',
      'THIS_FISCAL_YEAR',
      'NEXT_FISCAL_YEAR'
    ]
  ]),
  ...spans('Fiscal Quarter', [
    ['INTERVAL_CURRENT', 'THIS_FISCAL_QUARTER', 'Current FQ', 'THIS_FISCAL_QUARTER'],
    [
      'INTERVAL_CURNEXT1',
      'THIS_AND_NEXT_FISCAL_QUARTER',
      'Current and Next FQ',
      'THIS_FISCAL_QUARTER',
      'NEXT_FISCAL_QUARTER'
    ],
    [
      'INTERVAL_CURPREV1',
      'LAST_AND_THIS_FISCAL_QUARTER',
      'Current and Previous FQ',
      'LAST_FISCAL_QUARTER',
      'THIS_FISCAL_QUARTER'
    ],
    ['INTERVAL_NEXT1', 'NEXT_FISCAL_QUARTER', 'Next FQ', 'NEXT_FISCAL_QUARTER'],
    ['INTERVAL_PREV1', 'LAST_FISCAL_QUARTER', 'Previous FQ', 'LAST_FISCAL_QUARTER'],
    [
      'INTERVAL_CURNEXT3',
      'THIS_AND_NEXT_N_FISCAL_QUARTERS:3',
      'Current and Next 3 FQ',
      'THIS_FISCAL_QUARTER',
      'NEXT_N_FISCAL_QUARTERS:3'
    ]
  ]),
  ...spans('Calendar Year', [
    ['INTERVAL_CURY', 'THIS_YEAR', 'Current CY', 'THIS_YEAR'],
    ['INTERVAL_PREVY', 'LAST_YEAR', 'Previous CY', 'LAST_YEAR'],
    ['INTERVAL_PREV2Y', 'LAST_N_YEARS:2', 'Previous 2 CY', 'LAST_N_YEARS:2'],
    ['INTERVAL_AGO2Y', 'LAST_N_YEARS_AGO:2', '2 CY Ago', 'N_YEARS_AGO:2'],
    ['INTERVAL_NEXTY', 'NEXT_YEAR', 'Next CY', 'NEXT_YEAR'],
    ['INTERVAL_PREVCURY', 'THIS_AND_LAST_YEAR:2', 'Current and Previous CY', 'LAST_YEAR', 'THIS_YEAR'],
    [
      'INTERVAL_PREVCUR2Y',
      'THIS_AND_LAST_N_YEARS:2',
      'Current and Previous 2 CY',
      'LAST_N_YEARS:2',
      'THIS_YEAR'
    ],
    ['INTERVAL_CURNEXTY', 'THIS_AND_NEXT_YEAR', 'Current and Next CY', 'THIS_YEAR', 'NEXT_YEAR']
  ]),
  ...spans('Calendar Quarter', [
    ['INTERVAL_CURRENTQ', 'THIS_QUARTER', 'Current CQ', 'THIS_QUARTER'],
    ['INTERVAL_CURNEXTQ', 'THIS_AND_NEXT_QUARTER', 'Current and Next CQ', 'THIS_QUARTER', 'NEXT_QUARTER'],
    ['INTERVAL_CURPREVQ', 'LAST_AND_THIS_QUARTER', 'Current and Previous CQ', 'LAST_QUARTER', 'THIS_QUARTER'],
    ['INTERVAL_NEXTQ', 'NEXT_QUARTER', 'Next CQ', 'NEXT_QUARTER'],
    ['INTERVAL_PREVQ', 'LAST_QUARTER', 'Previous CQ', 'LAST_QUARTER'],
    [
      'INTERVAL_CURNEXT3Q',
      'THIS_AND_NEXT_N_QUARTERS:3',
      'Current and Next 3 CQ',
      'THIS_QUARTER',
      'NEXT_N_QUARTERS:3'
    ]
  ]),
  ...spans('Calendar Month', [
    ['INTERVAL_LASTMONTH', 'LAST_MONTH', 'Last Month', 'LAST_MONTH'],
    ['INTERVAL_THISMONTH', 'THIS_MONTH', 'This Month', 'THIS_MONTH'],
    ['INTERVAL_NEXTMONTH', 'NEXT_MONTH', 'Next Month', 'NEXT_MONTH'],
    [
      'INTERVAL_LASTTHISMONTH',
      'LAST_AND_THIS_MONTH',
      'Current and Previous Month',
      'LAST_MONTH',
      'THIS_MONTH'
    ],
    ['INTERVAL_THISNEXTMONTH', 'THIS_AND_NEXT_MONTH', 'Current and Next Month', 'THIS_MONTH', 'NEXT_MONTH']
  ]),
  ...spans('Calendar Week', [
    ['INTERVAL_LASTWEEK', 'LAST_WEEK', 'Last Week', 'LAST_WEEK'],
    ['INTERVAL_THISWEEK', 'THIS_WEEK', 'This Week', 'THIS_WEEK'],
    ['INTERVAL_NEXTWEEK', 'NEXT_WEEK', 'Next Week', 'NEXT_WEEK']
  ]),
  ...spans('Day', [
    ['INTERVAL_YESTERDAY', 'YESTERDAY', 'Yesterday', 'YESTERDAY'],
    ['INTERVAL_TODAY', 'TODAY', 'Today', 'TODAY'],
    ['INTERVAL_TOMORROW', 'TOMORROW', 'Tomorrow', 'TOMORROW'],
    ...[7, 30, 60, 90, 120].map((days): [string, string, string, string] => [
      `INTERVAL_LAST${days}`,
      `LAST_N_DAYS:${days}`,
      `Last ${days} Days`,
      `LAST_N_DAYS:${days}`
    ]),
    ...[7, 30, 60, 90, 120].map((days): [string, string, string, string] => [
      `INTERVAL_NEXT${days}`,
      `NEXT_N_DAYS:${days}`,
      `Next ${days} Days`,
      `NEXT_N_DAYS:${days}`
    ])
  ])
];

export function durationOf(value: string): Duration | undefined {
  return durations.find((each) => each.value === value);
}

export function durationOfInterval(interval: string): Duration | undefined {
  return durations.find((each) => each.interval === interval);
}
