/**
 * Two other engines as witnesses: `sformula`, whose own tests compare it with a real org, and `formulon`. Random formulas of
 * what both know must give what ours gives. Left out is where the witnesses are known to differ from Salesforce's own engine.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { parseSync } from 'sformula';
import { z } from 'zod';
import type { Value } from '../../core/types.ts';
import { FormulaEvaluationError } from './formulaError.ts';
import { evaluate } from './testing.ts';
import type { Inputs } from './testing.ts';
import { runs } from '../../testing/runs.ts';

const TYPES = {
  Number1: 'number',
  Number2: 'number',
  Text1: 'text',
  Text2: 'text',
  Check1: 'boolean',
  Date1: 'date',
  Date2: 'date',
  Datetime1: 'datetime'
} as const;

type Kind = (typeof TYPES)[keyof typeof TYPES];

const small = fc.integer({ min: 1, max: 6 }).map(String);

/** Each `_` becomes one of the parts. */
function written(pattern: string, ...parts: Arbitrary<string>[]): Arbitrary<string> {
  return fc.tuple(...parts).map((given) => {
    const rest = [...given];
    return pattern.replaceAll('_', () => rest.shift() ?? '');
  });
}

interface Formulas {
  number: string;
  text: string;
  boolean: string;
  date: string;
}

/** Left out for formulon: the last day of a month in `ADDMONTHS`, and padding of blank text. */
function formulas(forFormulon: boolean): Record<keyof Formulas, Arbitrary<string>> {
  return fc.letrec<Formulas>((tie: fc.LetrecTypedTie<Formulas>) => {
    const n = tie('number');
    const t = tie('text');
    const b = tie('boolean');
    const d = tie('date');
    const unlessFormulon = (...more: Arbitrary<string>[]): Arbitrary<string>[] => (forFormulon ? [] : more);
    return {
      number: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.integer({ min: 0, max: 999 }).map((quarters) => String(quarters / 4)),
        fc.constantFrom('Number1', 'Number2'),
        written('(_ + _)', n, n),
        written('(_ - _)', n, n),
        written('(_ * _)', n, n),
        written('(_ / 4)', n),
        written('ROUND(_, 2)', n),
        written('ABS(_)', n),
        written('MAX(_, _)', n, n),
        written('MIN(_, _)', n, n),
        written('MOD(_, 7)', n),
        written('CEILING(_)', n),
        written('FLOOR(_)', n),
        written('MCEILING(_)', n),
        written('MFLOOR(_)', n),
        written('IF(_, _, _)', b, n, n),
        written('LEN(_)', t),
        written('FIND(_, _)', t, t),
        written('YEAR(_)', d),
        written('MONTH(_)', d),
        written('DAY(_)', d),
        written('WEEKDAY(_)', d),
        written('(_ - _)', d, d),
        written('CASE(_, "a", 1, "bc", 2, _)', t, n)
      ),
      text: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('"a"', '"bc"', '"Hello world"', '"x1"'),
        fc.constantFrom('Text1', 'Text2'),
        written('(_ & _)', t, t),
        written('LEFT(_, _)', t, small),
        ...unlessFormulon(written('LPAD(_, _, "*")', t, small), written('RPAD(_, _, "*")', t, small)),
        written('UPPER(_)', t),
        written('LOWER(_)', t),
        written('TRIM(_)', t),
        written('SUBSTITUTE(_, "a", "zz")', t),
        written('IF(_, _, _)', b, t, t),
        // TEXT() of a blank is null to sformula, though text is never null.
        written('BLANKVALUE(TEXT(_), "none")', d),
        written('BLANKVALUE(TEXT(ROUND(_, 0)), "none")', n)
      ),
      boolean: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('TRUE', 'FALSE', 'Check1'),
        written('(_ = _)', n, n),
        written('(_ < _)', n, n),
        written('(_ >= _)', d, d),
        written('(_ = _)', t, t),
        written('(_ <> _)', t, t),
        written('AND(_, _)', b, b),
        written('OR(_, _)', b, b),
        written('(_ && _)', b, b),
        written('NOT(_ > _)', n, n),
        written('NOT(_ = _)', t, t),
        written('CONTAINS(_, _)', t, t),
        written('ISBLANK(_)', t),
        written('ISBLANK(_)', n)
      ),
      date: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('DATE(2024, 2, 29)', 'DATE(2026, 12, 31)', 'Date1', 'Date2', 'DATEVALUE(Datetime1)'),
        written('(_ + _)', d, small),
        written('(_ - _)', d, small),
        ...unlessFormulon(written('ADDMONTHS(_, _)', d, small)),
        written('IF(_, _, _)', b, d, d)
      )
    };
  });
}

