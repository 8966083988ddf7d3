/**
 * How a solution is asked for, by grammar and not by what is asked for: who speaks to whom, mood, and what kind of clause it is. Each
 * construction has a name, so that somebody can say why a hint came. English.
 */
import { CAUSE } from './construction';
import { hasEnglishWords } from './english';
import { saysThatSomethingHappens } from './finiteVerb';
import { PITCHES } from './pitches';
import { tellsAProblem } from './problemRules';
import { isTrouble, tellsAsideOfTrouble } from './trouble';
import { ALSO_NOUNS, VERBS } from './verbs';
import { WISHES } from './wishes';

const CONSTRUCTIONS = [...WISHES, ...PITCHES];

/** Whoever says what is wrong in the same clause tells a problem, unless they ask or set a term. */
const SURE =
  /^(?:order after|please|suggested|if only|waits|question|only with it|there should be|what|if we had it|the solution is|a thing should)/u;

/** The construction by which a clause asks for something to be made, or nothing. */
export function constructionOf(clause: string): string | undefined {
  const found = CONSTRUCTIONS.find(
    ({ name, pattern, unless }) =>
      pattern.test(clause) && !unless?.test(clause) && (SURE.test(name) || !tellsAProblem(clause))
  );
  return found?.name;
}

/** "Add to that the noise", "Please hold is what they hear": said so, and nobody is to do it. */
const NO_ORDER_AT_ALL =
  /^give (?:them|him|her|us) an? (?:call|ring|hand|break)\b|^add to (?:that|this)\b|\bis (?:what|all|how)\b|^(?:people|staff)\b|, (?:get|see|find|wait|start|then)\b/iu;

/** A clause without a subject: the name of a thing, or an order. Only where a sentence begins: "we print, sign and scan" orders nothing. */
export function saysWhatToMake(clause: string): boolean {
  return (
    !hasConsequence(clause) && !NO_ORDER_AT_ALL.test(clause) && (isOnlyAThing(clause) || isBaseForm(clause))
  );
}

/** "Open the list and the browser freezes": no order, but what comes of it. */
const CONSEQUENCE =
  /,? (?:and|but) (?=(?:the|an?|all|it|they|everything|nobody|nothing|every|each|half|one|two|three|four|you|we|then|people|customers?|guests|drivers|clerks|staff|users|he|she|there|their|your|his|her)\b)(.+)$/iu;

export function hasConsequence(clause: string): boolean {
  const [, then = ''] = CONSEQUENCE.exec(clause) ?? [];
  const [, next = ''] = /^(?:one|two|three|four|half|all|most) ([\p{L}]+)/iu.exec(then) ?? [];
  return (
    then !== '' &&
    (saysThatSomethingHappens(then) ||
      VERBS.has(next) ||
      /^(?:all|half|most|one|two|three) of (?:them|it|us)\b/iu.test(then))
  );
}

const MAX_WORDS = 12;
/** Of which there are already some, or a number: what is told is how things are. */
const COUNTED =
  /^(?:the|our|their|his|her|its|this|that|these|those|every|each|all|any|half|both|most|many|some(?! (?:sort|kind) of)|few|several|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|everything|something(?! (?:like|that|which|to)\b)|i|we|you|they|he|she|it|here|there|nobody|everybody|because|since|when|if|as|in|on|at|by|with|between|during|after|before|from|of|to|under|over|even|only|yes|ok|okay|hello|thanks?|sorry|dear|what|why|how|who|where|which)\b/iu;

const NUMBER =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred)\b(?![-/])/iu;
/** When it is to come. */
const IN_TIME =
  /\b(?:an? |one |two |three |four |\d+ )(?:day|hour|week|minute|month)s? (?:ahead|before|earlier|in advance|after|beforehand)\b.*$/iu;
/** How it is to be done, and how not. */
const NOT_THAT =
  /\bonly\b|\bwithout \p{L}+ing\b.*$|,? (?:also|even) without .*$|(?:,| and)? not (?:by|from|with|at|on|in|to|just|only|the|an?)\b.*$/giu;
/** What is to be found out is wrong by its nature: "Check for missing pages". */
const LOOKED_FOR =
  /\b(?:check(?:s|ed)? for|warns? (?:of|about|if|when|before)|alerts? (?:of|about|if|when|to)|detects?|looks? for|prevents?|avoids?|against|instead of) .*$/iu;
const MAYBE = /^(?:maybe|perhaps|possibly|ideally),? (?=an? |one |some |more |\p{L}+s\b)/iu;
const PREPOSITION =
  /\b(?:of|for|to|in|on|at|by|with|from|into|before|behind|about|without|that|which|who|whose|standing|waiting|sitting)\b/iu;
/** Who comes along is nothing to make. */
const PEOPLE =
  /\b(?:people|parents|guests|customers|clerks|drivers|workers|teachers|nurses|patients|students|pupils|children|visitors|callers|tenants|farmers|trucks|lorries|cars|vans|trains|boats|staff|customer|driver|clerk|guest|patient|boss|manager|man|woman|men|women|colleagues?|employees?|users|mails|calls|bills|trips|rumou?rs|password)$/iu;

