/** From the imports of files to a picture of folders: pure, no disk. */

/** Folder by folder, what it imports. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

interface CruisedModule {
  source: string;
  dependencies: readonly { resolved: string }[];
}

/** Imports between folders. `folderOf` gives a file's folder, or undefined where the file is not in the picture. */
export function folderGraph(
  modules: readonly CruisedModule[],
  folderOf: (path: string) => string | undefined
): Graph {
  const graph = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const from = folderOf(source);
    if (from === undefined) {
      continue;
    }
    const targets = graph.get(from) ?? new Set();
    graph.set(from, targets);
    for (const { resolved } of dependencies) {
      const to = folderOf(resolved);
      if (to !== undefined && to !== from) {
        targets.add(to);
      }
    }
  }
  return graph;
}

/** Whether a way of imports leads from one folder to another that does not begin with the direct one. */
function hasDetour(graph: Graph, from: string, to: string): boolean {
  const seen = new Set([from]);
  const open = [...(graph.get(from) ?? [])].filter((next) => next !== to);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === to) {
      return true;
    }
    if (!seen.has(next)) {
      seen.add(next);
      open.push(...(graph.get(next) ?? []));
    }
  }
  return false;
}

/** The graph without the arrows that follow from others (`a -> c` where `a -> b -> c`): what a picture can show. */
export function withoutDetours(graph: Graph): Graph {
  return new Map(
    [...graph].map(([from, targets]) => [
      from,
      new Set([...targets].filter((to) => !hasDetour(graph, from, to)))
    ])
  );
}

const idOf = (folder: string): string => folder.replaceAll(/\W/g, '_');

/** A Mermaid flowchart; folders with the same parent stand in one box. */
export function mermaid(graph: Graph): string {
  const folders = [...new Set([...graph.keys(), ...[...graph.values()].flatMap((to) => [...to])])].toSorted();
  const parents = Object.groupBy(folders, (folder) => folder.split('/').slice(0, -1).join('/'));
  const boxes = Object.entries(parents).flatMap(([parent, children = []]) => {
    const nodes = children.map((folder) => `${idOf(folder)}["${folder.split('/').at(-1)}"]`);
    return parent === ''
      ? nodes.map((node) => `    ${node}`)
      : [`    subgraph ${idOf(parent)} ["${parent}"]`, ...nodes.map((node) => `        ${node}`), '    end'];
  });
  const arrows = folders.flatMap((from) =>
    [...(graph.get(from) ?? [])].toSorted().map((to) => `    ${idOf(from)} --> ${idOf(to)}`)
  );
  return ['flowchart LR', ...boxes, ...arrows].join('\n');
}
