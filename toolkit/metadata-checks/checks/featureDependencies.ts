import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { FEATURES, featureOf, mayName, mayNameOnly } from '../model/features.ts';
import type { Feature } from '../model/features.ts';
import { ownersOf } from '../model/owners.ts';
import { wordsOf } from '../model/words.ts';

/** Dependencies run one way: reporting -> challenges -> attendees -> shared; `default` may name all, nobody names it. */
export function featureDependencies({ project, files }: CheckContext): Problem[] {
  const owners = ownersOf(project);
  const components = new Map(project.lwcs.map(({ name, file }) => [name, featureOf(file)]));
  return files.flatMap((file) => {
    const from = featureOf(file.path);
    if (from === undefined) {
      return [];
    }
    const words = wordsOf(file);
    // A test may make up its records from any object; what it imports is bound like all code.
    const names = file.path.includes('/__tests__/') ? [] : [...words.names];
    const strangers = [
      ...names.map((name) => ({ name, owner: nearest(owners.get(name)) })),
      ...[...words.components].map((name) => ({ name: `the component ${name}`, owner: components.get(name) }))
    ];
    return strangers.flatMap(({ name, owner }) =>
      owner === undefined || mayName(from, owner)
        ? []
        : problem(
            file.path,
            `it names ${name} of ${owner}, but ${mayNameOnly(from)}`,
            `drop the name, or move this file or ${name} to another feature`
          )
    );
  });
}

/** A name with several owners counts as that of the first feature that has it: the others may well be meant. */
function nearest(owners: ReadonlySet<Feature> | undefined): Feature | undefined {
  return FEATURES.find((feature) => owners?.has(feature));
}
