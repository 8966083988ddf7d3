import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { flowOf } from '../model/flow.ts';
import type { Flow } from '../model/flow.ts';
import { layoutOf } from '../model/flowLayout.ts';
import type { FlowLayout } from '../model/flowLayout.ts';

const REMEDY = 'run flow-layout, which draws the flow anew';

/**
 * Flow Builder can draw the flow: every element stands in a place of its own, whatever is no line of the drawing says that it
 * is a jump, and a fault path keeps to itself. Of 639 public flows with automatic layout none does otherwise.
 */
export function flowLayout({ project }: CheckContext): Problem[] {
  return project.flows.flatMap((part) => {
    const flow = flowOf(part);
    if (flow === undefined) {
      return [];
    }
    const layout = layoutOf(flow);
    return [...jumps(flow, layout), ...returns(flow, layout), ...places(flow)];
  });
}

function jumps({ part }: Flow, layout: FlowLayout): Problem[] {
  return layout.jumps
    .filter(({ isGoTo }) => !isGoTo)
    .map(({ from, to, tag }) =>
      problem(part.file, `the ${tag} of ${from} leads to ${to}, which others lead to, without isGoTo`, REMEDY)
    );
}

function returns({ part }: Flow, layout: FlowLayout): Problem[] {
  return layout.returns.map(({ from, to }) =>
    problem(
      part.file,
      `the fault path of ${from} goes on to ${to}, where everybody goes`,
      'end the fault path, or make a flow of its own of what follows'
    )
  );
}

function places({ part, elements }: Flow): Problem[] {
  const points = [...elements.values()].map(({ name, xml }) => ({
    name,
    point: `${xml.text('locationX') ?? '0'}, ${xml.text('locationY') ?? '0'}`
  }));
  return points
    .filter(({ point }, index) => points.findIndex((other) => other.point === point) < index)
    .map(({ name, point }) =>
      problem(part.file, `${name} lies on top of another element, at ${point}`, REMEDY)
    );
}
