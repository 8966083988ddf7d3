import type { AccessControl } from '../access/accessControl.ts';
import type { Clock } from '../../core/clock.ts';
import type { FormulaLibrary } from '../formula/formulaLibrary.ts';
import { RecordContext } from '../formula/recordContext.ts';
import type { FormulaGlobals } from '../formula/recordContext.ts';
import type { Notifications } from '../notifications/notifications.ts';
import type { ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { Store } from '../store/store.ts';
import type { Access, SaveRequest, SaveResult, Session, SObjectRecord } from '../../core/types.ts';
import type { PlannedSaveFaults } from './saveFaults.ts';
import type { RowWork } from './rowWork.ts';
import { TransactionLimits } from './transactionLimits.ts';

/** What flows do in the course of a save; the interpreter is `flow/`. */
export interface SaveAutomation {
  beforeSave(object: ObjectSchema, works: readonly RowWork[], context: SaveContext): void;
  afterSave(object: ObjectSchema, works: readonly RowWork[], context: SaveContext): void;
  beforeDelete(object: ObjectSchema, works: readonly RowWork[], context: SaveContext): void;
}

/** What the platform does for some objects beyond what their schema says. The org is given a list of them. */
export interface ObjectRules {
  appliesTo(object: ObjectSchema): boolean;
  /** Fields that follow from others. Runs when values are in, and again when before-save flows have run. */
  derive?(work: RowWork, context: SaveContext, object: ObjectSchema): void;
  /** What a row must satisfy beyond required fields; adds to the row's errors. */
  validate?(work: RowWork, context: SaveContext, object: ObjectSchema): void;
  validateDelete?(work: RowWork, context: SaveContext): void;
  /** For rows to be created: gives the id of the stored row that one of them changes instead, asked in the order of the save. */
  matchExisting?(
    works: readonly RowWork[],
    context: SaveContext,
    object: ObjectSchema
  ): (work: RowWork) => string | undefined;
  /** After rows are written, before flows see them. */
  afterWrite?(works: readonly RowWork[], context: SaveContext, object: ObjectSchema): void;
  /** Ids of rows of the same object that go to the recycle bin with this one. */
  deletedWith?(id: string, context: SaveContext): string[];
  afterDelete?(works: readonly RowWork[], context: SaveContext): void;
  /** Before records end in another one; adds to their errors what speaks against it. */
  merging?(works: readonly RowWork[], master: SObjectRecord, context: SaveContext): void;
}

/** What all saves of one org share. */
export interface SaveServices {
  schema: OrgSchema;
  store: Store;
  clock: Clock;
  formulas: FormulaLibrary;
  accessControl: AccessControl;
  automation: SaveAutomation;
  globals(userId: string): FormulaGlobals;
  systemSessionFor(userId: string): Session;
  /** What the platform does for an object beyond what its schema says. */
  rules(object: ObjectSchema): readonly ObjectRules[];
  notifications: Notifications;
  saveFaults: PlannedSaveFaults;
  /** Names of objects that no flow can query for now. */
  faults: ReadonlySet<string>;
}

/** Levels a save may set off further saves, as an after-save flow that updates its own record does. *Assumed* for flows; triggers stop at 16. */
export const DEEPEST = 16;

type Save = (request: SaveRequest, context: SaveContext, allOrNone: boolean) => SaveResult[];

/** One save and those it sets off: they share the moment, the user behind them, and what is read. */
export class SaveContext {
  readonly services: SaveServices;
  readonly session: Session;
  readonly access: Access;
  readonly now: Date;
  readonly depth: number;
  /** The platform itself writes: roll-ups, shares, events of invitees. It may set fields that nobody else may. */
  readonly platform: boolean;
  /** Ids of the rows whose after-save automation runs at this moment, here or in a save around this one. */
  readonly saving: ReadonlySet<string>;
  /** What flows have used, in this save and in those around and inside it. */
  readonly limits: TransactionLimits;
  readonly #save: Save;

  constructor(
    services: SaveServices,
    session: Session,
    save: Save,
    options: {
      now: Date;
      depth: number;
      platform: boolean;
      saving?: ReadonlySet<string>;
      limits?: TransactionLimits;
    }
  ) {
    this.services = services;
    this.session = session;
    this.access = session.access;
    this.now = options.now;
    this.depth = options.depth;
    this.platform = options.platform;
    this.saving = options.saving ?? new Set();
    this.limits = options.limits ?? new TransactionLimits();
    this.#save = save;
  }

  /** A save that this one sets off, without access checks unless `asUser`, in the name of the same user. */
  systemSave(
    request: SaveRequest,
    options: { allOrNone?: boolean; platform?: boolean; asUser?: boolean } = {}
  ): SaveResult[] {
    const { allOrNone = true, platform = false, asUser = false } = options;
    const session = asUser ? this.session : this.services.systemSessionFor(this.session.userId);
    const inner = new SaveContext(this.services, session, this.#save, {
      now: this.now,
      depth: this.depth + 1,
      platform,
      saving: this.saving,
      limits: this.limits
    });
    return this.#save(request, inner, allOrNone);
  }

  /** The same save while automation runs for some of its rows. */
  whileSaving(ids: readonly string[]): SaveContext {
    const { services, session, now, depth, platform, limits } = this;
    return new SaveContext(services, session, this.#save, {
      now,
      depth,
      platform,
      saving: new Set([...this.saving, ...ids]),
      limits
    });
  }

  recordContext(
    record: SObjectRecord,
    options: { prior?: SObjectRecord; isNew?: boolean } = {}
  ): RecordContext {
    const { services, session, now } = this;
    return new RecordContext(
      {
        now,
        timeZone: session.timeZone,
        globals: services.globals(session.userId),
        load: (object, id) => services.store.kept.get(object, id)
      },
      record,
      options
    );
  }
}
