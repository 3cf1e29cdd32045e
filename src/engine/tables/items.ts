import type { Block } from '../../model/article.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { Clause, type Mentions } from '../claims/clause.ts';
import { attributionsNear, inside } from '../claims/near.ts';
import { seenIn } from '../text/sought.ts';
import type { Sheet } from './claims.ts';

/** An item that goes on with the sentence of its lead-in: it begins with a small letter, a number or a verb in its plain form. */
const GOES_ON =
  /^(?:[\p{Ll}\d$€£¥]|(?:An?|At least|Up to|About|More than|Some|No|Buy|Purchase|Import|Invest|Raise|Cut|Lower|Reduce|Remove|Suspend|Impose|Lift|Allow|Open|Halt|Stop|Drop|Pause|Increase|Resume|Eliminate|Exempt|Build|Spend|End|Keep|Delay|Extend|Scrap|Set|Put|Apply|Restore|Double|Begin|Start)\b)/u;

/** "Japan: 15%", "South Korea – 25 percent", "Brazil 50%": a name and its figure. */
const NAMED = /^\p{Lu}[^.!?;]{1,60}?(?:[:,–—-]\s|\s)\(?[$€£¥]?\d[\d.,]*[^.!?;]{0,40}[.;]?$/u;

/** "$350 billion investment pledge, of which $200 billion in cash" */
const SUM = /^[$€£¥]?\d/;

export const goesOn = (text: string, { start, end }: Span): boolean => GOES_ON.test(text.slice(start, Math.min(end, start + 16)));

const VERB = /\b(?:will|would|is|are|was|were|has|had|to\s+(?:buy|invest|cut|raise|pay)|[a-z]{3,}ed)\b/;

/** Whether an item is only a name and its figure; under a heading, only a sum and what it is. Neither has a verb. */
export function isNamed(text: string, item: Span, lead: Block | undefined): boolean {
  const words = text.slice(item.start, item.end);
  return !VERB.test(words) && (NAMED.test(words) || (lead?.role === 'heading' && SUM.test(words)));
}

/** A heading is no beginning of a sentence. */
const LEADS_ON = /:["'”’)]*$/;

/** A lead-in and the first sentence of an item read as one sentence, with the way back to the article's own offsets and indexes. */
export interface Led {
  readonly text: string;
  readonly clause: Clause;
  readonly mentions: Mentions;
  back(claim: Claim): Claim;
}

/** The item as if its lead-in stood right before it: "Japan will buy:" and "100 aircraft" say together what neither says alone. */
export function ledBy(block: Block, sentence: Span, { text, lower, blocks, mentions }: Sheet): Led | null {
  const lead = blocks[block.heads?.over ?? -1];
  if (!lead || lead.end > sentence.start || !LEADS_ON.test(text.slice(lead.end - 3, lead.end))) return null;
  const away = sentence.start - (lead.end - lead.start) - 1;
  const spans = [lead, sentence] as const;
  const by = (span: Span): number => (span === lead ? lead.start : away);
  const figures = spans.map((span) => inside(mentions.figures, span));
  const moments = spans.map((span) => inside(mentions.moments, span));
  const moved = <T extends Span>(list: readonly T[], indexes: readonly (readonly number[])[]): T[] =>
    indexes.flatMap((own, s) => own.flatMap((i) => (list[i] ? [shifted(list[i], by(spans[s] ?? lead))] : [])));
  const names = spans.flatMap((span) =>
    inside(mentions.names, span).flatMap((i) => (mentions.names[i] ? [shifted(mentions.names[i], by(span))] : [])),
  );
  const whole = { start: 0, end: lead.end - lead.start + 1 + sentence.end - sentence.start };
  const attributions = spans.flatMap((span) =>
    attributionsNear(mentions.attributions, span).flatMap((a) => shiftedSpeech(a, span, by(span), whole, span === lead)),
  );
  const own: Mentions = { figures: moved(mentions.figures, figures), moments: moved(mentions.moments, moments), names, attributions };
  const joined = `${text.slice(lead.start, lead.end)} ${text.slice(sentence.start, sentence.end)}`;
  const low = `${lower.slice(lead.start, lead.end)} ${lower.slice(sentence.start, sentence.end)}`;
  const [figuresOf, momentsOf] = [figures.flat(), moments.flat()];
  const indexesOf = (of: readonly number[], indexes: readonly number[]): number[] => indexes.flatMap((i) => of[i] ?? []);
  return {
    text: joined,
    clause: new Clause(joined, low, whole, whole, own, seenIn(joined, 0, whole.end)),
    mentions: own,
    back: (claim) => ({
      ...claim,
      start: sentence.start,
      end: sentence.end,
      figures: indexesOf(figuresOf, claim.figures),
      dates: indexesOf(momentsOf, claim.dates),
      rule: `${claim.rule}+item`,
    }),
  };
}

const shifted = <T extends Span>(one: T, by: number): T => ({ ...one, start: one.start - by, end: one.end - by });

/** Who speaks in one of the two; what a lead-in says reaches over the item. */
function shiftedSpeech(a: Attribution, span: Span, by: number, whole: Span, isLead: boolean): Attribution[] {
  const parts = [a.content, a.cue, a.source].filter((part) => part !== null);
  if (parts.some(({ start, end }) => start < span.start || end > span.end)) return [];
  const content = shifted(a.content, by);
  const reaches = isLead && a.content.end >= span.end - 1;
  return [
    {
      ...a,
      content: reaches ? { ...content, end: whole.end } : content,
      cue: a.cue && shifted(a.cue, by),
      source: a.source && shifted(a.source, by),
    },
  ];
}
