/** A folder in the shape of the public data set "CRM Sales Opportunities": four files, read and tied together. */
import { UniqueKeys } from '../../sync/csv/index.ts';
import type { CsvRow } from '../../sync/csv/index.ts';
import { CrmFiles } from './crmFiles.ts';
import type { CrmAccount, CrmAgent, CrmSales } from './crmTypes.ts';
import { DealReader } from './dealReader.ts';
import { withoutCircles } from './parents.ts';

const ACCOUNTS = 'account,sector,year_established,revenue,employees,office_location,subsidiary_of'.split(',');
const AGENTS = 'sales_agent,manager,regional_office'.split(',');
const DEALS =
  'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value'.split(',');

/** What the fields of an org hold: checked here, where file and line are known. */
const MAX_ACCOUNT = 255;
const MAX_FIRST_NAME = 40;
const MAX_LAST_NAME = 80;
const MAX_COUNTRY = 80;
const MAX_REGION = 40;
const MAX_EMPLOYEES = 99_999_999;
const MAX_REVENUE = 1_000_000_000;
const MAX_AMOUNT = 1_000_000_000_000_000;

export function readCrmSales(directory: string): CrmSales {
  const files = new CrmFiles(directory);
  const accounts = readAccounts(files);
  const prices = readPrices(files);
  const agents = readAgents(files);
  const reader = new DealReader(accounts, agents, prices);
  const deals = files.read('sales_pipeline.csv', DEALS, (row) => reader.read(row));
  return {
    accounts,
    agents,
    prices,
    deals,
    notes: [...files.notes, ...reader.notes()],
    refused: files.refused()
  };
}

function readAccounts(files: CrmFiles): CrmAccount[] {
  const names = new UniqueKeys();
  const read = files.read('accounts.csv', ACCOUNTS, (row) => {
    names.check(row, 'account');
    return { row, account: readAccount(row) };
  });
  const { accounts, notes } = withoutCircles(read);
  files.notes.push(...notes);
  return accounts;
}

function readAccount(row: CsvRow): CrmAccount {
  return {
    name: row.neededKey('account', { max: MAX_ACCOUNT }),
    sector: row.key('sector'),
    yearEstablished: yearOf(row),
    revenue: row.number('revenue', { min: 0, max: MAX_REVENUE }),
    employees: row.number('employees', { whole: true, min: 0, max: MAX_EMPLOYEES }),
    country: row.key('office_location', { max: MAX_COUNTRY }),
    parent: row.key('subsidiary_of') || undefined
  };
}

function yearOf(row: CsvRow): string {
  const year = row.key('year_established');
  return /^(\d{4})?$/.test(year)
    ? year
    : row.refuse('year_established', 'is not a year', 'write four digits, or nothing');
}

function readPrices(files: CrmFiles): Map<string, number> {
  const names = new UniqueKeys();
  const read = files.read('products.csv', ['product', 'sales_price'], (row): [string, number] => {
    const product = row.neededKey('product', { max: MAX_ACCOUNT });
    names.check(row, 'product');
    const price = row.number('sales_price', { min: 0, max: MAX_AMOUNT });
    return [product, price ?? row.refuse('sales_price', 'is empty', 'fill it in')];
  });
  return new Map(read);
}

function readAgents(files: CrmFiles): CrmAgent[] {
  const names = new UniqueKeys();
  return files.read('sales_teams.csv', AGENTS, (row) => {
    names.check(row, 'sales_agent');
    return {
      name: personIn(row, 'sales_agent'),
      manager: personIn(row, 'manager'),
      region: row.key('regional_office', { max: MAX_REGION })
    };
  });
}

function personIn(row: CsvRow, column: string): string {
  const name = row.neededKey(column);
  const [first = '', ...rest] = name.split(' ');
  if (first.length > MAX_FIRST_NAME || rest.join(' ').length > MAX_LAST_NAME) {
    const most = `${MAX_FIRST_NAME} characters for the first name and ${MAX_LAST_NAME} for the others`;
    row.refuse(column, 'is too long for the name of a user', `an org has ${most}`);
  }
  return name;
}
