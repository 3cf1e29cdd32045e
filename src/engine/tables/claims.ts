import type { Block } from '../../model/article.ts';
import { CERTAIN, type Claim, type Kind, type Measure } from '../../model/claim.ts';
import type { Day } from '../../model/day.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { Clause, type Mentions } from '../claims/clause.ts';
import { goodsOf } from '../claims/goods.ts';
import { strongest } from '../claims/measure.ts';
import { inside } from '../claims/near.ts';
import type { Sides } from '../claims/sides.ts';
import { termsOfFigures } from '../claims/terms.ts';
import { type Times, timesOf } from '../claims/time.ts';
import type { Lexicon } from '../lexicon.ts';
import { seenIn } from '../text/sought.ts';
import { KINDS_OF, OPEN, STAGES, TOLD_IN_TABLES } from './head-words.ts';
import { partiesUnder, statesIn } from './parties.ts';

/** The article, as its tables are read. */
export interface Sheet {
  readonly text: string;
  /** The text in lower case, offset for offset. */
  readonly lower: string;
  readonly blocks: readonly Block[];
  readonly mentions: Mentions;
  readonly published: Day | null;
  readonly lexicon: Lexicon;
  readonly sides: Sides;
}

/** Longer is prose that stands in a table. */
const LONGEST = 160;

/** In one direction. */
const MOST_HEADS = 4;

/** The block of each sentence that is a head or stands under heads, for sentences in the order of the text; null where no block has heads. */
export function headedBlocks(blocks: readonly Block[]): ((sentence: Span) => Block | null) | null {
  const isHead = new Set(blocks.flatMap(({ heads }) => (heads ? [...heads.column, ...heads.row] : [])));
  const headed = blocks.filter((b, i) => (b.heads || isHead.has(i)) && b.end - b.start <= LONGEST);
  if (headed.length === 0) return null;
  let next = 0;
  return ({ start, end }) => {
    while ((headed[next]?.end ?? start + 1) <= start) next++;
    const block = headed[next];
    return block && block.start <= start && end <= block.end ? block : null;
  };
}

interface Over {
  /** The cell, where it says in words what is done: "Buy 12 million tonnes of soybeans". */
  words: Clause[];
  column: Clause[];
  row: Clause[];
  title: Clause[];
}

/** Whether a column's head leaves what its figures are to the title: nothing in it but dates, states, a unit and words of stage. */
function isOpen(head: Clause, { mentions }: Sheet): boolean {
  const dates = head.moments.flatMap((i) => mentions.moments[i] ?? []);
  let words = head.whole;
  for (const { start, end } of [...dates, ...head.names])
    words = words.slice(0, start - head.start) + ' '.repeat(end - start) + words.slice(end - head.start);
  return (words.match(/[a-z]{2,}/g) ?? []).every((word) => OPEN.has(word));
}

interface Matter {
  measure: Measure;
  kind: Kind;
  /** By the cell's own words: who stands at the head of the row does it. */
  isDone: boolean;
}

/** The measure that heads speak of. */
function signIn(heads: readonly Clause[]): Measure | null {
  for (const { whole, seen } of heads) {
    const sign = strongest(whole, seen);
    if (sign && TOLD_IN_TABLES.has(sign.measure)) return sign.measure;
  }
  return null;
}

/** What the figures under the heads are of, and at which stage; null where the heads do not say. */
function matterOf({ words, column, row, title }: Over, sheet: Sheet): Matter | null {
  const own = signIn(column);
  const isOpenAll = own === null && column.every((head) => isOpen(head, sheet));
  const told = isOpenAll ? signIn(words) : null;
  const measure = own ?? told ?? (isOpenAll ? (signIn(title) ?? signIn(row)) : null);
  const can = measure && KINDS_OF[measure];
  if (!measure || !can) return null;
  // The column tells the stage, else the title; of an item it is the item itself.
  for (const { whole } of column.length > 0 ? [...column, ...title, ...row] : [...row, ...title]) {
    const stage = STAGES.find(({ kind, pattern }) => can.kinds.includes(kind) && pattern.test(whole));
    if (stage) return { measure, kind: stage.kind, isDone: told !== null };
  }
  return { measure, kind: can.otherwise, isDone: told !== null };
}

/** Whether a figure can be one of the measure: a rate of duty is no count, and a bare number nothing. */
function fits({ kind, unit }: Figure, measure: Measure): boolean {
  if (kind === 'duration' || unit === null) return false;
  if (measure === 'tariff' || measure === 'tariff-relief' || measure === 'retaliation') return kind !== 'count' && kind !== 'quantity';
  return kind !== 'count' || measure === 'purchases';
}

