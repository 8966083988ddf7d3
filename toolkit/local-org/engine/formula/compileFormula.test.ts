/** Longer than files are elsewhere: a table, in which each function stands for itself. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Value } from '../../core/types.ts';
import { FormulaError, FormulaEvaluationError, UnsupportedFormulaError } from './formulaError.ts';
import { evaluate, typeOf } from './testing.ts';
import type { Inputs } from './testing.ts';

type Case = readonly [source: string, expected: Value, inputs?: Inputs];

function cases(name: string, list: readonly Case[]): void {
  test(name, () => {
    for (const [source, expected, inputs] of list) {
      assert.equal(evaluate(source, inputs), expected, `${source} of ${JSON.stringify(inputs ?? {})}`);
    }
  });
}

describe('reading', () => {
  // Salesforce's grammar (github salesforce/formula-engine, `Formula.g4`): `^` binds looser than `*`, `&` as `+`.
  cases('operators bind as in Salesforce: signs, * /, ^, + - &, comparisons, && ||', [
    ['2 + 3 * 4 ^ 2 - 8 / 4', 144],
    ['2 ^ 3 ^ 2', 64],
    ['-2 ^ 2', 4],
    ['(2 + 3) * 4', 20],
    ['10 - 4 - 3', 3],
    ['"a" & "b" = "ab"', true],
    ['1 + 1 = 2 && 3 > 2 || FALSE', true],
    ['FALSE && FALSE || TRUE', true],
    ['!TRUE || TRUE', true],
    ['NOT(1 = 2) && 1 <> 2 && 1 != 2 && 2 == 2', true],
    ['3 >= 3 && 2 <= 3 && !(2 > 3)', true],
    ['- - 3 + +2', 5]
  ]);

  cases('names and functions in any case, comments, both kinds of quotes, escapes, free layout', [
    ['if(true, Upper("a"), "b")', 'A'],
    ['1 /* one */ + /* and\n two */ 2', 3],
    ['\'single\' & "double"', 'singledouble'],
    ['"say \\"hi\\"" & \'it\\\'s\'', 'say "hi"it\'s'],
    ['"back\\\\slash"', 'back\\slash'],
    ['"two\\nlines"', 'two\nlines'],
    ['\n IF (\n  TRUE ,\n  1 ,\n  2 )\n', 1],
    ['0.5 + 1.25', 1.75],
    ['IF(NULL = 1, 1, 2)', 2],
    // Names that begin like a word of the language are names.
    ['Text_true & "x"', 'ax', { Text_true: 'a' }]
  ]);

  test('what cannot be read says what is wrong and where', () => {
    const refused: [string, RegExp, number?][] = [
      ['1 +', /Syntax error/],
      ['(1 + 2', /Syntax error/],
      ['1 2', /Syntax error/, 2],
      ['"open', /Syntax error|quote/i],
      ['IF(TRUE, 1', /Syntax error/],
      ['Missing__c + 1', /Field Missing__c does not exist/, 0],
      ['1 + Nothing__c', /Field Nothing__c does not exist/, 4],
      ['NOSUCH(1)', /Unknown function NOSUCH/, 0],
      ['LEFT("a")', /Incorrect number of parameters for function 'LEFT\(\)'. Expected 2, received 1/],
      ['TODAY(1)', /Incorrect number of parameters for function 'TODAY\(\)'/],
      ['CASE(1, 2)', /Incorrect number of parameters/],
      ['CASE(1, 2, 3, 4, 5)', /Incorrect number of parameters/],
      ['1 + "a" * 2', /Incorrect parameter type for operator '\*'. Expected Number, received Text/],
      ['"a" = 1', /Incorrect parameter type for operator '='/],
      ['UPPER(1)', /Incorrect parameter type for function 'UPPER\(\)'. Expected Text, received Number/],
      ['IF(1, 2, 3)', /Incorrect parameter type for function 'IF\(\)'. Expected Boolean, received Number/],
      ['IF(TRUE, 1, "a")', /Incorrect parameter type for function 'IF\(\)'/],
      ['AND(TRUE, 1)', /Expected Boolean, received Number/],
      ['Pick = "a"', /Picklist fields are only supported in certain functions/],
      ['ISPICKVAL(Text, "a")', /Incorrect parameter type for function 'ISPICKVAL\(\)'/],
      ['Date1 + Date2', /Incorrect parameter type for operator '\+'/],
      ['Date1 - Datetime1', /Incorrect parameter type for operator '-'/],
      ['ISCHANGED(1 + 1)', /ISCHANGED\(\) takes a field/]
    ];
    for (const [source, message, position] of refused) {
      assert.throws(
        () => typeOf(source),
        (error: unknown) => {
          assert.ok(error instanceof FormulaError, source);
          assert.match(error.message, message, source);
          assert.ok(position === undefined || error.position === position, `${source}: ${error.position}`);
          return true;
        }
      );
    }
  });

  test('functions that Salesforce has and this engine lacks are named', () => {
    assert.throws(() => typeOf('VLOOKUP("a", "b", "c")'), UnsupportedFormulaError);
    assert.throws(() => typeOf('DISTANCE(1, 2, "km") > 3'), UnsupportedFormulaError);
  });

  test('the type of a result', () => {
    assert.equal(typeOf('Date1 + 1'), 'date');
    assert.equal(typeOf('Datetime1 - Datetime2'), 'number');
    assert.equal(typeOf('Time1 + 1000'), 'time');
    assert.equal(typeOf('IF(Check1, NULL, Date1)'), 'date');
    assert.equal(typeOf('CASE(Pick1, "a", 1, 2)'), 'number');
    assert.equal(typeOf('BLANKVALUE(Text1, "a")'), 'text');
    assert.equal(typeOf('ADDMONTHS(Datetime1, 1)'), 'datetime');
  });
});

