/** What compiling a query needs to know beyond the query itself. */
import type { DatabaseSync } from 'node:sqlite';
import type { ObjectSchema, FieldSchema, OrgSchema } from '../../../core/schemaTypes.ts';
import type { Access, Session, SObjectRecord } from '../../../core/types.ts';
import type { Presentation } from '../../../core/formatValue.ts';
import type { Currencies } from '../../../core/money.ts';
import type { QueryText } from '../tree/queryErrors.ts';

export class CompileContext {
  readonly db: DatabaseSync;
  readonly schema: OrgSchema;
  readonly session: Session;
  readonly now: Date;
  /** `queryAll`: deleted and archived rows too. */
  readonly all: boolean;
  readonly currency: string;
  readonly currencies: Currencies | undefined;
  readonly source: QueryText | undefined;
  /** SOQL's rules about where sub-selects may stand hold; reports have none. */
  readonly semiJoinRules: boolean;
  readonly accessOf: ((userId: string) => Access) | undefined;
  /** Rows of objects without a table, by object, once they are known. */
  readonly virtualRows = new Map<ObjectSchema, SObjectRecord[]>();
  #aliases = 0;

  constructor(options: {
    db: DatabaseSync;
    schema: OrgSchema;
    session: Session;
    now: Date;
    all?: boolean;
    currency?: string;
    currencies?: Currencies;
    source?: QueryText;
    semiJoinRules?: boolean;
    accessOf?: (userId: string) => Access;
  }) {
    this.db = options.db;
    this.schema = options.schema;
    this.session = options.session;
    this.now = options.now;
    this.all = options.all ?? false;
    this.currency = options.currency ?? 'USD';
    this.currencies = options.currencies;
    this.source = options.source;
    this.accessOf = options.accessOf;
    this.semiJoinRules = options.semiJoinRules ?? true;
  }

  nextAlias(): string {
    return `t${this.#aliases++}`;
  }

  get presentation(): Presentation {
    const { locale, timeZone, words } = this.session;
    return { locale, timeZone, words, currency: this.currency, currencies: this.currencies };
  }

  /** The object, if there is one and the session may read it. */
  object(name: string): ObjectSchema | undefined {
    const object = this.schema.objects.get(name.toLowerCase());
    return object && object.queryable && this.session.access.object(object).read ? object : undefined;
  }

  /** The field, if there is one and the session may read it. */
  field(object: ObjectSchema, name: string): FieldSchema | undefined {
    const field = object.fields.get(name.toLowerCase());
    return field && this.session.access.field(object, field.name).read ? field : undefined;
  }
}
