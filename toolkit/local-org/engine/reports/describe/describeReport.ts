/**
 * `GET /analytics/reports/{id}/describe`: the report, and what its type offers.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_getbasic_reportmetadata.htm
 */
import type { Session } from '../../../core/types.ts';
import type { ReportMetadata } from '../metadata/reportMetadata.ts';
import type { ReportOrg } from '../reportList.ts';
import { columnInfo } from '../run/readColumn.ts';
import { presentationOf, reportCurrency } from '../run/reportCurrency.ts';
import { ReportQuery } from '../run/reportQuery.ts';
import { savedReport } from '../runReport.ts';
import { reportTypeOf } from '../types/reportTypes.ts';
import { extendedMetadata } from './extendedMetadata.ts';
import type { ExtendedMetadata } from './extendedMetadata.ts';
import { typeMetadata } from './typeMetadata.ts';

export interface ReportDescription {
  reportExtendedMetadata: ExtendedMetadata;
  reportMetadata: ReportMetadata;
  reportTypeMetadata: Record<string, unknown>;
}

/** *Assumed*: the report as it is saved, also what its reader may not see; what the type offers is the reader's own. */
export function describeReport(org: ReportOrg, idOrName: string, session: Session): ReportDescription {
  const context = org.queryContext(session);
  const metadata = savedReport(org, context, idOrName);
  const type = reportTypeOf(org.project, org.schema, metadata.reportType.type, session.words);
  return {
    reportExtendedMetadata: extendedMetadata(metadata, (id) => columnInfo(id, metadata, type)),
    reportMetadata: { ...metadata, currency: reportCurrency(presentationOf(context, metadata)) ?? null },
    reportTypeMetadata: typeMetadata(type, new ReportQuery(context, type))
  };
}
