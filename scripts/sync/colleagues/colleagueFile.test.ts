import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXIT_CODE } from '../exitCode.ts';
import { readColleagueFile } from './colleagueFile.ts';

describe('readColleagueFile', () => {
  it('reads what a line says and leaves out what it does not', () => {
    const { wanted, problems } = readColleagueFile(
      'user,function,target,active\npriya@example.com,Product,45,yes\n"mei@example.com",IT,,no\n\nana@example.com\n'
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(wanted, [
      { source: 'line 2', user: 'priya@example.com', businessFunction: 'Product', target: 45, active: true },
      { source: 'line 3', user: 'mei@example.com', businessFunction: 'IT', target: null, active: false },
      { source: 'line 5', user: 'ana@example.com' }
    ]);
  });

  it('takes what Excel writes: a byte order mark, semicolons, capital letters, any order', () => {
    const { wanted } = readColleagueFile('\uFEFFFunction;User\r\nProduct ; priya@example.com\r\n');
    assert.deepEqual(wanted, [{ source: 'line 2', user: 'priya@example.com', businessFunction: 'Product' }]);
  });

  it('names the line of what is wrong, and reads the others', () => {
    const { wanted, problems } = readColleagueFile(
      'user,target,active\n,30,\na@example.com,0,\nb@example.com,4.5,\nc@example.com,366,\nd@example.com,30,perhaps\ne@example.com,365,1\n'
    );
    assert.deepEqual(
      problems.map(({ source, message }) => `${source}: ${message.slice(0, 30)}`),
      [
        'line 2: the user is missing: enter a u',
        'line 3: "0" is no clock: enter whole d',
        'line 4: "4.5" is no clock: enter whole',
        'line 5: "366" is no clock: enter whole',
        'line 6: "perhaps" says neither yes nor'
      ]
    );
    assert.deepEqual(wanted, [{ source: 'line 7', user: 'e@example.com', target: 365, active: true }]);
  });

  for (const [what, text, why] of [
    ['no line', '', /names nobody/],
    ['only a header', 'user,function\n', /names nobody/],
    ['an unknown column', 'user,team\na@example.com,x\n', /the column "team" is unknown/],
    ['another encoding', 'user,function\na@example.com,K\uFFFDche\n', /not UTF-8/],
    ['a column twice', 'user,User\na@example.com,x\n', /"user" is there twice/],
    ['no user column', 'function,target\nIT,3\n', /column "user" is missing/],
    ['too many cells', 'user\na@example.com,x\n', /no CSV/],
    ['an open quote', 'user\n"a@example.com\n', /no CSV/]
  ] as const) {
    it(`refuses a file with ${what}`, () => {
      assert.throws(() => readColleagueFile(text), { message: why, exitCode: EXIT_CODE.usage });
    });
  }
});
