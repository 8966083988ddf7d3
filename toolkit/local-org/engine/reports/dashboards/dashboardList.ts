/** The dashboards of the project, as records of the org and as the Analytics API lists them. */
import type { DashboardPart } from '@toolkit/sfdx-project';
import type { QueryContext, Session } from '../../../core/types.ts';
import { executeSelect } from '../../soql/index.ts';
import { fieldOf } from '../../soql/tree/selectTree.ts';
import { FolderAccess } from '../folderAccess.ts';
import { reportError } from '../reportError.ts';
import type { ReportOrg } from '../reportList.ts';

export interface DashboardEntry {
  id: string;
  folderId: string | null;
  part: DashboardPart;
}

export interface ListedDashboard {
  id: string;
  name: string;
  statusUrl: string;
  url: string;
}

function dashboardEntries(org: ReportOrg, context: QueryContext): DashboardEntry[] {
  const access = new FolderAccess(org.project, context);
  const { records } = executeSelect(context, {
    object: 'Dashboard',
    columns: ['Id', 'DeveloperName', 'FolderId'].map((name) => ({
      kind: 'value',
      expression: fieldOf(name)
    })),
    orderBy: [{ expression: fieldOf('Title'), descending: false, nullsLast: false }]
  });
  return records.flatMap((record) => {
    const part = org.project.dashboards.find((each) => each.developerName === record['DeveloperName']);
    const folderId = record['FolderId'];
    return part && access.mayOpen('Dashboard', part.name)
      ? [{ id: String(record['Id']), folderId: typeof folderId === 'string' ? folderId : null, part }]
      : [];
  });
}

export function findDashboard(org: ReportOrg, context: QueryContext, idOrName: string): DashboardEntry {
  const found = dashboardEntries(org, context).find(
    ({ id, part }) => id === idOrName || id.slice(0, 15) === idOrName || part.developerName === idOrName
  );
  if (!found) {
    throw reportError(404, 'The data you’re trying to access is unavailable.');
  }
  return found;
}

/** "Recently viewed by the API user"; here all of them, by name: nobody has viewed anything yet (assumed). */
export function listDashboards(org: ReportOrg, session: Session, apiVersion: string): ListedDashboard[] {
  return dashboardEntries(org, org.queryContext(session)).map(({ id, part }) => {
    const url = `/services/data/v${apiVersion}/analytics/dashboards/${id}`;
    return { id, name: part.label, statusUrl: `${url}/status`, url };
  });
}
