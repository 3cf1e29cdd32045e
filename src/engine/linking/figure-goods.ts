import type { Entry, EntryFigure } from '../../model/entry.ts';
import { onceFor } from './once.ts';

const WORD = /\p{L}+/gu;

/** "Farm goods" are named by "farm". */
const EMPTY: ReadonlySet<string> = new Set(['good', 'prod']);

/** Enough to know "shipbuilding" by ships and "soybean orders" by soybeans. */
const stemsIn = (text: string): string[] => (text.toLowerCase().match(WORD) ?? []).map((word) => word.replace(/s$/, '').slice(0, 4));

const SHORT: Readonly<Record<string, RegExp>> = { 'liquefied natural gas': /\bLNG\b/, medicines: /\bdrugs?\b/ };

function isNamed(good: string, role: string, stems: ReadonlySet<string>): boolean {
  if (SHORT[good]?.test(role)) return true;
  const own = stemsIn(good).filter((stem) => !EMPTY.has(stem));
  return good !== 'all goods' && own.length > 0 && own.every((stem) => stems.has(stem));
}

function named({ goods }: Entry, { role }: EntryFigure): readonly string[] {
  const stems = new Set(stemsIn(role));
  return goods.filter((good) => isNamed(good, role, stems));
}

/** Each figure's own goods of one record. */
const byFigure = onceFor((entry: Entry): ReadonlyMap<EntryFigure, readonly string[]> => {
  const all = entry.figures.map((figure) => [figure, named(entry, figure)] as const);
  return new Map(
    all.map(([figure, own]) => {
      if (own.length > 0 || !figure.unit.startsWith('percent')) return [figure, own.length > 0 ? own : entry.goods];
      // A rate beside others that name their goods is that of the rest: 25 percent, and 10 on energy.
      const others = new Set(all.flatMap(([other, goods]) => (other.unit === figure.unit ? goods : [])));
      const rest = entry.goods.filter((good) => !others.has(good));
      return [figure, rest.length > 0 ? rest : entry.goods];
    }),
  );
});

/** The goods that a record's figure is of: those that its own words name, of a record of many goods ("farm purchases", "tariff rate on aluminium"). */
export const goodsOfFigure = (figure: EntryFigure, entry: Entry): readonly string[] => byFigure(entry).get(figure) ?? entry.goods;
