/** How problems sound: something fails, is late, is done by hand, is not known. */
const PROBLEMS: RegExp[] = [
  /\b(?:cannot|can't|could not|couldn't|does not|doesn't|do not|don't|did not|didn't|is not|isn't|are not|aren't|never|nobody|no one|nothing|impossible|hardly|barely)\b/iu,
  /\b(?:fails?|failed|breaks?|broke|broken|loses?|lost|hangs?|freezes?|froze|crash(?:es|ed)?|drops?|times out|hidden|wrong|blind|stuck|ends? up|goes down|went down|vanish(?:es|ed)?|disappears?|disappeared|expired?|forgets?|forgotten|ignored|rejected|refused|delayed|late|slow|down on)\b/iu,
  /\b(?:takes?|took|needs?|lasts|(?<=s )last|lasted|waits?|waited|waiting|costs?|spends?|wait)\b.{0,16}\b(?:minutes?|hours?|days?|weeks?|months?|years?|an hour|fortnight|ages|forever|people|tries|clicks|signatures|thousand)\b/iu,
  /\b(?:by hand|twice|again and again|retypes?|still (?:wait|type|copy)|guess(?:es)?|penalt\w+|had to|has to|have to (?:call|phone|wait|type|copy|ask)|too (?:slow|late|long|often|many|much|expensive|complicated)|always empty)\b/iu,
  /\bneeds? to (?:ask|call|phone|wait|type|copy|check|search|go|drive|open|print|walk|see \w+ (?:screens?|lists?|reports?|pages?))\b/iu,
  /^without\b|\bbecause\b|\bwish(?:es)? (?:they|he|she|we) (?:knew|could see|had known)\b/iu
];

export function tellsAProblem(clause: string): boolean {
  return PROBLEMS.some((pattern) => pattern.test(clause));
}
