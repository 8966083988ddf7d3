/**
 * What the parts of the local org promise each other.
 *
 *   core  <-  schema  <-  engine  <-  api      (the folders of each in its README)
 *
 * Records travel as plain objects keyed by API name in the spelling of the schema. Stored values:
 *   text, picklist, reference   string (references and Ids always 18 characters)
 *   boolean                     0 / 1 in SQLite, true / false in records
 *   numbers                     number
 *   date                        `YYYY-MM-DD`
 *   datetime                    `YYYY-MM-DDTHH:MM:SS.000+0000`, as the REST API writes it: UTC, whole seconds, and in
 *                               this form text order is time order
 *   empty                       null ('' is stored as null, as Salesforce does)
 * One table per object, named as the object; one column per stored field, named as the field; text columns
 * `COLLATE NOCASE` (SOQL compares text without case), ids and datetimes binary.
 */
import type { ConvertRequest, ConvertResult } from './convertTypes.ts';
import type { DatabaseSync } from 'node:sqlite';
import type { Project, TextKind } from '@toolkit/sfdx-project';
import type { Currencies } from './money.ts';
import type { FieldSchema, ObjectSchema, OrgSchema } from './schemaTypes.ts';
import type { Grants } from './grants.ts';

export type { Grants, ObjectAccess } from './grants.ts';

export type Value = string | number | boolean | null;
export type SObjectRecord = Record<string, Value>;

/** A piece of SQL with its bound parameters, in order. */
export interface SqlFragment {
  sql: string;
  params: (string | number | null)[];
}

/** Who is asking. Made by `Org.session`; everything a request may see or do follows from it. */
export interface Session {
  readonly userId: string;
  /** IANA zone, e.g. `Europe/Berlin`: date literals and date functions work in it. */
  readonly timeZone: string;
  readonly locale: string;
  readonly language: string;
  /** What labels and messages are in that language. */
  readonly words: SessionWords;
  /** Flows and the platform's own writes run in system context: no object, field or record access is checked. */
  readonly system: boolean;
  readonly access: Access;
}

/** Translations as what describes, formats and refuses uses them. Implemented by `schema/words.ts`. */
export interface SessionWords {
  object(object: ObjectSchema): ObjectSchema;
  field(field: FieldSchema): FieldSchema;
  text<Fallback extends string | undefined>(
    kind: TextKind,
    key: string,
    fallback: Fallback
  ): string | Fallback;
}

/** What the session's profile and permission sets allow. Implemented by `access/`. */
export interface Access extends Grants {
  /** What a profile and permission sets give: one and the same for all who have the same ones. */
  readonly grants?: Grants;
  /** Condition on table alias `alias` that keeps the rows the session may read; undefined when it may read all. */
  readableRows(object: ObjectSchema, alias: string): SqlFragment | undefined;
  /** As `UserRecordAccess`: for one stored row, by its Id. */
  record(
    object: ObjectSchema,
    id: string
  ): { read: boolean; edit: boolean; delete: boolean; transfer: boolean; all: boolean };
  /** Of the ids given, those the session has `level` access to. */
  allowed(object: ObjectSchema, ids: readonly string[], level: AccessLevel): Set<string>;
  /** Of the ids given, those whose owner the session may change. */
  transferable(object: ObjectSchema, ids: readonly string[]): Set<string>;
}

/** `all` is what an owner has: delete, transfer, share. */
export type AccessLevel = 'read' | 'edit' | 'all';

/** An error as the REST API words it: `[{ errorCode, message, fields }]`. Thrown by every layer below http. */
export class SalesforceError extends Error {
  override readonly name = 'SalesforceError';
  readonly errorCode: string;
  readonly fields: string[];
  /** HTTP status the REST API answers with when this error ends a request. */
  readonly status: number;

  constructor(
    errorCode: string,
    message: string,
    options: { fields?: string[]; status?: number; cause?: unknown } = {}
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.errorCode = errorCode;
    this.fields = options.fields ?? [];
    this.status = options.status ?? 400;
  }
}

/** A request names an object that this org does not have. */
export class UnknownObjectError extends SalesforceError {
  readonly objectName: string;

  constructor(objectName: string, message = `sObject type '${objectName}' is not supported.`) {
    super('INVALID_TYPE', message);
    this.objectName = objectName;
  }
}

