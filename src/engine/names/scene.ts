import type { Moment } from '../../model/moment.ts';
import type { Name } from '../../model/name.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Prose } from '../text/prose.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Hit, hitsIn } from './phrases.ts';
import { type Places, placesOf } from './places-index.ts';
import { numbersIn } from './vocabulary.ts';

/** The article under the finders' eyes. */
export interface Scene {
  readonly prose: Prose;
  readonly tokens: Tokens;
  /** The tokens' numbers in the finders' vocabulary. */
  readonly words: Uint16Array;
  readonly lexicon: Lexicon;
  readonly moments: readonly Moment[];
  /** Every spelling of the ledger's names that stands in the text, counted or not, by first token. */
  readonly hits: readonly Hit[];
  /** 1 for the tokens right after them. */
  readonly hitEnds: Uint8Array;
  /** The countries among them. */
  readonly places: Places;
}

export function sceneOf(prose: Prose, lexicon: Lexicon, moments: readonly Moment[]): Scene {
  const { tokens } = prose;
  const hits = hitsIn(tokens, lexicon.phrases);
  const hitEnds = new Uint8Array(tokens.count + 1);
  for (const { end } of hits) hitEnds[end] = 1;
  return { prose, tokens, words: numbersIn(tokens), lexicon, moments, hits, hitEnds, places: placesOf(hits, tokens.count) };
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

/** The tokens that names found so far lie on: one byte a token. */
export function coverOf(scene: Scene, found: readonly Draft[]): Uint8Array {
  const cover = new Uint8Array(scene.tokens.count);
  for (const { first, last } of found) for (let i = first; i <= last; i++) cover[i] = 1;
  return cover;
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
