import type { Moment } from '../../model/moment.ts';
import type { Name } from '../../model/name.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Prose } from '../text/prose.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Hit } from './phrases.ts';

/** The article under the finders' eyes. */
export interface Scene {
  readonly prose: Prose;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly moments: readonly Moment[];
  /** Every spelling of the ledger's names that stands in the text, counted or not, by first token. */
  readonly hits: readonly Hit[];
  /** The tokens right after them. */
  readonly hitEnds: ReadonlySet<number>;
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
  for (const { first, last } of found) cover.fill(1, first, last + 1);
  return cover;
}

/** Drops what lies over another: the longer stays, of two as long the one found first. In the order of the text. */
export function apart(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const length = (d: Draft): number => d.end - (scene.tokens.starts[d.first] ?? 0);
  const inOrder = drafts.map((d, i) => ({ d, i })).sort((a, b) => a.d.first - b.d.first || length(b.d) - length(a.d) || a.i - b.i);
  const out: Draft[] = [];
  for (const { d } of inOrder) {
    const before = out.at(-1);
    if (!before || before.last < d.first) out.push(d);
    else if (length(d) > length(before)) out[out.length - 1] = d;
  }
  return out;
}
