import type { EntryId } from '../../src/model/entry.ts';
import type { Span } from '../../src/model/span.ts';
import type { GoldArticle } from './gold.ts';

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** What editors kept under the clause that most of the span is of; null: nothing was proposed there. */
export function keptAt({ text, proposed }: Pick<GoldArticle, 'text' | 'proposed'>, span: Span): readonly EntryId[] | null {
  let [kept, most]: [readonly EntryId[] | null, number] = [null, (span.end - span.start) / 2];
  for (const one of proposed) {
    const start = text.indexOf(one.words);
    if (start < 0) throw new Error(`not in the text: ${one.words}`);
    const common = shared(span, { start, end: start + one.words.length });
    if (common > most) [kept, most] = [one.kept, common];
  }
  return kept;
}
