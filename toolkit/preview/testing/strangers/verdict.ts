/** What was seen of a component, in one word, and the words of many in a table. */

export interface Observation {
  name: string;
  /** Boxes that stand in place of something: heading and text. */
  boxes: readonly string[];
  /** Uncaught errors and error messages, first when shown, then when its buttons were pressed. */
  errors: readonly string[];
  /** Questions that the org refused, with status and path. */
  refused: readonly string[];
  /** Something of it stands on the page. */
  isShown: boolean;
  /** Buttons pressed without leaving the page broken. */
  pressed: number;
}

export type Verdict = 'works' | 'renders' | 'unsupported' | 'fails';

/**
 * `works`: shown, and neither showing it nor pressing its buttons led to an error or a refusal. `renders`: shown, but not
 * without. `unsupported`: a box says what the preview lacks. `fails`: all else.
 */
export function verdictOf({ boxes, errors, refused, isShown }: Observation): Verdict {
  if (boxes.length > 0) {
    return boxes.every(saysWhatIsMissing) ? 'unsupported' : 'fails';
  }
  if (!isShown) {
    return 'fails';
  }
  return errors.length === 0 && refused.length === 0 ? 'works' : 'renders';
}

function saysWhatIsMissing(box: string): boolean {
  return /preview (does not|cannot)|Aura components cannot/.test(box);
}

export interface StrangerTable {
  project: string;
  components: number;
  works: number;
  renders: number;
  unsupported: number;
  fails: number;
}

export function tableOf(project: string, observations: readonly Observation[]): StrangerTable {
  const count = (wanted: Verdict): number =>
    observations.filter((observation) => verdictOf(observation) === wanted).length;
  return {
    project,
    components: observations.length,
    works: count('works'),
    renders: count('works') + count('renders'),
    unsupported: count('unsupported'),
    fails: count('fails')
  };
}

export function sumOf(tables: readonly StrangerTable[]): StrangerTable {
  const sum = (key: Exclude<keyof StrangerTable, 'project'>): number =>
    tables.reduce((total, table) => total + table[key], 0);
  return {
    project: 'all',
    components: sum('components'),
    works: sum('works'),
    renders: sum('renders'),
    unsupported: sum('unsupported'),
    fails: sum('fails')
  };
}

/** Shares are of the components that the preview claims to support. */
export function tableLines(tables: readonly StrangerTable[]): string[] {
  const share = (part: number, { components, unsupported }: StrangerTable): string =>
    components === unsupported ? '-' : `${((100 * part) / (components - unsupported)).toFixed(1)} %`;
  const rows = tables.map((table) => [
    table.project,
    String(table.components),
    String(table.unsupported),
    `${table.renders} (${share(table.renders, table)})`,
    `${table.works} (${share(table.works, table)})`,
    String(table.fails)
  ]);
  const all = [['project', 'without Apex', 'said to be unsupported', 'renders', 'works', 'fails'], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd()
  );
}
