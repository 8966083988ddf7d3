/** What is good to know before a visit, and what is done with what was heard there. */
export { BRIEFING, DEAL_BRIEFING, readBriefing } from './briefingQuery';
export type { BriefingAnswer, BriefingFacts } from './briefingQuery';
export { fileHeard, unfileHeard } from './fileHeard';
