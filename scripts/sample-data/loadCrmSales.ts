/**
 * Puts a folder in the shape of the public data set "CRM Sales Opportunities" (Maven Analytics) into an org instead of
 * the sample data: real-sized input that nobody here wrote.
 */
import { generateCrmSales } from './crmSales/generateCrmSales.ts';
import { readCrmSales } from './crmSales/readCrmSales.ts';
import { loadSteps } from './loadSteps.ts';
import type { LoadSummary } from './loadSteps.ts';

export interface LoadCrmSalesOptions {
  instanceUrl: string;
  /** Of an administrator. */
  accessToken: string;
  directory: string;
  /** `YYYY-MM-DD`: the newest day of the data set is moved here. */
  today: string;
  onProgress?: (message: string) => void;
  usernameSuffix?: string;
}

export interface CrmSalesSummary extends LoadSummary {
  /** What was odd about the files, and what was made of it. */
  notes: string[];
}

export async function loadCrmSales(options: LoadCrmSalesOptions): Promise<CrmSalesSummary> {
  const data = readCrmSales(options.directory);
  const summary = await loadSteps(generateCrmSales(data, options.today, options.usernameSuffix), options);
  return { ...summary, notes: [...data.notes, ...linesLeftOut(data.refused)] };
}

const MAX_NAMED = 20;

function linesLeftOut(refused: readonly string[]): string[] {
  const more = refused.length - MAX_NAMED;
  return [
    ...(refused.length > 0 ? [`${refused.length.toLocaleString('en')} lines were left out:`] : []),
    ...refused.slice(0, MAX_NAMED),
    ...(more > 0 ? [`... and ${more.toLocaleString('en')} more.`] : [])
  ];
}
