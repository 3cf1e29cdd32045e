import type { Moment } from '../../model/moment.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Prose } from '../text/prose.ts';
import { sayingOf } from '../text/saying.ts';
import { goneOn, NO_CHRONICLE } from './chronicle.ts';
import { dayOf, numberOf } from './days.ts';
import type { Chronicle, Draft, Refiner, Scene } from './draft.ts';
import { ending } from './ending.ts';
import { LEAD, leadOf } from './leads.ts';
import { limit } from './limit.ts';
import { offset } from './offset.ts';
import { FINDERS, findersAt } from './openings.ts';
import { part } from './part.ts';
import { period } from './period.ts';
import { isReported } from './period-spoken-of.ts';
import { termsOf } from './terms.ts';

/** How many moments back a paragraph still speaks of. */
const MEMORY = 3;

const NOWHERE = { start: 0, end: 0 };

/**
 * The moments of a text, in its order, none over another, each a span of days with both ends included. Relative words are resolved against
 * `prose.published` and left out without it; so is all that the article does not determine. The lexicon tells whose term ends when.
 */
export function findMoments(prose: Prose, lexicon: Lexicon | null = null): Moment[] {
  const found: Moment[] = [];
  const { text, tokens } = prose;
  const published = prose.published === null ? null : numberOf(prose.published);
  const mentions = sayingOf(text);
  const terms = termsOf(lexicon);
  let block = 0;
  let before: Draft[] = [];
  let reported: Draft[] = [];
  const chronicle = { now: NO_CHRONICLE };
  for (let index = 0; index < prose.sentences.length; index++) {
    const { start, end } = prose.sentences[index] ?? NOWHERE;
    while (start >= (prose.blocks[block]?.end ?? Number.POSITIVE_INFINITY)) {
      block++;
      before = [];
    }
    const first = tokens.firsts[index] ?? 0;
    const last = tokens.firsts[index + 1] ?? first;
    let opening = first;
    while (opening < last && findersAt(tokens, opening, last) === 0) opening++;
    if (opening === last) continue;
    const scene: Scene = { text, start, end, tokens, first, last, published, before, reported, chronicle, terms, mentions };
    const drafts = propose(scene, opening, before, reported, chronicle);
    if (drafts.length === 0) continue;
    for (const draft of apart(refined(scene, drafts))) {
      const moment = momentOf(draft);
      if (moment) found.push(moment);
    }
    if (before.length > MEMORY) before = before.slice(-MEMORY);
    if (reported.length > MEMORY) reported = reported.slice(-MEMORY);
  }
  return found;
}

/** Adds what it finds to `before` as it goes, so that each finder sees the moments read so far. */
function propose(scene: Scene, opening: number, before: Draft[], reported: Draft[], chronicle: { now: Chronicle }): Draft[] {
  const drafts: Draft[] = [];
  const { tokens, last } = scene;
  for (let i = opening; i < last; i++) {
    const finders = findersAt(tokens, i, last);
    const draft = finders === 0 ? null : longest(finders, scene, tokens.starts[i] ?? 0);
    if (!draft) continue;
    const floor = drafts.at(-1)?.end ?? scene.start;
    if (draft.start >= floor || drafts.length === 0) {
      const read = leadOf(scene, draft.start) & LEAD.ending ? ending(scene, draft, floor) : draft;
      before.push(read);
      chronicle.now = goneOn(chronicle.now, read, scene.text, scene.published);
      if (isReported(read, scene.published)) reported.push(read);
      drafts.push(draft);
    }
    while (i + 1 < last && (tokens.starts[i + 1] ?? 0) < draft.end) i++;
  }
  return drafts;
}

function longest(finders: number, scene: Scene, at: number): Draft | null {
  let best: Draft | null = null;
  for (let rest = finders; rest !== 0; rest &= rest - 1) {
    const draft = FINDERS[31 - Math.clz32(rest & -rest)]?.(scene, at) ?? null;
    if (draft && draft.end > (best?.end ?? 0)) best = draft;
  }
  return best;
}

/** The moments of a sentence once all is known that stands beside them: three readings of each alone, then pairs, then what opens one end. */
function refined(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  let own = drafts;
  for (const [refine, lead] of ALONE) own = refineEach(scene, own, refine, lead);
  return refineEach(scene, own.length > 1 ? period(scene, own) : own, limit, LEAD.limit);
}

const ALONE: readonly (readonly [refine: Refiner, lead: number])[] = [
  [part, LEAD.part],
  [ending, LEAD.ending],
  [offset, LEAD.offset],
];

/** One moment after the other, where the word before it can concern the refiner; the same list where none changes. */
function refineEach(scene: Scene, drafts: readonly Draft[], refine: Refiner, lead: number): readonly Draft[] {
  let out: Draft[] | null = null;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (!draft || !(leadOf(scene, draft.start) & lead)) continue;
    const changed = refine(scene, draft, drafts[i - 1]?.end ?? scene.start);
    if (changed === draft) continue;
    out ??= [...drafts];
    out[i] = changed;
  }
  return out ?? drafts;
}

function apart(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const out: Draft[] = [];
  for (const draft of drafts) {
    const last = out.at(-1);
    if (!last || draft.start >= last.end) out.push(draft);
    else if (draft.end - draft.start > last.end - last.start) out[out.length - 1] = draft;
  }
  return out;
}

function momentOf({ start, end, kind, from, to, year, month, day, rule }: Draft): Moment | null {
  const first = from === null ? null : dayOf(from);
  const last = to === null ? null : dayOf(to);
  const broken = (from !== null && first === null) || (to !== null && last === null) || (first === null && last === null);
  return broken ? null : { start, end, kind, from: first, to: last, year, month, day, rule };
}
