/**
 * What sounds like a wish and is none: what became of one, what nobody wants, what one could imagine, and what happened next. Somebody who says
 * such a thing tells a problem, whichever construction the clause has. English.
 */
import { PUT_RIGHT } from './construction';

const PAST_OR_HABIT =
  '^(?!.*\\b(?:should|could|would|can|may)\\b).*\\b(?:and|but) (?:then |still |only |always )?(?:gets?|got|hears?|heard|finds?|found|receives?|received|waits?|waited|ends? up|ended up|loses?|lost) ';
const REFUSED =
  '\\b(?:is|are|was|were|been|gets?|got) (?:ignored|refused|rejected|turned down|forgotten|denied|overlooked|never answered|lost|closed)\\b';
const NOBODY_WANTS =
  '^(?:no|none|neither|few|hardly any) [^,]{1,30}?\\b(?:wants?|needs?|asks?|requests?|demands?|likes?|would|expects?)\\b(?! (?:sign|buy|renew|deal))';
const TO_IMAGINE =
  '\\b(?:one|you|anybody|anyone) (?:should|could|would|can|may) (?:\\p{L}+ )?(?:think|see|hear|expect|believe|smell|imagine|guess|say|feel|wonder)\\b(?!.*\\bif we\\b)|^(?:can|could|would) (?:you|anybody|anyone) (?:believe|imagine|explain)\\b|^can it be\\b|^(?:is|are) (?:it|that|this|they|you) (?:normal|true|acceptable|ok|okay|fair|right|serious|usual|really)\\b|^(?:does|do|did|is|has) (?:anybody|anyone) (?:there |here |ever )?(?:reads?|listen\\w*|cares?|look\\w*|answer\\w*|check\\w*|know|notice\\w*)\\b';
/** Too late for it: what somebody should have done, and how it would have gone. */
const TOO_LATE =
  '\\b(?:we|they|you|i|he|she|somebody|someone|it) (?:should|could|might|ought to) have (?:\\p{L}+ed|told|known|come|gone|seen|had|been|thought|sent|taken|read)\\b|^if (?:only )?(?:we|they|you|i|he|she|somebody|someone) had (?:only |ever )?(?:\\p{L}+ed|told|known|come|gone|seen|thought|sent|taken|read)\\b|^should (?:an?|the|our|their|one|somebody) [^?]+,';
const ASKED_OF_PEOPLE =
  '^(?:can|could|would|will) (?:you|somebody|someone|anybody) (?:please |just |ever )?(?:answer|(?:tell|call) (?:me|us)|explain|ring|listen|pick up|check|look|trust|believe|wait|eat|sit)\\b|^is there (?:anybody|anyone|somebody|an? (?:reason|explanation)|any reason|(?:some|any)thing wrong)\\b|\\b(?:they|you|we|somebody|one) should (?:ask|listen|talk|speak|learn|care|think)\\b|^(?:ask|call|phone|ring) (?!for an?\\b)|^note to self\\b|\\b(?:help|nice|good|quicker|faster|easier|cheaper|better) to (?:know (?:who|why|what|where|how|whether|if)|be (?:asked|told|heard|taken)|walk|leave|ask|drive|phone)\\b';
const OF_PEOPLE =
  '\\b(?:looking for|needs?|(?:would|.d) like|after|thinking of|thinking about|considering|interested in|hoping for|dream(?:s|ing)? of|wants?|demands?|requests?) (?:the |an? |another |some |more |fewer |less |no )?(?:\\p{L}+ )?(?:person|people|man|woman|culprit|manager|lawyers?|legal action|claims?|damages|court|compensation|quiet \\p{L}+|peace|silence|miracle|holiday|surprises|excuses|complaints|way out|exit|strike|papers|proof|documents|certificates|evidence|apology|supplier|vendor)\\b|\\bwants? (?:the|it|them|him|her|this|that) (?:\\p{L}+ )?(?:gone|back|stopped|finished|paid|over|out)$';
const OVER_AND_OVER =
  '^(?!.*\\bwould\\b).*\\b(?:(?:two|three|four|five|several|many|countless|\\d+) times|twice)\\b|\\bthe same (?:\\p{L}+ )?\\p{L}+ every\\b|\\bwants? the same\\b|\\b(?:each|every) (?:\\p{L}+ ){1,3}(?:needs?|wants?|requires?|asks? for)\\b|\\bthat (?:the|their|an?) \\p{L}+ (?:wanted|needed)\\b|\\bfor want of\\b|\\bcan only (?:dream|hope|wait)\\b|\\bneeds? a whole\\b|\\bask for \\p{L}+ \\p{L}+ at each\\b|\\bfor an? (?:phone )?call each\\b';
/** What the law asks for is asked of them, not of us. */
const OF_THE_LAW =
  '^(?:the |our |their |every |each )?(?:\\p{L}+ )?(?:law|county|state|court|bank|insurers?|inspectors?|authorit(?:y|ies)|regulators?|tax office|police|ministry|rules?|regulations?|standard)s? (?:\\p{L}+ly )?(?:requires?|demands?|wants?|insists? on|expects?|asks? for|needs?)\\b';
