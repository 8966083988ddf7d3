/** What Salesforce's own tools say about the package without an org: the layout of its source, and its schema. */
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { readProject } from '@toolkit/sfdx-project';
import type { Project } from '@toolkit/sfdx-project';

const root = join(import.meta.dirname, '../..');
const XSD = join(root, '../shared/bin/check-metadata-xsd');
/** The package, and what can be installed beside it. */
const PACKAGES = [
  'force-app',
  'force-app-private-deals',
  'force-app-dashboards',
  'force-app-sync-calendars',
  'force-app-sync-deals',
  'force-app-german'
];
const scratch = mkdtempSync(join(tmpdir(), 'convert-'));
after(() => rmSync(scratch, { recursive: true }));

const manifest = z.object({
  Package: z.object({ types: z.array(z.object({ name: z.string(), members: z.array(z.string()) })) })
});

/** No home, no telemetry, no updates, and a proxy that refuses: whatever wants the network fails. */
const OFFLINE = {
  PATH: process.env['PATH'],
  HOME: scratch,
  SF_DISABLE_TELEMETRY: 'true',
  SF_AUTOUPDATE_DISABLE: 'true',
  SF_SKIP_NEW_VERSION_CHECK: 'true',
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9'
};

test('sf converts the source offline into exactly what the project has, and no TypeScript', async () => {
  const output = join(scratch, 'out');
  const converted = new Map(
    (await convert(PACKAGES, output)).map(({ name, members }) => [name, members.toSorted()])
  );
  assert.deepEqual(converted, expected(await readProject(root)));
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' });
  assert.deepEqual(
    files.filter((file) => file.endsWith('.ts') || file.includes('__tests__')),
    []
  );
});

/** All directories in one go: a start of sf takes two seconds. */
async function convert(
  directories: readonly string[],
  output: string
): Promise<{ name: string; members: string[] }[]> {
  await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/.bin/sf'),
      'project',
      'convert',
      'source',
      ...directories.flatMap((directory) => ['--source-dir', directory]),
      '--output-dir',
      output
    ],
    { cwd: root, env: OFFLINE }
  );
  const parser = new XMLParser({
    isArray: (name) => name === 'types' || name === 'members',
    parseTagValue: false
  });
  const { types } = manifest.parse(parser.parse(readFileSync(join(output, 'package.xml'), 'utf8'))).Package;
  // Folders stand there with a slash behind their name
  return types.map(({ name, members }) => ({
    name,
    members: members.map((each) => each.replace(/\/$/, ''))
  }));
}

test('the metadata passes the schema of the Metadata API', { skip: xsdUnavailable() }, () => {
  for (const directory of PACKAGES) {
    const { status, stdout } = spawnSync(XSD, [directory], { cwd: root, encoding: 'utf8' });
    assert.match(stdout, /^[1-9]\d* passed, 0 failed$/m);
    assert.equal(status, 0);
  }
});

function xsdUnavailable(): string | false {
  if (!existsSync(XSD)) {
    return `there is no ${XSD}`;
  }
  return spawnSync('xmllint', ['--version']).error === undefined ? false : 'xmllint is not installed';
}

function expected(project: Project): Map<string, string[]> {
  const names = (parts: readonly { name: string }[]): string[] => parts.map(({ name }) => name).toSorted();
  const ofObjects = (
    kind: 'compactLayouts' | 'fields' | 'listViews' | 'recordTypes' | 'validationRules'
  ): string[] =>
    project.objects.flatMap((object) => object[kind].map(({ name }) => `${object.name}.${name}`)).toSorted();
  const inFolders = (kind: 'Report' | 'Dashboard', parts: readonly { name: string }[]): string[] =>
    [...names(project.folders.filter((folder) => folder.kind === kind)), ...names(parts)].toSorted();
  const translated = (type: string): string[] =>
    names(project.translations.filter((part) => part.type === type));
  const sharingRules = (kind: 'sharingCriteriaRules' | 'sharingOwnerRules'): string[] =>
    project.sharingRules
      .flatMap(({ name, xml }) =>
        xml.children(kind).map((rule) => `${name}.${rule.requiredText('fullName')}`)
      )
      .toSorted();
  const all: Record<string, string[]> = {
    CompactLayout: ofObjects('compactLayouts'),
    CustomApplication: names(project.applications),
    CustomField: ofObjects('fields'),
    CustomLabel: names(project.labels),
    CustomLabels: project.labels.length > 0 ? ['CustomLabels'] : [],
    CustomMetadata: names(project.customMetadata),
    CustomNotificationType: names(project.notificationTypes),
    CustomObjectTranslation: translated('CustomObjectTranslation'),
    CustomObject: names(project.objects.filter(({ label }) => label !== undefined)),
    CustomPermission: names(project.customPermissions),
    CustomTab: names(project.tabs),
    Dashboard: inFolders('Dashboard', project.dashboards),
    FlexiPage: names(project.flexiPages),
    Flow: names(project.flows),
    Group: names(project.groups),
    GlobalValueSetTranslation: translated('GlobalValueSetTranslation'),
    GlobalValueSet: names(project.globalValueSets),
    Layout: names(project.layouts),
    LightningComponentBundle: names(project.lwcs),
    LightningMessageChannel: names(project.messageChannels),
    ListView: ofObjects('listViews'),
    PermissionSet: names(project.permissionSets),
    QuickAction: names(project.quickActions),
    RecordType: ofObjects('recordTypes'),
    Report: inFolders('Report', project.reports),
    ReportType: names(project.reportTypes),
    SharingCriteriaRule: sharingRules('sharingCriteriaRules'),
    SharingOwnerRule: sharingRules('sharingOwnerRules'),
    SharingRules: names(project.sharingRules),
    StaticResource: names(project.staticResources),
    Translations: translated('Translations'),
    ValidationRule: ofObjects('validationRules')
  };
  return new Map(Object.entries(all).filter(([, members]) => members.length > 0));
}
