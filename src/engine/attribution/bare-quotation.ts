import type { Attribution } from '../../model/attribution.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { hasVerb } from './clause.ts';
import { lastSpeaking } from './interrupted.ts';
import type { Finder, Scene } from './scene.ts';
import { readSource, type Source } from './source.ts';
import { spanOf, type Word } from './words.ts';

/** In words; shorter ones are a turn of phrase. */
const SHORTEST = 4;

/** The first word at or after an offset. */
const at = (words: readonly Word[], offset: number): number => {
  const i = words.findIndex((w) => w.start >= offset);
  return i < 0 ? words.length : i;
};

/** Whether a whole block stands between two places. */
function isBlockBetween(blocks: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return (blocks[low]?.end ?? end) < end;
}

/** "“Our house is on fire,” Greta likes to say": the comma before the closing mark says that who follows it speaks. */
function speakerAfter(scene: Scene, end: number): Source | null {
  const { words, prose } = scene;
  if (!/[,?!]$/.test(prose.text.charAt(end - 1)) && prose.text.charAt(end + 1) !== ',') return null;
  const first = words.findIndex((w) => w.start >= end && !w.isMark);
  if (first < 0 || (words[first]?.start ?? 0) > end + 4) return null;
  let last = first;
  while (last < first + 4 && !words[last]?.name && words[last + 1] && !words[last + 1]?.isMark) last++;
  return words[last]?.name?.type === 'person' ? readSource(scene, first, last) : null;
}

/** How many before it may have been said in one sentence. */
const NEAR = 4;

/** Whether it is part of what somebody began to say in a sentence before. */
const isHeard = ({ spoken, sentence }: Scene, quotation: Span): boolean =>
  quotation.start < sentence.start &&
  spoken.slice(-NEAR).some((a) => a.cue !== null && a.cue.end <= quotation.start && overlaps(a.content, quotation));

/** A quotation without a verb of saying: its speaker is named before it in the sentence, or spoke in the sentence before. */
export const bareQuotation: Finder = (scene, found) => {
  const { prose, quotations, sentence, words } = scene;
  const out: Attribution[] = [];
  for (const quotation of quotations) {
    // One that runs on belongs to the sentence in which it ends.
    if (!overlaps(quotation, sentence) || quotation.end > sentence.end) continue;
    const isShort = quotation.start >= sentence.start && words.filter((w) => contains(quotation, w) && !w.isMark).length < SHORTEST;
    if (isShort || found.some((a) => overlaps(a.content, quotation)) || isHeard(scene, quotation)) continue;
    // "one of the strongest" is a turn of phrase, however long.
    const opens = quotation.start - sentence.start <= 2;
    const isWhole =
      opens ||
      /[.,!?…]$/.test(prose.text.slice(quotation.end - 1, quotation.end)) ||
      hasVerb(words, at(words, quotation.start), at(words, quotation.end));
    if (!isWhole) continue;
    const tagged = speakerAfter(scene, quotation.end);
    if (tagged) {
      out.push({
        content: quotation,
        cue: null,
        source: spanOf(words, tagged.first, tagged.last),
        entity: tagged.entity,
        type: tagged.type,
        rule: 'tag',
      });
      continue;
    }
    const named = words.findLast((w: Word) => w.end <= quotation.start && w.name?.type === 'person') ?? null;
    if (quotation.start < sentence.start && quotation.end < sentence.start + 2) continue;
    const spoke = found.findLast((a) => a.source !== null && a.source.end <= quotation.start) ?? (opens ? lastSpeaking(scene.spoken) : undefined);
    // “The president is wrong,” she said, “and he knows it”: whoever the tag names goes on.
    const tag = spoke?.cue && spoke.source && spoke.cue.start >= sentence.start ? Math.max(spoke.cue.end, spoke.source.end) : 0;
    const isNear = spoke?.source && !isBlockBetween(prose.blocks, spoke.source.end, sentence.start);
    if (named && named.end > tag)
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
