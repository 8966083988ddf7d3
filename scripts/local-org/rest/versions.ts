import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { DataContext } from '../http/services.ts';

export const oldestVersion = 50;
export const newestVersion = 68;

const seasons = ['Winter', 'Spring', 'Summer'];

/** GET /services/data (REST guide, "List Available REST API Versions"): needs no login and counts for no limit. */
export function listVersions(): ApiResponse {
  const versions: Record<string, string>[] = [];
  for (let version = oldestVersion; version <= newestVersion; version++) {
    // Three releases a year; v50.0 was Winter '21.
    const release = version - oldestVersion;
    const label = `${seasons[release % 3]} '${21 + Math.floor(release / 3)}`;
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
  return json({ batch: `${composite}/batch`, sobjects: `${composite}/sobjects`, tree: `${composite}/tree` });
}
