/** What the components of dashboards showed when they were last refreshed, by reader and filters. */
import type { DatabaseSync } from 'node:sqlite';
import type { ComponentOutcome } from '../../engine/reports/index.ts';

export interface Refreshed {
  date: Date;
  outcomes: ComponentOutcome[];
}

export interface DashboardView {
  dashboardId: string;
  userId: string;
  /** Ids of the options chosen. */
  filters: readonly (string | null)[];
}

/** Databases that have the table. */
const prepared = new WeakSet<DatabaseSync>();

export class DashboardStore {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    if (prepared.has(database)) {
      return;
    }
    prepared.add(database);
    database.exec(`CREATE TABLE IF NOT EXISTS local_dashboard_result (
      dashboardId TEXT NOT NULL, userId TEXT NOT NULL, filters TEXT NOT NULL, refreshedAt INTEGER NOT NULL, outcomes TEXT NOT NULL,
      PRIMARY KEY (dashboardId, userId, filters)
    ) WITHOUT ROWID, STRICT`);
  }

  put({ dashboardId, userId, filters }: DashboardView, { date, outcomes }: Refreshed): void {
    this.#database
      .prepare('INSERT OR REPLACE INTO local_dashboard_result VALUES (?, ?, ?, ?, ?)')
      .run(dashboardId, userId, keyOf(filters), date.getTime(), JSON.stringify(outcomes));
  }

  find({ dashboardId, userId, filters }: DashboardView): Refreshed | undefined {
    const row = this.#database
      .prepare(
        'SELECT refreshedAt, outcomes FROM local_dashboard_result WHERE dashboardId = ? AND userId = ? AND filters = ?'
      )
      .get(dashboardId, userId, keyOf(filters));
    return (
      row && {
        date: new Date(Number(row['refreshedAt'])),
        outcomes: JSON.parse(String(row['outcomes'])) as ComponentOutcome[]
      }
    );
  }
}

/** The same option may come with 15 characters or 18. */
function keyOf(filters: readonly (string | null)[]): string {
  return filters.map((id) => id?.slice(0, 15) ?? '').join(' ');
}
