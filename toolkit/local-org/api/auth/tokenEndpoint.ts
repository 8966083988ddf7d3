import { createHmac } from 'node:crypto';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { AuthServices } from './authServices.ts';
import { OAuthError } from './oauthError.ts';
import { newAccessToken, newRefreshToken } from './token.ts';
import { activeUsers, findUserById, findUserByName } from './users.ts';
import type { LoginUser } from './users.ts';
import { verifyAssertion } from './verifyAssertion.ts';

const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** POST /services/oauth2/token. Client id and secret are not checked: there are no connected apps here. */
export async function requestToken(services: AuthServices, request: ApiRequest): Promise<ApiResponse> {
  const form = readForm(request);
  switch (form.get('grant_type') ?? '') {
    case 'password':
      return passwordGrant(services, request, form);
    case 'client_credentials':
      return answer(services, request, form, runAsUser(services, request, form));
    case 'refresh_token':
      return refreshGrant(services, request, form);
    case jwtBearer: {
      const username = await verifyAssertion(
        form.get('assertion') ?? '',
        await services.jwtKeys.all(),
        request.origin,
        services.wallClock()
      );
      const user = findUserByName(services.org, username);
      if (user === undefined || !user.isActive) {
        throw new OAuthError('invalid_grant', "user hasn't approved this consumer");
      }
      return answer(services, request, form, user, { scope: 'api' });
    }
    case '':
      throw new OAuthError('invalid_request', 'missing required parameter: grant_type');
    default:
      throw new OAuthError('unsupported_grant_type', 'grant type not supported');
  }
}

/** POST or GET /services/oauth2/revoke?token= (Help, "Revoke OAuth Tokens"): 200 without a body, 400 for no known token. */
export function revokeToken(services: AuthServices, request: ApiRequest): ApiResponse {
  const token =
    (request.method === 'POST' ? readForm(request).get('token') : null) ?? request.query.get('token') ?? '';
  const grant = services.tokens.find(token, services.wallClock());
  if (grant === undefined) {
    throw new OAuthError('invalid_token', 'token is invalid, expired or already revoked');
  }
  services.tokens.revoke(token);
  return { status: 200 };
}

/** Opens a session for someone whose identity is settled. */
export function openSession(
  services: AuthServices,
  userId: string,
  refreshToken?: string
): { token: string; issuedAt: Date } {
  const issuedAt = services.wallClock();
  const token = newAccessToken(services.org.organizationId);
  const expiresAt = new Date(issuedAt.getTime() + services.settings.tokenLifetimeMs);
  services.tokens.put(token, { userId, issuedAt, expiresAt, kind: 'access', refreshToken });
  return { token, issuedAt };
}

/** The user whose password this is; undefined when it is not. */
export function userWithPassword(
  services: AuthServices,
  username: string,
  password: string
): LoginUser | undefined {
  return username !== '' && password === services.settings.password
    ? findUserByName(services.org, username)
    : undefined;
}

export function readForm(request: ApiRequest): URLSearchParams {
  const text = 'text' in request.body ? request.body.text : '';
  const form = new URLSearchParams(text);
  // The token endpoint also reads its parameters from the URL, as sf and curl examples send them.
  for (const [name, value] of request.query) {
    if (!form.has(name)) {
      form.append(name, value);
    }
  }
  return form;
}

function passwordGrant(services: AuthServices, request: ApiRequest, form: URLSearchParams): ApiResponse {
  if (request.query.has('password')) {
    throw new OAuthError(
      'invalid_request',
      'a password belongs in the body: addresses are logged on their way'
    );
  }
  const user = userWithPassword(services, form.get('username') ?? '', form.get('password') ?? '');
  if (user === undefined) {
    throw new OAuthError('invalid_grant', 'authentication failure');
  }
  if (!user.isActive) {
    throw new OAuthError('inactive_user', 'user is inactive');
  }
  // On the platform refresh tokens come from the browser flows, which need a login page. Asking for the scope here
  // stands in for them (assumed), so that clients can be tested on refreshing.
  if (!(form.get('scope') ?? '').split(/[\s+]/).includes('refresh_token')) {
    return answer(services, request, form, user);
  }
  const refresh = newRefreshToken();
  services.tokens.put(refresh, { userId: user.id, issuedAt: services.wallClock(), kind: 'refresh' });
  return answer(
    services,
    request,
    form,
    user,
    { refresh_token: refresh, scope: 'refresh_token api' },
    refresh
  );
}

function refreshGrant(services: AuthServices, request: ApiRequest, form: URLSearchParams): ApiResponse {
  const refresh = form.get('refresh_token') ?? '';
  const grant = services.tokens.find(refresh, services.wallClock());
  const user = grant?.kind === 'refresh' ? findUserById(services.org, grant.userId) : undefined;
  if (user === undefined) {
    throw new OAuthError('invalid_grant', 'expired access/refresh token');
  }
  if (!user.isActive) {
    throw new OAuthError('inactive_user', 'user is inactive');
  }
  return answer(services, request, form, user, {}, refresh);
}

function runAsUser(services: AuthServices, request: ApiRequest, form: URLSearchParams): LoginUser {
  const basic = /^Basic\s/i.test(request.headers['authorization'] ?? '');
  if (!basic && (!form.get('client_id') || !form.get('client_secret'))) {
    throw new OAuthError('invalid_client_id', 'client identifier invalid');
  }
  const { runAs } = services.settings;
  const users = activeUsers(services.org);
  const user =
    runAs === undefined
      ? (users.find((one) => one.username.startsWith('sync@')) ??
        users.find((one) => one.profileName === 'System Administrator'))
      : users.find((one) => one.username === runAs);
  if (user === undefined) {
    throw new OAuthError('invalid_grant', 'no client credentials user enabled');
  }
  return user;
}

function answer(
  services: AuthServices,
  request: ApiRequest,
  form: URLSearchParams,
  user: LoginUser,
  more: Record<string, string> = {},
  refreshToken?: string
): ApiResponse {
  const { token, issuedAt } = openSession(services, user.id, refreshToken);
  const id = `${request.origin}/id/${services.org.organizationId}/${user.id}`;
  const issued = String(issuedAt.getTime());
  const signature = createHmac('sha256', form.get('client_secret') ?? '')
    .update(id + issued)
    .digest('base64');
  return json(
    {
      access_token: token,
      instance_url: request.origin,
      id,
      token_type: 'Bearer',
      issued_at: issued,
      signature,
      ...more
    },
    200,
    {
      'Cache-Control': 'no-store'
    }
  );
}
