/** What compiling a query needs to know beyond the query itself. */
import type { ObjectSchema, FieldSchema, OrgSchema } from '../schema/types.ts';
import type { Session } from '../types.ts';
import type { Presentation } from './formatValue.ts';
import type { QueryText } from './queryErrors.ts';

export class CompileContext {
  readonly schema: OrgSchema;
  readonly session: Session;
  readonly now: Date;
  /** `queryAll`: deleted and archived rows too. */
  readonly all: boolean;
  readonly currency: string;
  readonly source: QueryText | undefined;
  /** SOQL's rules about where sub-selects may stand hold; reports have none. */
  readonly semiJoinRules: boolean;
  #aliases = 0;

  constructor(options: {
    schema: OrgSchema;
    session: Session;
    now: Date;
    all?: boolean;
    currency?: string;
    source?: QueryText;
    semiJoinRules?: boolean;
  }) {
    this.schema = options.schema;
    this.session = options.session;
    this.now = options.now;
    this.all = options.all ?? false;
    this.currency = options.currency ?? 'USD';
    this.source = options.source;
    this.semiJoinRules = options.semiJoinRules ?? true;
  }

  nextAlias(): string {
    return `t${this.#aliases++}`;
  }

  get presentation(): Presentation {
    return { locale: this.session.locale, timeZone: this.session.timeZone, currency: this.currency };
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
