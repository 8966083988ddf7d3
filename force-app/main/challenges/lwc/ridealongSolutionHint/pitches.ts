/** What we say that we would do or have. */
import { when } from './construction';
import type { Construction } from './construction';

const OFFER =
  '(?:sell|offer|show|pitch|give|propose|suggest|recommend|advise|promise|demo|bring|try|build|lend|push|present|position|quote|point (?:them|him|her) (?:to|at)|talk about|start with|go (?:for|with))';
/** Done every day as well, so that only a modal makes an offer of it. */
const ALSO_WORK = '(?:show|give|bring|try|build|push|talk about|start with|go (?:for|with))';
const COVERS =
  '(?:does|covers?|solves?|handles?|fixes|addresses|includes?|supports?|prevents?|avoids?|offers?|provides?|brings?|contains?|takes care of|makes? (?:this|that|it)|has|have|is made for|was built for|is built for|can do|comes with)';

export const PITCHES: readonly Construction[] = [
  // What we would do, or have
  when(
    'ours would',
    '^our (?:[\\p{L}\\d-]+ ){1,4}(?:would|could|will) (?:cut|halve|end|solve|shorten|spare|remove|replace) ',
    '\\b(?:not|never|nobody|but|costs?|sales|profit|jobs?)\\b'
  ),
  when(
    'we would start them on',
    "\\b(?:i|we)(?:'d| would|'ll| will| could| should) (?:start|put|move|get|bring) (?:them|him|her) (?:on|onto|to) (?:the|our|an?)\\b|\\b(?:i|we) (?:showed|told) (?:the \\p{L}+|them|him|her) (?:how|what|about) (?:our|the new) ",
    '\\b(?:not|never|nobody|but|wrong|broken)\\b'
  ),
  when(
    'we would offer',
    `\\b(?:i|we)(?:'d| would| could| can| might(?: want to)?| may| should| will|'ll| shall| want to| plan to| have to| must)? (?:also |just |simply |rather |then |gladly )?${OFFER}\\b(?! (?:nothing|up))|\\b(?:i|we) (?:sold|offered|pitched|proposed|suggested|recommended|advised|demoed|presented) `,
    `\\b(?:cannot|can't|could not|never|not|stock|waited|ignored|refused|lost|nobody|nothing|no one)\\b|\\b(?:we|i) (?:also |just |simply |then )?${ALSO_WORK}\\b|\\b(?:we|i) offer (?:them )?(?:the wrong|no)|\\bmade\\b`
  ),
  when(
    'we will',
    "\\b(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to|'re planning to| are planning to|'re about to| are about to| want to| plan to| agreed on| agreed to| had the idea| can see (?:them|him|her) using| see a (?:chance|case) for) (?!lose|be |need|have to|get an? (?:call|ring|mail|letter)|hear|explain|wait|miss|pay|leave|close|stop|know|see|never|not)",
    "\\b(?:never|not|n't|nobody|soon|call back|if (?:it|this|that|nothing))\\b|\\btell them (?:that )?(?:i|we)\\b"
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
    '^if (?:we|you|there|the|our|it|they|every|each|somebody) .*\\b(?:would|could)\\b',
    '\\bwould (?:\\p{L}+ )?(?:not (?:buy|stay|come)|never|lose|leave|have (?:to|been|had|lost|left)|be (?:lost|late|angry|over|worse)|close|cost|stop)\\b'
  ),
  when(
    'we have what they need',
    '\\b(?:we|i) (?:already |now |do )?(?:have|offer|sell|got|make) (?:an?|the|our|just the|exactly) .{2,40}\\b(?:for|that|which|to)\\b',
    '\\b(?:no|not|never|clients?|customers?|people|problem|case|meeting|backlog|queue|rule)\\b'
  ),
  when(
    'ours does it',
    `\\b(?:our|my|the (?:add-on|module|package|extension|plug-?in|edition)|the (?:new|next|premium|enterprise|big)|next (?:year|month|quarter|spring|summer)'s|this) (?:[\\p{L}\\d-]+ ){0,4}(?:${COVERS}) (?:exactly |just |all |most |some )?(?:of )?(?:this|that|it|these|those|the same|exactly|what)\\b`,
    "\\b(?:not|never|n't|nobody|wrong|no longer|half|part|a third|the (?:opposite|contrary|reverse))\\b"
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
    '^(?:this |that |it )?(?:sounds|looks|seems|smells|feels|is) (?:like|as if)\\b.{0,30}\\b(?:for|needs?|our|could|should)\\b|^(?:this |that |it )is an? (?:\\p{L}+ )?(?:case|job|task|fit|match) for (?:our|the)\\b|^(?:an? )?(?:perfect|good|great|clear|ideal|classic)? ?(?:case|fit|job|match|candidate|opportunity|chance|time|task) for\\b'
  )
];