describe('blanks', () => {
  // Help, "Tips for Working with Formulas", "Formula Fields and Null Values", and the open-source engine.
  cases('blank in arithmetic is blank; in a comparison it is neither true nor false', [
    ['Number1 + 1', null],
    ['2 * Number1', null],
    ['Number1 > 0', false],
    ['NOT(Number1 > 0)', false],
    ['Number1 = 0', false],
    ['Number1 <> 0', false],
    ['NOT(Number1 = 0)', false],
    ['Date1 + 1', null],
    ['Date1 < TODAY()', false],
    ['IF(Number1 > 0, "yes", "no")', 'no'],
    ['AND(NOT(Number1 > 0), TRUE)', false],
    ['OR(Number1 > 0, TRUE)', true]
  ]);

  cases('blank text is empty text', [
    ['Text1 = ""', true],
    ['"" = Text1', true],
    ['Text1 = "a"', false],
    ['Text1 <> "a"', true],
    ['NOT(Text1 = "a")', true],
    ['Text1 & "b"', 'b'],
    ['"a" & Text1 & Text2 & "b"', 'ab'],
    ['LEN(Text1)', 0],
    ['UPPER(Text1)', null],
    ['BEGINS("abc", Text1)', true],
    ['CONTAINS(Text1, "a")', false],
    ['FIND("a", Text1)', 0],
    ['SUBSTITUTE("aba", "b", Text1)', 'aa']
  ]);

  cases('functions that ask for blanks', [
    ['ISBLANK(Text1)', true],
    ['ISBLANK(Text1)', false, { Text1: 'a' }],
    ['ISBLANK(Number1)', true],
    ['ISBLANK(Number1)', false, { Number1: 0 }],
    ['ISBLANK(Date1)', true],
    // Text is never null, only empty: Help, "ISNULL".
    ['ISNULL(Text1)', false],
    ['ISNULL(Number1)', true],
    ['BLANKVALUE(Text1, "other")', 'other'],
    ['BLANKVALUE(Text1, "other")', 'own', { Text1: 'own' }],
    ['NULLVALUE(Number1, 7)', 7],
    ['BLANKVALUE(Date1, DATE(2026, 1, 2))', '2026-01-02'],
    ['ISBLANK(NULL)', true]
  ]);

  cases('a picklist without a value', [
    ['ISPICKVAL(Pick1, "")', true],
    ['ISPICKVAL(Pick1, "")', false, { Pick1: 'a' }],
    ['ISBLANK(Pick1)', true],
    ['ISBLANK(TEXT(Pick1))', true],
    ['CASE(Pick1, "a", 1, 0)', 0]
  ]);
});

