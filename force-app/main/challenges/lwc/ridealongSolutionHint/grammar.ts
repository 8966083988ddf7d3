/**
 * How a solution is asked for, by grammar and not by what is asked for: who speaks to whom, mood, and what kind of clause it is. Each
 * construction has a name, so that somebody can say why a hint came. English.
 */
import { hasEnglishWords } from './english';
import { saysThatSomethingHappens } from './finiteVerb';
import { tellsAProblem } from './problemRules';
import { isTrouble } from './trouble';
import { ALSO_NOUNS, VERBS } from './verbs';

const BE_GOOD =
  '(?:an? (?:big |great |real |huge )?(?:help|relief|improvement|option|start|dream|blessing|plus)|useful|helpful|welcome|great|good|nice|cool|fine|lovely|ideal|perfect|fantastic|best|better|easier|' +
  'enough|sufficient|possible|feasible|practical|handy|worth|thrilled|happy|glad|delighted|pleased|grateful|over the moon)';
const WISH =
  "(?:(?:would|'d) (?:really |also |even )?(?:like|love|prefer|welcome|appreciate)|wants?|needs?|requires?|requests?|demands?|wish(?:es)?|insists? on|craves?|longs? for|(?:is|are|was|were) (?:after|missing|lacking|looking for|asking for|hoping for|waiting for|interested in|in need of|keen on|dreaming of|looking into|thinking (?:about|of)|considering))";
const SOLUTION_NOUN =
  '(?:fix|solution|answer|remedy|cure|option|alternative|suggestion|proposal|recommendation|advice|idea|wish|request|requirement|priority|demand|step|improvement|goal|target|ask|vision|thing|way(?: out| forward| to \\p{L}+)?|hope|dream|must|condition|preference)';
const REPORTED =
  '(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|wish(?:es|ed)?|suggest(?:s|ed|ing)?|propos(?:es?|ed|ing)|recommend(?:s|ed|ing)?|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|insist(?:s|ed|ing)?|beg(?:s|ged|ging)?|urg(?:es?|ed|ing)|push(?:es|ed|ing)?|hop(?:es?|ing)|expects?)';
const OFFER =
  '(?:sell|offer|show|pitch|give|propose|suggest|recommend|advise|promise|demo|bring|try|build|lend|push|present|position|quote|point (?:them|him|her) (?:to|at)|talk about|start with|go (?:for|with))';
const COVERS =
  '(?:does|covers?|solves?|handles?|fixes|addresses|includes?|supports?|prevents?|avoids?|offers?|provides?|brings?|contains?|takes care of|makes? (?:this|that|it)|has|have|is made for|was built for|is built for|can do|comes with)';
const CAUSE =
  '(?:once|what|where|how|why|that|which|who|when|if|as soon as|as long as|until|so that|before|after|because|while)';

interface Construction {
  name: string;
  pattern: RegExp;
  unless?: RegExp;
}

const when = (name: string, pattern: string, unless?: string): Construction => ({
  name,
  pattern: new RegExp(pattern, 'iu'),
  ...(unless && { unless: new RegExp(unless, 'iu') })
});

const AMOUNT =
  '(?:an? (?:day|hour|week|month|year|minute|half|quarter|fortnight|while|lot|few|couple|third|dozen|whole|full|good|entire)|half|most|all|\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|more (?:time|people|than)|days|hours|weeks|months|ages|several|many|help|(?:his|her|their|the) (?:money|refund|goods|order|call|answer|keys?))\\b';

