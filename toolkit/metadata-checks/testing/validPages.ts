/**
 * Pages, permissions and reports of the valid project.
 * Longer than files are elsewhere: data.
 */
import { elements, group, xml } from './xml.ts';
import type { Files } from './xml.ts';

const MAIN = 'force-app/main';

function layoutItem(field: string, behavior: string): string {
  return group('layoutItems', elements({ behavior, field }));
}

function layout(feature: string, name: string, items: string[], rest = ''): Files {
  const section = group(
    'layoutSections',
    '<customLabel>false</customLabel>',
    group('layoutColumns', ...items),
    '<style>OneColumn</style>'
  );
  return { [`${MAIN}/${feature}/layouts/${name}.layout-meta.xml`]: xml('Layout', `${section}\n${rest}`) };
}

export function component(name: string, identifier: string, properties: Record<string, string> = {}): string {
  const all = Object.entries(properties).map(([key, value]) =>
    group('componentInstanceProperties', elements({ name: key, value }))
  );
  return group(
    'itemInstances',
    group('componentInstance', ...all, elements({ componentName: name, identifier }))
  );
}

export function region(name: string, type: 'Region' | 'Facet', ...items: string[]): string {
  return group('flexiPageRegions', ...items, elements({ name, type }));
}

function override(page: string, object: string, formFactor: string, actionName = 'View'): string {
  return group(
    'actionOverrides',
    elements({
      actionName,
      content: page,
      formFactor,
      skipRecordTypeSelect: false,
      type: 'Flexipage',
      pageOrSobjectType: object
    })
  );
}

interface Grant {
  read?: string[];
  edit?: string[];
  objects: Record<string, 'read' | 'edit'>;
  rest?: string;
}

function permissionSet(name: string, { read = [], edit = [], objects, rest = '' }: Grant): Files {
  const fields = [
    ...read.map((field) => [field, false] as const),
    ...edit.map((field) => [field, true] as const)
  ];
  const body = [
    rest,
    elements({ description: `For ${name}.`, hasActivationRequired: false, label: name.replaceAll('_', ' ') }),
    ...fields.map(([field, editable]) =>
      group('fieldPermissions', elements({ editable, field, readable: true }))
    ),
    ...Object.entries(objects).map(([object, access]) => {
      const write = access === 'edit';
      return group(
        'objectPermissions',
        elements({
          allowCreate: write,
          allowDelete: false,
          allowEdit: write,
          allowRead: true,
          modifyAllRecords: false,
          object,
          viewAllRecords: false
        })
      );
    })
  ];
  return {
    [`${MAIN}/default/permissionsets/${name}.permissionset-meta.xml`]: xml('PermissionSet', body.join('\n'))
  };
}

const READ_ONLY = [
  'Visit__c.Status__c',
  'Visit__c.Coming__c',
  'Opportunity.Trips_Visits__c',
  'Opportunity.Trips_Problems__c'
];
const TYPED = [
  'Visit__c.Account__c',
  'Visit__c.Day__c',
  'Visit__c.Is_Open__c',
  'Visit__c.Kind__c',
  'Visit__c.Team__c',
  'Visit__c.Notes__c',
  'Guest__c.State__c',
  'Problem__c.Visit__c',
  'Problem__c.Told_On__c'
];
const OBJECTS = {
  Account: 'read',
  Opportunity: 'read',
  Visit__c: 'edit',
  Guest__c: 'edit',
  Problem__c: 'edit'
} as const;

const reportColumn = (field: string, table = 'Visit__c'): string =>
  group('columns', elements({ checkedByDefault: true, field, table }));

