/** What is good to know before a visit. */
export { BRIEFING, BRIEFING_QUERY, DEAL_BRIEFING, DEAL_BRIEFING_QUERY, readBriefing } from './briefingQuery';
export type { BriefingAnswer, BriefingFacts } from './briefingQuery';
