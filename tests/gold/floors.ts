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
    'claims found': [0.88, 0.92],
    'claims kind': [0.85, 0.87],
    'claims measure': [0.87, 0.9],
    'claims actors': [0.84, 0.88],
    'claims counterparties': [0.83, 0.85],
    'claims attribution': [0.86, 0.88],
    'claims found, alone': [0.87, 0.54],
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
    'claims found': [0.88, 0.84],
    'claims kind': [0.8, 0.76],
    'claims measure': [0.79, 0.75],
    'claims actors': [0.78, 0.74],
    'claims counterparties': [0.75, 0.7],
    'claims attribution': [0.8, 0.76],
    'claims found, alone': [0.87, 0.54],
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
    'claims kind': [0.53, 0.53],
    'claims measure': [0.7, 0.7],
    'claims actors': [0.67, 0.67],
    'claims counterparties': [0.67, 0.67],
    'claims attribution': [0.83, 0.8],
    'claims found, alone': [0.89, 0.5],
  },
  articles: {
    'claims found': [0.97, 0.96],
    'claims kind': [0.92, 0.92],
    'claims measure': [0.96, 0.95],
    'claims actors': [0.96, 0.94],
    'claims counterparties': [0.92, 0.9],
    'claims attribution': [0.96, 0.95],
    'links first': [0.96, 0.87],
    'links in first three': [0.96, 0.87],
  },
  'articles whole': {
    'claims found': [0.9, 0.86],
    'claims kind': [0.84, 0.79],
    'claims measure': [0.84, 0.79],
    'claims actors': [0.83, 0.78],
    'claims counterparties': [0.81, 0.76],
    'claims attribution': [0.8, 0.76],
    'links first': [0.9, 0.52],
    'links in first three': [0.9, 0.52],
  },
  'articles fresh': {
    'claims found': [0.85, 0.84],
    'claims kind': [0.76, 0.75],
    'claims measure': [0.75, 0.74],
    'claims actors': [0.75, 0.74],
    'claims counterparties': [0.76, 0.75],
    'claims attribution': [0.75, 0.74],
    'links first': [0.88, 0.48],
    'links in first three': [0.88, 0.48],
  },
};

/** Articles that may be read in which a record is shown that must not be, and which: the labels are right, the engine is not. Strike them out as they are mended. */
export const NOT_YET_MENDED: readonly string[] = [
  'carousel-2025-copper-spared: eu-2025-07-24-93bn-countermeasures',
  'pacificdesk-2025-stargate-day: us-cn-2024-11-25-trump-threat-extra-10',
  'quay-2025-vietnam-origin: us-vn-2025-07-02-20-percent',
  'shipyardtimes-2024-unions-petition: us-cn-2024-05-14-ev-100-percent',
  'shipyardtimes-2024-unions-petition: us-cn-2024-05-14-section-301-increase',
  'shipyardtimes-2024-unions-petition: us-cn-2024-05-14-semiconductors-50-percent',
  'shipyardtimes-2024-unions-petition: us-cn-2024-05-14-solar-50-percent',
  'valve-2026-plumbing-refund: us-2026-02-21-section-122-15',
];

/** How many records that must never be shown stand in the fresh articles, where nobody looks which. Lower it as soon as it falls. */
export const FRESH_NOT_YET_MENDED = 21;
