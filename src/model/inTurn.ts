/**
 * What comes first by an order, one after the other: of hundreds some dozens are asked for, and a heap puts no more than those in order.
 * @param numbers are put into the order of a heap
 * @param order as `sort` has it
 * @returns the next at each call; undefined when all were given
 */
export function inTurn(numbers: number[], order: (a: number, b: number) => number): () => number | undefined {
  let size = numbers.length;
  const sink = (from: number): void => {
    const sinking = numbers[from] as number;
    let at = from;
    for (let below = 2 * at + 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && order(numbers[below + 1] as number, numbers[below] as number) < 0) below++;
      if (order(sinking, numbers[below] as number) <= 0) break;
      numbers[at] = numbers[below] as number;
      at = below;
    }
    numbers[at] = sinking;
  };
  for (let at = (size >>> 1) - 1; at >= 0; at--) sink(at);
  return () => {
    if (size === 0) return undefined;
    const first = numbers[0];
    size--;
    if (size > 0) {
      numbers[0] = numbers[size] as number;
      sink(0);
    }
    return first;
  };
}
