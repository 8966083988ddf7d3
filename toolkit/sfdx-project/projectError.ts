/** One thing that is wrong with a project, and the file it is in. */
export interface ProjectProblem {
  file: string;
  reason: string;
}

/** The project cannot be used as it is. Names every problem at once, so that one run shows all there is to mend. */
export class ProjectError extends Error {
  override readonly name = 'ProjectError';
  readonly problems: readonly ProjectProblem[];

  constructor(problems: readonly ProjectProblem[]) {
    const lines = problems.map(({ file, reason }) => `  ${file}: ${reason}`);
    super(
      `The project has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${lines.join('\n')}`
    );
    this.problems = problems;
  }
}
