import { SalesforceError } from '../../core/types.ts';
import type { Session } from '../../core/types.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { AuthServices } from './authServices.ts';

/** `Bearer` is the documented word; `OAuth` is the older one that clients still send. */
export function bearerToken(header: string | undefined): string | undefined {
  return /^(?:Bearer|OAuth)\s+(\S+)\s*$/i.exec(header ?? '')?.[1];
}

/** The session behind a request's token. 401 INVALID_SESSION_ID otherwise (recorded: sf-fx-runtime-nodejs mappings). */
export function authenticate(services: AuthServices, request: ApiRequest): Session {
  const header = request.headers['authorization'];
  if (header !== undefined && !/^(?:Bearer|OAuth)\s/i.test(header)) {
    throw new SalesforceError('INVALID_AUTH_HEADER', 'INVALID_HEADER_TYPE', { status: 401 });
  }
  return sessionOf(services, bearerToken(header));
}

export function sessionOf(services: AuthServices, token: string | undefined): Session {
  const grant = token === undefined ? undefined : services.tokens.find(token, services.wallClock());
  // Deactivating a user ends their sessions at once.
  if (grant?.kind !== 'access' || !services.org.isActive(grant.userId)) {
    throw new SalesforceError('INVALID_SESSION_ID', 'Session expired or invalid', { status: 401 });
  }
  return services.org.session(grant.userId);
}
