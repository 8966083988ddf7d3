/** A small project of trips and their stops, and reports written down in the test that needs them. */
import { field, masterDetail, object, picklist } from '../../../testing/projectFiles.ts';
import type { ProjectFiles, Xml } from '../../../testing/projectFiles.ts';

export type Body = { [element: string]: Xml | undefined };

const TABLES = {
  Trip__c: [
    'Name',
    'Kind__c',
    'Day__c',
    'Left_At__c',
    'Cost__c',
    'Nights__c',
    'Paid__c',
    'Account__c',
    'Owner',
    'CreatedDate'
  ],
  'Trip__c.Stops__r': ['Name', 'Minutes__c']
};

export const tripObjects: ProjectFiles = {
  ...object('Trip__c'),
  ...picklist('Trip__c', 'Kind__c', ['Service', 'Sales', 'Fair']),
  ...field('Trip__c', 'Day__c', { type: 'Date' }),
  ...field('Trip__c', 'Left_At__c', { type: 'DateTime' }),
  ...field('Trip__c', 'Cost__c', { type: 'Currency', precision: 18, scale: 2 }),
  ...field('Trip__c', 'Nights__c', { type: 'Number', precision: 6, scale: 0 }),
  ...field('Trip__c', 'Paid__c', { type: 'Checkbox', defaultValue: false }),
  ...field('Trip__c', 'Account__c', {
    type: 'Lookup',
    referenceTo: 'Account',
    relationshipName: 'Trips',
    relationshipLabel: 'Trips'
  }),
  ...object('Stop__c', { sharingModel: 'ControlledByParent' }),
  ...masterDetail('Stop__c', 'Trip__c', 'Trip__c', { relationshipLabel: 'Stops' }),
  ...field('Stop__c', 'Minutes__c', { type: 'Number', precision: 6, scale: 0 }),
  ...reportType('Trips', ['Trip__c']),
  ...reportType('Trips_And_Stops', ['Trip__c', 'Trip__c.Stops__r'], {
    join: { outerJoin: true, relationship: 'Stops__r' }
  }),
  'reports/Travel.reportFolder-meta.xml': {
    root: 'ReportFolder',
    body: { ...sharedWith('AllInternalUsers', 'Organization'), name: 'Travel' }
  }
};

export function sharedWith(sharedTo: string, sharedToType: string): Body {
  return { folderShares: { accessLevel: 'View', sharedTo, sharedToType } };
}

function reportType(name: string, tables: (keyof typeof TABLES)[], more: Body = {}): ProjectFiles {
  return {
    [`reportTypes/${name}.reportType-meta.xml`]: {
      root: 'ReportType',
      body: {
        baseObject: 'Trip__c',
        category: 'other',
        deployed: true,
        description: 'For tests.',
        ...more,
        label: name.replaceAll('_', ' '),
        sections: tables.map((table) => ({
          columns: TABLES[table].map((name) => ({ checkedByDefault: true, field: name, table })),
          masterLabel: table
        }))
      }
    }
  };
}

/** A report of trips unless the body says otherwise. */
export function report(name: string, body: Body, folder = 'Travel'): ProjectFiles {
  return {
    [`reports/${folder}/${name}.report-meta.xml`]: {
      root: 'Report',
      body: {
        name: name.replaceAll('_', ' '),
        format: 'Tabular',
        reportType: 'Trips__c',
        scope: 'organization',
        showDetails: true,
        ...body
      }
    }
  };
}

export function column(name: string, ...aggregateTypes: string[]): Body {
  return { ...(aggregateTypes.length > 0 && { aggregateTypes }), field: name };
}

export function grouping(name: string, more: Body = {}): Body {
  return { dateGranularity: 'Day', field: name, sortOrder: 'Asc', ...more };
}

export function criterion(name: string, operator: string, value: string, more: Body = {}): Body {
  return { column: name, columnToColumn: false, isUnlocked: true, operator, value, ...more };
}

export function formula(developerName: string, calculatedFormula: string, more: Body = {}): Body {
  return {
    calculatedFormula,
    datatype: 'number',
    developerName,
    isActive: true,
    isCrossBlock: false,
    masterLabel: developerName,
    scale: 2,
    ...more
  };
}

/** A component in the grid, with what a deployed file always has. */
export function component(componentType: string, reportName: string, more: Body = {}): Body {
  return {
    colSpan: 4,
    columnIndex: 0,
    dashboardComponent: {
      autoselectColumnsFromReport: false,
      componentType,
      groupingSortProperties: {},
      report: `Travel/${reportName}`,
      ...more
    },
    rowIndex: 0,
    rowSpan: 6
  };
}

export function summaryOf(name: string, aggregate?: string): Body {
  return { chartSummary: { ...(aggregate !== undefined && { aggregate }), axisBinding: 'y', column: name } };
}

export function sort(...sorts: Body[]): Body {
  return {
    groupingSortProperties: {
      groupingSorts: sorts.map((each, index) => ({ groupingLevel: `g${index + 1}`, ...each }))
    }
  };
}

export function table(
  columns: (readonly [type: string, name: string])[],
  sortInfo: Body = { sortOrder: '1' }
): Body {
  return {
    flexComponentProperties: {
      decimalPrecision: -1,
      flexTableColumn: columns.map(([type, reportColumn]) => ({
        reportColumn,
        showSubTotal: false,
        showTotal: type === 'aggregate',
        type
      })),
      flexTableSortInfo: sortInfo,
      hideChatterPhotos: true
    }
  };
}

export function dashboard(name: string, components: Body[], more: Body = {}): ProjectFiles {
  return {
    'dashboards/Travel.dashboardFolder-meta.xml': {
      root: 'DashboardFolder',
      body: { ...sharedWith('AllInternalUsers', 'Organization'), name: 'Travel' }
    },
    [`dashboards/Travel/${name}.dashboard-meta.xml`]: {
      root: 'Dashboard',
      body: {
        chartTheme: 'light',
        colorPalette: 'accessible',
        dashboardChartTheme: 'light',
        dashboardColorPalette: 'accessible',
        dashboardGridLayout: { dashboardGridComponents: components, numberOfColumns: 12, rowHeight: 36 },
        dashboardType: 'LoggedInUser',
        isGridLayout: true,
        title: name.replaceAll('_', ' '),
        ...more
      }
    }
  };
}

export function option(operator: string, ...values: string[]): Body {
  return { operator, values };
}
