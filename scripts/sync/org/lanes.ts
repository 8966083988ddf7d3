/**
 * Several calls at the same time that never meet at a lock: saving a detail locks its parent, so all rows of one parent
 * go through the same lane, one call after the other.
 */
import type { Change } from '../plan/diff.ts';

const MAX_LANES = 4;

/** @param rowsACall a lane is only worth having when it fills a call */
export function lanesOf(changes: readonly Change[], rowsACall: number): Change[][] {
  const count = Math.min(MAX_LANES, Math.max(1, Math.floor(changes.length / rowsACall)));
  const lanes: Change[][] = Array.from({ length: count }, () => []);
  const groups = [...Map.groupBy(changes, (change) => change.lock).values()];
  // The largest first, always into the shortest lane: they end at about the same time.
  groups.sort((a, b) => b.length - a.length);
  for (const group of groups) {
    const shortest = lanes.reduce((least, lane) => (lane.length < least.length ? lane : least));
    for (const change of group) {
      shortest.push(change);
    }
  }
  return lanes;
}
