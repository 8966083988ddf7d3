/** How solutions sound in a clause, kind by kind: an order, a wish, a pitch, a question, a condition, a bare thing. */
import { PUT_RIGHT } from './construction';
import { saysThatSomethingHappens } from './finiteVerb';
import { headOfName, tellsOfPeople } from './grammar';
import { isTrouble, tellsAsideOfTrouble } from './trouble';

/** Things that software people build or sell. On their own they prove nothing: "the export fails" is a problem. */
export const THINGS =
  'access control|add-?ons?|ai|alerts?|apis?|apps?|archive|assistant|attachments?|audit (?:log|trail)|automation|backup|barcodes?|bots?|buttons?|' +
  'bulk \\w+|calendar|chart|check-?lists?|approvers?|re-?order(?:ing)?|chats?|chatbots?|check ?boxe?s?|colou?r (?:code|coding)|columns?|comments?|configurat\\w+|connectors?|converter|csv|dark mode|dashboards?|' +
  'discount|domain|drag and drop|drop-?downs?|edi|edit mode|e-?signatures?|excel|exports?|exporter|extensions?|feature|features|feed|fields?|filters?|flat rate|' +
  'font|function(?:ality|s)?|handover|heat ?map|history|hotline|imports?|importer|inbox|integrations?|interfaces?|kiosk|licen[cs]es?|links?|log-?in|' +
  'machine learning|maps?|matching|menus?|modes?|modules?|notifications?|options?|overview|pages?|packages?|password reset|pdf|permissions?|planner|plug-?ins?|' +
  'portals?|power bi|predictive \\w+|qr codes?|real-?time \\w+|reminders?|reports?|reservation|roles?|rules?|sandbox|scanners?|scanning|screens?|search|seats?|' +
  'self-?service|shortcuts?|signatures?|single sign-?on|sms|sso|status page|subscriptions?|support|sync|system|tablets?|tags?|templates?|text messages?|' +
  'tools?|tracking|traffic[- ]light|training|translation|trial|tutorials?|two-factor(?: authentication| login)?|undo|upload|user interface|version|views?|' +
  'voice (?:input|control|assistant)|web ?hooks?|web ?shop|widgets?|wizards?|workflows?|workshop';

/** What one tells somebody to do with them. */
export const BUILDING =
  'add|allow|automate|automatically \\w+|auto-?fill|bring|build|bundle|change|colou?r|combine|define|document|double(?= (?:the|our|your|their|its)\\b)|fill|group|limit|lock|mark|notify|pre-?fill|raise|schedule|separate|share|ship|sort|store|track|unlock|warn|connect|create|deliver|develop|enable|extend|give|hide|highlight|' +
  'hire|implement|include|integrate|introduce|install|let|lower|make|merge|migrate|move|offer|open up|provide|push|put|reduce|release|' +
  'remind|remove|replace|roll out|sell|send|set up|shorten|show|simplify|split|suggest|support|switch(?: on)?|sync|translate|turn|upgrade|use';

const SOFT = '(?:(?:please|simply|just|maybe|perhaps|better|ideally|preferably|or|then|kindly)[,:]? )*';
const PRODUCT =
  '(?:add-?on|analytics|api|app|application|archive|bundle|chatbot|connector|dashboard|edition|engine|feature|form|interface|label|licen[cs]e|module|package|page|planner|' +
  'plan|platform|portal|product|release|report|scanner|screen|service|shop|software|solution|suite|system|terminal|tool|training|version|workflow)s?';
const HELPS =
  '(?:help|solve|fix|save|spare|simplify|speed|remove|end|avoid|prevent|make|take|do|be|work|cover|handle|relieve|bring|allow|let)';
/** What somebody may have been asked for: a thing, not a number of hours or people. */
const A_THING =
  '(?:an?|(?<=wants? )the|one|some|more|better|faster|cheaper|bigger|own|their own|something|automatic|automated|configurable|everything|it|this|that|single|push|live|role-based|real-time|two-factor|permission|offline)';

interface Rule {
  pattern: RegExp;
  /** Where it holds all the same: it is then no solution. */
  unless?: RegExp;
}

const rule = (pattern: string, unless?: string): Rule => ({
  pattern: new RegExp(pattern, 'iu'),
  ...(unless && { unless: new RegExp(unless, 'iu') })
});

