export type Goods = 'specific' | 'generic' | 'none' | 'apart';

// Baskets so wide that sharing them says little, and differing from them nothing.
const WIDE = new Set([
  'all goods',
  'farm goods',
  'energy',
  'industrial goods',
  'manufactured goods',
  'services',
  'consumer goods',
  'food',
  'technology',
  'electronics',
]);

const FAMILIES: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'energy',
    new Set([
      'liquefied natural gas',
      'natural gas',
      'shale gas',
      'crude oil',
      'coal',
      'refined products',
      'nuclear fuel',
      'ethanol',
      'nuclear power',
    ]),
  ],
  [
    'farm goods',
    new Set([
      'soybeans',
      'corn',
      'wheat',
      'sorghum',
      'cotton',
      'rice',
      'beef',
      'pork',
      'poultry',
      'chicken',
      'dairy',
      'fruit',
      'nuts',
      'grains',
      'cereals',
      'meat',
      'seafood',
      'vegetables',
      'canola',
      'peas',
      'pulses',
      'hay',
      'sugar',
      'coffee',
    ]),
  ],
];

const kin = (a: string, b: string): boolean => FAMILIES.some(([wide, of]) => (a === wide && of.has(b)) || (b === wide && of.has(a)));

const isOfFamily = (good: string): boolean => FAMILIES.some(([, of]) => of.has(good));

/** What stands behind these says what is among them. */
const BASKETS: readonly (readonly [string, (good: string) => boolean])[] = [
  ...FAMILIES.map(([wide, of]) => [wide, (good: string) => of.has(good)] as const),
  ['services', (good) => good === 'travel' || good.endsWith(' services')],
  ['manufactured goods', (good) => !WIDE.has(good) && !isOfFamily(good)],
];

/** Energy, oil and nuclear fuel are energy. */
const widest = (goods: readonly string[]): readonly string[] =>
  goods.filter((good) => !BASKETS.some(([wide, has]) => good !== wide && has(good) && goods.includes(wide)));

/** Whether two sums may be of the same goods: soybeans are no measure of all that was bought. */
export const sameScope = (claim: readonly string[], entry: readonly string[]): boolean => areOfOneScope(widest(claim), widest(entry));

function areOfOneScope(claim: readonly string[], entry: readonly string[]): boolean {
  const either = [...claim, ...entry];
  const isAll = (goods: readonly string[]): boolean => goods.length === 0 || goods.includes('all goods');
  if (either.includes('all goods')) return isAll(claim) && isAll(entry);
  if (claim.length === 0 || entry.length === 0) return either.length !== 1 && either.every((g) => WIDE.has(g));
  const covered = (goods: readonly string[], by: readonly string[]): boolean => goods.every((a) => by.some((b) => a === b || kin(a, b)));
  return covered(claim, entry) && covered(entry, claim);
}

/** How the goods compare; `apart` only where both name particular goods and share none. */
export function compareGoods(claim: readonly string[], entry: readonly string[]): Goods {
  const shared = claim.filter((g) => entry.includes(g));
  if (shared.some((g) => !WIDE.has(g))) return 'specific';
  if (shared.length > 0 || claim.some((a) => entry.some((b) => kin(a, b)))) return 'generic';
  const narrow = (list: readonly string[]): boolean => list.length > 0 && list.every((g) => !WIDE.has(g));
  return narrow(claim) && narrow(entry) ? 'apart' : 'none';
}

/** Goods of which one is a kind of the other. */
const KINDS: readonly (readonly [string, string])[] = [
  ['cars', 'electric vehicles'],
  ['semiconductors', 'ai chips'],
];

/** Whether both name particular goods, and the ones are none of the others. */
export const areApart = (claim: readonly string[], entry: readonly string[]): boolean =>
  compareGoods(claim, entry) === 'apart' &&
  !KINDS.some(([wide, narrow]) => (claim.includes(wide) && entry.includes(narrow)) || (claim.includes(narrow) && entry.includes(wide)));
