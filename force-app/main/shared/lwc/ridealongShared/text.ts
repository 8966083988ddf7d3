/** Text for fields and lines that hold only so much. */

/** What people take for one character: an emoji that is joined of several, a letter with its accents. */
let segmenter: Intl.Segmenter | undefined;

/** More than any character that means something: what lies behind the limit is not looked through. */
const MAX_CHARACTER_LENGTH = 64;

/** The beginning of a text, never longer than the limit (as Salesforce counts it) and never ending inside a character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) {
    return text;
  }
  let end = 0;
  for (const { index, segment } of characters(text.slice(0, limit + MAX_CHARACTER_LENGTH))) {
    if (index + segment.length > limit) {
      break;
    }
    end = index + segment.length;
  }
  return text.slice(0, end);
}

function characters(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}

export function firstCharacter(text: string): string {
  const [first] = characters(text.slice(0, MAX_CHARACTER_LENGTH));
  return first?.segment ?? '';
}

/** A line of a text, with an ellipsis where there is more. */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= limit ? line : `${cutText(line, limit - 1).trimEnd()}…`;
}

/** At the end of a word, where there is one to cut at. */
export function cutWords(text: string, limit: number): string {
  const cut = cutText(text, limit);
  const isWhole = cut.length === text.length || /\s/.test(text.charAt(cut.length));
  const end = isWhole ? -1 : cut.search(/\s+\S*$/);
  return (end > 0 ? cut.slice(0, end) : cut).trimEnd();
}

/** Nothing that can be seen: blanks, and what only formats other characters. */
export function isBlank(text: string | null | undefined): boolean {
  return !/[^\s\p{Cf}\p{Cc}\u034F\u115F\u1160\u3164\uFFA0]/u.test(text ?? '');
}