/** Time, people and work: what somebody needs or wants of these is a cost, not a thing to build. */
const COST =
  '(?:(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|an? (?:few|couple|lot|bit|day|hour|week|month|year|minute|fortnight|while|third|half|quarter|dozen)|one (?:day|hour|week|month)|half|several|many|more (?:time|than)|days?|hours?|weeks?|months?|minutes?|ages|forever|too)\\b(?!-))';
const NOT_WANTED =
  '\\b(?:to (?:know|leave|understand|stop|cancel|pay|quit|see (?:us|why)|hear|complain|switch)|(?<=(?:want|need|like|expect|wants|needs|expects|wanted) )(?:their|his|her|the|our|an?) (?:money|peace|parts?|refund|order|goods|delivery|invoice|account|contract|answer|papers|figures|call|reply)\\b)';
const HAPPENED = ',? (?:and|but) (?:(?:he|she|it|they|we|still|then|never|nobody|the)\\b)';

export const SOLUTION_RULES: Rule[] = [
  // A wish
  rule(
    `\\b(?:needs?|requires?|wants?|wanted|(?:would|'d) (?:like|love)|wish(?:es)? for|misses|expects?|demands?|demanded|requests?|requested|(?:is|are|was|were) (?:requesting|expecting|demanding|wanting|missing)|insists? on|prefers?|(?:would|'d) prefer|hopes? for|dreams? of|dreaming of|(?:hoping|hopes|longs?|longing|begs?|begging|calls|pushes|pushing) for|(?:is|are|was|were) (?:keen on|after|interested in|eager for|desperate for|thinking of|considering)|lacks?|suggests?|suggested) ${A_THING}\\b`,
    `\\b(?:needs?|requires?|wants?|like|love|expects?|demands?) ${COST}|\\b(?:needs?|wants?)\\b[^,.]{0,40}\\bevery\\b|${NOT_WANTED}|\\b(?:requested|wanted|expected|demanded|suggested)\\b.*(?:${HAPPENED})|\\bprefers? (?:the )?(?:paper|phone|telephone)\\b|\\bneeds? the \\w+ to (?:be|come)\\b|\\b(?:it|this) to (?:stop|end)\\b|\\bof an? (?:day|week|month|life|world|time)\\b|\\byou need an? .* (?:to|even|just)\\b`
  ),
  rule(
    `\\b(?:needs?|wants?|(?:would|'d) (?:like|love)|requires?|requests?|(?<!the |their |this )wish(?:es)? for|misses|expects?|insists? on|requesting)\\b[^,.;]{0,40}\\b(?:${THINGS}|automatic|automated|configurable)\\b`,
    `\\b(?:needs?|wants?|requires?|like|love|expects?) (?:${COST}|(?<=(?:needs?|requires?) )to (?!be able)|to (?!be able|have|get|use|export|import|filter|sync|integrate|connect|book|attach|scan|sign on|see (?:a|an|all|their|the|everything|stock|it)\\b))|${NOT_WANTED}`
  ),
  rule(
    `\\b(?:needs?|wants?|(?:would|'d) (?:like|love)|hop(?:es?|ing)|waits?|waiting)\\b.{0,20}\\b(?:ability to|to be able to|(?<=(?:need|needs|want|wants|like|love) )us to|for us to|possibility|a way to|to have (?!to\\b)|to get (?:an?|the|their|it|more)\\b)`,
    `us to (?:call|come|explain|answer|pay|react|listen|take it|stop|apologi)`
  ),
  rule(
    `\\b(?:hopes?|hoping|expects?|requested|requests|demanded|demands|asked|asks|suggested|suggests|proposed|proposes|wish(?:es)?|insists?|recommended) (?:that )?(?:we|you|our \\w+|the (?:app|system|tool|portal)) (?!never|did|still|already|are|were|is|was|have|had)`
  ),
  rule(
    `\\b(?:asks?|asked|asking|looking|looks?(?= for (?:an? |something |some )?(?:\\p{L}+ )?(?:way|tool|solution|partner|system|app|supplier|software|provider|alternative)s?\\b)) (?:us |me |again )?for (?!help|advice|directions|patience|an answer|a call(?!-)|their|it\\b|months|hours|weeks|the parcel|him|her|them)`,
    `\\bto ask(?:ing)? for\\b|\\b(?:each|every)\\b|\\b(?:lost|gone|missing|expired|spen[dt]s?|wastes?d?|takes?|yields?|means|brings?|returns?|phone to|somebody|the time|hours?|minutes?|never|nobody|still|cannot|in vain|(?:have|has|had|did) not|(?:and|but) (?:got|received|had|heard|were|was)|${HAPPENED.slice(2)})`
  ),
  rule(
    `\\b(?:asks?|asked|asking|wonder(?:s|ed)?) (?:us |me )?(?:whether|if) (?:we|you|our|the (?:app|system|tool|portal|software|export|report|form)|it|they|there)\\b.{0,12}\\b(?:can|could|offer|have|support|would|might|is a)`
  ),
  rule(
    `\\b(?:asks?|asked|wants?|wanted|expects?) us to (?!call|come|explain|answer|pay|react|listen|stop|wait|apologi|look)`
  ),
  rule(
    `\\bwould rather (?:have|use|get)\\b|\\bwould pay for\\b|\\bwould benefit from\\b|\\bdreams? of\\b|\\bwish(?:es)? (?:they|he|she|we|it) had (?:an?|one|our)\\b`
  ),
  rule(
    `\\b(?:${THINGS})\\b[^,.;]{0,20}\\b(?:is|are|was) (?:requested|wanted|wished|needed|required)`,
    `${HAPPENED}|\\band (?:one|half|some|all)\\b|^(?:two|three|four|five|six|ten)\\b`
  ),
  // What there should be
  rule(
    `\\b(?:there|it) (?:should|must|ought to|has to|could) be (?:an?|some|the|more|possible|easier|able|one)\\b`,
    `\\bbeen\\b|\\b(?:and|but) (?:it|they|that|there) (?:is|are|does|do|was|were)\\b|\\bmust be (?:an? )?(?:mistake|reason|error)`
  ),
  rule(
    `\\bshould be (?:possible|easier|allowed|able)\\b|\\b(?:should|must|needs? to|has to|have to) be able to\\b`
  ),
  rule(
    `\\b(?:should|must|ought to) (?:have (?!known|been|seen|told|come|heard|had|noticed|arrived|gone|got|to\\b)|get (?:an?|the|their|more|automatic)|offer|support|integrate|automate|provide|deliver|build|add|remember|show|warn|remind|propose|suggest|work (?:with|without|offline))`,
    '\\bnot have to\\b'
  ),
  rule(
    `\\b${PRODUCT} (?:could|should|ought to|might|must|would have to|has to|can) (?!not|never|only|take|have been|be (?:wrong|slow|down))`,
    `\\bby hand\\b|\\bcopies\\b|\\btwice\\b|\\b(?:can|could) (?:lose|fail|break|crash|take|only)\\b|\\b(?:cannot|can't)\\b`
  ),
  rule(
    `\\b(?:portal|system|app|software|tool|screen|page|form|label|report|export|shop|search|list) needs an? (?!day|hour|week|month|minute|few|fortnight|restart)`,
    COST.replace('\\b', '') + ' '
  ),
  rule(
    `(?:would|'d) (?:like|love|prefer) to (?!know|understand|stop|leave|cancel|hear|talk|speak|thank|complain|see us|see why|work|help|be sure|be told|find out|go home|switch)`
  ),
  rule(`^${SOFT}ideally\\b|\\bwould pay (?:extra|more|for)\\b`),
  rule(`\\bneeds an? (?:undo|own|extra|bigger|better|clear|simple)\\b`),
  rule(`\\b(?:enable|allow) (?:them|users|customers)\\b`),
  // What we should do, or what we have
  rule(
    `\\b(?:they|customers?|users?|drivers?|clerks?) (?:should|ought to) (?:just |simply |rather )?(?!not\\b|never|have\\b|be\\b|know\\b|get their|see\\b|hear)`
  ),
  rule(
    `^(?:this |it |that )?(?:could|can|would|should|might) be (?:solved|fixed|done|automated|avoided|handled)\\b`
  ),
  rule(`^(?:is|are) there (?:something|anything|an?y? (?:\\w+ )?\\w+) (?:that|which|to|for)\\b`),
  rule(
    `\\b(?:we|you) (?:should|could|ought to) (?!not|never|have\\b|be\\b|know|lose|see that|hardly|only|wait)`
  ),
  rule(
    `\\b(?:we|you|one) (?:should|could|ought to|can|might|need to|have to|just have to|only have to|will|must) (?:also |just |simply |easily |then )?(?:${BUILDING}|solve|fix|help them|think about|look into|adapt|extend)\\b`,
    `\\b(?:cannot|can't|not|never|ashamed|because they)\\b`
  ),
  rule(
    `\\b(?:they|customers?|users?|drivers?|clerks?|he|she) (?:should|could|can|might|ought to) (?:just |simply |also )?(?:use|upgrade|buy|book|switch|move to|subscribe|try|migrate|install|order our|get our)\\b`,
    `\\bnot\\b|\\bonly use\\b`
  ),
  rule(
    `\\b(?:our|my|the (?:new|premium|enterprise|next)) (?!password|customers?|phone|boss)(?:[\\p{L}\\d'-]+ ){0,3}?(?:${PRODUCT}|[\\p{L}-]+) (?:would|could|will|can|fixes|solves|handles|covers|helps|does exactly|has (?:an?|bulk|built)|already (?:has|does)|is the answer|is made for)\\b`,
    `\\b(?:but|hoped|cannot|can't|could not|would not (?:load|start|open)|will not|never|can only|half|part of|would (?:fall|break|cost|fail|need|melt|lose))\\b`
  ),
  rule(
    `\\b(?:best|right|obvious|only|real|\\p{L}+est|my|our|their|his|her|one|another|the) (?:fix|solution|answer|idea|remedy|suggestion|proposal|recommendation|wish|request|requirement)s? (?:is|was|would be|are|were|might be|could be|here is)\\b`,
    `\\b(?:ignored|refused|rejected|forgotten|lost|late|a symptom|never|denied)\\b`
  ),
  rule(
    `\\b(?:i|we)(?:'d| would|'ve| have)? (?:suggest(?:ed)?|propose[ds]?|recommend(?:ed)?|advised?|pitched|offered them|showed them (?:our|the))(?! (?:waiting|\\w+ing until))\\b`,
    `\\b(?:waited|lost|refused to|until the stock|heard nothing|dates?|appointments?)\\b`
  ),
  rule(
    `\\bi (?:told|informed) them (?:that |about )(?:the|our|we)\\b.*\\b(?:has|have|can|offer|supports?|module|package|release|edition)\\b`
  ),
  rule(`\\bi think (?:they|we|the customer) (?:should|could|need)\\b`),
  rule(
    `\\b(?:let us|let's|why (?:not|don't we|don't you)|how about|what about|what if we|if only (?:there|they|we|it)|i'd go for)\\b`,
    `^(?:what|how) about\\b.*\\b(?:nobody|never|no|cannot|can't|not|lost|broken|missing|wrong|again|since|still)\\b`
  ),
  rule(`\\bcould use (?:an?|our|the|some)\\b`),
  // A question for a thing
  rule(
    `^${SOFT}(?:can|could|would|will|shall|should|may)(?:n't)? (?:it|this|they|the|your|our|we|you|i|one|users?|somebody)\\b`,
    `\\b(?:the truck|the parcel|a pallet) (?:be|just)|^(?:they|it|we) `
  ),
  rule(
    `^${SOFT}(?:is|are|would) (?:there|it) (?:an?y? (?:way|chance|option|plans?|possibility|api|app|integration|export|feature|module|plug-?in|function|version)|a way|be possible|possible)\\b`
  ),
  rule(
    `^any (?:plans?|chance|way|news on)\\b|^do (?:we|you) (?:have|offer|support|plan|sell|provide)\\b|^why (?:can't|doesn't|isn't) (?:the|your|our|it|there) (?:\\w+ )?(?:portal|app|system|tool|software|report|export|form|screen|an?)\\b|\\bwhether (?:we|you) (?:can|could)\\b`
  ),
  // What would help
  rule(
    `\\b(?:would|'d|could|might)(?:n't)? (?:really |already |it |also |probably )*(?:be (?:so |very |really |a )?(?:great|nice|good|helpful|useful|perfect|important|(?:big|huge|real|great) (?:help|relief|win|plus|step)|cool|handy|ideal|easier|better|faster|enough|happy|glad|delighted|relief|help|win|plus|step)|help|solve|fix|save|spare|do\\b|take the load|make (?:it|life|things|this|that)|avoid|prevent|end (?:this|that|it))`,
    `${PUT_RIGHT}|\\bwould have\\b|\\b(?:hoped|thought|expected|promised)\\b|\\bwould be good if (?:they|it) (?:stopped|came)|\\bto know that\\b`
  ),
  rule(
    `^(?:an?|our|one|automatic|more|better|such an?) .{0,60}\\bwould ${HELPS}\\b`,
    `\\bwould (?:have|cost|not)\\b`
  ),
  rule(
    `\\bif (?:only )?(?:we|they|there|it|he|she|you) (?:had|were|was|could|offered|supported|built|added)\\b.*\\b(?:would|could|'d)\\b`
  ),
  rule(
    `^with (?:an?|our|the|one|more|better|automatic|such) .*\\b(?:would|could|'d)\\b|^(?:using|automating|integrating|connecting|adding|introducing|switching to|giving) .*\\b(?:would|could|is what they need|solves|fixes)\\b`
  ),
  rule(
    `\\bwish(?:es)? (?:that )?(?:they|he|she|we|it|there|you|(?:the|our|their|his|her) [\\p{L} -]{2,30}) (?:could|would|was|were)\\b(?! (?:see|know|not))`
  ),
  rule(
    `\\b(?:would|'d) (?:sign|buy|order|pay|stay|switch|come) (?:tomorrow |today |at once )?if (?:we|you|it|there)\\b`
  ),
  rule(`^is (?:an?|the|your|there an?) .{1,40} (?:available|possible|planned|supported)\\b`),
  rule(
    `\\b(?:someone|somebody|one) (?:should|could|ought to) (?:write|build|make|add|develop|offer|program|create|set up|integrate|connect)\\b`
  ),
  rule(
    `\\b(?:would|'d) (?:like|love|appreciate|welcome) (?!to\\b|us\\b|their\\b|nothing|his|her|that (?:it|this|they))(?:[\\p{L}-]+ ){0,7}[\\p{L}-]+s?$`
  ),
  rule(
    `\\bwe (?:already )?(?:have|offer|sell) (?:exactly |just )?(?:that|this|it|one|something) (?:in|for|with|as)\\b|\\bis (?:exactly )?what our \\w+`
  ),
  rule(
    `^[^,]{3,40}\\binstead of\\b`,
    `^(?:rumou?rs|guess\\w*|excuses|three|two|four|calls)\\b|\\b(?:got|arrived|came|sent|keep|kept|follow|write|take|type|call|read|they (?:use|type|have)|is|are|was|were|\\w{3,}[^e]ed)\\b`
  ),
  // What is missing
  rule(
    `\\b(?:what|all|everything|the (?:only )?thing) (?:that )?(?:(?:they|she|he|we|it|the customer|the team|her team|his team|users) (?:really |just |only )?(?:needs?|wants?|misses|asks? for|wish(?:es)? for|(?:is|are) missing)|would (?:help|do)|is missing|missing|they are missing|(?:is|are) needed)\\b`,
    `^(?:not|none)\\b|\\bneeds? to know\\b|\\b(?:is|are) (?:missing )?from\\b|\\bis (?:peace|that it stops|their money)|\\b(?:finds?|found|call in|phone in|gets?|got|sees?|orders?|ordered|knows?|knew|guess(?:es|ed)?|writes?|wrote|says?|said|tells?|told|types?|typed|looks? for|search(?:es)? for|buys?|bought|cop(?:y|ies)) (?:what|all|everything|the thing)\\b`
  ),
  rule(`\\bmissing feature|\\bfeature (?:request|wish|idea)|^(?:the )?(?:only )?thing missing\\b`)
];

