/** Reports and dashboards as people use them: folding, sorting, filtering, drilling down, taking away. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { accessibilityViolations, desktop, eventually, phone, sidewaysScroll } from '../testing.ts';
import { close, options, startLab } from '../testing/lab.ts';

const lab = startLab();

async function idOf(kind: 'reports' | 'dashboards', name: string): Promise<string> {
  const listed = (await lab.call('GET', `/analytics/${kind}`)) as { id: string; name: string }[];
  const found = listed.find((one) => one.name === name);
  assert.ok(found, `There is no ${name}`);
  return found.id;
}

const reportPath = async (name: string): Promise<string> =>
  `/lightning/r/Report/${await idOf('reports', name)}/view`;

/** Names in the first column of the rows that are shown. */
function names(page: Page): Promise<string[]> {
  return page.locator('.preview-report__detail td:first-child').allInnerTexts();
}

test('groups fold one by one and all at once', options, async () => {
  const opened = await lab.open(await reportPath('Visits By Stage'));
  const { page } = opened;
  const group = page.getByRole('button', { name: 'Stage: Planned', exact: true });
  await group.waitFor();
  await page.getByRole('link', { name: 'Routine 1' }).waitFor();
  assert.equal(await group.getAttribute('aria-expanded'), 'true');
  await group.click();
  await page.getByRole('link', { name: 'Routine 1' }).waitFor({ state: 'detached' });
  assert.equal(await group.getAttribute('aria-expanded'), 'false');
  // What is in it still adds up in its heading.
  await page.getByRole('rowheader', { name: /Planned Sum of Cost .*Record Count \d+/ }).waitFor();
  await group.click();
  await page.getByRole('link', { name: 'Routine 1' }).waitFor();
  await page.getByRole('button', { name: 'Fold all' }).click();
  await page.getByRole('link', { name: 'Routine 1' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Unfold all' }).click();
  await page.getByRole('link', { name: 'Routine 1' }).waitFor();
  await close(opened);
});

test('a column sorts up and down, in the org', options, async () => {
  const opened = await lab.open(await reportPath('Visits By Stage'));
  const { page } = opened;
  const cost = page.getByRole('columnheader', { name: /Cost/ });
  const routines = async (): Promise<string[]> =>
    (await names(page)).filter((name) => name.startsWith('Routine'));
  const up = ['Routine 1', 'Routine 2', 'Routine 3', 'Routine 4'];
  await cost.getByRole('button', { name: 'Cost: sort', exact: true }).click();
  await eventually(async () => (await cost.getAttribute('aria-sort')) === 'ascending', true);
  await eventually(routines, up);
  await cost.getByRole('button').click();
  await eventually(routines, up.toReversed());
  assert.equal(await cost.getAttribute('aria-sort'), 'descending');
  await close(opened);
});

test(
  'a filter is changed for one run, a locked one is not, and the report stays as it is saved',
  options,
  async () => {
    await lab.newVisit('Dropped one', { Stage__c: 'Dropped' });
    const opened = await lab.open(await reportPath('Visits By Stage'));
    const { page } = opened;
    await page.getByRole('link', { name: 'Routine 1' }).waitFor();
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const filters = page.getByRole('region', { name: 'Filters', exact: true });
    await filters.getByText('Done equals False').waitFor();
    assert.equal(await filters.getByRole('textbox', { name: 'Value' }).count(), 1);
    await filters.getByRole('combobox', { name: 'Stage' }).click();
    await filters.getByRole('option', { name: 'equals', exact: true }).click();
    await filters.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('link', { name: 'Dropped one' }).waitFor();
    await page.getByRole('link', { name: 'Routine 1' }).waitFor({ state: 'detached' });
    await page.getByText('Stage equals Dropped').waitFor();
    await page.getByRole('button', { name: 'As saved', exact: true }).click();
    await page.getByRole('link', { name: 'Routine 1' }).waitFor();
    await page.getByText('Stage is not Dropped').first().waitFor();
    assert.deepEqual(await accessibilityViolations(page), []);
    await close(opened);
  }
);

test('a filter that leaves nothing says so, and what to do', options, async () => {
  const path = await reportPath('Visits By Stage');
  const filters = JSON.stringify([['Visit__c$Name', 'equals', 'No such visit']]);
  const opened = await lab.open(`${path}?filters=${encodeURIComponent(filters)}`);
  const { page } = opened;
  await page.getByRole('heading', { name: 'Nothing here' }).waitFor();
  await page.getByText('No rows match the filters of this run.').waitFor();
  await page.getByRole('button', { name: 'Run the report as saved' }).click();
  await page.getByRole('link', { name: 'Routine 1' }).waitFor();
  assert.ok(!page.url().includes('filters='));
  await close(opened);
});

test('from a bar to its rows, from a row to its record, and back', options, async () => {
  const opened = await lab.open(await reportPath('Visits By Stage'));
  const { page } = opened;
  await page.locator('summary').filter({ hasText: 'Figures' }).click();
  await page.getByRole('button', { name: 'Planned: show its rows', exact: true }).click();
  await page.getByText('Stage equals Planned').first().waitFor();
  assert.match(page.url(), /rows=1/);
  const routine = page.getByRole('link', { name: 'Routine 3' });
  await routine.waitFor();
  assert.equal(await page.locator('.preview-report__group').count(), 0);
  await routine.click();
  await page.getByText('Routine 3 (Planned)').waitFor();
  await page.goBack();
  await routine.waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Stage: Planned', exact: true }).waitFor();
  await close(opened);
});

test('the canvas itself leads to the rows of the bar that is clicked', options, async () => {
  const opened = await lab.open(await reportPath('Visits By Stage'));
  const { page } = opened;
  const canvas = page.getByRole('img', { name: /^Record Count by Stage/ });
  await canvas.waitFor();
  const box = await canvas.boundingBox();
  assert.ok(box);
  // The bar of the only large group begins beside its label: somewhere along the middle of the drawing there is one.
  await eventually(async () => {
    for (const share of [0.2, 0.35, 0.5, 0.65]) {
      if (page.url().includes('rows=1')) {
        return true;
      }
      await page.mouse.click(box.x + box.width * 0.3, box.y + box.height * share);
    }
    return page.url().includes('rows=1');
  }, true);
  await close(opened);
});

test('a matrix has both totals, and a place in it leads to its rows', options, async () => {
  const opened = await lab.open(await reportPath('Visits By Stage And Month'));
  const { page } = opened;
  const table = page.getByRole('region', { name: 'Report' }).getByRole('table');
  await table.getByRole('columnheader', { name: 'Total' }).waitFor();
  await table.getByRole('columnheader', { name: /Sum of Cost · Record Count$/ }).waitFor();
  const rows = await table.getByRole('row').allInnerTexts();
  assert.match(rows.at(-1) ?? '', /^Total/);
  const place = table.getByRole('button', { name: /^Planned: .*1234|^Planned: .*1,234/ }).first();
  await place.click();
  await page.getByRole('link', { name: 'First visit' }).waitFor();
  await page.getByText(/Starts is at least 2026-11-01/).waitFor();
  assert.equal(await page.getByRole('link', { name: 'Routine 1' }).count(), 0);
  await close(opened);
});

test('the file for spreadsheets has the rows, and nothing in it is run', options, async () => {
  await lab.newVisit('=1+1');
  const opened = await lab.open(await reportPath('Visits By Stage'));
  const { page } = opened;
  await page.getByRole('link', { name: '=1+1' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click()
  ]);
  assert.equal(download.suggestedFilename(), 'Visits By Stage.csv');
  const text = await readFile(await download.path(), 'utf8');
  assert.match(text, /^\uFEFF"Stage","Visit Name","Cost"\r\n/);
  assert.match(text, /\r\n"Planned","Routine 2","20"\r\n/);
  assert.match(text, /"Planned","'=1\+1"/);
  await close(opened);
});

test('printed, a report is its title, its figures and its table', options, async () => {
  const opened = await lab.open(await reportPath('Visits By Stage'));
  const { page } = opened;
  await page.getByRole('link', { name: 'Routine 1' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['Export', 'Print', 'Fold all']) {
    assert.equal(await page.getByRole('button', { name: hidden }).isVisible(), false, hidden);
  }
  assert.equal(await page.locator('nav').first().isVisible(), false);
  assert.ok(await page.getByRole('heading', { level: 1, name: 'Visits By Stage' }).isVisible());
  assert.ok(await page.getByRole('link', { name: 'Routine 1' }).isVisible());
  await close(opened);
});

test('a dashboard stands on its grid, with figures, ranges, tables and words', options, async () => {
  const opened = await lab.open(`/lightning/r/Dashboard/${await idOf('dashboards', 'Lab Overview')}/view`);
  const { page } = opened;
  await page.getByText(/^As of .* viewing as /).waitFor();
  const place = async (name: string): Promise<{ x: number; y: number; width: number }> => {
    const box = await page.locator('.preview-dashboard__place').filter({ hasText: name }).boundingBox();
    assert.ok(box, name);
    return box;
  };
  const [metric, bars, gauge] = [
    await place('How many visits'),
    await place('Where do visits stand'),
    await place('How far are we')
  ];
  assert.ok(metric.x < bars.x && metric.y === bars.y && metric.width < bars.width);
  assert.ok(gauge.x === metric.x && gauge.y > metric.y);
  await page.locator('.preview-metric').getByText('visits ahead').waitFor();
  await page.locator('.preview-metric').getByText('3 to 100').waitFor();
  await page.getByRole('img', { name: /on a scale of 0 to 200, range 3 to 100/ }).waitFor();
  await page.getByRole('img', { name: /by Stage: Planned \d+/ }).waitFor();
  await page.getByText('The five dearest.').waitFor();
  const dearest = page.getByRole('region', { name: 'What costs most?' });
  await dearest.getByRole('link', { name: 'First visit' }).waitFor();
  assert.deepEqual(await accessibilityViolations(page), []);
  await close(opened);
});

test(
  'a filter narrows what it applies to, says where it does not, and goes along into the report',
  options,
  async () => {
    await lab.newVisit('Took place already', { Stage__c: 'Held' });
    const opened = await lab.open(`/lightning/r/Dashboard/${await idOf('dashboards', 'Lab Overview')}/view`);
    const { page } = opened;
    const before = await page.locator('.preview-metric__value').first().innerText();
    await page.getByRole('combobox', { name: 'Stage' }).click();
    await page.getByRole('option', { name: 'Held' }).click();
    await page.getByRole('img', { name: /by Stage: Took place 1|by Stage: Held 1/ }).waitFor();
    assert.match(page.url(), /filter1=/);
    assert.notEqual(await page.locator('.preview-metric__value').first().innerText(), before);
    const table = page.locator('.preview-dashboard__place').filter({ hasText: 'What costs most?' });
    await table.getByText('Not filtered by Stage.').waitFor();
    const bars = page.locator('.preview-dashboard__place').filter({ hasText: 'Where do visits stand' });
    await bars.getByRole('link', { name: /View Report/ }).click();
    await page.getByRole('link', { name: 'Took place already' }).waitFor();
    assert.equal(await page.getByRole('link', { name: 'Routine 1' }).count(), 0);
    await page.goBack();
    await page.getByRole('combobox', { name: 'Stage' }).waitFor();
    await page.getByRole('img', { name: /by Stage: Took place 1|by Stage: Held 1/ }).waitFor();
    await close(opened);
  }
);

test('refreshing shows what is new, with its time', options, async () => {
  const opened = await lab.open(`/lightning/r/Dashboard/${await idOf('dashboards', 'Lab Overview')}/view`);
  const { page } = opened;
  const figure = page.locator('.preview-metric__value').first();
  const before = Number(await figure.innerText());
  await lab.newVisit('One more');
  await page.getByRole('button', { name: 'Refresh' }).click();
  await eventually(async () => Number(await figure.innerText()), before + 1);
  await close(opened);
});

test('a dashboard on a phone is one column, in the order it is read', options, async () => {
  const opened = await lab.open(`/lightning/r/Dashboard/${await idOf('dashboards', 'Lab Overview')}/view`, {
    viewport: phone
  });
  const { page } = opened;
  await page.getByRole('img', { name: /by Stage: Planned/ }).waitFor();
  assert.deepEqual(await page.locator('.preview-dashboard__title').allInnerTexts(), [
    'How many visits are there?',
    'Where do visits stand?',
    'How far are we?',
    'What costs most?'
  ]);
  const boxes = await Promise.all(
    (await page.locator('.preview-dashboard__place').all()).map((place) => place.boundingBox())
  );
  assert.equal(new Set(boxes.map((box) => box?.x)).size, 1);
  assert.equal(await sidewaysScroll(page), 0);
  assert.deepEqual(await accessibilityViolations(page), []);
  await close(opened);
});

for (const viewport of [desktop, phone]) {
  test(`reports are readable ${viewport.width} px wide`, options, async () => {
    for (const name of ['Visits By Stage', 'Visits By Stage And Month']) {
      const opened = await lab.open(await reportPath(name), { viewport });
      await opened.page.locator('summary').filter({ hasText: 'Figures' }).click();
      await opened.page.getByRole('region', { name: 'Report' }).waitFor();
      assert.equal(await sidewaysScroll(opened.page), 0);
      assert.deepEqual(await accessibilityViolations(opened.page), []);
      await close(opened);
    }
  });
}

test('dashboards are listed beside the reports; one that is not there says so', options, async () => {
  const opened = await lab.open('/lightning/o/Report/home');
  const { page } = opened;
  await page.getByRole('link', { name: 'Dashboards' }).click();
  await page.getByRole('link', { name: 'Lab Overview' }).click();
  await page.getByRole('heading', { level: 1, name: 'Lab Overview' }).waitFor();
  await page.goto(`${lab.url}/lightning/r/Dashboard/01Z000000000999AAA/view`);
  await page.getByText('It was deleted, or its folder is not shared with you.').waitFor();
  await page.goto(`${lab.url}/lightning/r/Dashboard/nonsense/view`);
  await page.getByText('"nonsense" is not a dashboard id.').waitFor();
  await opened.context.close();
});