const YEAR = /^\W*((?:19|20)\d\d)\W*$/;

/** The year that a head is, and no more. */
function yearOf(head: Clause): Times['period'] {
  const year = YEAR.exec(head.whole)?.[1];
  return year ? { from: `${year}-01-01` as Day, to: `${year}-12-31` as Day, years: null } : null;
}

const NEVER: Times = { spokenOf: null, deadline: null, period: null };

/** When it is, by the nearest head that says so; a year alone is the time that the figure is of. */
function timesUnder(heads: readonly Clause[], { mentions, published }: Sheet): Times {
  for (const head of heads) {
    const times = timesOf(head, mentions, published);
    if (times.spokenOf || times.deadline || times.period) return times;
    const year = head.moments.flatMap((i) => mentions.moments[i] ?? []).find(({ month }) => month === 'absent');
    const period = year ? { from: year.from, to: year.to, years: null } : yearOf(head);
    if (period) return { ...NEVER, period };
  }
  return NEVER;
}

const isAhead = ({ deadline, period }: Times, published: Day | null): boolean => {
  const until = deadline ?? period?.to ?? null;
  return published !== null && until !== null && until.slice(0, 4) > published.slice(0, 4);
};

/** At least four words. */
const SENTENCE = /(?:\b[a-z][a-z’'-]+\W+){4}/;

const TOTAL = /^(?:grand\s+)?total\b|\ball\s+goods\b/;

/** What one figure under heads claims, as far as the heads say it: of whom, what and when. `before`: the article's claims up to it. */
export function claimUnderHeads(block: Block, sheet: Sheet, before: readonly Claim[]): Claim | null {
  const { heads } = block;
  if (!heads) return null;
  const { text, lower, blocks, mentions, lexicon } = sheet;
  const figures = inside(mentions.figures, block);
  if (figures.length === 0) return null;
  const read = (indexes: readonly number[]): Clause[] =>
    indexes.slice(0, MOST_HEADS).flatMap((i) => {
      const head = blocks[i];
      return head && head.end - head.start <= LONGEST ? [new Clause(text, lower, head, head, mentions, seenIn(text, head.start, head.end))] : [];
    });
  const own = new Clause(text, lower, block, block, mentions, seenIn(text, block.start, block.end));
  // An item of a list names itself what its figure is of.
  const row = block.role === 'list-item' ? [...read(heads.row), own] : read(heads.row);
  const column = read(heads.column);
  const title = read(heads.over === null ? [] : [heads.over]);
  // "Pledged investment" in a table of tariffs: the title is not of this column.
  const isOther = signIn(column) !== null && signIn(title) !== null && signIn(column) !== signIn(title);
  const words = block.role === 'cell' && SENTENCE.test(own.whole) ? [own] : [];
  const over: Over = { words, column, row, title: isOther ? [] : title };
  const matter = matterOf(over, sheet);
  if (!matter || !figures.every((i) => mentions.figures[i] && fits(mentions.figures[i], matter.measure))) return null;
  const all = [...over.words, ...over.column, ...over.row, ...over.title];
  const goods = all.map((head) => goodsOf(head, lexicon)).find((found) => found.length > 0) ?? [];
  const isDated = [...over.row, ...over.column].some((head) => head.moments.length > 0 || yearOf(head) !== null);
  const isTotal = over.row.some(({ whole }) => TOTAL.test(whole)) && statesIn(over.title, lexicon).length > 0;
  const isTitled = statesIn(over.title, lexicon).length === 1;
  const isOf = isTitled || statesIn([...over.row, ...over.column], lexicon).length > 0 || goods.length > 0 || isDated || isTotal;
  const parties = isOf ? partiesUnder(over, matter, sheet, before) : null;
  if (!parties) return null;
  const dates = [...new Set([own, ...over.column, ...over.row].flatMap((head) => [...head.moments]))].sort((a, b) => a - b);
  const times = timesUnder(all, sheet);
  return {
    start: block.start,
    end: block.end,
    measure: matter.measure,
    // "Investment by 2028": what is still to come is no count yet.
    kind: matter.kind === 'statistic' && isAhead(times, sheet.published) ? 'pledge' : matter.kind,
    ...termsOfFigures(figures.flatMap((i) => mentions.figures[i] ?? [])),
    ...parties,
    goods,
    figures,
    dates,
    ...times,
    event: null,
    attribution: [],
    sure: CERTAIN,
    rule: block.role === 'cell' ? 'cell' : 'item',
  };
}
