/** Whether words say that something happens ("a pallet vanishes") or only name a thing ("a pallet scanner"). English. */
import { ALSO_NOUNS, VERBS } from './verbs';

/** Always a verb. */
const AUXILIARY =
  /^(?:is|are|was|were|am|has|have|had|do|does|did|can|cannot|can't|could|will|would|should|must|may|might|shall|ought|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|couldn't|won't|wouldn't|shouldn't|'s|'re|'d|'ll|goes|went|came|gets|got|lost|took|made|gave|knew|saw|told|said|paid|sent|kept|left|felt|fell|grew|rose|broke|began|became|brought|bought|caught|chose|found|forgot|froze|held|meant|met|ran|sold|spent|stood|stole|thought|threw|understood|wrote|sat|won|led|lay|hung|drove|rode|flew|spoke|woke|blew|drew|ate|hid|sank|rang|slept|swore|tore|wore|shook|shrank|dealt|taught|fought|ended|arrived|needs|wants|means|takes|costs|makes|comes|knows|keeps|runs|pays|loses|becomes|seems|lacks|fails)$/iu;
/** As well what a thing is like: "a list of lost keys". */
const IS_DOING = /^\p{L}{2,}ing$/iu;
const ALSO_PARTICIPLE =
  /^(?:lost|left|made|paid|sent|kept|found|sold|bought|built|brought|caught|held|told|taught|won|spent)$/iu;
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
  /^(?:a|an|the|this|that|these|those|my|our|your|their|his|her|its|every|each|all|any|some|no|nothing|nobody|never|always|often|again|still|too|so|up|down|out|off|away|back|in|on|at|by|to|into|over|forever|twice|late|early|broken|half|more|two|three|four|whenever|when|if|without|until|because|after|before|once|them|it|us|him|me|itself|themselves|together|apart|round|somebody|everybody|what|whatever|whoever|who|whom|whose|how|whether|and|than|lower|higher|worse|wrong|empty|stuck|sideways|everything|something|anything|\d.*)$/iu;

const HARDLY_THINGS =
  /^(?:works|stops|ends|starts|looks|shows|helps|runs|stands|hangs|waits|falls|moves|drops)$/iu;
/** What says more about a noun as well. */
const NOUNS_GO_ON = /^(?:in|on|to|of|for|from|with|per|and|or|at|between|about|by)$/iu;

/** Behind a verb and no noun. */
const PARTICLE = /^(?:(?:no|some|any|every)(?:thing|body|one)|up|down|out|off|away|back|over|apart)$/iu;

/** The same as their participles, so that only an object makes verbs of them: "built its nest", not "a nest built on the mast". */
const PAST_AND_PARTICIPLE =
  /^(?:built|laid|lent|bent|burnt|dug|fed|heard|led|lit|sought|shot|spun|stuck|struck|swept|wound|bled|bred|bound|dealt|flung|ground|hung|leant|learnt|slid|stung|swung|sent|put|cut|set|hit|let|shut|split|spread|cost|hurt|burst|quit|read|beat|bet|rid|shed)$/iu;

/** Nothing can be "waited" or "happened", so that this is no participle, whatever follows. */
const WITHOUT_OBJECT =
  /^(?:waited|happened|arrived|appeared|disappeared|vanished|existed|occurred|remained|stayed|lived|belonged|depended|emerged|collapsed|expired|fainted|faded|laughed|cried|listened|looked|panicked|retired|resigned|slipped|stumbled|struggled|succeeded|failed|talked|travelled|traveled|wandered|yawned|complained|apologi[sz]ed|agreed|disagreed|insisted|hesitated|behaved|differed|lagged|overflowed|walked|knocked|queued|moved|crashed|leaked|lasted|smelled|turned up|died)$/iu;

/** With a clause that says which one. */
const OF_A_THING = /\b(?:that|which|who)\b/iu;

/** Relative clauses and conditions tell of a thing, not of what happens. */
const ASIDE =
  /\b(?:that|which|who|(?<!^)whoever|(?<!^)\b(?:before|after|until)(?= (?:the|an?|they|it|he|she|we|you|people|users|customers|guests|patients|somebody|someone|each|every|his|her|their) )|where|when|once|whenever|if|while|so that|as soon as|whose)\b.*$|(?<!^)\bwhether\b[^,]*|(?<!^)\bwhat (?:they|he|she|we|you|it|i|the|is|was|has)\b[^,]*|\b(?:on|about|of|for|by|to|from) (?:what|why|how|whether|who|whom|where|which|whoever|whatever)\b[^,]*|\b(?:day|time|moment|place|way|hour|date)s? (?:it|they|he|she|we|you|one)\b.*$|(?<=,) (?:\p{L}+ly )?(?:\p{L}{3,}ed|sent|made|kept|paid|sold|bought|built|held|given|taken|written|shown|done)\b|\b(?:they|we|users|customers|drivers|you) (?:can|could)\b.*$/iu;

/** "A board that shows which boat is out": what stands behind the second one is told by the first. */
const WITHIN =
  /^(.*?\b(?:that|which|who)\b.+?)\b(?:which|who|what|whoever|whatever|where|when|whether|how|if|as soon as|once|and|while)\b.*$/iu;
/** "A box that confirms the patient was told": so is what it says. */
const SAYS_THAT =
  /^(.*?\b(?:that|which) (?:confirms?|says?|shows?|tells?|warns?|checks?|reports?|knows?|sees?|ensures?|proves?|notes?|records?|means?))\b .*$/iu;

/** "A warning when somebody orders what is not there": all of it is told by the first. */
const UPON = /^((?:(?!\b(?:that|which|who)\b).)+?)\b(?:when|if|as soon as|once|while|until|whenever)\b.*$/iu;

export function saysThatSomethingHappens(clause: string): boolean {
  const all = wordsIn(clause.replace(UPON, '$1').replace(WITHIN, '$1').replace(SAYS_THAT, '$1'));
  const main = wordsIn(clause.replace(ASIDE, ' '));
  // "A report that nobody reads is printed": one verb tells of the report, the other what happens
  return verbsIn(main) > 0 || (OF_A_THING.test(clause) && verbsIn(all) > 1);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*|,/gu) ?? [];
}

