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

/** Whether the record that a claim tells of is the very event that it speaks of, and not just what an editor would set beside it. */
export function canBeSame(l: Levels, kind: Kind): boolean {
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
