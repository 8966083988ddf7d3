/** Whether a text is English: of others the hint knows nothing, and what has no verb that it knows would all be things to it. */
import { VERBS } from './verbs';

/** Small words of German, French, Spanish, Italian, Portuguese, Dutch, Polish and Swedish that are no English words. */
const FOREIGN = new Set(
  (
    'der die das und ist nicht wir sie ein eine einen einem einer zu mit für auf von dem den im zum zur bei nach auch noch nur wenn weil dass kein keine keinen ich ihr ihre ihren sich wird werden haben hat sind oder aber über vom am ' +
    'le la les des du une et est pas nous vous ils elles dans pour avec sur qui que ne se ce cette leur leurs sont ont plus par aux ' +
    'el los las un una unos unas del al y en es no se que para con por su sus como más pero hay son está ' +
    'il lo gli uno di che non per con sono più della delle dei nel ogni ' +
    'o os as um uma não para com mais dos das ao ' +
    'het een niet van voor met op zijn hun wij zij naar bij ook maar ' +
    'nie się na jest dla że są po ich ' +
    'och att det som inte för av till på är ett den de'
  ).split(' ')
);
const ENGLISH = new Set(
  (
    'the a an and or of to in on at by for with from is are was were be been it its this that these those they them their we us our you your he she his her i my me who which what when where why how not no as if than then so but ' +
    'can could would should will may might must do does did has have had there all each every some any more one two per out up off about into over after before'
  ).split(' ')
);
/** In both, so that they say nothing. */
const SHARED = new Set(
  'no in as o he me so die is was am on an as per des son i a al do to we us'.split(' ')
);
/** In no other of those languages. */
const SURELY = /^(?:the|for|with|from|that|when|before|your|their|which|without|where|whether|between)$/u;
const ENDING = /(?:ing|tion|sion|ed|ly|ness|ment|able|ful|less|ity)s?$/u;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}][\p{L}\p{M}'-]*/gu) ?? [];

export function isEnglish(text: string): boolean {
  const words = wordsIn(text);
  const foreign = words.filter(
    (word) => (FOREIGN.has(word) && !SHARED.has(word)) || /[^\p{Script=Latin}\p{M}'-]/u.test(word)
  );
  const english = words.filter((word) => ENGLISH.has(word) && !SHARED.has(word));
  return foreign.length <= english.length;
}

/** More than half of the words are ones that English has: what is verbless needs to be known by something. */
export function hasEnglishWords(text: string, alsoKnown: RegExp): boolean {
  const words = wordsIn(text).flatMap((word) => word.split('-'));
  const known = words.filter((word) => isKnown(word) || alsoKnown.test(word));
  const isSure =
    words.some((word) => SURELY.test(word)) && !words.some((word) => FOREIGN.has(word) && !SHARED.has(word));
  return isSure || known.length * 2 > words.length;
}

function isKnown(word: string): boolean {
  const lemmas = [word, word.replace(/s$/u, ''), word.replace(/es$/u, ''), word.replace(/ies$/u, 'y')];
  return (
    (ENGLISH.has(word) && word !== 'in') || ENDING.test(word) || lemmas.some((lemma) => VERBS.has(lemma))
  );
}
