import type { DatabaseSync } from 'node:sqlite';
import { importSPKI, importX509 } from 'jose';
import type { CryptoKey } from 'jose';

/** Public keys that may sign JWT bearer assertions: what "Use digital signatures" of a real app holds. Kept with the records. */
export class JwtKeys {
  readonly #database: DatabaseSync;
  readonly #keys = new Map<string, CryptoKey>();

  constructor(database: DatabaseSync) {
    this.#database = database;
    database.exec('CREATE TABLE IF NOT EXISTS "_jwt_key" ("pem" TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID');
  }

  /** Takes a certificate or a public key, PEM. */
  async add(pem: string): Promise<void> {
    const text = pem.trim();
    this.#keys.set(text, await imported(text));
    this.#database.prepare('INSERT OR IGNORE INTO "_jwt_key" VALUES (?)').run(text);
  }

  async all(): Promise<CryptoKey[]> {
    for (const row of this.#database.prepare('SELECT "pem" FROM "_jwt_key"').all()) {
      const text = String(row['pem']);
      if (!this.#keys.has(text)) {
        this.#keys.set(text, await imported(text));
      }
    }
    return [...this.#keys.values()];
  }
}

function imported(text: string): Promise<CryptoKey> {
  if (text.startsWith('-----BEGIN CERTIFICATE-----')) {
    return importX509(text, 'RS256');
  }
  if (text.startsWith('-----BEGIN PUBLIC KEY-----')) {
    return importSPKI(text, 'RS256');
  }
  throw new Error(
    'A JWT key must be PEM text that begins with "-----BEGIN CERTIFICATE-----" or "-----BEGIN PUBLIC KEY-----".'
  );
}
