import type { Levels } from './features.ts';

/**
 * Whether anything sets this pair apart from all others between the same parties. "China, the United States, tariffs" is the whole trade war:
 * a link needs an amount, a day, an event, a speaker with a day, or particular goods with a period, however high the sum of small agreements.
 */
export function distinguishes(l: Levels): boolean {
  const measured = l.measure === 'equal' || l.measure === 'near';
  const onDay = l.date === 'on' || l.date === 'beside';
  const fresh = l.date === 'today' || l.date === 'yesterday';
  const dated = onDay || fresh;
  const heard = l.speaker === 'same' || l.speaker === 'outlet';
  if (l.parties === 'none' || l.parties === 'partly' || l.direction === 'reversed' || l.date === 'future') return false;
  if (l.amount === 'telling' || l.amount === 'second') return measured || l.event === 'same' || onDay;
  if (l.amount === 'plain' || l.amount === 'rate') {
    if (measured && (onDay || l.date === 'near' || l.date === 'month' || l.event === 'same' || l.terms === 'day')) return true;
    if (l.amount === 'plain' && measured && (l.goods === 'specific' || l.words === 'many' || (l.measure === 'equal' && l.terms === 'period')))
      return true;
  }
  if (l.terms === 'day') return measured;
  if (onDay) return l.measure === 'equal' || heard || l.words === 'many' || (l.measure === 'near' && l.words === 'some');
  if (fresh) return measured && (heard || l.goods === 'specific' || l.words === 'many' || l.terms !== 'open');
  if (l.event === 'same') return l.measure === 'equal' && l.direction !== 'open';
  // Of a month only what is of one kind with the claim: busy months hold a dozen records of the same two countries.
  if (l.date === 'month' && ((l.kind !== 'equal' && l.kind !== 'kin') || (l.amount === 'missing' && l.words !== 'many'))) return false;
  if (l.date === 'month')
    return l.measure === 'equal' && (l.goods === 'specific' || l.words === 'many' || (l.direction === 'same' && l.words === 'some'));
  if (l.goods === 'specific') return l.measure === 'equal' && (l.terms === 'period' || (dated && heard));
  return l.speaker === 'same' && l.date === 'near' && measured;
}

/** Whether the record can be the very event that the claim speaks of, and not just a near one. */
export function canBeSame(l: Levels): boolean {
  if (l.kind === 'opposed' || l.measure === 'far' || l.event === 'apart' || l.speaker === 'apart' || l.terms === 'apart') return false;
  const onDay = l.date === 'on' || l.date === 'today';
  if (l.kind === 'far' && l.amount !== 'telling' && !(onDay && (l.amount === 'second' || l.words === 'many'))) return false;
  // A sum that the record has nothing of, or a sum of the record's that the claim leaves out, is another event unless much else agrees.
  const close = l.speaker === 'same' || l.event === 'same' || l.words === 'many';
  if (l.amount === 'unmet' && !(close && (l.date === 'on' || l.date === 'today' || l.date === 'yesterday'))) return false;
  if (l.amount === 'second' && !onDay) return false;
  if (l.amount === 'missing' && !close && l.words === 'few') return false;
  if (l.amount === 'other' || l.date === 'far' || l.date === 'past' || l.date === 'off' || l.goods === 'apart') return false;
  if (l.date === 'on' || l.date === 'beside' || l.date === 'today' || l.date === 'yesterday' || l.date === 'month') return true;
  return l.amount === 'telling' || l.event === 'same' || l.terms === 'day' || (l.amount === 'plain' && (l.words === 'many' || l.terms === 'period'));
}

/** Whether a record that is not the event itself is worth showing on its own: a day in common is none, for a busy day has many records. */
export const standsAlone = (l: Levels): boolean =>
  l.amount === 'telling' ||
  l.amount === 'second' ||
  l.amount === 'plain' ||
  l.event === 'same' ||
  l.speaker === 'same' ||
  l.terms === 'day' ||
  l.goods === 'specific';

/** Whether only a month, an event or the article's own day singles the record out: then a second one as good leaves the question open. */
export const loose = (l: Levels): boolean =>
  l.amount !== 'telling' && l.terms !== 'day' && l.speaker !== 'same' && l.date !== 'on' && l.date !== 'beside';

/** Whether the claim can be an old pledge said again: then what came before and after that pledge belongs to the claim too. */
export const saysAgain = (l: Levels): boolean =>
  l.amount === 'telling' && l.measure === 'equal' && l.direction === 'same' && l.kind !== 'opposed' && l.goods !== 'apart';