/** Something Salesforce can do and this server cannot: never skipped, always said. Answered as 501. */
export class UnsupportedError extends SalesforceError {
  constructor(what: string, where?: string) {
    super('LOCAL_ORG_UNSUPPORTED', `The local org does not support ${what}${where ? ` (${where})` : ''}.`, {
      status: 501
    });
  }
}

export interface SaveError {
  statusCode: string;
  message: string;
  fields: string[];
}

/** One row's outcome, as sObject Collections answer it. */
export interface SaveResult {
  id: string | null;
  success: boolean;
  created?: boolean;
  errors: SaveError[];
}

export type SaveRequest =
  | { operation: 'create'; object: string; rows: SObjectRecord[] }
  | { operation: 'update'; object: string; rows: SObjectRecord[] }
  | { operation: 'upsert'; object: string; externalIdField: string; rows: SObjectRecord[] }
  | { operation: 'delete'; object: string; ids: string[] }
  | { operation: 'undelete'; object: string; ids: string[] };

/** Up to three records become one: what the first is to be from now on, and those that end in it. */
export interface MergeRequest {
  object: string;
  master: SObjectRecord;
  ids: readonly string[];
}

export interface MergeResult extends SaveResult {
  /** Records that now point to the first instead. */
  relatedIds: string[];
}

export interface QueryOptions {
  /** `queryAll`: deleted and archived rows too. */
  all?: boolean;
  /** Rows per page, 200 to 2,000. */
  batchSize?: number;
  /** Version in the `attributes.url` and `nextRecordsUrl` of the answer, such as `66.0` (the default). */
  apiVersion?: string;
}

/** What reading records needs, for one session: SOQL, GraphQL and reports run on it. */
export interface QueryContext {
  readonly db: DatabaseSync;
  readonly schema: OrgSchema;
  readonly session: Session;
  readonly now: Date;
  /** ISO code of the org's one currency, or of its corporate one; USD where it is not said. */
  readonly currency?: string;
  /** In an org with several. */
  readonly currencies?: Currencies;
  /** What another user may do (`UserRecordAccess`). */
  readonly accessOf?: (userId: string) => Access;
  /** Called before statements run: tells formula functions who asks (`SqlFormulas.use`). */
  readonly prepare?: () => void;
}

/** A page of a query, already in the shape of REST `query` (attributes, nested parents and children). */
export interface QueryResult {
  totalSize: number;
  done: boolean;
  nextRecordsUrl?: string;
  records: Record<string, unknown>[];
}

/** Custom notifications of each user, as the bell shows them. */
export interface NotificationCenter {
  /** Newest first. */
  list(
    userId: string,
    limit?: number
  ): {
    id: number;
    title: string;
    body: string;
    targetId: string | null;
    createdAt: string;
    readAt: string | null;
  }[];
  /** Marks some as read, or all of the user's. */
  markRead(userId: string, now: Date, ids?: readonly number[]): void;
}

export interface PurgedRow {
  id: string;
  deletedDate: string;
}

/** Deleted rows, until they are gone for good, and the log of those that are. */
export interface RecycleBin {
  /** Ends rows with the details that went with them, or all there are; the number of rows. */
  purge(ids?: readonly string[]): number;
  /** What has been purged of an object, by the time it was deleted. */
  purged(objectName: string, start: Date, end: Date): PurgedRow[];
  /** The log forgets what was deleted before. */
  forgetBefore(objectName: string, moment: Date): void;
  /** Since when the log is complete; undefined when nothing of the object was forgotten. */
  knownSince(objectName: string): string | undefined;
}

/** An error on demand for rows that are saved. What is not said of a row may be anything. */
export interface SaveFault {
  object?: string;
  /** The row itself, or a record that it points to. */
  ids?: readonly string[];
  /** Stored values of the row. */
  where?: Readonly<Record<string, Value>>;
  /** Only where more rows than these are saved together. */
  rowsAbove?: number;
  /** How many rows meet it; all when it is not said. */
  times?: number;
  error: SaveError;
}

export interface SaveFaults {
  add(fault: SaveFault): void;
  clear(): void;
  list(): (SaveFault & { used: number })[];
}

/** Records of custom metadata types, which change by deployment and in Setup. */
export interface CustomMetadata {
  change(typeName: string, developerName: string, values: SObjectRecord): void;
}

