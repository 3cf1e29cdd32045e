import type { Levels } from './features.ts';

/**
 * Whether anything sets this pair apart from all others between the same parties. "China, the United States, tariffs" is the whole trade war:
 * a link needs an amount, a day, an event, a speaker with a day, or particular goods with a period, however high the sum of small agreements.
 */
export function distinguishes(l: Levels): boolean {
  if (l.parties === 'none' || l.parties === 'partly' || l.direction === 'reversed' || l.date === 'future') return false;
  // Whom the claim means was read from elsewhere: only a day, a speaker and a figure in common outweigh that.
  if (l.parties === 'aside' && !(isOnDay(l) && isHeard(l) && byAmount(l))) return false;
  return byAmount(l) || (l.terms === 'day' && isMeasured(l)) || byDay(l) || byNews(l) || byTime(l);
}

const isMeasured = (l: Levels): boolean => l.measure === 'equal' || l.measure === 'near';
const isHeard = (l: Levels): boolean => l.speaker === 'same' || l.speaker === 'outlet';
const isOnDay = (l: Levels): boolean => l.date === 'on' || l.date === 'beside';
/** The news of the article: its own day, or one that it tells of. */
const isFresh = (l: Levels): boolean => l.date === 'today' || l.date === 'yesterday' || l.date === 'told';
/** The same side does the same thing. */
const isAlike = (l: Levels): boolean => l.measure === 'equal' && l.direction === 'same';

function byAmount(l: Levels): boolean {
  if (l.amount === 'telling' || l.amount === 'second') return isMeasured(l) || l.event === 'same' || isOnDay(l);
  if ((l.amount !== 'plain' && l.amount !== 'rate' && l.amount !== 'start') || !isMeasured(l)) return false;
  if (isOnDay(l) || l.date === 'near' || l.date === 'month' || l.event === 'same' || l.terms === 'day') return true;
  // A round rate is that of many records; in these days, with who acts on whom and how, it is that of one.
  if (isFresh(l) && (isAlike(l) || ((isHeard(l) || l.direction === 'same') && l.words !== 'few'))) return true;
  if (l.date === 'recent' && l.measure === 'equal' && (l.direction === 'same' || isHeard(l)) && (l.words !== 'few' || l.goods === 'specific'))
    return true;
  // Of the last weeks only what agrees in everything else.
  if (l.date === 'lately' && isAlike(l) && isHeard(l) && l.kind === 'equal' && l.parties === 'all' && l.amount === 'rate' && l.words !== 'few')
    return true;
  return l.amount === 'plain' && (l.goods === 'specific' || l.words === 'many' || (l.measure === 'equal' && l.terms === 'period'));
}

function byDay(l: Levels): boolean {
  if (!isOnDay(l)) return false;
  // The day before or after is another day of the same news: the record needs more than its measure.
  if (l.date === 'beside' && l.words === 'few' && !isHeard(l) && l.goods !== 'specific' && l.kind !== 'equal') return false;
  return l.measure === 'equal' || isHeard(l) || l.words === 'many' || (l.measure === 'near' && l.words === 'some');
}

function byNews(l: Levels): boolean {
  if (!isMeasured(l)) return false;
  if (isFresh(l)) {
    if (isHeard(l) || l.goods === 'specific' || l.words === 'many' || l.terms !== 'open') return true;
    return isAlike(l) && l.parties === 'all' && (l.kind === 'equal' || l.kind === 'kin') && l.words === 'some';
  }
  if (l.date !== 'recent') return false;
  return l.words === 'many' ? isAlike(l) || l.goods === 'specific' || isHeard(l) : l.goods === 'specific' && isAlike(l) && isHeard(l);
}

function byTime(l: Levels): boolean {
  if (l.event === 'same') return isAlike(l);
  if (l.date === 'month') {
    // Of a month only what is of one kind with the claim: busy months hold a dozen records of the same two countries.
    if ((l.kind !== 'equal' && l.kind !== 'kin') || (l.amount === 'missing' && l.words !== 'many')) return false;
    return l.measure === 'equal' && (l.goods === 'specific' || l.words === 'many' || (l.direction === 'same' && l.words === 'some'));
  }
  if (l.goods === 'specific') return l.measure === 'equal' && l.terms === 'period';
  return l.speaker === 'same' && l.date === 'near' && isMeasured(l);
}

const DAYS: ReadonlySet<Levels['date']> = new Set(['on', 'beside', 'today', 'yesterday', 'told', 'month']);

/** Whether the record can be the very event that the claim speaks of, and not just a near one. */
export function canBeSame(l: Levels): boolean {
  // What one speaker said on one day is one statement, whatever it is filed under.
  const said = l.speaker === 'same' && (l.date === 'on' || l.date === 'today') && l.kind === 'equal' && l.words === 'many';
  if (l.measure === 'far' && !said) return false;
  if (l.kind === 'opposed' || l.event === 'apart' || l.speaker === 'apart' || l.terms === 'apart') return false;
  const onDay = l.date === 'on' || l.date === 'today';
  if (l.kind === 'far' && l.amount !== 'telling' && !(onDay && (l.amount === 'second' || l.words === 'many'))) return false;
  // A sum that the record has nothing of, or a sum of the record's that the claim leaves out, is another event unless much else agrees.
  const close = l.speaker === 'same' || l.event === 'same' || l.words === 'many';
  if (l.amount === 'unmet' && !(close && (l.date === 'on' || l.date === 'today' || l.date === 'yesterday'))) return false;
  if (l.amount === 'second' && !onDay) return false;
  if (l.amount === 'unlike' && !(onDay && (l.words === 'many' || l.event === 'same'))) return false;
  if (l.amount === 'missing' && !close && l.words === 'few') return false;
  if (l.amount === 'other' || l.date === 'far' || l.date === 'past' || l.date === 'off' || l.goods === 'apart') return false;
  if (DAYS.has(l.date)) return true;
  if (l.date === 'recent' || (l.date === 'lately' && l.amount === 'rate')) return l.words !== 'few' || l.goods === 'specific' || l.speaker === 'same';
  if (l.terms === 'period' && l.goods === 'specific' && l.kind === 'equal') return true;
  return l.amount === 'telling' || l.event === 'same' || l.terms === 'day' || (l.amount === 'plain' && (l.words === 'many' || l.terms === 'period'));
}

/** Whether a record that is not the event itself is worth showing on its own: a day in common is none, for a busy day has many records. */
export const standsAlone = (l: Levels): boolean =>
  l.amount === 'telling' ||
  l.amount === 'second' ||
  l.amount === 'plain' ||
  l.event === 'same' ||
  (l.speaker === 'same' && l.amount !== 'unlike') ||
  l.terms === 'day' ||
  l.goods === 'specific';

/** Whether only a month, an event or the article's own day singles the record out: then a second one as good leaves the question open. */
export const loose = (l: Levels): boolean =>
  l.amount !== 'telling' && l.terms !== 'day' && l.speaker !== 'same' && l.date !== 'on' && l.date !== 'beside';

/** Whether the claim can be an old pledge said again: then what came before and after that pledge belongs to the claim too. */
export const saysAgain = (l: Levels): boolean =>
  l.amount === 'telling' && l.measure === 'equal' && l.direction === 'same' && l.kind !== 'opposed' && l.goods !== 'apart';
