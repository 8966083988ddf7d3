import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { DataContext } from '../http/dataContext.ts';

/** What an org serves: REST guide, "API End-of-Life Policy". Versions 7.0 to 30.0 are retired. */
export const oldestVersion = 31;
export const newestVersion = 68;
const firstRetiredVersion = 7;

const seasons = ['Winter', 'Spring', 'Summer'];

/** First versions with sObject Collections, and with upsert among them (REST guide, "sObject Collections"). */
export const collectionsSince = 42;
export const collectionUpsertSince = 46;

export type AskedVersion = { served: string } | 'retired' | 'unknown';

/** `v66.0` of a path; `latest` stands for the newest (REST guide, "Versions"). */
export function askedVersion(text: string): AskedVersion {
  if (text === 'latest') {
    return { served: `${newestVersion}.0` };
  }
  const number = Number(/^v(\d{1,2})\.0$/.exec(text)?.[1] ?? NaN);
  if (number >= oldestVersion && number <= newestVersion) {
    return { served: `${number}.0` };
  }
  return number >= firstRetiredVersion && number < oldestVersion ? 'retired' : 'unknown';
}

/** GET /services/data (REST guide, "List Available REST API Versions"): needs no login and counts for no limit. */
export function listVersions(): ApiResponse {
  const versions: Record<string, string>[] = [];
  for (let version = oldestVersion; version <= newestVersion; version++) {
    // Three releases a year; v29.0 was Winter '14.
    const release = version - 29;
    const label = `${seasons[release % 3]} '${14 + Math.floor(release / 3)}`;
    versions.push({ label, url: `/services/data/v${version}.0`, version: `${version}.0` });
  }
  return json(versions);
}

/** GET /services/data/vNN.0: only what is really served, so that a client that looks finds nothing else. */
export function listResources(context: DataContext, request: ApiRequest): ApiResponse {
  const names = [
    'analytics',
    'composite',
    'graphql',
    'jobs',
    'limits',
    'query',
    'queryAll',
    'recent',
    'sobjects',
    'tooling',
    'ui-api'
  ];
  const resources: Record<string, string> = {};
  for (const name of names) {
    resources[name] = `${context.base}/${name}`;
  }
  // sfdmu follows this one (research/emulators.md 6.3).
  resources['identity'] = `${request.origin}/id/${context.org.organizationId}/${context.session.userId}`;
  return json(resources);
}

/** GET /composite (REST guide, "Get a List of Composite Resources"). */
export function listComposite(context: DataContext): ApiResponse {
  const composite = `${context.base}/composite`;
  const names = ['batch', ...(Number(context.version) >= collectionsSince ? ['sobjects'] : []), 'tree'];
  return json(Object.fromEntries(names.map((name) => [name, `${composite}/${name}`])));
}
