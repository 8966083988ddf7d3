import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { TokenGrant } from './token.ts';

/** Tokens given out. Kept in the org's database, so that a client stays logged in over a restart with `--db`. */
export interface TokenStore {
  put(token: string, grant: TokenGrant): void;
  find(token: string, now: Date): TokenGrant | undefined;
  /** Ends a token; a refresh token takes the access tokens made with it along. */
  revoke(token: string): void;
}

/** Tokens are stored as digests: a copied database file logs nobody in. */
function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

export function openTokenStore(database: DatabaseSync): TokenStore {
  database.exec(`CREATE TABLE IF NOT EXISTS local_token (
    digest TEXT PRIMARY KEY, userId TEXT NOT NULL, kind TEXT NOT NULL, issuedAt INTEGER NOT NULL, expiresAt INTEGER, refresh TEXT
  ) WITHOUT ROWID, STRICT`);
  const insert = database.prepare('INSERT OR REPLACE INTO local_token VALUES (?, ?, ?, ?, ?, ?)');
  const select = database.prepare(
    'SELECT userId, kind, issuedAt, expiresAt FROM local_token WHERE digest = ?'
  );
  const remove = database.prepare('DELETE FROM local_token WHERE digest = ? OR refresh = ?');
  const removeExpired = database.prepare('DELETE FROM local_token WHERE expiresAt < ?');
  // Every request asks; the statement alone costs a few microseconds, hashing a little more.
  const cache = new Map<string, TokenGrant>();

  return {
    put(token, grant) {
      removeExpired.run(grant.issuedAt.getTime());
      insert.run(
        digest(token),
        grant.userId,
        grant.kind,
        grant.issuedAt.getTime(),
        grant.expiresAt?.getTime() ?? null,
        grant.refreshToken === undefined ? null : digest(grant.refreshToken)
      );
    },
    find(token, now) {
      let grant = cache.get(token);
      if (grant === undefined) {
        grant = readGrant(select.get(digest(token)));
        if (grant === undefined) {
          return undefined;
        }
        if (cache.size >= 1000) {
          cache.clear();
        }
        cache.set(token, grant);
      }
      return grant.expiresAt !== undefined && grant.expiresAt.getTime() <= now.getTime() ? undefined : grant;
    },
    revoke(token) {
      cache.clear();
      const ended = digest(token);
      remove.run(ended, ended);
    }
  };
}

function readGrant(row: Record<string, unknown> | undefined): TokenGrant | undefined {
  if (row === undefined) {
    return undefined;
  }
  const expiresAt = row['expiresAt'];
  return {
    userId: String(row['userId']),
    kind: row['kind'] === 'refresh' ? 'refresh' : 'access',
    issuedAt: new Date(Number(row['issuedAt'])),
    expiresAt: expiresAt === null ? undefined : new Date(Number(expiresAt))
  };
}
