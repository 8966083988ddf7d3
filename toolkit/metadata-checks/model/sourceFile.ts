/** Whether a file is the script of a component, in either language. */
export function isScript(path: string): boolean {
  return /\.[jt]s$/.test(path);
}

/** The path without the language: `card/card` of `card/card.ts` and `card/card.js`. */
export function withoutLanguage(path: string): string {
  return path.replace(/\.[jt]s$/, '');
}

/** A text file of the package. */
export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  path: string;
  text: string;
}
