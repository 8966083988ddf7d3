import { ELEMENTS } from './flow.ts';
import type { FlowLayout } from './flowLayout.ts';
import { pointOf, START } from './flowLayout.ts';
import { CONNECTOR_TAGS } from './flowConnectors.ts';

/** The text of a flow with the coordinates and jumps of its layout. Everything else stays as it was written. */
export function withLayout(text: string, layout: FlowLayout): string {
  return text.replaceAll(BLOCKS, (block, kind: string) => {
    const name = kind === 'start' ? START : /<name>(\w+)<\/name>/.exec(withoutValues(block))?.[1];
    const isDrawn = kind === 'start' || (name !== undefined && layout.places.has(name));
    return isDrawn ? drawn(block, name ?? START, layout) : block;
  });
}

/** Elements, and the start: none of them stands inside another of its kind. */
const BLOCKS = new RegExp(`<(start|${ELEMENTS.join('|')})>[\\s\\S]*?</\\1>`, 'g');

/** `processMetadataValues` have names of their own, before that of the element. */
function withoutValues(block: string): string {
  return block.replaceAll(/<processMetadataValues>[\s\S]*?<\/processMetadataValues>/g, '');
}

function drawn(block: string, name: string, layout: FlowLayout): string {
  const { x, y } = pointOf(layout.places.get(name));
  const counts = new Map<string, number>();
  return block
    .replace(/<locationX>-?\d+</, `<locationX>${x}<`)
    .replace(/<locationY>-?\d+</, `<locationY>${y}<`)
    .replaceAll(CONNECTORS, (_, tag: string, space: string) => {
      const index = counts.get(tag) ?? 0;
      counts.set(tag, index + 1);
      const isJump = layout.jumps.some(
        (jump) => jump.from === name && jump.tag === tag && jump.index === index
      );
      return `<${tag}>${isJump ? `${space}<isGoTo>true</isGoTo>` : ''}${space}`;
    });
}

/** A connector up to its target, with its `isGoTo`. */
const CONNECTORS = new RegExp(
  `<(${CONNECTOR_TAGS.join('|')})>(\\s*)(?:<isGoTo>\\w+</isGoTo>\\s*)?(?=<targetReference>)`,
  'g'
);
