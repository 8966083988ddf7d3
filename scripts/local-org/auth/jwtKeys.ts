import { importSPKI, importX509 } from 'jose';
import type { CryptoKey } from 'jose';

/** Public keys that may sign JWT bearer assertions: what "Use digital signatures" of a real app holds. */
export class JwtKeys {
  readonly #keys: CryptoKey[] = [];

  /** Takes a certificate or a public key, PEM. */
  async add(pem: string): Promise<void> {
    const text = pem.trim();
    if (text.startsWith('-----BEGIN CERTIFICATE-----')) {
      this.#keys.push(await importX509(text, 'RS256'));
    } else if (text.startsWith('-----BEGIN PUBLIC KEY-----')) {
      this.#keys.push(await importSPKI(text, 'RS256'));
    } else {
      throw new Error(
        'A JWT key must be PEM text that begins with "-----BEGIN CERTIFICATE-----" or "-----BEGIN PUBLIC KEY-----".'
      );
    }
  }

  all(): readonly CryptoKey[] {
    return this.#keys;
  }
}
