/** The figures as SQL: one SELECT a file, over the input tables and the files before it. The same text for every engine. */
import { readFileSync } from 'node:fs';

/** In the order in which they build on one another. */
export const VIEWS = [
  'meeting_time',
  'attendance',
  'heard',
  'opportunity_amount',
  'theme_survivor',
  'theme_share',
  'field_time',
  'colleague_figures',
  'opportunity_figures',
  'theme_figures'
] as const;
export type ViewName = (typeof VIEWS)[number];

/** What goes into the org. */
export const RESULTS = ['field_time', 'colleague_figures', 'opportunity_figures', 'theme_figures'] as const;
export type ResultName = (typeof RESULTS)[number];

export const sqlOf = (view: ViewName): string =>
  readFileSync(new URL(`./${view}.sql`, import.meta.url), 'utf8').trim();

export const viewSql = (view: ViewName): string => `CREATE TEMP VIEW ${view} AS\n${sqlOf(view)}`;
export const viewsSql = (): string[] => VIEWS.map(viewSql);
