import type { Attribution } from '../../model/attribution.ts';
import type { Figure } from '../../model/figure.ts';
import type { Moment } from '../../model/moment.ts';
import type { Name } from '../../model/name.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Seen } from '../text/sought.ts';
import { withoutAsides } from './asides.ts';
import { mainStart } from './clauses.ts';
import { type MeasureFound, mayBeLiftedTo, measureOf, strongest } from './measure.ts';
import { attributionsNear, inside, within } from './near.ts';
import { piecesIn, type Runs, runsIn } from './runs.ts';

/** All that was found in the article, as the composer needs it. */
export interface Mentions {
  figures: readonly Figure[];
  moments: readonly Moment[];
  names: readonly Name[];
  attributions: readonly Attribution[];
}

/** A clause with what stands in it. `words` and `whole` are its text in lower case, offset for offset. What not every clause is asked is made when asked for. */
export class Clause implements Span {
  readonly start: number;
  readonly end: number;
  readonly sentence: Span;
  /** Where the main clause begins, after a lead ("By raising imports, …"). */
  readonly main: number;
  /** What its sentence may match. */
  readonly seen: Seen;
  readonly whole: string;
  /** With sources and cues of attribution blanked out: who speaks does not act. */
  readonly words: string;
  readonly names: readonly Name[];
  /** Names that are not merely sources of what is said. */
  readonly acting: readonly Name[];
  /** Indexes into the mentions. */
  readonly figures: readonly number[];
  readonly moments: readonly number[];
  /** The figures and moments themselves. */
  readonly amounts: readonly Figure[];
  readonly dates: readonly Moment[];
  /** Those whose content the clause is, or that stand in it: the outermost first. */
  readonly attributions: readonly Attribution[];
  readonly #lower: string;
  #core: string | null = null;
  #undated: string | null = null;
  #sign: MeasureFound | null | undefined;

  /** @param lower the article's text in lower case, offset for offset */
  constructor(text: string, lower: string, span: Span, sentence: Span, mentions: Mentions, seen: Seen) {
    this.start = span.start;
    this.end = span.end;
    this.sentence = sentence;
    this.seen = seen;
    this.main = mainStart(text, span);
    this.attributions = attributionsNear(mentions.attributions, span)
      .filter((a) => overlaps(a.content, span) || (a.source !== null && overlaps(a.source, span) && overlaps(a.content, sentence)))
      .sort((a, b) => length(b.content) - length(a.content) || a.content.start - b.content.start);
    // "Cecafe said …, while shippers complained …": who speaks in another clause does not speak in one that has a speaker of its own.
    if (this.attributions.some((a) => a.source !== null && isWithin(a.source, span)))
      this.attributions = this.attributions.filter(
        (a) => a.type === 'outlet' || a.source === null || isWithin(a.source, span) || !isWithin(a.source, sentence) || a.source.start >= span.end,
      );
    const voices: Span[] = [];
    for (const { cue, source } of this.attributions) {
      if (cue && ACTS.has(text.slice(cue.start, cue.end))) continue;
      if (source) voices.push(source);
      if (cue) voices.push(cue);
    }
    this.#lower = lower;
    this.whole = lower.slice(span.start, span.end);
    this.words = blanked(this.whole, span.start, voices);
    this.names = within(mentions.names, span);
    this.acting = voices.length === 0 ? this.names : this.names.filter((n) => !voices.some((v) => overlaps(v, n)));
    this.figures = inside(mentions.figures, span);
    this.moments = inside(mentions.moments, span);
    this.amounts = within(mentions.figures, span);
    this.dates = within(mentions.moments, span);
  }

  /** The words of its sentence, as the judges take them: good until the next sentence is read. */
  get runs(): Runs {
    return runsIn(this.#lower, this.sentence.start, this.sentence.end);
  }

  get pieces(): Runs {
    return piecesIn(this.#lower, this.sentence.start, this.sentence.end);
  }

  /** The words without conditions, prices and what only describes. */
  get core(): string {
    this.#core ??= withoutAsides(this.words, this.seen);
    return this.#core;
  }

  /** The whole with its dates blanked out by commas: "In 2020 China" is not "in China". */
  get undated(): string {
    this.#undated ??= blanked(this.whole, this.start, this.dates, ',');
    return this.#undated;
  }

  /** The strongest sign of a measure in the core. */
  get sign(): MeasureFound | null {
    if (this.#sign === undefined) this.#sign = strongest(this.core, this.seen);
    return this.#sign;
  }

  /** What its words are about, without who speaks. */
  get measure(): MeasureFound | null {
    if (mayBeLiftedTo(this.seen)) return measureOf(this.words, this.seen);
    return this.sign ?? (this.core === this.words ? null : strongest(this.words, this.seen));
  }
}

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const length = (span: Span): number => span.end - span.start;

const blanked = (words: string, at: number, spans: readonly Span[], blank = ' '): string => {
  let out = words;
  for (const { start, end } of spans) {
    const from = Math.max(0, start - at);
    const to = Math.min(out.length, end - at);
    if (from < to) out = out.slice(0, from) + blank.repeat(to - from) + out.slice(to);
  }
  return out;
};

/** Verbs of saying that do what they say: who denies or vows acts. */
const ACTS = new Set(
  `deny denies denied pledged pledges promised promises vowed vows warns warned proposed threatened threatens demanded demands guaranteed guarantees
   recommended decreed decrees`.split(/\s+/),
);
