/**
 * Before an upgrade: reports of ours that were changed since they came, copied under another name into the same folder, because the
 * upgrade brings its own. ("Clone Report" of the Reports and Dashboards REST API.)
 */
import type { Transport } from '../sync/org/transport.ts';
import { queryRows, textAt } from '../target-org/queries.ts';
import type { Findings } from './change.ts';

const HOUR = 3_600_000;
const MAX_NAME = 40;

export async function reportChanges(
  transport: Transport,
  ours: readonly string[],
  today: string
): Promise<Findings> {
  const rows = await queryRows(
    transport,
    "SELECT Id, Name, DeveloperName, CreatedDate, LastModifiedDate FROM Report WHERE FolderName = 'Ridealong'"
  );
  const names = new Set(rows.map((row) => textAt(row, 'Name')));
  const changed = rows.filter(
    (row) =>
      ours.includes(textAt(row, 'DeveloperName')) &&
      Date.parse(textAt(row, 'LastModifiedDate')) - Date.parse(textAt(row, 'CreatedDate')) > HOUR
  );
  return {
    changes: changed
      .map((row) => ({
        id: textAt(row, 'Id'),
        name: textAt(row, 'Name'),
        copy: copyName(textAt(row, 'Name'), today)
      }))
      .filter(({ copy }) => !names.has(copy))
      .map(({ id, name, copy }) => ({
        what: `report "${name}" kept as "${copy}"`,
        apply: async () => {
          await transport.send(
            'POST',
            `/analytics/reports?cloneId=${id}`,
            { reportMetadata: { name: copy } },
            { attempts: 1 }
          );
        }
      })),
    byHand: []
  };
}

const copyName = (name: string, today: string): string =>
  `${name.slice(0, MAX_NAME - today.length - 3).trimEnd()} (${today})`;
