/**
 * Tells a text that names a solution ("add an export button") from one that tells a problem ("they retype the list"). The
 * form asks a gentle question at the first kind and never insists, so a missed solution costs less than a false alarm.
 * English only: other languages get no hint. Rules and words are all here; how well they do is measured by the test.
 */

/** Things that software people build. On their own they prove nothing: "the export fails" is a problem. */
const THINGS =
  'access|add-?on|a\\.?i\\.?|alerts?|api|apps?|approvals?|assistant|attachments?|audit log|automation|barcodes?|bots?|button|' +
  'calendar|chart|chat|chatbot|dark mode|check ?box|colou?r code|columns?|comments?|configurat\\w+|connectors?|csv|dashboards?|drag and drop|' +
  'drop-?down|e-?mails?|edi|edit|excel|export(er)?|extension|features?|fields?|filters?|flat rate|form|function(ality|s)?|' +
  'history|hotline|import(er)?|integrations?|interfaces?|kiosk|licences?|links?|log|login|machine learning|map|matching|messages?|' +
  'modes?|modules?|notifications?|options?|overview|pages?|password reset|pdf|permissions?|planner|plug-?ins?|portals?|power bi|' +
  'qr codes?|reminders?|reports?|reservation|roles?|sandbox|scanner|scanning|screens?|search|self-?service|shortcuts?|signature|' +
  'single sign-?on|sms|sso|status page|subscriptions?|support for|sync|tablet|tags?|templates?|text messages?|tools?|tracking|' +
  'traffic-?light|training|trial|tutorials?|two-factor( authentication)?|undo|upload|user interface|version|views?|voice input|' +
  'web ?hooks?|web ?shop|widgets?|wizards?|workflows?';

/** What one tells somebody to do with them. */
const BUILDING =
  'add|allow|automate|auto-?fill|bring|build|change|colou?r|combine|connect|create|develop|enable|extend|give|highlight|' +
  'hire|implement|include|integrate|introduce|let|lower|make|merge|migrate|move|offer|open up|provide|push|put|reduce|release|' +
  'remind|remove|replace|shorten|translate|' +
  'sell|send|set up|show|simplify|suggest|switch|sync|turn|upgrade|use';

/** What things do that are already there. */
const HAPPENS =
  'is|are|was|were|takes|took|fails|failed|breaks|broke|stops|stopped|costs|hangs|lasts|needs|drops|dropped|fell|rose|grew|' +
  'doubled|slowed|finds|found|counts|reads|arrives?|arrived';
const WHO = '(they|we|you|he|she|it|users?|customers?|the (customer|users?|team|clerks?|drivers?))';
const SOFTENER = '(please|simply|just|maybe|perhaps|better|ideally|preferably|or)[,:]? ';

interface Rule {
  says: 'solution' | 'problem';
  weight: number;
  pattern: RegExp;
}

const rule = (says: Rule['says'], weight: number, source: string): Rule => ({
  says,
  weight,
  pattern: new RegExp(source, 'iu')
});

