import { findMoments } from '../../../src/engine/moments/find.ts';
import type { Prose } from '../../../src/engine/text/prose.ts';
import { toProse } from '../../../src/engine/text/prose.ts';
import type { Day } from '../../../src/model/day.ts';

/** One paragraph a line, read on a Friday unless said otherwise. */
export function proseOf(text: string, published: string | null = '2019-01-18'): Prose {
  let at = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { start: at, end: at + line.length, role: 'paragraph' as const };
    at += line.length + 1;
    return block;
  });
  return toProse({ title: null, url: null, published: published as Day | null, language: null, outlet: null, author: null, text, blocks });
}

/** "words = from..to" of each moment, an open end as "…", one day as itself. */
export function readings(text: string, published?: string | null): string[] {
  const prose = proseOf(text, published);
  return findMoments(prose).map((m) => {
    const days = m.from === m.to ? m.from : `${m.from ?? '…'}..${m.to ?? '…'}`;
    return `${text.slice(m.start, m.end)} = ${days}`;
  });
}
