/** Finds the word that was meant: "dilivery" is in no theme, "delivery" is. */

/** Words of a vocabulary, sorted by length for a quick search. */
export class Vocabulary {
  byLength = new Map<number, string[]>();
  known = new Set<string>();

  add(word: string): void {
    if (this.known.has(word)) {
      return;
    }
    this.known.add(word);
    const same = this.byLength.get(word.length);
    if (same) {
      same.push(word);
    } else {
      this.byLength.set(word.length, [word]);
    }
  }

  /** Words one slip away, or two for a long word. None for a short one: "play" is no slip for "pay". */
  near(word: string): string[] {
    const slips = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
    const found: string[] = [];
    for (let length = word.length - slips; slips > 0 && length <= word.length + slips; length += 1) {
      for (const candidate of this.byLength.get(length) ?? []) {
        if (candidate[0] === word[0] && slipsBetween(word, candidate, slips) <= slips) {
          found.push(candidate);
        }
      }
    }
    return found;
  }

  /** Words that begin so: what is still being typed. */
  startingWith(beginning: string): string[] {
    return beginning.length < 3 ? [] : [...this.known].filter((word) => word.startsWith(beginning));
  }
}

/** Inserted, lost, wrong or swapped letters between two words (Damerau-Levenshtein), given up beyond `most`. */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) {
    return most + 1;
  }
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_unused, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1)
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) > most) {
      return most + 1;
    }
    before = above;
    above = current;
  }
  return above[other.length] ?? most + 1;
}
