/** What the research for the reports could not verify without an org. */
import { cannotTell, inShort, MARK, rowsIn, yesOrNo } from '../question.ts';
import type { Answer, Question, Smoke } from '../question.ts';
import { textAt, valueAt } from '../../target-org/queries.ts';
import type { Row } from '../../target-org/queries.ts';

const RESEARCH = 'reporting research, 9';
const NOTIFICATIONS = '/analytics/notifications';
const SOURCE = 'lightningReportSubscribe';

const ourReports = ({ query }: Smoke): Promise<Row[]> =>
  query("SELECT Id, Name, DeveloperName FROM Report WHERE FolderName = 'Ridealong'");

async function allReportsRun(smoke: Smoke): Promise<Answer> {
  const reports = await ourReports(smoke);
  const failed: string[] = [];
  for (const report of reports) {
    const answer = await smoke.client.ask(
      'GET',
      `/analytics/reports/${textAt(report, 'Id')}?includeDetails=false`
    );
    if (answer.status !== 200) {
      failed.push(`${textAt(report, 'Name')}: ${inShort(answer)}`);
    }
  }
  return reports.length === 0
    ? cannotTell('this user sees no report of the folder')
    : yesOrNo(failed.length === 0, failed.join('; ') || `${reports.length} ran`);
}

async function subscribedTwice(smoke: Smoke): Promise<Answer> {
  const [report] = await ourReports(smoke);
  const sent = {
    active: true,
    name: `${MARK} subscription`,
    recordId: textAt(report ?? {}, 'Id'),
    source: SOURCE,
    schedule: { frequency: 'weekly', details: { time: 7, daysOfWeek: ['mon'] } }
  };
  const first = await smoke.client.ask('POST', NOTIFICATIONS, sent);
  const again = await smoke.client.ask('POST', NOTIFICATIONS, sent);
  for (const made of [first, again].filter(({ status }) => status < 300)) {
    await smoke.client.ask('DELETE', `${NOTIFICATIONS}/${textAt(made.body as Row, 'id')}`);
  }
  return first.status >= 300
    ? cannotTell(`this user cannot subscribe: ${inShort(first)}`)
    : yesOrNo(again.status === 400, inShort(again));
}

async function dashboardsRun({ client, query }: Smoke): Promise<Answer> {
  const dashboards = await query("SELECT Id, Title FROM Dashboard WHERE FolderName LIKE 'Ridealong%'").catch(
    () => []
  );
  if (dashboards.length === 0) {
    return cannotTell('no dashboard of force-app-dashboards is here, or this user sees none');
  }
  const answers = [];
  for (const dashboard of dashboards) {
    const answer = await client.ask('GET', `/analytics/dashboards/${textAt(dashboard, 'Id')}`);
    answers.push(`${textAt(dashboard, 'Title')}: ${inShort(answer)}`);
  }
  return yesOrNo(
    answers.every((text) => text.endsWith(': 200')),
    answers.join('; ')
  );
}

async function medianRuns(smoke: Smoke): Promise<Answer> {
  const [report] = (await ourReports(smoke)).filter((each) =>
    textAt(each, 'DeveloperName').includes('Field_Time')
  );
  if (report === undefined) {
    return cannotTell('the report it would be tried on is not here');
  }
  const path = `/analytics/reports/${textAt(report, 'Id')}`;
  const { body } = await smoke.client.ask('GET', `${path}/describe`);
  const sum = rowsIn(valueAt(body as Row, 'reportMetadata.aggregates'))
    .map(String)
    .find((name) => name.startsWith('s!'));
  const answer = await smoke.client.ask('POST', path, {
    reportMetadata: { aggregates: [`m!${sum?.slice(2) ?? ''}`, 'RowCount'] }
  });
  return yesOrNo(answer.status === 200, inShort(answer));
}

