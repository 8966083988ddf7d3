import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXIT_CODE } from './exitCode.ts';
import { parseOptions } from './options.ts';

describe('parseOptions', () => {
  it('syncs unless told otherwise', () => {
    const off = { json: false, showText: false, allowMassChange: false };
    assert.deepEqual(parseOptions([]), { command: 'sync', ...off });
    assert.deepEqual(parseOptions(['plan', '--json']), { command: 'plan', ...off, json: true });
    assert.deepEqual(parseOptions(['sync', '--allow-mass-change', '--show-text']), {
      command: 'sync',
      json: false,
      showText: true,
      allowMassChange: true
    });
    assert.equal(parseOptions(['--help']).command, 'help');
    assert.equal(parseOptions(['help']).command, 'help');
  });

  it('takes a server that works the figures out, with its password elsewhere', () => {
    const engine = 'postgres://ridealong@db.example.com/figures';
    assert.equal(parseOptions(['--engine', engine, '--state', 'x']).engine, engine);
    for (const args of [
      ['--engine', engine],
      ['--engine', 'mysql://db.example.com', '--state', 'x'],
      ['--engine', 'db.example.com', '--state', 'x'],
      ['--engine', 'postgres://ridealong:secret@db.example.com/figures', '--state', 'x']
    ]) {
      assert.throws(() => parseOptions(args), { exitCode: EXIT_CODE.usage }, args.join(' '));
    }
  });

  it('goes out to a folder and comes back from one', () => {
    assert.equal(parseOptions(['export', '--parquet', 'x']).parquet, 'x');
    assert.equal(parseOptions(['apply', '--from', 'x']).from, 'x');
    for (const args of [
      ['export'],
      ['apply'],
      ['sync', '--parquet', 'x'],
      ['export', '--from', 'x'],
      ['colleagues', '--from', 'x', '--file', 'y']
    ]) {
      assert.throws(() => parseOptions(args), { exitCode: EXIT_CODE.usage }, args.join(' '));
    }
  });

  it('makes colleagues from a file or by a condition', () => {
    assert.deepEqual(parseOptions(['colleagues', '--file', 'c.csv', '--dry-run']).colleagues, {
      from: { file: 'c.csv' },
      dryRun: true
    });
    assert.deepEqual(
      parseOptions(['colleagues', '--users', 'x = 1', '--function', 'IT', '--target', '9']).colleagues,
      { from: { users: 'x = 1' }, businessFunction: 'IT', target: '9', dryRun: false }
    );
    const usage = { exitCode: EXIT_CODE.usage };
    assert.throws(() => parseOptions(['colleagues']), { message: /either --file or --users/, ...usage });
    assert.throws(() => parseOptions(['colleagues', '--file', 'a', '--users', 'b']), {
      message: /either --file or --users/,
      ...usage
    });
    assert.throws(() => parseOptions(['colleagues', '--users', 'b']), { message: /--function/, ...usage });
    assert.throws(() => parseOptions(['sync', '--file', 'a']), {
      message: 'Only "colleagues" knows --file.',
      ...usage
    });
  });

  it('watches with a state, every minute or as often as it is told', () => {
    assert.equal(parseOptions(['watch', '--state', 's', '--every', '10']).every, 10);
    const usage = { exitCode: EXIT_CODE.usage };
    assert.throws(() => parseOptions(['watch']), { message: /needs --state/, ...usage });
    assert.throws(() => parseOptions(['sync', '--every', '5']), { message: /Only "watch"/, ...usage });
    assert.throws(() => parseOptions(['watch', '--state', 's', '--every', '0']), {
      message: /whole number/,
      ...usage
    });
  });

  it('refuses what it does not know', () => {
    const usage = { exitCode: EXIT_CODE.usage };
    assert.throws(() => parseOptions(['snyc']), { message: 'There is no command "snyc".', ...usage });
    assert.throws(() => parseOptions(['plan', 'sync']), { message: /"sync" is too much/, ...usage });
    assert.throws(() => parseOptions(['--dry-run']), { message: /--dry-run/, ...usage });
  });
});
