import type { LabelPart } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';

const WORD = '[A-Z0-9][A-Za-z0-9]*';

/** Labels are called <Prefix>_<Component>_<Purpose> and sorted, so that each has one place. */
export function labels({ project, settings, features, files }: CheckContext): Problem[] {
  return [
    ...project.labels.flatMap((label) =>
      labelName(label, settings.prefix, features.of(label.file) === features.shared)
    ),
    ...pluralForms(project.labels),
    ...files.flatMap(({ path, text }) => unsorted(path, text))
  ];
}

function labelName(
  { name, file, value }: LabelPart,
  prefix: string | undefined,
  isShared: boolean
): Problem[] {
  const before = prefix === undefined ? '' : `${prefix}_`;
  // What several components show belongs to none of them.
  const steps = isShared ? '*' : '+';
  return [
    ...(new RegExp(`^${before}${WORD}(_${WORD})${steps}$`).test(name)
      ? []
      : [problem(file, `the label is called ${name}`, `call it ${before}<Component>_<Purpose>`)]),
    ...(value === '' ? [problem(file, `the label ${name} is empty`, 'give it a <value>')] : []),
    ...placeholderGaps(name, value).map((missing) =>
      problem(
        file,
        `the label ${name} skips the placeholder {${missing}}`,
        'count placeholders from {0} without a gap'
      )
    )
  ];
}

/** The form for one may leave the number out: "once" instead of "{0} times". */
function placeholderGaps(name: string, value: string): number[] {
  if (name.endsWith('_One')) {
    return [];
  }
  const used = placeholders(value);
  const highest = Math.max(-1, ...used);
  return Array.from({ length: highest + 1 }, (_, index) => index).filter((index) => !used.includes(index));
}

/** A label for one needs the label for others, with at least its placeholders. */
function pluralForms(all: readonly LabelPart[]): Problem[] {
  return all
    .filter(({ name }) => name.endsWith('_One'))
    .flatMap(({ name, file, value }) => {
      const wanted = name.replace(/One$/, 'Other');
      const other = all.find((label) => label.name === wanted);
      if (other === undefined) {
        return [problem(file, `${name} has no plural form`, `add the label ${wanted}`)];
      }
      return placeholders(value)
        .filter((index) => !placeholders(other.value).includes(index))
        .map((index) =>
          problem(file, `${name} uses {${index}}, ${wanted} does not`, 'use the same placeholders')
        );
    });
}

function placeholders(value: string): number[] {
  return [...value.matchAll(/\{(\d+)\}/g)].map(([, index]) => Number(index));
}

function unsorted(path: string, text: string): Problem[] {
  if (!path.endsWith('.labels-meta.xml')) {
    return [];
  }
  const found = [...text.matchAll(/<fullName>([^<]*)<\/fullName>/g)].map(([, name = '']) => name);
  const late = found.find((name, index) => index > 0 && name < (found[index - 1] ?? ''));
  return late === undefined
    ? []
    : [problem(path, `${late} stands behind a later name`, 'sort the labels by <fullName>')];
}