describe('logic', () => {
  cases('choices', [
    ['IF(Check1, 1, 2)', 1, { Check1: true }],
    ['IF(Check1, 1, 2)', 2],
    ['CASE(Text1, "a", 1, "b", 2, 3)', 2, { Text1: 'b' }],
    ['CASE(Text1, "a", 1, "b", 2, 3)', 3, { Text1: 'c' }],
    ['CASE(Number1, 1, "one", 2, "two", "many")', 'two', { Number1: 2 }],
    ['CASE(Pick1, "a", 1, "b", 2, 3)', 1, { Pick1: 'a' }],
    ['CASE(WEEKDAY(Date1), 1, "Sun", 7, "Sat", "week")', 'Sun', { Date1: '2026-03-29' }],
    ['ISPICKVAL(Pick1, "a")', true, { Pick1: 'a' }],
    // Values of picklists keep their case.
    ['ISPICKVAL(Pick1, "A")', false, { Pick1: 'a' }],
    ['INCLUDES(Multi1, "b")', true, { Multi1: 'a;b' }],
    ['INCLUDES(Multi1, "a;b")', false, { Multi1: 'a;b' }],
    ['INCLUDES(Multi1, "b")', false]
  ]);

  test('only the branch that is taken is worked out', () => {
    assert.equal(evaluate('IF(TRUE, 1, 1 / 0)'), 1);
    assert.equal(evaluate('CASE(1, 1, 5, 2, 1 / 0, 1 / 0)'), 5);
    assert.equal(evaluate('AND(FALSE, 1 / 0 > 1)'), false);
    assert.equal(evaluate('OR(TRUE, 1 / 0 > 1)'), true);
    assert.equal(evaluate('Number1 <> 0 && 1 / Number1 > 0', { Number1: 0 }), false);
    assert.throws(() => evaluate('IF(FALSE, 1, 1 / 0)'), FormulaEvaluationError);
  });

  test('new and changed records', () => {
    const before = { Text1: 'a', Number1: 1 };
    assert.equal(evaluate('ISNEW()', {}), true);
    assert.equal(evaluate('ISNEW()', {}, { before }), false);
    assert.equal(evaluate('ISCHANGED(Text1)', { Text1: 'b' }, { before }), true);
    assert.equal(evaluate('ISCHANGED(Text1)', { Text1: 'a' }, { before }), false);
    assert.equal(evaluate('ISCHANGED(Number1)', {}, { before }), true);
    assert.equal(evaluate('PRIORVALUE(Number1)', { Number1: 2 }, { before }), 1);
    // Help, "ISCHANGED" and "PRIORVALUE": false, and the value itself, when the record is new.
    assert.equal(evaluate('ISCHANGED(Text1)', { Text1: 'b' }), false);
    assert.equal(evaluate('PRIORVALUE(Number1)', { Number1: 2 }), 2);
  });
});

describe('numbers', () => {
  cases('decimals stay decimal', [
    ['0.1 + 0.2 = 0.3', true],
    ['0.1 + 0.2 > 0.3', false],
    ['0.3 - 0.1 - 0.2 = 0', true],
    ['1000.1 - 1000 = 0.1', true],
    ['0.7 + 0.2 + 0.1 <> 1', false],
    ['TEXT(0.1 + 0.2)', '0.3'],
    ['TEXT(0.1 * 3)', '0.3'],
    ['TEXT(0.000001 + 0.000002)', '0.000003'],
    ['1.005 * 1000 = 1005', true],
    ['ROUND(1.005, 2)', 1.01],
    ['ROUND(-2.5, 0)', -3],
    ['ROUND(1234.5, -2)', 1200],
    ['ROUND(2.5, 0)', 3]
  ]);

  cases('functions', [
    // Salesforce rounds CEILING and FLOOR away from and towards zero; MCEILING and MFLOOR are the mathematical ones.
    ['CEILING(-2.1)', -3],
    ['CEILING(2.1)', 3],
    ['MCEILING(-2.1)', -2],
    ['FLOOR(-2.9)', -2],
    ['MFLOOR(-2.1)', -3],
    ['ABS(-3)', 3],
    ['MOD(7, 3)', 1],
    ['MOD(-7, 3)', -1],
    ['MAX(1, 7, 3)', 7],
    ['MIN(4, 2, 3)', 2],
    ['SQRT(16) + LOG(1000) + LN(EXP(2))', 9],
    ['TRUNC(3.987, 2)', 3.98],
    ['TRUNC(-3.9)', -3],
    ['2 ^ -1', 0.5],
    ['MAX(1, Number1)', null]
  ]);

  test('what has no result ends the formula', () => {
    for (const source of ['1 / 0', 'SQRT(-1)', 'LN(0)', 'VALUE("abc")', 'MOD(1, 0)', 'DATE(2026, 13, 1)']) {
      assert.throws(() => evaluate(source), FormulaEvaluationError, source);
    }
  });
});

