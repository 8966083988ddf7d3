import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CompileError, fromLwcCompiler } from './compileError.ts';
import { codeFrame, failingModule, formatProblem } from './problems.ts';
import { stripTypes } from './stripTypes.ts';

test('a problem is one line with its place, and the frame below', () => {
  assert.equal(formatProblem({ kind: 'mistake', message: 'Bad' }), 'Bad');
  assert.equal(formatProblem({ kind: 'mistake', message: 'Bad', file: 'a.ts' }), 'a.ts: Bad');
  assert.equal(
    formatProblem({ kind: 'mistake', message: 'Bad', file: 'a.ts', line: 3, column: 7, frame: '> 3 | x' }),
    'a.ts:3:7: Bad\n> 3 | x'
  );
});

test('a frame marks the column and stops at the ends of the file', () => {
  assert.equal(
    codeFrame('one\ntwo\nthree', 2, 3),
    ['  1 | one', '> 2 | two', '    |   ^', '  3 | three'].join('\n')
  );
  assert.equal(codeFrame('only', 1, 1), ['> 1 | only', '    | ^'].join('\n'));
  const long = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n');
  assert.match(codeFrame(long, 10, 1), /^ {3}8 \| line 8\n {3}9 \| line 9\n> 10 \| line 10\n {5}\| \^\n/);
});

test('a module that cannot be built says so when it is loaded', async () => {
  const source = failingModule('It has a "quoted" word.');
  await assert.rejects(import(`data:text/javascript,${encodeURIComponent(source)}`), {
    message: 'It has a "quoted" word.'
  });
});

test('types go, decorators and fields stay, and places lead back to the source', () => {
  const source =
    "import type { A } from './a';\ninterface B {}\nclass C {\n  @api d: string = 'e';\n}\nexport { C };\n";
  const { code, original } = stripTypes(source, 'c.ts');
  assert.doesNotMatch(code, /import|interface|: string|sourceMappingURL/);
  assert.match(code, /@api\s+d = 'e';/);
  const line = code.split('\n').findIndex((text) => text.includes('d =')) + 1;
  assert.equal(original({ line, column: 4 }).line, 4);
});

test('a syntax error in TypeScript has its place', () => {
  assert.throws(
    () => stripTypes('const a = 1;\nconst = 2;\n', 'c.ts'),
    (error) => error instanceof CompileError && error.place?.line === 2 && /expected/i.test(error.message)
  );
});

test('what the LWC compiler says is shortened to its words; other faults stay themselves', () => {
  const thrown = Object.assign(new Error('/x/a.js: LWC1007: Unexpected token (7:9)\n  6 | a\n> 7 | b'), {
    location: { line: 7, column: 9 }
  });
  const error = fromLwcCompiler(thrown, '/x/a.js');
  assert.deepEqual([error?.message, error?.place], ['LWC1007: Unexpected token', { line: 7, column: 9 }]);
  assert.equal(fromLwcCompiler(new Error('out of memory'), '/x/a.js'), undefined);
});
