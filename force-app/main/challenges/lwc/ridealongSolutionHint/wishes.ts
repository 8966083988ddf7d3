/** How somebody asks for a thing: questions, wishes, what should be, reported speech, terms of a deal. */
import { BE_GOOD, WISH, SOLUTION_NOUN, REPORTED, AMOUNT, PUT_RIGHT, when } from './construction';
import type { Construction } from './construction';

export const WISHES: readonly Construction[] = [
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
    `\\b(?:wants?|requests?|craves?|demands?|is requesting|are requesting) (?!to\\b|(?:its|their|his|her) \\p{L}+|us to\\b|out\\b|nothing\\b|from\\b|that\\b|for\\b|of\\b|are\\b|is\\b|was\\b|has\\b|were\\b)(?:[\\p{L}-]+ ){0,4}[\\p{L}-]+s?\\b`,
    `\\b(?:wants?|requests?|demands?) ${AMOUNT}|\\b(?:nobody|no one|never|not|don't|doesn't)\\b[^,]{0,12}\\bwants?\\b|\\bwants? (?:peace|it to stop|an? (?:apology|explanation|answer|call|meeting)|them|him|her|somebody to|someone to|us to|people to)\\b|^(?:service|special|information|support|change|customer) (?:requests|demands)\\b|^(?:requests|demands?|wants?)\\b|\\b(?:requests|demands) (?:go|get|come|end|pile|sit|wait|lie|stay|vanish|take|land|arrive|reach|need|cost|disappear|keep|never|often|always)\\b|\\bfrom (?:\\p{L}+ )?(?:two|three|four|five|six|ten|twenty|several|many) `
  ),
  when(
    'somebody needs a thing',
    '\\b(?:they|he|she|we|it|customers?|users?|drivers?|[\\p{L}-]+s?|who) (?:really |urgently |badly )?(?:needs?|requires?) (?:an?|one|some|something|better|more|own|proper|engraved|\\p{L}+(?:ed|ic|al|able|er|ive)) (?:[\\p{L}-]+)',
    `\\b(?:needs?|requires?) (?:more than )?${AMOUNT}|\\b(?:needs?|requires?) (?:one|an?|some) (?:person|people|clerk|man|woman|employee|colleague|specialist|lawyer|doctor|phone call|signature|visit|mail|letter|attempt)s?\\b|\\bneeds? (?:an?|some|something|more|one) .{0,40}\\b(?:to (?:get|find|see|open|read|enter|send|finish|close)|every|each|per)\\b`
  ),
  when(
    'wants to do',
    "\\b(?:wants?|hopes?|hoping|would love|'d love) to (?!leave|know|understand|stop|cancel(?:$| (?:the|their|our|his|her) (?:contract|deal|subscription|order|membership))|pay|quit|hear|complain|talk|speak|return|switch|get rid|be (?:rid|sure|told|left|asked)|close|go|give up|see (?:us|why|who|what|how|where|when|the (?:manager|boss|money|director|contract|papers|end|back))|move|end|sue|meet|thank|ask|show|tell|be)[\\p{L}]+",
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
    `^(?:one|an?|the|my|our|their|his|her|another|first|top|main|biggest|number one|next|(?=goal|idea|wish|plan|target|solution|requirement|suggestion))(?: [\\p{L}-]+){0,3}? ?\\b${SOLUTION_NOUN}s?(?: (?:they|he|she|we|customers|users) (?:have|has|had) in mind)?(?: (?:for|of|on|to|from|in)\\b.{1,30}?)? (?:is|are|was|were|would be|will be|might be|could be|should be|may be)\\b`,
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
    `^(?!if\\b)[^,]{2,60}\\bwould (?:\\p{L}+ly )?(?:help|save|solve|do\\b(?! (?:nothing|harm))|suffice|prevent|avoid|stop|end|relieve|tell (?:us|them|him|her|the|every)|show (?:us|them|him|her|the|every)|warn|remind|let |spare|fix|cure|spot|catch|make .{1,30}\\b(?:day|life|easier|happy|faster|simpler|possible|sense)|be (?:\\p{L}+ly )?${BE_GOOD})`,
    `\\bwould (?:help|do) (?:nobody|nothing)|\\bwe would be\\b.{0,10}\\bif we (?:knew|had known)|\\b(?:nobody|nothing) would\\b|\\bbut\\b|\\bhoped\\b|\\bif (?:it|that|this) (?:happened|did|were|was|had)\\b|${PUT_RIGHT}`
  ),
  when(
    'somebody would be happy',
    `\\b(?:they|he|she|\\p{L}+s?)(?:'d| would) (?:be ${BE_GOOD}|find it|switch to us|pay|sign|come back|stay|buy)\\b.{0,16}\\b(?:if|with|about|for|to have|to get|to see)\\b`,
    `\\b(?:to be rid|to leave|nobody would)\\b|${PUT_RIGHT}|\\bif (?:it|this|that) (?:happened|came|were)\\b`
  ),
  when(
    'wants somebody to',
    '\\b(?:would like|would love|wants?|prefers?) (?:the|our|their|every|each|all|an?) (?:[\\p{L}-]+ ){1,3}?to (?!be (?:gone|over|paid|told)|stop|end|go|leave|come|know|understand|answer|call|explain|apologi\\w+|listen|pay|react)\\p{L}+',
    '\\b(?:not|never|nobody|but|how|where)\\b'
  ),
  when(
    'somebody could',
    '^(?:(?:the|our|their|his|her|an?|every|each|all) )?(?:[\\p{L}-]+ ){1,3}could (?:also |simply |just |then |easily |even )?(?!not\\b|never|only|hardly|barely|no longer|have\\b|be\\b|hear|see\\b|care|feel|fill|do\\b|use\\b|smell|tell|say|find)\\p{L}+',
    "\\b(?:not|n't|never|nobody|no one|but|until|anymore|any more|used to|before|if only|nothing|hardly|by hand|twice|for (?:days|weeks|hours))\\b|\\?$"
  ),
  when(
    'needs things for',
    '\\b(?:they|we|\\p{L}+s|people|staff) need (?!hours|days|weeks|minutes|months|people|signatures|papers|calls|hands|forms|copies|keys)\\p{L}+s (?:of|for|with|that|which|they can|we can|in)\\b',
    '\\b(?:and|but|every|each|not|never|nobody)\\b'
  ),
  when(
    'must not',
    '^(?:the|an?|our|their|its|no) (?:[\\p{L}-]+ ){1,4}(?:must|should|may) (?:not|never) (?!be |have |happen|take |cost |come |go |need )\\p{L}+',
    '\\b(?:but|and|yet)\\b'
  ),
  when('in an ideal world', '^in (?:an ideal|a perfect|a better) world\\b.*\\bwould\\b'),
  when(
    'asked about a thing',
    '\\basked (?:us |me )?about (?!the\\b|their\\b|our\\b|his\\b|her\\b|it\\b|him\\b|them\\b|a refund|refunds|money|prices?|delays?)(?:an? |having |using )?[\\p{L}-]+ (?:for|in|on|with|that|to|at)\\b',
    '\\b(?:not|never|nobody|but|times|again)\\b'
  ),
  when(
    'notes what is wanted',
    '^(?:also |really |only |just )?(?:needs?|wants?|requests?|requires?|asks? for|would like|would love|wishes for|prefers?) (?:an?|the|some|more|better|own|to (?:have|be able|see|use)|[\\p{L}]+-[\\p{L}]+|\\p{L}+ (?:lists?|view|report|filter|export|version|screen|field))\\b',
    `^(?:needs?|wants?|requires?) (?:more than )?${AMOUNT}|\\b(?:every|each|not|never|nobody|because)\\b`
  ),
  when(
    'suggested doing it',
    '\\b(?:suggest(?:s|ed)?|recommend(?:s|ed)?|propose[sd]?) (?:to (?!wait|come|leave|meet|talk|call)\\p{L}+|(?!waiting|coming|meeting|leaving|calling)\\p{L}+ing) ',
    '\\b(?:not|never|nobody|but)\\b'
  ),
  when(
    'waits for the version',
    '\\bwaiting for (?:the|an?|our|that) (?:[\\p{L}\\d-]+ ){0,3}(?:version|feature|release|app|integration|edition|interface|function)\\b',
    '\\b(?:not|never|load|open|start)\\b'
  ),
  when(
    'if only it had',
    '^if only (?:the|an?|their|our|it|there|we|they|he|she|every|each) (?:[\\p{L}-]+ ){0,4}?(?:had an?|had the|could|were|was|would)\\b',
    '\\bhad (?:been|told|known)\\b'
  ),
  when(
    'we can do that',
    '\\bwe can (?:already |easily )?(?:do|solve|handle|cover|offer|build) (?:that|this|it|these|those|exactly)\\b',
    '\\b(?:not|never|only)\\b'
  ),
  when(
    'showed them ours',
    '\\b(?:i|we) (?:showed|promised|offered|demonstrated|presented) (?:to )?(?:them |him |her )?(?:a look at |a demo of |a trial of )?(?:our|the new) ',
    '\\b(?:not|never|nobody|but|still|wrong|where|broken|mistakes?)\\b'
  ),
  when(
    'could imagine',
    '\\b(?:i|we|they|she|he) (?:could|can) (?:well )?imagine (?:an?|our|the|using|having) ',
    '\\bhow\\b'
  ),
  when(
    'nothing would please more',
    '\\bnothing (?:would|could) (?:please|help|delight|suit) .{1,30}\\bmore than\\b'
  ),
  when(
    'please do',
    '(?:, |\\b(?:and|so|but) )please (?!do not|don.t|stop|call|hold|wait|help|tell|explain|answer|apologi\\w+|come|not\\b)\\p{L}+ '
  ),
  when(
    'order after a condition',
    '^(?:rather than|instead of|when|while|before|after) [^,]{3,40}, (?:please )?(?:read|use|show|send|keep|add|let|take|put|print|ask|warn|make|give|offer|mark|store|set|open|hide|allow|scan|copy|remind|suggest|list|sort|save) (?:an?|the|them|it|us|all|every|each|both|only|their|our|his|her|what|\\p{L}+s)\\b',
    '\\b(?:and|but) (?:the|it|nobody|nothing|everything)\\b'
  ),
  when(
    'maybe it could',
    '^(?:perhaps|maybe) (?:the|an?|our|their|every|each|we|you|they|it|somebody) (?:[\\p{L}-]+ ){0,4}?(?:could|can|might) (?!be (?:wrong|late|lost|that)|have been)',
    "\\b(?:not|n't|never|nobody|only|why)\\b"
  ),
  // What should be
  when(
    'a thing should',
    "^(?!(?:i|how|why|what|who|when|where)\\b)(?:[\\p{L}\\d'-]+ ){1,6}?(?:should|ought to|needs to|shall) (?:also |just |simply |only |really |automatically |always |ideally |all |at least |then )*(?!not\\b|never\\b|have (?:been|had|come|told|seen|known|\\p{L}+ed)\\b|have to\\b|be (?:\\w+ )?(?:true|here|there|ashamed|done by|in)\\b|know\\b|be (?:angry|worried|told why)|(?:pay|arrive|come|last|cost|take (?:so|too|more|longer|(?:an? |two |three |\\d+ |half an? )(?:hour|day|week|month|minute|year)s?))\\b)[\\p{L}-]+",
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
    `(?<!\\b(?:the|an?|their|his|her|our|this|any|no) )(?<!\\bto )\\b${REPORTED} (?:(?:us|me|him|her|them|our \\p{L}+|again) )?(?:(?:whether|if)\\b(?=.*\\b(?:can|could|would|might|may|should|will|offer|have|support|possible|planned|an option|there)\\b)|that|for)\\b(?! (?:help|advice|a call(?!-)|an answer|it|them|a refund|refunds?|patience|directions|their money|mercy|the same thing|months|weeks|hours|years|the worst))`,
    "\\b(?:why|never|nobody|not|n't|in vain|still|again and again|pile up|but|and (?:have|has|had|got|received|heard|were|was)|been|wrong|late|lost|every (?:day|time|week|month|quarter|morning|year)|each (?:day|time|week|month)|daily|always|for (?:somebody|someone|the (?:time|date|number|price|reason|way|state|status|name)))\\b|\\bhop\\w+ that (?:it|nobody|the)|\\bexpects? (?:that )?(?:another|trouble|losses)|\\b(?:whether|if|that) (?:they|he|she|it|the \\p{L}+) (?:is|are|was|were|had|has|did|does)\\b"
  ),
  when(
    'they told us to',
    '\\b(?:told|urged|begged|pressed|pushed|asked|want|wants|wanted|expects?|pressed|need|needs) us to\\b',
    '\\bus to (?:know|call|come|explain|answer|pay|react|listen|stop|wait|apologi\\w+|look|restart|leave|be patient)\\b'
  ),
  // Terms of the deal
  when(
    'only with it',
    "\\b(?:won't|will not|would not|wouldn't|can't|cannot|no deal|no contract|no renewal|not)\\b.{0,20}\\b(?:renew|buy|sign|order|switch|stay|deal|roll ?out|contract|start|go live|move)\\w*\\b.{0,10}\\b(?:without|unless|until (?:we|you|there|it)|if (?:we|you) (?:do not|don't))\\b|^(?:without|unless)\\b.{2,40}\\b(?:they|he|she|we|nobody)\\b.{0,10}\\b(?:not|n't|never|no) (?:buy|sign|renew|order|switch|deal)|^no (?:deal|contract|signature|renewal|order) (?:unless|without)|\\bonly (?:renew|sign|buy|switch|stay|order) (?:if|with|when)\\b|\\b(?:deal|contract|signature|renewal|tender|rollout) (?:hangs on|depends on|requires|asks for|stands or falls with|needs)\\b"
  )
];
