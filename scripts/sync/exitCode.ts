/** What the shell gets to know about a run. Other programs decide by these numbers: never reuse one. */
export const EXIT_CODE = {
  done: 0,
  unexpected: 1,
  usage: 2,
  quarantined: 4,
  changeGuard: 5,
  schema: 6,
  temporary: 75,
  interrupted: 130
} as const;

export type ExitCode = (typeof EXIT_CODE)[keyof typeof EXIT_CODE];