/** What a form or a machine asks for is asked of them as well. */
const OF_A_FORM =
  '^(?:the |our |their |your |every |each |this |that )?(?:\\p{L}+ )?(?:form|log|page|system|app|screen|software|web ?site|terminal|machine|till|questionnaire|template|printer|scanner|program|portal|tool|bot|hotline|menu|wizard|device|gate|template|counter|copier|lift|door|lock|car|van|meter|robot|camera|phone)s? (?:always |still |also |then )?(?:asks?|asked|wants?|wanted|demands?|demanded|expects?|expected|insists on|requires|required) (?!to be\\b)';
/** "The board wants one number, finance has four", "It needs a cable that nobody has". */
const NOT_SO =
  '\\b(?:\\p{L}+s|people|those) who (?:want|need|ask for|would like) [^,]* (?:waits?|gets?|have to|must|finds?|ends?|goes|go|are|loses?|lose|calls?|cannot|do not)\\b|(?<!who )\\b(?:do|does|did) not (?:always |really |even |ever )?(?:need|want)\\b|\\b(?:wants?|needs?|asks? for|expects?)\\b[^,]*, (?:the |our |their )?\\p{L}+ (?:has|have|gets?|is|are|was|were|sends?|does|do)\\b|\\bneeds? an? [^,]*\\b(?:that|which) (?:nobody|no one|does not|is not|they do not)\\b|^(?:nobody|no one) [^,]*\\b(?:can|knows?|sees?|has|is|was|did|does)\\b(?!.*\\b(?:would|unless|if we|until)\\b)';
const OUGHT_AND_IS =
  '\\b(?:should|ought to|must|has to|have to)\\b[^,]*,? (?:and|but|yet) (?:then |instead |still |it |they |only )?(?:is|are|does|do|shows?|takes?|comes?|goes|stays?|has|gets|was|were|did)\\b|\\b(?:should|must)\\b[^,]*, (?:it|they) (?:\\p{L}+s|are|were|do|take|stay)\\b(?! should)';
const COULD_DO_WITH =
  '\\bcould (?:use|do with) (?:some |an? |less |more |fewer )?(?:sleep|rest|holiday|break|coffee|rain|sun|luck|patience|laugh|drink|friend)s?\\b|\\b(?:how|what) about (?:a word of |an? |some )?(?:thanks|apology|patience|respect)\\b|^why not (?:just |simply )?(?:come|call|ask|listen|look|wait)\\b|^if you want\\b|^let(?: us|.s) (?:be honest|see|hope|say|face|not|pretend|wait)\\b';
const WHEN_AT_LAST =
  '^(?:when will|will|would|could|can|has|have|is|are)\\b.*\\b(?:come|arrive|be (?:here|back|delivered|repaired|paid|collected|shipped|why|the reason|that)|or not|been here|ever \\p{L}+|even \\p{L}+|do something|be why)\\b.*\\?$';
const OF_WHAT_IS =
  '\\b(?:is|are|was|were|been|gets?|got) asked for\\b|^why (?:does|do|did|must|would|should)\\b|\\b(?:that|than) (?:people|they|we|\\p{L}+s) would (?:like|love|want)\\b|^(?:\\p{L}+ ){1,2}requests? (?:stand|lie|sit|wait|go|come|are|is)\\b';
const SEARCH_COSTS =
  '^looking for [^,]{3,60} (?:takes|costs|yields|means|is|ends|brings|gives|leads|returns)\\b';
const ALL_THERE_IS =
  '^all (?:that )?(?:i|we|they|you) (?:can|could|get|got|have|had)\\b|\\bis (?:what|all|how) (?:they|he|she|we|their|our|the)\\b[^,]*\\b(?:hears?|gets?|says?|sees?)\\b|\\b(?:ideally|best of all),? .*,? but (?!(?:an?|the|our) (?:\\p{L}+ )?(?:would|could))|\\bonly way to (?!solve|fix|avoid|keep|save|prevent|stop|end)\\p{L}+ (?:them|him|her|it|the)\\b|\\b(?:is|was) (?:always|still|tried|dropped|given up|rain|hope|patience|older than)\\b|\\b(?:wish|request|suggestion|proposal|idea)s? (?:for [^,]{2,30} )?(?:is|are) (?:from|of|in|with|on)\\b|\\bthat only the\\b|\\blove to (?:forget|leave|know|be)\\b|\\bhop(?:e|es|ing|ed) (?:that )?(?:it|the \\p{L}+) (?:ends?|stops?|goes away|gets better)\\b';

const NONE = new RegExp(
  [
    PAST_OR_HABIT,
    REFUSED,
    NOBODY_WANTS,
    TO_IMAGINE,
    TOO_LATE,
    ASKED_OF_PEOPLE,
    OF_PEOPLE,
    OF_WHAT_IS,
    PUT_RIGHT,
    OF_THE_LAW,
    OF_A_FORM,
    NOT_SO,
    OUGHT_AND_IS,
    COULD_DO_WITH,
    WHEN_AT_LAST,
    OVER_AND_OVER,
    SEARCH_COSTS,
    ALL_THERE_IS
  ].join('|'),
  'iu'
);

/** Whatever happened to what: it is said what should be. */
const SAID_ALL_THE_SAME = /\bshould be (?:possible|able)\b/iu;

export const isNoWishAfterAll = (clause: string): boolean =>
  NONE.test(clause) && !SAID_ALL_THE_SAME.test(clause);
