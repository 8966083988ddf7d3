/**
 * What can be wrong with one component of a dashboard.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_error_codes_dashboards.html
 */
import { SalesforceError, UnsupportedError } from '../../../core/types.ts';

const MESSAGES = {
  201: 'This component must have a type and a data source.',
  202: "The source report isn't available; it's been deleted or isn't in a folder accessible to the dashboard's running user.",
  203: 'This report can no longer be edited or run. Your administrator has disabled all reports for the custom or external object, or its relationships have changed.',
  205: "The source report is based on a report type that is inaccessible to the dashboard's running user.",
  208: 'Unable to run source report because its definition is invalid.',
  209: 'This report cannot be used as the source for this component. If it is a summary or matrix report, add one or more groupings in the report. If it is a tabular report with a row limit, specify the Dashboard Settings in the report.',
  210: 'This row-limited tabular report cannot be used as the source for this component. Use the dashboard component editor to specify the data you want to display, or specify the Dashboard Settings in the report.',
  301: 'Results may be incomplete because the source report had too many summary rows. Try filtering the report to reduce the number of rows returned.',
  303: "The component can't be displayed because the source report failed to run.",
  304: "The component can't be displayed because the dashboard filter raises the number of source report filters above the limit. Reduce the number of report filters and try again.",
  305: "The component can't be displayed because the field(s) you chose for the filter are unavailable."
} as const;
export type ComponentErrorCode = keyof typeof MESSAGES;

export interface ComponentProblem {
  errorCode: string;
  errorMessage: string;
  errorSeverity: 'Error' | 'Warning';
}

export class ComponentError extends Error {
  override readonly name = 'ComponentError';
  readonly code: ComponentErrorCode;

  constructor(code: ComponentErrorCode) {
    super(MESSAGES[code]);
    this.code = code;
  }
}

export function problem(code: ComponentErrorCode, detail?: string): ComponentProblem {
  return {
    errorCode: String(code),
    // What exactly is wrong helps anyone who builds the dashboard; an org keeps it to itself.
    errorMessage: detail === undefined ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`,
    errorSeverity: code === 301 ? 'Warning' : 'Error'
  };
}

/** Undefined for what is no fault of the component's. */
export function problemOf(error: unknown): ComponentProblem | undefined {
  if (error instanceof ComponentError) {
    return problem(error.code);
  }
  if (error instanceof UnsupportedError) {
    return problem(303, error.message);
  }
  return error instanceof SalesforceError ? problem(codeOf(error), error.message) : undefined;
}

function codeOf({ status, message }: SalesforceError): ComponentErrorCode {
  if (status === 403) {
    return message.includes('obsolete') ? 203 : 205;
  }
  return status === 404 ? 202 : 208;
}
