import type { ApiResponse } from './apiResponse.ts';

/** Answers and requests of the SOAP API, partner WSDL. */
export function envelope(body: string): ApiResponse {
  return xmlResponse(
    200,
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns="urn:partner.soap.sforce.com" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`
  );
}

export function fault(code: string, message: string): ApiResponse {
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

export function element(name: string, value: string): string {
  return `<${name}>${escapeXml(value)}</${name}>`;
}

function escapeXml(text: string): string {
  return text.replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text of the first element of this name; entities are the five XML has, or numbers. No pattern runs over another "<". */
export function elementText(xml: string, name: string): string {
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
