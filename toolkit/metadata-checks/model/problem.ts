/** One thing that is wrong with the package, and what to do about it. */
export interface Problem {
  /** Relative to the project. */
  file: string;
  what: string;
  todo: string;
}

export function problem(file: string, what: string, todo: string): Problem {
  return { file, what, todo };
}

export function sentence({ file, what, todo }: Problem): string {
  return `${file}: ${what}; ${todo}`;
}
