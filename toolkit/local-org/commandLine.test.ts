import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OrgOptions } from './commandLine.ts';
import { readCommandLine as read, usage, UsageError } from './commandLine.ts';

const command = { command: 'org', project: '.' };
const readCommandLine = (args: readonly string[]): OrgOptions | 'help' => read(args, command);

test('without options: this folder, port 4400, in memory, with data', () => {
  assert.deepEqual(readCommandLine([]), {
    project: '.',
    port: 4400,
    database: ':memory:',
    empty: false,
    hosts: [],
    jwtKeys: [],
    tokenLifetimeMs: 43_200_000,
    runAs: undefined,
    sharedActivities: false,
    personAccounts: false,
    currencies: undefined
  });
});

test('every option is read', () => {
  const options = readCommandLine([
    '--project',
    'p',
    '--port',
    '8123',
    '--db',
    'f.db',
    '--empty',
    '--host',
    'a',
    '--host',
    'b',
    '--token-lifetime',
    '5',
    '--run-as',
    'u@x',
    '--shared-activities',
    '--person-accounts'
  ]);
  assert.deepEqual(options, {
    project: 'p',
    port: 8123,
    database: 'f.db',
    empty: true,
    hosts: ['a', 'b'],
    jwtKeys: [],
    tokenLifetimeMs: 300_000,
    runAs: 'u@x',
    sharedActivities: true,
    personAccounts: true,
    currencies: undefined
  });
});

test('several currencies are the corporate one and the rates of the others', () => {
  const options = readCommandLine(['--currencies', 'EUR, USD=1.08,JPY=165', '--dated-rates']);
  assert.deepEqual(options !== 'help' && options.currencies, {
    corporate: 'EUR',
    rates: { USD: 1.08, JPY: 165 },
    datedRates: true
  });
  for (const wrong of [
    ['--currencies', 'EUR,USD'],
    ['--currencies', 'EUR,USD=0'],
    ['--currencies', 'XYY'],
    ['--currencies', 'EUR,XYY=1'],
    ['--dated-rates']
  ]) {
    assert.throws(() => readCommandLine(wrong), UsageError, wrong.join(' '));
  }
});

test('help wins', () => {
  assert.equal(readCommandLine(['--port', 'x', '--help']), 'help');
});

test('what is wrong is named', () => {
  const wrong = (args: string[], message: RegExp): void => {
    assert.throws(
      () => readCommandLine(args),
      (error) => error instanceof UsageError && message.test(error.message)
    );
  };
  wrong(['--port', '70000'], /--port must be a whole number from 0 to 65535, not "70000"/);
  wrong(['--prot', '1'], /'--prot'/);
  wrong(['stray'], /stray/);
  wrong(['--jwt-key', '/no/such/file.pem'], /--jwt-key \/no\/such\/file\.pem cannot be read/);
});

test('the usage says how the command is called here, and whom to log in as', () => {
  const text = usage({ command: 'npm run org --', project: '.', adminUsername: 'ada@shop.example' });
  assert.match(text, /^Usage: npm run org -- \[options\]/);
  assert.match(text, /username=ada@shop\.example/);
});
