/** The few calls that no REST resource has: undelete, merge, convertLead. */
import { XMLParser } from 'fast-xml-parser';
import { valueAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';
import { API_VERSION } from '../target-org/targetOrg.ts';
import type { TargetOrg } from '../target-org/targetOrg.ts';

const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false });

/** Answers the `result` of a call; throws what the org says against it. */
export async function soapCall(org: TargetOrg, call: string, content: string): Promise<Row> {
  const response = await fetch(`${org.instanceUrl}/services/Soap/u/${API_VERSION}`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml; charset=UTF-8', SOAPAction: call },
    body: envelope(org.accessToken, `<urn:${call}>${content}</urn:${call}>`)
  });
  const body = valueAt(parser.parse(await response.text()) as Row, 'Envelope.Body') as Row | undefined;
  const result = valueAt(body ?? {}, `${call}Response.result`) as Row | undefined;
  if (result === undefined || result['success'] === 'false') {
    const said = valueAt(body ?? {}, 'Fault.faultstring') ?? valueAt(result ?? {}, 'errors.message');
    throw new Error(`${call}: ${response.status} ${typeof said === 'string' ? said : ''}`);
  }
  return result;
}

const envelope = (session: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:urn="urn:partner.soap.sforce.com" xmlns:sob="urn:sobject.partner.soap.sforce.com"><soapenv:Header><urn:SessionHeader><urn:sessionId>${session}</urn:sessionId></urn:SessionHeader></soapenv:Header><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;

/** Answers `undeleted`, or what was said against it. */
export function undelete(org: TargetOrg, id: string): Promise<string> {
  return soapCall(org, 'undelete', `<urn:ids>${id}</urn:ids>`).then(
    () => 'undeleted',
    (error: unknown) => (error instanceof Error ? error.message : String(error))
  );
}

export const mergeOf = (type: string, winner: string, loser: string): string =>
  `<urn:request><urn:masterRecord><sob:type>${type}</sob:type><sob:Id>${winner}</sob:Id></urn:masterRecord><urn:recordToMergeIds>${loser}</urn:recordToMergeIds></urn:request>`;

export const conversionOf = (lead: string, status: string): string =>
  `<urn:leadConverts><urn:convertedStatus>${status}</urn:convertedStatus><urn:doNotCreateOpportunity>true</urn:doNotCreateOpportunity><urn:leadId>${lead}</urn:leadId><urn:overwriteLeadSource>false</urn:overwriteLeadSource><urn:sendNotificationEmail>false</urn:sendNotificationEmail></urn:leadConverts>`;