/** Says that the text is an idea, whatever the idea is. */
export const LABEL_OF_A_SOLUTION =
  /\b(?:ideas?|wish(?:es)?|wish ?list|requests?|requirements?|proposals?|suggestions?|solution|fix|must.haves?|nice.to.haves?|to.?do|next steps?|recommendation|missing|needs?|wants?|wanted|would like|would love|pitch|number one|top of (?:the|their) list|quick win|for the offer|follow-?up)\b/iu;

/** An order: a verb of building, and after it what to build, not what became of it. */
const ORDER = new RegExp(`^${SOFT}(?:${BUILDING})\\b\\s+(?=\\S)`, 'iu');
const NO_ORDER =
  /^(?:(?:them|him|her|us) an? (?:call|ring|hand)|of|in|to that|to this|requests?|orders?|management|log|tickets?|notes?|times?|cases?|outs?|ups?|ons?)\b|,? and (?:the|all|everything|nobody|it|three|two|an?|they|every)\b|\b(?:fails?|failed|breaks?|broke|lost|is read|are read|is slow)\b|, (?:get|see|find|wait|start|then)\b/iu;

/** "Support answers after days" is no order. */
const MAY_BE_A_NOUN =
  /^(?:support|change|release|use|show|build|split|offer|track|store|lock|group|share|ship|document|schedule|link|colou?rs?|limit|mark|filter|sort|plan|turn|move|limit|set|split|double|drop)\b/iu;

