import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  appTabs,
  choosePage,
  defaultRecordPage,
  evaluateFilter,
  formatUrl,
  isVisible,
  motifIcon,
  parseUrl,
  placeRegions,
  rulePermissions,
  tabUrl,
  unsupportedRule
} from './pages.ts';
import type { AppModel, ItemModel, PageModel, PreviewModel, VisibilityContext } from './pages.ts';

function item(component: string, rest: Partial<ItemModel> = {}): ItemModel {
  return { component, identifier: component, properties: {}, ...rest };
}

function page(
  name: string,
  regions: Record<string, ItemModel[]>,
  template = 'flexipage:recordHomeTemplateDesktop'
): PageModel {
  return {
    name,
    label: name,
    type: 'RecordPage',
    template,
    regions: Object.entries(regions).map(([region, items]) => ({
      name: region,
      facet: region.startsWith('Facet'),
      items
    }))
  };
}

const app: AppModel = {
  name: 'Sales',
  label: 'Sales',
  description: '',
  headerColor: '#000000',
  formFactors: ['Large', 'Small'],
  tabs: [],
  overrides: [
    { action: 'View', page: 'Deal_Large', formFactor: 'Large', target: 'Opportunity' },
    { action: 'View', page: 'Deal_Small', formFactor: 'Small', target: 'Opportunity' },
    { action: 'View', page: 'Other_Profile', target: 'Contact', profile: 'Admin' },
    { action: 'Tab', page: 'Home', formFactor: 'Large', target: 'standard-home' }
  ]
};

const model: PreviewModel = {
  projectName: 'test',
  currency: 'EUR',
  languages: ['en_US'],
  apps: [app],
  tabs: {},
  pages: Object.fromEntries(
    ['Deal_Large', 'Deal_Small', 'Other_Profile', 'Home'].map((name) => [name, page(name, {})])
  ),
  objects: {},
  actions: {},
  components: {},
  reports: [],
  permissions: { custom: [], user: [] }
};

test('an app opens the page for the form factor', () => {
  const choose = (formFactor: 'Large' | 'Medium' | 'Small') =>
    choosePage(model, app, { action: 'View', target: 'Opportunity', formFactor })?.name;
  assert.deepEqual(
    ['Deal_Large', 'Deal_Large', 'Deal_Small'],
    [choose('Large'), choose('Medium'), choose('Small')]
  );
});

test('a page for one profile is not opened for everyone, and an object without a page has none', () => {
  assert.equal(choosePage(model, app, { action: 'View', target: 'Contact', formFactor: 'Large' }), undefined);
  assert.equal(choosePage(model, app, { action: 'View', target: 'Account', formFactor: 'Large' }), undefined);
  assert.equal(
    choosePage(model, undefined, { action: 'View', target: 'Opportunity', formFactor: 'Large' }),
    undefined
  );
});

test('where an app has no page of its own, the object has the default one', () => {
  const contact = {
    name: 'Contact',
    icon: '',
    listViews: [],
    relatedLabels: {},
    overrides: [
      { action: 'View', page: 'Deal_Small', formFactor: 'Small', target: 'Contact' },
      { action: 'View', page: 'Deal_Large', target: 'Contact' }
    ]
  };
  const withDefaults = {
    ...model,
    objects: { Contact: contact, Opportunity: { ...contact, name: 'Opportunity' } }
  };
  const choose = (target: string, formFactor: 'Large' | 'Small', of: AppModel | undefined = app) =>
    choosePage(withDefaults, of, { action: 'View', target, formFactor })?.name;
  assert.deepEqual(
    [choose('Contact', 'Large'), choose('Contact', 'Small'), choose('Opportunity', 'Small', undefined)],
    ['Deal_Large', 'Deal_Small', 'Deal_Small']
  );
  const own = { ...app, overrides: [{ action: 'View', page: 'Home', target: 'Contact' }] };
  assert.equal(choose('Contact', 'Small', own), 'Home');
});

test('the home page is an override of its tab, on large screens only', () => {
  const home = (formFactor: 'Large' | 'Small') =>
    choosePage(model, app, { action: 'Tab', target: 'standard-home', formFactor })?.name;
  assert.deepEqual([home('Large'), home('Small')], ['Home', undefined]);
});

test('regions stand in the rows of their template', () => {
  const rows = placeRegions(page('p', { sidebar: [item('c:b')], header: [item('h')], main: [item('c:a')] }));
  assert.deepEqual(
    rows.map((row) => row.map(({ key, width }) => [key, width])),
    [
      [['header', 12]],
      [
        ['main', 8],
        ['sidebar', 4]
      ]
    ]
  );
});

