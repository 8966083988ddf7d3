/**
 * `npm run bench -- NAME`: measurements, never tests. Each prints its goals beside what it measured, and, where a machine's
 * speed would blur the figure, a ratio to a yardstick measured in the same run.
 */
import { benchAttendees } from './attendees.ts';
import { benchChallenges } from './challenges.ts';
import { benchImport } from './import.ts';
import { benchOrg } from './org.ts';
import { benchPages } from './pages.ts';
import { benchReports } from './reports.ts';
import { benchSimilar } from './similar.ts';
import { benchSync } from './sync.ts';
import { benchSyncLarge } from './syncLarge.ts';
import { benchWrites } from './writes.ts';
import { printFigures } from './figures.ts';
import type { Figure } from './figures.ts';

const BENCHES: Record<string, (args: string[]) => Promise<Figure[]>> = {
  attendees: benchAttendees,
  challenges: benchChallenges,
  import: benchImport,
  org: benchOrg,
  pages: benchPages,
  reports: benchReports,
  similar: benchSimilar,
  sync: benchSync,
  'sync-large': benchSyncLarge,
  writes: benchWrites
};
/** Takes minutes and gigabytes. */
const ONLY_BY_NAME = ['sync-large'];

const [name = 'all', ...args] = process.argv.slice(2);
if (name !== 'all' && !(name in BENCHES)) {
  console.error(
    `There is no benchmark "${name}". Choose one of: ${Object.keys(BENCHES).join(', ')}; or none for all.`
  );
  process.exit(2);
}
for (const [bench, run] of Object.entries(BENCHES)) {
  if (name === bench || (name === 'all' && !ONLY_BY_NAME.includes(bench))) {
    printFigures(bench, await run(args));
  }
}
