/**
 * Which rows of an object a user may read, edit or have all access to, as SQL conditions.
 * Salesforce: "Data Access in Salesforce" (Record Access Under the Hood), organization-wide defaults, ownership, shares, sharing
 * rules, and the built-in sharing between accounts and their opportunities, cases and contacts. There is no role hierarchy here.
 */
import { mastersOf } from '../../schema/linkSchema.ts';
import { objectNamed } from '../../schema/schemaLookup.ts';
import type { FieldSchema, ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import { quote } from '../store/tableDefinition.ts';
import type { AccessLevel, ObjectAccess, SqlFragment } from '../../core/types.ts';
import type { SharingRules } from './sharingRules.ts';

export interface RowAccessOptions {
  schema: OrgSchema;
  /** The user, and the groups and queues they are in: everything a share can be made out to. */
  principals: readonly string[];
  userId: string;
  /** API names of the groups among the principals. */
  groups: ReadonlySet<string>;
  rules: SharingRules;
  objectAccess(object: ObjectSchema): ObjectAccess;
}

/** undefined: every row. */
type Condition = SqlFragment | undefined;

const NO_ROW: SqlFragment = { sql: '0', params: [] };

export class RowAccess {
  readonly #options: RowAccessOptions;
  readonly #shares = new Map<string, ObjectSchema>();
  #aliases = 0;

  constructor(options: RowAccessOptions) {
    this.#options = options;
    for (const object of options.schema.objects.values()) {
      if (object.share !== undefined) {
        this.#shares.set(object.share.sharedObject, object);
      }
    }
  }

  /** Condition on table alias `alias` that keeps the rows the user has `level` access to. */
  condition(object: ObjectSchema, alias: string, level: AccessLevel): Condition {
    this.#aliases = 0;
    return this.#rows(object, alias, level);
  }

  #rows(object: ObjectSchema, alias: string, level: AccessLevel): Condition {
    const access = this.#options.objectAccess(object);
    if (!access.read) {
      return NO_ROW;
    }
    if (access.modifyAll || (level === 'read' && access.viewAll)) {
      return undefined;
    }
    if (object.share !== undefined) {
      return this.#shareRows(object, alias, level);
    }
    switch (object.name) {
      case 'Account':
        return this.#accounts(object, alias, level);
      case 'Opportunity':
        return this.#opportunities(object, alias, level);
      case 'Event':
      case 'Task':
        return this.#activities(object, alias, level);
      case 'EventRelation':
        return this.#eventRelations(object, alias, level);
      case 'User':
        return level === 'read' ? undefined : this.#own('Id', alias);
      default:
        break;
    }
    switch (object.sharingModel) {
      case 'None':
        return level === 'read' ? undefined : NO_ROW;
      case 'ControlledByParent':
      case 'ControlledByLeadOrContact':
        return this.#byParents(object, alias, level);
      default:
        return this.#owned(object, alias, level);
    }
  }

  /** Owned records: the organization-wide default, then ownership and shares. */
  #owned(object: ObjectSchema, alias: string, level: AccessLevel): Condition {
    const { sharingModel } = object;
    const open =
      sharingModel === 'ReadWrite' || sharingModel === 'ReadWriteTransfer' || sharingModel === 'FullAccess';
    if (
      sharingModel === 'FullAccess' ||
      (level === 'edit' && open) ||
      (level === 'read' && sharingModel !== 'Private')
    ) {
      return undefined;
    }
    return any([
      this.#byOwner(object, alias),
      this.#byShare(object, alias, level),
      ...this.#byRule(object, alias, level)
    ]);
  }

  /** Records that a rule shares with all internal users or a group of theirs, for as long as they meet its criteria. */
  #byRule(object: ObjectSchema, alias: string, level: AccessLevel): SqlFragment[] {
    const { groups, rules } = this.#options;
    return (rules.get(object.name) ?? [])
      .filter(({ group }) => group === undefined || groups.has(group))
      .filter((rule) => level === 'read' || (level === 'edit' && rule.level === 'edit'))
      .map((rule) => rule.condition(alias));
  }

  #own(column: string, alias: string): SqlFragment {
    return { sql: `${alias}.${quote(column)} = ?`, params: [this.#options.userId] };
  }

  #byOwner(object: ObjectSchema, alias: string): SqlFragment | undefined {
    return object.fields.has('ownerid') ? inList(`${alias}."OwnerId"`, this.#options.principals) : undefined;
  }

  #byShare(object: ObjectSchema, alias: string, level: AccessLevel): SqlFragment | undefined {
    const table = this.#shares.get(object.name);
    return table?.share === undefined
      ? undefined
      : this.#sharedIds(`${alias}."Id"`, table, table.share.parentField, table.share.accessField, level);
  }

  #sharedIds(
    column: string,
    table: ObjectSchema,
    parentField: string,
    accessField: string,
    level: AccessLevel
  ): SqlFragment {
    const share = this.#alias();
    const principals = inList(`${share}."UserOrGroupId"`, this.#options.principals);
    const levels = level === 'read' ? `'Read', 'Edit', 'All'` : level === 'edit' ? `'Edit', 'All'` : `'All'`;
    return {
      sql:
        `${column} IN (SELECT ${share}.${quote(parentField)} FROM ${quote(table.name)} ${share} ` +
        `WHERE ${principals.sql} AND ${share}.${quote(accessField)} IN (${levels}) AND ${share}."IsDeleted" = 0)`,
      params: principals.params
    };
  }

  /** An account can be read by the person who can read one of its opportunities by ownership or share. */
  #accounts(object: ObjectSchema, alias: string, level: AccessLevel): Condition {
    const owned = this.#owned(object, alias, level);
    const opportunity = objectNamed(this.#options.schema, 'Opportunity');
    if (owned === undefined || level !== 'read' || opportunity.sharingModel === 'ReadWrite') {
      return owned;
    }
    const child = this.#alias();
    const direct = any([this.#byOwner(opportunity, child), this.#byShare(opportunity, child, 'read')]);
    return any([
      owned,
      direct && {
        sql: `EXISTS (SELECT 1 FROM "Opportunity" ${child} WHERE ${child}."AccountId" = ${alias}."Id" AND ${child}."IsDeleted" = 0 AND (${direct.sql}))`,
        params: direct.params
      }
    ]);
  }

  /** A share of an account says what it gives on the account's opportunities. */
  #opportunities(object: ObjectSchema, alias: string, level: AccessLevel): Condition {
    const owned = this.#owned(object, alias, level);
    const table = this.#shares.get('Account');
    if (owned === undefined || table === undefined || level === 'all') {
      return owned;
    }
    return any([
      owned,
      this.#sharedIds(`${alias}."AccountId"`, table, 'AccountId', 'OpportunityAccessLevel', level)
    ]);
  }

  /** Details go with their master; contacts with their account, or with their owner when they have none. */
  #byParents(object: ObjectSchema, alias: string, level: AccessLevel): Condition {
    if (object.name === 'Contact') {
      const account = this.#parentRow(object.fields.get('accountid'), alias, level);
      const orphan = this.#own('OwnerId', alias);
      return (
        account &&
        any([{ sql: `(${alias}."AccountId" IS NULL AND ${orphan.sql})`, params: orphan.params }, account])
      );
    }
    if (object.name === 'OpportunityContactRole') {
      return this.#parentRow(object.fields.get('opportunityid'), alias, level === 'all' ? 'edit' : level);
    }
    const conditions = mastersOf(object).map((master) =>
      this.#parentRow(master, alias, masterLevel(master, level))
    );
    return every(conditions);
  }

  /** That the row's parent meets the parent's own condition. */
  #parentRow(reference: FieldSchema | undefined, alias: string, level: AccessLevel): Condition {
    const parent = objectNamed(this.#options.schema, reference?.referenceTo[0] ?? '');
    const table = this.#alias();
    const condition = this.#rows(parent, table, level);
    return (
      condition && {
        sql: `EXISTS (SELECT 1 FROM ${quote(parent.name)} ${table} WHERE ${table}."Id" = ${alias}.${quote(reference?.name ?? '')} AND (${condition.sql}))`,
        params: condition.params
      }
    );
  }

  /**
   * Organization-wide default "Private" for activities: the owner and the invited have them; anyone who can read what they
   * are about can read them, unless they are private (Event object, `IsPrivate`).
   */
  #activities(object: ObjectSchema, alias: string, level: AccessLevel): Condition {
    const owner = this.#byOwner(object, alias) ?? NO_ROW;
    if (level !== 'read') {
      return owner;
    }
    const related =
      any([...this.#relatedRows(object, 'whatid', alias), ...this.#relatedRows(object, 'whoid', alias)]) ??
      NO_ROW;
    if (object.name === 'Task') {
      return any([owner, related]);
    }
    const relation = this.#alias();
    const invited = {
      sql: `EXISTS (SELECT 1 FROM "EventRelation" ${relation} WHERE ${relation}."EventId" = ${alias}."Id" AND ${relation}."RelationId" = ? AND ${relation}."IsDeleted" = 0)`,
      params: [this.#options.userId]
    };
    return any([
      owner,
      invited,
      { sql: `(${alias}."IsPrivate" = 0 AND (${related.sql}))`, params: related.params }
    ]);
  }

  #relatedRows(object: ObjectSchema, referenceName: string, alias: string): SqlFragment[] {
    const reference = object.fields.get(referenceName);
    return (reference?.referenceTo ?? []).flatMap((name) => {
      const parent = objectNamed(this.#options.schema, name);
      const column = `${alias}.${quote(reference?.name ?? '')}`;
      const table = this.#alias();
      const condition = this.#rows(parent, table, 'read');
      if (condition === undefined) {
        return [{ sql: `substr(${column}, 1, 3) = '${parent.keyPrefix}'`, params: [] }];
      }
      return condition === NO_ROW
        ? []
        : [
            {
              sql: `EXISTS (SELECT 1 FROM ${quote(parent.name)} ${table} WHERE ${table}."Id" = ${column} AND (${condition.sql}))`,
              params: condition.params
            }
          ];
    });
  }

  /** Invitees see and answer their own invitation. */
  #eventRelations(object: ObjectSchema, alias: string, level: AccessLevel): Condition {
    const event = this.#parentRow(object.fields.get('eventid'), alias, level === 'all' ? 'edit' : level);
    return event && (level === 'all' ? event : any([event, this.#own('RelationId', alias)]));
  }

  /** Shares are seen by who can read the record, and changed by who has all access to it. *Assumed.* */
  #shareRows(object: ObjectSchema, alias: string, level: AccessLevel): Condition {
    const parentField = object.share?.parentField ?? '';
    return this.#parentRow(
      object.fields.get(parentField.toLowerCase()),
      alias,
      level === 'read' ? 'read' : 'all'
    );
  }

  #alias(): string {
    return `a${this.#aliases++}`;
  }
}

/** Read on the master is enough where the field says so: Metadata API, `writeRequiresMasterRead`. */
function masterLevel(master: FieldSchema, level: AccessLevel): AccessLevel {
  return level === 'read' || master.writeRequiresMasterRead === true ? 'read' : 'edit';
}

function inList(column: string, values: readonly string[]): SqlFragment {
  return { sql: `${column} IN (${values.map(() => '?').join(', ')})`, params: [...values] };
}

function any(conditions: readonly (SqlFragment | undefined)[]): SqlFragment | undefined {
  const known = conditions.filter((condition) => condition !== undefined);
  if (known.length === 0) {
    return NO_ROW;
  }
  return {
    sql: known.map(({ sql }) => (known.length > 1 ? `(${sql})` : sql)).join(' OR '),
    params: known.flatMap(({ params }) => params)
  };
}

function every(conditions: readonly Condition[]): Condition {
  const known = conditions.filter((condition) => condition !== undefined);
  return known.length === 0
    ? undefined
    : {
        sql: known.map(({ sql }) => `(${sql})`).join(' AND '),
        params: known.flatMap(({ params }) => params)
      };
}
