/** Whether words say that something happens ("a pallet vanishes") or only name a thing ("a pallet scanner"). English. */
import { ALSO_NOUNS, VERBS } from './verbs';

/** Always a verb. */
const AUXILIARY =
  /^(?:is|are|was|were|am|has|have|had|do|does|did|can|cannot|can't|could|will|would|should|must|may|might|shall|ought|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|couldn't|won't|wouldn't|shouldn't|'s|'re|'d|'ll|goes|went|came|gets|got|lost|took|made|gave|knew|saw|told|said|paid|sent|kept|left|felt|fell|grew|rose|broke|began|became|brought|bought|caught|chose|found|forgot|froze|held|meant|met|ran|sold|spent|stood|stole|thought|threw|understood|wrote|sat|won|led|lay|hung|drove|rode|flew|spoke|woke|blew|drew|ate|hid|sank|rang|slept|swore|tore|wore|shook|shrank|dealt|taught|fought|ended|arrived|needs|wants|means|takes|costs|makes|comes|knows|keeps|runs|pays|loses|becomes|seems|lacks|fails)$/iu;
const RELATIVE = /^(?:that|which|who)$/iu;
/** Never an object: a verb follows. */
const SUBJECT = /^(?:i|we|they|he|she)$/iu;
const PRONOUN =
  /^(?:i|we|you|they|he|she|it|nobody|somebody|everybody|anybody|everyone|someone|anyone|no-one|nothing|everything|who)$/iu;
const DETERMINER =
  /^(?:a|an|the|this|that|these|those|my|our|your|their|his|her|its|every|each|all|any|some|no|one|two|three|four|five|six|more|most|many|much|few|several|both|another|other|half)$/iu;
const PREPOSITION =
  /^(?:of|for|to|in|on|at|by|with|from|into|onto|about|across|over|under|between|per|without|through|during|within|via|near|behind|after|before|until|since|against|among|like|as|than)$/iu;
const ADJECTIVE =
  /^(?:better|faster|cheaper|bigger|smaller|more|own|new|old|good|bad|big|small|extra|automatic|automated|manual|digital|mobile|online|offline|shared|common|single|double|direct|live|weekly|daily|monthly|yearly|nightly|hourly|dark|real-time|two-way|custom|late|long|short|same|other|different|separate|special|simple|quick|easy|full|free|open|clear|internal|external|central|local|global|public|private|smart|electronic|heat)$/iu;
const ADJECTIVE_ENDING = /(?:able|ible|ful|less|ous|ive|ical|ary|ish|ing|based)$/iu;
/** After a verb rather than after a noun. */
const FOLLOWS_VERB =
  /^(?:a|an|the|this|that|these|those|my|our|your|their|his|her|its|every|each|all|any|some|no|nothing|nobody|never|always|often|again|still|too|so|up|down|out|off|away|back|in|on|at|by|to|into|over|forever|twice|late|early|broken|half|more|two|three|four|whenever|when|if|without|until|because|after|before|once|them|it|us|him|me|itself|themselves|together|apart|round|somebody|everybody|and|than|lower|higher|worse|wrong|empty|stuck|sideways|everything|something|anything|\d.*)$/iu;

const HARDLY_THINGS =
  /^(?:works|stops|ends|starts|looks|shows|helps|runs|stands|hangs|waits|falls|moves|drops)$/iu;
/** What says more about a noun as well. */
const NOUNS_GO_ON = /^(?:in|on|to|of|for|from|with|per|and|or)$/iu;

/** Behind a verb and no noun. */
const PARTICLE = /^(?:(?:no|some|any|every)(?:thing|body|one)|up|down|out|off|away|back|over|apart)$/iu;

/** With a clause that says which one. */
const OF_A_THING = /\b(?:that|which|who)\b/iu;

/** Relative clauses and conditions tell of a thing, not of what happens. */
const ASIDE =
  /\b(?:that|which|who|where|when|once|whenever|if|while|so that|as soon as|before|until|whose)\b.*$|\b(?:they|we|users|customers|drivers|you) (?:can|could)\b.*$/iu;

/** "A board that shows which boat is out": what stands behind the second one is told by the first. */
const WITHIN =
  /^(.*?\b(?:that|which|who)\b.+?)\b(?:which|who|what|where|when|whether|how|if|as soon as|once|and|while)\b.*$/iu;

export function saysThatSomethingHappens(clause: string): boolean {
  const all = wordsIn(clause.replace(WITHIN, '$1'));
  const main = wordsIn(clause.replace(ASIDE, ' '));
  // "A report that nobody reads is printed": one verb tells of the report, the other what happens
  return verbsIn(main) > 0 || (OF_A_THING.test(clause) && verbsIn(all) > 1);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
}

function verbsIn(words: readonly string[]): number {
  return words.filter((word, index) => !isPassive(words, index) && isFinite(word.toLowerCase(), index, words))
    .length;
}

/** "Is printed" is one verb. */
function isPassive(words: readonly string[], index: number): boolean {
  return (
    /^(?:is|are|was|were|be|been)$/iu.test(words[index - 1] ?? '') &&
    /(?:ed|en|wn)$/iu.test(words[index] ?? '')
  );
}

function takesAnObject(after = ''): boolean {
  return DETERMINER.test(after) || PARTICLE.test(after);
}

/** Between a subject and its verb, and part of neither. */
const ADVERB =
  /^(?:now|also|often|always|still|just|even|sometimes|usually|simply|then|again|already|never|suddenly|\p{L}{4,}ly)$/iu;

function isFinite(word: string, index: number, words: readonly string[]): boolean {
  const adverbs = index > 1 && ADVERB.test(words[index - 1] ?? '') ? 1 : 0;
  const before = words[index - 1 - adverbs]?.toLowerCase() ?? '';
  // "Times that guests choose": guests do, and choose themselves
  const isSubjectItself = mayBeThings(word) && VERBS.has(words[index + 1]?.toLowerCase() ?? '');
  const ofAThing = RELATIVE.test(before) && !isSubjectItself && isVerbOf('it', word, false);
  const follows =
    ofAThing ||
    SUBJECT.test(before) ||
    (PRONOUN.test(before) && (VERBS.has(word) || isVerbOf(before, word, false)));
  if (AUXILIARY.test(word) || follows) {
    return true;
  }
  if (index === 0 || /'s$/u.test(before) || !mayBeSubject(before, index)) {
    return false;
  }
  // "Export and import give": two are many
  const areTwo = words.slice(0, index).some((one) => /^and$/iu.test(one));
  const isBase =
    (isOnlyAVerb(word) || takesAnObject(words[index + 1])) && isPlural(headOf(words.slice(0, index)));
  const subject = areTwo || isBase ? 'things' : before;
  const after = words[index + 1] ?? '';
  const isEnd = after === '';
  if (isOnlyAVerb(word) && isVerbOf(subject, word, isEnd)) {
    return true;
  }
  // "Upload of large plans stops": it is the upload that does
  if (
    (isOnlyAVerb(word) || HARDLY_THINGS.test(word)) &&
    isVerbOf(headOf(words.slice(0, index)), word, isEnd)
  ) {
    return true;
  }
  // "A pallet tilts" can be no list of things, "Bulk refunds" and "Tags on each crate" can
  if (mayBeThings(word) && (isEnd || NOUNS_GO_ON.test(after))) {
    return isOneOf(words, index) && isVerbOf(subject, word, isEnd);
  }
  if (FOLLOWS_VERB.test(after) || isEnd) {
    return isVerbOf(subject, word, isEnd);
  }
  // "Notifications drown the important ones" has it all; "Damaged pallets cost money" a noun behind it
  if (/ed$/u.test(word) && (/^since$/iu.test(after) || !PREPOSITION.test(after))) {
    return isVerbOf(subject, word, false);
  }
  return isPlural(before) && VERBS.has(word) && !isPlural(word) && !ADJECTIVE_ENDING.test(word);
}

/** "Vanishes" and "thaw", but neither "reports" nor "doubled", which may say what a thing is like. */
function isOnlyAVerb(word: string): boolean {
  return (
    !/(?:ed|ing)$/u.test(word) && lemmasOf(word).some((lemma) => VERBS.has(lemma) && !ALSO_NOUNS.has(lemma))
  );
}

function mayBeThings(word: string): boolean {
  return isPlural(word) && !HARDLY_THINGS.test(word) && lemmasOf(word).some((lemma) => ALSO_NOUNS.has(lemma));
}

/** After "a" and before any preposition there is one thing only. */
function isOneOf(words: readonly string[], index: number): boolean {
  return (
    /^an?$/iu.test(words[0] ?? '') &&
    !words.slice(1, index).some((word) => PREPOSITION.test(word) || RELATIVE.test(word))
  );
}

/** "Prices on the invoice" are prices. */
function headOf(words: readonly string[]): string {
  const end = words.findIndex((word) => PREPOSITION.test(word));
  return words[(end === -1 ? words.length : end) - 1] ?? '';
}

function lemmasOf(word: string): string[] {
  return [word, word.replace(/s$/u, ''), word.replace(/es$/u, ''), word.replace(/ies$/u, 'y')];
}

/** A noun, or what may be one: not what announces a noun. */
function mayBeSubject(word: string, index: number): boolean {
  const announces = DETERMINER.test(word) || PREPOSITION.test(word) || ADJECTIVE.test(word);
  return !announces && !(index === 1 && /(?:able|ible|ous|ful|ical|ive|ic|ed)$/iu.test(word));
}

/** One thing vanishes, things vanish; both vanished. */
function isVerbOf(subject: string, word: string, isEnd: boolean): boolean {
  if (/ed$/u.test(word)) {
    return !isEnd && isVerb(word.slice(0, -1), word.slice(0, -2), word.slice(0, -3), `${word.slice(0, -3)}y`);
  }
  if (/[^s]s$/u.test(word)) {
    return (
      (!isPlural(subject) || /staff$/iu.test(subject)) &&
      isVerb(
        word.slice(0, -1),
        /(?:[sxzo]|[cs]h)es$/u.test(word) ? word.slice(0, -2) : '',
        /ies$/u.test(word) ? `${word.slice(0, -3)}y` : ''
      )
    );
  }
  return isPlural(subject) && VERBS.has(word);
}

function isVerb(...forms: string[]): boolean {
  return forms.some((form) => VERBS.has(form));
}

function isPlural(word: string): boolean {
  return /[^su]s$|people$|men$|staff$|clerks$/iu.test(word);
}
