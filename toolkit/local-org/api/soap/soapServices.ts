import type { Session } from '../../core/types.ts';
import type { AuthServices } from '../auth/authServices.ts';
import type { DataServices } from '../http/dataContext.ts';

export type SoapServices = AuthServices & DataServices;

/** What a call says, as the parser reads it: texts, elements, and lists of either where a name comes twice. */
export type XmlValue = string | XmlElement | XmlValue[] | undefined;
export interface XmlElement {
  [name: string]: XmlValue;
}

export interface SoapContext {
  readonly services: SoapServices;
  readonly session: Session;
}
