/**
 * Cuts English words to what their forms have in common: "deliveries", "delivered" and "delivery" meet. Light on purpose:
 * two words that meet by mistake cost more here than two that do not.
 */
const IRREGULAR: Record<string, string> = {};
for (const forms of `
  bring brought, break broke broken, buy bought, choose chose chosen, come came, draw drew drawn, drive drove driven,
  fall fell fallen, find found, forget forgot forgotten, freeze froze frozen, get got gotten, give gave given, go went gone,
  hear heard, hold held, keep kept, know knew known, lay laid, leave left, lie lain, lose lost, mean meant, meet met, pay paid,
  read, ring rang rung, rise rose risen, run ran, say said, see saw seen, sell sold, send sent, spend spent, stand stood,
  steal stole stolen, take took taken, tear tore torn, tell told, think thought, throw threw thrown, understand understood,
  wait, wear wore worn, write wrote written, man men, woman women, person people, foot feet, die dying, begin began begun,
  shelf shelves, half halves, child children, analysis analyses, datum data, choose choice, wrong wrongly, late later lately`
  .split(',')
  .map((group) => group.trim().split(/\s+/))) {
  for (const form of forms) {
    IRREGULAR[form] = forms[0] ?? form;
  }
}

/** Longer ones first: "helpfully" loses all of "fully". */
const ENDINGS = 'ment ness fully ful ly able ible ity ive er or al ance ence'.split(' ');

/** What a word stems from. The word comes in lower case and without accents. */
export function stem(word: string): string {
  return regular(IRREGULAR[word] ?? word);
}

function regular(word: string): string {
  if (word.length < 4) {
    return word;
  }
  let base = word;
  if (base.endsWith('sses')) {
    base = base.slice(0, -2);
  } else if (base.endsWith('ies') && base.length > 4) {
    base = `${base.slice(0, -3)}y`;
  } else if (/(ch|sh|x|z|o)es$/.test(base)) {
    base = base.slice(0, -2);
  } else if (base.endsWith('s') && !/(ss|us|is)$/.test(base)) {
    base = base.slice(0, -1);
  }

  for (const ending of ['ing', 'ed']) {
    const cut = base.slice(0, -ending.length);
    if (base.endsWith(ending) && /[aeiouy]/.test(cut) && cut.length > 2) {
      base = /([bdfgmnprt])\1$/.test(cut) ? cut.slice(0, -1) : cut;
      break;
    }
  }
  if (base.length > 8) {
    base = base.replace(/(ation|ition)$/, '');
  }
  const ending = ENDINGS.find((one) => base.endsWith(one) && base.length - one.length > 3);
  if (ending) {
    base = base.slice(0, -ending.length);
  }
  return base.length > 4 ? base.replace(/[eyi]$/, '') : base;
}