/** How solutions sound, strongest first. */
const SOLUTION_RULES: Rule[] = [
  // An order: "Add ...", "Please just let ..."
  rule(
    'solution',
    3,
    `^(${SOFTENER})*(${BUILDING})\\b(?! (of|in|to that|to this|requests?|orders?|management|log) )`
  ),
  rule(
    'solution',
    3,
    `^(${SOFTENER})*(export|import|link|integration|support|upload) (to|of|into|for|from|with)\\b(?!.*\\b(${HAPPENS})\\b)`
  ),
  rule('solution', 3, `\\bplease (${BUILDING})\\b|\\bfeature (request|wish|idea)|\\bmissing feature`),
  // A wish for a thing: "they need an API"
  rule(
    'solution',
    3,
    `\\b(needs?|wants?|wish(es)? for|requires?|requests?|expects?|asks? for|asked for|asking for|looking for|(would|'d) (like|love)|dreams? of|misses|wishes)\\b[^,.;]{0,40}\\b(${THINGS}|automatic|automated|configurable)\\b`
  ),
  rule(
    'solution',
    3,
    `\\b(${THINGS})\\b[^,.;]{0,20}\\b(is|are|was) (requested|wanted|wished|needed|required)`
  ),
  rule(
    'solution',
    3,
    `\\b(needs?|wants?|(would|'d) (like|love))\\b.{0,20}\\b(ability to|able to|us to|possibility|a way to)\\b`
  ),
  rule('solution', 2, `\\b(would|'d) (like|love)\\b`),
  rule(
    'solution',
    2,
    `\\b(should|must) (have(?! (known|been|seen|told|come|heard|had|noticed|arrived|gone)\\b)|get|be able|offer|support|integrate|automate|provide|deliver|build|add)\\b`
  ),
  rule('solution', 3, `\\b(enable|allow) (them|users|customers)\\b`),
  rule('solution', 2, `\\b(would|'d) (rather|prefer)\\b|\\bprefers?\\b|\\binsists? on\\b`),
  rule(
    'solution',
    2,
    `\\b(wants?|wanted|wish(es)? for|expects?|requests?|requested|demands?|hopes? for|asks? for|asked for|suggests?|suggested) (an?|another|more|better|cheaper|faster) (?!(few|little|bit|lot) )`
  ),
  rule('solution', 2, `\\b(asks?|asked|wants?|wanted) us to (?!call|come|explain)`),
  rule('solution', 2, `\\b(we|you) (should|could|ought to)\\b(?! (have|not)\\b)`),
  rule('solution', 2, `\\b(wants?|wanted) (it|them|this) \\w+er\\b|\\b(would|'d) pay for\\b`),
  rule(
    'solution',
    3,
    `\\bwe (need|have) to (${BUILDING})\\b|\\bwish(es)? (they|he|she|we|it) had (an?|one)\\b`
  ),
  rule('solution', 3, `\\bshould be (possible|easier|allowed|able)\\b|^(maybe|perhaps) an? `),
  // What it would do: "An alert when stock is low"
  rule('solution', 3, `^an? (\\w+ )?(${THINGS}) (when|if|that (shows|tells|warns|sends|lets|keeps))\\b`),
  rule('solution', 3, `^(can|could) (it|this|they|the \\w+) .*\\?$`),
  // A suggestion: "how about ...", "could we ..."
  rule('solution', 3, `\\bhow about\\b|\\bwhy (not|don.?t we)\\b|\\bif only there\\b`),
  rule('solution', 3, `^(can|could|shall|should|may) (we|you|i)\\b|\\bwhether (we|you) (can|could)\\b`),
  rule('solution', 3, `\\bif (we|they|there|it) (had|was|were)\\b.*\\b(${THINGS})\\b`),
  rule(
    'solution',
    3,
    `\\b(would|could)(n't)? (it )?(be (great|nice|good|helpful|useful|perfect|important|a big|cool|handy|ideal|easier|better|faster)|help|solve)`
  ),
  rule('solution', 3, `\\b(portal|system|app|software|tool|screen|page|form) (could|should) (?!take|not)`),
  rule('solution', 2, `^with .*\\b(would|could)\\b|\\binstead of\\b`),
  rule('solution', 1, `^${SOFTENER}`)
];

