/** Quotation marks within quotation marks. Pure. */

/** Inner marks by the outer one that a label opens with: English and German. */
const INNER: Record<string, [string, string]> = { '“': ['‘', '’'], '„': ['‚', '‘'] };
const OPENERS = /[“„]/g;
const CLOSERS: Record<string, string> = { '“': '”', '„': '“' };
/** Double marks of any language. */
const DOUBLE = /["“”„«»]/g;

/**
 * A value for the place in a label that begins after `before`. Within the label's quotation marks its own become inner ones, and a pair
 * around the whole of it goes: the label has those. Elsewhere it stays as it was written.
 */
export function insideQuotes(text: string, before: string): string {
  const outer = openIn(before);
  const inner = outer && INNER[outer];
  return inner ? withInner(withoutPair(text), inner) : text;
}

/** The mark that was opened and not closed: German closes with what English opens with. */
function openIn(before: string): string | undefined {
  const opened = [...before.matchAll(OPENERS)];
  const first = opened[0]?.[0];
  if (!first) {
    return undefined;
  }
  const opener = first === '„' ? '„' : '“';
  const at = before.lastIndexOf(opener);
  return before.indexOf(CLOSERS[opener] ?? '', at + 1) === -1 ? opener : undefined;
}

const isMark = (character: string | undefined): boolean => /^["“”„«»]$/.test(character ?? '');

/** Only where the two at the ends belong together: “A” and “B” keeps both. */
function withoutPair(text: string): string {
  const line = text.trim();
  const marks = line.match(DOUBLE) ?? [];
  const isWrapped = marks.length === 2 && isMark(line.at(0)) && isMark(line.at(-1));
  return isWrapped ? line.slice(1, -1).trim() : text;
}

/** A mark after a blank, a bracket or another mark, or at the beginning, opens; any other closes. */
function withInner(text: string, [open, close]: [string, string]): string {
  return text.replace(DOUBLE, (_mark, at: number) => {
    const isOpening = at === 0 || /[\s([{–—/"“„«‘‚]/.test(text.charAt(at - 1));
    return isOpening ? open : close;
  });
}
