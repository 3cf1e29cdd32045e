import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { findAttributions } from '../../../src/engine/attribution/find.ts';
import { findFigures } from '../../../src/engine/figures/find.ts';
import { compileLexicon } from '../../../src/engine/lexicon.ts';
import { findMoments } from '../../../src/engine/moments/find.ts';
import { findNames } from '../../../src/engine/names/find.ts';
import { toProse } from '../../../src/engine/text/prose.ts';
import type { Attribution } from '../../../src/model/attribution.ts';
import { Pack } from '../../../src/model/pack.ts';
import type { Span } from '../../../src/model/span.ts';
import { articleOf } from '../article.ts';

/** The shipped pack's: names as readers meet them. */
export const LEXICON = compileLexicon(v.parse(Pack, JSON.parse(readFileSync('public/packs/trade-war.json', 'utf8'))).entities);

/** Each line of `text` is a paragraph. */
export function attributionsIn(text: string): Attribution[] {
  const prose = toProse(articleOf(text, '2019-08-16'));
  const moments = findMoments(prose);
  const mentions = { moments, figures: findFigures(prose, moments), names: findNames(prose, LEXICON, moments) };
  return findAttributions(prose, mentions, LEXICON);
}

/** A text in which `[…]` marks what is said and `{…}` who says it: the plain text and both spans. */
export function unmark(marked: string): { text: string; content: string; source: string | null } {
  const content = /\[(.*)\]/s.exec(marked)?.[1]?.replace(/[{}]/g, '') ?? '';
  const source = /\{(.*)\}/s.exec(marked)?.[1]?.replace(/[[\]]/g, '') ?? null;
  return { text: marked.replace(/[[\]{}]/g, ''), content, source };
}

export const wordsOf = (text: string, span: Span | null): string | null => (span ? text.slice(span.start, span.end) : null);
