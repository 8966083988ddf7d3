import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { folderGraph, mermaid, withoutDetours } from './graph.ts';
import type { Graph } from './graph.ts';

const graphOf = (arrows: [string, string][]): Graph =>
  folderGraph(
    arrows.map(([from, to]) => ({ source: `${from}/a.ts`, dependencies: [{ resolved: `${to}/b.ts` }] })),
    (path) => path.split('/')[0]
  );

const arrowsOf = (graph: Graph): string[] =>
  [...graph].flatMap(([from, targets]) => [...targets].map((to) => `${from} ${to}`)).toSorted();

function reachable(graph: Graph, from: string): Set<string> {
  const seen = new Set<string>();
  const open = [...(graph.get(from) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!seen.has(next)) {
      seen.add(next);
      open.push(...(graph.get(next) ?? []));
    }
  }
  return seen;
}

/** Arrows from a larger number to a smaller one: without cycles. */
const acyclic = fc
  .array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })), { maxLength: 40 })
  .map((arrows) =>
    arrows.filter(([from, to]) => from > to).map(([a, b]): [string, string] => [`${a}`, `${b}`])
  );

test('imports of files become imports of folders; those inside a folder and outside the picture are left out', () => {
  const graph = folderGraph(
    [
      {
        source: 'a/1.ts',
        dependencies: [{ resolved: 'a/2.ts' }, { resolved: 'b/1.ts' }, { resolved: 'x/1.ts' }]
      },
      { source: 'a/2.ts', dependencies: [{ resolved: 'c/1.ts' }] },
      { source: 'x/1.ts', dependencies: [{ resolved: 'a/1.ts' }] }
    ],
    (path) => /^([abc])\//.exec(path)?.[1]
  );
  assert.deepEqual(arrowsOf(graph), ['a b', 'a c']);
});

test('an arrow that follows from others is left out', () => {
  const graph = graphOf([
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'c'],
    ['c', 'd'],
    ['a', 'd']
  ]);
  assert.deepEqual(arrowsOf(withoutDetours(graph)), ['a b', 'b c', 'c d']);
});

test('what is left leads as far as all arrows did, and no arrow of it could go', () => {
  fc.assert(
    fc.property(acyclic, (arrows) => {
      const all = graphOf(arrows);
      const few = withoutDetours(all);
      for (const from of all.keys()) {
        assert.deepEqual(reachable(few, from), reachable(all, from));
      }
      for (const arrow of arrowsOf(few)) {
        const [from = '', to = ''] = arrow.split(' ');
        const without = new Map(few).set(
          from,
          new Set([...(few.get(from) ?? [])].filter((each) => each !== to))
        );
        assert.ok(!reachable(without, from).has(to), arrow);
      }
    })
  );
});

test('a flowchart has a box for each parent, a node for each folder and an arrow for each import', () => {
  const graph = new Map([
    ['toolkit/local-org', new Set(['toolkit/sfdx-project'])],
    ['core', new Set<string>()]
  ]);
  assert.equal(
    mermaid(graph),
    [
      'flowchart LR',
      '    core["core"]',
      '    subgraph toolkit ["toolkit"]',
      '        toolkit_local_org["local-org"]',
      '        toolkit_sfdx_project["sfdx-project"]',
      '    end',
      '    toolkit_local_org --> toolkit_sfdx_project'
    ].join('\n')
  );
});
