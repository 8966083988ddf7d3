/**
 * How a solution is asked for, by grammar and not by what is asked for: who speaks to whom, mood, and what kind of clause it is. Each
 * construction has a name, so that somebody can say why a hint came. English.
 */
import { CAUSE } from './construction';
import { hasEnglishWords } from './english';
import { saysThatSomethingHappens } from './finiteVerb';
import { LOOKED_FOR, NOT_THAT, isBaseForm } from './orders';
import { PITCHES } from './pitches';
import { tellsAProblem } from './problemRules';
import { isGraveTrouble, isTrouble, tellsAsideOfTrouble } from './trouble';
import { VERBS } from './verbs';
import { WISHES } from './wishes';

const CONSTRUCTIONS = [...WISHES, ...PITCHES];

/** A clause that also says what is wrong tells a problem, unless it asks or sets a term. */
const SURE =
  /^(?:order after|please|suggested|if only|waits|question|only with it|there should be|what|if we had it|the solution is|must not|a thing should)/u;

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
  /^(?:try to|good luck|much for|go figure|as if|you would think)\b|^give (?:them|him|her|us) an? (?:call|ring|hand|break)\b|^add to (?:that|this)\b|\bis (?:what|all|how)\b|^(?:people|staff)\b|, (?:get|see|find|wait|start|then)\b/iu;

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

/** "An app for the staff, an app for the guests": there are too many. */
const LITANY = /^(an? \p{L}+) .*, \1\b/iu;
const MAX_WORDS = 15;
/** Of which there are already some, or a number: what is told is how things are. */
const COUNTED =
  /^(?:the|our|their|his|her|its|this|that|these|those|every|each|all|any|half|both|most|many|some(?! (?:sort|kind) of)|few|several(?! \p{L}+ (?:for|per) (?:one|each|every|the same)\b)|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|everything|something(?! (?:like|that|which|to)\b)|i|we|you|they|he|she|it|here|there|nobody|everybody|because|since|when|if|as|in|on|at|by|with|between|during|after|before|from|of|to|under|over|even|only|yes|ok|okay|hello|thanks?|sorry|dear|what|why|how|who|where|which)\b/iu;

const NUMBER =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|hundred)\b(?![-/])/iu;
/** When it is to come. */
const IN_TIME =
  /\b(?:an? |one |two |three |four |\d+ )(?:day|hour|week|minute|month)s? (?:ahead|before|earlier|in advance|after|beforehand)\b.*$|\bwithin (?:the|an?|one|two) (?:hour|day|week|minute)s?\b/iu;
const MAYBE = /^(?:maybe|perhaps|possibly|ideally),? (?=an? |one |some |more |\p{L}+s\b)/iu;
const AT_LEAST = /^at (?:least|most) (?:one|two|three|four) /iu;
const PREPOSITION =
  /\b(?:of|for|to|in|on|at|by|with|from|into|before|behind|about|without|per|between|across|within|upon|through|against|that|which|who|whose|standing|waiting|sitting)\b/iu;
/** Who comes along is nothing to make. */
const PEOPLE =
  /\b(?:people|parents|guests|customers|clerks|drivers|workers|teachers|nurses|patients|students|pupils|children|visitors|callers|tenants|farmers|trucks|lorries|cars|vans|trains|boats|staff|customer|driver|clerk|guest|patient|boss|manager|man|woman|men|women|colleagues?|employees?|users|mails|calls|bills|trips|rumou?rs|password)$/iu;

/** Frequent in what people want, and no verb. */
const KNOWN_BESIDES =
  /^(?:a|an|in|we|us|to|app|apps|api|better|faster|cheaper|easier|simpler|larger|bigger|smaller|fewer|less|digital|automatic|electronic|central|mobile|online|offline|real|time|self|service|new|smart|someone|somebody|shared|single|bulk|weekly|daily|monthly|dark|live|mode|system|data|customer|price|phone|screen|page|qr|rfid|pdf|sms|ai|voice|code|codes|tool|portal|dashboard|module|calendar|inventory|invoice)$/u;