function inputs(blanks: boolean): Arbitrary<Inputs> {
  const maybe = <T>(value: Arbitrary<T>): Arbitrary<T | null> =>
    blanks ? fc.option(value, { freq: 3 }) : value;
  return fc.record({
    Number1: maybe(fc.integer({ min: -200, max: 200 }).map((quarters) => quarters / 4)),
    Number2: maybe(fc.integer({ min: -20, max: 20 })),
    Text1: maybe(fc.constantFrom('a', 'bc', 'Ab c', '12')),
    Text2: maybe(fc.constantFrom('b', 'Hello', 'a')),
    Check1: fc.boolean(),
    Date1: maybe(fc.constantFrom('2024-01-31', '2026-06-15')),
    Date2: maybe(fc.constantFrom('2023-02-28', '2026-12-31')),
    Datetime1: maybe(fc.constantFrom('2026-06-15T12:30:00.000+0000'))
  });
}

/** Numbers to six places: the witnesses round earlier than we do. Text as a field shows it. */
function comparable(value: unknown): unknown {
  if (typeof value === 'number') {
    return Number(value.toFixed(6)) + 0;
  }
  return typeof value === 'string' ? value.trim() : (value ?? '');
}

function ours(source: string, given: Inputs): unknown {
  try {
    return comparable(evaluate(source, given, { timeZone: 'UTC' }));
  } catch (error) {
    if (error instanceof FormulaEvaluationError) {
      return '';
    }
    throw error;
  }
}

function bySformula(source: string, given: Inputs, kind: Kind): unknown {
  const named = (type: Kind): 'string' | Exclude<Kind, 'text'> => (type === 'text' ? 'string' : type);
  const inputTypes = Object.fromEntries(
    Object.entries(TYPES).map(([name, type]) => [name, { type: named(type), precision: 18, scale: 6 }])
  );
  const formula = parseSync(source, { inputTypes, returnType: named(kind), scale: 9 });
  return comparable(formula.evaluate(given));
}

const formulon = z
  .object({
    parse: z.custom<(source: string, substitutions: object) => unknown>(
      (given) => typeof given === 'function'
    )
  })
  .parse(createRequire(import.meta.url)('formulon'));
const answer = z.object({ type: z.literal('literal'), value: z.unknown() });

function byFormulon(source: string, given: Inputs): unknown {
  const substitutions = Object.fromEntries(
    Object.entries(TYPES).map(([name, type]) => [name, literal(type, given[name] ?? null)])
  );
  const { value } = answer.parse(formulon.parse(source, substitutions));
  return comparable(value instanceof Date ? value.toISOString().slice(0, 10) : value);
}

function literal(type: Kind, value: Value): unknown {
  const options = type === 'number' ? { length: 12, scale: 6 } : type === 'text' ? { length: 255 } : {};
  return {
    type: 'literal',
    dataType: type === 'boolean' ? 'checkbox' : type,
    value: type === 'date' || type === 'datetime' ? new Date(String(value)) : value,
    options
  };
}

for (const kind of ['number', 'text', 'boolean', 'date'] as const) {
  test(`sformula gives the same ${kind}, with blanks too`, () => {
    fc.assert(
      fc.property(formulas(false)[kind], inputs(true), (source, given) => {
        assert.deepEqual(ours(source, given), bySformula(source, given, kind));
      }),
      { numRuns: runs(150) }
    );
  });

  test(`formulon gives the same ${kind}`, () => {
    fc.assert(
      fc.property(formulas(true)[kind], inputs(false), (source, given) => {
        assert.deepEqual(ours(source, given), byFormulon(source, given));
      }),
      { numRuns: runs(30) }
    );
  });
}
