/**
 * The records of the model org, with the stamps, keys and flows that the sync relies on.
 * Longer than files are elsewhere: the store of a second opinion, whose parts share their private state.
 */
import type { FieldValue } from '../plan/canonical.ts';
import type { EventRow, MeetingRow } from '../plan/rows.ts';
import { idOf, SYNC_USER } from './builders.ts';
import { copyEvent } from './modelOrg.ts';

export type ModelRow = Record<string, FieldValue> & { Id: string };

const PREFIX: Record<string, string> = {
  Event: '00U',
  EventRelation: '0RE',
  Contact: '003',
  Lead: '00Q',
  Calendar: '023',
  User: '005',
  Opportunity: '006',
  Customer_Meeting__c: 'a01',
  Ridealong_Colleague__c: 'a02',
  Internal_Attendee__c: 'a03',
  Challenge_Theme__c: 'a04',
  Customer_Challenge__c: 'a05',
  Field_Time__c: 'a06',
  Ridealong_Sync_Run__c: 'a07',
  Ridealong_Visit_Note__c: 'a0N',
  Ridealong_Setting__mdt: 'm00',
  Organization: '00D',
  CurrencyType: '01L',
  DatedConversionRate: '04w'
};
const UNIQUE: Record<string, string[]> = {
  Customer_Meeting__c: ['Event_Id__c'],
  Internal_Attendee__c: ['Attendee_Key__c'],
  Field_Time__c: ['Field_Time_Key__c'],
  Ridealong_Sync_Run__c: ['Run_Key__c', 'Lease_Key__c']
};
const FIRST_GENERATED = 5000;

interface Deletion {
  id: string;
  at: string;
}

export class ModelError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export interface SaveAnswer {
  id: string | null;
  success: boolean;
  errors: { statusCode: string; message: string; fields: string[] }[];
}

export class ModelRows {
  /** Milliseconds: the clock of the org. */
  now: number;
  /** Stamps below this may still appear: a transaction is open that began then. */
  openSince: number | undefined;
  /** Says why a row may not be saved, as a validation rule would. */
  refuse: (object: string, row: ModelRow) => { statusCode: string; message: string } | undefined = () =>
    undefined;
  /** Whether the flow that gives meetings to their owners can. */
  mayOwn: (owner: string) => boolean = () => true;
  readonly #tables = new Map<string, Map<string, ModelRow>>();
  readonly #deletions = new Map<string, Deletion[]>();
  #made = 0;

  constructor(now: string) {
    this.now = Date.parse(now);
  }

  /** From when on deletions are known. */
  deletionsSince = '2020-01-01T00:00:00Z';

  /** Time passes with each request. */
  tick(millis = 700): void {
    this.now += millis;
  }

  get stamp(): string {
    return secondsOf(this.now);
  }

  table(object: string): Map<string, ModelRow> {
    const known = this.#tables.get(object);
    if (known !== undefined) {
      return known;
    }
    if (PREFIX[object] === undefined) {
      throw new ModelError(400, 'INVALID_TYPE', `sObject type '${object}' is not supported.`);
    }
    const made = new Map<string, ModelRow>();
    this.#tables.set(object, made);
    return made;
  }

  /** A row as a test gives it, stamps and all. */
  put(object: string, row: object): void {
    const fields = row as Record<string, FieldValue>;
    const { Id } = fields;
    if (typeof Id !== 'string') {
      throw new Error('A row needs an id.');
    }
    this.table(object).set(Id, {
      SystemModstamp: this.stamp,
      LastModifiedDate: this.stamp,
      CreatedDate: this.stamp,
      IsDeleted: false,
      ...(object === 'Customer_Meeting__c' && NO_SEAT),
      ...this.#keyOf(object, fields),
      ...fields,
      Id
    });
  }

