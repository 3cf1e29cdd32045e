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

/** A current account counts incomes too, and no record of ours is of one. */
export const isOfCurrentAccount = ({ words }: Asked): boolean => words().has('curren') && words().has('accoun');

const BALANCE = /\b(?:(goods(?: and services)?) )?(?:trade )?(?:deficit|surplus|gap)\b/i;

/** By what the record calls its figure, and the services among its goods. */
export function coverageOfFigure(figure: EntryFigure, { goods, figures, title }: Entry): Coverage | null {
  // What the main sum is of, the title says too.
  const role = figure === figures[0] ? `${figure.role} ${BALANCE.exec(title)?.[1] ?? ''}` : figure.role;
  const services = /\bservices\b/.test(role) || goods.includes('services');
  return coverage(/\bgoods\b/.test(role) || (services && goods.some((good) => good !== 'services' && /\bgoods$/.test(good))), services);
}
