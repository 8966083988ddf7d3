/** What reports and dashboards say when something is wrong with them, or with what is asked of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessibilityViolations } from '../testing.ts';
import { close, options, startLab } from '../testing/lab.ts';

const lab = startLab();
/** May see visits and not what they cost. */
const guest = 'guestlab@lab.local';

async function pathOf(kind: 'Report' | 'Dashboard', name: string): Promise<string> {
  const listed = (await lab.call('GET', `/analytics/${kind.toLowerCase()}s`)) as {
    id: string;
    name: string;
  }[];
  const found = listed.find((one) => one.name === name);
  assert.ok(found, `There is no ${name}`);
  return `/lightning/r/${kind}/${found.id}/view`;
}

/** Pages of the report and the dashboard; the guest gets what the guest may. */
let pages: Promise<{ report: string; dashboard: string }> | undefined;

function pathsOf(): NonNullable<typeof pages> {
  pages ??= (async () => {
    const [set] = await lab.query("SELECT Id FROM PermissionSet WHERE Name = 'Lab_Without_Costs'");
    await lab.create('PermissionSetAssignment', { AssigneeId: lab.guest, PermissionSetId: set?.['Id'] });
    return {
      report: await pathOf('Report', 'Visits By Stage'),
      dashboard: await pathOf('Dashboard', 'Lab Overview')
    };
  })();
  return pages;
}

const filtered = async (column: string, value: string): Promise<string> =>
  `${(await pathsOf()).report}?filters=${encodeURIComponent(JSON.stringify([[column, 'equals', value]]))}`;

test('a column that the reader may not see is gone, and that is said', options, async () => {
  const opened = await lab.open((await pathsOf()).report, { persona: guest });
  const { page } = opened;
  await page.getByRole('heading', { name: 'One column is hidden from you.' }).waitFor();
  await page.getByRole('link', { name: 'Routine 1' }).waitFor();
  assert.equal(await page.getByRole('columnheader', { name: /Cost/ }).count(), 0);
  assert.deepEqual(await accessibilityViolations(page), []);
  await close(opened);
});

test(
  'of a dashboard only what stands on the hidden column is missing, with the reason',
  options,
  async () => {
    const opened = await lab.open((await pathsOf()).dashboard, { persona: guest });
    const { page } = opened;
    await page.getByRole('img', { name: /by Stage: Planned 5/ }).waitFor();
    const dearest = page.locator('.preview-dashboard__place').filter({ hasText: 'What costs most?' });
    await dearest.getByText('One column is hidden from you.').waitFor();
    assert.deepEqual(await dearest.getByRole('columnheader').allInnerTexts(), ['Visit Name']);
    assert.deepEqual(await accessibilityViolations(page), []);
    await close(opened);
  }
);

for (const [what, path, words, instead] of [
  [
    'a filter on a column that is gone',
    () => filtered('Visit__c$Gone__c', 'x'),
    /has no column Visit__c\$Gone__c/,
    'Run the report as saved'
  ],
  [
    'a filter that is not a day',
    () => filtered('Visit__c$Starts__c', 'soonish'),
    /correct format/,
    'Run the report as saved'
  ],
  [
    'a choice that the dashboard does not have any more',
    async () => `${(await pathsOf()).dashboard}?filter1=0IC5j0000009999GA2`,
    /isn't valid/,
    'Open it without filters'
  ]
] as const) {
  test(`${what} is said, and the link leads to the page without it`, options, async () => {
    const opened = await lab.open(await path());
    const { page } = opened;
    await page.getByText(words).waitFor();
    assert.deepEqual(await accessibilityViolations(page), []);
    await page.getByRole('link', { name: instead }).click();
    await page.getByRole('heading', { level: 1, name: /Visits By Stage|Lab Overview/ }).waitFor();
    await close(opened);
  });
}

test('a filter that cannot be run leaves what was there, and says why', options, async () => {
  const opened = await lab.open(await pathOf('Report', 'Visits By Stage And Month'));
  const { page } = opened;
  const table = page.getByRole('region', { name: 'Report' });
  await table.getByRole('columnheader', { name: 'Total' }).waitFor();
  await page.goto(lab.url + (await filtered('Visit__c$Name', 'Routine 1')));
  await page.getByRole('link', { name: 'Routine 1' }).waitFor();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const filters = page.getByRole('region', { name: 'Filters', exact: true });
  await filters.getByRole('combobox', { name: 'Stage' }).click();
  await filters.getByRole('option', { name: 'equals', exact: true }).click();
  await page.route('**/analytics/reports/**', (route) => route.fulfill({ status: 500, body: 'Broken' }), {
    times: 1
  });
  await filters.getByRole('button', { name: 'Run' }).click();
  await page.getByText('The report cannot be run like that: what is shown is from before').waitFor();
  await page.getByRole('link', { name: 'Routine 1' }).waitFor();
  await opened.close();
});

test('a report that is gone says where others are', options, async () => {
  const opened = await lab.open('/lightning/r/Report/00O5j0000009999AAA/view');
  await opened.page.getByText('It was deleted, or you have no access to it.').waitFor();
  await opened.close();
});
