import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import { htmlPage } from './html.ts';
import { previewModel } from './previewModel.ts';
import { unsupportedPageParts } from './unsupported.ts';
import { matters, watchFolders } from './watchProject.ts';

const project = await readProject(join(import.meta.dirname, '../fixtures/project'));
const scratch = mkdtempSync(join(tmpdir(), 'preview-server-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

test('the model has what pages need, out of the metadata', () => {
  const model = previewModel(project, 'EUR');
  assert.deepEqual([model.projectName, model.currency], ['lab', 'EUR']);
  const [app] = model.apps;
  assert.deepEqual([app?.label, app?.headerColor, app?.tabs.length], ['Lab', '#8A033E', 6]);
  assert.deepEqual(
    app?.overrides.map(({ action, page, formFactor, target }) => [action, page, formFactor, target]),
    [
      ['View', 'Visit_Page', 'Large', 'Visit__c'],
      ['View', 'Visit_Phone', 'Small', 'Visit__c'],
      ['Tab', 'Lab_Home', 'Large', 'standard-home']
    ]
  );
  const visit = model.objects['Visit__c'];
  assert.deepEqual(
    [visit?.labelPlural, visit?.icon, visit?.compactFields?.[2]],
    ['Visits', 'custom:custom15', 'Account__c']
  );
  assert.deepEqual(visit?.layout?.actions, ['Visit__c.Close_Visit', 'Edit', 'Delete', 'Visit__c.Tell']);
  assert.deepEqual(visit?.layout?.sections[0]?.columns[0]?.[0], { field: 'Name', behavior: 'Required' });
  assert.deepEqual(visit?.listViews.find(({ name }) => name === 'Planned')?.columns, [
    'Name',
    'Stage__c',
    'Account__c',
    'Starts__c',
    'Cost__c'
  ]);
  assert.deepEqual(visit?.relatedLabels, { Account__c: 'Visits', Guest__c: 'Visits As Guest' });
  assert.deepEqual(model.tabs['Lab'], { kind: 'page', label: 'Lab', icon: 'custom:custom57', target: 'Lab' });
  assert.equal(model.tabs['standard-report']?.kind, 'reports');
  assert.deepEqual(model.components['labRecord']?.properties['rowCount'], { type: 'Integer', default: '2' });
  assert.deepEqual(
    [model.actions['Visit__c.Close_Visit']?.component, model.actions['Visit__c.Close_Visit']?.actionType],
    ['labAction', 'ScreenAction']
  );
  const byStage = model.reports.find(({ developerName }) => developerName === 'Visits_By_Stage');
  assert.deepEqual(byStage, {
    developerName: 'Visits_By_Stage',
    label: 'Visits By Stage',
    description: 'How many visits there are in each stage.',
    folder: 'Lab Reports'
  });
  assert.deepEqual(model.permissions, { custom: ['See_Secrets'], user: [] });
});

test('pages keep their components, properties, facets and rules', () => {
  const page = previewModel(project).pages['Visit_Page'];
  const item = (identifier: string) =>
    page?.regions.flatMap(({ items }) => items).find((one) => one.identifier === identifier);
  assert.deepEqual(item('lab_record')?.properties, {
    heading: 'About this visit',
    rowCount: '4',
    showMore: 'true'
  });
  assert.deepEqual(item('only_held')?.visibility, {
    booleanFilter: undefined,
    criteria: [{ left: '{!Record.Stage__c}', operator: 'EQUAL', right: 'Held' }]
  });
  assert.deepEqual(
    page?.regions.filter(({ facet }) => facet).map(({ name }) => name),
    ['Facet-record', 'Facet-details', 'Facet-tabs']
  );
});

test('what pages use and the preview lacks is listed with its file', () => {
  const listed = unsupportedPageParts(project).map(({ what, file }) => [what, file.split(/[\\/]/).at(-1)]);
  assert.deepEqual(listed, [
    ['visibility rule on {!$Organization.Name}', 'Visit_Page.flexipage-meta.xml'],
    ['page component runtime_sales_activities:activityPanel', 'Visit_Page.flexipage-meta.xml']
  ]);
});

test('what layouts have besides fields, lists and known actions is listed too', async () => {
  const folder = join(scratch, 'layouts');
  const main = join(folder, 'force-app');
  mkdirSync(join(main, 'layouts'), { recursive: true });
  writeFileSync(
    join(folder, 'sfdx-project.json'),
    JSON.stringify({ packageDirectories: [{ path: 'force-app', default: true }], sourceApiVersion: '66.0' })
  );
  writeFileSync(
    join(main, 'layouts', 'Account-Account Layout.layout-meta.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>
    <Layout xmlns="http://soap.sforce.com/2006/04/metadata">
      <customButtons>Print</customButtons>
      <layoutSections>
        <layoutColumns>
          <layoutItems><behavior>Required</behavior><field>Name</field></layoutItems>
          <layoutItems><emptySpace>true</emptySpace></layoutItems>
          <layoutItems><customLink>Elsewhere</customLink></layoutItems>
          <layoutItems><page>Old_Page</page></layoutItems>
        </layoutColumns>
        <style>TwoColumnsTopToBottom</style>
      </layoutSections>
      <platformActionList>
        <actionListContext>Record</actionListContext>
        <platformActionListItems><actionName>Edit</actionName></platformActionListItems>
        <platformActionListItems><actionName>Submit</actionName></platformActionListItems>
      </platformActionList>
      <relatedLists><relatedList>RelatedContactList</relatedList></relatedLists>
      <relatedLists><relatedList>RelatedNoteList</relatedList></relatedLists>
    </Layout>`
  );
  const listed = unsupportedPageParts(await readProject(folder)).map(({ what }) => what);
  assert.deepEqual(listed, [
    'layout item customLink',
    'layout item page',
    'action Submit',
    'action Print',
    'related list RelatedNoteList'
  ]);
});

test('the HTML page carries its data without being broken by it', () => {
  const model = { ...previewModel(project), projectName: '</script><b>"&' };
  const html = htmlPage({
    boot: { model, problems: [], build: 'b' },
    imports: { 'c/x': '/x.js' },
    preload: ['/x.js'],
    styles: ['/a.css?"']
  });
  assert.equal(html.match(/<\/script>/g)?.length, 3);
  assert.match(html, /<title>Loading \| &lt;\/script>&lt;?b?/);
  const boot = /<script type="application\/json" id="preview-boot">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  assert.equal((JSON.parse(boot) as { model: { projectName: string } }).model.projectName, '</script><b>"&');
  assert.match(html, /href="\/a\.css\?&quot;"/);
});

test('only files that can change a page are watched', { timeout: 60_000 }, async () => {
  const folder = join(scratch, 'watched');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.ts'), '');
  assert.ok(matters(folder, 'a.ts') && matters(folder, 'b.js') && matters(folder, 'x.flexipage-meta.xml'));
  for (const name of ['a.js', 'a.ts~', '.a.ts.swp', '__tests__/a.test.ts', 'a.test.ts', '.git/index']) {
    assert.ok(!matters(folder, name), name);
  }
  let told = 0;
  const stop = watchFolders([folder, join(scratch, 'missing')], () => (told += 1), 50);
  // What is saved while it starts to watch may go unseen, as may nothing later.
  for (let count = 0; told === 0; count++) {
    writeFileSync(join(folder, 'b.ts'), String(count));
    await sleep(100);
  }
  stop();
});