export function isOrder(clause: string): boolean {
  const what = clause.replace(ORDER, '').replace(/ (?:nobody|no one|everybody|they|we) \S+$/iu, '');
  const hasOrder = ORDER.test(clause);
  const isSubject = MAY_BE_A_NOUN.test(clause) && saysThatSomethingHappens(clause);
  return (
    hasOrder &&
    !isSubject &&
    !NO_ORDER.test(what) &&
    !(
      saysThatSomethingHappens(what) &&
      !/^(?:them|users|customers|us|drivers|everyone|people|it)\b/iu.test(what)
    )
  );
}

export function isWish(clause: string): boolean {
  return SOLUTION_RULES.some(({ pattern, unless }) => pattern.test(clause) && !unless?.test(clause));
}

const NAMES_A_THING = new RegExp(
  `^(?:automatic|automated|direct|configurable|self-?\\w+|more|better|own|digital|electronic|custom|shared|central|mobile|paperless|contactless|instant|bulk|smart|single|one-stop|weekly|daily|simpler|easier|faster|cheaper|\\p{L}+-(?:coded|based|free|wide))\\b|\\b(?:${THINGS})\\b|\\bauto-?\\w+|\\b(?:app|calendar|sensors?|robots?|drones?)\\b`,
  'iu'
);
const ABILITY =
  /^(?:the |an? )?(?:\p{L}+er |simple |quick |easy )?(?:ability|options?|possibility|way|chance|means|feature) (?:to|for)\b/iu;
