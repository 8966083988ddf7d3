import type { DatabaseSync } from 'node:sqlite';
import { readProject } from '@toolkit/sfdx-project';
import type { Project } from '@toolkit/sfdx-project';
import { AccessControl, SystemAccess } from './access/accessControl.ts';
import { FlowStates } from './flow/trigger/flowStates.ts';
import { flowToLaunch, launchFlow } from './flow/launchFlow.ts';
import { FlowAutomation } from './flow/trigger/flowAutomation.ts';
import { Schedule } from './flow/trigger/schedule.ts';
import type { AutomationError } from './flow/trigger/schedule.ts';
import { ScheduledPaths } from './flow/trigger/scheduledPaths.ts';
import { bootstrapOrg } from './bootstrap/bootstrapOrg.ts';
import type { OrgIdentity } from './bootstrap/bootstrapOrg.ts';
import { DeployedMetadata } from './bootstrap/deployedMetadata.ts';
import type { CurrencyRates } from './currency/currencyRates.ts';
import { openCurrencies } from './currency/openCurrencies.ts';
import { DEFAULT_SETTINGS } from './bootstrap/settings.ts';
import type { OrgSettings } from './bootstrap/settings.ts';
import { Clock } from '../core/clock.ts';
import type { ConvertRequest, ConvertResult } from '../core/convertTypes.ts';
import { FormulaLibrary } from './formula/formulaLibrary.ts';
import { globalSources } from './formula/globalScope.ts';
import type { FormulaGlobals } from './formula/recordContext.ts';
import { SqlFormulas } from './formula/sql.ts';
import { seriesFrom } from './calendar/seriesRows.ts';
import { keepClock, restoreClock } from './keptClock.ts';
import { beginSharedActivities } from './openSharedActivities.ts';
import { keepPersonAccounts, orgFeatures, orgRules } from './orgFeatures.ts';
import { People } from './people.ts';
import { Notifications } from './notifications/notifications.ts';
import { userGlobals } from './formula/userGlobals.ts';
import { createOwnTables } from './ownTables.ts';
import { StoredRecycleBin } from './save/recycleBin.ts';
import { keepRollUps } from './save/refreshRollUps.ts';
import { PlannedSaveFaults } from './save/saveFaults.ts';
import { Saver } from './save/saver.ts';
import { buildSchema } from '../schema/buildSchema.ts';
import { Findings } from '../schema/findings.ts';
import type { UnsupportedUse } from '../schema/findings.ts';
import { KeyPrefixes } from '../schema/keyPrefixes.ts';
import { objectNamed } from '../schema/schemaLookup.ts';
import type { OrgSchema } from '../core/schemaTypes.ts';
import { describeColumns, endCursors, executeQuery, queryMore } from './soql/index.ts';
import { createTables, openDatabase, readPairs, writeSetting } from './store/openStore.ts';
import { ChangeCapture } from './store/changeCapture.ts';
import { Store } from './store/store.ts';
import type {
  MergeRequest,
  MergeResult,
  Org,
  QueryContext,
  QueryOptions,
  QueryResult,
  SaveRequest,
  SaveResult,
  Session,
  SObjectRecord
} from '../core/types.ts';

export interface OpenOrgOptions {
  /** Folder of an SFDX project, or one that has been read already. */
  project: string | Project;
  /** File of the records; in memory by default. */
  database?: string;
  clock?: Clock;
  settings?: Partial<OrgSettings>;
}

/** Opens an org whose schema is a project's metadata. Broken metadata is refused, all problems at once. */
export async function openOrg(options: OpenOrgOptions): Promise<LocalOrg> {
  const project = typeof options.project === 'string' ? await readProject(options.project) : options.project;
  const path = options.database ?? ':memory:';
  const database = openDatabase(path);
  try {
    return new LocalOrg(project, database, path, options.clock ?? new Clock(), {
      ...DEFAULT_SETTINGS,
      ...options.settings
    });
  } catch (error) {
    database.close();
    throw error;
  }
}

