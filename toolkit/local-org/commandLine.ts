import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CurrencySettings } from './core/currencySettings.ts';
import { DEFAULT_SETTINGS } from './engine/bootstrap/settings.ts';

export interface OrgOptions {
  project: string;
  port: number;
  /** Path of the database file, or `:memory:`. */
  database: string;
  empty: boolean;
  hosts: string[];
  jwtKeys: string[];
  tokenLifetimeMs: number;
  runAs?: string;
  sharedActivities: boolean;
  personAccounts: boolean;
  /** The corporate currency and the others; undefined for an org with one. */
  currencies?: { corporate: string } & CurrencySettings;
}

/** A wrong command line: the message says what and how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** How the command is called, and on what. */
interface Command {
  command: string;
  project: string;
  adminUsername?: string;
}

export const usage = ({ command, adminUsername }: Command): string => `Usage: ${command} [options]

Serves the objects, flows and reports of an SFDX project as a Salesforce org would, on this machine alone.

  --project DIR          the SFDX project (default: this one)
  --port N               port to listen on (default: 4400; 0 takes a free one)
  --db FILE              keep the records in this file (default: in memory, gone at the end)
  --empty                start without data
  --host NAME[:PORT]     also answer to this host name, on all of the machine's addresses; may be repeated
  --jwt-key FILE         certificate or public key (PEM) that may sign JWT logins; may be repeated
  --token-lifetime MIN   minutes until an access token expires (default: 720)
  --run-as USERNAME      user of the client credentials login
  --shared-activities    switch Shared Activities on: EventRelation has IsParent, IsWhat and IsInvitee; a --db file
                         goes on having them
  --person-accounts      switch person accounts on: customers who are persons; a --db file goes on having them
  --currencies LIST      several currencies, the corporate one first: EUR,USD=1.08,JPY=165; a --db file goes on
                         having them
  --dated-rates          with them: rates by the day (advanced currency management)
  --help                 show this

Log in with any user's name and the password "local" (OAuth password grant or SOAP login), for example:
  curl -d grant_type=password -d username=${adminUsername ?? DEFAULT_SETTINGS.adminUsername} -d password=local http://localhost:4400/services/oauth2/token`;

/** Reads the command line. `help` stands for a wish to see the usage. */
export function readCommandLine(args: readonly string[], command: Command): OrgOptions | 'help' {
  const values = parse(args, command.command);
  if (values.help === true) {
    return 'help';
  }
  return {
    project: values.project ?? command.project,
    port: wholeNumber('--port', values.port ?? '4400', 0, 65_535),
    database: values.db ?? ':memory:',
    empty: values.empty ?? false,
    hosts: values.host ?? [],
    jwtKeys: (values['jwt-key'] ?? []).map(readKey),
    tokenLifetimeMs:
      wholeNumber('--token-lifetime', values['token-lifetime'] ?? '720', 1, 1_000_000) * 60_000,
    runAs: values['run-as'],
    sharedActivities: values['shared-activities'] ?? false,
    personAccounts: values['person-accounts'] ?? false,
    currencies: currenciesOf(values.currencies, values['dated-rates'] ?? false)
  };
}

function parse(args: readonly string[], command: string) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        project: { type: 'string' },
        port: { type: 'string' },
        db: { type: 'string' },
        empty: { type: 'boolean' },
        host: { type: 'string', multiple: true },
        'jwt-key': { type: 'string', multiple: true },
        'token-lifetime': { type: 'string' },
        'run-as': { type: 'string' },
        'shared-activities': { type: 'boolean' },
        'person-accounts': { type: 'boolean' },
        currencies: { type: 'string' },
        'dated-rates': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' }
      }
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\nSee ${command} --help`);
  }
}

/** `EUR,USD=1.08`: each other currency with how much of it one unit of the first costs. */
export function currenciesOf(list: string | undefined, datedRates: boolean): OrgOptions['currencies'] {
  if (list === undefined) {
    if (datedRates) {
      throw new UsageError('--dated-rates needs --currencies.');
    }
    return undefined;
  }
  const [corporate = '', ...others] = list.split(',').map((part) => part.trim());
  const known = new Set(Intl.supportedValuesOf('currency'));
  const rates = others.map((part): [string, number] => {
    const [code = '', rate = ''] = part.split('=');
    return [code, Number(rate)];
  });
  if (!known.has(corporate) || !rates.every(([code, rate]) => known.has(code) && rate > 0)) {
    throw new UsageError(`--currencies must be like EUR,USD=1.08,JPY=165, not "${list}".`);
  }
  return { corporate, rates: Object.fromEntries(rates), datedRates };
}

/** A whole number of a command line; refused outside its range. */
export function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number) || number < least || number > most) {
    throw new UsageError(`${name} must be a whole number from ${least} to ${most}, not "${text}".`);
  }
  return number;
}

function readKey(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `--jwt-key ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`
    );
  }
}