  /** As the before-save flow of the attendee. */
  #keyOf(object: string, fields: Record<string, FieldValue>): Record<string, FieldValue> {
    if (object !== 'Internal_Attendee__c') {
      return {};
    }
    const meeting = this.table('Customer_Meeting__c').get(String(fields['Customer_Meeting__c']));
    return { Attendee_Key__c: `${String(meeting?.['Event_Id__c'])}-${String(fields['Attendee__c'])}` };
  }

  get(object: string, id: string): ModelRow | undefined {
    const row = this.table(object).get(id);
    return row?.['IsDeleted'] === true ? undefined : row;
  }

  list(object: string, withDeleted = false): ModelRow[] {
    return [...this.table(object).values()]
      .filter((row) => withDeleted || (row['IsDeleted'] !== true && row['IsArchived'] !== true))
      .sort((a, b) => (a.Id < b.Id ? -1 : 1));
  }

  newId(object: string): string {
    return idOf(PREFIX[object] ?? '', FIRST_GENERATED + this.#made++);
  }

  create(object: string, record: Record<string, unknown>, userId: string): SaveAnswer {
    const fields = this.#withParents(record);
    const Id = this.newId(object);
    return this.#save(
      object,
      { Id, CreatedDate: this.stamp, IsDeleted: false, ...fields },
      undefined,
      userId
    );
  }

  update(object: string, record: Record<string, unknown>, userId: string): SaveAnswer {
    const { Id, ...fields } = this.#withParents(record);
    const prior = typeof Id === 'string' ? this.get(object, Id) : undefined;
    return prior === undefined
      ? refused('ENTITY_IS_DELETED', 'entity is deleted')
      : this.#deleteMarked(
          object,
          this.#save(object, { ...prior, ...fields, Id: prior.Id }, prior, userId),
          fields
        );
  }

  /** As the flows of the package, which delete what is marked as past its time. */
  #deleteMarked(object: string, answer: SaveAnswer, fields: Record<string, unknown>): SaveAnswer {
    const isMarked = Object.keys(fields).some((name) => name.endsWith('_Past_Its_Time__c'));
    if (answer.success && isMarked && answer.id != null) {
      this.delete(object, answer.id);
    }
    return answer;
  }

  upsert(object: string, keyField: string, record: Record<string, unknown>, userId: string): SaveAnswer {
    const held = this.list(object).find((row) => row[keyField] === record[keyField]);
    return held === undefined
      ? this.create(object, record, userId)
      : this.update(object, { ...record, Id: held.Id }, userId);
  }

  /** Into the recycle bin. What hangs on it goes along, without a stamp of its own. */
  delete(object: string, id: string): void {
    const row = this.table(object).get(id);
    if (row === undefined || row['IsDeleted'] === true) {
      return;
    }
    row['IsDeleted'] = true;
    row['SystemModstamp'] = this.stamp;
    this.#deletionsOf(object).push({ id, at: this.stamp });
    for (const [child, field] of CASCADES[object] ?? []) {
      for (const detail of this.table(child).values()) {
        if (detail[field] === id && detail['IsDeleted'] !== true) {
          detail['IsDeleted'] = true;
        }
      }
    }
  }

  undelete(object: string, id: string): void {
    const row = this.table(object).get(id);
    // A unique value that another row has by now keeps it in the recycle bin
    if (row === undefined || row['IsDeleted'] !== true || this.#takenKey(object, row) !== undefined) {
      return;
    }
    row['IsDeleted'] = false;
    row['SystemModstamp'] = this.stamp;
    for (const [child, field] of CASCADES[object] ?? []) {
      for (const detail of this.table(child).values()) {
        if (detail[field] === id) {
          detail['IsDeleted'] = false;
        }
      }
    }
  }

  /** Out of the recycle bin, too. */
  purge(object: string, id: string): void {
    this.delete(object, id);
    this.table(object).delete(id);
    for (const [child, field] of CASCADES[object] ?? []) {
      for (const detail of [...this.table(child).values()]) {
        if (detail[field] === id) {
          this.table(child).delete(detail.Id);
        }
      }
    }
  }

  updated(object: string, start: string, end: string): unknown {
    const [from, to] = this.#window(start, end);
    const ids = this.list(object, true)
      .filter((row) => row['IsDeleted'] !== true)
      .filter((row) => String(row['SystemModstamp']) >= from && String(row['SystemModstamp']) < to)
      .map((row) => row.Id);
    return { ids, latestDateCovered: this.#latestDateCovered(to) };
  }

  deleted(object: string, start: string, end: string): unknown {
    const [from, to] = this.#window(start, end);
    const deletedRecords = this.#deletionsOf(object)
      .filter(({ at }) => at >= from && at < to)
      .map(({ id, at }) => ({ id, deletedDate: at }));
    return {
      deletedRecords,
      earliestDateAvailable: this.deletionsSince,
      latestDateCovered: this.#latestDateCovered(to)
    };
  }

  #window(start: string, end: string): [string, string] {
    const [from, to] = [minuteOf(Date.parse(start)), minuteOf(Math.min(Date.parse(end), this.now))];
    if (from >= to) {
      const message = 'startDate must be at least one minute greater than endDate';
      throw new ModelError(400, 'INVALID_REPLICATION_DATE', message);
    }
    if (Date.parse(from) < this.now - 30 * 86_400_000) {
      throw new ModelError(400, 'INVALID_REPLICATION_DATE', 'startDate cannot be more than 30 days ago');
    }
    return [from, to];
  }

  #latestDateCovered(to: string): string {
    const open = this.openSince === undefined ? to : minuteOf(this.openSince);
    return open < to ? open : to;
  }

  #deletionsOf(object: string): Deletion[] {
    const known = this.#deletions.get(object) ?? [];
    this.#deletions.set(object, known);
    return known;
  }

  #withParents(record: Record<string, unknown>): Record<string, FieldValue> {
    const fields: Record<string, FieldValue> = {};
    for (const [name, value] of Object.entries(record)) {
      if (name === 'attributes') {
        continue;
      }
      if (value !== null && typeof value === 'object') {
        const [[keyField, key] = ['', '']] = Object.entries(value as Record<string, string>);
        const parent = this.list('Customer_Meeting__c').find((row) => row[keyField] === key);
        fields[name.replace(/__r$/, '__c')] = parent?.Id ?? null;
      } else {
        fields[name] = value as FieldValue;
      }
    }
    return fields;
  }

  #save(object: string, row: ModelRow, prior: ModelRow | undefined, userId: string): SaveAnswer {
    const ready = this.#throughFlows(object, row, prior, userId);
    const taken = this.#takenKey(object, row);
    if (taken !== undefined) {
      return refused('DUPLICATE_VALUE', `duplicate value found: ${taken}`);
    }
    if (object === 'Internal_Attendee__c' && ready['Customer_Meeting__c'] === null) {
      return refused('INVALID_FIELD', 'Foreign key external ID not found for field Event_Id__c');
    }
    const reason = this.refuse(object, ready);
    if (reason !== undefined) {
      return refused(reason.statusCode, reason.message);
    }
    const stamps = { SystemModstamp: this.stamp, LastModifiedDate: this.stamp, LastModifiedById: userId };
    const held = this.table(object).get(row.Id);
    if (held === undefined) {
      this.table(object).set(row.Id, { ...DEFAULTS[object], ...ready, ...stamps });
    } else {
      Object.assign(held, ready, stamps);
    }
    return { id: row.Id, success: true, errors: [] };
  }

  #takenKey(object: string, row: ModelRow): string | undefined {
    const isTaken = (key: string): boolean =>
      row[key] != null && this.list(object).some((other) => other.Id !== row.Id && other[key] === row[key]);
    return UNIQUE[object]?.find(isTaken);
  }

  #throughFlows(object: string, row: ModelRow, prior: ModelRow | undefined, userId: string): ModelRow {
    if (object === 'Internal_Attendee__c') {
      return this.#withDay(row, prior);
    }
    return object === 'Customer_Meeting__c' ? this.#withEvent(row, prior, userId === SYNC_USER) : row;
  }

  /** The before-save flow of the attendee that notes which day was said yes to. */
  #withDay(row: ModelRow, prior: ModelRow | undefined): ModelRow {
    if (prior !== undefined && prior['Attendance__c'] === row['Attendance__c']) {
      return row;
    }
    const meeting = this.table('Customer_Meeting__c').get(String(row['Customer_Meeting__c']));
    const day = row['Attendance__c'] === 'Accepted' ? (meeting?.['Meeting_Date__c'] ?? null) : null;
    return { ...row, Accepted_For__c: day };
  }

  /** The before-save flow of the meeting. */
  #withEvent(row: ModelRow, prior: ModelRow | undefined, bySync: boolean): ModelRow {
    const event = this.table('Event').get(String(row['Event_Id__c']));
    const copied = copyEvent(
      { ...DEFAULTS['Customer_Meeting__c'], ...row },
      { prior: prior as MeetingRow | undefined, event: event as unknown as EventRow | undefined, bySync }
    );
    const given = copied['OwnerId'] ?? null;
    const held = prior?.['OwnerId'] ?? given;
    return { ...copied, OwnerId: this.mayOwn(String(given)) ? given : held, Id: row.Id };
  }
}

