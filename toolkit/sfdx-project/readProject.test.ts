import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { ProjectError } from './projectError.ts';
import { readProject } from './readProject.ts';

const made: string[] = [];
after(() => Promise.all(made.map((directory) => rm(directory, { recursive: true }))));

const PROJECT_FILE = JSON.stringify({
  packageDirectories: [{ path: 'one' }, { path: 'two' }],
  name: 'sample',
  sourceApiVersion: '65.0'
});

function xml(root: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${body}</${root}>`;
}

async function projectOf(files: Record<string, string>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'project-'));
  made.push(directory);
  await mkdir(join(directory, 'one'));
  await mkdir(join(directory, 'two'));
  for (const [path, content] of Object.entries({ 'sfdx-project.json': PROJECT_FILE, ...files })) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
  return directory;
}

const field = (name: string, rest: string): string =>
  xml('CustomField', `<fullName>${name}</fullName>${rest}`);

test('merges what several package directories say about an object', async () => {
  const directory = await projectOf({
    'one/objects/Account/fields/Tier__c.field-meta.xml': field(
      'Tier__c',
      '<type>Text</type><length>20</length>'
    ),
    'two/objects/Account/Account.object-meta.xml': xml('CustomObject', '<sharingModel>Read</sharingModel>'),
    'two/objects/Boat__c/Boat__c.object-meta.xml': xml(
      'CustomObject',
      '<label>Boat</label><pluralLabel>Boats</pluralLabel><nameField><type>AutoNumber</type><displayFormat>B-{00}</displayFormat><label>Boat No</label></nameField><sharingModel>Private</sharingModel>'
    ),
    'two/objects/Boat__c/fields/Length__c.field-meta.xml': field(
      'Length__c',
      '<type>Number</type><scale>1</scale>'
    ),
    'one/objects/Boat__c/fields/Colour__c.field-meta.xml': field('Colour__c', '<type>Text</type>'),
    'one/objects/Boat__c/listViews/Big.listView-meta.xml': xml(
      'ListView',
      '<fullName>Big</fullName><columns>NAME</columns><columns>Length__c</columns><filterScope>Mine</filterScope><filters><field>Length__c</field><operation>greaterThan</operation><value>9</value></filters><label>Big ones</label>'
    )
  });
  const project = await readProject(directory);
  assert.deepEqual(
    project.objects.map(({ name }) => name),
    ['Account', 'Boat__c']
  );
  assert.equal(project.objects[0]?.sharingModel, 'Read');
  const boat = project.objects[1];
  assert.deepEqual(
    boat?.fields.map(({ name }) => name),
    ['Colour__c', 'Length__c']
  );
  assert.deepEqual(boat?.nameField, { label: 'Boat No', type: 'AutoNumber', displayFormat: 'B-{00}' });
  assert.equal(boat?.sharingModel, 'Private');
  assert.equal(boat?.labelPlural, 'Boats');
  assert.equal(boat?.fields[1]?.xml.number('scale'), 1);
  const { filters, columns, filterScope } = boat?.listViews[0] ?? {};
  assert.deepEqual(filters, [{ field: 'Length__c', operation: 'greaterThan', value: '9' }]);
  assert.deepEqual(columns, ['NAME', 'Length__c']);
  assert.equal(filterScope, 'Mine');
});

test('types values: labels, custom metadata, applications, components', async () => {
  const directory = await projectOf({
    'one/labels/CustomLabels.labels-meta.xml': xml(
      'CustomLabels',
      '<labels><fullName>Greet</fullName><language>en_US</language><protected>false</protected><shortDescription>Hi</shortDescription><value>Hello &amp; welcome&#33;</value></labels>'
    ),
    'one/customMetadata/Setting.Main.md-meta.xml': xml(
      'CustomMetadata',
      '<label>Main one</label><values><field>Days__c</field><value xsi:type="xsd:double">12</value></values><values><field>Note__c</field><value xsi:nil="true"/></values>'
    ),
    'one/applications/Fleet.app-meta.xml': xml(
      'CustomApplication',
      '<actionOverrides><actionName>View</actionName><content>Boat_Page</content><formFactor>Small</formFactor><type>Flexipage</type><pageOrSobjectType>Boat__c</pageOrSobjectType></actionOverrides><label>Fleet app</label><tabs>standard-home</tabs>'
    ),
    'two/lwc/deck/deck.js': 'export default class {}',
    'two/lwc/deck/deck.js-meta.xml': xml(
      'LightningComponentBundle',
      '<apiVersion>65.0</apiVersion><isExposed>true</isExposed><targets><target>lightning__RecordPage</target></targets><targetConfigs><targetConfig targets="lightning__RecordPage"><objects><object>Boat__c</object></objects></targetConfig></targetConfigs>'
    ),
    'two/weblinks/none.txt': 'not metadata'
  });
  const project = await readProject(directory);
  assert.equal(project.labels[0]?.value, 'Hello & welcome!');
  assert.deepEqual(
    [...(project.customMetadata[0]?.values ?? [])],
    [
      ['Days__c', '12'],
      ['Note__c', null]
    ]
  );
  assert.equal(project.customMetadata[0]?.type, 'Setting__mdt');
  assert.equal(project.customMetadata[0]?.developerName, 'Main');
  assert.equal(project.applications[0]?.actionOverrides[0]?.content, 'Boat_Page');
  const deck = project.lwcs[0];
  assert.equal(deck?.exposed, true);
  assert.deepEqual(deck?.targets, ['lightning__RecordPage']);
  assert.equal(deck?.targetConfigs[0]?.attribute('targets'), 'lightning__RecordPage');
});

test('comments say nothing; the text that a flow puts between two others keeps its spaces', async () => {
  const directory = await projectOf({
    'one/permissionsets/Crew.permissionset-meta.xml': xml(
      'PermissionSet',
      '<!-- everyone --><label>Crew</label>'
    ),
    'one/flows/Join.flow-meta.xml': xml(
      'Flow',
      '\n  <!-- joins -->\n  <label>Join &amp; go</label>\n  <processType>AutoLaunchedFlow</processType>\n  <start><!-- here -->\n    <object>Boat__c</object>\n  </start>\n  <constants>\n    <name>Between</name>\n    <value><stringValue>, </stringValue></value>\n  </constants>\n'
    )
  });
  const project = await readProject(directory);
  assert.deepEqual(project.permissionSets[0]?.xml.names(), ['label']);
  const [flow] = project.flows;
  assert.equal(flow?.label, 'Join & go');
  assert.deepEqual(flow.xml.names(), ['label', 'processType', 'start', 'constants']);
  assert.deepEqual(flow.xml.child('start')?.names(), ['object']);
  const constant = flow.xml.child('constants');
  assert.equal(constant?.text('name'), 'Between');
  assert.equal(constant?.child('value')?.text('stringValue'), ', ');
});

test('metadata it has no place for is listed, not dropped', async () => {
  const directory = await projectOf({
    'one/classes/Old.cls': 'public class Old {}',
    'one/classes/Old.cls-meta.xml': xml('ApexClass', '<apiVersion>65.0</apiVersion>')
  });
  const { others } = await readProject(directory);
  assert.deepEqual(others, [{ type: 'ApexClass', name: 'Old', file: 'one/classes/Old.cls-meta.xml' }]);
});

test('so is what is no XML at all', async () => {
  const directory = await projectOf({
    'one/lightningTypes/answer/schema.json': '{ "title": "Answer" }'
  });
  const { others } = await readProject(directory);
  assert.deepEqual(others, [
    { type: 'LightningTypeBundle', name: 'answer', file: 'one/lightningTypes/answer/schema.json' }
  ]);
});

async function problemsOf(directory: string): Promise<string> {
  const error: unknown = await readProject(directory).then(
    () => undefined,
    (reason: unknown) => reason
  );
  assert.ok(error instanceof ProjectError, 'a ProjectError is expected');
  return error.message;
}

test('a folder that is not a project says what to do', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'project-'));
  made.push(directory);
  assert.match(await problemsOf(directory), /sfdx-project\.json: there is no such file\. Name the folder/);
});

test('all broken files are named at once, with line or element', async () => {
  const directory = await projectOf({
    'one/objects/Boat__c/fields/A__c.field-meta.xml':
      '<CustomField><fullName>A__c</fullName><type>Text</CustomField>',
    'one/objects/Boat__c/fields/B__c.field-meta.xml': field('B__c', '<type>Text</type>'),
    'one/more/objects/Boat__c/fields/B__c.field-meta.xml': field('B__c', '<type>Text</type>'),
    'one/reports/F.reportFolder-meta.xml': xml('ReportFolder', '<name>F</name>'),
    'one/reports/F/R.report-meta.xml': xml('Report', '<name>R</name><format>Tabular</format>')
  });
  const message = await problemsOf(directory);
  assert.match(message, /A__c\.field-meta\.xml: line 1 is not well-formed XML/);
  assert.match(message, /R\.report-meta\.xml: in Report, <reportType> is missing or empty/);
  await writeFile(
    join(directory, 'one/objects/Boat__c/fields/A__c.field-meta.xml'),
    field('A__c', '<type>Text</type>')
  );
  await writeFile(
    join(directory, 'one/reports/F/R.report-meta.xml'),
    xml('Report', '<name>R</name><format>Tabular</format><reportType>X</reportType>')
  );
  assert.match(await problemsOf(directory), /B__c is also in .*; keep one of the two/);
});

test('compiled code that a component left behind when it moved is no component', async () => {
  const meta = xml('LightningComponentBundle', '<apiVersion>66.0</apiVersion><isExposed>false</isExposed>');
  const directory = await projectOf({
    'one/lwc/boatCard/boatCard.js': 'export default class {}',
    'two/lwc/boatCard/boatCard.js': 'export default class {}',
    'two/lwc/boatCard/boatCard.js-meta.xml': meta
  });
  const project = await readProject(directory);
  assert.deepEqual(
    project.lwcs.map(({ name }) => name),
    ['boatCard']
  );
});

test('of two versions in two package directories the later is taken, and the other listed', async () => {
  const label = (value: string): string =>
    xml(
      'CustomLabels',
      `<labels><fullName>Greet</fullName><language>en_US</language><protected>false</protected><shortDescription>Hi</shortDescription><value>${value}</value></labels>`
    );
  const page = (type: string): string =>
    xml(
      'FlexiPage',
      `<masterLabel>Home</masterLabel><template><name>t</name></template><type>${type}</type>`
    );
  const directory = await projectOf({
    'one/labels/CustomLabels.labels-meta.xml': label('one'),
    'two/labels/CustomLabels.labels-meta.xml': label('two'),
    'one/flexipages/Home.flexipage-meta.xml': page('AppPage'),
    'two/flexipages/Home.flexipage-meta.xml': page('HomePage'),
    'one/objects/Boat__c/fields/B__c.field-meta.xml': field('B__c', '<type>Number</type>'),
    'two/objects/Boat__c/fields/B__c.field-meta.xml': field('B__c', '<type>Text</type>')
  });
  const project = await readProject(directory);
  assert.deepEqual(
    project.labels.map(({ value }) => value),
    ['two']
  );
  assert.deepEqual(
    project.flexiPages.map(({ type }) => type),
    ['HomePage']
  );
  assert.deepEqual(
    project.objects[0]?.fields.map(({ file }) => file),
    ['two/objects/Boat__c/fields/B__c.field-meta.xml']
  );
  assert.deepEqual(
    project.others.map(({ name, file }) => [name, file.split('/')[0]]),
    [
      ['Boat__c.B__c', 'one'],
      ['Greet', 'one'],
      ['Home', 'one']
    ]
  );
});

test('a folder of reports and one of dashboards may have the same name', async () => {
  const directory = await projectOf({
    'one/reports/Trips.reportFolder-meta.xml': xml('ReportFolder', '<name>Trips</name>'),
    'one/dashboards/Trips.dashboardFolder-meta.xml': xml('DashboardFolder', '<name>Trips</name>')
  });
  const { folders, others } = await readProject(directory);
  assert.deepEqual(
    [folders.map(({ kind, name }) => `${kind} ${name}`).toSorted(), others],
    [['Dashboard Trips', 'Report Trips'], []]
  );
});

test('a package directory that is missing is named', async () => {
  const directory = await projectOf({});
  await rm(join(directory, 'two'), { recursive: true });
  assert.match(await problemsOf(directory), /two/);
});

test('translations are read by kind and key, wherever they lie; two directories add up', async () => {
  const directory = await projectOf({
    'one/translations/de.translation-meta.xml': xml(
      'Translations',
      `<customLabels><label>Hallo &amp; {0}</label><name>Hello</name></customLabels>
       <customTabs><name>Empty</name></customTabs>
       <reportTypes><label>Boote</label><name>Boats</name><sections><columns><label>Name</label><name>Boat__c$Name</name></columns><label>Boote</label><name>Boats</name></sections></reportTypes>`
    ),
    'two/translations/de.translation-meta.xml': xml(
      'Translations',
      '<customLabels><label>Ende</label><name>Bye</name></customLabels>'
    ),
    'one/objectTranslations/Boat__c-de/Boat__c-de.objectTranslation-meta.xml': xml(
      'CustomObjectTranslation',
      `<caseValues><caseType>Nominative</caseType><plural>true</plural><value>Boote</value></caseValues>
       <caseValues><caseType>Dative</caseType><plural>true</plural><value>Booten</value></caseValues>
       <fields><help>Wie lang?</help><label>Länge</label><name>Length__c</name></fields>
       <validationRules><errorMessage>Zu lang.</errorMessage><name>Too_Long</name></validationRules>`
    ),
    'one/objectTranslations/Boat__c-de/Kind__c.fieldTranslation-meta.xml': xml(
      'CustomFieldTranslation',
      '<label>Art</label><name>Kind__c</name><picklistValues><masterLabel>Sail</masterLabel><translation>Segel</translation></picklistValues>'
    ),
    'one/globalValueSetTranslations/Colours-es_MX.globalValueSetTranslation-meta.xml': xml(
      'GlobalValueSetTranslation',
      '<valueTranslation><masterLabel>Red</masterLabel><translation>Rojo</translation></valueTranslation>'
    )
  });
  const { translations } = await readProject(directory);
  assert.deepEqual(
    translations
      .flatMap(({ texts }) => texts)
      .map(({ language, kind, key, text }) => `${language} ${kind} ${key}: ${text}`)
      .toSorted(),
    [
      'de field Boat__c.Kind__c: Art',
      'de field Boat__c.Length__c: Länge',
      'de field value Boat__c.Kind__c.Sail: Segel',
      'de help text Boat__c.Length__c: Wie lang?',
      'de label Bye: Ende',
      'de label Hello: Hallo & {0}',
      'de objects Boat__c: Boote',
      'de report type Boats: Boote',
      'de report type column Boats.Boats.Boat__c$Name: Name',
      'de report type section Boats.Boats: Boote',
      'de validation message Boat__c.Too_Long: Zu lang.',
      'es_MX value Colours.Red: Rojo'
    ]
  );
});

test('what was saved since is read, and what was not stays as it was', async () => {
  const file = 'one/objects/Thing__c/fields/Size__c.field-meta.xml';
  const sized = (label: string): string => field('Size__c', `<label>${label}</label><type>Text</type>`);
  const directory = await projectOf({
    'one/objects/Thing__c/Thing__c.object-meta.xml': xml('CustomObject', '<label>Thing</label>'),
    'one/objects/Thing__c/fields/Kind__c.field-meta.xml': field('Kind__c', '<label>Kind</label>'),
    [file]: sized('Size')
  });
  const labels = async (): Promise<unknown[]> => {
    const [object] = (await readProject(directory)).objects;
    return (object?.fields ?? []).map(({ xml: node }) => node.text('label'));
  };
  assert.deepEqual(await labels(), ['Kind', 'Size']);
  assert.deepEqual(await labels(), ['Kind', 'Size']);
  await writeFile(join(directory, file), sized('Width'));
  assert.deepEqual(await labels(), ['Kind', 'Width']);
  await writeFile(join(directory, file), sized('Width').replace('</label>', ''));
  await assert.rejects(readProject(directory), /not well-formed XML/);
  await writeFile(join(directory, file), sized('Size'));
  assert.deepEqual(await labels(), ['Kind', 'Size']);
});