/** What stands right behind a verb is none of its own: "recognises fruit", "can reset". */
function verbsIn(words: readonly string[]): number {
  let last = -2;
  return words.filter((word, index) => {
    const isOne =
      (last !== index - 1 || AUXILIARY.test(word)) &&
      !isPassive(words, index) &&
      isFinite(word.toLowerCase(), index, words);
    last = isOne ? index : last;
    return isOne;
  }).length;
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

/** "Anything ordered at the door" is not done yet. */
const IN_GENERAL = /^(?:any|some|every)thing$|^(?:those|all)$/iu;

const COLOURS = /^(?:green|yellow|blue|black|white|brown|grey|red|blank|empty)$/iu;

const isEndOf = (words: readonly string[], index: number): boolean => index === words.length - 1;

/** Between a subject and its verb, and part of neither. */
const ADVERB =
  /^(?:now|also|often|always|still|just|even|sometimes|usually|simply|then|again|already|never|suddenly|\p{L}{4,}ly)$/iu;

function isFinite(word: string, index: number, words: readonly string[]): boolean {
  const adverbs = index > 1 && ADVERB.test(words[index - 1] ?? '') ? 1 : 0;
  const before = words[index - 1 - adverbs]?.toLowerCase() ?? '';
  // "Times that guests choose": guests do, and choose themselves
  const isSubjectItself = mayBeThings(word) && VERBS.has(words[index + 1]?.toLowerCase() ?? '');
  const ofAThing =
    RELATIVE.test(before) &&
    !isSubjectItself &&
    (isVerbOf('it', word, false) || (isPlural(words[index - 2] ?? '') && isVerbOf('things', word, false)));
  const follows =
    ofAThing ||
    SUBJECT.test(before) ||
    (PRONOUN.test(before) && (VERBS.has(word) || isVerbOf(before, word, false)));
  if (
    before === 'to' ||
    before === 'as' ||
    (COLOURS.test(word) && isEndOf(words, index)) ||
    (IN_GENERAL.test(before) && /ed$/u.test(word))
  ) {
    return false;
  }
  if (ALSO_PARTICIPLE.test(word) && PREPOSITION.test(before)) {
    return false;
  }
  if (AUXILIARY.test(word) || follows) {
    return true;
  }
  if (PAST_AND_PARTICIPLE.test(word) && index > 0 && DETERMINER.test(words[index + 1] ?? '')) {
    return (
      !DETERMINER.test(before) &&
      !/^(?:is|are|was|were|be|been|to|can|could|may|might|must|shall|should|will|would|do|does|did|not)$/iu.test(
        before
      )
    );
  }
  if (index === 0 || /'s$/u.test(before) || !mayBeSubject(before, index)) {
    return false;
  }
  // "Export and import give": two are many
  const areTwo =
    areJoined(words.slice(0, index)) && !(isEndOf(words, index) && (ALSO_NOUNS.has(word) || word === 'call'));
  const isNamed =
    isEndOf(words, index) &&
    !/s$/u.test(word) &&
    (PREPOSITION.test(words[index - 2] ?? '') || DETERMINER.test(words[index - 2] ?? ''));
  const isBase =
    !isNamed &&
    (isOnlyAVerb(word) || takesAnObject(words[index + 1])) &&
    isPlural(headOf(words.slice(0, index)));
  const subject = areTwo || isBase ? 'things' : before;
  const after = words[index + 1] ?? '';
  const isEnd = after === '';
  const isOfMany = isOnlyAVerb(word) && (isVerbOf(subject, word, isEnd) || /^data$/iu.test(before));
  const isAllOfIt =
    WITHOUT_OBJECT.test(word) && (isEnd || PREPOSITION.test(after) || FOLLOWS_VERB.test(after));
  if (isAllOfIt || isOfMany) {
    return true;
  }
  // "Switching languages empties the basket": switching does
  if (
    (isOnlyAVerb(word) || takesAnObject(after)) &&
    IS_DOING.test(words[0] ?? '') &&
    isVerbOf('it', word, isEnd)
  ) {
    return true;
  }
  // "Upload of large plans stops": it is the upload that does
  if (
    !isNamed &&
    (isOnlyAVerb(word) || HARDLY_THINGS.test(word)) &&
    isVerbOf(headOf(words.slice(0, index)), word, isEnd)
  ) {
    return true;
  }
  // "A pallet tilts" can be no list of things, "Bulk refunds" and "Tags on each crate" can
  if (mayBeThings(word) && (isEnd || NOUNS_GO_ON.test(after) || RELATIVE.test(after))) {
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

/** "Export and import", but not "big buttons and the rest on a second page". */
function areJoined(words: readonly string[]): boolean {
  const and = words.findLastIndex((word) => /^and$/iu.test(word));
  return and !== -1 && and < words.length - 1 && !words.slice(and).some((word) => PREPOSITION.test(word));
}

/** "Vanishes" and "thaw", but neither "reports" nor "doubled", which may say what a thing is like. */
function isOnlyAVerb(word: string): boolean {
  return (
    !/(?:ed|ing)$|^calls?$/u.test(word) &&
    lemmasOf(word).some((lemma) => VERBS.has(lemma) && !ALSO_NOUNS.has(lemma))
  );
}

export function mayBeThings(word: string): boolean {
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
  const announces =
    DETERMINER.test(word) ||
    PREPOSITION.test(word) ||
    ADJECTIVE.test(word) ||
    /^(?:or|nor|be|been|being|not)$/iu.test(word);
  return !announces && !(index === 1 && /(?:able|ible|ous|ful|ical|ive|ic|ed)$/iu.test(word));
}

const ENDS_LIKE_PAST = /^(?:feed|need|seed|speed|weed|breed|shed|bed|red|deed|reed|embed)$/iu;

/** One thing vanishes, things vanish; both vanished. */
function isVerbOf(subject: string, word: string, isEnd: boolean): boolean {
  if (/ed$/u.test(word) && !ENDS_LIKE_PAST.test(word)) {
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
  return /[^su]s$|people$|men$|staff$|children$|police$|cattle$|sheep$/iu.test(word);
}
