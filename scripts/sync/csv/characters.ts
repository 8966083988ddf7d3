/** Characters that one does not see: taken out of names and keys, and shown by number where they are the reason of a refusal. */

/** Control characters but tab and line feed; what Unicode calls format characters; fillers that look like nothing. */
const INVISIBLE = /\p{Cf}|\u034F|[\u115F\u1160\u3164\uFFA0]|(?![\t\n])\p{Cc}/gu;
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
/** Blanks of every kind, such as the no-break space of a web page. */
const BLANKS = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;
const EDGES = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;

/** A name or key, as a person reads it: one spelling of its letters, single blanks, nothing invisible. */
export function plainKey(text: string): string {
  return text.replace(INVISIBLE, '').replace(BLANKS, ' ').trim().normalize('NFC');
}

/** Text that somebody wrote: what joins letters and emoji inside it is part of it, what stands around it is not. */
export function plainText(text: string): string {
  return text.replace(CONTROLS, '').replace(EDGES, '');
}

/** The invisible characters of a text, each once, as `U+200B`; not those that only stand at the edges of text. */
export function invisibleIn(text: string): string[] {
  return [...new Set(text.match(INVISIBLE))].map(codeOf);
}

const MAX_SHOWN = 60;

/** A value as it can be printed: on one line, not endless, with nothing that cannot be seen. */
export function shown(text: string): string {
  const visible = text.replace(INVISIBLE, (sign) => `<${codeOf(sign)}>`).replace(/[\t\n]/g, ' ');
  const signs = [...visible];
  return signs.length <= MAX_SHOWN
    ? visible
    : `${signs.slice(0, MAX_SHOWN).join('')}... (${text.length} characters)`;
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
