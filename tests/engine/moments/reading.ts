import { findMoments } from '../../../src/engine/moments/find.ts';
import type { Prose } from '../../../src/engine/text/prose.ts';
import { toProse } from '../../../src/engine/text/prose.ts';
import { articleOf } from '../article.ts';

/** One paragraph a line, read on a Friday unless said otherwise. */
export const proseOf = (text: string, published: string | null = '2019-01-18'): Prose => toProse(articleOf(text, published));

/** "words = from..to" of each moment, an open end as "…", one day as itself. */
export function readings(text: string, published?: string | null): string[] {
  const prose = proseOf(text, published);
  return findMoments(prose).map((m) => {
    const days = m.from === m.to ? m.from : `${m.from ?? '…'}..${m.to ?? '…'}`;
    return `${text.slice(m.start, m.end)} = ${days}`;
  });
}
