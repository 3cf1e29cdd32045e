import type { LinkInput } from '../../../src/engine/linking/held.ts';
import { daysOf } from '../../../src/model/day.ts';
import type { Entry } from '../../../src/model/entry.ts';
import { type Ask, inputOf, lexicon } from './asking.ts';

/** How a record is told again as a claim: by its day, its figures or less. */
export type Retelling = (entry: Entry) => Pick<Ask, 'published' | 'spokenOf' | 'figures' | 'dates'>;

const later = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

function figuresOf(entry: Entry): string[] {
  return entry.figures.slice(0, 2).flatMap((f) => {
    if (typeof f.value !== 'number' || f.value < 0 || (f.from ?? 0) < 0 || !/^[A-Za-z-]+$/.test(f.unit) || f.per?.includes('-')) return [];
    return `${f.qualifier} ${f.value}${f.from == null ? '' : `<${f.from}`} ${f.unit}${f.per ? `/${f.per}` : ''}`;
  });
}

export const dated: Retelling = (e) => ({ published: later(e.date, 40), spokenOf: e.date, figures: figuresOf(e) });
export const bare: Retelling = (e) => ({ published: later(e.date, 40), spokenOf: e.date });
export const undated: Retelling = (e) => ({ published: later(e.date, 40), figures: figuresOf(e) });
export const today: Retelling = (e) => ({ published: e.date });
export const month: Retelling = (e) => {
  const { from, to } = daysOf(e.date.slice(0, 7));
  return { published: later(e.date, 40), spokenOf: `${from}..${to}` };
};

/** The day that a record appoints, if it is still to come some days later. */
export const dueOf = (e: Entry): string | null =>
  [e.deadline, ...e.figures.map((f) => f.period?.from ?? null)].find((day) => day?.length === 10 && day > later(e.date, 40)) ?? null;

/** By the day that it appoints. */
export const appointing: Retelling = (e) => ({ published: later(e.date, 35), figures: figuresOf(e), dates: [dueOf(e) ?? e.date] });

/** Whether the two tell of one matter: then neither is wrong where the other is asked for. */
export const areNear = (a: Entry, b: Entry): boolean => a.id === b.id || a.related.some((r) => r.id === b.id) || b.related.some((r) => r.id === a.id);

const places = (ids: Entry['actor']): string => [...new Set(ids.map((id) => lexicon.countryOf(id) ?? id))].join(',');

/** The input of an article that tells a record again, in the first words of its title or, where `words` says so, in others. */
export function told(entry: Entry, telling: Retelling, words = entry.title.split(' ').slice(0, 7).join(' ')): LinkInput {
  const asked = telling(entry);
  return inputOf({
    ...asked,
    asOf: asked.published ?? '',
    words,
    kind: entry.kind,
    parties: `${places(entry.actor)} > ${places(entry.counterparty)}`,
    measure: entry.measure,
    goods: entry.goods.slice(0, 1),
  });
}