/** Frequent in what people want, and no verb. */
const KNOWN_BESIDES =
  /^(?:a|an|in|we|us|to|app|apps|api|better|faster|cheaper|easier|simpler|larger|bigger|smaller|fewer|less|digital|automatic|electronic|central|mobile|online|offline|real|time|self|service|new|smart|shared|single|bulk|weekly|daily|monthly|dark|live|mode|system|data|customer|price|phone|screen|page|qr|rfid|pdf|sms|ai|voice|code|codes|tool|portal|dashboard|module|calendar|inventory|invoice)$/u;

/** "A digital herd book", "Bedside scanning": nothing happens, and nothing is wrong. */
/** What a name is of: "an importer" in "an importer for the old data". */
export const headOfName = (thing: string): string => thing.split(PREPOSITION)[0]?.trim() ?? '';

/** Whoever comes along, and how many of them, is nothing to make. */
export const tellsOfPeople = (thing: string): boolean =>
  NUMBER.test(thing.replace(/\b(?:for|in|with|into) (?:all|both|the)? ?\p{L}+ \p{L}+$/iu, '')) ||
  PEOPLE.test(headOfName(thing));

function isOnlyAThing(clause: string): boolean {
  const thing = clause
    .replace(MAYBE, '')
    .replace(IN_TIME, '')
    .replace(new RegExp(`\\b${CAUSE}\\b.*$`, 'iu'), '')
    .trim();
  const isDescribed =
    /^(?:(?:something |an? (?:[\p{L}-]+ ){1,3})(?:that|which|who|where|so that|as soon as|when)|(?:[\p{L}-]+ ){0,2}\p{L}+s (?:that|which) (?!\p{L}+ (?:do not|never)))\b/iu.test(
      clause.replace(MAYBE, '')
    );
  const words = thing.replace(/^(?:an?|some|one) /iu, '').split(/\s+/u).length;
  return (
    (words >= 2 || isDescribed) &&
    words <= MAX_WORDS &&
    !COUNTED.test(thing) &&
    !isTrouble(
      (isDescribed ? thing : clause).replace(IN_TIME, '').replace(NOT_THAT, '').replace(LOOKED_FOR, '')
    ) &&
    !tellsAsideOfTrouble(clause) &&
    !tellsOfPeople(thing) &&
    hasEnglishWords(thing, KNOWN_BESIDES) &&
    !saysThatSomethingHappens(clause.replace(MAYBE, ''))
  );
}

const OBJECT =
  /^(?:an?|the|them|it|us|me|him|her|this|that|these|those|their|our|my|his|your|all|every|each|some|more|one|two)\b/iu;
/** "Log in", "turn up": done by people. */
const PARTICLE = /^(?:in|up|on|out|to)\b/iu;
/** What one asks of people, not of software. */
/** Whom the software is to ask, and for what. */
const LET_IT_ASK =
  /^(?:please )?ask (?:before|for (?:an?|the) |those|everyone|everybody|(?:the |every |each )?(?:customer|user|patient|guest|member|parent|visitor|driver|tenant|client|buyer|student|pupil)s?\b)/iu;
const ASKED_OF_PEOPLE =
  /^(?:call|phone|ring|visit|apologi[sz]e|answer|reply|explain|contact|refund|pay|hurry|wait|note|see|imagine|think|ask|talk|speak|listen|look|believe|trust|thank|excuse|forgive|need|want|seem|come|go|try|lose|fail|sound|wonder|hear|feel|like|mean|know|take|get)$/iu;

/** "Block seats that are in somebody's basket", "Have the system file it": a base form where a subject would stand. */
function isBaseForm(clause: string): boolean {
  const [, first = '', rest = ''] =
    /^(?:please |just |simply |then |kindly |maybe |perhaps |only )*([\p{L}-]+) (.+)$/iu.exec(clause) ?? [];
  if (
    /^(?:have|let|get|make) (?:the|our|an?|every|each|all) |^let (?!us\b|me\b|him\b|down\b|go\b|alone\b)[\p{L}]+ [\p{L}]+/iu.test(
      clause
    )
  ) {
    return !isTrouble(rest) && !/\b(?:out|down|off)$/iu.test(rest);
  }
  if (LET_IT_ASK.test(clause)) {
    return !isTrouble(rest.replace(NOT_THAT, ''));
  }
  if (!VERBS.has(first.toLowerCase()) || ASKED_OF_PEOPLE.test(first) || clause.endsWith('?')) {
    return false;
  }
  if (OBJECT.test(rest) && !ALSO_NOUNS.has(first.toLowerCase())) {
    return true;
  }
  const main = rest.replace(new RegExp(`\\b${CAUSE}\\b.*$`, 'iu'), '').replace(/\bonly\b/giu, '');
  if (!ALSO_NOUNS.has(first.toLowerCase()) && !PARTICLE.test(rest)) {
    return (
      !isTrouble(main) &&
      !/\b(?:is|are|was|were|has|have|do|does|did|may|can|could|will|would|should|must|might)\b/iu.test(main)
    );
  }
  // "Charge schools that do not come" orders, "Noise in the office when they take complaints" tells
  const told =
    /^(?:in|on|at|of|for|from|with|by|between|about|to|before|after|since|until|during|without)\b/iu.test(
      rest
    )
      ? clause
      : `${first} ${main}`;
  return (
    !isTrouble(told.replace(NOT_THAT, '').replace(LOOKED_FOR, '')) &&
    (OBJECT.test(rest) || !saysThatSomethingHappens(`x ${main}`))
  );
}
