import type { Attribution } from '../../model/attribution.ts';
import type { Name } from '../../model/name.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { within } from './near.ts';

/** "AMBASSADOR TAI: …", "MR. NEAL: …": who speaks, at the begin of a line. */
const TURN = /^([A-Z][A-Z.’'-]*(?: [A-Z][A-Z.’'-]*){0,4}):\s/gm;

/** Who asks is not named, and claims nothing by it; who answers, reads out or checks facts under such a label is named nowhere either. */
const NOBODY = /^(?:Q|A|QUESTION|ANSWER|REPORTER|MODERATOR|OPERATOR|NEWSREADER|HOST|ANCHOR|CLAIM|FACTS?|CONTEXT|VERDICT|TRUE|FALSE|MYTH|REALITY)$/;

/** A label that comes only once may head a notice ("SUMMARY:"), one that comes again is a speaker's. */
const isTranscript = (labels: readonly string[]): boolean => labels.length >= 3 && new Set(labels).size < labels.length;

/** In a transcript all that stands in a turn is said by who has the word; elsewhere the attributions as they are. */
export function withTurns(attributions: readonly Attribution[], names: readonly Name[], text: string): readonly Attribution[] {
  const turns: { label: Span; said: Span }[] = [];
  for (const { 0: head, 1: words = '', index } of text.matchAll(TURN)) {
    const end = text.indexOf('\n', index);
    turns.push({ label: { start: index, end: index + words.length }, said: { start: index + head.length, end: end < 0 ? text.length : end } });
  }
  if (!isTranscript(turns.map(({ label }) => text.slice(label.start, label.end)))) return attributions;
  const spoken = turns.flatMap(({ label, said }): Attribution[] => {
    if (NOBODY.test(text.slice(label.start, label.end))) return [];
    const known = attributions.find((a) => a.source !== null && overlaps(a.source, label));
    if (known) return [{ ...known, content: said }];
    const name = within(names, label).find((n) => n.entity !== null || n.type === 'person');
    return [{ content: said, cue: null, source: name ?? label, entity: name?.entity ?? null, type: 'person', rule: 'turn' }];
  });
  const others = attributions.filter((a) => !turns.some(({ label }) => a.source !== null && overlaps(a.source, label)));
  return [...others, ...spoken].sort((a, b) => a.content.start - b.content.start);
}
