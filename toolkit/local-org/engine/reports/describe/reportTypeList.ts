/**
 * Report types as the Analytics REST API lists and describes them.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/analytics_api_reporttypes_reference_list.html
 */
import type { Session } from '../../../core/types.ts';
import { UnsupportedError } from '../../../core/types.ts';
import { reportError } from '../reportError.ts';
import type { ReportOrg } from '../reportList.ts';
import { ReportQuery } from '../run/reportQuery.ts';
import type { ReportType } from '../types/reportType.ts';
import { reportTypeNames, reportTypeOf } from '../types/reportTypes.ts';
import { typeMetadata } from './typeMetadata.ts';

export interface ReportTypeFolder {
  label: string;
  reportTypes: {
    describeUrl: string;
    description: string | null;
    isHidden: boolean;
    isHistorical: boolean;
    label: string;
    supportsJoinedFormat: boolean;
    type: string;
  }[];
}

/** Those whose objects the session may read. *Assumed*: custom types under a folder of their own. */
export function listReportTypes(org: ReportOrg, session: Session, apiVersion: string): ReportTypeFolder[] {
  const types = reportTypeNames(org.project, org.schema)
    .map((name) => reportTypeOf(org.project, org.schema, name, session.words))
    .filter((type) => type.tables.every((table) => session.access.object(table.object).read));
  const folder = (label: string, chosen: ReportType[]): ReportTypeFolder => ({
    label,
    reportTypes: chosen.map(({ type, label: name, description }) => ({
      describeUrl: `/services/data/v${apiVersion}/analytics/reportTypes/${type}`,
      description,
      isHidden: false,
      isHistorical: false,
      label: name,
      supportsJoinedFormat: false,
      type
    }))
  });
  const isCustom = ({ type }: ReportType): boolean => type.endsWith('__c') && !type.includes('$');
  return [
    folder('Other Reports', types.filter(isCustom)),
    folder(
      'Standard Reports',
      types.filter((type) => !isCustom(type))
    )
  ].filter(({ reportTypes }) => reportTypes.length > 0);
}

export function describeReportType(
  org: ReportOrg,
  name: string,
  session: Session
): { reportTypeMetadata: Record<string, unknown> } {
  const type = knownType(org, name, session);
  return { reportTypeMetadata: typeMetadata(type, new ReportQuery(org.queryContext(session), type)) };
}

function knownType(org: ReportOrg, name: string, session: Session): ReportType {
  try {
    return reportTypeOf(org.project, org.schema, name, session.words);
  } catch (error) {
    throw error instanceof UnsupportedError && name.endsWith('__c') && !name.includes('$')
      ? reportError(404, 'The data you’re trying to access is unavailable.')
      : error;
  }
}