const CONNECTION =
  /^(?:support|integration|connection|link|interface|export|import|upload|training|migration) (?:to|of|into|for|from|with)\b/iu;
const TELLS_OF_TROUBLE =
  /\b(?:no|not|nobody|never|without|nothing|wrong|missing|lost|late|slow|slowly|broken|damaged|endless|too|delay\w*|errors?|fault\w*|fail\w*|outage|crash\w*|chaos|mess|confus\w+|frustrat\w+|angry|useless|duplicate|outdated|unread\w*|empty|stuck|waiting(?! lists?\b)|trouble|problems?|issues?|complain(?:s|ed|ing)?|queues?|long|by hand|manual|everywhere|twice|hours (?:lost|of|to|each|per|until)|for hours|days?|weeks?|minutes?|months?|clicks|forgotten|hidden|false|noisy?|weak|bad|poor|expensive|unclear|double|hard|difficult|impossible|nightmare)\b/iu;
const OF_OURS =
  /^(?:i|we|you|they|he|she|it|the|our|their|his|her|its|this|that|these|those|every|each|all|any|half|both|most|many|some|few|\d+(?= )|two|three|four|five|six|ten|forty)\b/iu;
/** When it is to come, or which day it is about, is no trouble. */
const AHEAD =
  /\b(?:an? |one |two |three |four |\d+ )(?:day|hour|week|minute|month)s? (?:ahead|before|earlier|in advance|beforehand)\b.*$/iu;
