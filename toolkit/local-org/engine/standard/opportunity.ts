import { toStoredDateTime } from '../../core/clock.ts';
import { roundHalfUp } from '../formula/formulaTypes.ts';
import type { Store } from '../store/store.ts';
import type { SObjectRecord } from '../../core/types.ts';
import { isChanged } from '../save/rowWork.ts';
import type { RowWork } from '../save/rowWork.ts';
import type { SaveContext } from '../save/saveContext.ts';

interface Stage {
  isClosed: boolean;
  isWon: boolean;
  probability: number;
  forecastCategory: string;
  forecastCategoryName: string;
}

/** The stage brings a probability and a forecast category, unless the request sets its own (Opportunity object, `StageName`). */
export function deriveOpportunity(work: RowWork, context: SaveContext): void {
  const { record, given } = work;
  const stage = stageOf(context.services.store, String(record['StageName'] ?? ''));
  if (isChanged(work, 'StageName')) {
    if (!given.has('Probability') && !flowSet(work, 'Probability')) {
      record['Probability'] = stage.probability;
    }
    if (!given.has('ForecastCategoryName')) {
      record['ForecastCategoryName'] = stage.forecastCategoryName;
      record['ForecastCategory'] = stage.forecastCategory;
    }
    record['LastStageChangeDate'] = work.operation === 'create' ? null : toStoredDateTime(context.now);
  }
  if (given.has('ForecastCategoryName')) {
    record['ForecastCategory'] =
      CATEGORY_BY_NAME[String(record['ForecastCategoryName'])] ?? stage.forecastCategory;
  }
  record['IsClosed'] = stage.isClosed;
  record['IsWon'] = stage.isWon;
  const { Amount: amount, Probability: probability, CloseDate: closeDate } = record;
  record['ExpectedRevenue'] =
    typeof amount === 'number' ? roundHalfUp((amount * Number(probability ?? 0)) / 100, 2) : null;
  Object.assign(record, fiscalPeriod(typeof closeDate === 'string' ? closeDate : undefined));
}

const CATEGORY_BY_NAME: Readonly<Record<string, string>> = {
  Omitted: 'Omitted',
  Pipeline: 'Pipeline',
  'Best Case': 'BestCase',
  Commit: 'Forecast',
  Closed: 'Closed'
};

/** A before-save flow may have set it; derivations run once before and once after the flows. */
function flowSet(work: RowWork, name: string): boolean {
  const derived = work.derived?.[name];
  return derived !== undefined && derived !== work.record[name];
}

/** An unknown stage counts as open: the picklist is not restricted. */
function stageOf(store: Store, name: string): Stage {
  const row = store
    .prepare(
      `SELECT "IsClosed" AS "closed", "IsWon" AS "won", "DefaultProbability" AS "probability", "ForecastCategory" AS "category",
        "ForecastCategoryName" AS "categoryName" FROM "OpportunityStage" WHERE "ApiName" = ?`
    )
    .get(name);
  return {
    isClosed: row?.['closed'] === 1,
    isWon: row?.['won'] === 1,
    probability: Number(row?.['probability'] ?? 0),
    forecastCategory: String(row?.['category'] ?? 'Pipeline'),
    forecastCategoryName: String(row?.['categoryName'] ?? 'Pipeline')
  };
}

/** Fiscal years are calendar years here; `2026 3` is the third quarter. */
function fiscalPeriod(date: string | undefined): SObjectRecord {
  if (date === undefined) {
    return { Fiscal: null, FiscalQuarter: null, FiscalYear: null };
  }
  const year = date.slice(0, 4);
  const quarter = Math.ceil(Number(date.slice(5, 7)) / 3);
  return { Fiscal: `${year} ${quarter}`, FiscalQuarter: quarter, FiscalYear: Number(year) };
}
