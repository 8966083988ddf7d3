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
import { rowsWith } from './folder/lookups.ts';
import { KeyIndex } from './keyIndex.ts';
import type { Part } from './parts.ts';
import { NameCache, keyOf } from './references.ts';
import type { Index, References } from './references.ts';

export interface ImportWishes {
  parts: AsyncIterable<Part> | Iterable<Part>;
  /** As it is named in messages. */
  file: string;
  mapping: Mapping;
  dryRun: boolean;
  /** Lines that came in before are brought to what the file says now; else they are left as people have them. */
  update: boolean;
  /** Themes that are not there are made. */
  createThemes: boolean;
  /** The file is an export: what is empty in it was empty. */
  asExported?: boolean;
  /** Meetings that lines name are made by the run of which this is the dry one: none of them is missed. */
  meetingsCome?: boolean;
  onProgress?: (lines: number) => void;
  /** Told of every line that is refused, in their order as far as they are refused by reading. */
  onRefused?: (refusal: Refusal) => void;
}

export interface Outcome {
  created: number;
  updated: number;
  /** Lines that are there already. */
  known: number;
  refused: number;
  /** The first of them. */
  examples: Refusal[];
  notes: string[];
  /** Names of themes that were made, or would be. */
  newThemes: string[];
}

const KEY = 'Submission_Key__c';
const PREFIX = 'import-';
const MAX_ROWS = 200;

const MAX_EXAMPLES = 50;

interface Run {
  transport: Transport;
  wishes: ImportWishes;
  picklists: Picklists;
  /** With which ids of challenges begin in this org. */
  keyPrefix: string;
  keys: KeyIndex;
  names: NameCache;
  outcome: Outcome;
  refuse: (refusals: readonly Refusal[]) => void;
}

/** Part by part: only the keys of the file and the names it uses are remembered. */
export async function runImport(transport: Transport, wishes: ImportWishes): Promise<Outcome> {
  const outcome: Outcome = {
    created: 0,
    updated: 0,
    known: 0,
    refused: 0,
    examples: [],
    notes: [],
    newThemes: []
  };
  const refuse = (refusals: readonly Refusal[]): void => {
    outcome.refused += refusals.length;
    outcome.examples.push(...refusals.slice(0, MAX_EXAMPLES - outcome.examples.length));
    refusals.forEach((refusal) => wishes.onRefused?.(refusal));
  };
  const describe = (await transport.get('/sobjects/Customer_Challenge__c/describe')) as Row;
  const picklists = picklistsOf(describe);
  const keyPrefix = textAt(describe, 'keyPrefix');
  const names = new NameCache(transport);
  const run = { transport, wishes, picklists, keyPrefix, keys: new KeyIndex(), names, outcome, refuse };
  for await (const part of wishes.parts) {
    await importPart(run, part);
  }
  return outcome;
}

async function importPart(run: Run, part: Part): Promise<void> {
  const { transport, wishes, picklists, keys, names, outcome, refuse } = run;
  const { lines, refused, notes } = readChallenges(part, wishes.file, wishes.mapping, picklists, keys);
  refuse(refused);
  outcome.notes.push(...notes.slice(0, MAX_EXAMPLES - outcome.notes.length));
  const references = await names.read({
    deals: lines.flatMap(({ deal, dealName }) => [deal, dealName]),
    themes: lines.map(({ theme }) => theme),
    people: lines.flatMap(({ heardBy, toldBy }) => [heardBy, toldBy]),
    contacts: lines.flatMap(({ saidBy, saidByName }) => [saidBy, saidByName]),
    meetings: lines.map(({ meeting }) => meeting)
  });
  await makeThemes(run, lines, references);
  const present = await keysPresent(transport, lines);
  const written = await keysOfOthers(run, lines);
  const wanted = lines.filter(
    ({ key }) => !written.has(key) && (wishes.update || !present.has(PREFIX + key))
  );
  outcome.known += lines.length - wanted.length;
  const records = wanted.flatMap((line) => resolved(line, references, present, run));
  if (wishes.dryRun) {
    outcome.created += records.length;
    return;
  }
  for (const part of callsFor(records)) {
    await write(run, part);
    wishes.onProgress?.(outcome.created + outcome.updated);
  }
}

