/** Words of trouble: a name with one of them names what is wrong, not what is wanted. */
const NEGATION =
  "no|not|cannot|can't|don't|doesn't|isn't|aren't|didn't|won't|nobody|never|without|nothing|none|neither|nor|hardly|barely|only|again|still|instead";
const STATE =
  'wrong|missing|lost|late|slow|slowly|broken|damaged|endless|unread\\w*|empty|stuck|waiting(?! lists?\\b)|forgotten|hidden|false|noisy?|weak|bad|poor|expensive|unclear|hard|difficult|impossible|angry|useless|duplicate|outdated|' +
  'double|(?<!\\ba )different|same|constant|growing|rising|falling|high(?!-)|low(?!-)|long|old|unanswered|unpaid|unclear|uneven|unknown|incomplete|inconsistent|illegible|unreadable|blind|dead|dirty|dangerous|annoying|tired|unhappy|lonely|tedious|manual|handwritten|' +
  'contradictory|conflicting|misleading|unreliable|invisible|overdue|overloaded|overbooked|understaffed|rotten|sour|spoiled|spoilt|frozen|cold|wet|torn|ripped|lousy|hopeless|unfair|rude|excessive|too(?!$)|all over|sticky notes?|post-its?|in the drawer|mad|crazy|more than|fewer than|less than';
const TROUBLE =
  'delay\\w*|errors?(?! (?:messages?|codes?|reports?|logs?|lists?)\\b)|faults?(?! (?:codes?|reports?|lists?)\\b)|faulty|fail\\w*|outages?|crash\\w*|chaos|mess|confus\\w+|frustrat\\w+|trouble|problems?|issues?|complain\\w*|queues?|nightmare|loss(?:es)?|waste\\w*|backlogs?|gaps?|fear|worr(?:y|ies)|doubts?|anger|stress|pressure|pain|' +
  'arguments?|disputes?|conflicts?|quarrels?|fights?|mistakes?|mix-?ups?|typos?|bottlenecks?|shortages?|lack|turnover|downtime|breakdowns?(?! of\\b)|accidents?|injur\\w+|fraud|theft|leaks?|bugs?|glitch\\w*|hassle|burden|blame|guesswork|guess\\w*|retyping|rework|' +
  'double (?:bookings?|entry|work)|misunderstand\\w*|detours?|fines?|penalt(?:y|ies)|refusals?|rejections?|cancell?ations?|no-shows?|spreadsheets?|paperwork|paper|faxe?s?|phone calls|calls about|back and forth|workarounds?|scrap|shrinkage|spam|stress|rumou?rs|ignorance|dependence|in front of';
/** Made by putting "not" before a word. */
const OPPOSITE =
  '(?!un(?:do|lock|its?|ified|ique|iversal|iform|ion|til|der|limited|load|subscribe|ified)|mission|dis(?:charge|play|count|patch|tribut|cover|trict|tance|cuss|k|h)|mis(?:ter|s\\b))(?:un|mis|dis)\\p{L}{4,}\\p{L}*';
const COST =
  'by hand|everywhere|twice|three times|(?:an?|one|per|each|every|half an?|whole|all|this|last|another|the whole|the same) (?:afternoon|morning|evening|night|hour|day|week|minute|month|year)|afternoons|mornings|evenings|nights|hours|days|weeks|minutes|months|years|clicks|(?:\\d+|hundred|thousand|million) euros?|per cent|percent|thousand|million|far|at night|in vain|for ever|forever|all day|all night';
const EVERY =
  '(?:every|each|on|until|since|from) (?:second |third |other )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|week|month|year|morning|evening|night|weekend|quarter)s?';

const WORDS = new RegExp(`\\b(?:${[NEGATION, STATE, TROUBLE, OPPOSITE, COST, EVERY].join('|')})\\b`, 'iu');

const GRAVE = new RegExp(
  `\\b(?:${[NEGATION, TROUBLE, OPPOSITE, EVERY, 'by hand|everywhere|twice|in vain|for ever|forever|all (?:day|night)|wrong|too(?!$)'].join('|')})\\b`,
  'iu'
);
/** What no order and no name of one thing to make has in it; "a longer day", "the old line" they may. */
export const isGraveTrouble = (text: string): boolean => GRAVE.test(text);

export const isTrouble = (text: string): boolean => WORDS.test(text);

/** Behind "that" or "which": what is wrong with what there is, and not how it ought to be. */
const ASIDE_OF_TROUBLE = new RegExp(
  [
    "\\b(?:that|which) (?:[\\p{L}'-]+ ){1,3}?(?:do(?:es)? not|don't|doesn't|did not|didn't|never) ",
    '\\b(?:that|which|who) (?:always |often |still |then )?(?:ends? up|ended up|drives?|drove|stopped|failed|broke|costs?|takes? (?:[\\p{L}]+ ){0,4}?(?:hours|days|weeks|ages|forever))\\b',
    '\\bwho (?:cannot|can.t|do not|never)\\b',
    '\\beverything (?:but|except)\\b|\\beach with (?:its|their|his|her) own\\b|\\bfrom before\\b|\\bafterwards$|\\bin another$',
    '\\b(?:nobody|no one) \\p{L}+',
    '\\bof (?:them|which|whom)\\b',
    '\\bcost (?:them|us|him|her|me|everybody)\\b',
    '\\b(?:of|from|about) last \\p{L}+',
    '^yesterday.s\\b'
  ].join('|'),
  'iu'
);

export const tellsAsideOfTrouble = (clause: string): boolean => ASIDE_OF_TROUBLE.test(clause);
