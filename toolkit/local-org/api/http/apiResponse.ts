/** An answer before it meets the wire. `json` bodies stay values until then: composite puts them into its own. */
export interface ApiResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: { json: unknown } | { text: string; type: string };
}

export function json(value: unknown, status = 200, headers?: Record<string, string>): ApiResponse {
  return headers === undefined
    ? { status, body: { json: value } }
    : { status, headers, body: { json: value } };
}

export const noContent: ApiResponse = { status: 204 };

/** The JSON of an answer, for what embeds it; undefined when there is none. */
export function jsonOf(response: ApiResponse): unknown {
  return response.body !== undefined && 'json' in response.body ? response.body.json : undefined;
}
