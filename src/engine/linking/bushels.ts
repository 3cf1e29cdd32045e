import type { Crop } from '../../model/comparison.ts';
import type { Figure } from '../../model/figure.ts';

/** Kilograms a bushel, by the USDA's weights: 60 lb of soybeans or wheat, 56 lb of corn or sorghum. */
const KILOS: Readonly<Record<Crop, number>> = { soybeans: 27.2155, wheat: 27.2155, corn: 25.4012, sorghum: 25.4012 };

export interface Converted {
  /** The claim's figure in the record's unit. */
  readonly figure: Figure;
  readonly crop: Crop;
  readonly kilos: number;
}

const isCrop = (good: string): good is Crop => Object.hasOwn(KILOS, good);

/** Of the crops that claim and record name, the only one that a bushel has a weight for. */
function cropOf(claim: readonly string[], entry: readonly string[]): Crop | null {
  const crops = new Set([...claim, ...entry].filter(isCrop));
  return crops.size === 1 ? ([...crops][0] ?? null) : null;
}

/** Bushels in tonnes or tonnes in bushels; null where neither is wanted or the crop is not known: a bushel is a measure of room, not of weight. */
export function bushelsConverted(figure: Figure, unit: string, claim: readonly string[], entry: readonly string[]): Converted | null {
  const crop = `${figure.unit} ${unit}` === 'bushel tonne' || `${figure.unit} ${unit}` === 'tonne bushel' ? cropOf(claim, entry) : null;
  if (crop === null) return null;
  const kilos = KILOS[crop];
  const factor = unit === 'tonne' ? kilos / 1000 : 1000 / kilos;
  const { value } = figure;
  const changed = Array.isArray(value) ? ([value[0] * factor, value[1] * factor] as [number, number]) : value * factor;
  return { figure: { ...figure, value: changed, unit, change: null }, crop, kilos };
}
