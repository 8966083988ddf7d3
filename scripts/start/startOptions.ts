import { parseArgs } from 'node:util';
import { UsageError, wholeNumber } from '@toolkit/local-org/command';

export { UsageError };

export interface StartOptions {
  project: string;
  port: number;
  /** Path of the database file, or `:memory:`. */
  database: string;
  empty: boolean;
  seed: number;
  /** Folder of the public CRM data set, instead of the sample data. */
  crmSales?: string;
  /** The org has Shared Activities: EventRelation then has the deal and all contacts too. */
  sharedActivities?: boolean;
  /** Customers who are persons: accounts that are contacts too. */
  personAccounts?: boolean;
  /** Euros, pounds and kronor, with rates by the day. */
  currencies?: boolean;
}

export const usage = `Usage: npm start -- [options]

Starts a local Salesforce-like org with sample data, and a preview of the project's pages, on this machine alone.

  --project DIR     the SFDX project (default: this one)
  --port N          port to listen on (default: 4400; 0 takes a free one)
  --db FILE         keep the records in this file (default: in memory, gone at the end)
  --empty           start without sample data
  --seed N          another set of sample data (default: 1); the same number gives the same data
  --crm-sales DIR   start with a public CRM data set instead of the sample data
  --shared-activities
                    the org has Shared Activities turned on
  --person-accounts the org has person accounts, and the sample data a customer who is one
  --currencies      the org has euros, pounds and kronor, with rates by the day
  --help            show this`;

/** Reads the command line. `help` stands for a wish to see the usage. */
export function readStartOptions(args: readonly string[], ownProject: string): StartOptions | 'help' {
  const values = parse(args);
  if (values.help === true) {
    return 'help';
  }
  if (values.empty === true && values['crm-sales'] !== undefined) {
    throw new UsageError(
      '--empty and --crm-sales exclude each other: one starts without data, the other with some.'
    );
  }
  return {
    project: values.project ?? ownProject,
    port: wholeNumber('--port', values.port ?? '4400', 0, 65_535),
    database: values.db ?? ':memory:',
    empty: values.empty ?? false,
    seed: wholeNumber('--seed', values.seed ?? '1', 0, 2_147_483_647),
    crmSales: values['crm-sales'],
    sharedActivities: values['shared-activities'] ?? false,
    personAccounts: values['person-accounts'] ?? false,
    currencies: values.currencies ?? false
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        project: { type: 'string' },
        port: { type: 'string' },
        db: { type: 'string' },
        empty: { type: 'boolean' },
        seed: { type: 'string' },
        'crm-sales': { type: 'string' },
        'shared-activities': { type: 'boolean' },
        'person-accounts': { type: 'boolean' },
        currencies: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' }
      }
    }).values;
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message : String(error)}\nSee npm start -- --help`
    );
  }
}
