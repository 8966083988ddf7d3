import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXIT_CODE } from '../exitCode.ts';
import { readColleagueFile as readBytes } from './colleagueFile.ts';

const readColleagueFile = (text: string) => readBytes(new TextEncoder().encode(text), 'people.csv');

describe('readColleagueFile', () => {
  it('reads what a line says and leaves out what it does not', () => {
    const { wanted, problems } = readColleagueFile(
      'user,function,target,active\npriya@example.com,Product,45,yes\n"mei@example.com",IT,,no\n\nana@example.com\n'
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(wanted, [
      {
        source: 'people.csv, line 2',
        user: 'priya@example.com',
        businessFunction: 'Product',
        target: 45,
        active: true
      },
      {
        source: 'people.csv, line 3',
        user: 'mei@example.com',
        businessFunction: 'IT',
        target: null,
        active: false
      },
      { source: 'people.csv, line 5', user: 'ana@example.com' }
    ]);
  });

  it('takes what Excel writes: a byte order mark, semicolons, capital letters, any order', () => {
    const { wanted } = readColleagueFile('\uFEFFFunction;User\r\nProduct ; priya@example.com\r\n');
    assert.deepEqual(wanted, [
      { source: 'people.csv, line 2', user: 'priya@example.com', businessFunction: 'Product' }
    ]);
  });

  it('names the line of what is wrong, and reads the others', () => {
    const { wanted, problems } = readColleagueFile(
      'user,target,active\n,30,\na@example.com,0,\nb@example.com,4.5,\nc@example.com,366,\nd@example.com,30,perhaps\ne@example.com,365,1\n'
    );
    assert.deepEqual(
      problems.map(({ source, message }) => `${source}: ${message.slice(0, 30)}`),
      [
        'people.csv, line 2, column user: the user is missing: enter a u',
        'people.csv, line 3, column target: "0" is no clock: enter whole d',
        'people.csv, line 4, column target: "4.5" is no clock: enter whole',
        'people.csv, line 5, column target: "366" is no clock: enter whole',
        'people.csv, line 6, column active: "perhaps" says neither yes nor'
      ]
    );
    assert.deepEqual(wanted, [
      { source: 'people.csv, line 7', user: 'e@example.com', target: 365, active: true }
    ]);
  });

  for (const [what, text, why] of [
    ['no line', '', /people.csv is empty/],
    ['only a header', 'user,function\n', /names nobody/],
    ['an unknown column', 'user,team\na@example.com,x\n', /the column "team" is unknown/],
    ['a column twice', 'user,User\na@example.com,x\n', /"user" is there twice/],
    ['no user column', 'function,target\nIT,3\n', /column user is missing/]
  ] as const) {
    it(`refuses a file with ${what}`, () => {
      assert.throws(() => readColleagueFile(text), { message: why, exitCode: EXIT_CODE.usage });
    });
  }

  for (const [what, cell, why] of [
    ['a wrong suffix', '0055j0000000007AAB', /"0055j0000000007AAB" is no user id/],
    ['a wrong suffix in capital letters', '0055J0000000007AAB', /is no user id/],
    ['more letters than a username has', `${'a'.repeat(20_000)}@example.com`, /longer than a username/],
    ['another encoding', 'a\uFFFDb@example.com', /column user: .*cannot be read/],
    ['an open quote', '"a@example.com', /a quote/],
    ['too many cells', 'a@example.com,IT,3,yes,more', /"more" stands in column 5/]
  ] as const) {
    it(`names the line with ${what}, and takes the others`, () => {
      const { wanted, problems } = readColleagueFile(
        `user,function,target,active\n\n${cell}\nb@example.com,IT,,\n`
      );
      assert.deepEqual(
        wanted.map(({ user }) => user),
        ['b@example.com']
      );
      const [problem] = problems;
      assert.match(`${problem?.source}: ${problem?.message}`, why);
      assert.match(problem?.source ?? '', /^people\.csv, line 3/);
    });
  }

  for (const target of ['0x1E', '1e2', '+30', '30.0', ' 3 0', '٣٠', '999', '-1', '30 days', '1_0']) {
    it(`takes ${target} for no clock`, () => {
      const { problems } = readColleagueFile(`user,target\na@example.com,${target}\n`);
      assert.match(problems.map(({ message }) => message).join(), /is no clock: enter whole days/);
    });
  }

  it('says what it took an unusual file for', () => {
    const { wanted, notes } = readBytes(
      Buffer.from('sep=;\r\nuser;function;;\r\na@example.com;K\xfcche;;\n;;;\n', 'latin1'),
      'people.csv'
    );
    assert.deepEqual(wanted, [
      { source: 'people.csv, line 3', user: 'a@example.com', businessFunction: 'Küche' }
    ]);
    assert.match(notes.join(), /people\.csv is not UTF-8: read as Windows-1252/);
  });
});
