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
    'question of plans',
    "^(?:is|are)n't there .*\\?$|^are (?:you|we|they) (?:planning|working on|thinking (?:of|about)|considering|going to) .*\\?$|^have (?:you|they) (?:ever )?(?:thought|considered|planned) .*\\?$",
    '\\b(?:leaving|closing|ashamed|paying|coming)\\b'
  ),
  when(
    'question what it takes',
    '^(?:what|how (?:much|hard|long|difficult|expensive|easy|soon)) (?:would|will|does|might) (?:it|that|an?|the|this) .*\\b(?:cost|take|be)\\b(?: \\p{L}+)? (?:to|if|for)\\b|^what (?:do you think|would you say) (?:of|about|to) an?\\b'
  ),
  when('is an option', "\\bwould(?:n't)? .{2,40}\\b(?:be (?:enough|an option)|do the (?:job|trick))\\b"),
  // Wishes
  when(
    'somebody wants a thing',
    `(?<!\\b(?:of|were|was|are|is|as|the|our|their|these|those|all|many|such|new|some|open|two|three|his|her|for|with|and) )\\b(?:wants?|requests?|craves?|demands?|is requesting|are requesting) (?!to\\b|(?:its|their|his|her) \\p{L}+|us to\\b|out\\b|nothing\\b|from\\b|that\\b|for\\b|of\\b|are\\b|is\\b|was\\b|has\\b|were\\b)(?:[\\p{L}-]+ ){0,4}[\\p{L}-]+s?\\b`,
    `\\b(?:wants?|requests?|demands?) ${AMOUNT}|\\b(?:nobody|no one|never|not|don't|doesn't)\\b[^,]{0,12}\\bwants?\\b|\\bwants? (?:peace|it to stop|an? (?:apology|explanation|answer|call|meeting)|them|him|her|somebody to|someone to|us to|people to)\\b|^(?:an?|the|this|that|each|every|no|any|one|their|our|his|her) (?:[\\p{L}-]+ )?(?:requests?|demands?)\\b|^(?:service|special|information|support|change|customer) (?:requests|demands)\\b|^(?:requests|demands?|wants?)\\b|\\b(?:requests|demands) (?:go|get|come|end|pile|sit|wait|lie|stay|vanish|take|land|arrive|reach|need|cost|disappear|keep|never|often|always)\\b|\\bfrom (?:\\p{L}+ )?(?:two|three|four|five|six|ten|twenty|several|many) `
  ),
  when(
    'somebody needs a thing',
    '\\b(?:they|he|she|we|it|customers?|users?|drivers?|[\\p{L}-]+s?|who) (?:really |urgently |badly )?(?:needs?|requires?) (?:an?|one|some|something|better|more|own|proper|engraved|\\p{L}+(?:ed|ic|al|able|er|ive)) (?:[\\p{L}-]+)',
    `\\b(?:needs?|requires?) (?:more than )?${AMOUNT}|\\b(?:needs?|requires?) (?:one|an?|some) (?:person|people|clerk|man|woman|employee|colleague|specialist|lawyer|doctor|phone call|signature|visit|mail|letter|attempt)s?\\b|\\bneeds? (?:an?|some|something|more|one) .{0,40}\\b(?:even|to (?:get|find|see|open|read|enter|send|finish|close)|every|each|per)\\b`
  ),
  when(
    'wants to do',
    "\\b(?:wants?|hopes?|hoping|would love|'d love) to (?!leave|know|understand|stop|cancel(?:$| (?:the|their|our|his|her) (?:contract|deal|subscription|order|membership))|pay|quit|hear|complain|talk|speak|return|switch|get rid|be (?:rid|sure|told|left|asked)|close|go|give up|see (?:us|why|who|what|how|where|when|the (?:manager|boss|money|director|contract|papers|end|back))|move|end|sue|meet|thank|ask|show|tell|be)[\\p{L}]+",
    "\\b(?:nobody|no one|never|not|n't|but|and|because|since|if)\\b"
  ),
  when(
    'has it in mind',
    `\\b(?:i|we|they|he|she|the [\\p{L}-]+(?: [\\p{L}-]+)?) (?:(?:am|is|are|was|were) (?:also |still |very |really )?(?:looking into|thinking (?:about|of)|considering|dreaming of|begging for|pushing for|calling for|keen on|eager for|interested in)|voted for|would give (?:a lot|anything|much) for|would like nothing (?:more|better) than|made us promise) (?!how\\b|why\\b|leaving|cancel|whether|switching|giving up|moving|another (?:supplier|vendor))`,
    "\\b(?:not|n't|never|only|nobody)\\b"
  ),
  when(
    'it must',
    '^(?:it|that|this) (?:must|needs to|has to) (?:also |really |just |at least )?(?:be (?:able|possible|\\p{L}{3,}[ai]ble|clear|easy|simple|fast|quick)\\b|(?!be\\b|have\\b|cost|take|come|hurt|feel|go\\b|do\\b|stop|wait|end)\\p{L}+ (?!by hand|twice))',
    '\\b(?:not|never|mistake|again|every|each|before|by hand)\\b'
  ),
  when(
    'please at the end',
    ',? please$|, please,',
    '\\b(?:explain|call|hold|wait|help|stop|answer|hurry)\\b|^(?:hold|wait|one moment|yes|no),? '
  ),
  when(
    'that would be our idea',
    '\\b(?:that|this|it|which) (?:would be|is|was|were) (?:my|our|their|his|her) (?:idea|suggestion|wish|proposal|request|preference|recommendation)\\b',
    '\\b(?:not|never|ignored|refused)\\b'
  ),
  when('i would vote for', "\\b(?:i|we|they|he|she)(?:'d| would) (?:vote|opt|settle|plead|argue) for\\b"),
  when(
    'question for anything that',
    '^(?:do|does|have|has|is|are) (?:they|he|she|there|it) .{0,12}\\b(?:anything|something|a \\p{L}+|an \\p{L}+) (?:that|which|to) .*\\?$',
    '\\b(?:wrong|broken|happen\\w*|do about)\\b'
  ),
  when(
    'what if',
    '^what if (?:the |our |their |an? |every |each |we |you |they )?[\\p{L}-]+',
    '\\b(?:fail\\w*|break\\w*|broke|los[et]\\w*|nobody|leav\\w*|left|down|forget\\w*|happens?|die[sd]?|sick|ill|wrong|late|not|never|goes|burns?|falls?|fell|stops?|stopped|catch\\w*)\\b'
  ),
  when(
    'as somebody i want',
    '^as (?:an? |the )?[\\p{L}-]+(?: [\\p{L}-]+){0,3},? (?:in order to [^,]+, ?|to [^,]+, ?)?(?:i|we|they|he|she) (?:want|need|would like|would love|should|must|expect|wish)',
    '\\bneed (?:an? )?(?:hours?|days?|weeks?|minutes?|people)\\b|\\b(?:but|and (?:get|got|cannot|have to))\\b'
  ),
  when(
    'keen to have',
    '\\b(?:keen|eager|anxious|dying|itching) to (?:have|get|use|try|see|test|buy)\\b',
    "\\b(?:not|n't|never|but|nobody)\\b"
  ),
  when(
    'what they have in mind is',
    '^(?:what|all|the thing) (?:they|he|she|the \\p{L}+) (?:(?:has|have|had|has got|have got) in mind|pictures?|imagines?|envisions?|dreams? of|hopes? for) (?:is|are|was|were)\\b|\\babout time (?:that )?(?:we|you|they|there|somebody|the \\p{L}+) (?:had|got|were|was|made|built|gave|let|offered|\\p{L}+ed)\\b'
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
    `^(?!if\\b)[^,]{2,60}\\bwould (?:\\p{L}+ly |also |even )?(?:help|save|solve|do\\b(?! (?:nothing|harm))|suffice|prevent|avoid|stop|end|relieve|put (?:us|them|people|\\p{L}+s) at ease|tell (?:us|them|him|her|the|every)|show (?:us|them|him|her|the|every)|warn|remind|let |spare|fix|cure|spot|catch|make .{1,30}\\b(?:day|life|easier|happy|faster|simpler|possible|sense)|be (?:\\p{L}+ly )?${BE_GOOD})`,
    `\\bwould (?:help|do) (?:nobody|nothing)|\\bwe would be\\b.{0,10}\\bif we (?:knew|had known)|\\b(?:nobody|nothing) would\\b|\\bbut\\b|\\bhoped\\b|\\bif (?:it|that|this) (?:happened|did|were|was|had)\\b|${PUT_RIGHT}`
  ),
  when(
    'it would be done',
    '\\b(?:would|will) (?:automatically |also |then |simply |just )?(?:be (?:able to|notified|assigned|informed|reminded|warned|shown|asked|listed|updated|displayed)|get an? )\\b',
    "\\b(?:not|never|n't|nobody|no one|if (?:only )?(?:they|we|he|she) (?:had|knew)|late|too|again|call|letter|fine|bill)\\b"
  ),
  when(
    'the ability to is important',
    '^(?:the|an) (?:ability|option|possibility) to .* (?:is|would be|are) (?:very |really |so |quite )?(?:important|useful|needed|key|essential|crucial|missing|required|valuable)\\b',
    '\\b(?:and|but) (?:half|they|nobody|most|we|it)\\b|\\bnot\\b'
  ),
  when(
    'is what they try to do',
    "\\bis (?:exactly |just )?what (?:i|we|they|he|she)(?:'m|'re| am| are| is)? (?:trying to (?:achieve|do|get)|want\\b|wants\\b|need\\b|needs\\b|after\\b|hoping for|aiming (?:at|for))",
    '\\b(?:not|never|nobody)\\b'
  ),
  when(
    'makes sense',
    '\\b(?:makes?|would make) (?:a lot of |total |perfect |more |much |good )?sense\\b|\\bwilling to pay .*\\bif\\b',
    '\\b(?:no|not|never|nobody|until|but|hardly)\\b'
  ),
  when(
    'doing it would',
    '^\\p{L}{2,}ing [^,]{2,50} (?:could|would) (?!not|never|be\\b|cost|lose|take|mean|kill|ruin|break|have\\b|need|require)\\p{L}+|\\bwould be able to\\b',
    "\\b(?:not|never|n't|nobody|if (?:only )?they had|hardly|only)\\b"
  ),
  when(
    'doing it can be useful',
    '^\\p{L}{2,}ing [^,]{2,50} (?:can|could|might|may|will) (?:also |even )?be (?:very |really |so )?(?:useful|helpful|valuable|handy|an? (?:help|way|solution|relief))\\b',
    '\\b(?:not|never|nobody|only)\\b'
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
    '^(?!any(?:one|body)\\b|every(?:one|body)\\b)(?:(?:the|our|their|his|her|an?|every|each|all) )?(?:[\\p{L}-]+ ){1,3}could (?:also |simply |just |then |easily |even )?(?!not\\b|never|only|hardly|barely|no longer|have\\b|be\\b|hear|see\\b|care|feel|fill|do\\b|use\\b|smell|tell|say|find)\\p{L}+',
    "\\b(?:not|n't|never|nobody|no one|but|until|anymore|any more|used to|before|if only|nothing|hardly|by hand|twice|for (?:days|weeks|hours))\\b|\\?$"
  ),
  when(
    'needs things for',
    '\\b(?:they|we|\\p{L}+s|people|staff) need (?!hours|days|weeks|minutes|months|people|signatures|papers|calls|hands|forms|copies|keys)\\p{L}+s (?:of|for|with|that|which|they can|we can|in)\\b',
    '\\b(?:and|but|every|each|not|never|nobody)\\b'
  ),
  when(
    'must not',
    '^(?!(?:i|we|they|he|she|you|customers|drivers|people|staff|users)\\b)(?:(?:the|an?|our|their|its|no) )?(?:[\\p{L}-]+ ){1,6}(?:must|should|may) (?:not|never) (?!be |have |happen|take |cost |come |go |need |wait|matter|surprise)\\p{L}+',
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
    'talked about doing it',
    '\\b(?:i|we|they|he|she) (?:talked|spoke|thought|wrote|dreamt|dreamed|mused) (?:about|of) (?:giving|using|building|adding|making|setting|putting|offering|sending|connecting|linking|automating|having|getting|introducing|replacing|moving)\\b|\\bdiscussed (?!leaving|closing|cancelling|going|suing|paying)\\p{L}+ing\\b|\\b(?:floated|raised|brought up|came up with|liked|loved|had|has|have|pitched|toyed with) the idea of\\b|\\b(?:i|we) promised to (?:look into|build|offer|set up|demo|send)\\b',
    '\\b(?:not|never|nobody|but|leave|cancel|losing|another (?:supplier|vendor))\\b'
  ),
  when(
    'question of wondering',
    '^(?:i|we|they|he|she)(?:.m| am| are| is| was| were) wondering (?:if|whether) .*\\b(?:could|can|might)\\b'
  ),
  when(
    'at most so many',
    '^(?:no|not) more than (?:one|two|three|four|\\d+) [^,]+ (?:to|per|for|until)\\b|^by default, |^not an? [^,]+, (?:just|but|only) an? |^more than one \\p{L}+ (?:per|for each)\\b'
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
    '^(?:perhaps|maybe) (?:the|an?|one|some|our|their|every|each|we|you|they|it|somebody) (?:[\\p{L}-]+ ){0,4}?(?:could|can|might) (?!be (?:wrong|late|lost|that)|have been)',
    "\\b(?:not|n't|never|nobody|only|why)\\b"
  ),
  // What should be
  when(
    'a thing should',
    "^(?!(?:i|how|why|what|who|when|where)\\b)(?:[\\p{L}\\d'-]+ ){1,6}?(?:should|ought to|needs to|shall) (?:also |just |simply |only |really |automatically |always |ideally |all |at least |then )*(?!not\\b|never\\b|have (?:been|had|come|told|seen|known|\\p{L}+ed)\\b|have to\\b|be (?:\\w+ )?(?:true|here|there|ashamed|done by|in)\\b|know\\b|be (?:angry|worried|told why)|(?:pay|arrive|come(?! (?:right |directly |just )?(?:after|before|first|up|from|with)\\b)|last|cost|take (?:so|too|more|longer|(?:an? |two |three |\\d+ |half an? )(?:hour|day|week|month|minute|year)s?))\\b)[\\p{L}-]+",
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
