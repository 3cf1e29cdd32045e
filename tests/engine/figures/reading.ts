import { findFigures } from '../../../src/engine/figures/find.ts';
import type { Prose } from '../../../src/engine/text/prose.ts';
import { tokensOf } from '../../../src/engine/text/tokens.ts';
import type { Day } from '../../../src/model/day.ts';
import type { Figure } from '../../../src/model/figure.ts';
import type { Moment } from '../../../src/model/moment.ts';

/** One paragraph, its sentences split where a full stop meets a capital. The splitter proper has tests of its own. */
export function proseOf(text: string): Prose {
  const sentences = [];
  let start = 0;
  for (const match of text.matchAll(/[a-z)%”"][.?!] (?=[A-Z])|\n/g)) {
    const end = match.index + match[0].trimEnd().length;
    if (end > start) sentences.push({ start, end });
    start = match.index + match[0].length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return {
    text,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    sentences,
    tokens: tokensOf(text, sentences),
    published: '2019-01-18' as Day,
  };
}

/** A moment over the first place where its words stand. */
export function momentAt(text: string, words: string): Moment {
  const start = text.indexOf(words);
  return { start, end: start + words.length, kind: 'on', from: null, to: null, year: 'stated', month: 'absent', day: 'absent', rule: 'test' };
}

const number = (value: number): string => (Math.abs(value) >= 1e6 ? value.toExponential().replace('+', '') : String(value));

/** A figure in a line: `nearly $30 billion a year: ~3e10 USD/year`, with `10→25` or `up 4.4` where it tells of a change. */
function lineOf(text: string, f: Figure): string {
  const value = Array.isArray(f.value) ? f.value.map(number).join('..') : number(f.value);
  const change =
    f.change === null
      ? ''
      : 'from' in f.change
        ? ` ${number(f.change.from)}→${number(f.change.to)}`
        : ` ${f.change.direction} ${number(f.change.by)}`;
  const per = f.per === null ? '' : `/${f.per}`;
  return `${text.slice(f.start, f.end)}: ${f.qualifier === '=' ? '' : f.qualifier}${value} ${f.unit ?? '-'}${per}${change}`;
}

/** What the finder reads in a text without moments, a line a figure. */
export function readIn(text: string, moments: readonly Moment[] = []): string[] {
  return findFigures(proseOf(text), moments).map((f) => lineOf(text, f));
}
