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

/** How the goods compare; `apart` only where both name particular goods and share none. */
export function compareGoods(claim: readonly string[], entry: readonly string[]): Goods {
  const shared = claim.filter((g) => entry.includes(g));
  if (shared.some((g) => !WIDE.has(g))) return 'specific';
  if (shared.length > 0) return 'generic';
  const narrow = (list: readonly string[]): boolean => list.length > 0 && list.every((g) => !WIDE.has(g));
  return narrow(claim) && narrow(entry) ? 'apart' : 'none';
}
