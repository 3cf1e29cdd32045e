/**
 * Precision and recall for each field, set about three hundredths below what was measured on the day they were last set
 * (precision of claims and links by twice that: fewer answers, and each new reading may err).
 * Raise them as the engine learns.
 */
export const FLOORS: Record<
  'tuning' | 'held-out' | 'fresh' | 'articles' | 'articles whole' | 'articles fresh',
  Record<string, readonly [precision: number, recall: number]>
> = {
  tuning: {
    'figures value': [0.93, 0.93],
    'figures value, unit': [0.92, 0.92],
    'figures qualifier': [0.94, 0.94],
    'dates interval': [0.94, 0.96],
    'names span, type': [0.94, 0.9],
    'names entity': [0.94, 0.9],
    attributions: [0.95, 0.86],
    'attributions type': [0.91, 0.82],
    'claims found': [0.93, 0.91],
    'claims kind': [0.9, 0.88],
    'claims measure': [0.93, 0.91],
    'claims actors': [0.88, 0.88],
    'claims counterparties': [0.88, 0.88],
    'claims attribution': [0.9, 0.88],
    'claims found, alone': [0.91, 0.45],
  },
  'held-out': {
    'figures value': [0.92, 0.93],
    'figures value, unit': [0.9, 0.9],
    'figures qualifier': [0.92, 0.93],
    'dates interval': [0.96, 0.96],
    'names span, type': [0.94, 0.88],
    'names entity': [0.94, 0.88],
    attributions: [0.91, 0.82],
    'attributions type': [0.84, 0.76],
    'claims found': [0.91, 0.87],
    'claims kind': [0.75, 0.71],
    'claims measure': [0.82, 0.77],
    'claims actors': [0.8, 0.75],
    'claims counterparties': [0.8, 0.75],
    'claims attribution': [0.82, 0.77],
    'claims found, alone': [0.9, 0.48],
  },
  fresh: {
    'figures value': [0.93, 0.9],
    'figures value, unit': [0.9, 0.87],
    'figures qualifier': [0.93, 0.9],
    'dates interval': [0.9, 0.9],
    'names span, type': [0.95, 0.86],
    'names entity': [0.97, 0.87],
    attributions: [0.61, 0.61],
    'attributions type': [0.55, 0.55],
    'claims found': [0.87, 0.83],
    'claims kind': [0.58, 0.56],
    'claims measure': [0.8, 0.76],
    'claims actors': [0.7, 0.7],
    'claims counterparties': [0.71, 0.73],
    'claims attribution': [0.83, 0.8],
    'claims found, alone': [0.89, 0.5],
  },
  articles: {
    'claims found': [0.97, 0.94],
    'claims kind': [0.92, 0.9],
    'claims measure': [0.97, 0.94],
    'claims actors': [0.95, 0.94],
    'claims counterparties': [0.93, 0.91],
    'claims attribution': [0.94, 0.92],
    'links first': [0.96, 0.87],
    'links in first three': [0.96, 0.87],
  },
  'articles whole': {
    'claims found': [0.91, 0.82],
    'claims kind': [0.85, 0.76],
    'claims measure': [0.88, 0.79],
    'claims actors': [0.81, 0.72],
    'claims counterparties': [0.82, 0.73],
    'claims attribution': [0.8, 0.7],
    'links first': [0.9, 0.41],
    'links in first three': [0.91, 0.41],
  },
  'articles fresh': {
    'claims found': [0.88, 0.76],
    'claims kind': [0.71, 0.61],
    'claims measure': [0.73, 0.63],
    'claims actors': [0.78, 0.66],
    'claims counterparties': [0.78, 0.66],
    'claims attribution': [0.72, 0.62],
    'links first': [0.89, 0.4],
    'links in first three': [0.91, 0.41],
  },
};

/** How many records that must never be shown stand in the fresh articles, where nobody looks which. Lower it as soon as it falls. */
export const FRESH_NOT_YET_MENDED = 7;
