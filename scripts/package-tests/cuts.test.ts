/**
 * Every place where a text or a list is cut, in components, in the sync, in formulas and by limits of metadata: it goes through the one
 * cutter that ends at no half of a character, the page says that there is more, or it stands in a table with why nothing is lost.
 * Connections of components (`first:`) have a test of their own: connections.test.ts.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { cutsInCode, cutsInMetadata, limitsInMetadata, limitsInTemplate } from './cuts.ts';
import type { Cut } from './cuts.ts';
import { IN_CODE, IN_FORMULAS, JUDGES_ONLY, LIMITS, SHAPES } from './cutTables.ts';

const ROOT = join(import.meta.dirname, '../..');
const CODE = ['force-app*/**/lwc/**/*.ts', 'scripts/sync/**/*.ts'];
const NO_PRODUCT = /__tests__|\.test\.ts$|\/testing\/|node_modules/;

function read(patterns: string[], find: (file: string, text: string) => Cut[]): Cut[] {
  return globSync(patterns, { cwd: ROOT })
    .filter((file) => !NO_PRODUCT.test(file) && !JUDGES_ONLY.test(file))
    .toSorted()
    .flatMap((file) => find(basename(file), readFileSync(join(ROOT, file), 'utf8')));
}

const keyOf = ({ file, code }: Cut): string => (code ? `${file} | ${code}` : file);
const hasShape = ({ code }: Cut): boolean => SHAPES.some(({ shape }) => shape.test(code));

/** `LEFT` as the names of challenges and meetings are cut: before a joined sign, and never inside a pair. */
const SAFE_FORMULA =
  /^(?:IF\(.*)?LEFT\((?:LEFT\()?(.+?)(?:, \d+\))?, IF\(AND\(LEN\(\1\) > (\d+), REGEX\(MID\(\1, \d+, 4\), "\(\?:.*"\), FIND\(" ", \1, \d+\) > 0, .*REGEX\(LEFT\(\1, \2\), "\[\\\\s\\\\S\]\*\\\\p\{Cs\}"\), \d+, \2\)\)\)/s;

const code = read(CODE, cutsInCode).filter((cut) => !hasShape(cut));
const formulas = read(['force-app*/**/*.xml'], cutsInMetadata)
  .filter((cut) => !hasShape(cut) && !SAFE_FORMULA.test(cut.code))
  .map(({ file }) => ({ file, code: '' }));
const limits = read(['force-app*/**/*.xml'], limitsInMetadata);
const fields = read(['force-app*/**/lwc/**/*.html'], limitsInTemplate);
const queries = read(['scripts/sync/**/*.ts'], (file, text) =>
  [...text.matchAll(/\bLIMIT \S+|\bmaxRecords=\S+?(?=\$|`|'|&)|\bpageSize\b[^,;)]*/g)].map(([found]) => ({
    file,
    code: found.replaceAll(/[`',)].*$/g, '')
  }))
);

const KINDS: [string, Cut[], Readonly<Record<string, string>>][] = [
  ['in code', code, IN_CODE],
  ['in a formula', formulas, IN_FORMULAS],
  ['by a limit', [...limits, ...queries], LIMITS],
  ['by a field of a page', fields, {}]
];

for (const [where, found, table] of KINDS) {
  describe(`what is cut ${where}`, () => {
    test('has a reason', () => {
      const without = new Set(found.map(keyOf).filter((key) => !(key in table)));
      // A text is cut by cutText, a list says how many more there are; else cutTables.ts says why nothing is lost
      assert.deepEqual(
        [...without],
        [],
        'give it a reason in scripts/package-tests/cutTables.ts: ' + [...without].join('; ')
      );
    });
  });
}

test('a field with a limit takes all that is pasted, and is asked before it is saved', () => {
  const templates = globSync('force-app/main/*/lwc/*/*.html', { cwd: ROOT });
  const limited = templates.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('data-limit='));
  assert.ok(limited.length >= 6);
  for (const file of limited) {
    assert.match(readFileSync(join(ROOT, file.replace(/html$/, 'ts')), 'utf8'), /\bholdTooMuch\(/, file);
  }
});

test('a list that shows its beginning has a way to the rest', () => {
  for (const file of globSync(CODE, { cwd: ROOT }).filter((one) => !NO_PRODUCT.test(one))) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    if (/\.slice\(0, this\.shown\w*\)/.test(text)) {
      assert.match(text, /more/i, file);
    }
  }
});

describe('finds', () => {
  for (const [what, text, count] of [
    ['the beginning of a text', 'name.slice(0, 80)', 1],
    ['a part of one', 'name.substring(1, 3)', 1],
    ['an old spelling', 'name.substr(1, 3)', 1],
    ['the end of a list', 'rows.slice(-200)', 1],
    ['what may be undefined', 'name?.slice(0, 80)', 1],
    ['two in one', 'a.slice(0, 1) + b.slice(0, 2)', 2],
    ['one over lines', 'rows\n  .filter(Boolean)\n  .slice(0, limit)', 1],
    ['one in a text that is put together', '`${name.slice(0, 80)}`', 1],
    ['no copy', 'rows.slice()', 0],
    ['nothing that goes on behind what was read', 'text.slice(at + 1)', 0],
    ['no other function', 'cutText(name, 80)', 0]
  ] as const) {
    test(what, () => assert.equal(cutsInCode('x.ts', text).length, count));
  }

  test('formulas and limits by the name of what they belong to', () => {
    const xml = '<formulas><name>Title</name><expression>LEFT({!A} &amp; "x", 80)</expression></formulas>';
    assert.deepEqual(cutsInMetadata('F', xml), [{ file: 'F Title', code: 'LEFT({!A} & "x", 80)' }]);
    const limit = '<name>Get</name><limit>\n  <numberValue>20.0</numberValue></limit>';
    assert.deepEqual(limitsInMetadata('F', limit), [{ file: 'F Get', code: 'limit 20' }]);
    assert.deepEqual(limitsInTemplate('x.html', '<a max-length="255" b={c}>'), [
      { file: 'x.html', code: 'max-length 255' }
    ]);
  });
});
