/** The reports of the project, as records of the org and as the Analytics API lists them. */
import type { Project, ReportPart } from '@toolkit/sfdx-project';
import type { Org, QueryContext, Session } from '../../core/types.ts';
import { executeSelect } from '../soql/index.ts';
import { fieldOf } from '../soql/tree/selectTree.ts';
import { FolderAccess } from './folderAccess.ts';
import { reportError } from './reportError.ts';

/** What of the org reports use. */
export type ReportOrg = Pick<Org, 'schema' | 'project' | 'queryContext'>;

export interface ReportEntry {
  id: string;
  name: string;
  folderId: string | null;
  part: ReportPart;
}

export interface ListedReport {
  describeUrl: string;
  id: string;
  instancesUrl: string;
  name: string;
  url: string;
}

/** The reports of folders that the session may open. Report rows are made when the org opens, one for each report of the project. */
export function reportEntries(context: QueryContext, project: Project): ReportEntry[] {
  const access = new FolderAccess(project, context);
  const column = (name: string): { kind: 'value'; expression: ReturnType<typeof fieldOf> } => ({
    kind: 'value',
    expression: fieldOf(name)
  });
  const { records } = executeSelect(context, {
    object: 'Report',
    columns: ['Name', 'DeveloperName', 'OwnerId'].map(column).concat(column('Id')),
    orderBy: [{ expression: fieldOf('Name'), descending: false, nullsLast: false }]
  });
  return records.flatMap((record) => {
    const part = project.reports.find((each) => each.developerName === record['DeveloperName']);
    if (!part || !access.mayOpen('Report', part.name)) {
      return [];
    }
    const folder = record['OwnerId'];
    return [
      {
        id: String(record['Id']),
        name: String(record['Name']),
        folderId: typeof folder === 'string' ? folder : null,
        part
      }
    ];
  });
}

export function findReport(context: QueryContext, project: Project, idOrName: string): ReportEntry {
  const entries = reportEntries(context, project);
  const found = entries.find(
    ({ id, part }) => id === idOrName || id.slice(0, 15) === idOrName || part.developerName === idOrName
  );
  if (!found) {
    throw reportError(404, 'The data you’re trying to access is unavailable.');
  }
  return found;
}

/** "Up to 200 reports that you recently viewed"; here all of them, by name: nobody has viewed anything yet (assumed). */
export function listReports(org: ReportOrg, session: Session, apiVersion = '66.0'): ListedReport[] {
  return reportEntries(org.queryContext(session), org.project)
    .slice(0, 200)
    .map(({ id, name }) => {
      const url = `/services/data/v${apiVersion}/analytics/reports/${id}`;
      return { describeUrl: `${url}/describe`, id, instancesUrl: `${url}/instances`, name, url };
    });
}
