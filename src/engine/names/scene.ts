import type { Moment } from '../../model/moment.ts';
import type { Name } from '../../model/name.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Prose } from '../text/prose.ts';
import { isCapital, SHAPE, type Tokens } from '../text/tokens.ts';
import { type Hit, hitsIn } from './phrases.ts';
import { type Places, placesOf } from './places-index.ts';
import { CALLINGS } from './titles.ts';
import { hasNumber, numbersIn } from './vocabulary.ts';

/** The article under the finders' eyes. */
export interface Scene {
  readonly prose: Prose;
  readonly tokens: Tokens;
  /** The tokens' numbers in the finders' vocabulary. */
  readonly words: Uint16Array;
  /** The tokens that begin with a capital: one in six, and all that most finders need look at. */
  readonly capitals: Uint32Array;
  /** The tokens that are an office, an occupation or a body in any case. */
  readonly callings: Uint32Array;
  readonly lexicon: Lexicon;
  readonly moments: readonly Moment[];
  /** Every spelling of the ledger's names that stands in the text, counted or not, by first token. */
  readonly hits: readonly Hit[];
  /** 1 for the tokens right after them. */
  readonly hitEnds: Uint8Array;
  /** The countries among them. */
  readonly places: Places;
  /** Whether the token's sentence has capitals throughout, as headlines do: there a capital tells nothing. */
  readonly isTitled: (i: number) => boolean;
  /** 1 on the tokens of the names that were found before the finder's turn. */
  readonly cover: Uint8Array;
}

export function sceneOf(prose: Prose, lexicon: Lexicon, moments: readonly Moment[]): Scene {
  const { tokens } = prose;
  const hits = hitsIn(tokens, lexicon.phrases);
  const hitEnds = new Uint8Array(tokens.count + 1);
  for (const { end } of hits) hitEnds[end] = 1;
  const words = numbersIn(tokens);
  const capitals = tokensWhere(tokens.count, (i) => isCapital(tokens, i));
  const callings = tokensWhere(tokens.count, (i) => hasNumber(CALLINGS, words[i] ?? 0));
  const places = placesOf(hits, tokens.count);
  return {
    prose,
    tokens,
    words,
    capitals,
    callings,
    lexicon,
    moments,
    hits,
    hitEnds,
    places,
    isTitled: titledIn(tokens),
    cover: new Uint8Array(tokens.count),
  };
}

/** "in", "from" and "with" are small in headlines too. */
const SMALL_IN_TITLES = 4;
const FEWEST_IN_TITLE = 5;

function titledIn({ firsts, starts, ends, shapes, sentences }: Tokens): (i: number) => boolean {
  const known = new Map<number, boolean>();
  return (i) => {
    const sentence = sentences[i] ?? 0;
    let is = known.get(sentence);
    if (is === undefined) {
      const [first, end] = [firsts[sentence] ?? 0, firsts[sentence + 1] ?? 0];
      let small = 0;
      let capitals = 0;
      is = true;
      for (let k = first; is && k < end; k++) {
        if (shapes[k] === SHAPE.lower) {
          small++;
          is = (ends[k] ?? 0) - (starts[k] ?? 0) <= SMALL_IN_TITLES;
        } else if (shapes[k] !== SHAPE.mark && shapes[k] !== SHAPE.digits) capitals++;
      }
      is &&= capitals >= FEWEST_IN_TITLE && capitals > 2 * small;
      known.set(sentence, is);
    }
    return is;
  };
}

function tokensWhere(count: number, is: (i: number) => boolean): Uint32Array {
  const out = new Uint32Array(count);
  let size = 0;
  for (let i = 0; i < count; i++) if (is(i)) out[size++] = i;
  return out.subarray(0, size);
}

/** A name in the making: tokens `[first, end)`. */
export interface Draft extends Omit<Name, 'start'> {
  readonly first: number;
  readonly last: number;
}

/** Finds more names, given those found before it. */
export type Finder = (scene: Scene, found: readonly Draft[]) => Draft[];

/** A draft over the tokens `first` to `last`, both included. */
export function draft(scene: Scene, first: number, last: number, type: Name['type'], entity: Name['entity'], rule: string): Draft {
  return { first, last, end: scene.tokens.ends[last] ?? 0, type, entity, rule };
}

/** Marks the tokens that a name lies on. */
export function coverWith(cover: Uint8Array, { first, last }: Draft): void {
  for (let i = first; i <= last; i++) cover[i] = 1;
}

/** Drops what lies over another: the longer stays, of two as long the one found first. In the order of the text. */
export function apart(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const length = (d: Draft): number => d.end - (scene.tokens.starts[d.first] ?? 0);
  const out: Draft[] = [];
  for (const d of [...drafts].sort((a, b) => a.first - b.first || length(b) - length(a))) {
    const before = out.at(-1);
    if (!before || before.last < d.first) out.push(d);
    else if (length(d) > length(before)) out[out.length - 1] = d;
  }
  return out;
}