export const reportQuestions: readonly Question[] = [
  {
    id: 'reports-run',
    claim:
      'Every report of the package runs: columns, buckets, blank values in filters, summary formulas on report types.',
    from: `${RESEARCH}.2 and .3`,
    settles: ['summary-formulas', 'blank-in-filters'],
    ask: allReportsRun
  },
  {
    id: 'dashboards-run',
    claim: 'Dashboards with names written by hand, and without a running user, run.',
    from: `${RESEARCH}.5`,
    ask: dashboardsRun
  },
  {
    id: 'subscription-limits',
    claim: 'The API says how many subscriptions a user can still make.',
    from: `${RESEARCH}.8`,
    ask: async (smoke) => {
      const [report] = await ourReports(smoke);
      const answer = await smoke.client.ask(
        'GET',
        `${NOTIFICATIONS}/limits?source=${SOURCE}&recordId=${textAt(report ?? {}, 'Id')}`
      );
      return yesOrNo(
        answer.status === 200,
        `${inShort(answer)} ${JSON.stringify(answer.body).slice(0, 160)}`
      );
    }
  },
  {
    id: 'median-as-summary',
    claim: 'A report takes the median as a summary.',
    from: `${RESEARCH}.9`,
    ask: medianRuns
  },
  {
    id: 'subscription-twice',
    claim: 'A second subscription of one user to one report is refused.',
    from: 'docs/local-org.md',
    ask: subscribedTwice
  },
  {
    id: 'folder-recipients',
    claim:
      'A folder of reports can be shared with all internal users: one recipient of the type organization, with an id.',
    from: 'docs/local-org.md',
    ask: async ({ client, query }) => {
      const [folder] = await query(
        "SELECT Id FROM Folder WHERE DeveloperName = 'Ridealong' AND Type = 'Report'"
      );
      if (folder === undefined) {
        return cannotTell('this user sees no folder of ours');
      }
      const answer = await client.ask(
        'GET',
        `/folders/${textAt(folder, 'Id')}/share-recipients?shareType=organization`
      );
      const found = rowsIn(valueAt(answer.body as Row, 'shareRecipients'));
      return yesOrNo(
        found.length === 1 && textAt(found[0] ?? {}, 'shareWithId') !== '',
        `${inShort(answer)} ${JSON.stringify(answer.body).slice(0, 160)}`
      );
    }
  },
  {
    id: 'weekly-flow-is-scheduled',
    claim: 'An active weekly flow whose start date has passed is scheduled for the next such day.',
    from: 'decision 0083',
    ask: async ({ client }) => {
      const soql =
        "SELECT CronJobDetail.Name, NextFireTime, State FROM CronTrigger WHERE CronJobDetail.Name LIKE '%Ridealong%Preference%'";
      const answer = await client.ask('GET', `/query?q=${encodeURIComponent(soql)}`);
      const rows = rowsIn(valueAt(answer.body as Row, 'records'));
      return answer.status === 200
        ? yesOrNo(
            rows.length === 2 && rows.every((row) => textAt(row, 'NextFireTime') !== ''),
            JSON.stringify(rows).slice(0, 300)
          )
        : cannotTell(inShort(answer));
    }
  },
  {
    id: 'classifications',
    claim: 'Fields bear their data classification: FieldDefinition tells it.',
    from: 'docs/privacy.md',
    ask: async ({ client }) => {
      const soql =
        "SELECT QualifiedApiName, SecurityClassification, ComplianceGroup FROM FieldDefinition WHERE EntityDefinition.QualifiedApiName = 'Customer_Challenge__c' AND QualifiedApiName = 'Customer_Words__c'";
      const answer = await client.ask('GET', `/query?q=${encodeURIComponent(soql)}`);
      const [row = {}] = rowsIn(valueAt(answer.body as Row, 'records'));
      return yesOrNo(
        textAt(row, 'SecurityClassification') !== '',
        answer.status === 200 ? JSON.stringify(row).slice(0, 200) : inShort(answer)
      );
    }
  },
  {
    id: 'edition-name',
    claim: 'Organization.OrganizationType is a name that the pre-flight knows.',
    from: 'decision 0122',
    ask: async ({ query }) => {
      const [row = {}] = await query('SELECT OrganizationType FROM Organization');
      const name = textAt(row, 'OrganizationType');
      return yesOrNo(/^(Enterprise|Unlimited|Developer|Performance|Professional)/.test(name), name);
    }
  }
];
