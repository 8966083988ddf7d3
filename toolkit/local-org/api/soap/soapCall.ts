import { XMLParser } from 'fast-xml-parser';
import { SalesforceError } from '../../core/types.ts';
import { sessionOf } from '../auth/authenticate.ts';
import { soapLogin, soapLogout } from '../auth/soapLogin.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import { elementText, envelope, fault } from '../http/soapEnvelope.ts';
import { convertLeadCall } from './convertLeadCall.ts';
import { mergeCall } from './mergeCall.ts';
import { emptyRecycleBinCall, undeleteCall } from './recycleBinCalls.ts';
import type { SoapContext, SoapServices, XmlElement } from './soapServices.ts';

/** The calls that no REST resource has, and the results that each answers. */
const CALLS: Readonly<Record<string, (context: SoapContext, call: XmlElement) => string[]>> = {
  convertLead: convertLeadCall,
  merge: mergeCall,
  undelete: undeleteCall,
  emptyRecycleBin: emptyRecycleBinCall
};

const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  ignoreAttributes: true,
  trimValues: false
});

/** POST /services/Soap/u/{version} and /c/: logging in and out, and what REST cannot do. Any other call gets a clear fault. */
export function soapCall(services: SoapServices, request: ApiRequest): ApiResponse {
  const xml = 'text' in request.body ? request.body.text : '';
  // No pattern here runs over another "<": a body full of them is read once, not once for each.
  const name = /<(?:[\w-]+:)?Body[^<>]*>\s*<(?:[\w-]+:)?(\w+)/.exec(xml)?.[1];
  if (name === 'login') {
    return soapLogin(services, request, xml);
  }
  if (name === 'logout') {
    return soapLogout(services, xml);
  }
  const call = name === undefined ? undefined : CALLS[name];
  if (name === undefined || call === undefined) {
    services.unsupported.add(
      `SOAP ${name ?? 'request without a call'} ${request.path}`,
      services.wallClock()
    );
    return fault(
      'UNSUPPORTED_CLIENT',
      `The local org's SOAP API has login, logout, ${Object.keys(CALLS).join(', ')}; it got ${name ?? 'no call'}.`
    );
  }
  services.usage.count(services.wallClock());
  try {
    const context = { services, session: sessionIn(services, xml) };
    const results = call(context, elementIn(parse(xml), name));
    return envelope(
      `<${name}Response>${results.map((result) => `<result>${result}</result>`).join('')}</${name}Response>`
    );
  } catch (error) {
    if (error instanceof SalesforceError) {
      return fault(error.errorCode, error.message);
    }
    throw error;
  }
}

function sessionIn(services: SoapServices, xml: string): SoapContext['session'] {
  try {
    return sessionOf(services, elementText(xml, 'sessionId'));
  } catch (error) {
    // Words of many public reports.
    throw error instanceof SalesforceError && error.errorCode === 'INVALID_SESSION_ID'
      ? new SalesforceError(error.errorCode, 'Invalid Session ID found in SessionHeader: Illegal Session')
      : error;
  }
}

function parse(xml: string): XmlElement {
  try {
    return parser.parse(xml) as XmlElement;
  } catch {
    throw new SalesforceError('UNKNOWN_EXCEPTION', 'The request is not well-formed XML');
  }
}

function elementIn(document: XmlElement, name: string): XmlElement {
  const call = element(element(element(document, 'Envelope'), 'Body'), name);
  return call;
}

function element(parent: XmlElement, name: string): XmlElement {
  const child = parent[name];
  return typeof child === 'object' && !Array.isArray(child) ? child : {};
}
