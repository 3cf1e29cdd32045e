import type { Kind } from '../../model/claim.ts';
import type { Levels } from './features.ts';

const DAYS: ReadonlySet<Levels['date']> = new Set(['on', 'beside', 'today', 'yesterday', 'told', 'month']);

const hasMany = ({ words }: Levels): boolean => words === 'many' || words === 'most';
const hasFew = ({ words }: Levels): boolean => words === 'none' || words === 'few';

// Words of one day: said again on another day, they are another statement.
const SAID: ReadonlySet<Kind> = new Set<Kind>(['statement', 'denial', 'report', 'demand', 'assessment']);

/** Whether nothing but its sum leads to an old statement: the sum was somebody's pledge before, and is in many mouths since. */
const saidElsewhen = (l: Levels, kind: Kind): boolean =>
  SAID.has(kind) && (l.date === 'open' || l.date === 'lately') && l.speaker !== 'same' && !hasMany(l) && l.event !== 'same' && l.terms === 'open';

const REMARKS: ReadonlySet<Kind> = new Set<Kind>(['statement', 'denial', 'demand', 'assessment']);
const ACTS: ReadonlySet<Kind> = new Set<Kind>(['action', 'agreement']);
const AGREED: ReadonlySet<Levels['amount']> = new Set(['telling', 'second', 'plain', 'rate']);

/** Whether the claim is a remark on what the record did, and tells nothing of it: "we regret it", "he cited the deficit". */
const remarksOn = (l: Levels, claim: Kind, kind: Kind): boolean =>
  REMARKS.has(claim) && ACTS.has(kind) && !AGREED.has(l.amount) && !hasMany(l) && l.terms !== 'day';

/**
 * Whether the claim tells of the record's event at all, be it of a detail, a reason or an effect; else it is the other side's word on it, or denies it.
 * Of the records that are sure enough to be shown first editors called nine in ten the same as what the claim tells of.
 * @param claim the claim's kind
 * @param kind the record's
 */
export function tellsOf(l: Levels, claim: Kind, kind: Kind): boolean {
  if (claim === 'denial' && l.kind === 'opposed') return false;
  // A sum or a rate that the record has nothing of is another event's.
  if (l.amount === 'other' || l.amount === 'unmet' || l.amount === 'unlike') return false;
  const isOthersWord = l.direction === 'reversed' && REMARKS.has(claim) && !SAID.has(kind);
  return !isOthersWord || AGREED.has(l.amount) || hasMany(l) || l.terms === 'day';
}

/**
 * Whether what the claim tells is no less than the record's event, so that what came before and after that belongs to the claim too.
 * @param claim the claim's kind
 * @param kind the record's
 */
export function tellsItWhole(l: Levels, claim: Kind, kind: Kind): boolean {
  // What the other side does is its answer.
  if (l.direction === 'reversed' && ACTS.has(claim) && ACTS.has(kind) && l.amount !== 'telling') return false;
  if (remarksOn(l, claim, kind)) return false;
  // What the article itself remarks is not what somebody said, unless in his words.
  if (SAID.has(kind) && l.speaker !== 'same' && l.speaker !== 'outlet' && hasFew(l) && !AGREED.has(l.amount)) return false;
  // What one speaker said on one day is one statement, whatever it is filed under.
  const said = l.speaker === 'same' && (l.date === 'on' || l.date === 'today') && l.kind === 'equal' && hasMany(l);
  if ((l.measure === 'far' && !said) || saidElsewhen(l, kind)) return false;
  if (l.kind === 'opposed' || l.event === 'apart' || l.speaker === 'apart' || l.terms === 'apart') return false;
  const onDay = l.date === 'on' || l.date === 'today';
  if (l.kind === 'far' && l.amount !== 'telling' && !(onDay && (l.amount === 'second' || hasMany(l)))) return false;
  // A sum that the record has nothing of, or a sum of the record's that the claim leaves out, is another event unless much else agrees.
  const close = l.speaker === 'same' || l.event === 'same' || hasMany(l);
  if (l.amount === 'unmet' && !(close && (onDay || l.date === 'yesterday'))) return false;
  if (l.amount === 'second' && !onDay) return false;
  if (l.amount === 'unlike' && !(onDay && (hasMany(l) || l.event === 'same'))) return false;
  if (l.amount === 'missing' && !close && hasFew(l)) return false;
  if (l.amount === 'other' || l.date === 'far' || l.date === 'past' || l.date === 'off' || l.goods === 'apart') return false;
  // A month holds several events of one kind.
  if (l.date === 'month' && hasFew(l) && !AGREED.has(l.amount) && l.event !== 'same') return false;
  if (DAYS.has(l.date)) return true;
  if (l.date === 'recent' || (l.date === 'lately' && l.amount === 'rate')) return !hasFew(l) || l.goods === 'specific' || l.speaker === 'same';
  if (l.terms === 'period' && l.goods === 'specific' && l.kind === 'equal') return true;
  return (
    l.amount === 'telling' ||
    l.event === 'same' ||
    l.terms === 'day' ||
    l.terms === 'shared-day' ||
    (l.amount === 'plain' && (hasMany(l) || l.terms === 'period'))
  );
}

/** Whether the claim can be an old pledge said again: then what came before and after that pledge belongs to the claim too. */
export const saysAgain = (l: Levels, kind: Kind): boolean =>
  l.amount === 'telling' && l.measure === 'equal' && l.direction === 'same' && l.kind !== 'opposed' && l.goods !== 'apart' && !SAID.has(kind);