test('an empty sidebar leaves its room to the main region; facets are not regions of the page', () => {
  const rows = placeRegions(page('p', { main: [item('c:a')], sidebar: [], 'Facet-x': [item('c:c')] }));
  assert.deepEqual(
    rows.map((row) => row.map(({ key, width }) => [key, width])),
    [[['main', 12]]]
  );
});

test('the home page has three regions beside its sidebar', () => {
  const home = page(
    'h',
    { top: [item('a')], bottomLeft: [item('b')], bottomRight: [], sidebar: [item('c')] },
    'home:desktopTemplate'
  );
  const [row] = placeRegions(home);
  assert.deepEqual(
    row?.map(({ width, rows }) => [
      width,
      rows.map((inner) => inner.map((place) => [place.name, place.width]))
    ]),
    [
      [8, [[['top', 12]], [['bottomLeft', 12]]]],
      [4, [[['sidebar', 12]]]]
    ]
  );
});

test('a region that the template does not know is still shown', () => {
  const rows = placeRegions(page('p', { main: [item('a')], unheard: [item('b')] }, 'custom:template'));
  assert.deepEqual(
    rows.map((row) => row.map(({ key }) => key)),
    [['main'], ['unheard']]
  );
});

test('an object without a page gets header, details and related lists', () => {
  const components = defaultRecordPage('Account').regions.flatMap(({ items }) =>
    items.map(({ component }) => component)
  );
  assert.deepEqual(components, ['force:highlightsPanel', 'force:detailPanel', 'force:relatedListContainer']);
});

function context(overrides: Partial<VisibilityContext> = {}): VisibilityContext {
  const record: Record<string, unknown> = {
    StageName: 'Closed Won',
    Amount: 1200,
    'Account.Industry': 'Retail',
    Empty__c: null,
    IsPrivate: false
  };
  return {
    formFactor: 'Large',
    customPermissions: new Set(['Manage_Attendance']),
    userPermissions: new Set(['ViewSetup']),
    record: (path) => record[path],
    user: (path) => (path === 'Profile.Name' ? 'Standard User' : undefined),
    ...overrides
  };
}

function visible(left: string, operator: string, right: string): boolean {
  return isVisible({ criteria: [{ left, operator, right }] }, context());
}

test('visibility rules look at the record, the user, permissions and the form factor', () => {
  assert.equal(visible('{!Record.StageName}', 'EQUAL', 'Closed Won'), true);
  assert.equal(visible('{!Record.StageName}', 'NE', 'Closed Won'), false);
  assert.equal(visible('{!Record.StageName}', 'CONTAINS', 'won'), true);
  assert.equal(visible('{!Record.Account.Industry}', 'EQUAL', 'Energy'), false);
  assert.equal(visible('{!Record.Amount}', 'GT', '999'), true);
  assert.equal(visible('{!Record.Amount}', 'GE', '1200.00'), true);
  assert.equal(visible('{!Record.Amount}', 'LT', '1000'), false);
  assert.equal(visible('{!Record.Amount}', 'LE', '1200'), true);
  assert.equal(visible('{!Record.Empty__c}', 'EQUAL', ''), true);
  assert.equal(visible('{!Record.Empty__c}', 'LT', '5'), false);
  assert.equal(visible('{!Record.IsPrivate}', 'EQUAL', 'false'), true);
  assert.equal(visible('{!$Client.FormFactor}', 'EQUAL', 'Small'), false);
  assert.equal(visible('{!$Permission.CustomPermission.Manage_Attendance}', 'EQUAL', 'true'), true);
  assert.equal(visible('{!$Permission.CustomPermission.Other}', 'EQUAL', 'true'), false);
  assert.equal(visible('{!$Permission.StandardPermission.ViewSetup}', 'EQUAL', 'true'), true);
  assert.equal(visible('{!$User.Profile.Name}', 'EQUAL', 'standard user'), true);
});

test('a boolean filter joins criteria', () => {
  const criteria = ['{!Record.Amount}', '{!Record.StageName}', '{!$Client.FormFactor}'].map(
    (left, index) => ({
      left,
      operator: 'EQUAL',
      right: ['1200', 'Lost', 'Large'][index] ?? ''
    })
  );
  assert.equal(isVisible({ criteria }, context()), false);
  assert.equal(isVisible({ booleanFilter: '1 AND (2 OR 3)', criteria }, context()), true);
  assert.equal(isVisible({ booleanFilter: 'NOT 2 AND 1', criteria }, context()), true);
});

