import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import fc from 'fast-check';
import { elements, group, xml } from '../testing/xml.ts';
import { flowOf, reachable } from './flow.ts';
import type { Flow } from './flow.ts';
import { layoutOf } from './flowLayout.ts';
import { withLayout } from './writeFlowLayout.ts';

/** An element of a random flow: what it is, and which elements it leads to. */
interface Node {
  kind: 'assignments' | 'decisions' | 'loops' | 'recordLookups';
  to: readonly number[];
}

const nodes: fc.Arbitrary<Node[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('assignments', 'decisions', 'loops', 'recordLookups'),
    to: fc.array(fc.nat({ max: 9 }), { maxLength: 3 })
  }),
  { minLength: 1, maxLength: 10 }
);

const SLOTS: Record<Node['kind'], readonly string[]> = {
  assignments: ['connector'],
  decisions: ['defaultConnector', 'rules', 'rules'],
  loops: ['nextValueConnector', 'noMoreValuesConnector'],
  recordLookups: ['connector', 'faultConnector']
};

function flowText(all: readonly Node[]): string {
  const name = (index: number): string => `Element_${index % all.length}`;
  const line = (slot: string, target: number): string =>
    slot === 'rules'
      ? group(
          'rules',
          elements({ name: 'Rule' }),
          group('connector', elements({ targetReference: name(target) }))
        )
      : group(slot, elements({ targetReference: name(target) }));
  const body = all.map(({ kind, to }, index) =>
    group(
      kind,
      elements({ name: name(index), locationX: 0, locationY: 0 }),
      ...SLOTS[kind].flatMap((slot, at) => (to[at] === undefined ? [] : [line(slot, to[at])]))
    )
  );
  const start = group(
    'start',
    elements({ locationX: 0, locationY: 0 }),
    group('connector', elements({ targetReference: name(0) }))
  );
  return xml(
    'Flow',
    [...body, start, elements({ label: 'Random', processType: 'AutoLaunchedFlow', status: 'Active' })].join(
      '\n'
    )
  );
}

async function readFlow(text: string): Promise<Flow> {
  const directory = await mkdtemp(join(tmpdir(), 'flow-'));
  try {
    await mkdir(join(directory, 'app/flows'), { recursive: true });
    await writeFile(
      join(directory, 'sfdx-project.json'),
      JSON.stringify({ packageDirectories: [{ path: 'app' }], sourceApiVersion: '66.0' })
    );
    await writeFile(join(directory, 'app/flows/Random.flow-meta.xml'), text);
    const { flows } = await readProject(directory);
    const flow = flows.map(flowOf)[0];
    assert.ok(flow !== undefined);
    return flow;
  } finally {
    await rm(directory, { recursive: true });
  }
}

test('whatever leads where: everything reached has a place of its own, and a line leads to it once', async () => {
  await fc.assert(
    fc.asyncProperty(nodes, async (all) => {
      const flow = await readFlow(flowText(all));
      const layout = layoutOf(flow);
      assert.deepEqual(new Set(layout.places.keys()), reachable(flow, flow.first));
      const cells = [...layout.places.values()].map(({ column, row }) => `${column}/${row}`);
      assert.equal(new Set(cells).size, cells.length, cells.join(' '));
    }),
    { numRuns: 150 }
  );
});

test('a flow that was laid out needs no jump more, and is not changed again', async () => {
  await fc.assert(
    fc.asyncProperty(nodes, async (all) => {
      const text = flowText(all);
      const once = withLayout(text, layoutOf(await readFlow(text)));
      const flow = await readFlow(once);
      const layout = layoutOf(flow);
      assert.deepEqual(
        layout.jumps.filter(({ isGoTo }) => !isGoTo),
        []
      );
      assert.equal(withLayout(once, layout), once);
    }),
    { numRuns: 150 }
  );
});
