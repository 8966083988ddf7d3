/**
 * What the figures' SQL may use, so that it means the same in every engine: a list of functions, and of what is left out because
 * engines disagree. Whole-number division is written `CAST((a - a % b) / b AS BIGINT)`: exact whether `/` gives a whole number
 * or a fraction.
 */
const FUNCTIONS = new Set(['CAST', 'COALESCE', 'COUNT', 'MAX', 'MIN', 'ROW_NUMBER', 'SUM']);

/** Words before a parenthesis that are no function. */
const SYNTAX = new Set([
  'AS',
  'BY',
  'FROM',
  'IN',
  'JOIN',
  'OVER',
  'WHEN',
  'AND',
  'OR',
  'ON',
  'SELECT',
  'THEN',
  'WHERE'
]);

/** What each engine does in its own way. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/\|\|/, 'joining text'],
  [/::/, 'a cast of PostgreSQL'],
  [/["`]/, 'a quoted name'],
  [/\d\.\d/, 'a fraction'],
  [/\bLIMIT\b|\bTOP\b|\bQUALIFY\b|\bFILTER\b|\bUSING\b|\bEXCEPT\b/i, 'a clause that not every engine has'],
  [/\b(?:NATURAL|LATERAL|FULL|RIGHT)\s+(?:OUTER\s+)?JOIN\b/i, 'a join that not every engine has'],
  [/\bUNION\b(?!\s+ALL\b)/i, 'UNION without ALL, which not every engine has in a recursion'],
  [/\b(?:DATE|TIMESTAMP|INTERVAL|CURRENT_DATE|CURRENT_TIMESTAMP)\b/i, 'a date of the engine'],
  [/\bNULLS\s+(?:FIRST|LAST)\b/i, 'an order of nothing'],
  [
    /\bAS\s+(?:INT|INTEGER|NUMERIC|DECIMAL|REAL|DOUBLE|FLOAT|TEXT|VARCHAR)\s*\)/i,
    'a cast to another type than BIGINT'
  ]
];

/** Faults of a query; none when every engine reads it alike. */
export function notPortable(sql: string): string[] {
  const text = sql.replaceAll(/--[^\n]*/g, '').replaceAll(/'[^']*'/g, "''");
  const withColumns = new Set(
    [...text.matchAll(/(\w+)\s*\([\w\s,]*\)\s+AS\s*\(/gi)].map((match) => match[1])
  );
  const called = [...text.matchAll(/(\w+)\s*\(/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !withColumns.has(name) && !SYNTAX.has(name) && !FUNCTIONS.has(name))
    .map((name) => `${name}() is not on the list of functions`);
  const left = LEFT_OUT.filter(([pattern]) => pattern.test(text)).map(([, what]) => what);
  const divisions = [...text.matchAll(/\S+\s*\/\s*\S+/g)].length;
  const exact = [...text.matchAll(/CAST\(\((?:[^/]*?)%[^/]*?\)\s*\/\s*[\w.]+\s+AS\s+BIGINT\)/g)].length;
  return [...called, ...left, ...(divisions > exact ? ['a division that is not written out'] : [])];
}