test('what a rule names and the preview does not know is said, not guessed', () => {
  const rule = (left: string, operator = 'EQUAL') =>
    unsupportedRule({ criteria: [{ left, operator, right: 'x' }] });
  assert.match(rule('{!$Organization.Name}') ?? '', /Organization/);
  assert.match(rule('{!Record.Name}', 'LIKE') ?? '', /LIKE/);
  assert.equal(rule('{!Record.Name}'), undefined);
  assert.match(
    unsupportedRule({
      booleanFilter: '1 AND',
      criteria: [{ left: '{!Record.Name}', operator: 'EQUAL', right: '' }]
    }) ?? '',
    /filter/
  );
});

test('a boolean filter agrees with the same written in JavaScript', () => {
  const filters: [string, (a: boolean, b: boolean, c: boolean) => boolean][] = [
    ['1 AND 2 OR 3', (a, b, c) => (a && b) || c],
    ['1 OR 2 AND 3', (a, b, c) => a || (b && c)],
    ['(1 or 2) and not 3', (a, b, c) => (a || b) && !c],
    ['NOT (1 AND (2 OR NOT 3))', (a, b, c) => !(a && (b || !c))]
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...filters),
      fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
      ([text, same], values) => {
        assert.equal(evaluateFilter(text, values), same(...values));
      }
    )
  );
});

test('permissions that rules ask about are gathered', () => {
  const asking = page('p', {
    main: [
      item('c:a', {
        visibility: {
          criteria: [{ left: '{!$Permission.CustomPermission.X}', operator: 'EQUAL', right: 'true' }]
        }
      })
    ]
  });
  assert.deepEqual(rulePermissions([asking]), { custom: ['X'], user: [] });
});

test('addresses are read as page references and written back the same', () => {
  const addresses = [
    '/lightning/r/Opportunity/006000000000001AAA/view',
    '/lightning/r/Customer_Meeting__c/a00000000000001/related/Internal_Attendees__r/view',
    '/lightning/o/Account/list?filterName=AllAccounts',
    '/lightning/o/Event/new',
    '/lightning/n/My_Tab',
    '/lightning/page/home',
    '/lightning/cmp/c__thing?c__id=1'
  ];
  for (const address of addresses) {
    const reference = parseUrl(address);
    assert.ok(reference, address);
    assert.equal(formatUrl(reference), address);
  }
});

test('the root is the home page, a record may come without its object, and other paths are nobody’s', () => {
  assert.deepEqual(parseUrl('/')?.attributes, { pageName: 'home' });
  assert.deepEqual(parseUrl('/lightning/r/006000000000001AAA/view')?.attributes, {
    recordId: '006000000000001AAA',
    actionName: 'view'
  });
  assert.equal(parseUrl('/somewhere/else'), undefined);
  assert.equal(parseUrl('/lightning/x/y'), undefined);
  assert.equal(formatUrl({ type: 'standard__unheard', attributes: {}, state: {} }), undefined);
});

test('parameters survive an address', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^c__[a-z]{1,5}$/), fc.string({ maxLength: 20 })),
      (state) => {
        const address = formatUrl({ type: 'standard__navItemPage', attributes: { apiName: 'Tab' }, state });
        assert.deepEqual(parseUrl(address ?? '')?.state, { ...state });
      }
    )
  );
});

test('a tab’s motif names its icon', () => {
  assert.equal(motifIcon('Custom25: Alarm clock'), 'custom:custom25');
  assert.equal(motifIcon(undefined), 'standard:custom');
});

test('a user sees the tabs their permission sets show, and those that no set speaks of', () => {
  const tab = (target: string, shownBy?: string[]) => ({
    kind: 'object' as const,
    label: target,
    icon: '',
    target,
    shownBy
  });
  const tabs = { A__c: tab('A__c', ['Rep']), B__c: tab('B__c', ['Admin']), C__c: tab('C__c') };
  const names = (sets: string[] | undefined): string[] =>
    appTabs({ ...model, tabs }, { ...app, tabs: ['B__c', 'A__c', 'C__c', 'Gone'] }, sets).map(
      ({ name }) => name
    );
  assert.deepEqual(names(['Rep']), ['A__c', 'C__c']);
  assert.deepEqual(names([]), ['C__c']);
  assert.deepEqual(names(undefined), ['B__c', 'A__c', 'C__c']);
  assert.equal(tabUrl('A__c', tabs.A__c), '/lightning/o/A__c/list');
  assert.equal(tabUrl('Lab', { ...tabs.A__c, kind: 'page' }), '/lightning/n/Lab');
});
