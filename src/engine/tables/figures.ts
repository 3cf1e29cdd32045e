import type { Block, Heads } from '../../model/article.ts';
import type { Amount, Figure } from '../../model/figure.ts';
import { wordsAt } from '../../model/span.ts';
import { tidy } from '../figures/draft.ts';
import type { Prose } from '../text/prose.ts';
import { type HeadUnit, headUnit } from './unit.ts';

/** A magnitude of the cell's own: its head's is not for it. */
const OWN_SCALE = /\d\s*(?:[kmbt]|[bmt]n|thousand|million|billion|trillion)\b/i;

/** A number alone or a range, with its sign and footnote marks. */
const BARE = /^([-−–+]?)\s*((\d[\d,]*(?:\.\d+)?)(?:\s?[-–—]\s?(\d[\d,]*(?:\.\d+)?))?)\s*[*†‡]*$/;
const MINUS = /^[-−–]$/;

const times = (value: Amount, by: number): Amount => (typeof value === 'number' ? tidy(value * by) : [tidy(value[0] * by), tidy(value[1] * by)]);

/** What the heads of a cell say together: the column's word first, then the row's, then what stands over all. */
function together(units: readonly HeadUnit[]): HeadUnit | null {
  const named = units.findIndex(({ unit }) => unit !== null);
  const first = units[0];
  const found = units[named];
  if (!first || !found) return first ?? null;
  // "Purchases, millions" under "in US dollars"
  return named > 0 && first.unit === null && found.by === 1 ? { ...found, by: first.by } : found;
}

/** A figure that stands alone in its cell, in the unit of the heads. */
function inUnit(figure: Figure, { unit, by, words }: HeadUnit, cell: string): Figure {
  if (figure.kind === 'count' && figure.unit === null) {
    if (unit) return { ...figure, ...unit, value: times(figure.value, by), rule: 'cell' };
    // "Length, m"
    return words === 'm' || words === 'k' ? figure : { ...figure, value: times(figure.value, by), rule: 'cell' };
  }
  const sameMoney = figure.kind === 'money' && (unit === null || (unit.kind === 'money' && unit.unit === figure.unit));
  return sameMoney && by !== 1 && !OWN_SCALE.test(cell) ? { ...figure, value: times(figure.value, by), rule: 'cell' } : figure;
}

/** The figure of a cell whose number says nothing alone ("2,019" is no year under "$m"); null for a cell of words. */
function bareIn(cell: string, start: number, { unit, by }: HeadUnit): Figure | null {
  const match = BARE.exec(cell);
  if (!match?.[2] || !match[3] || !unit) return null;
  const digits = start + cell.indexOf(match[2]);
  const isMinus = MINUS.test(match[1] ?? '');
  const [low, high] = [match[3], match[4]].map((digits) => Number(digits?.replaceAll(',', '')) * by);
  const value: Amount = high ? [tidy(low ?? 0), tidy(high)] : tidy((low ?? 0) * (isMinus ? -1 : 1));
  const from = isMinus ? start : digits;
  return { start: from, end: digits + match[2].length, ...unit, value, qualifier: '=', change: null, rule: 'cell' };
}

function readCell(block: Block, text: string, own: readonly Figure[], unit: HeadUnit): readonly Figure[] {
  const cell = wordsAt(text, block);
  const [only, ...more] = own;
  if (more.length > 0) return own;
  const bare = only === undefined || (only.kind === 'count' && only.unit === null) ? bareIn(cell, block.start, unit) : null;
  if (bare) return [bare];
  if (!only) return own;
  const rest = text.slice(block.start, only.start) + text.slice(only.end, block.end);
  return /[\p{L}\d]/u.test(rest) ? own : [inUnit(only, unit, cell)];
}

/** A column that counts its rows or names them. */
const ORDERS = /^(?:rank|no\b|#|nr\b|number|position|year|month|date|population|people|jobs)/i;

/** The blocks whose unit may be the cell's, the nearest first. */
function over({ row, column, over }: Heads, blocks: readonly Block[], text: string): number[] {
  const own = column.toReversed();
  const orders = own.some((i) => ORDERS.test(text.slice(blocks[i]?.start, blocks[i]?.end)));
  return orders ? own : [...own, ...row, ...(over === null ? [] : [over])];
}

/** The figures of the article, those in the cells of tables with the unit and magnitude of their heads: "550" under "$bn" is $550 billion. */
export function withHeads({ text, blocks }: Pick<Prose, 'text' | 'blocks'>, figures: Figure[]): Figure[] {
  if (!blocks.some(({ heads }) => heads)) return figures;
  const known = new Map<number, HeadUnit | null>();
  const unitAt = (index: number): HeadUnit | null => {
    const kept = known.get(index);
    if (kept !== undefined) return kept;
    const block = blocks[index];
    const found = block ? headUnit(wordsAt(text, block)) : null;
    known.set(index, found);
    return found;
  };
  const isHead = new Set(blocks.flatMap(({ heads }) => (heads ? [...heads.column, ...heads.row, ...(heads.over === null ? [] : [heads.over])] : [])));
  // "in billions of dollars" is a unit, no amount.
  const isUnit = (figure: Figure, index: number): boolean => isHead.has(index) && !/\d/.test(wordsAt(text, figure)) && unitAt(index) !== null;
  const all: Figure[] = [];
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    for (let f = figures[next]; f && f.start < block.start; f = figures[++next]) all.push(f);
    const from = next;
    while ((figures[next]?.end ?? Number.POSITIVE_INFINITY) <= block.end) next++;
    const own = figures.slice(from, next);
    const { heads } = block;
    const unit =
      heads && (block.role === 'cell' || heads.row.length > 0) ? together(over(heads, blocks, text).flatMap((i) => unitAt(i) ?? [])) : null;
    for (const figure of unit ? readCell(block, text, own, unit) : own) if (!isUnit(figure, index)) all.push(figure);
  }
  for (; next < figures.length; next++) {
    const figure = figures[next];
    if (figure) all.push(figure);
  }
  return all;
}
