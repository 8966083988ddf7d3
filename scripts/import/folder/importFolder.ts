/**
 * A whole export, into this org or another one: what is there already is left as people have it, so that a run which was interrupted is
 * simply run again. Read whole: an export is what people wrote, not what machines measure.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect, readCsv } from '../../sync/csv/index.ts';
import type { CsvRow, Refusal } from '../../sync/csv/index.ts';
import type { Transport } from '../../sync/org/transport.ts';
import { OperatorError } from '../../target-org/operatorError.ts';
import { textAt } from '../../target-org/queries.ts';
import { partsOfFile } from '../parts.ts';
import { readMapping } from '../mapping.ts';
import { runImport } from '../runImport.ts';
import { EXPORT_FILES } from './files.ts';
import type { ExportFile } from './files.ts';
import { rowsWith } from './lookups.ts';

interface FolderWishes {
  folder: string;
  dryRun: boolean;
  onRefused: (refusal: Refusal) => void;
}

export interface FileOutcome {
  file: string;
  created: number;
  known: number;
  refused: number;
}

const CHALLENGES = 'challenges.csv';
const MAX_ROWS = 200;

export async function importFolder(transport: Transport, wishes: FolderWishes): Promise<FileOutcome[]> {
  const here = [...EXPORT_FILES.map(({ file }) => file), CHALLENGES].filter((file) =>
    existsSync(join(wishes.folder, file))
  );
  if (here.length === 0) {
    throw new OperatorError(
      `${wishes.folder} holds no file of an export.`,
      'Name the folder that npm run export or npm run uninstall has written.'
    );
  }
  const outcomes: FileOutcome[] = [];
  for (const kind of EXPORT_FILES.filter(({ file }) => here.includes(file))) {
    outcomes.push(await importFile(transport, kind, wishes));
  }
  if (here.includes(CHALLENGES)) {
    outcomes.push(await importChallenges(transport, wishes));
  }
  return outcomes;
}

async function importFile(
  transport: Transport,
  kind: ExportFile,
  wishes: FolderWishes
): Promise<FileOutcome> {
  const { file, columns } = kind;
  const outcome = { file, created: 0, known: 0, refused: 0 };
  const refuse = (refusal: Refusal): void => {
    outcome.refused++;
    wishes.onRefused(refusal);
  };
  const table = readCsv(readFileSync(join(wishes.folder, file)), {
    file,
    columns: columns.map((column) => column.toLowerCase()),
    needed: columns.slice(0, 1).map((column) => column.toLowerCase())
  });
  const read = await kind.prepare(transport, table.rows);
  const { items, refused } = collect(table.rows, (row) => ({ row, ...read(row) }));
  [...table.refused, ...refused].forEach(refuse);
  const present = new Set(
    (
      await rowsWith(
        transport,
        kind.object,
        kind.keyField,
        items.map(({ key }) => key)
      )
    ).map((row) => textAt(row, kind.keyField).toLowerCase())
  );
  // A theme has a line for each of its quotes.
  const byKey = new Map(items.toReversed().map((item) => [item.key.toLowerCase(), item]));
  const wanted = [...byKey].filter(([key]) => !present.has(key)).map(([, item]) => item);
  outcome.known = byKey.size - wanted.length;
  if (wishes.dryRun) {
    return { ...outcome, created: wanted.length };
  }
  for (let start = 0; start < wanted.length; start += MAX_ROWS) {
    const part = wanted.slice(start, start + MAX_ROWS);
    outcome.created += await create(transport, kind, part.toReversed(), refuse);
  }
  return outcome;
}

interface Saved {
  success: boolean;
  errors: { message: string }[];
}

/** Gives how many were made. */
async function create(
  transport: Transport,
  { object, columns: [column] }: ExportFile,
  items: readonly { row: CsvRow; record: object }[],
  refuse: (refusal: Refusal) => void
): Promise<number> {
  const results = (await transport.send('POST', '/composite/sobjects', {
    allOrNone: false,
    records: items.map(({ record }) => ({ attributes: { type: object }, ...record }))
  })) as Saved[];
  items.forEach(({ row: { file, line } }, index) => {
    const { success, errors } = results[index] ?? { success: false, errors: [] };
    if (!success) {
      const message = errors[0]?.message ?? 'the org did not say why it refused it';
      refuse({ file, line, column, message });
    }
  });
  return results.filter(({ success }) => success).length;
}

async function importChallenges(transport: Transport, wishes: FolderWishes): Promise<FileOutcome> {
  const { created, known, refused } = await runImport(transport, {
    parts: partsOfFile(join(wishes.folder, CHALLENGES)),
    file: CHALLENGES,
    mapping: readMapping(undefined),
    dryRun: wishes.dryRun,
    update: false,
    createThemes: true,
    onRefused: wishes.onRefused
  });
  return { file: CHALLENGES, created, known, refused };
}

export function folderInWords(outcomes: readonly FileOutcome[], dryRun: boolean): string[] {
  return outcomes.map(({ file, created, known, refused }) => {
    const left = known > 0 ? `, ${known} there already` : '';
    return `${file}: ${created} ${dryRun ? 'would be made' : 'made'}${left}, ${refused} refused`;
  });
}
