/** Reads the org, completely or not at all. */
import { getHeapStatistics } from 'node:v8';
import type { z } from 'zod';
import { EXIT_CODE } from '../exitCode.ts';
import {
  attendeeRow,
  challengeRow,
  colleagueRow,
  currencyTypeRow,
  datedRateRow,
  eventRelationRow,
  eventRow,
  fieldTimeRow,
  meetingRow,
  opportunityRow,
  settingRow,
  themeRow,
  userRow
} from '../plan/rows.ts';
import type { OrgSnapshot, SettingRow } from '../plan/rows.ts';
import { quickRow } from '../plan/quickRow.ts';
import { SyncError } from '../syncError.ts';
import { readAllRows } from './cheapestRead.ts';
import type { Capabilities, CurrencyObject, ReadObject } from './probe.ts';
import { queryPage, queryPath, readPages } from './readPages.ts';
import type { QueryPage, RowQuery } from './readPages.ts';
import type { PartAnswer, Transport } from './transport.ts';

export async function readRows<Row>(
  transport: Transport,
  { row, ...query }: RowQuery & { row: z.ZodType<Row> },
  first?: QueryPage
): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of readPages(transport, query, first)) {
    for (const record of page) {
      rows.push(parseRow(query.object, row, record));
    }
  }
  return rows;
}

/** A process that runs out of memory ends without a word. */
function tooLarge(rows: number): SyncError {
  return new SyncError(`${rows} rows and more do not fit into the memory of this process.`, {
    exitCode: EXIT_CODE.usage,
    actions:
      'Run "sync" with --state: it keeps rows on disk. For a plan, give Node more memory: NODE_OPTIONS=--max-old-space-size=16000.'
  });
}

export function parseRow<Row>(object: string, row: z.ZodType<Row>, record: unknown): Row {
  const quick = quickRow(row, record);
  if (quick !== undefined) {
    return quick;
  }
  const parsed = row.safeParse(record);
  if (parsed.success) {
    return parsed.data;
  }
  throw unexpectedRow(object, parsed.error);
}

export async function readSettings(transport: Transport): Promise<SettingRow | undefined> {
  const [settings] = await readRows(transport, {
    object: 'Ridealong_Setting__mdt',
    fields: ['Id', ...Object.keys(settingRow.shape)],
    where: "DeveloperName = 'Default'",
    row: settingRow
  });
  return settings;
}

/** With 15 characters and three signs each, they and the fields stay well below the 16 KB that a URL may have. */
export const MAX_IDS_A_QUERY = 500;
const SHORT_ID = 15;

/** Conditions for all of the ids, none of them too long for a URL, unless another size is asked for. */
export const idConditions = (field: string, ids: Iterable<string>, size = MAX_IDS_A_QUERY): string[] =>
  inParts([...new Set(ids)], size).map((part) => idCondition(field, part));

const idCondition = (field: string, ids: readonly string[]): string =>
  `${field} IN (${ids.map((id) => `'${id.slice(0, SHORT_ID)}'`).join(',')})`;

function inParts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) =>
    all.slice(part * size, (part + 1) * size)
  );
}

/** The rows of one object by a list of ids: deleted and archived ones too where `all` says so. */
export async function readByIds<Row>(
  transport: Transport,
  {
    ids,
    by = 'Id',
    ...query
  }: Omit<RowQuery, 'where'> & { ids: Iterable<string>; by?: string; row: z.ZodType<Row> }
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const where of idConditions(by, ids)) {
    rows.push(...(await readRows(transport, { ...query, where })));
  }
  return rows;
}

export interface AskedRows extends Omit<RowQuery, 'where'> {
  row: z.ZodType<unknown>;
  ids: Iterable<string>;
  by?: string;
  /** What else has to be true of them. */
  where?: string;
}

/** Of the 25 requests of a composite, five may be queries. */
export const MAX_QUERIES_A_CALL = 5;
/**
 * Within a composite the query stands in the body: what limits it is the 100,000 characters of a query (assumed), and, where
 * each id has one row, the page. Asked anew in smaller pieces where an org sees it otherwise.
 */
export const MAX_IDS_TOGETHER = 2000;
const idsAtATime = (by: string): number => (by === 'Id' ? MAX_IDS_TOGETHER : MAX_IDS_A_QUERY);

/** How many queries these ids take. */
export const queriesFor = (ids: number, by = 'Id'): number => Math.ceil(ids / idsAtATime(by));

/** As `readByIds`, for several objects, with as many queries in a call as it takes. */
export async function readTogether(transport: Transport, asked: readonly AskedRows[]): Promise<unknown[][]> {
  const results: unknown[][] = asked.map(() => []);
  const queries = asked.flatMap((of, index) => {
    const { by = 'Id' } = of;
    return inParts([...new Set(of.ids)], idsAtATime(by)).map((ids) => ({ index, of: { ...of, by, ids } }));
  });
  for (const some of inParts(queries, MAX_QUERIES_A_CALL)) {
    const [only] = some;
    const isShort = some.length === 1 && only !== undefined && only.of.ids.length <= MAX_IDS_A_QUERY;
    const pages = isShort
      ? []
      : await firstPages(
          transport,
          some.map(({ of }) => withIds(of, of.ids))
        );
    for (const [at, { index, of }] of some.entries()) {
      results[index]?.push(...(await rowsFrom(transport, of, pages[at])));
    }
  }
  return results;
}

type AskedPart = AskedRows & { by: string; ids: readonly string[] };