const CONSTRUCTIONS: Construction[] = [
  // Questions to us
  when(
    'question of a modal',
    "^(?:can|could|would|will|might|may|shall|should)(?:n't|'t)? (?!not\\b)[\\p{L}'-]+ .*\\?$",
    '\\b(?:why|explain|wait|apologi\\w+)\\b|^(?:would|can|could) you (?:believe|imagine)'
  ),
  when(
    'question for what we have or plan',
    '^(?:is|are|was|will) (?:there|it|an?y?|anything|something|somebody|anybody|the|our|your) .*\\?$|^(?:do|does|did|have|has) (?:we|you|our|your|anybody|anyone|somebody|the (?:app|system|portal|suite|tool)) (?!know|see|hear|realis|realiz|understand|remember).*\\?$|^when (?:(?:will|can|do) (?:we|you|there|our|your|the)|(?:are|is) (?:we|you|there|our|your))\\b.*\\?$',
    '\\b(?:always|supposed|again|late|wrong|down|broken|still|ever)\\b'
  ),
  when(
    'question what it takes',
    '^(?:what|how (?:much|hard|long|difficult|expensive|easy|soon)) (?:would|will|does|might) (?:it|that|an?|the|this) .*\\b(?:cost|take|be)\\b(?: \\p{L}+)? (?:to|if|for)\\b|^what (?:do you think|would you say) (?:of|about|to) an?\\b'
  ),
  when('is an option', "\\bwould(?:n't)? .{2,40}\\b(?:be (?:enough|an option)|do the (?:job|trick))\\b"),
  // Wishes
  when(
    'somebody wants a thing',
    `\\b(?:wants?|requests?|craves?|demands?|is requesting|are requesting) (?!to\\b|us to\\b|out\\b|nothing\\b|from\\b|that\\b|for\\b|of\\b|are\\b|is\\b|were\\b)(?:[\\p{L}-]+ ){0,4}[\\p{L}-]+s?\\b`,
    `\\b(?:wants?|requests?|demands?) ${AMOUNT}|\\b(?:nobody|no one|never|not|don't|doesn't)\\b[^,]{0,12}\\bwants?\\b|\\bwants? (?:peace|it to stop|an? (?:apology|explanation|answer|call|meeting)|them|him|her|somebody to|someone to|us to|people to)\\b|^(?:service|special|information|support|change|customer) (?:requests|demands)\\b`
  ),
  when(
    'somebody needs a thing',
    '\\b(?:they|he|she|we|it|customers?|users?|drivers?|[\\p{L}-]+s?|who) (?:really |urgently |badly )?(?:needs?|requires?) (?:an?|one|some|something|better|more|own|proper|engraved|\\p{L}+(?:ed|ic|al|able|er|ive)) (?:[\\p{L}-]+)',
    `\\b(?:needs?|requires?) (?:more than )?${AMOUNT}|\\b(?:needs?|requires?) (?:one|an?|some) (?:person|people|clerk|man|woman|employee|colleague|specialist|lawyer|doctor|phone call|signature|visit|mail|letter|attempt)s?\\b|\\bneeds? (?:an?|some|something|more|one) .{0,40}\\b(?:to (?:get|find|see|open|read|enter|send|finish|close)|every|each|per)\\b`
  ),
  when(
    'wants to do',
    "\\b(?:wants?|hopes?|hoping|would love|'d love) to (?!leave|know|understand|stop|cancel|pay|quit|hear|complain|talk|speak|return|switch|get rid|be (?:rid|sure|told|left|asked)|close|go|give up|see (?:us|why|who|what|how|where|when|the)|move|end|sue|meet|thank|ask|show|tell|be)[\\p{L}]+",
    "\\b(?:nobody|no one|never|not|n't|but|and|because|since|if)\\b"
  ),
  when(
    'has it in mind',
    `\\b(?:they|he|she|the [\\p{L}-]+(?: [\\p{L}-]+)?) (?:(?:is|are|was|were) (?:looking into|thinking (?:about|of)|considering|dreaming of|begging for|pushing for|calling for|keen on|eager for|interested in)|voted for|would give (?:a lot|anything|much) for|would like nothing (?:more|better) than|made us promise) (?!how\\b|why\\b|leaving|cancel|whether|switching|giving up|moving|another (?:supplier|vendor))`,
    "\\b(?:not|n't|never|only|nobody)\\b"
  ),
  when(
    'what somebody wants is',
    `^(?:what|all|everything|the (?:only |one )?thing)(?: that)? .{0,30}${WISH}\\b.{0,24}\\b(?:is|are|was|:)`,
    '\\b(?:nobody|to know why)\\b'
  ),
  when(
    'what is needed is',
    "^what(?:'s| is)? (?:really |still |also )?(?:needed|missing|wanted|required|lacking|asked for)\\b"
  ),
  when(
    'what would help',
    '\\b(?:what|nothing|the only thing|the one thing|all|anything|something) (?:that )?(?:would|will|could|can|might) (?:really |only )?(?:help|do|work|solve|convince|make)\\b'
  ),
  when(
    'is the answer',
    '\\bis (?:just |exactly |simply )?(?:the (?:answer|solution|way to go|remedy|cure)|what (?:our|my) [\\p{L}-]+)\\b',
    "\\b(?:not|never|n't|nobody)\\b"
  ),
  when(
    'it is time for',
    "\\b(?:it|this|that)(?:'s| is)? (?:(?:about |high )?time (?:for|to)|(?:calls|cries|cries out|begs|asks) for|would be \\p{L}+ to|would be an? (?:job|case|task) for)\\b",
    '\\b(?:impossible|hard|difficult|funny|time to (?:leave|go|switch|stop))\\b'
  ),
  when(
    'the solution is',
    `^(?:one|an?|the|my|our|their|his|her|another|first|top|main|biggest|number one|next|(?=goal|idea|wish|plan|target|solution|requirement|suggestion))(?: [\\p{L}-]+){0,3}? ?\\b${SOLUTION_NOUN}s?(?: (?:for|of|on|to|from|in)\\b.{1,30}?)? (?:is|are|was|were|would be|will be|might be|could be|should be|may be)\\b`,
    '\\b(?:problem|worry|trouble|symptom|annoying|worst|rejected|ignored|refused|lost|late|not|never|funny|sad|strange|bad|frustrating|thing is that|that (?:nobody|they|it|the))\\b'
  ),
  when(
    'first on the list',
    `^(?:number (?:one|two|1)|top|first|high|last|next)(?: (?:priority|thing|item))?(?: (?:on|of|for) (?:the|their|his|her|our)\\b.{0,20}| for them)?(?: is| are|:)`,
    '\\b(?:problem|complain|worry)'
  ),
  when(
    'best would be',
    '^(?:best|better|easiest|ideal|perfect|simplest|nicest|fine|great|good|nice|preferabl[ye]|ideally|optimal)\\b(?:.{0,24}\\bwould\\b|,? (?:would|by|with|on|in|if|via)\\b)'
  ),
  when(
    'it would help',
    `\\b(?:it|that|this|which) would (?:\\p{L}+ly )?(?:help|save|make|solve|do|suffice|be (?:\\p{L}+ly )?${BE_GOOD}|simplify|speed|ease|spare|free|allow|let|enable|mean (?:less|fewer)|reduce|cut)\\b`,
    '\\bwould make (?:us|them|it) (?:leave|worse|angry)|\\bif (?:it|that|this) (?:happened|did|were|was|had)\\b'
  ),
  when(
    'a thing would help',
    `^(?!if\\b)[^,]{2,60}\\bwould (?:\\p{L}+ly )?(?:help|save|solve|do\\b(?! (?:nothing|harm))|suffice|prevent|avoid|stop|end|relieve|spare|fix|cure|spot|catch|make .{1,30}\\b(?:day|life|easier|happy|faster|simpler|possible|sense)|be (?:\\p{L}+ly )?${BE_GOOD})`,
    '\\bwould (?:help|do) (?:nobody|nothing)|\\bwe would be\\b.{0,10}\\bif we (?:knew|had known)|\\b(?:nobody|nothing) would\\b|\\bbut\\b|\\bhoped\\b|\\bif (?:it|that|this) (?:happened|did|were|was|had)\\b'
  ),
  when(
    'somebody would be happy',
    `\\b(?:they|he|she|\\p{L}+s?)(?:'d| would) (?:be ${BE_GOOD}|find it|switch to us|pay|sign|come back|stay|buy)\\b.{0,16}\\b(?:if|with|about|for|to have|to get|to see)\\b`,
    '\\b(?:to be rid|to leave|nobody would)\\b'
  ),
  // What should be
  when(
    'a thing should',
    "^(?!(?:i|how|why|what|who|when|where)\\b)(?:[\\p{L}\\d'-]+ ){1,6}?(?:should|ought to|needs to|shall) (?:also |just |simply |only |really |automatically |always |ideally |all |at least |then )*(?!not\\b|never\\b|have (?:been|had|come|told|seen|known|\\p{L}+ed)\\b|have to\\b|be (?:\\w+ )?(?:true|here|there|ashamed|done by|in)\\b|know\\b|be (?:angry|worried|told why)|(?:pay|arrive|come|take|last|cost)\\b)[\\p{L}-]+",
    '\\b(?:have been|should have (?:\\p{L}+ed|come|gone|got|seen|told|known|arrived|had))\\b|\\b(?:they|he|she|we|users|drivers|people|staff|clerks?|customers|teams?|operators?|nurses|one|everybody|somebody|[\\p{L}]+(?:ers?|ors?|ists?|ants?)) needs? to\\b|\\b(?:should|ought to) (?:\\p{L}+ )?(?:but|and) \\b|,? (?:but|and yet|yet) \\b|\\band (?:it|they|that|he|she|get|gets|is|are)\\b'
  ),
  when(
    'there should be',
    '\\bthere (?:should|must|ought to|needs to|need to|has to|have to|could) be\\b',
    '\\bmust be (?:an? )?(?:mistake|reason|error|something wrong)|\\bbeen\\b'
  ),
  // Reported speech
  when(
    'somebody asked whether we',
    `(?<!\\b(?:the|an?|their|his|her|our|this|any|no) )\\b${REPORTED} (?:(?:us|me|him|her|them|our \\p{L}+|again) )?(?:(?:whether|if)\\b(?=.*\\b(?:can|could|would|might|may|should|will|offer|have|support|possible|planned|an option|there)\\b)|that|for)\\b(?! (?:help|advice|a call(?!-)|an answer|it|them|a refund|refunds?|patience|directions|their money|mercy|the same thing|months|weeks|hours|years|the worst))`,
    "\\b(?:why|never|nobody|not|n't|in vain|still|again and again|but|and (?:have|has|had|got|received|heard|were|was)|been|wrong|late|lost)\\b|\\bhop\\w+ that (?:it|nobody|the)|\\bexpects? (?:that )?(?:another|trouble|losses)|\\b(?:whether|if|that) (?:they|he|she|it|the \\p{L}+) (?:is|are|was|were|had|has|did|does)\\b"
  ),
  when(
    'they told us to',
    '\\b(?:told|urged|begged|pressed|pushed|asked|want|wants|wanted|expects?|pressed|need|needs) us to\\b',
    '\\bus to (?:call|come|explain|answer|pay|react|listen|stop|wait|apologi\\w+|look|restart|leave|be patient)\\b'
  ),
  // Terms of the deal
  when(
    'only with it',
    "\\b(?:won't|will not|would not|wouldn't|can't|cannot|no deal|no contract|no renewal|not)\\b.{0,20}\\b(?:renew|buy|sign|order|switch|stay|deal|roll ?out|contract|start|go live|move)\\w*\\b.{0,10}\\b(?:without|unless|until (?:we|you|there|it)|if (?:we|you) (?:do not|don't))\\b|^(?:without|unless)\\b.{2,40}\\b(?:they|he|she|we|nobody)\\b.{0,10}\\b(?:not|n't|never|no) (?:buy|sign|renew|order|switch|deal)|^no (?:deal|contract|signature|renewal|order) (?:unless|without)|\\bonly (?:renew|sign|buy|switch|stay|order) (?:if|with|when)\\b|\\b(?:deal|contract|signature|renewal|tender|rollout) (?:hangs on|depends on|requires|asks for|stands or falls with|needs)\\b"
  ),
  // What we would do, or have
  when(
    'we would offer',
    `\\b(?:i|we)(?:'d| would| could| can| might(?: want to)?| may| should| will|'ll| shall| want to| plan to| have to| must)? (?:also |just |simply |rather |then |gladly )?${OFFER}\\b(?! (?:nothing|up))|\\b(?:i|we) (?:sold|offered|pitched|proposed|suggested|recommended|advised|demoed|presented) `,
    "\\b(?:cannot|can't|could not|never|not|stock|waited|ignored|refused|lost|nobody|nothing|no one)\\b|\\b(?:we|i) (?:show|give|bring|build|try|offer) (?:them )?(?:the wrong|no)|\\bmade\\b"
  ),
  when(
    'we will',
    "\\b(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to| want to| plan to| agreed on| agreed to| had the idea| can see (?:them|him|her) using| see a (?:chance|case) for) (?!lose|be |need|have to|wait|miss|pay|leave|close|stop|know|see|never|not)",
    "\\b(?:never|not|n't|nobody|soon|if (?:it|this|that|nothing))\\b"
  ),
  when(
    'left something',
    '\\b(?:i|we) (?:left|lent|gave|sent|brought) (?:them|him|her) (?:an?|the|our) (?:[\\p{L}-]+ ){0,2}?(?:trial|demo|quote|offer|brochure|licen[cs]e|price|sample|flyer|leaflet|link)\\b',
    '\\b(?:never|not|nobody|lost|but|ignored)\\b'
  ),
  when(
    'would have',
    '\\b(?:our|module|app|edition|planner|package|version|scanner|archive|suite|tool|add-on|release) (?:[\\p{L}-]+ ){0,3}?would have (?!been|had|cost|lost|failed|renewed|left)\\p{L}+',
    '\\b(?:not|never|if)\\b'
  ),
  when(
    'if we had it',
    '^if (?:we|you|there|the|our|it|they) .*\\bwould\\b',
    '\\bwould (?:\\p{L}+ )?(?:not (?:buy|stay|come)|never|lose|leave|have (?:to|been|had|lost|left)|be (?:lost|late|angry|over|worse)|close|cost|stop)\\b'
  ),
  when(
    'we have what they need',
    '\\b(?:we|i) (?:already |now |do )?(?:have|offer|sell|got|make) (?:an?|the|our|just the|exactly) .{2,40}\\b(?:for|that|which|to)\\b',
    '\\b(?:no|not|never|clients?|customers?|people|problem|case|meeting|backlog|queue|rule)\\b'
  ),
  when(
    'ours does it',
    `\\b(?:our|my|the (?:new|next|premium|enterprise|big)|next (?:year|month|quarter|spring|summer)'s|this) (?:[\\p{L}\\d-]+ ){0,4}(?:${COVERS}) (?:exactly |just |all |most |some )?(?:of )?(?:this|that|it|these|those|the same|exactly|what)\\b`,
    "\\b(?:not|never|n't|nobody|wrong|no longer)\\b"
  ),
  when(
    'i think they need',
    '\\b(?:i|we) (?:think|believe|feel|guess|would say|am sure|bet|am convinced)\\b.{0,20}\\b(?:need|needs|should|could|would|want|wants|ought|can|must|may|might)\\b',
    "\\b(?:leave|lose|not|n't|never)\\b"
  ),
  when(
    'to mend it we',
    '^(?:to|in order to) (?:\\p{L}+ ){1,6}?[^,]{0,30}, (?:please |just |simply )?(?:we|let|you|our|the (?:app|system|portal)|\\p{L}+ (?:the|a|an|them)\\b)',
    '\\b(?:they|he|she|staff|clerks?|drivers) (?:\\p{L}+)|\\bwe (?:have|had|need) to (?:call|wait|phone)'
  ),
  when(
    'sounds like a case for',
    '^(?:sounds|looks|seems|smells|feels) (?:like|as if)\\b.{0,30}\\b(?:for|needs?|our|could|should)\\b|^(?:an? )?(?:perfect|good|great|clear|ideal|classic)? ?(?:case|fit|job|match|candidate|opportunity|chance|time|task) for\\b'
  )
];

