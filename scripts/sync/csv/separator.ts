/** What separates the cells of a file: what Excel says in a first line `sep=;`, or what separates the names of its columns. */
const SEPARATORS = [',', ';', '\t', '|'] as const;

export interface Separated {
  separator: string;
  /** Of the text behind the `sep=` line. */
  start: number;
  /** Lines before it. */
  lines: number;
}

/** @param known names of columns, in small letters: of two separators the one that gives more of them */
export function separatorOf(text: string, known: readonly string[] = []): Separated {
  const said = /^"?sep=(.)"?[;,\t]*(\n|$)/i.exec(text);
  if (said !== null) {
    return { separator: said[1] ?? ',', start: said[0].length, lines: 1 };
  }
  const header = /[^\s,;|][^\n]*/.exec(text)?.[0] ?? '';
  // The sign most names stand between; with equally many, the first of the list
  const best = SEPARATORS.map((separator) => ({ separator, score: scoreOf(header, separator, known) })).sort(
    (a, b) => b.score - a.score
  );
  return { separator: best[0]?.separator ?? ',', start: 0, lines: 0 };
}

const WEIGHT_OF_A_NAME = 1000;

function scoreOf(header: string, separator: string, known: readonly string[]): number {
  const names = header.replace(/"(?:[^"]|"")*"/g, (cell) => cell.replaceAll(separator, ' ')).split(separator);
  const right = names.filter((name) => known.includes(name.replaceAll('"', '').trim().toLowerCase()));
  return right.length * WEIGHT_OF_A_NAME + names.length;
}
