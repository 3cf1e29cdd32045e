/**
 * Precision and recall for each field, set about three hundredths below what was measured on the day they were last set
 * (precision by more where few claims were found: a handful of answers says little of the next hundred).
 * Raise them as the engine learns.
 */
export const FLOORS: Record<'tuning' | 'held-out' | 'articles', Record<string, readonly [precision: number, recall: number]>> = {
  tuning: {
    'figures value': [0.94, 0.95],
    'figures value, unit': [0.94, 0.95],
    'figures qualifier': [0.95, 0.96],
    'dates interval': [0.81, 0.84],
    'names span, type': [0.96, 0.88],
    'names entity': [0.95, 0.87],
    attributions: [0.91, 0.84],
    'attributions type': [0.88, 0.82],
    'claims found': [0.85, 0.39],
    'claims kind': [0.69, 0.32],
    'claims measure': [0.69, 0.32],
    'claims actors': [0.69, 0.32],
    'claims counterparties': [0.69, 0.32],
    'claims attribution': [0.77, 0.36],
    'claims found, alone': [0.85, 0.19],
  },
  'held-out': {
    'figures value': [0.87, 0.92],
    'figures value, unit': [0.86, 0.91],
    'figures qualifier': [0.86, 0.91],
    'dates interval': [0.79, 0.78],
    'names span, type': [0.95, 0.83],
    'names entity': [0.96, 0.83],
    attributions: [0.78, 0.74],
    'attributions type': [0.73, 0.69],
    'claims found': [0.85, 0.58],
    'claims kind': [0.57, 0.41],
    'claims measure': [0.66, 0.47],
    'claims actors': [0.6, 0.43],
    'claims counterparties': [0.54, 0.39],
    'claims attribution': [0.72, 0.5],
    'claims found, alone': [0.85, 0.26],
  },
  articles: {
    'claims found': [0.8, 0.37],
    'claims kind': [0.56, 0.27],
    'claims measure': [0.61, 0.29],
    'claims actors': [0.56, 0.27],
    'claims counterparties': [0.18, 0.11],
    'claims attribution': [0.7, 0.33],
    'links first': [0.66, 0.15],
    'links in first three': [0.75, 0.17],
  },
};
