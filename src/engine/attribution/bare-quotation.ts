import type { Attribution } from '../../model/attribution.ts';
import { contains, overlaps } from '../../model/span.ts';
import type { Finder } from './scene.ts';
import type { Word } from './words.ts';

/** In words; shorter ones are a turn of phrase. */
const SHORTEST = 4;

/** A quotation without a verb of saying: its speaker is named before it in the sentence, or spoke in the sentence before. */
export const bareQuotation: Finder = (scene, found) => {
  const { prose, quotations, sentence, words } = scene;
  const out: Attribution[] = [];
  for (const quotation of quotations) {
    // One that runs on belongs to the sentence in which it ends.
    if (!overlaps(quotation, sentence) || quotation.end > sentence.end) continue;
    const length = words.filter((w) => contains(quotation, w) && !w.isMark).length;
    if (length < SHORTEST || found.some((a) => overlaps(a.content, quotation))) continue;
    const named = words.findLast((w: Word) => w.end <= quotation.start && w.name?.type === 'person') ?? null;
    const opens = quotation.start - sentence.start <= 2;
    if (quotation.start < sentence.start && quotation.end < sentence.start + 2) continue;
    const spoke = found.findLast((a) => a.source !== null && a.source.end <= quotation.start) ?? (opens ? scene.before.at(-1) : undefined);
    const isNear = spoke?.source && !prose.blocks.some((b) => b.start > (spoke.source?.end ?? 0) && b.end < sentence.start);
    if (named)
      out.push({
        content: quotation,
        cue: null,
        source: { start: named.start, end: named.end },
        entity: named.name?.entity ?? null,
        type: 'person',
        rule: 'bare-quotation',
      });
    else if (spoke && isNear) out.push({ ...spoke, content: quotation, cue: null, rule: 'bare-quotation' });
    else out.push({ content: quotation, cue: null, source: null, entity: null, type: 'anonymous', rule: 'bare-quotation' });
  }
  return out;
};
