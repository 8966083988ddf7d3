import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change, validProject } from '../testing/brokenProject.ts';
import type { Break } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { elements, group, xml } from '../testing/xml.ts';
import { prefixes } from './prefixes.ts';

const MAIN = 'force-app/main';
const OPPORTUNITY = `${MAIN}/bookings/objects/Opportunity`;

interface Fixture {
  kind: string;
  /** As it is without the prefix. */
  name: string;
  /** Where the file is, by the name it has; the second time with the prefix. */
  path: (name: string) => string;
  text: (name: string) => string;
  /** Its name with the prefix, where that is not `Trips_<name>`. */
  prefixed?: string;
}

const valid = (path: string): string => validProject[`${MAIN}/${path}`] ?? assert.fail(`no ${path}`);
const text = (root: string, values: Parameters<typeof elements>[0]) => (): string =>
  xml(root, elements(values));

const FIXTURES: Fixture[] = [
  {
    kind: 'page',
    name: 'Opportunity_Record_Page',
    path: (name) => `${MAIN}/bookings/flexipages/${name}.flexipage-meta.xml`,
    text: () => valid('complaints/flexipages/Trips_Visit_Record_Page.flexipage-meta.xml')
  },
  {
    kind: 'tab',
    name: 'Home',
    path: (name) => `${MAIN}/default/tabs/${name}.tab-meta.xml`,
    text: text('CustomTab', { flexiPage: 'Trips_Home', label: 'Trips', motif: 'Custom15: People' })
  },
  {
    kind: 'app',
    name: 'Sales',
    path: (name) => `${MAIN}/default/applications/${name}.app-meta.xml`,
    text: () => valid('default/applications/Trips.app-meta.xml')
  },
  {
    kind: 'label',
    name: 'Save',
    path: () => `${MAIN}/default/labels/Default.labels-meta.xml`,
    text: (name) =>
      xml(
        'CustomLabels',
        group(
          'labels',
          elements({
            fullName: name,
            language: 'en_US',
            protected: true,
            shortDescription: 'Save',
            value: 'Save'
          })
        )
      )
  },
  {
    kind: 'global value set',
    name: 'Region',
    path: (name) => `${MAIN}/shared/globalValueSets/${name}.globalValueSet-meta.xml`,
    text: () => valid('shared/globalValueSets/Trips_Team.globalValueSet-meta.xml')
  },
  {
    kind: 'custom permission',
    name: 'Export_All',
    path: (name) => `${MAIN}/bookings/customPermissions/${name}.customPermission-meta.xml`,
    text: () => valid('bookings/customPermissions/Trips_Manage_Visits.customPermission-meta.xml')
  },
  {
    kind: 'report type',
    name: 'People',
    path: (name) => `${MAIN}/reporting/reportTypes/${name}.reportType-meta.xml`,
    text: () => valid('reporting/reportTypes/Trips_Visits_With_Guests.reportType-meta.xml')
  },
  {
    kind: 'folder',
    name: 'Sales_Reports',
    path: (name) => `${MAIN}/reporting/reports/${name}.reportFolder-meta.xml`,
    text: text('ReportFolder', { name: 'Sales' })
  },
  {
    kind: 'notification type',
    name: 'News',
    path: (name) => `${MAIN}/bookings/notificationtypes/${name}.notiftype-meta.xml`,
    text: () => valid('bookings/notificationtypes/Trips_Visit_Soon.notiftype-meta.xml')
  },
  {
    kind: 'quick action',
    name: 'Log_Problem',
    path: (name) => `${MAIN}/complaints/quickActions/Opportunity.${name}.quickAction-meta.xml`,
    text: () => valid('complaints/quickActions/Visit__c.Log_Problem.quickAction-meta.xml')
  },
  {
    kind: 'flow',
    name: 'Event_After_Save_Tell_Owner',
    path: (name) => `${MAIN}/bookings/flows/${name}.flow-meta.xml`,
    text: () =>
      change(
        '<object>Visit__c',
        '<object>Event'
      )(valid('bookings/flows/Visit_After_Save_Tell_Owner.flow-meta.xml'))
  },
  {
    kind: 'layout',
    name: 'Opportunity Layout',
    path: (name) => `${MAIN}/bookings/layouts/Opportunity-${name}.layout-meta.xml`,
    text: () => valid('bookings/layouts/Guest__c-Guest Layout.layout-meta.xml')
  },
  {
    kind: 'profile',
    name: 'Admin',
    path: (name) => `${MAIN}/default/profiles/${name}.profile-meta.xml`,
    text: text('Profile', { custom: false })
  },
  {
    kind: 'static resource',
    name: 'Logo',
    path: (name) => `${MAIN}/shared/staticresources/${name}.resource-meta.xml`,
    text: text('StaticResource', { cacheControl: 'Private', contentType: 'text/plain' })
  },
  {
    kind: 'message channel',
    name: 'News',
    path: (name) => `${MAIN}/shared/messageChannels/${name}.messageChannel-meta.xml`,
    text: text('LightningMessageChannel', { isExposed: false, masterLabel: 'News' })
  },
  {
    kind: 'field',
    name: 'Deals__c',
    path: (name) => `${OPPORTUNITY}/fields/${name}.field-meta.xml`,
    text: (name) => xml('CustomField', elements({ fullName: name, label: 'Deals', type: 'Checkbox' }))
  },
  {
    kind: 'validation rule',
    name: 'Needs_A_Visit',
    path: (name) => `${OPPORTUNITY}/validationRules/${name}.validationRule-meta.xml`,
    text: () =>
      valid('bookings/objects/Visit__c/validationRules/Open_Visits_Have_A_Day.validationRule-meta.xml')
  },
  {
    kind: 'list view',
    name: 'All',
    path: (name) => `${OPPORTUNITY}/listViews/${name}.listView-meta.xml`,
    text: () => valid('bookings/objects/Visit__c/listViews/Open_Visits.listView-meta.xml')
  },
  {
    kind: 'compact layout',
    name: 'Short',
    path: (name) => `${OPPORTUNITY}/compactLayouts/${name}.compactLayout-meta.xml`,
    text: () => valid('bookings/objects/Visit__c/compactLayouts/Visit_Compact.compactLayout-meta.xml')
  },
  {
    kind: 'record type',
    name: 'New_Business',
    path: (name) => `${OPPORTUNITY}/recordTypes/${name}.recordType-meta.xml`,
    text: (name) => xml('RecordType', elements({ fullName: name, active: true, label: 'New' }))
  },
  {
    kind: 'object',
    name: 'Colleague__c',
    path: (name) => `${MAIN}/bookings/objects/${name}/${name}.object-meta.xml`,
    text: () => valid('bookings/objects/Guest__c/Guest__c.object-meta.xml')
  },
  {
    kind: 'ApexClass',
    name: 'Utils',
    prefixed: 'TripsUtils',
    path: (name) => `${MAIN}/shared/classes/${name}.cls-meta.xml`,
    text: text('ApexClass', { apiVersion: '66.0', status: 'Active' })
  },
  {
    kind: 'WebLink',
    name: 'Open_Map',
    path: (name) => `${OPPORTUNITY}/webLinks/${name}.webLink-meta.xml`,
    text: (name) => xml('WebLink', elements({ fullName: name }))
  }
];

