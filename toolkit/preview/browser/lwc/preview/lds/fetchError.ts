/** What wires and functions of Lightning Data Service report as an error. */
export interface FetchResponse {
  ok: false;
  status: number;
  statusText: string;
  /** As the endpoint answered. */
  body: unknown;
  headers: Record<string, string>;
  errorType: 'fetchResponse';
}

export function isFetchResponse(error: unknown): error is FetchResponse {
  return (
    typeof error === 'object' && error !== null && 'errorType' in error && error.errorType === 'fetchResponse'
  );
}

/** The words in an error of any endpoint, for the page's own messages. */
export function errorMessage(error: unknown): string {
  if (!isFetchResponse(error)) {
    return error instanceof Error ? error.message : String(error);
  }
  const first: unknown = Array.isArray(error.body) ? error.body[0] : error.body;
  if (
    typeof first === 'object' &&
    first !== null &&
    'message' in first &&
    typeof first.message === 'string'
  ) {
    return first.message;
  }
  return `${error.status} ${error.statusText}`.trim();
}
