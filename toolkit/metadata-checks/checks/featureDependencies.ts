import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { ownersOf } from '../model/owners.ts';
import { wordsOf } from '../model/words.ts';

/** Dependencies run one way: a feature names itself and those before it, never one behind it. */
export function featureDependencies({ project, features, files }: CheckContext): Problem[] {
  const owners = ownersOf(project, features);
  const components = new Map(project.lwcs.map(({ name, file }) => [name, features.of(file)]));
  return files.flatMap((file) => {
    const from = features.of(file.path);
    if (from === undefined) {
      return [];
    }
    const words = wordsOf(file);
    // A test may make up its records from any object; what it imports is bound like all code.
    const names = file.path.includes('/__tests__/') ? [] : [...words.names];
    const strangers = [
      ...names.map((name) => ({ name, owner: features.first(owners.get(name)) })),
      ...[...words.components].map((name) => ({ name: `the component ${name}`, owner: components.get(name) }))
    ];
    return strangers.flatMap(({ name, owner }) =>
      owner === undefined || features.mayName(from, owner)
        ? []
        : problem(
            file.path,
            `it names ${name} of ${owner}, but ${features.mayNameOnly(from)}`,
            `drop the name, or move this file or ${name} to another feature`
          )
    );
  });
}
