import type { Claim, Kind } from '../../model/claim.ts';
import type { Coverage, Stage } from '../../model/comparison.ts';
import type { Entry, EntryFigure } from '../../model/entry.ts';
import type { Asked } from './context.ts';

/** What a trade sum counts, as far as the words say. */
function coverage(goods: boolean, services: boolean): Coverage | null {
  if (goods && services) return 'goods_and_services';
  return goods ? 'goods' : services ? 'services' : null;
}

/** By the claim's own words; words.ts cuts them to six letters. */
export const coverageOfClaim = ({ words }: Asked): Coverage | null => coverage(words.has('goods'), words.has('servic'));

/** By what the record calls its figure, and the services among its goods. */
export function coverageOfFigure({ role }: EntryFigure, { goods }: Entry): Coverage | null {
  const services = /\bservices\b/.test(role) || goods.includes('services');
  return coverage(/\bgoods\b/.test(role) || (services && goods.some((good) => good !== 'services' && /\bgoods$/.test(good))), services);
}

const ANNOUNCED: ReadonlySet<Kind> = new Set<Kind>(['pledge', 'offer', 'demand', 'agreement']);

// Who assesses a pledge counts what came of it, or sets it beside what it would take.
const KEPT = /^purchases\b|\b(?:bought|made)\b/;

/** Whether a sum is of what is to come or of what was counted afterwards; null where the kind, and what a record calls the sum, do not tell. */
export function stageOf(kind: Kind, role = ''): Stage | null {
  if (ANNOUNCED.has(kind)) return 'announced';
  return kind === 'statistic' || ((kind === 'assessment' || kind === 'report') && KEPT.test(role)) ? 'counted' : null;
}

const TELLING: ReadonlySet<Kind> = new Set<Kind>(['report', 'statement', 'action', 'assessment']);

/** As words.ts cuts them. */
const KEPT_WORDS = ['bought', 'purcha', 'import', 'shippe', 'booked', 'receiv', 'snappe'];

/** Whether a claim's sum is of what is to come or of what was counted: "has bought" counts, whoever tells it. */
export function stageOfClaim({
  claim,
  words,
}: {
  readonly claim: Pick<Claim, 'kind' | 'measure' | 'modality'>;
  readonly words: ReadonlySet<string>;
}): Stage | null {
  const isKept = claim.measure === 'purchases' && claim.modality === 'done' && TELLING.has(claim.kind) && KEPT_WORDS.some((word) => words.has(word));
  return isKept ? 'counted' : stageOf(claim.kind);
}
