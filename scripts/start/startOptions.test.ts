import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStartOptions, UsageError } from './startOptions.ts';

const read = (...args: string[]) => readStartOptions(args, '/own');

test('without options it serves this project from memory, on port 4400, with sample data', () => {
  assert.deepEqual(read(), {
    project: '/own',
    port: 4400,
    database: ':memory:',
    empty: false,
    seed: 1,
    crmSales: undefined,
    sharedActivities: false,
    personAccounts: false,
    currencies: false
  });
});

test('every option has its place', () => {
  assert.deepEqual(
    read(
      ...'--project other --port 0 --db org.db --seed 7 --crm-sales data --shared-activities --person-accounts --currencies'.split(
        ' '
      )
    ),
    {
      project: 'other',
      port: 0,
      database: 'org.db',
      empty: false,
      seed: 7,
      crmSales: 'data',
      sharedActivities: true,
      personAccounts: true,
      currencies: true
    }
  );
  assert.equal(typeof read('--empty') === 'object' && read('--empty') !== 'help', true);
});

test('--help wins', () => {
  assert.equal(read('--help', '--port', '1'), 'help');
});

test('wrong options are refused with what is wrong', () => {
  const refused = (args: string[], message: RegExp): void => {
    assert.throws(
      () => read(...args),
      (error) => error instanceof UsageError && message.test(error.message)
    );
  };
  refused(['--port', 'many'], /--port must be a whole number from 0 to 65535, not "many"/);
  refused(['--port', '70000'], /--port/);
  refused(['--seed', '-1'], /'--seed|--seed/);
  refused(['--prot', '1'], /--prot/);
  refused(['somewhere'], /somewhere/);
  refused(['--empty', '--crm-sales', 'data'], /exclude each other/);
});