describe('text', () => {
  cases('functions', [
    ['LEFT("abcdef", 2) & RIGHT("abcdef", 2) & MID("abcdef", 3, 2)', 'abefcd'],
    ['LEFT("ab", 9)', 'ab'],
    ['LEFT("ab", -1)', null],
    ['MID("abc", 9, 2)', null],
    ['FIND("c", "abcabc")', 3],
    ['FIND("c", "abcabc", 4)', 6],
    ['FIND("x", "abc")', 0],
    ['LEN("abc")', 3],
    ['TRIM("  a b  ")', 'a b'],
    ['SUBSTITUTE("a.b.c", ".", "-")', 'a-b-c'],
    ['LPAD("7", 3, "0")', '007'],
    ['RPAD("abcdef", 3)', 'abc'],
    ['UPPER("ä") & LOWER("Ö")', 'Äö'],
    ['CONTAINS("Hello", "ell")', true],
    // Case counts.
    ['CONTAINS("Hello", "ELL")', false],
    ['BEGINS("Hello", "He")', true],
    ['REGEX("1234-5678", "\\\\d{4}-\\\\d{4}")', true],
    // The pattern must fit the whole text: Help, "REGEX".
    ['REGEX("x1234", "\\\\d{4}")', false],
    ['REGEX(Text1, "[a-z]+")', false],
    ['VALUE("-3.50")', -3.5],
    ['INITCAP("hello wide world")', 'Hello Wide World'],
    ['REVERSE("abc")', 'cba'],
    ['"a" & BR() & "b"', 'a\nb'],
    ['CASESAFEID("001000000000001")', '001000000000001AAA'],
    ['CASESAFEID("01254000001upcK")', '01254000001upcKAAQ']
  ]);

  cases('values as text', [
    ['TEXT(1234.50)', '1234.5'],
    ['TEXT(0.00000012)', '0.00000012'],
    ['TEXT(123456789012345)', '123456789012345'],
    ['TEXT(DATE(2026, 2, 1))', '2026-02-01'],
    ['TEXT(Datetime1)', '2026-06-15 08:30:00Z', { Datetime1: '2026-06-15T08:30:00.000+0000' }],
    ['TEXT(Time1)', '17:05:01.020', { Time1: '17:05:01.020Z' }],
    ['TEXT(Pick1)', 'With Partner', { Pick1: 'With Partner' }],
    ['TEXT(Number1)', null]
  ]);

  cases('links and pictures, escaped', [
    ['HYPERLINK("/001", "A & B")', '<a href="/001" target="_blank">A &amp; B</a>'],
    ['HYPERLINK("/001?a=1&b=2", "<b>", "_self")', '<a href="/001?a=1&b=2" target="_self">&lt;b&gt;</a>'],
    [
      'HYPERLINK("/1", IMAGE("/p.png", "Hi \\"you\\""))',
      '<a href="/1" target="_blank"><img src="/p.png" alt="Hi &quot;you&quot;" border="0"/></a>'
    ],
    [
      'IMAGE("/p.png", "x", 10, 20)',
      '<img src="/p.png" alt="x" style="height:10px; width:20px;" border="0"/>'
    ],
    ['HYPERLINK(Text1, Text2)', '<a href=" " target="_blank"> </a>']
  ]);
});

