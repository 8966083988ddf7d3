/** What was seen of components so far, one a line in a file, so that a run that ended goes on. */
import { appendFile, readFile } from 'node:fs/promises';
import type { Observation } from './verdict.ts';

export interface Seen {
  of(project: string, component: string): Observation | undefined;
  keep(project: string, observation: Observation): Promise<void>;
}

/** Without a file it is kept for this run only. */
export async function openSeen(file?: string): Promise<Seen> {
  const observations = new Map<string, Observation>();
  const text = file === undefined ? '' : await readFile(file, 'utf8').catch(() => '');
  for (const { project, observation } of text.split('\n').flatMap(parsed)) {
    observations.set(`${project}/${observation.name}`, observation);
  }
  if (file !== undefined && text !== '' && !text.endsWith('\n')) {
    await appendFile(file, '\n');
  }
  return {
    of: (project, component) => observations.get(`${project}/${component}`),
    async keep(project, observation): Promise<void> {
      observations.set(`${project}/${observation.name}`, observation);
      if (file !== undefined) {
        await appendFile(file, `${JSON.stringify({ project, observation })}\n`);
      }
    }
  };
}

/** A line that was cut off when the run was ended counts as not written. */
function parsed(line: string): { project: string; observation: Observation }[] {
  try {
    return [JSON.parse(line) as { project: string; observation: Observation }];
  } catch {
    return [];
  }
}