/** Whoever says what is wrong in the same clause tells a problem, unless they ask or set a term. */
const SURE = /^(?:question|only with it|there should be|what|if we had it|the solution is|a thing should)/u;

/** The construction by which a clause asks for something to be made, or nothing. */
export function constructionOf(clause: string): string | undefined {
  const found = CONSTRUCTIONS.find(
    ({ name, pattern, unless }) =>
      pattern.test(clause) && !unless?.test(clause) && (SURE.test(name) || !tellsAProblem(clause))
  );
  return found?.name;
}

/** A clause without a subject: the name of a thing, or an order. Only where a sentence begins: "we print, sign and scan" orders nothing. */
export function saysWhatToMake(clause: string): boolean {
  return (
    !hasConsequence(clause) &&
    !/^give (?:them|him|her|us) an? (?:call|ring|hand|break)\b/iu.test(clause) &&
    (isOnlyAThing(clause) || isBaseForm(clause))
  );
}

/** "Open the list and the browser freezes": no order, but what comes of it. */
const CONSEQUENCE =
  /,? (?:and|but) (?=(?:the|an?|all|it|they|everything|nobody|nothing|every|each|half|one|two|three|four|you|we)\b)(.+)$/iu;

function hasConsequence(clause: string): boolean {
  const [, then = ''] = CONSEQUENCE.exec(clause) ?? [];
  const [, next = ''] = /^(?:one|two|three|four|half|all|most) ([\p{L}]+)/iu.exec(then) ?? [];
  return then !== '' && (saysThatSomethingHappens(then) || VERBS.has(next));
}

