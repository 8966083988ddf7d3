import { DateTime } from 'luxon';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { AuthServices } from './authServices.ts';
import { bearerToken } from './authenticate.ts';
import { findUserById } from './users.ts';
import type { LoginUser } from './users.ts';

/** Both identity resources answer bad tokens with bare words and 403 (Help, "Identity URLs"). */
function refusal(text: string): ApiResponse {
  return { status: 403, body: { text, type: 'text/html;charset=UTF-8' } };
}

/** GET /id/{organization}/{user}: Help, "Identity URLs". Takes the token in the header or as `oauth_token`. */
export function identity(
  services: AuthServices,
  request: ApiRequest,
  params: Readonly<Record<string, string>>
): ApiResponse {
  const token =
    bearerToken(request.headers['authorization']) ??
    request.query.get('oauth_token') ??
    request.query.get('access_token') ??
    undefined;
  if (token === undefined) {
    return refusal('Missing_OAuth_Token');
  }
  const grant = services.tokens.find(token, services.wallClock());
  if (grant === undefined) {
    return refusal('Bad_OAuth_Token');
  }
  const { organizationId } = services.org;
  if (params['organization']?.slice(0, 15) !== organizationId.slice(0, 15)) {
    return refusal('Wrong_Org');
  }
  const user = findUserById(services.org, params['user'] ?? '');
  if (user === undefined || user.id !== grant.userId) {
    return refusal('Bad_Id');
  }
  const id = `${request.origin}/id/${organizationId}/${user.id}`;
  return json({
    id,
    asserted_user: true,
    user_id: user.id,
    organization_id: organizationId,
    username: user.username,
    nick_name: user.username.split('@')[0],
    display_name: user.name,
    email: user.email,
    email_verified: true,
    first_name: user.firstName,
    last_name: user.lastName,
    timezone: user.timeZone,
    photos: {},
    addr_street: null,
    addr_city: null,
    addr_state: null,
    addr_country: null,
    addr_zip: null,
    mobile_phone: null,
    mobile_phone_verified: false,
    is_lightning_login_user: false,
    status: { created_date: null, body: null },
    urls: urls(request.origin),
    active: user.isActive,
    user_type: user.userType.toUpperCase(),
    language: user.language,
    locale: user.locale,
    utcOffset: utcOffset(user, services.org.now()),
    last_modified_date: user.lastModified,
    is_app_installed: true
  });
}

/** GET /services/oauth2/userinfo: Help, "The UserInfo Endpoint". */
export function userInfo(services: AuthServices, request: ApiRequest): ApiResponse {
  const token =
    bearerToken(request.headers['authorization']) ?? request.query.get('access_token') ?? undefined;
  if (token === undefined) {
    return refusal('Missing_OAuth_Token');
  }
  const grant = services.tokens.find(token, services.wallClock());
  const user = grant === undefined ? undefined : findUserById(services.org, grant.userId);
  if (user === undefined) {
    return refusal('Bad_OAuth_Token');
  }
  return json({
    sub: `${request.origin}/id/${services.org.organizationId}/${user.id}`,
    user_id: user.id,
    organization_id: services.org.organizationId,
    preferred_username: user.username,
    nickname: user.username.split('@')[0],
    name: user.name,
    email: user.email,
    email_verified: true,
    given_name: user.firstName,
    family_name: user.lastName,
    zoneinfo: user.timeZone,
    photos: {},
    profile: `${request.origin}/${user.id}`,
    picture: null,
    address: {},
    is_lightning_login_user: false,
    urls: urls(request.origin),
    active: user.isActive,
    user_type: user.userType.toUpperCase(),
    language: user.language,
    locale: user.locale,
    utcOffset: utcOffset(user, services.org.now()),
    updated_at: user.lastModified
  });
}

/** `{version}` stays in: clients put their own there. */
function urls(origin: string): Record<string, string> {
  const data = `${origin}/services/data/v{version}/`;
  return {
    partner: `${origin}/services/Soap/u/{version}/`,
    rest: data,
    sobjects: `${data}sobjects/`,
    query: `${data}query/`,
    recent: `${data}recent/`,
    search: `${data}search/`,
    tooling_rest: `${data}tooling/`,
    custom_domain: origin
  };
}

/** Milliseconds, without daylight saving ("-28800000" for Los Angeles in every example). */
function utcOffset(user: LoginUser, now: Date): number {
  const january = DateTime.fromJSDate(now, { zone: user.timeZone }).set({ month: 1 }).offset;
  const july = DateTime.fromJSDate(now, { zone: user.timeZone }).set({ month: 7 }).offset;
  return Math.min(january, july) * 60_000;
}
