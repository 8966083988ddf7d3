/**
 * From a text to what is said in it: sentences and clauses, without bullets, dates, greetings, quotes and without who says it.
 * What stands before a sentence must not change what is thought of it.
 */

/** A clause, and the word before its colon: "Idea: a map" is no "Problem: a map". */
export interface Clause {
  text: string;
  label: string;
}

/** "The order should say": nobody has said anything. */
const NOBODY =
  '(?!(?:merge|change|show|list|link|group|sort|filter|add|remove|split|print|send|tag|delete|archive|combine|collect|store|hide|lock|close|should|must|could|would|can|may|might|to|that|which|who|not)\\b)';
const WHO = `(?:(?:the|our|their|my|his|her|a|one) )?(?:${NOBODY}[\\p{L}-]+ ){0,2}${NOBODY}[\\p{L}-]+`;
const SAYS =
  '(?:says?|said|told (?:me|us)(?! (?:about|of)\\b)|tells (?:me|us)(?! (?:about|of)\\b)|mentioned|mentions|explained|explains|complained|stated|wrote|thinks|believes|confirmed)';
/** Nouns as well, so only with "that" or a colon behind them. */
const REPORTS =
  '(?:adds|added|reports|reported|writes|claims?|claimed|complains|states|notes?|noted|feels|remarks|remarked)';
const GREETING =
  '(?:hi|hello|hey|dear|good (?:morning|afternoon|day|evening)|greetings)(?: (?:all|team|everyone|everybody|there|colleagues|[\\p{L}]+))?[,!:.]*';
const FILLER =
  '(?:so|well|ok(?:ay)?|basically|honestly|frankly|actually|also|and|but|then|still|again|in short|in a nutshell|to be honest|' +
  'nothing (?:fancy|big|complicated|special|more),? (?:but )?just|as (?:discussed|agreed|mentioned|said)|long story short|overall|in summary|generally|of course|obviously|fyi|btw|by the way|tl;?dr)';

/** What may stand before a sentence, each taken away as often as it comes. */
const BEFORE = [
  /^\+1(?: for| to)?\s+/iu,
  /^[\s"'`«»„“”‚‘’*_#>|•·–—‣▪◦→-]+/u,
  /^\(?(?:\d{1,2}|[a-z])[.)]\s+/iu,
  /^\[[^\]]{0,40}\]\s*/u,
  /^\([^)]{0,40}\)\s*/u,
  /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[ .]+\p{L}{3,9}\.?(?: \d{4})?|\d{1,2}:\d\d)\s*[:,–-]?\s*/u,
  new RegExp(`^${GREETING}\\s+(?=\\S)`, 'iu'),
  new RegExp(`^${FILLER}\\s*(?:[,:–]|-\\s)?\\s+`, 'iu'),
  new RegExp(`^according to ${WHO},\\s*`, 'iu'),
  new RegExp(
    `^(?!\\p{L}+ing \\p{L}+s say\\b)(?:[\\p{L}]+ly )?${WHO} ${SAYS}(?: to (?:me|us))?(?:,? that\\b|[:,])?\\s*["“„«']?\\s*`,
    'iu'
  ),
  new RegExp(`^${WHO} ${REPORTS}(?: to (?:me|us))?(?:,? that\\b|[:,])\\s*["“„«']?\\s*`, 'iu')
];
/** A label, such as `Note:` or `Feedback from the visit -`: few words, none of them a verb that would make it a sentence. */
const LABEL = /^((?:[\p{L}'’-]+ ){0,4}[\p{L}'’-]+)\s*(?::|\s-|\s–|\s—)\s+(?=\S)/u;

const MAX_BEFORE = 12;

/** What has no full stop for longer is no sentence: it is read in pieces, so that time grows with length alone. */
export const MAX_SENTENCE = 300;
const PIECE = new RegExp(`.{1,${MAX_SENTENCE}}(?:\\s|$)|.{${MAX_SENTENCE}}`, 'gsu');

function inPieces(sentence: string): string[] {
  if (sentence.length <= MAX_SENTENCE) {
    return [sentence];
  }
  return (sentence.match(PIECE) ?? []).map((piece) => piece.trim());
}

export function clausesOf(text: string): Clause[] {
  return text
    .replace(/[’‘]/gu, "'")
    .replace(
      /(?<!\s)\s*'d(?= (?:like|love|help|be|prefer|want|rather|need|pay|benefit|appreciate|make|save)\b)/giu,
      ' would'
    )
    .split(/\n+|(?<=[.!?…])["'”“»)]*\s+|;\s*/u)
    .map((sentence) => sentence.trim())
    .flatMap(inPieces)
    .filter((sentence) => /\p{L}/u.test(sentence))
    .map(unframed);
}

/** A sentence in parts that stand for themselves: "they retype it, so we should give them an API". */
export function partsOf(sentence: string): string[] {
  const parts = sentence.split(
    /,\s+(?:so|but|and|therefore|hence|thus|then|which is why)\s+(?:that\s+)?|\s+-\s+|\s+[–—]\s+|,\s+(?=(?:just|please|simply|instead) )|,\s+(?!.*\b(?:would|could)\b)|\s+so\s+(?=(?:we|they|let|please|i)\b)/iu
  );
  return parts.length > 1 ? parts.filter(Boolean) : [];
}

function unframed(sentence: string): Clause {
  let text = sentence;
  let label = '';
  for (let turn = 0; turn < MAX_BEFORE; turn += 1) {
    const before = text;
    text = BEFORE.reduce((rest, pattern) => without(rest, pattern), text);
    const [whole = '', words = ''] = LABEL.exec(text) ?? [];
    if (whole && text.length > whole.length) {
      label = words;
      text = text.slice(whole.length);
    }
    if (text === before) {
      break;
    }
  }
  return { label: label.toLowerCase(), text: withoutEnd(text) };
}

/** Never all of it: "Hello." stays. */
function without(text: string, pattern: RegExp): string {
  const rest = text.replace(pattern, '');
  return /\p{L}/u.test(rest) ? rest : text;
}

function withoutEnd(text: string): string {
  return text
    .replace(/\s*\([^()]{0,60}\)\s*(?=[.!?"'”“»*]*$)/u, '')
    .replace(/[\s"'`«»„“”*_.!…:]+$/u, '')
    .replace(/\s+/gu, ' ');
}
