/** How near words are to each other: how alike the places are that a walker who starts from each comes to. */
import type { WordGraph } from './wordGraph.ts';

/** How likely the walker goes home after a step. */
const HOME = 0.35;
/** Below it a place is not visited. */
const TOO_FAR = 5e-4;
/** A place that so many words lead to tells none of them apart. */
const MAX_VISITORS = 1500;

type Places = Map<number, number>;
export interface Neighbour {
  word: string;
  weight: number;
}

/** For each word the nearest others, nearest first. */
export function neighboursOf(
  words: readonly string[],
  graph: WordGraph,
  most: number
): Map<string, Neighbour[]> {
  const places = words.map((word) => placesFrom(graph.node(word), graph));
  const normal = weighed(places);
  const visitors = new Map<number, [word: number, weight: number][]>();
  normal.forEach((own, word) => {
    for (const [place, weight] of own) {
      const list = visitors.get(place);
      if (list) {
        list.push([word, weight]);
      } else {
        visitors.set(place, [[word, weight]]);
      }
    }
  });
  return new Map(
    words.map((word, index) => [
      word,
      nearest(index, normal[index] ?? new Map<number, number>(), visitors, words, most)
    ])
  );
}

/** Personalised PageRank, pushed forward as far as it matters (Andersen, Chung and Lang, 2006). */
export function placesFrom(start: number, { edges }: Pick<WordGraph, 'edges'>): Places {
  const places: Places = new Map();
  const rest: Places = new Map([[start, 1]]);
  const todo = [start];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    const mass = rest.get(node) ?? 0;
    if (mass < TOO_FAR) {
      continue;
    }
    rest.set(node, 0);
    places.set(node, (places.get(node) ?? 0) + HOME * mass);
    for (const [to, probability] of edges[node] ?? []) {
      const before = rest.get(to) ?? 0;
      const after = before + (1 - HOME) * mass * probability;
      rest.set(to, after);
      if (before < TOO_FAR && after >= TOO_FAR) {
        todo.push(to);
      }
    }
  }
  return places;
}

/** Rare places weigh more; each word's places have length 1 together. */
function weighed(all: readonly Places[]): Places[] {
  const spread = new Map<number, number>();
  for (const place of all.flatMap((own) => [...own.keys()])) {
    spread.set(place, (spread.get(place) ?? 0) + 1);
  }
  return all.map((own) => {
    const weights = [...own].map(([place, share]): [number, number] => [
      place,
      Math.sqrt(share) * Math.log(all.length / (spread.get(place) ?? 1))
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(
      weights.filter(([, weight]) => weight > 0).map(([place, weight]) => [place, weight / length])
    );
  });
}

function nearest(
  self: number,
  own: Places,
  visitors: ReadonlyMap<number, readonly [number, number][]>,
  words: readonly string[],
  most: number
): Neighbour[] {
  const scores = new Map<number, number>();
  for (const [place, weight] of own) {
    const others = visitors.get(place) ?? [];
    if (others.length <= MAX_VISITORS) {
      for (const [other, there] of others) {
        scores.set(other, (scores.get(other) ?? 0) + weight * there);
      }
    }
  }
  scores.delete(self);
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([other, weight]) => ({ word: words[other] ?? '', weight }));
}
