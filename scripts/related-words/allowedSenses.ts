/**
 * Which words people in business use, said without a look at any theme of ours: the words that are most frequent everywhere,
 * and all that stand below these meanings of WordNet and that anybody says at all.
 */

/** Words below any meaning (noun or verb) of these, and words of these fields. */
export const ROOTS = (
  'document commerce commercial_enterprise business finance banking computer_science telecommunication worker employee vehicle ' +
  'container payment cost software computer electronic_equipment medium transport transportation record contract message ' +
  'communicate transfer pay damage repair failure delay agreement customer tool machine commodity merchandise error time_period ' +
  'building facility work_time business_activity organization professional law medicine industry manufacture measure'
).split(' ');

/** Of what lexicographers file words under: animals (5), parts of the body (8) and plants (20) are left out unless they mean something else. */
export const LEFT_OUT: ReadonlySet<number> = new Set([5, 8, 20]);

/** The most frequent words that WordNet knows. */
export const MAX_FREQUENT_WORDS = 9000;
/** How often a word below one of the roots has to come in 51 million words of conversation. */
export const MIN_COUNT = 4;

/** What WordNet marks as such is no word of ours. */
export const RUDE = ['obscenity', 'vulgarism', 'ethnic_slur', 'disparagement'];