/** "A digital herd book", "Bedside scanning": nothing happens, and nothing is wrong. */
/** What a name is of: "an importer" in "an importer for the old data". */
export const headOfName = (thing: string): string => thing.split(PREPOSITION)[0]?.trim() ?? '';

/** "One mechanic for forty trucks". */
const OF_SO_MANY = new RegExp(`\\b(?:of|with|for) (?:${NUMBER.source})`, 'iu');

/** Who comes along, and how many of them, is nothing to make. */
export const tellsOfPeople = (thing: string): boolean =>
  NUMBER.test(headOfName(thing)) || OF_SO_MANY.test(thing) || PEOPLE.test(headOfName(thing));

/** What is made to tell of trouble: "a list of lost keys", "a warning as soon as a load is too wet". */
const TELLS_OF_IT =
  /^(?:an? |one |some (?:sort|kind) of )?(?:[\p{L}-]+ ){0,2}?(?:warning|alert|alarm|reminder|message|e-?mail|text|notice|list|catalogue|map|register|log|overview|page|form|button|field|view|search|filter|sign|line|hotline|sms|notification|signal|tag|flag|check|rule|colou?r|button)s?\b(?= (?:of|for|per|about|against|on|to|when|if|as soon as|once|the moment)\b)|^an? (?:[\p{L}-]+ ){1,3}(?=for\b)/iu;
const NEGATED =
  /\b(?:no|not|nobody|never|nothing|none|neither|without|again|still|no one|that|which|who|only|hours|days|weeks|twice|by hand)\b/iu;

/** Those whom it is for may have their troubles. */
const FOR_WHOM =
  /\bfor (?:people|those|\p{L}+s|everyone|everybody|anyone) (?:without|with|who|that|whose) .*$/iu;

/** "A leak alarm" is none. */
const AGAINST_IT =
  /\b[\p{L}-]+ (?=(?:alarms?|sensors?|detectors?|warnings?|alerts?|logs?|forms?|trackers?|tracking|detection|prevention|reporting|hotline)\b)/giu;

/** What of a clause must not tell of trouble. */
function troubledPart(whole: string): string {
  const clause = whole.replace(FOR_WHOM, '').replace(AGAINST_IT, '');
  const [head = ''] = TELLS_OF_IT.exec(clause) ?? [];
  const topic = clause.slice(head.length);
  const isTold = /^ ?(?:when|if|as soon as|once|the moment)\b/iu.test(topic) || !NEGATED.test(topic);
  return head !== '' && isTold ? head : clause;
}

const ONE_THING = /^an? /iu;
const SOMEBODY = /^some(?:one|body)\b/iu;

function isOnlyAThing(clause: string): boolean {
  const thing = clause
    .replace(MAYBE, '')
    .replace(AT_LEAST, '')
    .replace(IN_TIME, '')
    .replace(new RegExp(`\\b${CAUSE}\\b.*$`, 'iu'), '')
    .trim();
  const isDescribed =
    /^(?:(?:some(?:thing|one|body) |an? (?:[\p{L}-]+ ){1,3})(?:that|which|who|where|so that|as soon as|when|before|until|if|once|whenever)|(?:[\p{L}-]+ ){0,2}\p{L}+s (?:that|which) (?!\p{L}+ (?:do not|never)))\b/iu.test(
      clause.replace(MAYBE, '')
    );
  const words = thing.replace(/^(?:an?|some|one) /iu, '').split(/\s+/u).length;
  return (
    (words >= 2 || isDescribed) &&
    words <= MAX_WORDS &&
    !COUNTED.test(thing) &&
    !LITANY.test(clause) &&
    !(ONE_THING.test(clause) && !isTrouble(headOfName(thing)) ? isGraveTrouble : isTrouble)(
      (isDescribed && !SOMEBODY.test(clause) ? thing : troubledPart(clause))
        .replace(IN_TIME, '')
        .replace(NOT_THAT, '')
        .replace(LOOKED_FOR, '')
    ) &&
    !tellsAsideOfTrouble(clause) &&
    !tellsOfPeople(thing) &&
    hasEnglishWords(isDescribed ? clause : thing, KNOWN_BESIDES) &&
    !saysThatSomethingHappens(clause.replace(MAYBE, ''))
  );
}