/** How problems sound: something fails, is late, is done by hand, is not known. */
const PROBLEM_RULES: Rule[] = [
  rule(
    'problem',
    2,
    `\\b(cannot|can.?t|could not|couldn.?t|does not|doesn.?t|do not|don.?t know|did not|is not|never|nobody|no one|nothing|impossible)\\b`
  ),
  rule(
    'problem',
    2,
    `\\b(fails?|failed|breaks?|broken|loses?|lost|hangs?|freezes?|crash(es)?|drops|times out|hidden|wrong|blind|stuck|ends? up|goes down|went down|locks? them out)\\b`
  ),
  rule(
    'problem',
    2,
    `\\b(takes?|need|needs|means|waits?|waited|lasts?)\\b.{0,12}\\b(minutes?|hours?|days?|weeks?|months?|years?|an hour|people|tries)\\b`
  ),
  rule(
    'problem',
    2,
    `\\bby hand\\b|\\btwice\\b|\\bagain and again\\b|\\bretype\\b|\\bstill (wait|type|copy)|\\bguess\\b|\\bforgets?\\b|\\bpenalt`
  ),
  rule('problem', 2, `\\b(had|have|has) to\\b(?! (offer|deliver|build|provide|support|add|integrate))`),
  rule('problem', 2, `\\btoo (slow|late|long|often|many|much|expensive|complicated)\\b|\\balways empty\\b`),
  rule(
    'problem',
    3,
    `\\bneeds? to (ask|call|phone|wait|type|copy|check|search|go|drive|open|print|walk|see \\w+ (screens?|lists?|reports?|pages?))\\b`
  ),
  rule('problem', 2, `^without\\b|\\band (cannot|can.?t|get (it|them)|have to)\\b|\\bbecause\\b`),
  rule('problem', 2, `\\bwish(es)? (they|he|she|we) (knew|could see|had known)\\b`)
];

/**
 * A text without a verb names a thing: "Dark mode", "A better search". A verb, a person or a thing that is already there
 * ("the search") tells of something that happens.
 */
const TELLS_OF_IT = new RegExp(
  `\\b(is|are|was|were|has|have|had|do|does|did|can|cannot|could|will|would|should|must|may|get|gets|got|take|takes|need|needs|` +
    `want|wants|know|knows|come|comes|go|goes|make|makes|mean|means|keep|keeps|lose|loses|pay|pays|run|runs|show|shows|send|` +
    `sends|work|works|arrives?|${HAPPENS}|${WHO})\\b|n't\\b|^(the|our|their|his|her|its|this|that|these|those|every|each|all|half|both|most|many)\\b|` +
    `^\\w+ing (an?|the|one|to|in|on|from)\\b`,
  'iu'
);
const NAMES_A_THING = new RegExp(
  `^(an?|one|automatic|automated|direct|better|faster|more|own)\\b|\\b(${THINGS})\\b|\\b(auto\\w+|self-?\\w+)\\b`,
  'iu'
);
const MAX_WORDS_OF_A_THING = 10;

export interface Verdict {
  isSolution: boolean;
  /** What speaks for a solution less what speaks for a problem. */
  score: number;
}

/** Weighs what in a text speaks for a solution against what speaks for a problem. */
export function judge(text: string): Verdict {
  const plain = text.trim().replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ');
  const forSolution = Math.max(0, ...weights(SOLUTION_RULES, plain), namesOnlyAThing(plain) ? 3 : 0);
  const forProblem = weights(PROBLEM_RULES, plain).reduce((sum, weight) => sum + weight, 0);
  const score = forSolution - forProblem;
  return { isSolution: score >= 2, score };
}

/** True when the text names a solution rather than a problem. */
export function isSolution(text: string): boolean {
  return judge(text).isSolution;
}

function weights(rules: Rule[], text: string): number[] {
  return rules.filter(({ pattern }) => pattern.test(text)).map(({ weight }) => weight);
}

/** Whatever comes when, if or before something happens: what it is, is said before that. */
const CONDITION = /\b(when|if|as soon as|before|until|so that)\b.*$/iu;

function namesOnlyAThing(sentence: string): boolean {
  const text = sentence.replace(CONDITION, '').trim();
  const words = text.split(' ').length;
  return words <= MAX_WORDS_OF_A_THING && !TELLS_OF_IT.test(text) && NAMES_A_THING.test(text);
}