const MAX_WORDS = 12;
/** Of which there are already some, or a number: what is told is how things are. */
const COUNTED =
  /^(?:the|our|their|his|her|its|this|that|these|those|every|each|all|any|half|both|most|many|some|few|several|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|everything|something|i|we|you|they|he|she|it|here|there|nobody|everybody|because|since|when|if|as|in|on|at|by|with|between|during|after|before|from|of|to|under|over|even|only|yes|ok|okay|hello|thanks?|sorry|dear|what|why|how|who|where|which)\b/iu;

const NUMBER =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred)\b(?![-/])/iu;
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
export const tellsOfPeople = (thing: string): boolean => NUMBER.test(thing) || PEOPLE.test(headOfName(thing));

function isOnlyAThing(clause: string): boolean {
  const thing = clause.replace(new RegExp(`\\b${CAUSE}\\b.*$`, 'iu'), '').trim();
  const words = thing.replace(/^(?:an?|some|one) /iu, '').split(/\s+/u).length;
  return (
    words >= 2 &&
    words <= MAX_WORDS &&
    !COUNTED.test(thing) &&
    !isTrouble(clause) &&
    !tellsOfPeople(thing) &&
    hasEnglishWords(thing, KNOWN_BESIDES) &&
    !saysThatSomethingHappens(clause)
  );
}

