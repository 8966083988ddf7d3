import type { SaveError } from '../../core/types.ts';
import { element } from '../http/soapEnvelope.ts';
import type { XmlElement, XmlValue } from './soapServices.ts';

export function listOf(value: XmlValue): (string | XmlElement)[] {
  return (Array.isArray(value) ? value : [value]).filter(
    (one): one is string | XmlElement =>
      typeof one === 'string' || (typeof one === 'object' && !Array.isArray(one))
  );
}

export function textsOf(value: XmlValue): string[] {
  return listOf(value).filter((one) => typeof one === 'string');
}

export const id = (value: string | null): string =>
  value === null ? '<id xsi:nil="true"/>' : element('id', value);

export function errors(list: readonly SaveError[]): string {
  return list
    .map(
      ({ fields, message, statusCode }) =>
        `<errors>${fields.map((field) => element('fields', field)).join('')}${element('message', message)}${element('statusCode', statusCode)}</errors>`
    )
    .join('');
}
