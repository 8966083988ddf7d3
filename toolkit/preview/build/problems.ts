/** What is wrong with a component, or asks for something the preview lacks. */
export interface BuildProblem {
  /** A mistake would fail on the platform too; `unsupported` works there, only not here. */
  kind: 'mistake' | 'unsupported';
  message: string;
  file?: string;
  /** From 1. */
  line?: number;
  /** From 1. */
  column?: number;
  /** The lines around the place, the place marked. */
  frame?: string;
}

/** `file:line:column: message`, with the lines around it below. */
export function formatProblem({ message, file, line, column, frame }: BuildProblem): string {
  const place = [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
  const first = place === '' ? message : `${place}: ${message}`;
  return frame === undefined ? first : `${first}\n${frame}`;
}

/** The lines around a place, numbered, with a caret under the column. Line and column count from 1. */
export function codeFrame(source: string, line: number, column: number, around = 2): string {
  const lines = source.split(/\r?\n/);
  const last = Math.min(line + around, lines.length);
  const width = String(last).length;
  const rows: string[] = [];
  for (let number = Math.max(1, line - around); number <= last; number++) {
    const mark = number === line ? '>' : ' ';
    rows.push(`${mark} ${String(number).padStart(width)} | ${lines[number - 1] ?? ''}`.trimEnd());
    if (number === line) {
      rows.push(`  ${' '.repeat(width)} | ${' '.repeat(column - 1)}^`);
    }
  }
  return rows.join('\n');
}

/** A module that says, when it is loaded, why it cannot be: what imports it is shown as a box with these words. */
export function failingModule(message: string): string {
  return `throw new Error(${JSON.stringify(message)});\nexport default {};\n`;
}
