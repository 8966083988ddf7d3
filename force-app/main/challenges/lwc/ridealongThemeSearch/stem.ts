/**
 * Cuts English words to what their forms have in common: "deliveries" and "delivery", "delivered" and "delivers" meet. No more
 * than that: "customer" is no form of "custom". That "delivery" is related to "deliver" stands in the table of related words.
 */
const IRREGULAR = new Map<string, string>();
for (const forms of `
  begin began begun, break broke broken, bring brought, build built, buy bought, catch caught, choose chose chosen, come came,
  deal dealt, draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen, feel felt, fight fought, find found,
  fly flew flown, forget forgot forgotten, freeze froze frozen, get got gotten, give gave given, go went gone, grow grew grown,
  hang hung, hear heard, hide hid hidden, hold held, keep kept, know knew known, lay laid, lead led, leave left, lend lent,
  lie lain, lose lost, mean meant, meet met, pay paid, ride rode ridden, ring rang rung, rise rose risen, run ran, say said,
  see saw seen, seek sought, sell sold, send sent, shake shook shaken, show shown, speak spoke spoken, spend spent, stand stood,
  steal stole stolen, stick stuck, swear swore, take took taken, teach taught, tear tore torn, tell told, think thought,
  throw threw thrown, understand understood, wake woke woken, wear wore worn, win won, write wrote written,
  man men, woman women, person people, foot feet, child children, mouse mice, die dying died, analysis analyses, datum data,
  shelf shelves, half halves, knife knives, leaf leaves, life lives, thief thieves, wife wives,
  late later lately, wrong wrongly, choice choices`
  .split(',')
  .map((group) => group.trim().split(/\s+/))) {
  for (const form of forms) {
    IRREGULAR.set(form, forms[0] ?? form);
  }
}

/** What a word is a form of. The word comes in lower case and without accents. */
export function stem(word: string): string {
  const base = IRREGULAR.get(word) ?? word;
  return base.length < 4 ? base : ending(withoutTense(singular(base)));
}

function singular(word: string): string {
  if (word.endsWith('sses')) {
    return word.slice(0, -2);
  }
  if (word.endsWith('ies') && word.length > 4) {
    return `${word.slice(0, -3)}y`;
  }
  if (/(ch|sh|x|z|o)es$/.test(word)) {
    return word.slice(0, -2);
  }
  return /[^s]s$/.test(word) && !/(us|is)$/.test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  const cut = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(word)?.[1] ?? '';
  if (cut.length < 3 || /(thing|eed)$/.test(word)) {
    return word;
  }
  return cut.replace(/([bdfgmnprt])\1$/, '$1').replace(/i$/, 'y');
}

/** One spelling for what the forms of a word may or may not end in. */
function ending(word: string): string {
  return word.length < 4 ? word : word.replace(/(?<=[^aeiou])e$/, '').replace(/y$/, 'i');
}
