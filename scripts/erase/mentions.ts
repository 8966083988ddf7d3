/** Finding a person in what people wrote. */

const ERASED = '[erased]';

/** Not inside another word; any white space between the parts of a name. */
function patternOf(name: string): RegExp {
  const parts = name
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

export function isNamedIn(text: string, names: readonly string[]): boolean {
  return names.some((name) => patternOf(name).test(text));
}

/** Longest first: the whole name goes before a part of it. */
export function withoutNames(text: string, names: readonly string[]): string {
  return names
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, name) => left.replace(patternOf(name), ERASED), text);
}
