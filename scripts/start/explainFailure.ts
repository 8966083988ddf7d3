import { ProjectError } from '@toolkit/sfdx-project';
import type { StartOptions } from './startOptions.ts';

function code(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** Why it could not start, and what to do. */
export function explainFailure(error: unknown, { port, project }: StartOptions): string {
  switch (code(error)) {
    case 'EADDRINUSE':
      return `Port ${port} is in use: something else listens there, perhaps another npm start. Stop it, or take another port: npm start -- --port ${port + 1}`;
    case 'EACCES':
      return `Port ${port} may not be used by you. Take one above 1023: npm start -- --port 4400`;
  }
  if (error instanceof ProjectError) {
    const problems = error.problems.map(({ file, reason }) => `  ${file}: ${reason}`);
    return `The project in ${project} cannot be used:\n${problems.join('\n')}`;
  }
  return error instanceof Error ? error.message : String(error);
}
