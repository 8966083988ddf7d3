import type { Finding, State } from './finding.ts';

/** Broken is 1; what should be looked at is no failure. */
export function exitCodeOf(findings: readonly Finding[]): number {
  return findings.some(({ state }) => state === 'broken') ? 1 : 0;
}

export function asText(findings: readonly Finding[], org: string, calls: number): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ check, state, what, todo }) => [
    `${state.padEnd(6)}  ${check.padEnd(width)}  ${what}`,
    ...(todo === undefined ? [] : [`${' '.repeat(8 + width)}  -> ${todo}`])
  ]);
  const count = (wanted: State): number => findings.filter(({ state }) => state === wanted).length;
  const end = `${org}: ${count('ok')} ok, ${count('look')} to look at, ${count('broken')} broken (${calls} API calls)`;
  return [...lines, '', end].join('\n');
}

export function asJson(findings: readonly Finding[], org: string, calls: number): string {
  return JSON.stringify({ org, calls, healthy: exitCodeOf(findings) === 0, findings }, undefined, 2);
}
