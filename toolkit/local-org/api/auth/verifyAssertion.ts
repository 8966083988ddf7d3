import { decodeJwt, errors, jwtVerify } from 'jose';
import type { CryptoKey } from 'jose';
import { OAuthError } from './oauthError.ts';

/** Audiences a real org takes: the login hosts, or its own My Domain, which here is this server. */
const salesforceAudiences = ['https://login.salesforce.com', 'https://test.salesforce.com'];

/**
 * Checks a JWT bearer assertion (RFC 7523) and gives the username in `sub`. Error texts as Salesforce words them in
 * public reports: "invalid assertion", "audience is invalid" (salesforce.stackexchange.com/q/184363), "expired
 * authorization code" (salesforce.stackexchange.com/q/282513).
 */
export async function verifyAssertion(
  assertion: string,
  keys: readonly CryptoKey[],
  origin: string,
  now: Date
): Promise<string> {
  if (keys.length === 0) {
    throw new OAuthError(
      'invalid_client',
      'no JWT key is registered with the local org: start it with --jwt-key FILE or POST the public key to /local/jwt-keys'
    );
  }
  let verified = false;
  for (const key of keys) {
    try {
      await jwtVerify(assertion, key, {
        algorithms: ['RS256'],
        audience: [...salesforceAudiences, origin, `${origin}/`, `${origin}/services/oauth2/token`],
        requiredClaims: ['iss', 'sub', 'aud', 'exp'],
        currentDate: now,
        clockTolerance: 5
      });
      verified = true;
      break;
    } catch (error) {
      // Another registered key may fit; every other fault is final.
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) {
        throw asOAuthError(error);
      }
    }
  }
  if (!verified) {
    throw new OAuthError('invalid_grant', 'invalid assertion');
  }
  // No upper bound for `exp`: sf itself sends milliseconds where seconds are meant, and real orgs take it.
  return decodeJwt(assertion).sub ?? '';
}

function asOAuthError(error: unknown): OAuthError {
  if (error instanceof errors.JWTExpired) {
    return new OAuthError('invalid_grant', 'expired authorization code');
  }
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
    return new OAuthError('invalid_grant', 'audience is invalid');
  }
  return new OAuthError('invalid_grant', 'invalid assertion');
}
