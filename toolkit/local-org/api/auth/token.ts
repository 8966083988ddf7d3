import { randomBytes } from 'node:crypto';

/** What a token stands for. */
export interface TokenGrant {
  userId: string;
  issuedAt: Date;
  /** Undefined: does not expire (refresh tokens). */
  expiresAt?: Date;
  kind: 'access' | 'refresh';
  /** The refresh token an access token came with or of: they end together. */
  refreshToken?: string;
}

/**
 * A session id as Salesforce makes them: the organization's 15-character id, `!`, and random text of letters, digits,
 * `_` and `.`. sf refuses any other form (sfdx-core `util/sfdc.ts`).
 */
export function newAccessToken(organizationId: string): string {
  return `${organizationId.slice(0, 15)}!AQ${randomText(94)}`;
}

export function newRefreshToken(): string {
  return `5Aep861${randomText(80)}`;
}

function randomText(length: number): string {
  return randomBytes(length).toString('base64url').replaceAll('-', '.').slice(0, length);
}
