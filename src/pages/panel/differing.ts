interface Parts {
  head: string;
  middle: string;
  tail: string;
}

const PIECE = /\s+|[^\s]+/g;

/** Two texts by whole words: what both begin with, what is different between, what both end with. */
export function differing(was: string, now: string): [Parts, Parts] {
  const [a, b] = [was.match(PIECE) ?? [], now.match(PIECE) ?? []];
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const partsOf = (pieces: readonly string[]): Parts => ({
    head: pieces.slice(0, head).join(''),
    middle: pieces.slice(head, pieces.length - tail).join(''),
    tail: pieces.slice(pieces.length - tail).join(''),
  });
  return [partsOf(a), partsOf(b)];
}