const CASCADES: Record<string, [child: string, field: string][]> = {
  Event: [['EventRelation', 'EventId']],
  Opportunity: [['Customer_Challenge__c', 'Opportunity__c']],
  Customer_Meeting__c: [['Internal_Attendee__c', 'Customer_Meeting__c']],
  Ridealong_Colleague__c: [['Field_Time__c', 'Colleague__c']]
};

const NO_SEAT = {
  Open_To_Colleagues__c: false,
  Open_To_Function__c: null,
  Seat_State__c: null,
  Seat_Address__c: null,
  Seat_Opened_By__c: null
};

const DEFAULTS: Record<string, Record<string, FieldValue>> = {
  Customer_Meeting__c: {
    Name: null,
    OwnerId: idOf('005', 999),
    Opportunity__c: null,
    Account__c: null,
    Starts_At__c: null,
    Ends_At__c: null,
    Meeting_Date__c: null,
    Is_All_Day__c: false,
    Is_Cancelled__c: false,
    ...NO_SEAT
  },
  Internal_Attendee__c: {
    Accepted_For__c: null,
    Colleague_Record__c: null,
    Debriefed_At__c: null,
    Heard_Nothing_New__c: false
  }
};

function refused(statusCode: string, message: string): SaveAnswer {
  return { id: null, success: false, errors: [{ statusCode, message, fields: [] }] };
}

const secondsOf = (millis: number): string =>
  new Date(Math.floor(millis / 1000) * 1000).toISOString().replace('.000Z', 'Z');

const minuteOf = (millis: number): string => secondsOf(Math.floor(millis / 60_000) * 60_000);
