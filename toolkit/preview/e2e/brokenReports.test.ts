/** Reports and dashboards whose metadata has fallen behind, and limits of the org: each says what is wrong, and what to do. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { accessibilityViolations } from '../testing.ts';
import { close, labProject, options, startLab } from '../testing/lab.ts';
import type { Lab } from '../testing/lab.ts';

const directory = mkdtempSync(join(tmpdir(), 'broken-lab-'));
after(() => rmSync(directory, { recursive: true, force: true }));
cpSync(labProject, directory, { recursive: true });
const metadata = join(directory, 'force-app/main/default');
const reports = join(metadata, 'reports/Lab');

/** The lab's report under another name, changed. */
function writeReport(name: string, change: (xml: string) => string): void {
  const xml = readFileSync(join(reports, 'Visits_By_Stage.report-meta.xml'), 'utf8');
  const renamed = xml.replace('<name>Visits By Stage</name>', `<name>${name.replaceAll('_', ' ')}</name>`);
  const changed = change(renamed);
  assert.notEqual(changed, renamed);
  writeFileSync(join(reports, `${name}.report-meta.xml`), changed);
}

const withoutChart = (xml: string): string => xml.replace(/<chart>[\s\S]*?<\/chart>/, '');
writeReport('Missing_Field', (xml) =>
  withoutChart(xml).replace('<column>Visit__c$Stage__c</column>', '<column>Visit__c$Gone__c</column>')
);
writeReport('No_Grouping', (xml) =>
  withoutChart(xml)
    .replace(/<groupingsDown>[\s\S]*?<\/groupingsDown>/, '')
    .replace('<format>Summary</format>', '<format>Tabular</format>')
);
writeReport('By_Name', (xml) =>
  xml
    .replace('<field>Visit__c$Name</field>', '<field>Visit__c$Stage__c</field>')
    .replace(/(<groupingsDown>[\s\S]*?)Visit__c\$Stage__c/, '$1Visit__c$Name')
    .replace('<groupingColumn>Visit__c$Stage__c', '<groupingColumn>Visit__c$Name')
    .replace('<showDetails>true', '<showDetails>false')
);

/** One component on each of the reports that are there or not. */
const component = (report: string, title: string, row: number): string => `<dashboardGridComponents>
  <colSpan>12</colSpan><columnIndex>0</columnIndex>
  <dashboardComponent>
    <autoselectColumnsFromReport>false</autoselectColumnsFromReport>
    <chartAxisRange>Auto</chartAxisRange>
    <chartSummary><axisBinding>y</axisBinding><column>RowCount</column></chartSummary>
    <componentType>Bar</componentType>
    <decimalPrecision>-1</decimalPrecision><displayUnits>Auto</displayUnits>
    <groupingColumn>${report === 'By_Name' ? 'Visit__c$Name' : 'Visit__c$Stage__c'}</groupingColumn>
    <header>${title}</header><legendPosition>Bottom</legendPosition>
    <report>Lab/${report}</report>
    <showValues>true</showValues><sortBy>RowLabelAscending</sortBy><useReportChart>false</useReportChart>
  </dashboardComponent>
  <rowIndex>${row}</rowIndex><rowSpan>6</rowSpan>
</dashboardGridComponents>`;
const overview = readFileSync(join(metadata, 'dashboards/Lab/Lab_Overview.dashboard-meta.xml'), 'utf8');
writeFileSync(
  join(metadata, 'dashboards/Lab/Lab_Broken.dashboard-meta.xml'),
  overview
    .replace(/<dashboardFilters>[\s\S]*?<\/dashboardFilters>/g, '')
    .replace(
      /<dashboardGridLayout>[\s\S]*<\/dashboardGridLayout>/,
      `<dashboardGridLayout>${[
        component('Deleted_Report', 'What was deleted?', 0),
        component('No_Grouping', 'What has no groups?', 6),
        component('Missing_Field', 'What lost its field?', 12),
        component('Visits_By_Stage', 'What is well?', 18)
      ].join('')}<numberOfColumns>12</numberOfColumns><rowHeight>36</rowHeight></dashboardGridLayout>`
    )
    .replace(/<title>.*?<\/title>/, '<title>Lab Broken</title>')
);

