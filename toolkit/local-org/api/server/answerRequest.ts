import { SalesforceError, UnsupportedError } from '../../core/types.ts';
import { identity, userInfo } from '../auth/identity.ts';
import { OAuthError } from '../auth/oauthError.ts';
import { soapUnsupported } from '../auth/soapLogin.ts';
import { requestToken, revokeToken } from '../auth/tokenEndpoint.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import { answerDataApi } from './dataApi.ts';
import { errorResponse, notFound, unknownException } from '../http/errorBody.ts';
import { soapCall } from '../soap/soapCall.ts';
import { localRoutes } from './localRoutes.ts';
import { RouteTable } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import type { Services } from './services.ts';

const routes = new RouteTable<Services>([
  ...['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'].map((method) =>
    route(method, '/services/data/*', answerDataApi)
  ),
  route('POST', '/services/oauth2/token', requestToken),
  route('GET', '/services/oauth2/token', requestToken),
  route('POST', '/services/oauth2/revoke', revokeToken),
  route('GET', '/services/oauth2/revoke', revokeToken),
  route('GET', '/services/oauth2/userinfo', userInfo),
  route('POST', '/services/oauth2/userinfo', userInfo),
  route('POST', '/services/Soap/u/:version', soapCall),
  route('POST', '/services/Soap/u/:version/:organization', soapCall),
  route('POST', '/services/Soap/c/:version', soapCall),
  route('POST', '/services/Soap/*', soapUnsupported),
  route('GET', '/id/:organization/:user', identity),
  route('POST', '/id/:organization/:user', identity),
  route('POST', '/cometd/:version', (services, request, params) =>
    services.streaming.answer(services, request, params)
  ),
  ...unsupportedRoutes(
    '/services/oauth2/authorize',
    'logging in through a browser (sf org login web); use sf org login access-token, sf org login jwt or a password'
  ),
  ...unsupportedRoutes(
    '/services/oauth2/singleaccess',
    'opening a browser session with a token (sf org open); open the pages of npm start instead'
  ),
  ...unsupportedRoutes('/services/oauth2/device', 'the OAuth device flow'),
  ...unsupportedRoutes('/services/oauth2/introspect', 'token introspection'),
  ...unsupportedRoutes('/services/oauth2/register', 'dynamic client registration'),
  ...unsupportedRoutes('/services/apexrest/*', 'Apex REST: it runs no Apex'),
  ...unsupportedRoutes('/services/async/*', 'Bulk API 1.0'),
  ...localRoutes.map(({ method, pattern, handler }) => route(method, `/local${pattern}`, handler))
]);

/** First parts of the paths that are the org's; all others are free for the preview. */
export const ownPaths: ReadonlySet<string> = new Set(['services', 'id', 'local', 'cometd']);

/** Answers any request to the org. Never throws: what is not foreseen is logged and answered as UNKNOWN_EXCEPTION. */
export async function answerRequest(services: Services, request: ApiRequest): Promise<ApiResponse> {
  try {
    const match = routes.match(request.method, request.segments);
    if (match.found === 'route') {
      return await match.route.handler(services, request, match.params);
    }
    services.unsupported.add(`${request.method} ${request.path}`, services.wallClock());
    throw match.found === 'otherMethods'
      ? new SalesforceError(
          'METHOD_NOT_ALLOWED',
          `HTTP Method '${request.method}' not allowed. Allowed are ${match.methods.join(',')}`,
          { status: 405 }
        )
      : notFound();
  } catch (error) {
    if (error instanceof OAuthError) {
      return error.response();
    }
    if (error instanceof SalesforceError) {
      if (error.status === 501) {
        services.unsupported.add(`${request.method} ${request.path}: ${error.message}`, services.wallClock());
      }
      return errorResponse(error);
    }
    services.log(
      `A fault of the local org at ${request.method} ${request.path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
    );
    return unknownException;
  }
}

function route(method: string, pattern: string, handler: Route<Services>['handler']): Route<Services> {
  return { method, pattern, handler };
}

/** An address that orgs have: a clear word beats a bare 404. */
function unsupportedRoutes(pattern: string, what: string): Route<Services>[] {
  return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) =>
    route(method, pattern, () => {
      throw new UnsupportedError(what);
    })
  );
}