/** A call for up to 200 records; one that repeats another is written after it, which a call of both would not find. */
function callsFor(records: readonly Ready[]): Ready[][] {
  const calls: Ready[][] = [];
  let inCall = new Set<string>();
  for (const ready of records) {
    const call = calls.at(-1);
    if (call === undefined || call.length === MAX_ROWS || inCall.has(ready.sameAs)) {
      calls.push([ready]);
      inCall = new Set();
    } else {
      call.push(ready);
    }
    inCall.add(ready.key);
  }
  return calls;
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

/** Of an export: lines that are in this org as somebody wrote them here, under a key of the form, or none. */
async function keysOfOthers({ transport, keyPrefix }: Run, lines: readonly Line[]): Promise<Set<string>> {
  const ids = lines.map(({ key }) => key).filter((key) => /^\w{18}$/.test(key) && key.startsWith(keyPrefix));
  const by = [
    ['Id', ids],
    [KEY, lines.map(({ key }) => key)]
  ] as const;
  const found = new Set<string>();
  for (const [field, keys] of by) {
    const rows = await rowsWith(transport, 'Customer_Challenge__c', field, keys);
    rows.forEach((row) => found.add(textAt(row, field)));
  }
  return found;
}

interface Described {
  name: string;
  picklistValues: { value: string; active: boolean }[];
}

/** What this org has, which may be more than the package brought. */
function picklistsOf(describe: Row): Picklists {
  const fields = (valueAt(describe, 'fields') ?? []) as Described[];
  const values = (name: string): string[] =>
    (fields.find((field) => field.name === name)?.picklistValues ?? [])
      .filter(({ active }) => active)
      .map(({ value }) => value);
  return { severity: values('Severity__c'), area: values('Area__c') };
}

/** Adds to what is known the themes that the file names and nobody has. */
async function makeThemes(
  { transport, wishes, outcome }: Run,
  lines: readonly Line[],
  { themes }: References
): Promise<void> {
  const byName = new Map(lines.map(({ theme }) => [theme.toLowerCase(), theme]));
  const missing = [...byName].filter(([name]) => name !== '' && (themes.get(name) ?? []).length === 0);
  if (!wishes.createThemes) {
    return;
  }
  for (const [key, Name] of missing) {
    themes.set(key, [wishes.dryRun ? Name : await makeTheme(transport, Name)]);
    outcome.newThemes.push(Name);
  }
}

/** A theme has no key of its own: it is asked for by name before, and made once. */
async function makeTheme(transport: Transport, Name: string): Promise<string> {
  const made = await transport.send('POST', '/sobjects/Challenge_Theme__c', { Name }, { attempts: 1 });
  return String((made as Row)['id']);
}

interface Ready {
  row: CsvRow;
  key: string;
  sameAs: string;
  /** The customer was told before anything was decided. */
  toldOfNone: boolean;
  record: Record<string, unknown>;
}

function resolved(
  line: Line,
  references: References,
  present: ReadonlySet<string>,
  { wishes: { mapping, meetingsCome }, refuse }: Run
): Ready[] {
  const problems: Refusal[] = [];
  const find = (target: Target, index: Index, name: string, what: string): string | undefined => {
    const ids = index.get(keyOf(name)) ?? [];
    if (name !== '' && ids.length !== 1) {
      const { file, line: number } = line.row;
      const column = mapping.columnOf.get(target) ?? target;
      const message = `"${name}" is the name of ${ids.length === 0 ? 'no' : ids.length} ${what}`;
      problems.push({ file, line: number, column, message });
    }
    return ids[0];
  };
  /** By the id of this org, else by name. */
  const known = (index: Index, id: string, name: string): string =>
    (index.get(keyOf(id)) ?? []).length > 0 || name === '' ? id : name;
  const { deals, contacts, people } = references;
  const deal = find('deal', deals, known(deals, line.deal, line.dealName), 'opportunity that you see');
  const record = {
    attributes: { type: 'Customer_Challenge__c' },
    [KEY]: PREFIX + line.key,
    // A challenge stays with its deal: a master cannot be written again.
    ...(present.has(PREFIX + line.key) ? {} : { Opportunity__c: deal }),
    Theme__c: find('theme', references.themes, line.theme, 'theme'),
    Heard_By__c: find('heard_by', people, line.heardBy, 'active user'),
    Told_Customer_By__c: find('told_customer_by', people, line.toldBy, 'active user'),
    ...(meetingsCome === true
      ? {}
      : { Customer_Meeting__c: find('meeting', references.meetings, line.meeting, 'meeting here') }),
    Said_By__c: find('said_by', contacts, known(contacts, line.saidBy, line.saidByName), 'contact'),
    ...(line.sameAs === '' ? {} : { Same_As__r: { [KEY]: PREFIX + line.sameAs } }),
    ...line.fields
  };
  refuse(problems.slice(0, 1));
  const { row, key, sameAs, fields } = line;
  const toldOfNone = 'Told_Customer_On__c' in fields && !('Told_Decision__c' in fields);
  return problems.length > 0 ? [] : [{ row, key, sameAs, toldOfNone, record }];
}

interface Saved {
  created?: boolean;
  success: boolean;
  errors: { statusCode: string; message: string }[];
}

const upsert = async (transport: Transport, records: readonly object[]): Promise<Saved[]> =>
  (await transport.send('PATCH', `/composite/sobjects/Customer_Challenge__c/${KEY}`, {
    allOrNone: false,
    records
  })) as Saved[];

async function write(run: Run, part: readonly Ready[]): Promise<void> {
  const { transport, wishes, outcome, refuse } = run;
  const results = await upsert(
    transport,
    part.map(({ record }) => record)
  );
  // A new challenge that was told takes the decision of its theme, unless it is taken out again.
  const emptied = part.filter(({ toldOfNone }, index) => toldOfNone && results[index]?.success === true);
  if (wishes.asExported === true && emptied.length > 0) {
    await upsert(
      transport,
      emptied.map(({ record: { attributes, [KEY]: key } }) => ({
        attributes,
        [KEY]: key,
        Told_Decision__c: null
      }))
    );
  }
  part.forEach(({ row }, index) => {
    const { success, created, errors } = results[index] ?? { success: false, errors: [] };
    if (success) {
      outcome.created += created === true ? 1 : 0;
      outcome.updated += created === true ? 0 : 1;
    } else {
      const message = errors[0]?.message ?? 'the org did not say why it refused it';
      refuse([{ file: row.file, line: row.line, column: wishes.mapping.columnOf.get('key'), message }]);
    }
  });
}

/** What came of it, for people. */
export function outcomeInWords(outcome: Outcome, dryRun: boolean): string[] {
  const { created, updated, known, refused, examples, notes, newThemes } = outcome;
  const others = refused - examples.length;
  const left = known > 0 ? `, ${known} there already` : '';
  return [
    ...notes,
    ...examples.toSorted((a, b) => a.line - b.line).map(inWords),
    ...(others > 0 ? [`${others} more lines are refused`] : []),
    ...(newThemes.length > 0
      ? [`${newThemes.length} themes ${dryRun ? 'would be' : 'were'} made: ${newThemes.join(', ')}`]
      : []),
    dryRun
      ? `${created} lines would be imported${left}, ${refused} refused`
      : `${created} created, ${updated} brought up to date${left}, ${refused} refused`
  ];
}