export class LocalOrg implements Org {
  readonly project: Project;
  readonly schema: OrgSchema;
  readonly database: DatabaseSync;
  readonly organizationId: string;
  /** What the project uses and this org lacks, by name and file. */
  readonly unsupported: readonly UnsupportedUse[];
  readonly clock: Clock;
  /** The bell of each user. */
  readonly notifications: Notifications;
  readonly recycleBin: StoredRecycleBin;
  readonly saveFaults = new PlannedSaveFaults();
  readonly flowStates: FlowStates;
  readonly customMetadata: DeployedMetadata;
  readonly changes: ChangeCapture;
  /** Names of objects whose Get Records fail in flows, as the platform sometimes has it: for tests of fault paths. */
  readonly faults = new Set<string>();
  readonly #identity: OrgIdentity;
  readonly #store: Store;
  readonly #accessControl: AccessControl;
  readonly #formulas: SqlFormulas;
  readonly #saver: Saver;
  readonly #automation: FlowAutomation;
  readonly #schedule: Schedule;
  readonly scheduled: ScheduledPaths;
  readonly #globals = new Map<string, FormulaGlobals>();
  readonly #people: People;
  readonly #oneCurrency: string;
  readonly #rates: CurrencyRates | undefined;

  constructor(project: Project, database: DatabaseSync, path: string, clock: Clock, settings: OrgSettings) {
    const findings = new Findings();
    const prefixes = new KeyPrefixes(readPairs(database, 'keyPrefixes'));
    const features = orgFeatures(database, settings);
    const schema = buildSchema(project, prefixes, { features, sharing: settings.sharing }, findings);
    this.#store = new Store(database);
    this.customMetadata = new DeployedMetadata(project, schema, this.#store, clock, findings);
    const sources = globalSources(schema, project, this.customMetadata.values);
    const formulas = new FormulaLibrary(sources, findings);
    this.#accessControl = new AccessControl(project, schema, this.#store, findings);
    this.#schedule = new Schedule(this.#store);
    this.flowStates = new FlowStates(database);
    this.#automation = new FlowAutomation(
      project.flows,
      schema,
      formulas,
      this.#schedule,
      this.flowStates,
      findings
    );
    // Nothing is written before all of the metadata has been found good.
    findings.throwProblems();

    createTables(database, path, schema.objects.values(), this.#store);
    createOwnTables(database, project);
    writeSetting(database, 'keyPrefixes', JSON.stringify(Object.fromEntries(prefixes.entries())));
    this.project = project;
    this.schema = schema;
    this.#people = new People(project, schema, this.#store);
    this.database = database;
    this.clock = clock;
    restoreClock(database, clock);
    this.#formulas = new SqlFormulas(database, sources);
    this.#identity = bootstrapOrg({
      project,
      schema,
      store: this.#store,
      settings,
      findings,
      now: clock.now()
    });
    this.organizationId = this.#identity.organizationId;
    this.#oneCurrency = settings.currency;
    this.#rates = openCurrencies(
      { schema, store: this.#store, settings },
      features,
      this.#identity.adminId,
      clock
    );
    this.notifications = new Notifications(this.#store);
    this.recycleBin = new StoredRecycleBin(schema, this.#store);
    this.changes = new ChangeCapture(this.#store, schema, clock);
    this.#saver = new Saver({
      schema,
      store: this.#store,
      clock,
      formulas,
      accessControl: this.#accessControl,
      automation: this.#automation,
      notifications: this.notifications,
      saveFaults: this.saveFaults,
      faults: this.faults,
      globals: (userId) => this.#globalsOf(userId),
      systemSessionFor: (userId) => this.#systemSession(userId),
      rules: orgRules(features, this.#rates)
    });
    this.scheduled = new ScheduledPaths({
      schedule: this.#schedule,
      timeZone: String(this.get('Organization', this.organizationId)?.['TimeZoneSidKey'] ?? 'GMT'),
      workflowUser: this.#identity.adminId,
      store: this.#store,
      automation: this.#automation,
      userFor: (userId) => (this.#people.isActive(userId) ? userId : this.#identity.adminId),
      contextOf: (userId, at) => this.#saver.context(this.#systemSession(userId), at),
      afterBatch: () => this.#globals.clear()
    });
    this.unsupported = findings.unsupported;
    // Roll-ups that were added or changed while the org was closed.
    this.#queryContext(this.systemSession()).prepare?.();
    keepRollUps(schema, this.#store);
    keepPersonAccounts(database, features);
    if (features.sharedActivities) {
      beginSharedActivities(this.#store, () => this.#saver.context(this.systemSession(), clock.now()));
    }
  }

  /** ISO code of the org's one currency, or of its corporate one. */
  get currency(): string {
    return this.#rates?.corporate ?? this.#oneCurrency;
  }

  now(): Date {
    return this.clock.now();
  }

  session(userId: string): Session {
    return { ...this.#people.of(userId), system: false, access: this.#accessControl.forUser(userId) };
  }

  isActive(userId: string): boolean {
    return this.#people.isActive(userId);
  }

  systemSession(): Session {
    return this.#systemSession(this.#identity.adminId);
  }

  #systemSession(userId: string): Session {
    return {
      ...this.#people.of(userId),
      system: true,
      access: new SystemAccess(this.#accessControl.forUser(userId))
    };
  }

  query(soql: string, session: Session, options?: QueryOptions): QueryResult {
    return executeQuery(this.queryContext(session), soql, options);
  }

  get(objectName: string, id: string): SObjectRecord | undefined {
    return this.#store.get(objectNamed(this.schema, objectName), id);
  }

  queryMore(locator: string, session: Session): QueryResult {
    return queryMore(this.queryContext(session), locator);
  }

  queryColumns(soql: string, session: Session): unknown {
    return describeColumns(this.queryContext(session), soql);
  }

  queryContext(session: Session): QueryContext {
    this.scheduled.runDue(this.now());
    return this.#queryContext(session);
  }

  #queryContext(session: Session): QueryContext {
    const now = this.now();
    return {
      db: this.database,
      schema: this.schema,
      session,
      now,
      currency: this.currency,
      currencies: this.#rates?.for(this.#globalsOf(session.userId).user['DefaultCurrencyIsoCode']),
      accessOf: (userId) => this.#accessControl.forUser(userId),
      prepare: () =>
        this.#formulas.use({ now, timeZone: session.timeZone, globals: this.#globalsOf(session.userId) })
    };
  }

  save(request: SaveRequest, session: Session, options: { allOrNone?: boolean } = {}): SaveResult[] {
    return this.#writing(() => this.#saver.save(request, session, options));
  }

  seriesFrom(eventId: string): string[] | undefined {
    return seriesFrom(this.get('Event', eventId), this.#saver.context(this.systemSession(), this.now()));
  }

  merge(request: MergeRequest, session: Session): MergeResult {
    return this.#writing(() => this.#saver.merge(request, session));
  }

  convertLead(request: ConvertRequest, session: Session): ConvertResult {
    return this.#writing(() => this.#saver.convertLead(request, session));
  }

  #writing<T>(write: () => T): T {
    this.scheduled.runDue(this.now());
    return this.#settling(write);
  }

  launchFlow(...[name, inputs, session]: Parameters<Org['launchFlow']>): ReturnType<Org['launchFlow']> {
    const flow = flowToLaunch(this.#automation, this.project, name, session);
    const runner = flow.model.inUserMode ? session : this.#systemSession(session.userId);
    return this.transaction(() => launchFlow(flow, inputs, this.#saver.context(runner, this.now())));
  }

  transaction<T>(work: () => T): T {
    return this.#settling(() => this.#store.transaction(work));
  }

  #settling<T>(write: () => T): T {
    try {
      return write();
    } finally {
      this.#forget();
      this.scheduled.runDue(this.now());
    }
  }

  /** A save may have changed users, profiles or what they are assigned; or currencies. */
  #forget(): void {
    this.#globals.clear();
    this.#rates?.settle();
  }

  at<T>(moment: Date, work: () => T): T {
    return this.clock.at(moment, work);
  }

  endQueryCursors(): void {
    endCursors(this.database);
  }

  setClock(now: Date | undefined): void {
    keepClock(this.database, this.clock, now);
    this.scheduled.runDue(this.now());
  }

  /** Failures of flows that no save was waiting for: Salesforce mails them to an admin. */
  automationErrors(): AutomationError[] {
    return this.#schedule.errors();
  }

  close(): void {
    this.#store.close();
  }

  /** Kept until the next save. */
  #globalsOf(userId: string): FormulaGlobals {
    let globals = this.#globals.get(userId);
    if (globals === undefined) {
      const store = this.#store;
      const access = this.#accessControl.forUser(userId);
      const { words } = this.#people.of(userId);
      const { schema, organizationId } = this;
      const rate = this.#rates?.fixed;
      globals = userGlobals(userId, { schema, organizationId, store, access, words, rate });
      this.#globals.set(userId, globals);
    }
    return globals;
  }
}