/** Flows that an admin switches off and on again. */
export interface FlowStates {
  isActive(flow: { name: string; status: string }): boolean;
  setActive(name: string, active: boolean): void;
}

/** The org as the protocols see it. */
/** Flows that a schedule triggers. */
export interface ScheduledRuns {
  /** Names of those that are active. */
  names(): string[];
  /**
   * Runs one at once, as no org can: "You can't start a schedule-triggered flow by any other means" (Help). Gives the number of its
   * records; undefined when there is no such flow.
   */
  runNow(name: string, now: Date): number | undefined;
}

export type ChangeType = 'CREATE' | 'UPDATE' | 'DELETE' | 'UNDELETE';

/** What a transaction has changed in one record. */
export interface CapturedChange {
  replayId: number;
  object: string;
  id: string;
  type: ChangeType;
  /** Of an update only. */
  changedFields: string[];
  /** Of an update what changed, of a new record all that is not empty. */
  values: SObjectRecord;
  /** Who changed it, where the object tells. */
  by: string | null;
  /** Milliseconds. */
  at: number;
  transactionKey: string;
  sequenceNumber: number;
}

/** Change Data Capture. Implemented by `engine/store/changeCapture.ts`. */
export interface ChangeEvents {
  /** Names of the objects whose changes are captured. */
  objects(): readonly string[];
  select(objects: readonly string[]): void;
  after(replayId: number): CapturedChange[];
  /** Replay ids of the first and last event kept; 0 where there are none. */
  retained(): { first: number; last: number };
  /** Told after each commit that made events; gives what ends that. */
  listen(listener: () => void): () => void;
}

export interface Org {
  readonly schema: OrgSchema;
  /** The project's metadata: layouts, list views, apps. */
  readonly project: Project;
  /** What of the project cannot be worked out here, by name: `Account.Link__c`. */
  readonly unsupported: readonly { name: string }[];
  /** For what a protocol keeps beside the records, such as access tokens: its own tables, named `local_...`. */
  readonly database: DatabaseSync;
  readonly organizationId: string;
  readonly notifications: NotificationCenter;
  readonly recycleBin: RecycleBin;
  readonly saveFaults: SaveFaults;
  readonly flowStates: FlowStates;
  readonly customMetadata: CustomMetadata;
  readonly changes: ChangeEvents;
  now(): Date;
  session(userId: string): Session;
  /** False for one who is not there, too. */
  isActive(userId: string): boolean;
  systemSession(): Session;
  /** What a query tree runs on: `executeSelect` of `engine/soql`. */
  queryContext(session: Session): QueryContext;
  /** One stored row, no matter who may see it: for the server's own questions. */
  get(objectName: string, id: string): SObjectRecord | undefined;
  query(soql: string, session: Session, options?: QueryOptions): QueryResult;
  queryMore(locator: string, session: Session): QueryResult;
  /** What REST answers to `query?columns=true`: the columns of a query, without running it. */
  queryColumns(soql: string, session: Session): unknown;
  /** Rows of one object are one transaction: with `allOrNone`, one failure undoes all. */
  save(request: SaveRequest, session: Session, options?: { allOrNone?: boolean }): SaveResult[];
  /** Ids of the events of its Lightning series from this one on; undefined when it is of none. */
  seriesFrom(eventId: string): string[] | undefined;
  /** One transaction. */
  merge(request: MergeRequest, session: Session): MergeResult;
  convertLead(request: ConvertRequest, session: Session): ConvertResult;
  /** Starts an autolaunched flow by its name; gives its outputs. */
  launchFlow(name: string, inputs: Record<string, unknown>, session: Session): Record<string, unknown>;
  /** Runs `work` so that a thrown error leaves no trace of anything it saved. Nests. */
  transaction<T>(work: () => T): T;
  /** Runs `work` as if it were another time: what it saves bears that time's stamps. */
  at<T>(moment: Date, work: () => T): T;
  /** Open query cursors end, of all users. */
  endQueryCursors(): void;
  /** Moves the test clock, running what was due by then; undefined goes back to real time. */
  setClock(now: Date | undefined): void;
  readonly scheduled: ScheduledRuns;
  /** Failures of flows that no save was waiting for: Salesforce mails them to an admin. */
  automationErrors(): readonly object[];
  close(): void;
}
