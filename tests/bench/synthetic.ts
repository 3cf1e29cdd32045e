import type { Entry, EntryFigure, EntryId } from '../../src/model/entry.ts';
import { chance } from '../chance.ts';

const DAY = 86_400_000;

/** As many days later or earlier as `days` says; months and years stay as they are. */
function moved(date: string, days: number): string {
  return date.length === 10 ? new Date(Date.parse(date) + Math.round(days) * DAY).toISOString().slice(0, 10) : date;
}

/** Half of the amounts are those of the pack, for round ones come again and again; the others are any near it. */
function another(figure: EntryFigure, random: () => number): EntryFigure {
  if (random() < 0.5 || figure.unit === 'percent') return figure;
  const factor = 10 ** (random() - 0.5);
  const scaled = (value: number): number => Number((value * factor).toPrecision(2));
  return { ...figure, value: Array.isArray(figure.value) ? [scaled(figure.value[0]), scaled(figure.value[1])] : scaled(figure.value) };
}

/**
 * Entries that never were, as many as wanted: each has parties, measure, goods and words of one of the models, the date of another and
 * amounts near its own. The same seed gives the same entries, and fewer are the beginning of more.
 */
export function syntheticEntries(models: readonly Entry[], size: number, seed: number): Entry[] {
  const random = chance(seed);
  const pick = (): Entry => models[Math.floor(random() * models.length)] as Entry;
  const idOf = (n: number): EntryId => `synthetic-${String(n).padStart(7, '0')}` as EntryId;
  return Array.from({ length: size }, (_, n): Entry => {
    const model = pick();
    const when = pick();
    return {
      ...model,
      id: idOf(n),
      date: moved(when.date, (random() + random() - 1) * 45),
      datePrecision: when.datePrecision,
      figures: model.figures.map((figure) => another(figure, random)),
      related: model.related.slice(0, n).map(({ relation }) => ({ id: idOf(Math.floor(random() * n)), relation })),
    };
  });
}
