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
import { idsBy, rowsWith } from './lookups.ts';

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
  const read = await kind.prepare(transport, table.rows, wishes.dryRun);
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
  const wanted = [...byKey]
    .filter(([key]) => !present.has(key))
    .map(([, item]) => item)
    .toReversed();
  outcome.known = byKey.size - wanted.length;
  if (wishes.dryRun) {
    return { ...outcome, created: wanted.length };
  }
  for (const level of levelsOf(wanted, kind)) {
    const ready = await placed(transport, kind, level, refuse);
    for (let start = 0; start < ready.length; start += MAX_ROWS) {
      outcome.created += await create(transport, kind, ready.slice(start, start + MAX_ROWS), refuse);
    }
  }
  return outcome;
}

interface Item {
  row: CsvRow;
  key: string;
  record: Readonly<Record<string, unknown>>;
}

const parentOf = ({ row }: Item, { within }: ExportFile): string =>
  within === undefined ? '' : row.key(within.column).toLowerCase();

/** Those that others of the file hang on come first. */
function levelsOf(wanted: readonly Item[], kind: ExportFile): Item[][] {
  const levels: Item[][] = [];
  let rest = [...wanted];
  while (rest.length > 0) {
    const keys = new Set(rest.map(({ key }) => key.toLowerCase()));
    const level = rest.filter((item) => !keys.has(parentOf(item, kind)));
    // Whatever hangs on itself waits for nobody: it is refused for what it names.
    levels.push(level.length > 0 ? level : rest);
    rest = level.length > 0 ? rest.filter((item) => !level.includes(item)) : [];
  }
  return levels;
}

/** With the ids of what they hang on, which are known only once that is made. */
async function placed(
  transport: Transport,
  kind: ExportFile,
  items: readonly Item[],
  refuse: (refusal: Refusal) => void
): Promise<Item[]> {
  const { within, object, keyField } = kind;
  if (within === undefined) {
    return [...items];
  }
  const ids = await idsBy(
    transport,
    object,
    keyField,
    items.map(({ row }) => row.key(within.column))
  );
  return items.flatMap((item) => {
    const parent = parentOf(item, kind);
    const id = ids.get(parent);
    if (parent !== '' && id === undefined) {
      const { file, line } = item.row;
      const message = `"${item.row.key(within.column)}" is the name of none, or of several, here`;
      refuse({ file, line, column: within.column, message });
      return [];
    }
    return [id === undefined ? item : { ...item, record: { ...item.record, [within.field]: id } }];
  });
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
    // Each theme stands in a file of its own; one that was refused there is not made bare here.
    createThemes: wishes.dryRun || !existsSync(join(wishes.folder, 'themes.csv')),
    asExported: true,
    meetingsCome: wishes.dryRun,
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
