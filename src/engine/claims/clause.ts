import type { Attribution } from '../../model/attribution.ts';
import type { Figure } from '../../model/figure.ts';
import type { Moment } from '../../model/moment.ts';
import type { Name } from '../../model/name.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { withoutAsides } from './asides.ts';
import { mainStart } from './clauses.ts';
import { attributionsNear, inside } from './near.ts';

/** All that was found in the article, as the composer needs it. */
export interface Mentions {
  figures: readonly Figure[];
  moments: readonly Moment[];
  names: readonly Name[];
  attributions: readonly Attribution[];
}

/** A clause with what stands in it. `words` and `whole` are its text in lower case, offset for offset. */
export interface Clause extends Span {
  sentence: Span;
  /** Where the main clause begins, after a lead ("By raising imports, …"). */
  main: number;
  whole: string;
  /** The whole with its dates blanked out by commas: "In 2020 China" is not "in China". */
  undated: string;
  /** With sources and cues of attribution blanked out: who speaks does not act. */
  words: string;
  /** The words without conditions, prices and what only describes. */
  core: string;
  names: Name[];
  /** Names that are not merely sources of what is said. */
  acting: Name[];
  /** Indexes into the mentions. */
  figures: number[];
  moments: number[];
  /** Those whose content the clause is, or that stand in it: the outermost first. */
  attributions: Attribution[];
}

const length = (span: Span): number => span.end - span.start;

/** Lower case that keeps every offset: a letter whose small form has another length (İ) stays. */
const lower = (text: string): string => text.replace(/[\p{Lu}]/gu, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c));

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
const ACTS = /^(?:den(?:y|ies|ied)|pledged|promised|vowed|warn(?:s|ed)|proposed)$/;

export function clauseAt(text: string, span: Span, sentence: Span, mentions: Mentions): Clause {
  const attributions = attributionsNear(mentions.attributions, span)
    .filter((a) => overlaps(a.content, span) || (a.source !== null && overlaps(a.source, span) && overlaps(a.content, sentence)))
    .sort((a, b) => length(b.content) - length(a.content) || a.content.start - b.content.start);
  const voices = attributions
    .filter((a) => !a.cue || !ACTS.test(text.slice(a.cue.start, a.cue.end)))
    .flatMap((a) => [a.source, a.cue])
    .filter((s) => s !== null);
  const whole = lower(text.slice(span.start, span.end));
  const words = blanked(whole, span.start, voices);
  const names = inside(mentions.names, span).flatMap((i) => mentions.names[i] ?? []);
  return {
    ...span,
    sentence,
    main: mainStart(text, span),
    whole,
    undated: blanked(
      whole,
      span.start,
      inside(mentions.moments, span).flatMap((i) => mentions.moments[i] ?? []),
      ',',
    ),
    words,
    core: withoutAsides(words),
    names,
    acting: names.filter((n) => !voices.some((v) => overlaps(v, n))),
    figures: inside(mentions.figures, span),
    moments: inside(mentions.moments, span),
    attributions,
  };
}
