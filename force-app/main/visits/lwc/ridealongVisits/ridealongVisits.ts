/** What is good to know before a visit. */
export { BRIEFING, DEAL_BRIEFING, readBriefing } from './briefingQuery';
export type { BriefingAnswer, BriefingFacts, Heard } from './briefingQuery';
