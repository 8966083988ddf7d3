/** A request as the handlers see it: read whole, decoded, and free of node:http, so that composite can make one too. */
export interface ApiRequest {
  readonly method: string;
  /** Path with repeated slashes collapsed, without the query. */
  readonly path: string;
  /** Decoded parts of the path. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where the client reached us, such as `http://localhost:4400`: links in answers start with it. */
  readonly origin: string;
  readonly body: RequestBody;
}

/** Text from the wire, or a value that another request (composite, batch) already holds. */
export type RequestBody = { text: string } | { value: unknown };

/** Splits a request target. Undefined when its escapes are broken, which no resource can match. */
export function splitTarget(
  target: string
): { path: string; segments: string[]; query: URLSearchParams } | undefined {
  const hash = target.indexOf('#');
  const clean = hash === -1 ? target : target.slice(0, hash);
  const mark = clean.indexOf('?');
  const rawPath = mark === -1 ? clean : clean.slice(0, mark);
  // sf stores the instance URL with a trailing slash and then asks for `//services/data` (sfdx-core, measured).
  const path = rawPath.replace(/\/{2,}/g, '/');
  const segments: string[] = [];
  for (const part of path.split('/')) {
    if (part === '') {
      continue;
    }
    try {
      segments.push(decodeURIComponent(part));
    } catch {
      return undefined;
    }
  }
  return { path, segments, query: new URLSearchParams(mark === -1 ? '' : clean.slice(mark + 1)) };
}
