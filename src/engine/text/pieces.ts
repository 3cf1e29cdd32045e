/**
 * The words that a pattern cannot match without, as RE2's prefilter derives them
 * (https://swtch.com/~rsc/regexp/regexp4.html, "required literals"): each match contains one of the pieces. Pieces are runs of a to z and 0 to 9.
 * Null where no telling set can be derived; then the pattern must always be tried.
 */
export function piecesOf(pattern: RegExp): readonly string[] | null {
  const reader = { source: pattern.source.toLowerCase(), at: 0 };
  const pieces = alternatives(reader);
  if (reader.at < reader.source.length) throw new Error(`${pattern} has a bracket too many at ${reader.at}.`);
  return pieces;
}

interface Reader {
  readonly source: string;
  at: number;
}

type Pieces = readonly string[] | null;

/** A shorter piece is in nearly every sentence. */
const SHORTEST = 2;

const worth = (pieces: Pieces): number => (pieces === null ? 0 : Math.min(...pieces.map((p) => p.length)) - pieces.length / 100);

const better = (a: Pieces, b: Pieces): Pieces => (worth(b) > worth(a) ? b : a);

/** `a|b|c` up to a closing bracket or the end: all the pieces together, unless one alternative needs none. */
function alternatives(reader: Reader): Pieces {
  let all: string[] | null = [];
  for (;;) {
    const pieces = sequence(reader);
    all = all === null || pieces === null ? null : [...all, ...pieces];
    if (reader.source[reader.at] !== '|') return all && [...new Set(all)];
    reader.at++;
  }
}

/** What stands in a row: the best piece of it is enough. */
function sequence(reader: Reader): Pieces {
  let best: Pieces = null;
  let run = '';
  const close = (): void => {
    if (run.length >= SHORTEST) best = better(best, [run]);
    run = '';
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const atom = atomAt(reader);
    const { least, most } = quantifierAt(reader);
    if (typeof atom === 'string' && least === 1 && most === 1) run += atom;
    else {
      if (typeof atom === 'string' && least > 0) run += atom;
      close();
      if (typeof atom !== 'string' && least > 0) best = better(best, atom);
    }
  }
  close();
  return best;
}

/** One letter or digit as it is; else the pieces of a group, or null. */
function atomAt(reader: Reader): string | Pieces {
  const { source } = reader;
  const c = source[reader.at++] ?? '';
  if (c === '\\') {
    const escaped = source[reader.at++] ?? '';
    if ((escaped === 'p' || escaped === 'k') && source[reader.at] === '{') reader.at = source.indexOf('}', reader.at) + 1;
    return null;
  }
  if (c === '[') {
    while (source[reader.at] !== ']') reader.at += source[reader.at] === '\\' ? 2 : 1;
    reader.at++;
    return null;
  }
  if (c === '(') {
    const opening = /^\?(?:[:=!]|<[=!]|<[^>]*>)/.exec(source.slice(reader.at, reader.at + 40))?.[0] ?? '';
    reader.at += opening.length;
    const inside = alternatives(reader);
    reader.at++;
    // What may not stand there, and what is only looked at, is no part of the match.
    return /[=!]$/.test(opening) ? null : inside;
  }
  return /[a-z0-9]/.test(c) ? c : null;
}

function quantifierAt(reader: Reader): { least: number; most: number } {
  const match = /^(?:([?*+])|\{(\d+)(,(\d*))?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!match) return { least: 1, most: 1 };
  reader.at += match[0].length;
  const [, sign, from, comma] = match;
  if (sign !== undefined) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
  return { least: Number(from), most: comma === undefined ? Number(from) : Number.POSITIVE_INFINITY };
}
