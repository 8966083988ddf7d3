/** What a construction is, and the words that several of them are made of. */
export const BE_GOOD =
  '(?:an? (?:big |great |real |huge |easy |simple |good |nice |quick )?(?:way|help|relief|improvement|option|start|dream|blessing|plus)|useful|helpful|valuable|worthwhile|beneficial|welcome|great|good|nice|cool|fine|lovely|ideal|perfect|fantastic|best|better|easier|' +
  'enough|sufficient|possible|feasible|practical|handy|worth|thrilled|happy|glad|delighted|pleased|grateful|over the moon)';
export const WISH =
  "(?:(?:would|'d) (?:really |also |even )?(?:like|love|prefer|welcome|appreciate)|wants?|needs?|requires?|requests?|demands?|wish(?:es)?|insists? on|craves?|longs? for|(?:is|are|was|were) (?:after|missing|lacking|looking for|asking for|hoping for|waiting for|interested in|in need of|keen on|dreaming of|looking into|thinking (?:about|of)|considering))";
export const SOLUTION_NOUN =
  '(?:fix|solution|answer|remedy|cure|option|alternative|suggestion|proposal|recommendation|advice|idea|wish|request|requirement|priority|demand|step|improvement|goal|target|ask|vision|thing|way(?: out| forward| to \\p{L}+)?|hope|dream|must|condition|preference)';
export const REPORTED =
  '(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|wish(?:es|ed)?|suggest(?:s|ed|ing)?|propos(?:es?|ed|ing)|recommend(?:s|ed|ing)?|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|insist(?:s|ed|ing)?|beg(?:s|ged|ging)?|urg(?:es?|ed|ing)|push(?:es|ed|ing)?|hop(?:es?|ing)|expects?)';
export const CAUSE =
  '(?:once|whether|the moment|the minute|what|where|how|why|that|which|who|whose|when|if|as soon as|as long as|until|so that|before|after|because|while)';

/** "If the price list were right": what there is, as it ought to be, and nothing new. */
export const PUT_RIGHT =
  '\\bif (?:the|our|your|their|his|her|its) [\\p{L} -]{2,30} (?:(?:was|were) (?:\\p{L}+ )?(?:right|correct|true|there|ready|complete|on time|up to date|in order|working)|came|worked(?! (?:offline|without|with|on|in|for))|arrived|lasted|matched)\\b';

export interface Construction {
  name: string;
  pattern: RegExp;
  unless?: RegExp;
}

export const when = (name: string, pattern: string, unless?: string): Construction => ({
  name,
  pattern: new RegExp(pattern, 'iu'),
  ...(unless && { unless: new RegExp(unless, 'iu') })
});

export const AMOUNT =
  '(?:an? (?:day|hour|week|month|year|minute|half|quarter|fortnight|while|lot|few|couple|third|dozen|whole|full|good|entire)|half|most|all|\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|more (?:time|people|than)|days|hours|weeks|months|ages|several|many|help|(?:his|her|their|the) (?:money|refund|goods|order|call|answer|keys?))\\b';