const OBJECT =
  /^(?:an?|the|them|it|us|me|him|her|this|that|these|those|their|our|my|his|your|all|every|each|some|more|one|two)\b/iu;
/** What one asks of people, not of software. */
const ASKED_OF_PEOPLE =
  /^(?:call|phone|ring|visit|apologi[sz]e|answer|reply|explain|contact|refund|pay|hurry|wait|note|see|imagine|think|ask|talk|speak|listen|look|believe|trust|thank|excuse|forgive|need|want|seem|come|go|try|lose|fail|sound|wonder|hear|feel|like|mean|know|take|get)$/iu;

/** "Block seats that are in somebody's basket", "Have the system file it": a base form where a subject would stand. */
function isBaseForm(clause: string): boolean {
  const [, first = '', rest = ''] =
    /^(?:please |just |simply |then |kindly |maybe |perhaps )*([\p{L}-]+) (.+)$/iu.exec(clause) ?? [];
  if (/^(?:have|let|get|make) (?:the|our|an?|every|each|all) /iu.test(clause)) {
    return !isTrouble(rest);
  }
  if (!VERBS.has(first.toLowerCase()) || ASKED_OF_PEOPLE.test(first)) {
    return false;
  }
  if (OBJECT.test(rest) && !ALSO_NOUNS.has(first.toLowerCase())) {
    return true;
  }
  const main = rest.replace(new RegExp(`\\b${CAUSE}\\b.*$`, 'iu'), '');
  return !isTrouble(clause) && (OBJECT.test(rest) || !saysThatSomethingHappens(`x ${main}`));
}
