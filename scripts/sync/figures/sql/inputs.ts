/**
 * What the figures are worked out from, whichever engine does it: narrow tables of whole numbers and a few words. Days are
 * numbers such as 20261124, months their first day, moments seconds since 1970, yes and no are 1 and 0.
 */
export type InputKind = 'id' | 'integer' | 'text';

export const INPUTS = {
  /** One row: the moment, and the settings. */
  run: {
    now_at: 'integer',
    today: 'integer',
    this_month: 'integer',
    window_start: 'integer',
    first_kept_month: 'integer',
    counts_accepted: 'integer',
    weight_deal_breaker: 'integer',
    weight_painful: 'integer',
    weight_nuisance: 'integer',
    corporate_currency: 'text'
  },
  meeting: {
    event_id: 'id',
    day: 'integer',
    starts_at: 'integer',
    ends_at: 'integer',
    ends_day: 'integer',
    is_all_day: 'integer',
    is_cancelled: 'integer',
    opportunity_id: 'id',
    account_id: 'id'
  },
  attendee: {
    event_id: 'id',
    user_id: 'id',
    attendance: 'text',
    is_debriefed: 'integer',
    has_left: 'integer',
    /** They said yes to another day than the one that the meeting is on by now. */
    is_other_day: 'integer'
  },
  colleague: {
    colleague_id: 'id',
    user_id: 'id',
    business_function: 'text',
    is_active: 'integer',
    since_month: 'integer',
    is_asked: 'integer'
  },
  field_time_row: { user_id: 'id', month: 'integer', function_then: 'text' },
  challenge: {
    opportunity_id: 'id',
    theme_id: 'id',
    severity: 'text',
    event_id: 'id',
    heard_by: 'id',
    written_day: 'integer'
  },
  opportunity_row: {
    opportunity_id: 'id',
    account_id: 'id',
    amount_cents: 'integer',
    currency: 'text',
    close_day: 'integer',
    is_closed: 'integer',
    is_won: 'integer',
    is_asked: 'integer'
  },
  /** `theme_rank`: the place in the order of the ids, by which a leftover cent is given. */
  theme: { theme_id: 'id', merged_into: 'id', theme_rank: 'integer', is_asked: 'integer' },
  /** Corporate currency units that one unit costs, in billionths. */
  currency_rate: { currency: 'text', rate_e9: 'integer' },
  dated_rate: { currency: 'text', from_day: 'integer', until_day: 'integer', rate_e9: 'integer' }
} as const satisfies Record<string, Record<string, InputKind>>;

export type InputName = keyof typeof INPUTS;
export type InputValue = number | string | null;
/** Values in the order of the columns. */
export type InputRow = readonly InputValue[];

export const INPUT_NAMES = Object.keys(INPUTS) as InputName[];

export const columnsOf = (table: InputName): [string, InputKind][] => Object.entries(INPUTS[table]);

/** Columns by which rows are looked up. */
export const LOOKED_UP: readonly (readonly [InputName, string])[] = [
  ['meeting', 'event_id'],
  ['meeting', 'opportunity_id'],
  ['attendee', 'event_id'],
  ['attendee', 'user_id'],
  ['colleague', 'user_id'],
  ['challenge', 'opportunity_id'],
  ['challenge', 'heard_by'],
  ['opportunity_row', 'opportunity_id'],
  ['theme', 'theme_id'],
  ['field_time_row', 'user_id']
];

/** The statements that make the tables; those that are there already stay: a shard, a foreign table, a distributed one. */
export function tablesSql(
  typeOf: (kind: InputKind) => string,
  prefix = 'CREATE TABLE IF NOT EXISTS'
): string[] {
  return INPUT_NAMES.map(
    (table) =>
      `${prefix} ${table} (${columnsOf(table)
        .map(([column, kind]) => `${column} ${typeOf(kind)}`)
        .join(', ')})`
  );
}
