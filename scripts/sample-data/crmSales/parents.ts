/** Which account is part of which. A circle has no top that could be written first: one of its links is left out. */
import { placeOf, shown } from '../../sync/csv/index.ts';
import type { CsvRow } from '../../sync/csv/index.ts';
import type { CrmAccount } from './crmTypes.ts';

const COLUMN = 'subsidiary_of';

export function withoutCircles(read: readonly { row: CsvRow; account: CrmAccount }[]): {
  accounts: CrmAccount[];
  notes: string[];
} {
  const parents = new Map<string, string>();
  const notes: string[] = [];
  const accounts = read.map(({ row, account }) => {
    const { name, parent } = account;
    if (parent === undefined) {
      return account;
    }
    if (leadsTo(name, parent, parents)) {
      const why =
        parent === name ? 'names the account itself' : `names "${shown(parent)}", which is part of it`;
      notes.push(
        `${placeOf({ file: row.file, line: row.line, column: COLUMN })}: ${why}: loaded without it.`
      );
      return { ...account, parent: undefined };
    }
    parents.set(name, parent);
    return account;
  });
  return { accounts, notes };
}

/** Whether the way up from `start` comes to `name`. */
function leadsTo(name: string, start: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = start; at !== undefined; at = parents.get(at)) {
    if (at === name) {
      return true;
    }
  }
  return false;
}
