/** Reads the org, completely or not at all. */
import { z } from 'zod';
import { EXIT_CODE } from '../exitCode.ts';
import { endOfRun } from './orgError.ts';
import type { Capabilities, ReadObject } from './probe.ts';
import {
  attendeeRow,
  challengeRow,
  colleagueRow,
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
import { SyncError } from '../syncError.ts';
import type { Transport } from './transport.ts';

const page = z.object({
  totalSize: z.number(),
  done: z.boolean(),
  nextRecordsUrl: z.string().optional(),
  records: z.array(z.unknown())
});

export interface ReadRequest<Row> {
  soql: string;
  row: z.ZodType<Row>;
  /** With deleted and archived rows (`queryAll`). */
  all?: boolean;
}

export async function readRows<Row>(
  transport: Transport,
  { soql, row, all }: ReadRequest<Row>
): Promise<Row[]> {
  const object = / FROM (\w+)/.exec(soql)?.[1] ?? 'rows';
  try {
    const rows: Row[] = [];
    const passed = new Set<string>();
    let next = `/${all ? 'queryAll' : 'query'}?q=${encodeURIComponent(soql)}`;
    for (;;) {
      const { totalSize, done, nextRecordsUrl, records } = page.parse(await transport.get(next));
      for (const record of records) {
        rows.push(row.parse(record));
      }
      if (done || nextRecordsUrl === undefined) {
        if (done && rows.length === totalSize) {
          return rows;
        }
        throw incomplete(object, rows.length, totalSize);
      }
      if (passed.has(nextRecordsUrl)) {
        throw incomplete(object, rows.length, totalSize);
      }
      passed.add(nextRecordsUrl);
      next = nextRecordsUrl;
    }
  } catch (error) {
    if (error instanceof z.ZodError) {
      throw unexpectedRow(object, error);
    }
    throw endOfRun(error, `Reading ${object}`);
  }
}

export async function readSettings(transport: Transport): Promise<SettingRow | undefined> {
  const names = Object.keys(settingRow.shape).join(', ');
  const soql = `SELECT ${names} FROM Ridealong_Setting__mdt WHERE DeveloperName = 'Default'`;
  return (await readRows(transport, { soql, row: settingRow }))[0];
}

const ROWS_A_QUERY = 200;

/** One query after the other: an org keeps only a few cursors open for a user. */
export async function readOrg(
  transport: Transport,
  capabilities: Capabilities,
  onRead: (object: string, rows: number) => void = () => {}
): Promise<OrgSnapshot> {
  const read = async <Row>(
    object: ReadObject,
    row: z.ZodType<Row>,
    more = '',
    all = false
  ): Promise<Row[]> => {
    const soql = `SELECT ${capabilities.fields[object].join(', ')} FROM ${object}${more}`;
    const rows = await readRows(transport, { soql, row, all });
    onRead(object, rows.length);
    return rows;
  };
  const byIds = async <Row>(
    object: ReadObject,
    row: z.ZodType<Row>,
    ids: readonly string[]
  ): Promise<Row[]> => {
    const rows: Row[] = [];
    for (let start = 0; start < ids.length; start += ROWS_A_QUERY) {
      const list = ids.slice(start, start + ROWS_A_QUERY).map((id) => `'${id}'`);
      rows.push(...(await read(object, row, ` WHERE Id IN (${list.join(', ')})`, true)));
    }
    return rows;
  };
  // Events leave `query` a year after they were held; deleted ones say that a meeting is off.
  const snapshot = {
    events: await read('Event', eventRow, ' WHERE IsChild = false', true),
    relations: await read('EventRelation', eventRelationRow, '', true),
    users: await read('User', userRow),
    opportunities: await read('Opportunity', opportunityRow),
    meetings: await read('Customer_Meeting__c', meetingRow),
    attendees: await read('Internal_Attendee__c', attendeeRow),
    colleagues: await read('Ridealong_Colleague__c', colleagueRow),
    fieldTime: await read('Field_Time__c', fieldTimeRow),
    themes: await read('Challenge_Theme__c', themeRow),
    challenges: await read('Customer_Challenge__c', challengeRow)
  };
  // An event made while this was reading, or the child row of an invitee that somebody tagged on: before a meeting
  // is taken for cancelled, its event is asked for by name.
  const known = new Set(snapshot.events.map((event) => event.Id));
  const unknown = snapshot.meetings
    .map((meeting) => meeting.Event_Id__c)
    .filter((eventId) => !known.has(eventId));
  return { ...snapshot, events: [...snapshot.events, ...(await byIds('Event', eventRow, unknown))] };
}

export function rowsRead(of: OrgSnapshot): number {
  const source = [of.events, of.relations, of.users, of.opportunities, of.challenges];
  const written = [of.meetings, of.attendees, of.colleagues, of.fieldTime, of.themes];
  return [...source, ...written].reduce((sum, rows) => sum + rows.length, 0);
}

function incomplete(object: string, got: number, expected: number): SyncError {
  return new SyncError(`Reading ${object}: got ${got} rows of ${expected}.`, {
    exitCode: EXIT_CODE.temporary,
    actions: 'Run again. The sync does not work on half of the data; nothing was changed.'
  });
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