describe('dates and times', () => {
  cases('today is the day where the user is', [
    ['TODAY()', '2026-03-29'],
    ['NOW()', '2026-03-29T10:30:00.000+0000'],
    ['DATEVALUE(Datetime1)', '2026-06-16', { Datetime1: '2026-06-15T22:30:00.000+0000' }],
    ['DATEVALUE("2026-02-03")', '2026-02-03'],
    ['DATETIMEVALUE("2026-02-03 04:05:06")', '2026-02-03T04:05:06.000+0000']
  ]);

  test('and differs between zones', () => {
    const inputs = { Datetime1: '2026-06-15T22:30:00.000+0000' };
    assert.equal(evaluate('DATEVALUE(Datetime1)', inputs, { timeZone: 'Europe/Berlin' }), '2026-06-16');
    assert.equal(evaluate('DATEVALUE(Datetime1)', inputs, { timeZone: 'America/New_York' }), '2026-06-15');
    assert.equal(evaluate('TODAY()', {}, { timeZone: 'Pacific/Kiritimati' }), '2026-03-30');
  });

  cases('days added and between', [
    ['DATE(2026, 3, 28) + 2', '2026-03-30'],
    ['DATE(2024, 3, 1) - 1', '2024-02-29'],
    ['DATE(2026, 4, 1) - DATE(2026, 3, 1)', 31],
    ['DATE(2026, 1, 1) + 1.9', '2026-01-02'],
    // A day of a date and time is 24 hours, also when clocks change.
    ['Datetime1 + 1', '2026-03-29T20:00:00.000+0000', { Datetime1: '2026-03-28T20:00:00.000+0000' }],
    ['Datetime1 + 90 / 1440', '2026-03-28T21:30:00.000+0000', { Datetime1: '2026-03-28T20:00:00.000+0000' }],
    [
      '(Datetime1 - Datetime2) * 24',
      1.5,
      { Datetime1: '2026-03-28T21:30:00.000+0000', Datetime2: '2026-03-28T20:00:00.000+0000' }
    ],
    ['ADDMONTHS(DATE(2026, 1, 31), 1)', '2026-02-28'],
    // The last day goes to the last day: the open-source engine, and sformula against a real org.
    ['ADDMONTHS(DATE(2026, 2, 28), 1)', '2026-03-31'],
    ['ADDMONTHS(DATE(2026, 3, 15), -13)', '2025-02-15'],
    ['Time1 + 60000', '12:01:00.000Z', { Time1: '12:00:00.000Z' }]
  ]);

  cases('parts', [
    ['YEAR(Date1) * 10000 + MONTH(Date1) * 100 + DAY(Date1)', 20260329, { Date1: '2026-03-29' }],
    ['WEEKDAY(DATE(2026, 3, 29))', 1],
    ['WEEKDAY(DATE(2026, 3, 28))', 7],
    ['HOUR(Time1) * 10000 + MINUTE(Time1) * 100 + SECOND(Time1)', 170501, { Time1: '17:05:01.020Z' }],
    ['MILLISECOND(TIMEVALUE("01:02:03.004"))', 4],
    ['ISOWEEK(DATE(2027, 1, 1))', 53],
    ['ISOYEAR(DATE(2027, 1, 1))', 2026],
    ['DAYOFYEAR(DATE(2024, 12, 31))', 366],
    ['UNIXTIMESTAMP(Datetime1)', 1781512200, { Datetime1: '2026-06-15T08:30:00.000+0000' }],
    ['FROMUNIXTIME(1781512200)', '2026-06-15T08:30:00.000+0000']
  ]);

  cases('compared', [
    ['Date1 > Date2', true, { Date1: '2026-10-01', Date2: '2026-09-30' }],
    ['Date1 = DATE(2026, 10, 1)', true, { Date1: '2026-10-01' }],
    ['Datetime1 <= NOW()', true, { Datetime1: '2026-03-29T10:30:00.000+0000' }],
    ['Time1 < TIMEVALUE("12:00:00.000")', true, { Time1: '09:00:00.000Z' }]
  ]);
});
