import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { AuthServices } from './authServices.ts';
import { openSession, userWithPassword } from './tokenEndpoint.ts';

/**
 * POST /services/Soap/u/{version} and /c/: `login` and `logout` alone. jsforce logs in this way when it has no client
 * id (its `connection.ts` reads the answer by regular expressions). Any other call gets a clear fault.
 */
export function soapCall(services: AuthServices, request: ApiRequest): ApiResponse {
  const xml = 'text' in request.body ? request.body.text : '';
  // No pattern here runs over another "<": a body full of them is read once, not once for each.
  const call = /<(?:[\w-]+:)?Body[^<>]*>\s*<(?:[\w-]+:)?(\w+)/.exec(xml)?.[1];
  if (call === 'login') {
    return login(services, request, xml);
  }
  if (call === 'logout') {
    services.tokens.revoke(elementText(xml, 'sessionId'));
    return envelope('<logoutResponse/>');
  }
  services.unsupported.add(`SOAP ${call ?? 'request without a call'} ${request.path}`, services.wallClock());
  return fault(
    'UNSUPPORTED_CLIENT',
    `The local org has no SOAP API beyond login and logout; it got ${call ?? 'no call'}.`
  );
}

/** Any other SOAP address: Metadata API deploys, Apex runs. */
export function soapUnsupported(services: AuthServices, request: ApiRequest): ApiResponse {
  services.unsupported.add(`SOAP ${request.path}`, services.wallClock());
  return fault(
    'UNSUPPORTED_CLIENT',
    `The local org does not serve ${request.path}: it reads metadata from the project, and runs no Apex.`
  );
}

function login(services: AuthServices, request: ApiRequest, xml: string): ApiResponse {
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

function envelope(body: string): ApiResponse {
  return xmlResponse(
    200,
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns="urn:partner.soap.sforce.com">' +
      `<soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`
  );
}

function fault(code: string, message: string): ApiResponse {
  return xmlResponse(
    500,
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:sf="urn:fault.partner.soap.sforce.com">' +
      `<soapenv:Body><soapenv:Fault><faultcode>sf:${code}</faultcode><faultstring>${escapeXml(`${code}: ${message}`)}</faultstring>` +
      '</soapenv:Fault></soapenv:Body></soapenv:Envelope>'
  );
}

function xmlResponse(status: number, text: string): ApiResponse {
  return {
    status,
    body: { text: `<?xml version="1.0" encoding="UTF-8"?>${text}`, type: 'text/xml;charset=UTF-8' }
  };
}

function element(name: string, value: string): string {
  return `<${name}>${escapeXml(value)}</${name}>`;
}

function escapeXml(text: string): string {
  return text.replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text of the first element of this name. Enough for the two calls served; entities are the five XML has, or numbers. */
function elementText(xml: string, name: string): string {
  const raw = new RegExp(`<(?:[\\w-]+:)?${name}(?:\\s[^<>]*)?>([^<]*)<`).exec(xml)?.[1] ?? '';
  const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return raw.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, word?: string) => {
      const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal ?? NaN);
      return Number.isInteger(code) && code <= 0x10ffff
        ? String.fromCodePoint(code)
        : (named[word ?? ''] ?? whole);
    }
  );
}
