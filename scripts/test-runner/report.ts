/** What a run of tests came to, and how it is told. Pure. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export interface FileResult extends Count {
  /** Relative to the repository, with forward slashes. */
  file: string;
  milliseconds: number;
}

export interface SuiteResult {
  suite: string;
  files: FileResult[];
}

const SLOWEST = 10;

export function total(files: readonly Count[]): Count {
  const sum = (key: keyof Count): number => files.reduce((so, file) => so + file[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

const inWords = ({ passed, failed, skipped }: Count): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** A suite without a test that passed is a mistake in the runner, or everything failed: never a success. */
export function failuresOf({ suite, files }: SuiteResult): string[] {
  const { passed, failed } = total(files);
  return [
    ...(failed > 0 ? [`${suite}: ${failed} failed`] : []),
    ...(passed === 0 ? [`${suite}: no test ran`] : [])
  ];
}

function slowest(files: FileResult[]): string[] {
  return files
    .toSorted((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, SLOWEST)
    .map(({ file, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${file}`);
}

export function closingLines(results: SuiteResult[], notes: string[]): string[] {
  const files = results.flatMap((result) => result.files);
  return [
    'Slowest files:',
    ...slowest(files),
    '',
    ...results.map((result) => `${result.suite}: ${inWords(total(result.files))}`),
    ...notes,
    `Tests: ${inWords(total(files))}`
  ];
}