/** "The option to choose a day": of what opens a wish, a day is no delay. */
const TIMES = /\b(?:day|week|month)s?\b/giu;
const MAX_WORDS_OF_A_THING = 12;

/** "Dark mode", "A better search": a thing, and nothing that happens to it. */
export function isBareThing(clause: string): boolean {
  const thing = clause
    .replace(AHEAD, '')
    .replace(/\b(?:when|if|as soon as|before|until|so that|that|which)\b.*$/iu, '')
    .trim();
  const words = thing.split(' ').length;
  const names =
    ABILITY.test(clause) ||
    CONNECTION.test(clause) ||
    /^(?:an? |one )?\p{L}+-(?:click|step|way|time|day) /iu.test(thing) ||
    (NAMES_A_THING.test(thing) && !OF_OURS.test(thing));
  const happens = ABILITY.test(clause)
    ? /\b(?:is|are|was|were|has|have|takes?|costs?|fails?|failed|never)\b/iu.test(clause)
    : saysThatSomethingHappens(clause) || tellsAsideOfTrouble(clause);
  return (
    names &&
    words <= MAX_WORDS_OF_A_THING &&
    !TELLS_OF_TROUBLE.test(ABILITY.test(clause) ? thing.replace(TIMES, '') : thing) &&
    !isTrouble(headOfName(thing)) &&
    !tellsOfPeople(headOfName(thing)) &&
    !happens
  );
}
