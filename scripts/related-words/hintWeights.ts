/**
 * Fits the weights of c/ridealongSolutionHint to the labelled sentences that were looked at, held-out ones left out:
 * `node scripts/related-words/hintWeights.ts` writes them anew, the same from the same sentences.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const REPOSITORY = resolve(import.meta.dirname, '../..');
const HINT = join(REPOSITORY, 'force-app/main/challenges/lwc/ridealongSolutionHint');
export const WEIGHTS_FILE = join(HINT, 'weights.ts');
const SENTENCES = join(REPOSITORY, 'force-app/test/challenges');
/** So many traits are kept: more would weigh on the page, fewer find less. */
const KEPT = 1500;
/** What fewer sentences have is chance. */
const SEEN_OFTEN = 3;
const ROUNDS = 14;
const SHRINK = 0.003;
const SCALE = 3;
const WIDTH = 132;

export interface Example {
  traits: readonly string[];
  asks: boolean;
}
export interface Model {
  bias: number;
  weights: Map<string, number>;
}

/** Numbers that are the same on every machine. */
function numbers(): () => number {
  let state = 7;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [items[index], items[other]] = [items[other] as Item, items[index] as Item];
  }
}

/** Logistic regression by stochastic gradient descent, the weights shrunk a little at each step. */
export function fit(examples: readonly Example[], traits: ReadonlySet<string>): Model {
  const random = numbers();
  const model: Model = { bias: 0, weights: new Map([...traits].map((trait) => [trait, 0])) };
  const order = examples.map(({ traits: all, asks }) => ({
    asks,
    own: all.filter((trait) => traits.has(trait))
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const { own, asks } of order) {
      step(model, own, asks, 0.3 / (1 + round * 0.4));
    }
  }
  return model;
}

function step(model: Model, own: readonly string[], asks: boolean, rate: number): void {
  const scale = SCALE / Math.sqrt(Math.max(1, own.length));
  const sum = own.reduce((total, trait) => total + (model.weights.get(trait) ?? 0) * scale, model.bias);
  const error = 1 / (1 + Math.exp(-sum)) - Number(asks);
  model.bias -= rate * error * 0.1;
  for (const trait of own) {
    const weight = model.weights.get(trait) ?? 0;
    model.weights.set(trait, weight - rate * (error * scale + SHRINK * weight));
  }
}

/** Fits twice: to choose what weighs most, and with that alone. */
export function fitFew(examples: readonly Example[], kept = KEPT): Model {
  const counts = new Map<string, number>();
  for (const trait of examples.flatMap(({ traits }) => traits)) {
    counts.set(trait, (counts.get(trait) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count >= SEEN_OFTEN).map(([trait]) => trait);
  const all = fit(examples, new Set(often.sort()));
  const heaviest = [...all.weights].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, kept);
  return fit(examples, new Set(heaviest.map(([trait]) => trait).sort()));
}

/** Hundredths, packed into lines. */
export function moduleOf({ bias, weights }: Model): string {
  const packed = [...weights].map(([trait, weight]) => `${trait}=${Math.round(weight * 100)}`).sort();
  const lines = [''];
  for (const one of packed) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + one.length + 1 > WIDTH) {
      lines.push(one);
    } else {
      lines[lines.length - 1] = last === '' ? one : `${last}|${one}`;
    }
  }
  return `/** What traits of a clause weigh, in hundredths. Made by scripts/related-words/hintWeights.ts. */
const PACKED = \`
${lines.join('\n')}
\`;

export const BIAS = ${bias.toFixed(3)};
export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  PACKED.trim()
    .split(/[|\\n]/u)
    .map((one) => {
      const at = one.lastIndexOf('=');
      return [one.slice(0, at), Number(one.slice(at + 1)) / 100];
    })
);
`;
}

interface Sentence {
  text: string;
  isSolution: boolean;
}

/** What was looked at and nothing that is held out or held back. */
export async function examples(): Promise<(Example & { text: string })[]> {
  const { traitsOf } = await load<{ traitsOf: (text: string) => string[] }>(join(HINT, 'likeness.ts'));
  const { readSentences, WRITTEN_FROM } = await load<{
    readSentences: (lines: string) => Sentence[];
    WRITTEN_FROM: Sentence[];
  }>(join(SENTENCES, 'sentences.ts'));
  const { UNSEEN, MENDED_WITH } = await load<{ UNSEEN: Sentence[]; MENDED_WITH: Sentence[] }>(
    join(SENTENCES, 'unseenSentences.ts')
  );
  const files = ['mended-with.txt', 'misleading.txt'].flatMap((file) =>
    readSentences(readFileSync(join(SENTENCES, 'hint', file), 'utf8'))
  );
  return [...WRITTEN_FROM, ...UNSEEN, ...MENDED_WITH, ...files].map(({ text, isSolution }) => ({
    text,
    traits: [...new Set(traitsOf(text))],
    asks: isSolution
  }));
}

/** A module of the package: its imports carry no extension, as the platform wants them. */
async function load<Module>(path: string): Promise<Module> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier.startsWith('./') && !specifier.endsWith('.ts') ? `${specifier}.ts` : specifier, context)
  });
  try {
    return (await import(pathToFileURL(path).href)) as Module;
  } finally {
    hooks.deregister();
  }
}

if (import.meta.main) {
  writeFileSync(WEIGHTS_FILE, moduleOf(fitFew(await examples())));
}
