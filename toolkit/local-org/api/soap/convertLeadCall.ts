import type { ConvertRequest, ConvertResult } from '../../core/convertTypes.ts';
import { SalesforceError, UnsupportedError } from '../../core/types.ts';
import { element } from '../http/soapEnvelope.ts';
import { errors, listOf, textsOf } from './results.ts';
import type { SoapContext, XmlElement } from './soapServices.ts';

/** "Up to 100 LeadConvert objects" in a call. */
const MOST = 100;
/** What a client may give and is not served. */
const NOT_HERE = ['accountRecord', 'contactRecord', 'opportunityRecord', 'opportunityId'];

/** `convertLead()`: each lead is a transaction. Clients call its one argument by several names. */
export function convertLeadCall({ services, session }: SoapContext, call: XmlElement): string[] {
  const requests = Object.values(call)
    .flatMap(listOf)
    .filter((one) => typeof one === 'object');
  if (requests.length > MOST) {
    throw new SalesforceError('EXCEEDED_ID_LIMIT', `At most ${MOST} leads can be converted in one call`);
  }
  return requests.map((request) => resultOf(services.org.convertLead(readRequest(request), session)));
}

function readRequest(request: XmlElement): ConvertRequest {
  const given = (name: string): string | undefined => textsOf(request[name])[0] || undefined;
  const missing = NOT_HERE.find((name) => request[name] !== undefined && request[name] !== '');
  if (missing !== undefined) {
    throw new UnsupportedError(`${missing} when a lead is converted`);
  }
  return {
    leadId: given('leadId') ?? '',
    accountId: given('accountId'),
    contactId: given('contactId'),
    ownerId: given('ownerId'),
    convertedStatus: given('convertedStatus') ?? '',
    makesOpportunity: given('doNotCreateOpportunity') !== 'true',
    opportunityName: given('opportunityName'),
    overwritesLeadSource: given('overwriteLeadSource') === 'true'
  };
}

function resultOf(result: ConvertResult): string {
  const idOf = (name: 'accountId' | 'contactId' | 'opportunityId'): string =>
    result[name] === null ? `<${name} xsi:nil="true"/>` : element(name, result[name]);
  return [
    idOf('accountId'),
    idOf('contactId'),
    errors(result.errors),
    element('leadId', result.leadId),
    idOf('opportunityId'),
    element('success', String(result.success))
  ].join('');
}
