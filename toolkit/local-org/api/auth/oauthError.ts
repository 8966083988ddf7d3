import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';

/** OAuth errors have their own shape (RFC 6749 5.2; Salesforce Help, "OAuth 2.0 Authorization Errors"). */
export class OAuthError extends Error {
  override readonly name = 'OAuthError';
  readonly code: string;
  readonly status: number;

  constructor(code: string, description: string, status = 400) {
    super(description);
    this.code = code;
    this.status = status;
  }

  response(): ApiResponse {
    return json({ error: this.code, error_description: this.message }, this.status, {
      'Cache-Control': 'no-store'
    });
  }
}