export const validPages: Files = {
  [`${MAIN}/bookings/customPermissions/Trips_Manage_Visits.customPermission-meta.xml`]: xml(
    'CustomPermission',
    elements({ description: 'May do all.', isLicensed: false, label: 'Manage Visits' })
  ),
  [`${MAIN}/bookings/notificationtypes/Trips_Visit_Soon.notiftype-meta.xml`]: xml(
    'CustomNotificationType',
    elements({
      customNotifTypeName: 'Trips_Visit_Soon',
      description: 'A visit comes up.',
      desktop: true,
      masterLabel: 'Visit Soon',
      mobile: true
    })
  ),
  [`${MAIN}/bookings/tabs/Visit__c.tab-meta.xml`]: xml(
    'CustomTab',
    elements({ customObject: true, description: 'Visits', motif: 'Custom15: People' })
  ),

  ...layout(
    'complaints',
    'Visit__c-Visit Layout',
    [
      layoutItem('Name', 'Required'),
      layoutItem('Day__c', 'Edit'),
      layoutItem('Status__c', 'Readonly'),
      layoutItem('OwnerId', 'Edit')
    ],
    `
${group('platformActionList', '<actionListContext>Record</actionListContext>', group('platformActionListItems', elements({ actionName: 'Visit__c.Log_Problem', actionType: 'QuickAction', sortOrder: 0 })))}
${group('relatedLists', elements({ fields: ['NAME', 'State__c'], relatedList: 'Guest__c.Visit__c' }))}
${group('relatedLists', elements({ fields: ['NAME', 'CREATED_DATE'], relatedList: 'Problem__c.Visit__c', sortField: 'CREATED_DATE', sortOrder: 'Desc' }))}`
  ),
  ...layout('bookings', 'Guest__c-Guest Layout', [
    layoutItem('Name', 'Readonly'),
    layoutItem('Visit__c', 'Required'),
    layoutItem('Person__c', 'Required')
  ]),
  ...layout('complaints', 'Problem__c-Problem Layout', [
    layoutItem('Name', 'Required'),
    layoutItem('Told_On__c', 'Edit')
  ]),

  [`${MAIN}/complaints/flexipages/Trips_Visit_Record_Page.flexipage-meta.xml`]: xml(
    'FlexiPage',
    [
      '<description>A visit.</description>',
      region(
        'Facet-card',
        'Facet',
        component('c:tripsVisitCard', 'c_tripsVisitCard', { heading: 'Who comes' })
      ),
      region(
        'Facet-tabs',
        'Facet',
        component('flexipage:tab', 'tab_card', { body: 'Facet-card', title: 'People' })
      ),
      region(
        'header',
        'Region',
        group(
          'itemInstances',
          group(
            'componentInstance',
            group(
              'componentInstanceProperties',
              elements({ name: 'enableActionsConfiguration', value: true })
            ),
            group(
              'componentInstanceProperties',
              '<name>actionNames</name>',
              group(
                'valueList',
                group('valueListItems', '<value>Visit__c.Log_Problem</value>'),
                group('valueListItems', '<value>Edit</value>')
              )
            ),
            elements({ componentName: 'force:highlightsPanel', identifier: 'highlights' }),
            group(
              'visibilityRule',
              group(
                'criteria',
                elements({ leftValue: '{!Record.Account__r.Name}', operator: 'NE', rightValue: 'x' })
              )
            )
          )
        )
      ),
      region('main', 'Region', component('flexipage:tabset', 'tabset', { tabs: 'Facet-tabs' })),
      region(
        'sidebar',
        'Region',
        component('force:relatedListSingleContainer', 'problems', {
          parentFieldApiName: 'Visit__c.Id',
          relatedListApiName: 'Problems__r'
        })
      ),
      elements({ masterLabel: 'Visit Record Page', sobjectType: 'Visit__c' }),
      group('template', '<name>flexipage:recordHomeTemplateDesktop</name>'),
      '<type>RecordPage</type>'
    ].join('\n')
  ),
  [`${MAIN}/default/flexipages/Trips_Home.flexipage-meta.xml`]: xml(
    'FlexiPage',
    [
      '<description>Home.</description>',
      region(
        'top',
        'Region',
        component('flexipage:filterListCard', 'open', {
          entityName: 'Visit__c',
          filterName: 'Open_Visits',
          pageSize: '6'
        })
      ),
      region('bottomLeft', 'Region', component('c:tripsVisitCard', 'c_tripsVisitCard')),
      region('bottomRight', 'Region'),
      region(
        'sidebar',
        'Region',
        component('flexipage:reportChart', 'chart', { reportName: 'Open_Visits_By_Kind' })
      ),
      '<masterLabel>Trip Home</masterLabel>',
      group('template', '<name>home:desktopTemplate</name>'),
      '<type>HomePage</type>'
    ].join('\n')
  ),
  [`${MAIN}/default/applications/Trips.app-meta.xml`]: xml(
    'CustomApplication',
    [
      override('Trips_Visit_Record_Page', 'Visit__c', 'Large'),
      override('Trips_Visit_Record_Page', 'Visit__c', 'Small'),
      override('Trips_Home', 'standard-home', 'Large', 'Tab'),
      elements({
        description: 'Trips to customers.',
        formFactors: ['Small', 'Large'],
        label: 'Trips',
        navType: 'Standard',
        tabs: ['standard-home', 'Visit__c'],
        uiType: 'Lightning'
      })
    ].join('\n')
  ),

  ...permissionSet('Trips_Admin', {
    read: READ_ONLY,
    edit: [...TYPED, 'Guest__c.Guest_Key__c'],
    objects: OBJECTS,
    rest: [
      group('applicationVisibilities', elements({ application: 'Trips', visible: true })),
      group('customMetadataTypeAccesses', elements({ enabled: true, name: 'Trip_Setting__mdt' })),
      group('customPermissions', elements({ enabled: true, name: 'Trips_Manage_Visits' })),
      group('tabSettings', elements({ tab: 'Visit__c', visibility: 'Visible' })),
      group('userPermissions', elements({ enabled: true, name: 'RunReports' }))
    ].join('\n')
  }),
  ...permissionSet('Trips_Rep', {
    read: READ_ONLY,
    edit: TYPED,
    objects: OBJECTS,
    rest:
      group('applicationVisibilities', elements({ application: 'Trips', visible: true })) +
      group('tabSettings', elements({ tab: 'Visit__c', visibility: 'Visible' }))
  }),
  ...permissionSet('Trips_Sync', {
    edit: ['Opportunity.Trips_Visits__c', 'Guest__c.Guest_Key__c'],
    objects: { Account: 'read', Opportunity: 'edit', Visit__c: 'edit', Guest__c: 'edit' }
  }),

  [`${MAIN}/reporting/reportTypes/Trips_Visits_With_Guests.reportType-meta.xml`]: xml(
    'ReportType',
    [
      elements({
        baseObject: 'Visit__c',
        category: 'other',
        deployed: true,
        description: 'Visits and guests.'
      }),
      group('join', elements({ outerJoin: true, relationship: 'Guests__r' })),
      elements({ label: 'Visits With Guests' }),
      group(
        'sections',
        reportColumn('Name'),
        reportColumn('Kind__c'),
        reportColumn('Status__c'),
        reportColumn('Is_Open__c'),
        reportColumn('Day__c'),
        reportColumn('Account__c.Name'),
        '<masterLabel>Visits</masterLabel>'
      ),
      group(
        'sections',
        reportColumn('Person__c', 'Visit__c.Guests__r'),
        reportColumn('State__c', 'Visit__c.Guests__r'),
        '<masterLabel>Guests</masterLabel>'
      )
    ].join('\n')
  ),
  [`${MAIN}/reporting/reports/Trips.reportFolder-meta.xml`]: xml('ReportFolder', elements({ name: 'Trips' })),
  [`${MAIN}/reporting/reports/Trips/Open_Visits_By_Kind.report-meta.xml`]: xml(
    'Report',
    [
      group(
        'chart',
        group('chartSummaries', elements({ axisBinding: 'y', column: 'RowCount' })),
        elements({ chartType: 'HorizontalBar', groupingColumn: 'Visit__c$Kind__c', location: 'CHART_TOP' })
      ),
      group('columns', elements({ field: 'Visit__c$Name' })),
      group('columns', elements({ field: 'Visit__c$Account__c.Name' })),
      group('columns', elements({ field: 'Visit__c.Guests__r$State__c' })),
      elements({ description: 'Open visits.' }),
      group(
        'filter',
        group(
          'criteriaItems',
          elements({
            column: 'Visit__c$Is_Open__c',
            columnToColumn: false,
            isUnlocked: true,
            operator: 'equals',
            value: 1
          })
        ),
        group(
          'criteriaItems',
          elements({
            column: 'Visit__c$Status__c',
            columnToColumn: false,
            isUnlocked: true,
            operator: 'notEqual',
            value: 'Old,Closed'
          })
        )
      ),
      elements({ format: 'Summary' }),
      group(
        'groupingsDown',
        elements({ dateGranularity: 'Day', field: 'Visit__c$Kind__c', sortOrder: 'Asc' })
      ),
      elements({
        name: 'Open Visits By Kind',
        reportType: 'Trips_Visits_With_Guests__c',
        scope: 'organization',
        showDetails: true,
        sortColumn: 'Visit__c$Name',
        sortOrder: 'Asc'
      }),
      group('timeFrameFilter', elements({ dateColumn: 'Visit__c$Day__c', interval: 'INTERVAL_CUSTOM' }))
    ].join('\n')
  ),
  [`${MAIN}/reporting/dashboards/Trips.dashboardFolder-meta.xml`]: xml(
    'DashboardFolder',
    elements({ name: 'Trips' })
  ),
  [`${MAIN}/reporting/dashboards/Trips/Visits.dashboard-meta.xml`]: xml(
    'Dashboard',
    [
      elements({
        backgroundEndColor: '#FFFFFF',
        backgroundFadeDirection: 'Diagonal',
        backgroundStartColor: '#FFFFFF'
      }),
      group(
        'dashboardGridLayout',
        group(
          'dashboardGridComponents',
          elements({ colSpan: 4, columnIndex: 0 }),
          group(
            'dashboardComponent',
            elements({
              componentType: 'Bar',
              groupingColumn: 'Visit__c$Kind__c',
              header: 'Open visits',
              report: 'Trips/Open_Visits_By_Kind'
            })
          ),
          elements({ rowIndex: 0, rowSpan: 4 })
        ),
        elements({ numberOfColumns: 12, rowHeight: 36 })
      ),
      elements({
        dashboardType: 'LoggedInUser',
        description: 'Visits.',
        isGridLayout: true,
        textColor: '#000000',
        title: 'Visits',
        titleColor: '#000000',
        titleSize: 12
      })
    ].join('\n')
  )
};
