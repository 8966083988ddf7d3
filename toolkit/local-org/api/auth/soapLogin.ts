import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { element, elementText, envelope, fault } from '../http/soapEnvelope.ts';
import type { AuthServices } from './authServices.ts';
import { openSession, userWithPassword } from './tokenEndpoint.ts';

/** jsforce logs in this way when it has no client id (its `connection.ts` reads the answer by regular expressions). */
export function soapLogin(services: AuthServices, request: ApiRequest, xml: string): ApiResponse {
  const user = userWithPassword(services, elementText(xml, 'username'), elementText(xml, 'password'));
  if (user === undefined || !user.isActive) {
    return fault('INVALID_LOGIN', 'Invalid username, password, security token; or user locked out.');
  }
  const { token } = openSession(services, user.id);
  const { organizationId } = services.org;
  const endpoint = `${request.origin}${request.path.replace(/\/$/, '')}/${organizationId.slice(0, 15)}`;
  const { currency = 'USD', currencies } = services.org.queryContext(services.org.session(user.id));
  const info = {
    orgDefaultCurrencyIsoCode: currency,
    ...(currencies && { userDefaultCurrencyIsoCode: currencies.personal }),
    organizationId,
    organizationName: 'Local org',
    profileId: '',
    sessionSecondsValid: String(Math.floor(services.settings.tokenLifetimeMs / 1000)),
    userEmail: user.email ?? '',
    userFullName: user.name,
    userId: user.id,
    userLanguage: user.language,
    userLocale: user.locale,
    userName: user.username,
    userTimeZone: user.timeZone,
    userType: user.userType
  };
  const userInfo = Object.entries(info)
    .map(([name, value]) => element(name, value))
    .join('');
  return envelope(
    '<loginResponse><result>' +
      element('metadataServerUrl', endpoint.replace('/Soap/u/', '/Soap/m/')) +
      element('passwordExpired', 'false') +
      element('sandbox', 'true') +
      element('serverUrl', endpoint) +
      element('sessionId', token) +
      element('userId', user.id) +
      `<userInfo>${userInfo}</userInfo></result></loginResponse>`
  );
}

export function soapLogout(services: AuthServices, xml: string): ApiResponse {
  services.tokens.revoke(elementText(xml, 'sessionId'));
  return envelope('<logoutResponse/>');
}

/** Any other SOAP address: Metadata API deploys, Apex runs. */
export function soapUnsupported(services: AuthServices, request: ApiRequest): ApiResponse {
  services.unsupported.add(`SOAP ${request.path}`, services.wallClock());
  return fault(
    'UNSUPPORTED_CLIENT',
    `The local org does not serve ${request.path}: it reads metadata from the project, and runs no Apex.`
  );
}
