/** What is to be written beside a mark: the most telling first. */
export interface Wanted {
  x: number;
  y: number;
  says: string;
}

interface Label extends Wanted {
  anchor: 'start' | 'end';
}

/** A stretch of the drawing that no words may cover. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LETTER = 6.6;
const HEIGHT = 14;
const GAP = 10;

const apart = (a: Box, b: Box): boolean => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/** Words beside their marks where they fall on no other word, no other mark and nothing `drawn`; the rest is in the table. */
export function labelsIn(wanted: readonly Wanted[], left: number, right: number, drawn: readonly Box[] = []): Label[] {
  const taken: Box[] = wanted.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  const placed: Label[] = [];
  for (const [i, { x, y, says }] of wanted.entries()) {
    const wide = says.length * LETTER;
    for (const anchor of ['start', 'end'] as const) {
      const from = anchor === 'start' ? x + GAP : x - GAP - wide;
      const box = { left: from, right: from + wide, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
      if (box.left < left || box.right > right || !drawn.every((line) => apart(box, line))) continue;
      if (!taken.every((other, j) => j === i || apart(box, other))) continue;
      taken.push(box);
      placed.push({ x: anchor === 'start' ? x + GAP : x - GAP, y, says, anchor });
      break;
    }
  }
  return placed;
}