const lab = startLab(directory);

async function pathOf(of: Lab, kind: 'Report' | 'Dashboard', name: string): Promise<string> {
  const listed = (await of.call('GET', `/analytics/${kind.toLowerCase()}s`)) as {
    id: string;
    name: string;
  }[];
  const found = listed.find((one) => one.name === name);
  assert.ok(found, `There is no ${name}: ${listed.map((one) => one.name).join()}`);
  return `/lightning/r/${kind}/${found.id}/view`;
}

test(
  'of a dashboard only the components that are broken are missing, each with its reason',
  options,
  async () => {
    const opened = await lab.open(await pathOf(lab, 'Dashboard', 'Lab Broken'));
    const { page } = opened;
    await page.getByRole('img', { name: /by Stage: Planned 5/ }).waitFor();
    for (const [title, words] of [
      ['What was deleted?', /It was deleted, or its folder is not shared with you/],
      ['What has no groups?', /Group the report by what the chart shall show/],
      ['What lost its field?', /does not fit its report any more|field of its report is gone/]
    ] as const) {
      await page.locator('.preview-dashboard__place').filter({ hasText: title }).getByText(words).waitFor();
    }
    assert.deepEqual(await accessibilityViolations(page), []);
    await close(opened);
  }
);

test('a report whose type has lost a field says which', options, async () => {
  const opened = await lab.open(await pathOf(lab, 'Report', 'Missing Field'));
  await opened.page
    .getByText(/Visit__c\$Gone__c/)
    .first()
    .waitFor();
  assert.deepEqual(await accessibilityViolations(opened.page), []);
  await opened.close();
});

test('a chart is not offered where the report has no groups', options, async () => {
  const opened = await lab.open(await pathOf(lab, 'Report', 'No Grouping'));
  const { page } = opened;
  await page.getByRole('link', { name: 'Routine 1' }).waitFor();
  assert.equal(await page.locator('canvas').count(), 0);
  await close(opened);
});

test('a locked filter is shown and stays, whatever an address asks for', options, async () => {
  const path = await pathOf(lab, 'Report', 'Visits By Stage');
  const done = await lab.newVisit('Done already', { Done__c: true });
  const filters = encodeURIComponent(JSON.stringify([['Visit__c$Done__c', 'equals', '1']]));
  const opened = await lab.open(`${path}?filters=${filters}`);
  const { page } = opened;
  await page.getByText('No rows match the filters of this run.').waitFor();
  assert.equal(await page.getByRole('link', { name: 'Done already' }).count(), 0, done);
  await page.getByRole('button', { name: 'Run the report as saved' }).click();
  await page.getByRole('link', { name: 'Routine 1' }).waitFor();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Filters', exact: true });
  await panel.getByRole('combobox', { name: 'Stage' }).waitFor();
  assert.equal(await panel.getByRole('combobox', { name: /Done/ }).count(), 0);
  assert.equal(await panel.getByText(/Done equals False/i).count(), 1);
  await close(opened);
});

test('of 2,001 groups the first 2,000 are shown, and that is said', options, async () => {
  const names = Array.from({ length: 2001 }, (_, index) => `Many ${String(index).padStart(4, '0')}`);
  for (let start = 0; start < names.length; start += 200) {
    const records = names.slice(start, start + 200).map((Name) => ({
      attributes: { type: 'Visit__c' },
      Name,
      Stage__c: 'Planned'
    }));
    await lab.call('POST', '/composite/sobjects', { allOrNone: true, records });
  }
  const opened = await lab.open(await pathOf(lab, 'Report', 'By Name'));
  const { page } = opened;
  await page.getByText(/2,000/).first().waitFor();
  assert.equal(await page.getByText('Many 2000').count(), 0);
  await close(opened);
});
