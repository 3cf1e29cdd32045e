import type { Coverage } from '../../model/comparison.ts';
import type { Entry, EntryFigure } from '../../model/entry.ts';
import type { Asked } from './context.ts';

/** What a trade sum counts, as far as the words say. */
function coverage(goods: boolean, services: boolean): Coverage | null {
  if (goods && services) return 'goods_and_services';
  return goods ? 'goods' : services ? 'services' : null;
}

/** By the claim's own words; words.ts cuts them to six letters. */
export const coverageOfClaim = ({ words }: Asked): Coverage | null => coverage(words().has('goods'), words().has('servic'));

/** By what the record calls its figure, and the services among its goods. */
export function coverageOfFigure({ role }: EntryFigure, { goods }: Entry): Coverage | null {
  const services = /\bservices\b/.test(role) || goods.includes('services');
  return coverage(/\bgoods\b/.test(role) || (services && goods.some((good) => good !== 'services' && /\bgoods$/.test(good))), services);
}
