import { firstCharacter as first } from './text';

/** One or two letters for an avatar. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words.slice(0, 1);
  return letters.map((word) => first(word ?? '').toLocaleUpperCase()).join('');
}
