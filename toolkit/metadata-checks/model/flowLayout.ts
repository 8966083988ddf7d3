import { connectorsOf } from './flowConnectors.ts';
import type { Connector } from './flowConnectors.ts';
import type { Flow } from './flow.ts';

/**
 * A flow as Flow Builder's automatic layout draws it: a tree of lines. Ways that part at a decision come together again at
 * one element, a loop's body comes back to the loop; whatever else leads to an element that has its place already is a jump
 * ("Connect to element", `isGoTo`). A fault path stands beside the way that everybody takes.
 */
export interface FlowLayout {
  places: ReadonlyMap<string, Place>;
  jumps: readonly Jump[];
  /** Elements of fault paths that lead back to where everybody goes, and where to. */
  returns: readonly { from: string; to: string }[];
}

export interface Place {
  column: number;
  row: number;
}

export interface Jump extends Connector {
  from: string;
}

/** Name of the start among the elements. */
export const START = '$start';

interface Scope {
  /** Where the way joins others again. */
  merge?: string;
  /** What stands behind that: to get there from here is a jump. */
  behind: ReadonlySet<string>;
}

interface Extent {
  row: number;
  column: number;
}

export function layoutOf(flow: Flow): FlowLayout {
  return new Drawing(flow).draw();
}

class Drawing {
  readonly places = new Map<string, Place>();
  readonly jumps: Jump[] = [];
  readonly #connectors: ReadonlyMap<string, Connector[]>;

  constructor(flow: Flow) {
    this.#connectors = new Map([
      [START, connectorsOf(flow.start)],
      ...[...flow.elements.values()].map(({ name, xml }) => [name, connectorsOf(xml)] as const)
    ]);
  }

  draw(): FlowLayout {
    const start: Place = { column: 0, row: -1 };
    this.#follow(START, start, { behind: new Set() });
    const main = new Set(this.places.keys());
    this.#drawFaults();
    return { places: this.places, jumps: this.jumps, returns: this.#returns(main) };
  }

  /** Fault paths get columns of their own, right of all others, in the order in which they are met. */
  #drawFaults(): void {
    const done = new Set<string>();
    for (let next = this.#undrawnFault(done); next !== undefined; next = this.#undrawnFault(done)) {
      done.add(next.from);
      const column = 1 + Math.max(0, ...[...this.places.values()].map((place) => place.column));
      this.#walk(next, { row: this.places.get(next.from)?.row ?? 0, column }, { behind: new Set() });
    }
  }

  #undrawnFault(done: ReadonlySet<string>): Jump | undefined {
    for (const from of this.places.keys()) {
      const fault = this.#of(from).find(({ tag }) => tag === 'faultConnector');
      if (fault !== undefined && !done.has(from)) {
        return { ...fault, from };
      }
    }
    return undefined;
  }

  #returns(main: ReadonlySet<string>): { from: string; to: string }[] {
    return [...this.#connectors].flatMap(([from, connectors]) =>
      connectors
        .filter(
          ({ tag, to }) => main.has(to) && (tag === 'faultConnector' || !(main.has(from) || from === START))
        )
        .map(({ to }) => ({ from, to }))
    );
  }

  /** Draws what a connector leads to, and what comes behind it; answers how far down and right that goes. */
  #walk(connector: Jump, { row, column }: Place, scope: Scope): Extent {
    const { to } = connector;
    if (to === scope.merge) {
      return { row: row - 1, column };
    }
    if (this.places.has(to) || scope.behind.has(to)) {
      this.jumps.push(connector);
      return { row: row - 1, column };
    }
    this.places.set(to, { row, column });
    return this.#follow(to, { row, column }, scope);
  }

  #follow(from: string, place: Place, scope: Scope): Extent {
    const ways = this.#ways(from);
    const [body, ...rest] = ways;
    if (body?.tag === 'nextValueConnector') {
      return this.#loop(from, place, body, rest, scope);
    }
    return body !== undefined && ways.length === 1
      ? this.#walk(body, { ...place, row: place.row + 1 }, scope)
      : this.#arms(ways, place, scope);
  }

  #loop(name: string, place: Place, body: Jump, rest: Jump[], scope: Scope): Extent {
    const after = this.#reach(rest.map(({ to }) => to));
    const inside = this.#walk(
      body,
      { row: place.row + 1, column: place.column + 1 },
      { merge: name, behind: union(scope.behind, after) }
    );
    return this.#arms(rest, { ...place, row: Math.max(inside.row, place.row) }, scope, inside.column);
  }

  /** The ways of one element, side by side. Those of the start run at different times: they never come together. */
  #arms(ways: readonly Jump[], place: Place, scope: Scope, right = place.column): Extent {
    const from = ways[0]?.from;
    const merge = from === START ? undefined : this.#mergeOf(ways, scope);
    const behind = merge === undefined ? scope.behind : union(scope.behind, this.#reach([merge]));
    let extent: Extent = { row: place.row, column: right };
    let column = place.column;
    for (const way of ways) {
      const arm = this.#walk(way, { row: place.row + 1, column }, { merge: merge ?? scope.merge, behind });
      extent = { row: Math.max(extent.row, arm.row), column: Math.max(extent.column, arm.column) };
      column = arm.column + 1;
    }
    return merge === undefined ? extent : this.#join(merge, extent, place, scope);
  }

  #join(merge: string, extent: Extent, place: Place, scope: Scope): Extent {
    const at = { row: extent.row + 1, column: place.column };
    this.places.set(merge, at);
    const rest = this.#follow(merge, at, scope);
    return { row: rest.row, column: Math.max(rest.column, extent.column) };
  }

  /** The first element at which two ways or more come together: the one that all others of the kind lie behind. */
  #mergeOf(ways: readonly Jump[], scope: Scope): string | undefined {
    const stop = union(scope.behind, new Set(scope.merge === undefined ? [] : [scope.merge]));
    const reaches = ways.map(({ to }) => this.#reach([to], stop));
    const shared = [...union(...reaches)].filter(
      (name) => reaches.filter((reach) => reach.has(name)).length > 1
    );
    const behind = (name: string): number => this.#reach([name], stop).size;
    return shared.toSorted((a, b) => behind(b) - behind(a))[0];
  }

  /** What can be got to without a fault and not by going back, those it starts with among it. */
  #reach(from: readonly string[], stop: ReadonlySet<string> = new Set()): Set<string> {
    const seen = new Set<string>();
    const todo = [...from];
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
      if (!seen.has(name) && !stop.has(name) && !this.places.has(name)) {
        seen.add(name);
        todo.push(...this.#ways(name).map(({ to }) => to));
      }
    }
    return seen;
  }

  #ways(from: string): Jump[] {
    return this.#of(from)
      .filter(({ tag }) => tag !== 'faultConnector')
      .map((connector) => ({ ...connector, from }));
  }

  #of(from: string): readonly Connector[] {
    return this.#connectors.get(from) ?? [];
  }
}

function union(...sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

const FIRST = { x: 176, y: 323 };
const STEP = { x: 264, y: 108 };
const START_POINT = { x: 50, y: 0 };

/** Where Flow Builder puts what it lays out itself; the start box of a flow on records is tall. */
export function pointOf(place: Place | undefined): { x: number; y: number } {
  return place === undefined
    ? START_POINT
    : { x: FIRST.x + place.column * STEP.x, y: FIRST.y + place.row * STEP.y };
}
