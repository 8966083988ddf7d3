/** Orders: a base form where a subject would stand. "Block seats that are in somebody's basket", "Have the system file it". English. */
import { CAUSE } from './construction';
import { mayBeThings, saysThatSomethingHappens } from './finiteVerb';
import { isGraveTrouble } from './trouble';
import { ALSO_NOUNS, VERBS } from './verbs';

const POLITE =
  /^(?:(?:please|just|simply|then|kindly|maybe|perhaps|only|always|automatically|ideally|at least|better|and|or|first)\b,? )*(?:(?<!please )(?:don't|do not|never) )?/iu;
/** "Take a number, take a seat": how it goes. */
const LITANY = /^(\p{L}+) .*, \1 /iu;
/** Behind a base form, what can only be its object. */
const OBJECT =
  /^(?:an?|the|them|it|us|me|him|her|this|that|these|those|their|our|my|his|your|all|every|each|some|more|one|two|both|any|whoever|whatever|whichever|what|who|whose|where|whether|how|which|when|if|everyone|everybody|everything|others)\b/iu;
/** "Log in", "turn up": done by people. */
const PARTICLE = /^(?:in|up|on|out|to)\b/iu;
/** What says where, when and how. */
const SAYS_WHERE =
  /^(?:in|on|at|of|for|from|with|by|between|about|to|before|after|since|until|during|without)\b/iu;
/** Whom the software is to ask, and for what. */
const LET_IT_ASK =
  /^(?:please )?ask (?:before|once|at|for (?:an?|the) |those|everyone|everybody|(?:the |every |each )?(?:customer|user|patient|guest|member|parent|visitor|driver|tenant|client|buyer|student|pupil|owner|donor|applicant|resident|passenger)s?\b|\p{L}+s (?:once|before|whether|for an?|by (?:text|mail|phone|e-?mail))\b)/iu;
/** What one asks of people, not of software. */
const ASKED_OF_PEOPLE =
  /^(?:call|phone|ring|visit|apologi[sz]e|answer|reply|explain|contact|refund|pay|hurry|wait|see|imagine|think|ask|talk|speak|listen|look|believe|trust|thank|excuse|forgive|come|go|try|wonder|hear|feel|know|get)$/iu;
/** Nobody orders these: notes in which the subject was left out. */
const NEVER_ORDERED =
  /^(?:need|want|seem|lose|fail|sound|like|mean|spend|struggle|forget|miss|guess|suffer|hope|fear|worry|fall|die|disappear|vanish|depend|belong|happen|exist|lack|queue|complain|wish|own|result|stress|trouble|delay|work|question|doubt|blame|panic|waste|damage|strike|risk|blind|double|wet|long|cold|dry|dirty)$/iu;
const HAS_AUXILIARY =
  /\b(?:is|are|was|were|has|have|do|does|did|may|can|could|will|would|should|must|might)\b/iu;
/** "Let the doctor sign": somebody is to be able to. */
const LET_SOMEBODY =
  /^(?:have|let|get|make) (?:the|our|an?|every|each|all) |^have (?:somebody|someone|people) |^make sure |^have (?:[\p{L}-]+ ){1,3}(?:come|go|report|send|check|sign|show|work|run|ask|tell|print|pay|count|read|write|move)\b|^let (?!us\b|me\b|him\b|down\b|go\b|alone\b)[\p{L}]+ [\p{L}]+/iu;
/** "Not by name" says how, and no trouble. */
export const NOT_THAT =
  /\bonly\b|\bwithout (?:\p{L}+ing\b.*$|(?:an? |any |the )?(?:limits?|delays?|wait|queues?|log-?in|passwords?|registration|paper(?:work)?|cables?|cash|detours?|phone calls?|typing|extra \p{L}+)\b)|,? (?:also|even) without .*$|(?:,| and)? (?:not (?:by|from|with|at|on|in|to|just|only|the|an?)|no \p{L}+ing|none (?:by|from|at|on|in)|instead of|rather than)\b.*$|, without \b.*$|,? so (?:that )?(?:nobody|no one|it|they|people|we|nothing)\b.*$|\b(?:on|about|of) (?:why|how|what|whether|which|who)\b.*$/giu;
/** What is to be found out is wrong by its nature: "Check for missing pages". */
export const LOOKED_FOR =
  /\b(?:check(?:s|ed)? for|warns? (?:of|about|if|when|before)|alerts? (?:of|about|if|when|to)|detects?|looks? for|prevents?|avoids?|against|instead of) .*$/iu;
/** Verbs that are younger than the dictionary. */
const MODERN =
  /^(?:text|e-?mail|message|click|tap|swipe|scan|timestamp|prefill|auto-\p{L}+|autofill|preview|tag|pin|snooze|mute|onboard|geotag|barcode|itemi[sz]e|digiti[sz]e|upload|download|log|prioriti[sz]e|reprioriti[sz]e)$/iu;
/** What is wrong is what they are for: "Mark what is missing", "Repeat failed payments". */
const DEALS_WITH =
  /^(?:show|list|mark|flag|highlight|report|display|detect|catch|prevent|avoid|remove|delete|reduce|merge|fix|repair|repeat|retry|resend|replace|stop|block|refuse|reject|cancel|hide|count|collect|log|store|track|warn|alert|remind|notify|handle|separate|sort|filter|check|find|forward|escalate|announce|signal|colou?r|offer|add|introduce|map|link|match|convert|migrate|import|archive|transfer|clean|translate)$/iu;
/** How long, and how often: of an order it is what is ordered. */
const TERM =
  /\b(?:for|within|after|before|every|each|once|twice|until) (?:an? |one |two |three |four |five |\p{L}+ty |\d+ |the )?(?:hours?|days?|weeks?|months?|years?|minutes?|night|morning|evening)\b|\b(?:an?|per) (?:hour|day|week|month|year)\b|\btwice\b|\bby itself\b|\b(?:up to|until|at|by) the last (?:minute|day|moment)\b|\b(?:by|from|of|with|like|than|on) last (?:year|month|week|season|quarter)(?:'s)?\b/giu;

/** Verbs that also begin the name of a thing: "share prices fell". */
const MAY_BE_NAMED =
  /^(?:show|share|build|open|live|follow|sell|buy|speed|kick|check|sync|upload|download|import|export)$/iu;

/** "Show parents their place". */
const GIVEN_TO = /^[\p{L}-]+ (?:the|their|an?|its|his|her|what|which|how|where|when|who)\b/iu;

/** What is to be done away with. */
const OUTDATED = /\b(?:old|long|wrong|same|different|empty|manual|slow|late|missing)\b/giu;

const CAUSES = new RegExp(`\\b${CAUSE}\\b.*$`, 'iu');

const isTroubled = (text: string): boolean =>
  isGraveTrouble(text.replace(NOT_THAT, '').replace(LOOKED_FOR, ''));

export function isBaseForm(clause: string): boolean {
  const plain = clause.replace(POLITE, '');
  const [, first = '', rest = ''] = /^([\p{L}-]+) (.+)$/iu.exec(plain) ?? [];
  if (LET_SOMEBODY.test(plain)) {
    return !isTroubled(rest) && !/\b(?:out|down|off)$/iu.test(rest);
  }
  if (LET_IT_ASK.test(plain)) {
    return !isTroubled(rest.replace(TERM, ''));
  }
  const isVerb =
    isBase(first.toLowerCase()) && !NEVER_ORDERED.test(first) && !clause.endsWith('?') && !LITANY.test(plain);
  return isVerb && !ASKED_OF_PEOPLE.test(first) && orders(first.toLowerCase(), rest);
}

/** "Deactivate" is made of "activate". */
function isBase(word: string): boolean {
  return (
    VERBS.has(word) ||
    VERBS.has(word.replace(/ise$/u, 'ize')) ||
    MODERN.test(word) ||
    VERBS.has(/^(?:re|de|un|dis|pre)-?(\p{L}{4,})$/u.exec(word)?.[1] ?? '')
  );
}

function orders(verb: string, rest: string): boolean {
  if (!ALSO_NOUNS.has(verb) && !MODERN.test(verb)) {
    return OBJECT.test(rest) || ordersWithoutObject(verb, rest);
  }
  if (OBJECT.test(rest)) {
    return (
      DEALS_WITH.test(verb) || !isTroubled(`${verb} ${mainOf(rest)}`.replace(TERM, '').replace(OUTDATED, ''))
    );
  }
  // "Charge schools that do not come" orders, "Noise in the office when they take complaints" tells
  const told = SAYS_WHERE.test(rest) ? rest : mainOf(rest);
  return (
    (DEALS_WITH.test(verb) || !isTroubled(`${verb} ${told}`)) &&
    !saysThatSomethingHappens(`x ${withoutThings(mainOf(rest))}`)
  );
}

/** "Log calls by themselves": what goes on with a preposition is an object here, and no verb. */
function withoutThings(text: string): string {
  return text.replace(
    /(?<![^su]s )\b[\p{L}-]+(?= (?:by|of|to|on|for|with|from|in|at|as|per|between|into|and)\b)/giu,
    (word: string, at: number) => {
      const isJoined = ALSO_NOUNS.has(word.toLowerCase()) && /(?:^|\band )$/iu.test(text.slice(0, at));
      return mayBeThings(word.toLowerCase()) ? 'things' : isJoined ? 'thing' : word;
    }
  );
}

function mainOf(rest: string): string {
  return rest.replace(CAUSES, '').replace(/\bonly\b/giu, '');
}

function ordersWithoutObject(verb: string, rest: string): boolean {
  const main = mainOf(rest).replace(TERM, '');
  return (
    (!PARTICLE.test(rest) || /\b(?:whether|what|who|how|where|which|why)\b/iu.test(rest)) &&
    (DEALS_WITH.test(verb) || !isTroubled(main)) &&
    !HAS_AUXILIARY.test(main) &&
    !(MAY_BE_NAMED.test(verb) && !GIVEN_TO.test(rest) && saysThatSomethingHappens(`x ${withoutThings(main)}`))
  );
}
