/**
 * What engines write in their own way, for the models that turn landed tables into input tables: each expression becomes a
 * macro with a variant for each kind of warehouse. Those of PostgreSQL and DuckDB are run by the tests; the others were only
 * written down from the documentation.
 */
export const DIALECTS = ['postgres', 'duckdb', 'snowflake', 'redshift', 'databricks'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** Of a column, and of the time zone where one is needed. */
type Expression = (column: string, zone: string) => string;
type Variants = Partial<Record<Dialect, Expression>> & { postgres: Expression };

/** A day as a number such as 20261124. */
const dayNumber = (date: string): string =>
  `CAST(EXTRACT(YEAR FROM ${date}) * 10000 + EXTRACT(MONTH FROM ${date}) * 100 + EXTRACT(DAY FROM ${date}) AS BIGINT)`;

/** A moment, as the clock on the wall shows it. */
const LOCAL_TIME: Variants = {
  postgres: (moment, zone) => `(${moment} AT TIME ZONE '${zone}')`,
  snowflake: (moment, zone) => `CONVERT_TIMEZONE('${zone}', ${moment})`,
  redshift: (moment, zone) => `CONVERT_TIMEZONE('UTC', '${zone}', ${moment})`,
  databricks: (moment, zone) => `FROM_UTC_TIMESTAMP(${moment}, '${zone}')`
};

const WINDOW: Variants = {
  postgres: (day) => `(CAST(${day} AS DATE) - 90)`,
  snowflake: (day) => `DATEADD(day, -90, CAST(${day} AS DATE))`,
  redshift: (day) => `DATEADD(day, -90, CAST(${day} AS DATE))`,
  databricks: (day) => `DATE_SUB(CAST(${day} AS DATE), 90)`
};

const variantOf = (variants: Variants, dialect: Dialect): Expression =>
  variants[dialect] ?? variants.postgres;

/** The same in every dialect that has its own local time. */
const byLocalTime = (
  of: (dialect: Dialect, local: string) => string,
  zoneOf = (zone: string): string => zone
): Variants =>
  Object.fromEntries(
    DIALECTS.map((dialect) => [
      dialect,
      (column: string, zone: string): string =>
        of(dialect, variantOf(LOCAL_TIME, dialect)(column, zoneOf(zone)))
    ])
  ) as unknown as Variants;

export const MACROS = {
  local_day: byLocalTime((_, local) => dayNumber(local)),
  utc_day: byLocalTime(
    (_, local) => dayNumber(local),
    () => 'UTC'
  ),
  /** Ninety days before the day of a moment. */
  window_day: byLocalTime((dialect, local) => dayNumber(variantOf(WINDOW, dialect)(local, ''))),
  /** Months since the year 0. */
  month_count: byLocalTime(
    (_, local) => `CAST(EXTRACT(YEAR FROM ${local}) * 12 + EXTRACT(MONTH FROM ${local}) - 1 AS BIGINT)`
  ),
  seconds: {
    postgres: (moment: string) => `CAST(FLOOR(EXTRACT(EPOCH FROM ${moment})) AS BIGINT)`,
    snowflake: (moment: string) => `DATE_PART(EPOCH_SECOND, ${moment})`,
    databricks: (moment: string) => `UNIX_TIMESTAMP(${moment})`
  },
  /** An id, compared byte by byte. */
  bytes: {
    postgres: (id: string) => `${id} COLLATE "C"`,
    duckdb: (id: string) => id,
    snowflake: (id: string) => id,
    redshift: (id: string) => id,
    databricks: (id: string) => id
  }
} as const satisfies Record<string, Variants>;
export type MacroName = keyof typeof MACROS;

export const dateNumber = dayNumber;

export const expressionOf = (name: MacroName, dialect: Dialect, column: string, zone: string): string =>
  variantOf(MACROS[name], dialect)(column, zone);

/** The text of `macros/ridealong.sql`. */
export const macrosSql = (): string => (Object.keys(MACROS) as MacroName[]).map(macroSql).join('\n\n');

function macroSql(name: MacroName): string {
  const variants: Variants = MACROS[name];
  const called = `{% macro ridealong_${name}(column) %}{{ return(adapter.dispatch('ridealong_${name}', 'ridealong')(column)) }}{% endmacro %}`;
  const bodies = DIALECTS.flatMap((dialect) => {
    const expression = variants[dialect];
    if (expression === undefined) {
      return [];
    }
    const body = expression('{{ column }}', "{{ var('ridealong_time_zone') }}");
    const prefix = dialect === 'postgres' ? 'default' : dialect;
    return `{% macro ${prefix}__ridealong_${name}(column) %}${body}{% endmacro %}`;
  });
  return [called, ...bodies].join('\n');
}
