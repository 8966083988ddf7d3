import type { CheckContext } from '../model/context.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { wordsOf } from '../model/words.ts';
import type { Words } from '../model/words.ts';

/** Labels, custom permissions, notification types, value sets and components that nothing uses. */
export function unused({ project, files }: CheckContext): Problem[] {
  // A test alone keeps nothing alive, and nothing is used by standing in its own file.
  const uses = files
    .filter(({ path }) => !path.includes('/__tests__/'))
    .map((file) => ({ path: file.path, words: wordsOf(file) }));
  const usedElsewhere = (part: { file: string }, isUse: (words: Words, path: string) => boolean): boolean =>
    uses.some(
      ({ path, words }) => path !== part.file && !isSameBundle(path, part.file) && isUse(words, path)
    );
  const byName = (name: string) => (words: Words, path: string) =>
    words.names.has(name) && !path.endsWith('.permissionset-meta.xml');

  const named: [kind: string, parts: readonly { name: string; file: string }[]][] = [
    ['label', project.labels],
    ['custom permission', project.customPermissions],
    ['notification type', project.notificationTypes]
  ];
  const valueSets = new Set(
    project.objects.flatMap(({ fields }) =>
      fields.map(({ xml }) => xml.child('valueSet')?.text('valueSetName'))
    )
  );
  return [
    ...project.globalValueSets
      .filter(({ name }) => !valueSets.has(name))
      .map(({ name, file }) => problem(file, `nothing uses the value set ${name}`, 'use it or delete it')),
    ...named.flatMap(([kind, parts]) =>
      parts
        .filter((part) => !usedElsewhere(part, byName(part.name)))
        .map(({ name, file }) => problem(file, `nothing uses the ${kind} ${name}`, 'use it or delete it'))
    ),
    ...project.lwcs
      .filter((part) => !usedElsewhere(part, (words) => words.components.has(part.name)))
      .map(({ name, file, exposed }) =>
        problem(
          file,
          `nothing uses the component ${name}`,
          exposed ? 'place it on a page, or delete it' : 'import it, or delete it'
        )
      )
  ];
}

function isSameBundle(path: string, file: string): boolean {
  return file.includes('/lwc/') && path.startsWith(file.slice(0, file.lastIndexOf('/') + 1));
}
