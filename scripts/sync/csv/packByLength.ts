/** Splits items into packs that a request can carry: neither too many nor, written out, too long. Keeps their order. */
export function packByLength<Item>(
  items: readonly Item[],
  lengthOf: (item: Item) => number,
  { maxItems, maxLength }: { maxItems: number; maxLength: number }
): Item[][] {
  const packs: Item[][] = [];
  let length = Infinity;
  for (const item of items) {
    const pack = packs.at(-1);
    const own = lengthOf(item);
    if (pack === undefined || pack.length === maxItems || length + own > maxLength) {
      packs.push([item]);
      length = own;
    } else {
      pack.push(item);
      length += own;
    }
  }
  return packs;
}
