/** Finds the themes that mean the same as a text. */
export { SimilarThemes } from './similarThemes';
export type { Match } from './similarThemes';
export { CORPUS, FIRST_PAGE, ThemeCorpus, indexOf } from './themeCorpus';
export type { CorpusData, Known, NextPage } from './themeCorpus';