function withIds({ by, where, ids: _, ...query }: AskedPart, ids: readonly string[]): Omit<AskedRows, 'ids'> {
  const among = idCondition(by, ids);
  return { ...query, where: where === undefined ? among : `${among} AND ${where}` };
}

/** From its first page on; in pieces that fit into a URL where there is none, or where its cursor is lost. */
async function rowsFrom(transport: Transport, of: AskedPart, page?: QueryPage): Promise<unknown[]> {
  const isLong = of.ids.length > MAX_IDS_A_QUERY;
  try {
    if (!isLong || page !== undefined) {
      return await readRows(transport, withIds(of, of.ids), page);
    }
  } catch (error) {
    if (!isLong || page?.done) {
      throw error;
    }
  }
  const rows: unknown[] = [];
  for (const ids of inParts(of.ids, MAX_IDS_A_QUERY)) {
    rows.push(...(await readRows(transport, withIds(of, ids))));
  }
  return rows;
}

/** A query that fails in company is asked again alone, by the rules that hold there. */
export async function firstPages(
  transport: Transport,
  queries: readonly RowQuery[]
): Promise<(QueryPage | undefined)[]> {
  const answers = await transport.getTogether(queries.map((query) => queryPath(query)));
  return answers.map(pageIn);
}

export const pageIn = ({ status, body }: PartAnswer): QueryPage | undefined =>
  status === 200 ? queryPage.safeParse(body).data : undefined;

/** What a row takes in memory with what is planned from it, measured at 529,000 rows, and some to spare. */
const BYTES_A_ROW = 2500;
const rowsThatFit = (): number => getHeapStatistics().heap_size_limit / BYTES_A_ROW;

/** One query after the other: an org keeps only a few cursors open for a user. */
export async function readOrg(
  transport: Transport,
  capabilities: Capabilities,
  onRead: (object: string, rows: number) => void = () => {},
  progress?: RowQuery['onPage'],
  maxRows = rowsThatFit()
): Promise<OrgSnapshot> {
  let held = 0;
  const onPage: RowQuery['onPage'] = (object, rows, total) => {
    if (held + total > maxRows) {
      throw tooLarge(held + total);
    }
    progress?.(object, rows, total);
  };
  const read = async <Row>(
    object: ReadObject,
    row: z.ZodType<Row>,
    more: { where?: string; all?: boolean } = {}
  ): Promise<Row[]> => {
    const rows: Row[] = [];
    const query = { object, fields: capabilities.fields[object], onPage, ...more };
    for await (const page of readAllRows(transport, query)) {
      for (const record of page) {
        rows.push(parseRow(object, row, record));
      }
    }
    held += rows.length;
    onRead(object, rows.length);
    return rows;
  };
  // Events leave `query` a year after they were held; deleted ones say that a meeting is off.
  const snapshot = {
    events: await read('Event', eventRow, { where: 'IsChild = false', all: true }),
    relations: await read('EventRelation', eventRelationRow, { all: true }),
    users: await read('User', userRow),
    opportunities: await read('Opportunity', opportunityRow),
    meetings: await read('Customer_Meeting__c', meetingRow),
    attendees: await read('Internal_Attendee__c', attendeeRow),
    colleagues: await read('Ridealong_Colleague__c', colleagueRow),
    fieldTime: await read('Field_Time__c', fieldTimeRow),
    themes: await read('Challenge_Theme__c', themeRow),
    challenges: await read('Customer_Challenge__c', challengeRow),
    ...(await readCurrencies(transport, capabilities))
  };
  // An event made while this was reading, or the child row of an invitee that somebody tagged on: before a meeting
  // is taken for cancelled, its event is asked for by name.
  const known = new Set(snapshot.events.map((event) => event.Id));
  const unknown = snapshot.meetings
    .map((meeting) => meeting.Event_Id__c)
    .filter((eventId) => !known.has(eventId));
  const found = await readByIds(transport, {
    object: 'Event',
    fields: capabilities.fields.Event,
    row: eventRow,
    all: true,
    ids: unknown
  });
  return { ...snapshot, events: [...snapshot.events, ...found] };
}

export async function readCurrencies(
  transport: Transport,
  { currencies }: Capabilities
): Promise<Pick<OrgSnapshot, 'currencyTypes' | 'datedRates'>> {
  const read = <Row>(object: CurrencyObject, row: z.ZodObject & z.ZodType<Row>): Promise<Row[]> =>
    currencies.includes(object)
      ? readRows(transport, { object, fields: Object.keys(row.shape), row })
      : Promise.resolve([]);
  return {
    currencyTypes: await read('CurrencyType', currencyTypeRow),
    datedRates: await read('DatedConversionRate', datedRateRow)
  };
}

export function rowsRead(of: OrgSnapshot): number {
  const source = [of.events, of.relations, of.users, of.opportunities, of.challenges];
  const written = [of.meetings, of.attendees, of.colleagues, of.fieldTime, of.themes];
  return [...source, ...written].reduce((sum, rows) => sum + rows.length, 0);
}

function unexpectedRow(object: string, error: z.ZodError): SyncError {
  const [issue] = error.issues;
  return new SyncError(
    `Reading ${object}: field ${issue?.path.join('.') ?? '?'}: ${issue?.message ?? error.message}.`,
    {
      exitCode: EXIT_CODE.schema,
      actions: 'The field has another type than the package gives it. Deploy the package again.',
      cause: error
    }
  );
}
