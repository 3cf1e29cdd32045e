import type { Measure } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { LONGEST_SENTENCE } from '../text/prose.ts';
import type { Seen } from '../text/sought.ts';
import { strongest } from './measure.ts';

/** Sums below it are of many things. In the currency's own unit. */
const TELLING = 1e9;

/** "12 million tonnes" */
const MUCH = 1e6;

/** So great a sum or quantity that an article means one thing by it. */
export const isTelling = (figure: Figure): figure is Figure & { value: number } =>
  typeof figure.value === 'number' && ((figure.kind === 'money' && figure.value >= TELLING) || (figure.kind === 'quantity' && figure.value >= MUCH));

/** Signs weaker than it are of no one measure. */
const SURE = 4.6;

const MATTERS = new Set<Measure>(['investment', 'purchases', 'trade-balance']);

/**
 * What the great sums of an article are of: "$350 billion" → investment, where every sentence that says what it is of agrees.
 * Asked once for each article, and only when a sentence leaves it out.
 */
export function mattersOf(
  lower: string,
  sentences: readonly Span[],
  figures: readonly Figure[],
  seenOf: (index: number) => Seen,
): ReadonlyMap<number, Measure> {
  const found = new Map<number, Measure | null>();
  let at = 0;
  for (const [index, sentence] of sentences.entries()) {
    while (figures[at] && (figures[at]?.start ?? 0) < sentence.start) at++;
    const sums: number[] = [];
    for (let i = at; i < figures.length; i++) {
      const figure = figures[i];
      if (!figure || figure.start >= sentence.end) break;
      if (isTelling(figure)) sums.push(figure.value);
    }
    if (sums.length === 0) continue;
    const sign = strongest(lower.slice(sentence.start, sentence.end), seenOf(index), SURE);
    if (!sign || !MATTERS.has(sign.measure)) continue;
    for (const sum of sums) found.set(sum, found.has(sum) && found.get(sum) !== sign.measure ? null : sign.measure);
  }
  return new Map([...found].flatMap(([sum, measure]) => (measure ? [[sum, measure] as const] : [])));
}

/** Signs of what an article is on; talks are held about anything. */
const TOPICAL = 4.6;

/** What an article is on, by the strongest sign of each of its sentences: what most of them are on. Null where none tells. Asked once for each article, and only when a clause leaves it out. */
export function topicOf(lower: string, sentences: readonly Span[], seenOf: (index: number) => Seen): Measure | null {
  const counts = new Map<Measure, number>();
  for (const [index, { start, end }] of sentences.slice(0, SOON).entries()) {
    if (end - start > LONGEST_SENTENCE) continue;
    const sign = strongest(lower.slice(start, end), seenOf(index), TOPICAL);
    if (!sign || sign.measure === 'talks') continue;
    counts.set(sign.measure, (counts.get(sign.measure) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/** Sentences in which an article says what it is on. */
const SOON = 8;
