import { SalesforceError } from '../../core/types.ts';

const codes: Readonly<Record<number, string>> = { 400: 'BAD_REQUEST', 403: 'FORBIDDEN', 404: 'NOT_FOUND' };

/** https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_error_codes_reports.htm */
export function reportError(status: 400 | 403 | 404, message: string): SalesforceError {
  return new SalesforceError(codes[status] ?? 'BAD_REQUEST', message, { status });
}
