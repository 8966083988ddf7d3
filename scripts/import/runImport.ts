/**
 * Old feedback into challenges. A row is written by its external id, so that a run which was interrupted is simply run again, and
 * the same file never makes a second challenge.
 */
import { inWords } from '../sync/csv/index.ts';
import type { CsvRow, Refusal } from '../sync/csv/index.ts';
import type { Transport } from '../sync/org/transport.ts';
import { queryRows, quoted, textAt, valueAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';
import type { Mapping, Target } from './mapping.ts';
import { readChallenges } from './readChallenges.ts';
import type { Line, Picklists } from './readChallenges.ts';
import { readReferences } from './references.ts';
import type { Index, References } from './references.ts';

export interface ImportWishes {
  bytes: Uint8Array;
  file: string;
  mapping: Mapping;
  dryRun: boolean;
  /** Lines that came in before are brought to what the file says now; else they are left as people have them. */
  update: boolean;
  /** Themes that are not there are made. */
  createThemes: boolean;
  onProgress?: (done: number, all: number) => void;
}

export interface Outcome {
  created: number;
  updated: number;
  /** Lines that are there already. */
  known: number;
  refused: Refusal[];
  notes: string[];
  /** Names of themes that were made, or would be. */
  newThemes: string[];
}

const KEY = 'Submission_Key__c';
const PREFIX = 'import-';
const MAX_ROWS = 200;

export async function runImport(transport: Transport, wishes: ImportWishes): Promise<Outcome> {
  const { bytes, file, mapping, dryRun } = wishes;
  const { lines, refused, notes } = readChallenges(bytes, file, mapping, await picklistsOf(transport));
  const references = await readReferences(transport, {
    deals: lines.map(({ deal }) => deal),
    themes: lines.map(({ theme }) => theme),
    people: lines.map(({ heardBy }) => heardBy)
  });
  const outcome: Outcome = { created: 0, updated: 0, known: 0, refused, notes, newThemes: [] };
  const complete = await withThemes(transport, lines, references, wishes, outcome);
  const present = await keysPresent(transport, lines);
  const wanted = wishes.update ? lines : lines.filter(({ key }) => !present.has(PREFIX + key));
  outcome.known = lines.length - wanted.length;
  const records = wanted.flatMap((line) => resolved(line, complete, present, wishes, refused));
  if (dryRun) {
    return { ...outcome, created: records.length };
  }
  for (let start = 0; start < records.length; start += MAX_ROWS) {
    await write(transport, records.slice(start, start + MAX_ROWS), mapping, outcome);
    wishes.onProgress?.(Math.min(start + MAX_ROWS, records.length), records.length);
  }
  return outcome;
}

const KEYS_A_QUERY = 200;

/** Which lines came in before: a run that was interrupted goes on behind them. */
async function keysPresent(transport: Transport, lines: readonly Line[]): Promise<Set<string>> {
  const present = new Set<string>();
  for (let start = 0; start < lines.length; start += KEYS_A_QUERY) {
    const list = lines
      .slice(start, start + KEYS_A_QUERY)
      .map(({ key }) => quoted(PREFIX + key))
      .join(', ');
    const rows = await queryRows(
      transport,
      `SELECT ${KEY} FROM Customer_Challenge__c WHERE ${KEY} IN (${list})`
    );
    rows.forEach((row) => present.add(textAt(row, KEY)));
  }
  return present;
}

interface Described {
  name: string;
  picklistValues: { value: string; active: boolean }[];
}

/** What this org has, which may be more than the package brought. */
async function picklistsOf(transport: Transport): Promise<Picklists> {
  const describe = (await transport.get('/sobjects/Customer_Challenge__c/describe')) as Row;
  const fields = (valueAt(describe, 'fields') ?? []) as Described[];
  const values = (name: string): string[] =>
    (fields.find((field) => field.name === name)?.picklistValues ?? [])
      .filter(({ active }) => active)
      .map(({ value }) => value);
  return { severity: values('Severity__c'), area: values('Area__c') };
}

async function withThemes(
  transport: Transport,
  lines: readonly Line[],
  references: References,
  { createThemes, dryRun }: ImportWishes,
  outcome: Outcome
): Promise<References> {
  const byName = new Map(lines.map(({ theme }) => [theme.toLowerCase(), theme]));
  const missing = [...byName.values()].filter(
    (name) => name !== '' && !references.themes.has(name.toLowerCase())
  );
  if (!createThemes || missing.length === 0) {
    return references;
  }
  outcome.newThemes.push(...missing);
  if (dryRun) {
    return { ...references, themes: added(references.themes, missing, missing) };
  }
  const ids: string[] = [];
  for (const Name of missing) {
    // A theme has no key of its own: it is asked for by name before, and made once.
    const made = (await transport.send(
      'POST',
      '/sobjects/Challenge_Theme__c',
      { Name },
      { attempts: 1 }
    )) as Row;
    ids.push(String(made['id']));
  }
  return { ...references, themes: added(references.themes, missing, ids) };
}

const added = (index: Index, names: readonly string[], ids: readonly string[]): Index =>
  new Map([...index, ...names.map((name, at) => [name.toLowerCase(), [ids[at] ?? '']] as const)]);

interface Ready {
  row: CsvRow;
  record: Record<string, unknown>;
}

function resolved(
  line: Line,
  references: References,
  present: ReadonlySet<string>,
  { mapping }: ImportWishes,
  refused: Refusal[]
): Ready[] {
  const problems: Refusal[] = [];
  const find = (target: Target, index: Index, name: string, what: string): string | undefined => {
    const ids = index.get(name.toLowerCase()) ?? [];
    if (name !== '' && ids.length !== 1) {
      const { file, line: number } = line.row;
      const column = mapping.columnOf.get(target) ?? target;
      const message = `"${name}" is the name of ${ids.length === 0 ? 'no' : ids.length} ${what}`;
      problems.push({ file, line: number, column, message });
    }
    return ids[0];
  };
  const deal = find('deal', references.deals, line.deal, 'opportunity that you see');
  const record = {
    attributes: { type: 'Customer_Challenge__c' },
    [KEY]: PREFIX + line.key,
    // A challenge stays with its deal: a master cannot be written again.
    ...(present.has(PREFIX + line.key) ? {} : { Opportunity__c: deal }),
    Theme__c: find('theme', references.themes, line.theme, 'theme'),
    Heard_By__c: find('heard_by', references.people, line.heardBy, 'active user'),
    ...line.fields
  };
  refused.push(...problems.slice(0, 1));
  return problems.length > 0 ? [] : [{ row: line.row, record }];
}

interface Saved {
  created?: boolean;
  success: boolean;
  errors: { statusCode: string; message: string }[];
}

async function write(
  transport: Transport,
  part: readonly Ready[],
  mapping: Mapping,
  outcome: Outcome
): Promise<void> {
  const results = (await transport.send('PATCH', `/composite/sobjects/Customer_Challenge__c/${KEY}`, {
    allOrNone: false,
    records: part.map(({ record }) => record)
  })) as Saved[];
  part.forEach(({ row }, index) => {
    const { success, created, errors } = results[index] ?? { success: false, errors: [] };
    if (success) {
      outcome.created += created === true ? 1 : 0;
      outcome.updated += created === true ? 0 : 1;
    } else {
      const message = errors[0]?.message ?? 'the org did not say why it refused it';
      outcome.refused.push({ file: row.file, line: row.line, column: mapping.columnOf.get('key'), message });
    }
  });
}

/** What came of it, for people. */
export function outcomeInWords(outcome: Outcome, dryRun: boolean): string[] {
  const { created, updated, known, refused, notes, newThemes } = outcome;
  const left = known > 0 ? `, ${known} there already` : '';
  return [
    ...notes,
    ...refused.toSorted((a, b) => a.line - b.line).map(inWords),
    ...(newThemes.length > 0
      ? [`${newThemes.length} themes ${dryRun ? 'would be' : 'were'} made: ${newThemes.join(', ')}`]
      : []),
    dryRun
      ? `${created} lines would be imported${left}, ${refused.length} refused`
      : `${created} created, ${updated} brought up to date${left}, ${refused.length} refused`
  ];
}
