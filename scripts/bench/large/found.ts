/** The rows of an object that a query is about, by their places: those of some users' invitations, or all. */
import { numberIn } from '../ids.ts';
import type { LargeObject } from './rows.ts';

export interface Found {
  count: number;
  rowAt: (place: number) => number;
}

export function found({ count, userOf }: LargeObject, where: string | undefined): Found {
  if (where === undefined || userOf === undefined) {
    return { count, rowAt: (place) => place };
  }
  const isWanted = testOf(where);
  const rows = new Uint32Array(count);
  let size = 0;
  for (let row = 0; row < count; row++) {
    if (isWanted(userOf(row))) {
      rows[size++] = row;
    }
  }
  const kept = rows.slice(0, size);
  return { count: size, rowAt: (place) => kept[place] ?? 0 };
}

/** As the sync asks for invitations: of users, of others, of a list of users, or of others and a list. */
function testOf(where: string): (user: number | undefined) => boolean {
  const listed = new Set(where.match(/005\w{12}/g)?.map(numberIn));
  const [isAnyUser, isOther] = [where.includes(".Type = 'User'"), where.includes(".Type != 'User'")];
  return (user) => (user === undefined ? isOther : isAnyUser || listed.has(user));
}
