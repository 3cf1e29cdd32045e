/** Runs of a to z and 0 to 9, of which one at least is there; `_` before or behind one stands for the edge of a word. */
export type Pieces = readonly string[];

/** What must all be there. */
export type Way = readonly Pieces[];

/**
 * The words that a pattern cannot match without, as RE2's prefilter derives them (https://swtch.com/~rsc/regexp/regexp4.html, "required literals"):
 * each match goes one of the ways, and contains a piece of each group of that way. Null where some way needs nothing; then the pattern must always be tried.
 */
export function waysOf(pattern: RegExp): readonly Way[] | null {
  const reader = { source: pattern.source, at: 0 };
  const ways = alternatives(reader, false).map(closed);
  if (reader.at < reader.source.length) throw new Error(`${pattern} has a bracket too many at ${reader.at}.`);
  return ways.some((way) => way.length === 0) ? null : ways;
}

interface Reader {
  readonly source: string;
  at: number;
}

/** A shorter piece is in nearly every sentence. */
const SHORTEST = 2;

const EDGE = '_';

/** Stands behind a piece that ends where its group does: what follows tells whether a word ends there. */
const OPEN = '>';

const pieceMap = (way: Way, change: (piece: string) => string): Way => way.map((pieces) => pieces.map(change));
const closed = (way: Way): Way => pieceMap(way, (piece) => piece.replace(OPEN, ''));
const atEdge = (way: Way): Way => pieceMap(way, (piece) => piece.replace(OPEN, EDGE));

/** More ways than these are not told apart. */
const MOST = 60;

const NEEDS_NOTHING: readonly Way[] = [[]];

/** The edge of a word, and what is between words: `\b`; `\s`, `\W`, a mark. */
const AN_EDGE: readonly Way[] = [[]];
const A_GAP: readonly Way[] = [[]];
/** What is only looked at: what stands before it and behind it are neighbours. */
const A_LOOK: readonly Way[] = [[]];

/** `a|b|c` up to a closing bracket or the end. `afterEdge`: a word begins with it. */
function alternatives(reader: Reader, afterEdge: boolean): readonly Way[] {
  const ways: Way[] = [];
  for (;;) {
    ways.push(...sequence(reader, afterEdge));
    if (reader.source[reader.at] !== '|') return ways;
    reader.at++;
  }
}

/** What stands in a row: all of it is needed. The ways of one part are kept apart where that tells more than their pieces together. */
function sequence(reader: Reader, afterEdge: boolean): readonly Way[] {
  const parts: (readonly Way[])[] = [];
  let run = '';
  /** A word begins with what comes next. */
  let begins = afterEdge;
  let opening = '';
  const close = (ending: string): void => {
    if (run.length >= SHORTEST) parts.push([[[opening + run + ending]]]);
    run = '';
  };
  /** Now it is known what follows the last part. */
  const seal = (how: (way: Way) => Way): void => {
    const last = parts.pop();
    if (last) parts.push(last.map(how));
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const atom = atomAt(reader, begins && run === '');
    const { least, most } = quantifierAt(reader);
    if (typeof atom === 'string') {
      if (run === '') {
        opening = begins ? EDGE : '';
        seal(closed);
      }
      if (least > 0) run += atom;
      if (least !== 1 || most !== 1) close('');
      begins = false;
    } else {
      const isEdge = atom === AN_EDGE || (atom === A_GAP && least > 0);
      const isGroup = atom !== AN_EDGE && atom !== A_GAP && atom !== A_LOOK;
      close(isEdge ? EDGE : '');
      seal(isEdge ? atEdge : closed);
      if (least > 0) parts.push(least === 1 && most === 1 && isGroup ? atom : atom.map(closed));
      begins = isEdge || (atom === A_LOOK && begins);
    }
  }
  close(OPEN);
  let ways = NEEDS_NOTHING;
  for (const part of parts.sort((a, b) => a.length - b.length)) {
    const apart = part.some((way) => way.length > 1) && ways.length * part.length <= MOST ? part : [together(part)];
    ways = ways.flatMap((way) => apart.map((more) => [...way, ...more]));
  }
  return ways;
}

/** Several ways as one: of each its most telling group, all in one; nothing where one of them needs nothing. */
function together(ways: readonly Way[]): Way {
  const all = new Set<string>();
  for (const way of ways) {
    const best = mostTelling(way);
    if (!best) return [];
    for (const piece of best) all.add(piece);
  }
  return [[...all]];
}

/** The group of a way that is the least likely to be there by chance. */
export function mostTelling(way: Way): Pieces | undefined {
  let best: Pieces | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const pieces of way) {
    const worth = pieces.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY) - pieces.length / 100;
    if (worth > most) [best, most] = [pieces, worth];
  }
  return best;
}

/** One letter or digit as it is; else the ways of a group. */
function atomAt(reader: Reader, afterEdge: boolean): string | readonly Way[] {
  const { source } = reader;
  const c = source[reader.at++] ?? '';
  if (c === '\\') {
    const escaped = source[reader.at++] ?? '';
    if ((escaped === 'p' || escaped === 'k') && source[reader.at] === '{') reader.at = source.indexOf('}', reader.at) + 1;
    return escaped === 'b' ? AN_EDGE : /[sW]|[^A-Za-z0-9]/.test(escaped) ? A_GAP : NEEDS_NOTHING;
  }
  if (c === '[') {
    while (source[reader.at] !== ']') reader.at += source[reader.at] === '\\' ? 2 : 1;
    reader.at++;
    return NEEDS_NOTHING;
  }
  if (c === '(') {
    const opening = /^\?(?:[:=!]|<[=!]|<[^>]*>)/.exec(source.slice(reader.at, reader.at + 40))?.[0] ?? '';
    reader.at += opening.length;
    const inside = alternatives(reader, afterEdge);
    reader.at++;
    // What may not stand there, and what is only looked at, is no part of the match.
    return /[=!]$/.test(opening) ? A_LOOK : inside;
  }
  if (c === '.' || c === '^' || c === '$') return NEEDS_NOTHING;
  return /[a-z0-9]/i.test(c) ? c.toLowerCase() : A_GAP;
}

/** The pieces wherever in a word they stand. */
export const withoutEdges = (way: Way): Way => pieceMap(way, (piece) => piece.replaceAll(EDGE, ''));

const ONCE = { least: 1, most: 1 };

function quantifierAt(reader: Reader): { least: number; most: number } {
  if (!'?*+{'.includes(reader.source[reader.at] ?? '.')) return ONCE;
  const match = /^(?:([?*+])|\{(\d+)(,(\d*))?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!match) return ONCE;
  reader.at += match[0].length;
  const [, sign, from, comma] = match;
  if (sign !== undefined) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
  return { least: Number(from), most: comma === undefined ? Number(from) : Number.POSITIVE_INFINITY };
}