/** A class is nothing without its source. */
function files({ path, text: textOf }: Fixture, name: string): Break {
  const file = path(name);
  const source = file.endsWith('.cls-meta.xml') || file.endsWith('.resource-meta.xml');
  const content = file.replace(/\.resource-meta\.xml$/, '.txt').replace(/-meta\.xml$/, '');
  return { [file]: textOf(name), ...(source ? { [content]: `// ${name}` } : {}) };
}

test('a valid project has nothing that could be in an org already', async () => {
  assert.deepEqual(await found(prefixes), []);
});

for (const fixture of FIXTURES) {
  const { kind, name, path, prefixed = `Trips_${name}` } = fixture;
  test(`${kind}: what could replace that of somebody else is found`, async () => {
    const problems = await found(prefixes, files(fixture, name));
    assert.equal(problems.length, 1);
    const [file, what = ''] = problems[0] ?? [];
    assert.equal(file, path(name));
    const start = `the ${kind} ${name} could be in an org already, and a deployment would `;
    assert.ok(what.startsWith(start), what);
    assert.ok(what.length > start.length);
    assert.deepEqual(await found(prefixes, files(fixture, prefixed)), []);
  });
}

test('component: what could replace that of somebody else is found', async () => {
  const module = (name: string): Break => ({
    [`${MAIN}/shared/lwc/${name}/${name}.js-meta.xml`]: valid('shared/lwc/tripsWords/tripsWords.js-meta.xml'),
    [`${MAIN}/shared/lwc/${name}/${name}.ts`]: ''
  });
  for (const name of ['errorPanel', 'trips', 'tripster']) {
    assert.deepEqual(await found(prefixes, module(name)), [
      [
        `${MAIN}/shared/lwc/${name}/${name}.js-meta.xml`,
        `the component ${name} could be in an org already, and a deployment would replace theirs, wherever it stands`
      ]
    ]);
  }
  assert.deepEqual(await found(prefixes, module('tripsErrorPanel')), []);
});

test('what stands on an object of the project is out of danger', async () => {
  const field = `${MAIN}/bookings/objects/Visit__c/fields/Extra__c.field-meta.xml`;
  const link = `${MAIN}/bookings/objects/Visit__c/webLinks/Open_Map.webLink-meta.xml`;
  const problems = await found(prefixes, {
    [field]: xml('CustomField', elements({ fullName: 'Extra__c', label: 'Extra', type: 'Checkbox' })),
    [link]: xml('WebLink', elements({ fullName: 'Open_Map' }))
  });
  assert.deepEqual(problems, []);
});

test('an object is accepted by name only', async () => {
  const settings = JSON.stringify({
    prefix: 'Trips',
    distinctObjects: ['Guest__c', 'Problem__c', 'Visit__c']
  });
  assert.deepEqual(await found(prefixes, { 'config/metadata-checks.json': settings }), [
    [
      `${MAIN}/shared/objects/Trip_Setting__mdt/Trip_Setting__mdt.object-meta.xml`,
      'the object Trip_Setting__mdt could be in an org already, and a deployment would change the label, the name field and the sharing of their object'
    ]
  ]);
});

test('a longer word is not the prefix', async () => {
  const file = `${MAIN}/bookings/customPermissions/Tripsters_All.customPermission-meta.xml`;
  const problems = await found(prefixes, { [file]: xml('CustomPermission', '<label>All</label>') });
  assert.equal(problems.length, 1);
});

test('a project without prefixes says nothing of its names', async () => {
  const tab = `${MAIN}/default/tabs/Home.tab-meta.xml`;
  const problems = await found(prefixes, {
    'config/metadata-checks.json': undefined,
    [tab]: xml('CustomTab', elements({ flexiPage: 'Trips_Home', motif: 'Custom15: People' }))
  });
  assert.deepEqual(problems, []);
});
