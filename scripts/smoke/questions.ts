import type { Question } from './question.ts';
import { apiQuestions } from './questions/api.ts';
import { bulkQuestions } from './questions/bulk.ts';
import { calendarQuestions } from './questions/calendar.ts';
import { seriesQuestions } from './questions/series.ts';
import { currencyQuestions } from './questions/currencies.ts';
import { othersQuestions } from './questions/others.ts';
import { packageQuestions } from './questions/package.ts';
import { recordQuestions } from './questions/records.ts';
import { reportQuestions } from './questions/reports.ts';
import { reviewQuestions } from './questions/review.ts';
import { syncQuestions } from './questions/sync.ts';
import { volumeQuestions } from './questions/volume.ts';

/** What people would miss first comes first. */
export const QUESTIONS: readonly Question[] = [
  ...packageQuestions,
  ...calendarQuestions,
  ...seriesQuestions,
  ...reviewQuestions,
  ...volumeQuestions,
  ...reportQuestions,
  ...syncQuestions,
  ...apiQuestions,
  ...recordQuestions,
  ...bulkQuestions,
  ...currencyQuestions,
  ...othersQuestions
];
