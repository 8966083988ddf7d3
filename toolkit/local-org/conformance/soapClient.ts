import { XMLParser } from 'fast-xml-parser';
import { asFields, asList } from './client.ts';
import type { Client, Fields } from './client.ts';

const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false });

/** A SOAP call as Salesforce's partner WSDL words it; the text of the fault, or the results. */
export async function soap(client: Client, call: string, content: string): Promise<Fields[] | string> {
  const xml =
    '<se:Envelope xmlns:se="http://schemas.xmlsoap.org/soap/envelope/" xmlns:urn="urn:partner.soap.sforce.com" xmlns:sob="urn:sobject.partner.soap.sforce.com">' +
    `<se:Header><urn:SessionHeader><urn:sessionId>${client.token ?? ''}</urn:sessionId></urn:SessionHeader></se:Header>` +
    `<se:Body><urn:${call}>${content}</urn:${call}></se:Body></se:Envelope>`;
  const answer = await client.post(`/services/Soap/u/${client.version}`, xml, {
    'content-type': 'text/xml',
    soapaction: '""'
  });
  const body = asFields(asFields(asFields(parser.parse(String(answer.body)))['Envelope'])['Body']);
  if (answer.status !== 200) {
    return String(asFields(body['Fault'])['faultstring']);
  }
  const results = asFields(body[`${call}Response`])['result'];
  return Array.isArray(results) ? asList(results) : [asFields(results)];
}

export const mergeRequest = (type: string, master: string, losers: readonly string[], fields = ''): string =>
  `<urn:request><urn:masterRecord><sob:type>${type}</sob:type><sob:Id>${master}</sob:Id>${fields}</urn:masterRecord>` +
  `${losers.map((id) => `<urn:recordToMergeIds>${id}</urn:recordToMergeIds>`).join('')}</urn:request>`;

export const conversionOf = (lead: string, withoutDeal = false): string =>
  `<urn:leadConverts><urn:convertedStatus>Closed - Converted</urn:convertedStatus><urn:doNotCreateOpportunity>${withoutDeal}</urn:doNotCreateOpportunity>` +
  `<urn:leadId>${lead}</urn:leadId><urn:overwriteLeadSource>false</urn:overwriteLeadSource><urn:sendNotificationEmail>false</urn:sendNotificationEmail></urn:leadConverts>`;
