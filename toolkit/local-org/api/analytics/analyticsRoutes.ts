/** The Reports and Dashboards REST API, below /services/data/vNN.0. */
import { UnsupportedError } from '../../core/types.ts';
import type { Route } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import { folderRoutes } from './folders.ts';
import {
  getDashboard,
  getDashboardDescribe,
  getDashboards,
  getDashboardStatus,
  postDashboard,
  putDashboard
} from './dashboards.ts';
import { deleteInstance, getInstance, getInstances, postInstance } from './instances.ts';
import {
  deleteNotification,
  getNotification,
  getNotificationLimits,
  getNotifications,
  postNotification,
  putNotification
} from './notifications.ts';
import {
  getFilterOperators,
  getReportDescribe,
  getReports,
  getReportType,
  getReportTypes,
  postReportQuery,
  runSync
} from './reports.ts';

const DASHBOARDS = '/analytics/dashboards';
const NOTIFICATIONS = '/analytics/notifications';
const REPORTS = '/analytics/reports';

export const analyticsRoutes: readonly Route<DataContext>[] = [
  ...folderRoutes,
  { method: 'GET', pattern: REPORTS, handler: getReports },
  { method: 'POST', pattern: REPORTS, handler: unsupported('making and cloning reports') },
  { method: 'POST', pattern: `${REPORTS}/query`, handler: postReportQuery },
  { method: 'GET', pattern: `${REPORTS}/:id`, handler: runSync },
  { method: 'POST', pattern: `${REPORTS}/:id`, handler: runSync },
  { method: 'PATCH', pattern: `${REPORTS}/:id`, handler: unsupported('saving reports') },
  { method: 'DELETE', pattern: `${REPORTS}/:id`, handler: unsupported('deleting reports') },
  { method: 'GET', pattern: `${REPORTS}/:id/describe`, handler: getReportDescribe },
  { method: 'GET', pattern: `${REPORTS}/:id/instances`, handler: getInstances },
  { method: 'POST', pattern: `${REPORTS}/:id/instances`, handler: postInstance },
  { method: 'GET', pattern: `${REPORTS}/:id/instances/:instance`, handler: getInstance },
  { method: 'DELETE', pattern: `${REPORTS}/:id/instances/:instance`, handler: deleteInstance },
  { method: 'GET', pattern: '/analytics/report-types', handler: getReportTypes },
  { method: 'GET', pattern: '/analytics/reportTypes', handler: getReportTypes },
  { method: 'GET', pattern: '/analytics/report-types/:type', handler: getReportType },
  { method: 'GET', pattern: '/analytics/reportTypes/:type', handler: getReportType },
  { method: 'GET', pattern: '/analytics/filteroperators', handler: getFilterOperators },
  { method: 'GET', pattern: DASHBOARDS, handler: getDashboards },
  { method: 'POST', pattern: DASHBOARDS, handler: unsupported('cloning dashboards') },
  { method: 'GET', pattern: `${DASHBOARDS}/:id`, handler: getDashboard },
  { method: 'POST', pattern: `${DASHBOARDS}/:id`, handler: postDashboard },
  { method: 'PUT', pattern: `${DASHBOARDS}/:id`, handler: putDashboard },
  { method: 'PATCH', pattern: `${DASHBOARDS}/:id`, handler: unsupported('saving dashboards') },
  { method: 'DELETE', pattern: `${DASHBOARDS}/:id`, handler: unsupported('deleting dashboards') },
  { method: 'GET', pattern: `${DASHBOARDS}/:id/describe`, handler: getDashboardDescribe },
  { method: 'GET', pattern: `${DASHBOARDS}/:id/status`, handler: getDashboardStatus },
  {
    method: 'POST',
    pattern: `${DASHBOARDS}/:id/filteroptionsanalysis`,
    handler: unsupported('the analysis of dashboard filters')
  },
  { method: 'GET', pattern: NOTIFICATIONS, handler: getNotifications },
  { method: 'POST', pattern: NOTIFICATIONS, handler: postNotification },
  { method: 'GET', pattern: `${NOTIFICATIONS}/limits`, handler: getNotificationLimits },
  { method: 'GET', pattern: `${NOTIFICATIONS}/:id`, handler: getNotification },
  { method: 'PUT', pattern: `${NOTIFICATIONS}/:id`, handler: putNotification },
  { method: 'DELETE', pattern: `${NOTIFICATIONS}/:id`, handler: deleteNotification }
];

function unsupported(what: string): Route<DataContext>['handler'] {
  return () => {
    throw new UnsupportedError(what);
  };
}
